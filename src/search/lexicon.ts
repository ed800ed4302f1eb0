import { SortedKeys } from './sorted-keys.js';
import { finnishBases } from './finnish.js';
import { isTime } from './slices.js';
import { fold, piecesOf } from './words.js';
import { FINNISH, SWEDISH } from './languages.js';

/** A list of numbers for each number: those of `n` are `ids[offsets[n]] … ids[offsets[n+1]-1]`. */
export interface Links {
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
}

/** All words of a collection of texts and how they belong together: what an index file keeps. */
export interface LexiconData {
  /** Sorted by {@link fold}, then as they are. */
  readonly strings: readonly string[];
  /** Languages of the texts each was met in; 0 for a base form or compound part that stands nowhere itself. */
  readonly languages: Uint8Array;
  /** Base forms of each word, itself left out. */
  readonly bases: Links;
  /** Base forms of the two or more parts of each compound that is a base form itself. */
  readonly parts: Links;
}

/** How a word is understood by a dictionary: used instead of the rules where it is there. */
export interface WordAnalysis {
  readonly bases: readonly string[];
  /** Base forms of the parts of a compound. */
  readonly parts: readonly string[];
}

/** What is known of a word when the lexicon is built. */
export interface FormFacts {
  languages: number;
  /** In how many services. */
  count: number;
  joints?: readonly number[];
}

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const MOST_BASES = 2;

/** What tells whether a string is a word: the corpus when building, the lexicon when asking. */
export interface KnownWords {
  /** In how many services the word stands; 0 when unknown. */
  count(word: string): number;
  /** How many different known words follow it in compounds ("vertais"). */
  follows(left: string): number;
  /** The best base form that is itself known. */
  base(word: string): string | undefined;
}

/** The first part of a compound as a word of its own: `vertais` is vertainen, `minnes` is minne. */
export function firstPart(left: string, known: KnownWords): string | undefined {
  if (known.count(left)) return known.base(left) ?? left;
  if (left.endsWith('s')) {
    const plain = left.slice(0, -1);
    if (known.count(`${plain}nen`)) return `${plain}nen`;
    if (known.count(plain)) return plain;
  }
  return known.follows(left) > 2 ? left : undefined;
}

/**
 * Splits a compound in two words that are both known; of several ways the one with the commonest parts.
 *
 * @param strict both halves must be known; otherwise a long beginning before a known word is taken on trust
 * @returns the parts as words of their own, or `undefined`
 */
export function splitCompound(
  word: string,
  known: KnownWords,
  strict = false,
): [left: string, right: string] | undefined {
  let best: [string, string] | undefined;
  let bestScore = 0;
  if (word.length < SHORTEST_COMPOUND) return undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const leftText = word.slice(0, at);
    const rightText = word.slice(at);
    // Before a known word even an unknown beginning is a part, when both are long.
    const left =
      firstPart(leftText, known) ??
      (!strict && at > 4 && word.length - at > 4 && known.count(rightText) ? leftText : undefined);
    if (!left) continue;
    const right = known.base(rightText) ?? (known.count(rightText) ? rightText : undefined);
    if (!right) continue;
    const score =
      Math.min(at, word.length - at, 6) +
      Math.log2(1 + Math.min(known.count(left) || 1, known.count(right) || 1)) / 4 +
      (left === leftText && !known.count(left) ? -3 : 0) +
      (known.count(leftText) ? 1 : 0) +
      (known.count(rightText) ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = [left, right];
    }
  }
  return best;
}

/** The parts of a word: where hyphens were, or the halves of a compound. */
export function partsOf(word: string, known: KnownWords, joints?: readonly number[]): readonly string[] {
  if (!joints) return splitCompound(word, known) ?? [];
  return piecesOf(word, joints)
    .filter((piece) => piece.length > 1)
    .map((piece) => known.base(piece) ?? piece);
}

/** Links of each word, in order, to other words. */
function* linksFrom(
  numbers: ReadonlyMap<string, number>,
  linkedTo: ReadonlyMap<string, readonly string[]>,
): Generator<void, Links> {
  const offsets = new Uint32Array(numbers.size + 1);
  const ids: number[] = [];
  for (const [word, number] of numbers) {
    for (const text of linkedTo.get(word) ?? [])
      if (text !== word && numbers.has(text)) ids.push(numbers.get(text)!);
    offsets[number + 1] = ids.length;
    if (isTime()) yield;
  }
  return { offsets, ids: Uint32Array.from(ids) };
}

/**
 * Joins the words of a corpus: inflected forms under base forms that the corpus itself attests, compounds to their
 * parts. In steps, so that a page can answer its reader in between.
 *
 * @param analyse a dictionary's answer for a word, where one is used
 * @returns the lexicon, and the number of each word in it
 */
