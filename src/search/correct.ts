import type { SortedKeys } from './sorted-keys.js';
import { fold } from './words.js';

/** A known word near to a mistyped one. */
export interface Correction {
  /** Position of the word. */
  readonly number: number;
  readonly errors: number;
  /** Lower is better: errors first, then how common the word is. */
  readonly cost: number;
}

/** An error more or less is worth so much; how common a word is, less. */
const ERROR = 4;

/** A short word with so many errors is another word. */
const SHORTEST = 4;

/**
 * The known word nearest to a mistyped one, or the one that begins nearest to it.
 *
 * The sorted words are walked as a tree: one row of the edit-distance table a letter, and a branch is left, by
 * bisection for the next key, as soon as its row has no entry within bounds. A transposition is one error; å, ä
 * and ö for a and o are none.
 *
 * @param countOf in how many services a word stands; 0 leaves it out
 * @param bound most errors
 * @param most so many letters may follow in the known word; after a short one, one at most
 */
export function correct(
  word: string,
  sorted: SortedKeys,
  countOf: (number: number) => number,
  bound: number,
  most = Infinity,
): Correction | undefined {
  const typed = fold(word);
  let best: Correction | undefined;
  if (typed.length < bound * SHORTEST) return best;
  if (typed.length < 6) most = Math.min(most, 1);
  const width = typed.length + 1;
  // A longer word is compared by its beginning only.
  const deepest = typed.length + bound;
  // What is too far from the diagonal stays as it is: too many errors.
  const rows = new Uint8Array((deepest + 1) * width + 1).fill(bound + 1);
  for (let column = 0; column <= bound; column++) rows[column] = rows[column * width] = column;
  const { keys } = sorted;
  let path = '';
  // The first letter of a short word is never wrong.
  const [first, last] = typed.length > 6 ? ['0', ''] : [typed[0]!, typed[0]!];
  const end = sorted.lowerBound(`${last}\uffff`);
  let number = sorted.lowerBound(first);
  while (number < end) {
    const key = keys[number]!;
    let depth = 0;
    while (depth < path.length && path[depth] === key[depth]) depth++;
    let alive = true;
    for (; depth < key.length && depth < deepest && alive; depth++) {
      const above = depth * width;
      const row = above + width;
      alive = depth < bound;
      for (
        let column = Math.max(1, depth + 1 - bound);
        column <= depth + 1 + bound && column < width;
        column++
      ) {
        const same = key[depth] === typed[column - 1];
        let cost = Math.min(
          rows[above + column - 1]! + (same ? 0 : 1),
          rows[above + column]! + 1,
          rows[row + column - 1]! + 1,
        );
        if (depth && column > 1 && key[depth] === typed[column - 2] && key[depth - 1] === typed[column - 1])
          cost = Math.min(cost, rows[above - width + column - 2]! + 1);
        rows[row + column] = cost;
        if (cost <= bound) alive = true;
      }
    }
    path = key.slice(0, depth);
    // As much of it as is nearest to what was typed.
    let errors = bound + 1;
    let longer = 0;
    for (let end = Math.max(0, typed.length - bound); end <= depth; end++) {
      const here = rows[end * width + width - 1]!;
      if (here <= errors) [errors, longer] = [here, key.length - end];
    }
    if (errors <= bound) {
      // Others begin so too.
      alive = true;
      const count = countOf(number);
      // Fewer errors first, then the commoner word; an inflected or longer word may stand for the base form; the
      // first letter is seldom wrong.
      const cost =
        errors * ERROR -
        Math.min(ERROR, Math.log10(1 + count)) +
        (key[0] === typed[0] ? 0 : 2) +
        (longer ? 2 + longer / 4 : 0);
      if (longer <= most && count && (!best || cost < best.cost)) best = { number, errors, cost };
    }
    number++;
    if (alive) continue;
    // A dead branch is left as a whole. Most are short: the end is looked for near by first, then farther and farther.
    const next = `${path}\uffff`;
    let reach = 1;
    while (number + reach < end && keys[number + reach]! < next) {
      number += reach;
      reach *= 2;
    }
    number = sorted.lowerBound(next, number, Math.min(end, number + reach));
  }
  return best;
}
