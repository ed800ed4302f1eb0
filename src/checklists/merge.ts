import type {
  Assessment,
  AssessmentSummary,
  AssessmentSide,
  ChecklistAnswer,
  ChecklistItem,
  ChecklistTemplate,
  Rating,
} from '../model/index.js';
import { itemsOf, RATINGS, STEPS } from './items.js';

/**
 * Many respondents' answers made into one picture, without showing what any of them answered.
 *
 * A group of fewer than the smallest number is not shown, and never can be worked out: totals, means and scores are
 * made of what is shown only, so that nothing is left to subtract. What a body answered together in its own name
 * (`joint`) is a public statement and shown as it is; persons beside it are added once there are enough of them.
 * Between two dates somebody who notes both pictures can see what a newcomer changed: publish once a year, not live.
 */

/** Fewer respondents than this are not shown, unless the page says another number. */
export const SMALLEST_GROUP = 5;

export const SIDES: readonly AssessmentSide[] = ['municipality', 'association', 'resident-panel'];

export interface MergeOptions {
  /** Smallest number of respondents that is shown; {@link SMALLEST_GROUP} when left out, at least 1. */
  minimum?: number;
  /** Answers of persons that were counted by whoever keeps them; of the same template. */
  summaries?: readonly AssessmentSummary[];
}

/** What is shown of one item in one group. */
export type MergedItem =
  /** Nobody was asked: there is no assessment. */
  | { state: 'missing' }
  /** Asked, and nobody rated it. */
  | { state: 'none' }
  /** Some rated it, fewer than may be shown. */
  | { state: 'few' }
  | ShownItem;

export interface ShownItem {
  state: 'shown';
  /** How many rated it. */
  count: number;
  counts: Readonly<Record<Rating, number>>;
  /** 0 not yet, 1 partly, 2 in place; halves between two. `undefined` when it is relevant to nobody. */
  median?: number;
  /** The same scale. */
  mean?: number;
  /**
   * Distance between the quartiles, 0 (agreed) to 2 (torn). As quartiles the medians of the lower and the upper
   * half are taken.
   */
  spread?: number;
  /** The median as a rating, the lower one of two; `notRelevant` when it is relevant to nobody. */
  rating: Rating;
}

/**
 * The newest answers of each respondent, by template, place, year and side, so that nobody counts twice.
 *
 * @returns the groups, keyed by {@link groupKey}
 */
export function groupsOf(assessments: readonly Assessment[]): Map<string, Map<string, Assessment>> {
  const groups = new Map<string, Map<string, Assessment>>();
  for (const assessment of assessments) {
    const key = groupKey(assessment.template.id, placeOf(assessment), assessment.year, assessment.side);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = new Map()));
    const respondent = assessment.respondent?.id ?? assessment.id;
    const known = group.get(respondent);
    if (!known || isNewer(assessment, known)) group.set(respondent, assessment);
  }
  return groups;
}

/** The template comes last: the other parts are codes and hold no blank. */
export const groupKey = (template: string, place: string, year: number, side: AssessmentSide): string =>
  `${place} ${year} ${side} ${template}`;

/** The newest answers of each respondent to one template, place, side and year, so that nobody counts twice. */
export const latestAnswers = (assessments: readonly Assessment[]): Assessment[] =>
  [...groupsOf(assessments).values()].flatMap((group) => [...group.values()]);

/** By revision where both have one, else by date; of two that cannot be told apart the later in the list. */
function isNewer(one: Assessment, other: Assessment): boolean {
  if (one.id === other.id && one.revision !== undefined && other.revision !== undefined)
    return one.revision >= other.revision;
  return (one.answeredAt ?? '') >= (other.answeredAt ?? '');
}

/** What an assessment is about: the code of a municipality (three digits) or a county (two); `''` when not told. */
export const placeOf = (assessment: Pick<Assessment, 'municipality' | 'county'>): string =>
  assessment.municipality ?? assessment.county ?? '';

/** Counts of one group of respondents, four an item: what persons answered, and what bodies answered together. */
export interface Tally {
  persons: Uint32Array;
  joint: Uint32Array;
  respondents: number;
  jointRespondents: number;
  /** Items that came without counts: rated by some, too few to be told. */
  untold?: Set<number>;
}

export const emptyTally = (items: number): Tally => ({
  persons: new Uint32Array(items * RATINGS.length),
  joint: new Uint32Array(items * RATINGS.length),
  respondents: 0,
  jointRespondents: 0,
});

