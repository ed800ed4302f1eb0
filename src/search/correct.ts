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

/** How many errors a word may have: a short word with an error is another word. */
const errorsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word nearest to a mistyped one, or the one that begins nearest to it.
 *
 * The sorted words are walked as a tree: one row of the edit-distance table a letter, and a branch is left, by
 * bisection for the next key, as soon as its row has no entry within bounds. A transposition is one error; å, ä
 * and ö for a and o are none.
 *
 * @param countOf in how many services a word stands; 0 leaves it out
 */
export function correct(
  word: string,
  sorted: SortedKeys,
  countOf: (number: number) => number,
): Correction | undefined {
  const typed = fold(word);
  const bound = errorsFor(typed.length);
  if (!bound) return undefined;
  const width = typed.length + 1;
  // A longer word is compared by its beginning only.
  const deepest = typed.length + bound;
  const rows = new Uint8Array((deepest + 1) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  const { keys } = sorted;
  let best: Correction | undefined;
  let path = '';
  let number = sorted.lowerBound('0');
  while (number < keys.length) {
    const key = keys[number]!;
    let depth = 0;
    while (depth < path.length && path[depth] === key[depth]) depth++;
    let alive = true;
    for (; depth < key.length && depth < deepest && alive; depth++) {
      const above = depth * width;
      const row = above + width;
      rows[row] = depth + 1;
      let least = depth + 1;
      for (let column = 1; column < width; column++) {
        const same = key[depth] === typed[column - 1];
        let cost = Math.min(
          rows[above + column - 1]! + (same ? 0 : 1),
          rows[above + column]! + 1,
          rows[row + column - 1]! + 1,
        );
        if (depth && column > 1 && key[depth] === typed[column - 2] && key[depth - 1] === typed[column - 1])
          cost = Math.min(cost, rows[above - width + column - 2]! + 1);
        rows[row + column] = cost;
        if (cost < least) least = cost;
      }
      if (least > bound) alive = false;
    }
    path = key.slice(0, depth);
    const errors = rows[depth * width + width - 1]!;
    if (alive && errors <= bound && (key[0] === typed[0] || typed.length > 6)) {
      const count = countOf(number);
      const longer = key.length - depth;
      // Fewer errors first, then the commoner word; an inflected or longer word may stand for the base form; the
      // first letter is seldom wrong.
      const cost =
        errors * 4 - Math.log10(1 + count) + (key[0] === typed[0] ? 0 : 2) + (longer ? 2 + longer / 4 : 0);
      if (count && (!best || cost < best.cost)) best = { number, errors, cost };
    }
    number++;
    if (alive) continue;
    // A dead branch is left as a whole. Most are short: the end is looked for near by first, then farther and farther.
    const end = `${path}\uffff`;
    let reach = 1;
    while (number + reach < keys.length && keys[number + reach]! < end) {
      number += reach;
      reach *= 2;
    }
    number = sorted.lowerBound(end, number, Math.min(keys.length, number + reach));
  }
  return best;
}
