import { fold } from './words.js';

/** Folded words in order, to be searched by bisection. */
export class SortedKeys {
  constructor(readonly keys: readonly string[]) {}

  /** Position of the first key that is not before this one. */
  lowerBound(key: string, low = 0, high = this.keys.length): number {
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Positions of the keys that begin so: from the first up to, not including, the second. */
  prefixRange(prefix: string): [number, number] {
    const key = fold(prefix);
    const first = this.lowerBound(key);
    return [first, this.lowerBound(`${key}\uffff`, first)];
  }
}
