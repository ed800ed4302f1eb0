import { isOpen, questionsOf, scaleOf, scaleSteps, SMALLEST } from '../model/survey-questions.js';
import type {
  Bar,
  GroupFigures,
  OpenAnswer,
  Question,
  QuestionFigures,
  QuestionGroup,
  ResultSlice,
  Scale,
  Survey,
  SurveyAnswer,
  SurveyResponse,
  SurveyResults,
} from '../model/survey.js';
import { dayOf, readInstant } from '../time/zone.js';
import { isWhole, protect, type Blocks, type Cell } from './protect.js';
import { barFigures, listFigures, type Figures } from './statistics.js';

export interface SummariseOptions {
  /**
   * The day in Finnish time, `2027-03-31`. When it is told and the survey is still answered on that day, only the
   * years before are counted: a figure that changes with one answer tells that answer.
   */
  today?: string;
  /** For staff: open answers are there, and those of a survey that is still open. Few answers stay hidden. */
  staff?: boolean;
  /** ISO 8601 instant to put into the results. */
  madeAt?: string;
}

/** A question and where its answers are counted. */
interface Counted {
  question: Question;
  scale?: Scale;
  /** What the bars stand for, lowest step or first option first. */
  values: (number | string)[];
  /** First slot of the bars; after them one for "can't say" and one for how many answered. */
  slot: number;
  places: ReadonlyMap<number | string, number>;
}

/** Everything that was answered by one audience at one level in one year. */
interface Tally {
  audience: string | undefined;
  level: string | undefined;
  /** When the first of it arrived, and its key: rows and columns stand in that order, however it was added. */
  first: string;
  responses: number;
  slots: Int32Array;
  /** Answers to number questions, by the index of the question. */
  numbers: Map<number, number[]>;
}

/** What was answered in one year. */
interface YearTally {
  tallies: Tally[];
  /** The same by audience and level as they were told. */
  byTold: Map<string | undefined, Map<string | undefined, Tally>>;
  texts: WrittenText[];
  leftOut: number;
  invented: boolean;
}

/** One year's answers as the table of `protect`. */
interface YearTable {
  tallies: readonly Tally[];
  /** Audiences and levels, in the order of rows and columns. */
  rows: (string | undefined)[];
  columns: (string | undefined)[];
  /** Of responses; `undefined` when there are too few. */
  people: Blocks | undefined;
  /** Of the answers to each question. */
  blocks: (Blocks | undefined)[];
}

/** An open answer with where it came from. */
interface WrittenText {
  year: number | undefined;
  tally: Tally;
  question: string;
  text: string;
}

/** What is limited. */
type Where = Pick<ResultSlice, 'audience' | 'level' | 'year'>;

/** The year a response is counted in: its own, else the Finnish year in which it arrived. */
export function yearOf({
  year,
  receivedAt,
}: Pick<SurveyResponse, 'year' | 'receivedAt'>): number | undefined {
  if (year !== undefined || receivedAt === undefined) return year;
  const instant = readInstant(receivedAt);
  return instant === undefined ? undefined : Number(dayOf(instant).slice(0, 4));
}

function countedQuestions(survey: Survey): { counted: Counted[]; size: number } {
  let slot = 0;
  const counted = questionsOf(survey).map((question): Counted => {
    const scale = scaleOf(survey, question);
    const values = scale
      ? scaleSteps(scale)
      : 'options' in question
        ? [...question.options.map(({ id }) => id), ...(question.other ? ['other'] : [])]
        : [];
    const one = {
      question,
      ...(scale && { scale }),
      values,
      slot,
      places: new Map<number | string, number>(values.map((value, index) => [value, index])),
    };
    slot += values.length + 2;
    return one;
  });
  return { counted, size: slot };
}

