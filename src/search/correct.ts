import type { Lexicon } from './lexicon.js';
import { fold } from './words.js';

/** How many errors a word may have: a short word with an error is another word. */
const errorsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word nearest to a mistyped one.
 *
 * The sorted lexicon is walked as a tree: one row of the edit-distance table a letter, and a branch is left, by
 * binary search for the next key, as soon as its row has no entry within bounds. A transposition is one error; å, ä
 * and ö for a and o are none.
 *
 * @param countOf in how many services a word stands
 */
export function correct(
  word: string,
  lexicon: Lexicon,
  countOf: (number: number) => number,
): string | undefined {
  const typed = fold(word);
  const bound = errorsFor(typed.length);
  if (!bound) return undefined;
  const width = typed.length + 1;
  const deepest = typed.length + bound + 1;
  const rows = new Uint8Array((deepest + 1) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  let best = -1;
  let bestCost = Infinity;
  let path = '';
  let number = lexicon.lowerBound('0');
  while (number < lexicon.size) {
    const key = lexicon.key(number);
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
    const whole = depth === key.length && alive;
    const errors = rows[depth * width + width - 1]!;
    if (whole && errors <= bound) {
      const count = countOf(number);
      // Fewer errors first, then the commoner word; the first letter is seldom wrong.
      const cost = errors * 4 - Math.log10(1 + count) + (key[0] === typed[0] ? 0 : 2);
      if (count && cost < bestCost) {
        best = number;
        bestCost = cost;
      }
    } else if (alive && depth === deepest) alive = false;
    // A dead branch is left as a whole.
    number = alive ? number + 1 : lexicon.lowerBound(`${path}\uffff`, number + 1);
  }
  return best < 0 ? undefined : lexicon.data.strings[best];
}