const PLACES: Readonly<Record<Rating, number>> = { inPlace: 0, partly: 1, notYet: 2, notRelevant: 3 };

/** Where each item stands in a tally. */
export const itemPlaces = (items: readonly ChecklistItem[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, index) => [id, index]));

/** Adds one respondent's answers. */
export function addToTally(tally: Tally, places: ReadonlyMap<string, number>, assessment: Assessment): void {
  const counts = assessment.joint ? tally.joint : tally.persons;
  if (assessment.joint) tally.jointRespondents++;
  else tally.respondents++;
  for (const { item, rating, leftOut } of assessment.answers) {
    if (!rating || leftOut) continue;
    const place = places.get(item);
    if (place !== undefined) counts[place * 4 + PLACES[rating]]!++;
  }
}

/** Adds answers that were counted elsewhere. */
export function addSummary(
  tally: Tally,
  places: ReadonlyMap<string, number>,
  { respondents, items }: AssessmentSummary,
): void {
  tally.respondents += respondents;
  for (const { item, counts } of items) {
    const place = places.get(item);
    if (place === undefined) continue;
    if (counts) for (const rating of RATINGS) tally.persons[place * 4 + PLACES[rating]]! += counts[rating];
    else (tally.untold ??= new Set()).add(place);
  }
}

/** One item of a group, as it may be shown. */
export function mergedItem(tally: Tally | undefined, item: number, minimum: number): MergedItem {
  if (!tally) return { state: 'missing' };
  const at = item * 4;
  const { persons, joint } = tally;
  const people = persons[at]! + persons[at + 1]! + persons[at + 2]! + persons[at + 3]!;
  const shown = people >= minimum ? 1 : 0;
  const inPlace = joint[at]! + shown * persons[at]!;
  const partly = joint[at + 1]! + shown * persons[at + 1]!;
  const notYet = joint[at + 2]! + shown * persons[at + 2]!;
  const notRelevant = joint[at + 3]! + shown * persons[at + 3]!;
  const count = inPlace + partly + notYet + notRelevant;
  if (!count) return { state: people || tally.untold?.has(item) ? 'few' : 'none' };
  return describe({ inPlace, partly, notYet, notRelevant }, count);
}

function describe(counts: Record<Rating, number>, count: number): ShownItem {
  const { notYet, partly, inPlace } = counts;
  const relevant = notYet + partly + inPlace;
  if (!relevant) return { state: 'shown', count, counts, rating: 'notRelevant' };
  /** The step of the respondent at a place in the row from notYet to inPlace. */
  const at = (place: number): number => (place < notYet ? 0 : place < notYet + partly ? 1 : 2);
  const middle = (from: number, length: number): number =>
    (at(from + Math.floor((length - 1) / 2)) + at(from + Math.floor(length / 2))) / 2;
  const median = middle(0, relevant);
  const half = Math.floor(relevant / 2);
  return {
    state: 'shown',
    count,
    counts,
    median,
    mean: (partly * STEPS.partly! + inPlace * STEPS.inPlace!) / relevant,
    spread: half ? middle(relevant - half, half) - middle(0, half) : 0,
    rating: (['notYet', 'partly', 'inPlace'] as const)[Math.floor(median)]!,
  };
}

/** Shown, and relevant to somebody: what can be compared. */
export const isRated = (merged: MergedItem): merged is ShownItem & { mean: number } =>
  merged.state === 'shown' && merged.mean !== undefined;

/** The smallest number that may be shown; no page can switch it off by a number that is none. */
export const smallestGroup = ({ minimum }: MergeOptions = {}): number =>
  minimum === undefined || Number.isNaN(minimum) ? SMALLEST_GROUP : Math.max(1, Math.ceil(minimum));

/** A remark to an item, by nobody. */
export interface Comment {
  kind: 'evidence' | 'nextStep' | 'reason';
  text: string;
}

/** One item with the sides beside each other. */
export interface ComparedItem {
  item: ChecklistItem;
  sides: Readonly<Record<AssessmentSide, MergedItem>>;
  /** The sides that are shown, taken together. */
  all: MergedItem;
  /** Remarks of the sides that are shown, in alphabetical order, so that the order gives nobody away. */
  comments: Readonly<Record<AssessmentSide, readonly Comment[]>>;
  /** Distance between the most and the least satisfied side, 0 to 2 steps; `undefined` with fewer than two sides. */
  difference?: number;
}