export function* buildLexicon(
  forms: ReadonlyMap<string, FormFacts>,
  analyse?: (word: string) => WordAnalysis | undefined,
): Generator<void, { lexicon: LexiconData; numbers: ReadonlyMap<string, number> }> {
  // A Finnish form's base is a guess that stands in the texts itself, or else one that several forms agree on.
  const guesses = new Map<string, readonly string[]>();
  const votes = new Map<string, number>();
  const finnishCount = (word: string): number => {
    const facts = forms.get(word);
    return facts && facts.languages & (FINNISH | SWEDISH) ? facts.count : 0;
  };
  const attested = (candidates: readonly string[], word: string): string[] =>
    candidates
      .filter((candidate) => candidate !== word && finnishCount(candidate))
      .sort((a, b) => finnishCount(b) - finnishCount(a))
      .slice(0, MOST_BASES);
  const basesOf = new Map<string, readonly string[]>();
  for (const [word, facts] of forms) {
    if (isTime()) yield;
    if (!(facts.languages & FINNISH)) continue;
    const analysis = analyse?.(word);
    if (analysis) {
      basesOf.set(
        word,
        analysis.bases.filter((base) => base !== word),
      );
      continue;
    }
    const candidates = finnishBases(word);
    const found = attested(candidates, word);
    if (found.length) basesOf.set(word, found);
    else if (candidates.length > 1) {
      guesses.set(word, candidates);
      for (const candidate of candidates) votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
    }
  }
  for (const [word, candidates] of guesses) {
    if (isTime()) yield;
    const agreed = candidates
      .filter((candidate) => candidate !== word && candidate.length > 3 && votes.get(candidate)! > 1)
      .sort((a, b) => votes.get(b)! - votes.get(a)!)
      .slice(0, MOST_BASES);
    if (agreed.length) basesOf.set(word, agreed);
  }

  const followers = new Map<string, number>();
  for (const [word, facts] of forms) {
    if (isTime()) yield;
    if (facts.languages & (FINNISH | SWEDISH) && word.length >= SHORTEST_COMPOUND)
      for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
        if (finnishCount(word.slice(at))) {
          const left = word.slice(0, at);
          followers.set(left, (followers.get(left) ?? 0) + 1);
        }
  }
  const rightBases = new Map<string, string | undefined>();
  const known: KnownWords = {
    count: finnishCount,
    follows: (left) => followers.get(left) ?? 0,
    base(word) {
      if (basesOf.has(word)) return basesOf.get(word)![0];
      if (forms.has(word)) return word;
      if (!rightBases.has(word)) rightBases.set(word, attested(finnishBases(word), word)[0]);
      return rightBases.get(word);
    },
  };

  const partLists = new Map<string, readonly string[]>();
  const strings = new Set(forms.keys());
  for (const bases of basesOf.values()) bases.forEach((base) => strings.add(base));
  // Parts are told of base forms only: an inflected compound has those of its base form.
  if (analyse)
    for (const [word, { joints }] of forms) {
      const analysis = analyse(word);
      if (analysis?.parts.length && !joints)
        partLists.set(
          basesOf.get(word)?.[0] ?? word,
          analysis.parts.map((part) => known.base(part) ?? part),
        );
    }
  for (const word of [...strings]) {
    if (isTime()) yield;
    const facts = forms.get(word);
    if (basesOf.has(word) && basesOf.get(word)!.length && !facts?.joints) continue;
    if (facts && !facts.joints && !(facts.languages & (FINNISH | SWEDISH))) continue;
    let list = partLists.get(word) ?? partsOf(word, known, facts?.joints);
    partLists.set(word, list);
    // Parts of parts: vertaistukiryhmä, vertaistuki, tuki.
    for (let depth = 0; depth < 2 && list.length; depth++) {
      const inner: string[] = [];
      for (const part of list)
        if (!partLists.has(part) && !basesOf.has(part)) {
          const parts = partsOf(part, known, forms.get(part)?.joints);
          partLists.set(part, parts);
          inner.push(...parts);
        }
      list = inner;
    }
  }
  for (const [word, parts] of partLists) {
    if (parts.length) strings.add(word);
    parts.forEach((part) => strings.add(part));
  }

  // Sorting plain strings is much faster than sorting by a function; those that begin alike at a time.
  const beginnings = new Map<string, string[]>();
  for (const text of strings) {
    const key = `${fold(text)}\0${text}`;
    const beginning = key.slice(0, 3);
    const alike = beginnings.get(beginning);
    if (alike) alike.push(key);
    else beginnings.set(beginning, [key]);
    if (isTime()) yield;
  }
  const sorted: string[] = [];
  const numbers = new Map<string, number>();
  const languages = new Uint8Array(strings.size);
  for (const beginning of [...beginnings.keys()].sort()) {
    for (const key of beginnings.get(beginning)!.sort()) {
      const text = key.slice(key.indexOf('\0') + 1);
      languages[sorted.length] = forms.get(text)?.languages ?? 0;
      numbers.set(text, sorted.length);
      sorted.push(text);
    }
    if (isTime()) yield;
  }
  return {
    lexicon: {
      strings: sorted,
      languages,
      bases: yield* linksFrom(numbers, basesOf),
      parts: yield* linksFrom(numbers, partLists),
    },
    numbers,
  };
}