/** Counts one answer; false when it is no answer to the question. */
function count({ slots, numbers }: Tally, index: number, counted: Counted, answer: SurveyAnswer): boolean {
  const { question, values, slot, places } = counted;
  const answered = slot + values.length + 1;
  const { value, other } = answer;
  if (answer.cannotSay) {
    slots[slot + values.length]!++;
    return true;
  }
  switch (question.type) {
    case 'statement': {
      // Nearly every answer is one of these.
      const place = typeof value === 'number' ? places.get(value) : undefined;
      if (place === undefined) return false;
      slots[slot + place]!++;
      break;
    }
    case 'number': {
      if (typeof value !== 'number') return false;
      const list = numbers.get(index);
      if (list) list.push(value);
      else numbers.set(index, [value]);
      break;
    }
    case 'text':
      if (typeof value !== 'string') return false;
      break;
    default: {
      const chosen = Array.isArray(value) ? value : value === undefined ? [] : [value];
      if (other !== undefined && !places.has('other')) return false;
      if (!chosen.length && other === undefined) return false;
      for (const one of chosen) if (one === 'other' || !places.has(one)) return false;
      for (const one of chosen) slots[slot + places.get(one)!]!++;
      if (other !== undefined) slots[slot + places.get('other')!]!++;
    }
  }
  slots[answered]!++;
  return true;
}

/**
 * What a tally has counted, as JSON that `SurveyTally.from` reads. It fits only the survey it was counted for, and
 * only programs of the same {@link TALLY_FORM}.
 */
export interface KeptTally {
  years: {
    year?: number;
    leftOut: number;
    invented: boolean;
    tallies: {
      /** As they were told, whether the survey has them or not. */
      audience?: string;
      level?: string;
      first: string;
      responses: number;
      slots: number[];
      /** By the index of the question. */
      numbers: [number, number[]][];
    }[];
  }[];
}

/** To be raised by whoever changes how an answer is counted: kept tallies are then counted anew. */
export const TALLY_FORM = 1;

/** The place of a label among the lines of a table, which gets a line of its own when it has none. */
const place = (lines: (string | undefined)[], label: string | undefined): number =>
  lines.includes(label) ? lines.indexOf(label) : lines.push(label) - 1;

const known = (list: readonly { id: string }[] | undefined, id: string | undefined): string | undefined =>
  list?.some((one) => one.id === id) ? id : undefined;

/**
 * Responses counted one by one, so that figures are to be had at any time without counting all of them again.
 * `summarise` says what the figures are. Responses may be added in any order; each once, which is the caller's to see.
 */
export class SurveyTally {
  readonly #survey: Survey;
  readonly #keepsTexts: boolean;
  readonly #counted: readonly Counted[];
  readonly #size: number;
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #years = new Map<number | undefined, YearTally>();

  /** @param options `texts` keeps what was written, for results with `staff` */
  constructor(survey: Survey, options: { texts?: boolean } = {}) {
    const { counted, size } = countedQuestions(survey);
    this.#survey = survey;
    this.#keepsTexts = options.texts ?? false;
    this.#counted = counted;
    this.#size = size;
    this.#indexOf = new Map(counted.map(({ question }, index) => [question.id, index]));
  }

  add(response: SurveyResponse): void {
    const { audience, level, receivedAt } = response;
    const year = yearOf(response);
    const of = this.#yearOf(year);
    of.invented ||= response.invented ?? false;
    const first = receivedAt === undefined ? '' : `${receivedAt} ${response.key}`;
    const tally = this.#tallyOf(of, audience, level, first);
    if (first < tally.first) tally.first = first;
    tally.responses++;
    for (const answer of response.answers) {
      const index = this.#indexOf.get(answer.question);
      if (index === undefined || !count(tally, index, this.#counted[index]!, answer)) of.leftOut++;
      else if (this.#keepsTexts) {
        const text = this.#counted[index]!.question.type === 'text' ? answer.value : answer.other;
        if (typeof text === 'string') of.texts.push({ year, tally, question: answer.question, text });
      }
    }
  }

  /** The tally that was kept as JSON: adding goes on where it was. */
  static from(survey: Survey, { years }: KeptTally): SurveyTally {
    const whole = new SurveyTally(survey);
    for (const { year, leftOut, invented, tallies } of years) {
      const of = whole.#yearOf(year);
      Object.assign(of, { leftOut, invented });
      for (const { audience, level, first, responses, slots, numbers } of tallies) {
        const tally = whole.#tallyOf(of, audience, level, first);
        tally.responses = responses;
        tally.slots.set(slots);
        tally.numbers = new Map(numbers);
      }
    }
    return whole;
  }

  /** Everything but what was written in words. */
  toJSON(): KeptTally {
    return {
      years: [...this.#years].map(([year, { leftOut, invented, byTold }]) => ({
        ...(year !== undefined && { year }),
        leftOut,
        invented,
        tallies: [...byTold].flatMap(([audience, byLevel]) =>
          [...byLevel].map(([level, { first, responses, slots, numbers }]) => ({
            ...(audience !== undefined && { audience }),
            ...(level !== undefined && { level }),
            first,
            responses,
            slots: [...slots],
            numbers: [...numbers],
          })),
        ),
      })),
    };
  }

