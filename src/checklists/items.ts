import type {
  Assessment,
  ChecklistAnswer,
  ChecklistHeading,
  ChecklistItem,
  ChecklistTemplate,
  Rating,
} from '../model/index.js';
import { dayNumber } from '../time/days.js';

/** Every item of a template, in order. */
export const itemsOf = (template: Pick<ChecklistTemplate, 'headings'>): ChecklistItem[] =>
  template.headings.flatMap(({ items }) => items);

/** The heading an item stands under. */
export const headingOf = (
  template: Pick<ChecklistTemplate, 'headings'>,
  item: string,
): ChecklistHeading | undefined => template.headings.find(({ items }) => items.some(({ id }) => id === item));

/** The steps of a template's scale, best first, `notRelevant` last. */
export const ratingsOf = (template: Pick<ChecklistTemplate, 'scale'>): readonly Rating[] =>
  template.scale?.map(({ rating }) => rating) ?? RATINGS;

/** All ratings, best first. */
export const RATINGS: readonly Rating[] = ['inPlace', 'partly', 'notYet', 'notRelevant'];

/** Steps on the way: what medians, means and distances are counted in. Not relevant is nowhere on the way. */
export const STEPS: Readonly<Record<Rating, number | undefined>> = {
  notYet: 0,
  partly: 1,
  inPlace: 2,
  notRelevant: undefined,
};

/** What was answered to an item, or `undefined`. */
export const answerTo = (
  assessment: Pick<Assessment, 'answers'>,
  item: string,
): ChecklistAnswer | undefined => assessment.answers.find((answer) => answer.item === item);

/** Anything told beside the item's id. */
const isTold = ({ item: _item, ...told }: ChecklistAnswer): boolean =>
  Object.values(told).some((value) => value !== undefined);

/**
 * The assessment with some of an answer changed; the one handed in stays as it is. `undefined`, `''` and `false` take a
 * value away, and an answer of which nothing is left goes too.
 */
export function withAnswer(
  assessment: Assessment,
  item: string,
  changes: Partial<Omit<ChecklistAnswer, 'item'>>,
): Assessment {
  const changed = Object.fromEntries(
    Object.entries({ ...answerTo(assessment, item), ...changes, item }).filter(
      ([, value]) =>
        value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && !value.length),
    ),
  ) as ChecklistAnswer;
  const place = assessment.answers.findIndex((one) => one.item === item);
  const answers = [...assessment.answers];
  if (!isTold(changed)) {
    if (place >= 0) answers.splice(place, 1);
  } else if (place >= 0) answers[place] = changed;
  else answers.push(changed);
  return { ...assessment, answers };
}

/** What differs between a template and answers that were given to another version of it. Nothing is thrown away. */
export interface TemplateDifferences {
  /** The template is newer (`newer`) or older (`older`) than the answers, the same version, or another template. */
  template: 'same' | 'newer' | 'older' | 'other';
  /** Items that came after the answers were given. */
  added: ChecklistItem[];
  /** Answered items whose meaning changed since. */
  changed: ChecklistItem[];
  /** Answers whose item the template no longer has. They stay in the assessment and in its file. */
  gone: ChecklistAnswer[];
}

/** Compares a template with saved answers; see {@link TemplateDifferences}. */
export function templateDifferences(
  template: ChecklistTemplate,
  assessment: Pick<Assessment, 'template' | 'answers'>,
): TemplateDifferences {
  const { id, version } = assessment.template;
  const items = itemsOf(template);
  const known = new Set(items.map((item) => item.id));
  const answered = new Set(assessment.answers.map(({ item }) => item));
  const after = (when: number | undefined): boolean => when !== undefined && when > version;
  const same = template.id === id;
  return {
    template: !same
      ? 'other'
      : template.version === version
        ? 'same'
        : template.version > version
          ? 'newer'
          : 'older',
    added: same ? items.filter((item) => after(item.addedIn)) : [],
    changed: same
      ? items.filter((item) => answered.has(item.id) && !after(item.addedIn) && after(item.changedIn))
      : [],
    gone: assessment.answers.filter((answer) => !known.has(answer.item)),
  };
}

/** Characters that are asked for at most. Longer texts are kept, and noticed. */
export const LONGEST = { owner: 200, nextStep: 1000, reason: 1000, evidence: 5000 } as const;

/** Something to tell the person who answers; nothing of it hinders saving. */
export interface AnswerNotice {
  item: string;
  kind: 'reasonMissing' | 'tooLong' | 'noDate' | 'pastDate' | 'ownerMissing';
  field: 'reason' | 'owner' | 'nextStep' | 'evidence' | 'dueDate';
  /** With `tooLong`: how many characters are asked for at most. */
  limit?: number;
}

/**
 * What to tell about an answer: a reason that is missing, a text that is very long, a date that is none or has passed.
 *
 * @param today `2026-11-21`, in Finland
 */
export function answerNotices(answer: ChecklistAnswer, today: string): AnswerNotice[] {
  const notices: AnswerNotice[] = [];
  const tell = (kind: AnswerNotice['kind'], field: AnswerNotice['field'], limit?: number): void =>
    void notices.push({ item: answer.item, kind, field, ...(limit !== undefined && { limit }) });
  if ((answer.leftOut || answer.rating === 'notRelevant') && !answer.reason) tell('reasonMissing', 'reason');
  for (const [field, limit] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][])
    if ((answer[field]?.length ?? 0) > limit) tell('tooLong', field, limit);
  if (answer.dueDate !== undefined) {
    const due = dayNumber(answer.dueDate);
    if (due === undefined) tell('noDate', 'dueDate');
    else if (due < dayNumber(today)!) tell('pastDate', 'dueDate');
    if (!answer.owner) tell('ownerMissing', 'owner');
  }
  return notices;
}
