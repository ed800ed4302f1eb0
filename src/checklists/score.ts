import type { Assessment, ChecklistAnswer, ChecklistTemplate, Rating } from '../model/index.js';
import { itemsOf, STEPS } from './items.js';

/** How far one assessment has come. What was left out, or is not relevant, weighs nothing. */
export interface Score {
  /** Items by rating; left-out ones are in none. */
  counts: Readonly<Record<Rating, number>>;
  /** Items that have a rating, not relevant ones among them. */
  answered: number;
  /** Items still without a rating. */
  open: number;
  leftOut: number;
  /** From 0 (nothing yet) to 1 (everything in place) over what is relevant; `undefined` when nothing is rated. */
  share?: number;
}

const noCounts = (): Record<Rating, number> => ({ inPlace: 0, partly: 0, notYet: 0, notRelevant: 0 });

/** The share that counts come to: partly in place is half. */
export function shareOf(counts: Readonly<Record<Rating, number>>): number | undefined {
  const relevant = counts.inPlace + counts.partly + counts.notYet;
  return relevant
    ? (counts.inPlace * STEPS.inPlace! + counts.partly * STEPS.partly!) / (relevant * STEPS.inPlace!)
    : undefined;
}

/** Counts and share over the items of a template; answers to items it does not have stay out. */
export function scoreOf(
  template: Pick<ChecklistTemplate, 'headings'>,
  assessment: Pick<Assessment, 'answers'>,
): Score {
  const answers = new Map<string, ChecklistAnswer>(assessment.answers.map((answer) => [answer.item, answer]));
  const counts = noCounts();
  let open = 0;
  let leftOut = 0;
  let answered = 0;
  for (const { id } of itemsOf(template)) {
    const answer = answers.get(id);
    if (answer?.leftOut) leftOut++;
    else if (answer?.rating) {
      counts[answer.rating]++;
      answered++;
    } else open++;
  }
  const share = shareOf(counts);
  return { counts, answered, open, leftOut, ...(share !== undefined && { share }) };
}