  #yearOf(year: number | undefined): YearTally {
    let of = this.#years.get(year);
    if (!of)
      this.#years.set(
        year,
        (of = { tallies: [], byTold: new Map(), texts: [], leftOut: 0, invented: false }),
      );
    return of;
  }

  /** @param first of what is counted in it, when there is nothing in it yet */
  #tallyOf(of: YearTally, audience: string | undefined, level: string | undefined, first: string): Tally {
    let byLevel = of.byTold.get(audience);
    if (!byLevel) of.byTold.set(audience, (byLevel = new Map()));
    let tally = byLevel.get(level);
    if (!tally) {
      tally = {
        audience: known(this.#survey.audiences, audience),
        level: known(this.#survey.levels, level),
        first,
        responses: 0,
        slots: new Int32Array(this.#size),
        numbers: new Map(),
      };
      byLevel.set(level, tally);
      of.tallies.push(tally);
    }
    return tally;
  }

  /** The figures of what has been added until now. */
  results(options: SummariseOptions = {}): SurveyResults {
    const { staff = false, today } = options;
    const stillOpen =
      !staff && today !== undefined && isOpen(this.#survey, today) ? Number(today.slice(0, 4)) : Infinity;
    const closed: [number | undefined, YearTally][] = [];
    const openYears = new Set<number>();
    for (const [year, of] of this.#years)
      if ((year ?? -Infinity) >= stillOpen || (stillOpen < Infinity && year === undefined))
        openYears.add(stillOpen);
      else closed.push([year, of]);
    return resultsOf(this.#survey, this.#counted, closed, openYears, options);
  }
}

/**
 * Responses summed: figures of every question and group, over all, by year, by audience, by level, and by audience
 * and by level in each year. Fewer answers than the survey's `smallest` are not in the result and cannot be worked
 * out of it (see protect.ts). A response sent twice counts once. Answers to questions that the survey does not have
 * are counted in `leftOut`.
 *
 * Responses to earlier versions of the survey count too: a question keeps its id as long as it means the same.
 */
export function summarise(
  survey: Survey,
  responses: Iterable<SurveyResponse>,
  options: SummariseOptions = {},
): SurveyResults {
  const tally = new SurveyTally(survey, { texts: options.staff ?? false });
  const keys = new Set<string>();
  for (const response of responses) {
    if (keys.has(response.key)) continue;
    keys.add(response.key);
    tally.add(response);
  }
  return tally.results(options);
}

function resultsOf(
  survey: Survey,
  counted: readonly Counted[],
  closed: readonly (readonly [number | undefined, YearTally])[],
  openYears: ReadonlySet<number>,
  { staff = false, madeAt }: SummariseOptions,
): SurveyResults {
  const smallest = survey.smallest ?? SMALLEST;
  const tables = new Map<number | undefined, YearTable>();
  for (const [year, { tallies: unsorted }] of closed) {
    const tallies = [...unsorted].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const rows: (string | undefined)[] = [];
    const columns: (string | undefined)[] = [];
    const places = tallies.map(({ audience, level }) => ({
      row: place(rows, audience),
      column: place(columns, level),
    }));
    const cells = (answers: (tally: Tally) => Pick<Cell, 'n' | 'cannotSay'>): Cell[] =>
      tallies.map((tally, index) => ({ ...places[index]!, ...answers(tally) }));
    const people = protect(
      cells(({ responses: n }) => ({ n, cannotSay: 0 })),
      smallest,
      { rows: [...rows.keys()], columns: [...columns.keys()] },
    );
    const blocks = people
      ? counted.map(({ slot, values: { length } }) =>
          protect(
            cells(({ slots }) => ({ n: slots[slot + length + 1]!, cannotSay: slots[slot + length]! })),
            smallest,
            people,
          ),
        )
      : [];
    tables.set(year, { tallies, rows, columns, people, blocks });
  }

  /**
   * The tallies behind a figure, of the years that are counted for it, and whether the figure may be shown.
   *
   * @param blocksOf the blocks of the question, or of responses
   * @param answersIn how many answers a tally has, "can't say" among them
   */
  const select = (
    { year, audience, level }: Where,
    blocksOf: (table: YearTable) => Blocks | undefined,
    answersIn: (tally: Tally) => number,
  ): { inside: Tally[]; isShown: boolean; leavesOut: boolean } => {
    const inside: Tally[] = [];
    let isShown = true;
    let leavesOut = false;
    for (const [tableYear, table] of tables) {
      if (year !== undefined && tableYear !== year) continue;
      const { rows, columns } = table;
      const blocks = blocksOf(table);
      if (!blocks) {
        leavesOut = true;
        continue;
      }
      const ofTable = table.tallies.filter(
        (tally) =>
          (audience === undefined || tally.audience === audience) &&
          (level === undefined || tally.level === level),
      );
      const isNone = !ofTable.some((tally) => answersIn(tally));
      /** "None" is hidden beside what is hidden: else it would be known that nobody of the hidden is none. */
      const isSafe = (ids: readonly number[], lines: readonly (string | undefined)[], id?: string): boolean =>
        id === undefined ||
        (isWhole(ids, (index) => lines[index] === id) && !(isNone && new Set(ids).size < ids.length));
      isShown &&=
        (level === undefined && isSafe(blocks.rows, rows, audience)) ||
        (audience === undefined && isSafe(blocks.columns, columns, level));
      inside.push(...ofTable);
    }
    return { inside, isShown, leavesOut };
  };

  const sliceOf = (where: Where): ResultSlice => {
    const { inside, isShown } = select(
      where,
      ({ people }) => people,
      ({ responses: n }) => n,
    );
    const n = inside.reduce((sum, { responses: one }) => sum + one, 0);
    // The reason is the same for the small and for those that hide it: "fewer than 5" of two that are six in all
    // would tell both.
    if (!isShown || !n)
      return { ...where, hidden: isShown ? 'few' : 'protecting', groups: [], questions: [] };
    const questions = counted.map((one, index): QuestionFigures => ({
      question: one.question.id,
      ...figuresOf(
        one,
        index,
        select(
          where,
          ({ people, blocks }) => people && blocks[index],
          (tally) => answersTo(tally, one),
        ),
      ),
    }));
    const byId = new Map(questions.map((figures) => [figures.question, figures]));
    return {
      ...where,
      n,
      groups: survey.groups.flatMap((group) => groupFigures(group, byId) ?? []),
      questions,
    };
  };

  const leftOut = closed.reduce((sum, [, of]) => sum + of.leftOut, 0);
  const years = [...tables.keys()].filter((year) => year !== undefined).sort((a, b) => a - b);
  const closedSlices: ResultSlice[] = [sliceOf({})];
  for (const year of [undefined, ...years]) {
    const when = year === undefined ? {} : { year };
    if (year !== undefined) closedSlices.push(sliceOf(when));
    for (const [key, list] of [
      ['audience', survey.audiences],
      ['level', survey.levels],
    ] as const) {
      const ofYear = [...tables].flatMap(([tableYear, table]) =>
        year === undefined || tableYear === year ? [table] : [],
      );
      const parts = (list ?? []).map(({ id }) => ({
        slice: sliceOf({ ...when, [key]: id }),
        isThere: ofYear.some(({ tallies }) => tallies.some((tally) => tally[key] === id)),
      }));
      // Where one is hidden, those that nobody answered are hidden among them.
      const isHiding = parts.some(({ slice, isThere }) => isThere && slice.hidden);
      closedSlices.push(...parts.flatMap(({ slice, isThere }) => (isThere || isHiding ? [slice] : [])));
    }
  }
  const slices = [
    ...closedSlices,
    ...[...openYears].map((year): ResultSlice => ({ year, hidden: 'open', groups: [], questions: [] })),
  ];
  return {
    survey,
    smallest,
    ...(madeAt !== undefined && { madeAt }),
    ...(closed.some(([, { invented }]) => invented) && { invented: true }),
    ...(leftOut && { leftOut }),
    slices,
    ...(staff && {
      openAnswers: openAnswers(
        closed.flatMap(([, { texts }]) => texts),
        (where) => {
          const slice = slices.find(
            (one) => one.year === where.year && one.audience === where.audience && one.level === where.level,
          );
          return slice?.n !== undefined;
        },
      ),
    }),
  };
}

const answersTo = ({ slots }: Tally, { slot, values: { length } }: Counted): number =>
  slots[slot + length]! + slots[slot + length + 1]!;

/** Figures of one question over some tallies. */
function figuresOf(
  { question, scale, values, slot }: Counted,
  index: number,
  {
    inside,
    isShown,
    leavesOut,
  }: {
    inside: readonly Tally[];
    isShown: boolean;
    /** A year with too few answers is missing. */ leavesOut: boolean;
  },
): Figures {
  if (!isShown) return { hidden: 'protecting' };
  const sum = (at: number): number => inside.reduce((total, { slots }) => total + slots[slot + at]!, 0);
  const n = sum(values.length + 1);
  const cannotSay = sum(values.length);
  // "None" would be wrong, and hides for all alike who the few are.
  if (leavesOut && !n && !cannotSay) return { hidden: 'few' };
  const apart = scale?.cannotSay ? { cannotSay } : {};
  if (question.type === 'text') return { n };
  if (question.type === 'number')
    return listFigures(inside.flatMap(({ numbers }) => numbers.get(index) ?? []));
  const distribution = values.map((value, place): Bar => ({ value, n: sum(place) }));
  return scale ? { ...barFigures(distribution), ...apart } : { n, distribution };
}

/**
 * Figures of a group whose statements stand on one scale, out of the figures that are shown: with one of them hidden
 * the group is hidden too, or the hidden one could be worked out.
 */
export function groupFigures(
  group: QuestionGroup,
  questions: ReadonlyMap<string, QuestionFigures>,
): GroupFigures | undefined {
  const statements = group.questions.filter((question) => question.type === 'statement');
  if (!statements.length || statements.some(({ scale }) => scale !== statements[0]!.scale)) return undefined;
  const figures = statements.flatMap(({ id }) => questions.get(id) ?? []);
  const hidden = figures.flatMap((one) => one.hidden ?? []);
  if (hidden.length) return { group: group.id, hidden: hidden.includes('few') ? 'few' : 'protecting' };
  const means = figures.flatMap(({ mean }) => mean ?? []);
  if (!means.length) return undefined;
  const bars = new Map<number, number>();
  for (const { distribution } of figures)
    for (const { value, n } of distribution ?? [])
      bars.set(value as number, (bars.get(value as number) ?? 0) + (n ?? 0));
  const pooled = barFigures([...bars].map(([value, n]) => ({ value, n })));
  return {
    group: group.id,
    ...pooled,
    mean: means.reduce((sum, mean) => sum + mean, 0) / means.length,
    lowest: Math.min(...means),
    highest: Math.max(...means),
  };
}

/**
 * What was written, for staff: sorted by its text, so that the order tells nobody who wrote what, and with only
 * those of audience, level and year that do not single out a few.
 */
function openAnswers(texts: readonly WrittenText[], isShown: (where: Where) => boolean): OpenAnswer[] {
  return texts
    .map(({ year, tally: { audience, level }, question, text }): OpenAnswer => {
      const inYear = year !== undefined && isShown({ year });
      const when = inYear ? { year } : {};
      // One of the two at most: together they may stand for one person.
      if (audience !== undefined && isShown({ ...when, audience }))
        return { question, text, ...when, audience };
      if (level !== undefined && isShown({ ...when, level })) return { question, text, ...when, level };
      return { question, text, ...when };
    })
    .sort((a, b) =>
      a.question === b.question ? a.text.localeCompare(b.text, 'fi') : a.question < b.question ? -1 : 1,
    );
}