/** The same links the other way round. */
function* inverse({ offsets, ids }: Links, size: number): Generator<void, Links> {
  const back = new Uint32Array(size + 1);
  for (const id of ids) back[id + 1]!++;
  for (let number = 0; number < size; number++) back[number + 1]! += back[number]!;
  const next = back.slice();
  const from = new Uint32Array(ids.length);
  for (let number = 0; number < size; number++) {
    for (let at = offsets[number]!; at < offsets[number + 1]!; at++) from[next[ids[at]!]!++] = number;
    if (isTime()) yield;
  }
  return { offsets: back, ids: from };
}

export const linked = ({ offsets, ids }: Links, number: number): Uint32Array =>
  ids.subarray(offsets[number], offsets[number + 1]);

/** Where a word is looked for first in a table. */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

/** Looking words up. */
export class Lexicon {
  private constructor(
    readonly data: LexiconData,
    readonly sorted: SortedKeys,
    /** Numbers of the words, one more, each where its hash says or in the first free place after that. */
    private readonly table: Uint32Array,
    private readonly forms: Links,
    private readonly compounds: Links,
  ) {}

  /** Makes what looking up needs beside the data; in steps. */
  static *from(data: LexiconData): Generator<void, Lexicon> {
    const keys: string[] = [];
    const table = new Uint32Array(4 << Math.log2(data.strings.length + 1));
    for (const text of data.strings) {
      let slot = hashOf(text);
      while (table[(slot &= table.length - 1)]) slot++;
      table[slot] = keys.push(fold(text));
      if (isTime()) yield;
    }
    const forms = yield* inverse(data.bases, keys.length);
    return new Lexicon(data, new SortedKeys(keys), table, forms, yield* inverse(data.parts, keys.length));
  }

  /** Positions of the words whose folded form begins so. */
  prefixRange(prefix: string): [number, number] {
    return this.sorted.prefixRange(prefix);
  }

  /**
   * The number of a word, or -1.
   *
   * @param among a byte for each word: those of 0 are not looked at
   */
  find(word: string, among?: Uint8Array): number {
    const { table } = this;
    for (let slot = hashOf(word); ; slot++) {
      const number = table[(slot &= table.length - 1)]! - 1;
      if (number < 0 || ((!among || among[number]) && this.data.strings[number] === word)) return number;
    }
  }

  /**
   * Base forms of a word whether it is in the lexicon or not, as numbers; the word itself first when it is there.
   * A word that is not there gets the bases that most other words have.
   */
  basesOf(word: string): number[] {
    const number = this.find(word);
    if (number >= 0) {
      const bases = linked(this.data.bases, number);
      if (this.data.languages[number] || bases.length || this.formsOf(number).length)
        return [number, ...bases];
    }
    const { languages } = this.data;
    const found = finnishBases(word)
      .map((candidate) => this.find(candidate))
      .filter(
        (candidate) =>
          candidate >= 0 && candidate !== number && (!languages[candidate] || languages[candidate] & FINNISH),
      )
      .sort((a, b) => this.formsOf(b).length - this.formsOf(a).length)
      .slice(0, MOST_BASES);
    return number >= 0 ? [number, ...found] : found;
  }

  /** Inflected forms of a base form. */
  formsOf(base: number): Uint32Array {
    return linked(this.forms, base);
  }

  /** Tells the compounds with this base form in them, compounds of those, and their inflected forms. */
  compoundsOf(base: number, tell: (word: number) => void, depth = 0): void {
    const { offsets, ids } = this.compounds;
    for (let at = offsets[base]!; at < offsets[base + 1]!; at++) {
      const compound = ids[at]!;
      tell(compound);
      for (const form of this.formsOf(compound)) tell(form);
      if (depth < 2) this.compoundsOf(compound, tell, depth + 1);
    }
  }
}
