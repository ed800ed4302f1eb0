import { itemsOf } from '../../../src/checklists/items.js';
import type {
  Assessment,
  AssessmentSummary,
  ChecklistTemplate,
  Rating,
} from '../../../src/model/checklist.js';

/** Whose rating of which item is in the counts: item, respondent, rating. Kept by the portal, shown to nobody. */
export type Basis = Readonly<Record<string, Readonly<Record<string, Rating>>>>;

/** How many respondents' ratings differ between two pictures of an item. */
function changed(one: Readonly<Record<string, Rating>>, other: Readonly<Record<string, Rating>>): number {
  const respondents = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...respondents].filter((respondent) => one[respondent] !== other[respondent]).length;
}

/**
 * Whose ratings may be counted, item by item.
 *
 * An item is counted when at least `minimum` persons rated it. Counts that were public before and the new ones, laid
 * beside each other, would tell what the few between them answered: unless none or at least `minimum` ratings have
 * changed since every earlier picture, the item keeps the counts it was shown with last.
 *
 * @param answers the newest of each respondent, by the respondent's id
 * @param earlier what every publication of the group was made of, the newest first
 */
export function countable(
  template: Pick<ChecklistTemplate, 'headings'>,
  answers: ReadonlyMap<string, Assessment>,
  earlier: readonly Basis[],
  minimum: number,
): Basis {
  const basis: Record<string, Readonly<Record<string, Rating>>> = {};
  for (const { id: item } of itemsOf(template)) {
    const now: Record<string, Rating> = {};
    for (const [respondent, { answers: given }] of answers) {
      const answer = given.find((one) => one.item === item);
      if (answer?.rating && !answer.leftOut) now[respondent] = answer.rating;
    }
    const before = earlier.flatMap((one) => (one[item] ? [one[item]] : []));
    const isEnough = Object.keys(now).length >= minimum;
    const isApart = before.every((one) => {
      const difference = changed(one, now);
      return difference === 0 || difference >= minimum;
    });
    if (isEnough && isApart) basis[item] = now;
    else if (before[0]) basis[item] = before[0];
  }
  return basis;
}

/** What is shown of a basis. */
export function countsOf(
  template: Pick<ChecklistTemplate, 'headings'>,
  basis: Basis,
): AssessmentSummary['items'] {
  return itemsOf(template).map(({ id: item }) => {
    if (!basis[item]) return { item };
    const counts = { inPlace: 0, partly: 0, notYet: 0, notRelevant: 0 };
    for (const rating of Object.values(basis[item])) counts[rating]++;
    return { item, counts };
  });
}

const KINDS = ['evidence', 'nextStep', 'reason'] as const;

/** Remarks of those who are counted, in an order that gives nobody away. */
export function remarksOf(
  basis: Basis,
  answers: ReadonlyMap<string, Assessment>,
): NonNullable<AssessmentSummary['remarks']> {
  return Object.entries(basis).flatMap(([item, respondents]) =>
    Object.keys(respondents)
      .flatMap((respondent) => {
        const answer = answers.get(respondent)?.answers.find((one) => one.item === item);
        return KINDS.flatMap((kind) => (answer?.[kind] ? [{ item, kind, text: answer[kind] }] : []));
      })
      .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)),
  );
}
