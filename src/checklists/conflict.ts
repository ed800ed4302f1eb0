import type { Assessment, ChecklistAnswer } from '../model/index.js';
import { withAnswer } from './items.js';

/** A field that two people changed to different things. */
export interface Conflict {
  item: string;
  field: keyof Omit<ChecklistAnswer, 'item'>;
  mine: unknown;
  theirs: unknown;
}

/** Two people's changes to one assessment put together. */
export interface MergedChanges {
  /** Theirs with everything of mine that does not contradict it. Where both changed the same, theirs stands. */
  assessment: Assessment;
  /** What has to be chosen; apply a choice of mine with `withAnswer`. */
  conflicts: Conflict[];
}

const FIELDS = [
  'rating',
  'reason',
  'evidence',
  'evidenceLinks',
  'owner',
  'nextStep',
  'dueDate',
  'leftOut',
] as const satisfies readonly (keyof ChecklistAnswer)[];

/** Every field is listed: a new one of the model does not compile until it is. */
type Listed = (typeof FIELDS)[number];
type AllListed = Exclude<keyof ChecklistAnswer, Listed | 'item'> extends never ? true : never;
const allListed: AllListed = true;
void allListed;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * When somebody else saved first: what both did to the assessment, and where they have to choose.
 *
 * @param base what both began with; without it every difference has to be chosen
 */
export function mergeChanges(
  base: Assessment | undefined,
  mine: Assessment,
  theirs: Assessment,
): MergedChanges {
  const conflicts: Conflict[] = [];
  let assessment = theirs;
  const byItem = (from: Assessment | undefined): Map<string, ChecklistAnswer> =>
    new Map(from?.answers.map((answer) => [answer.item, answer]));
  const [before, own, other] = [byItem(base), byItem(mine), byItem(theirs)];
  for (const item of new Set([...own.keys(), ...other.keys(), ...before.keys()]))
    for (const field of FIELDS) {
      const [was, my, their] = [before, own, other].map((answers) => answers.get(item)?.[field]);
      if (same(my, their) || (base && same(my, was))) continue;
      if (base && same(their, was)) assessment = withAnswer(assessment, item, { [field]: my });
      else conflicts.push({ item, field, mine: my, theirs: their });
    }
  return { assessment, conflicts };
}