export interface SideComparison {
  /** In the template's order; {@link widestFirst} brings the conversation to the top. */
  items: ComparedItem[];
  /** How many answered on each side: `undefined` when so few that nothing is told. */
  respondents: Readonly<Record<AssessmentSide, number | undefined>>;
  minimum: number;
}

const perSide = <T>(make: (side: AssessmentSide) => T): Record<AssessmentSide, T> =>
  Object.fromEntries(SIDES.map((side) => [side, make(side)])) as Record<AssessmentSide, T>;

const KINDS = ['evidence', 'nextStep', 'reason'] as const;

/**
 * The sides of one place and year beside each other.
 *
 * @param assessments of that place, year and template; a respondent who answered twice counts once
 */
export function compareSides(
  template: Pick<ChecklistTemplate, 'headings'>,
  assessments: readonly Assessment[],
  options: MergeOptions = {},
): SideComparison {
  const minimum = smallestGroup(options);
  const items = itemsOf(template);
  const places = itemPlaces(items);
  const tallies: Partial<Record<AssessmentSide, Tally>> = {};
  const answers = perSide((): { joint: boolean; answer: ChecklistAnswer }[][] => items.map(() => []));
  for (const assessment of latestAnswers(assessments)) {
    addToTally((tallies[assessment.side] ??= emptyTally(items.length)), places, assessment);
    for (const answer of assessment.answers) {
      const place = places.get(answer.item);
      if (place !== undefined)
        answers[assessment.side][place]!.push({ joint: assessment.joint === true, answer });
    }
  }
  const { summaries = [] } = options;
  for (const summary of summaries)
    addSummary((tallies[summary.side] ??= emptyTally(items.length)), places, summary);
  const compared = items.map((item, index): ComparedItem => {
    const sides = perSide((side) => mergedItem(tallies[side], index, minimum));
    const means = SIDES.flatMap((side) => {
      const merged = sides[side];
      return isRated(merged) ? [merged.mean] : [];
    });
    return {
      item,
      sides,
      all: together(SIDES.map((side) => sides[side])),
      comments: perSide((side) => {
        const tally = tallies[side];
        // Remarks of persons are as telling as their ratings: both are shown from the same number on.
        const people = tally ? sum(tally.persons.subarray(index * 4, index * 4 + 4)) : 0;
        return answers[side][index]!.filter(({ joint }) => joint || people >= minimum)
          .flatMap(({ answer }) =>
            KINDS.flatMap((kind): Comment[] => (answer[kind] ? [{ kind, text: answer[kind] }] : [])),
          )
          .concat(
            summaries.flatMap((summary) =>
              summary.side === side && people >= minimum
                ? (summary.remarks ?? []).filter((remark) => remark.item === item.id)
                : [],
            ),
          )
          .sort((one, other) => one.text.localeCompare(other.text, 'fi') || (one.kind < other.kind ? -1 : 1));
      }),
      ...(means.length > 1 && { difference: Math.max(...means) - Math.min(...means) }),
    };
  });
  return {
    items: compared,
    respondents: perSide((side) => {
      const tally = tallies[side];
      if (!tally) return 0;
      const persons = tally.respondents;
      if (persons >= minimum) return persons + tally.jointRespondents;
      return persons ? tally.jointRespondents || undefined : tally.jointRespondents;
    }),
    minimum,
  };
}

const sum = (numbers: Uint32Array): number => numbers.reduce((total, one) => total + one, 0);

/** Groups that are shown, as one; the others leave no trace in it. */
function together(groups: readonly MergedItem[]): MergedItem {
  const shown = groups.filter((group) => group.state === 'shown');
  if (shown.length) {
    const counts = { inPlace: 0, partly: 0, notYet: 0, notRelevant: 0 };
    for (const group of shown) for (const rating of RATINGS) counts[rating] += group.counts[rating];
    return describe(
      counts,
      shown.reduce((total, { count }) => total + count, 0),
    );
  }
  const states = groups.map(({ state }) => state);
  return { state: states.includes('few') ? 'few' : states.includes('none') ? 'none' : 'missing' };
}

/** Items where the sides are furthest apart first; equal ones, and those that cannot be compared, in their order. */
export const widestFirst = (items: readonly ComparedItem[]): ComparedItem[] =>
  [...items].sort((one, other) => (other.difference ?? -1) - (one.difference ?? -1));
