import { ASKING_WORDS } from './asking-words.js';
import { SortedKeys } from './sorted-keys.js';
import type { Concept, ConceptLanguage } from './concepts/index.js';
import { finnishBases } from './finnish.js';
import { ENGLISH, FINNISH, SWEDISH } from './languages.js';
import { stemIn } from './stems.js';
import { STOP_WORDS } from './stop-words.js';
import { fold, wordsOf } from './words.js';

/** One word or phrase of a concept. */
export interface Label {
  readonly concept: number;
  readonly language: number;
  /** Its words that say something: what of it is looked for in a query. */
  readonly words: readonly string[];
  /** What is looked for in texts: with its small words when without them it would be any word ("apua kotiin"). */
  readonly sought: readonly string[];
  /** As written in the list. */
  readonly text: string;
  /** The first of its language. */
  readonly preferred: boolean;
}

/** A place in a query where a concept's word or phrase stands. */
export interface ConceptMatch {
  readonly label: Label;
  /** First word of the query and how many. */
  readonly start: number;
  readonly length: number;
}

const BITS: readonly (readonly [ConceptLanguage, number])[] = [
  ['fi', FINNISH],
  ['sv', SWEDISH],
  ['en', ENGLISH],
];

/** A concept that is shown in the plural is asked for in the singular too: maahanmuuttajat, maahanmuuttaja. */
const singulars = (word: string): readonly string[] => (word.endsWith('t') ? finnishBases(word) : []);

/** Finding concepts by the words of a query. */
export class ConceptIndex {
  readonly labels: Label[] = [];
  /** Labels of each concept. */
  readonly of: (readonly Label[])[] = [];
  /** Numbers of broader, related and narrower concepts. */
  readonly broader: readonly (readonly number[])[];
  readonly related: readonly (readonly number[])[];
  readonly narrower: readonly (readonly number[])[];
  /** All words of all labels: a mistyped word may be one of them. */
  sorted = new SortedKeys([]);
  words: readonly string[] = [];
  readonly #byFirstWord = new Map<string, Label[]>();

  /** Reads the words of concepts, in steps. */
  static *from(concepts: readonly Concept[]): Generator<void, ConceptIndex> {
    const index = new ConceptIndex(concepts);
    yield* index.#read();
    return index;
  }

  private constructor(readonly concepts: readonly Concept[]) {
    const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
    const numbersOf = (ids: readonly string[]): number[] => ids.flatMap((id) => numbers.get(id) ?? []);
    this.broader = concepts.map((concept) => numbersOf(concept.broader));
    this.related = concepts.map((concept) => numbersOf(concept.related));
    const narrower: number[][] = concepts.map(() => []);
    this.broader.forEach((wider, number) => wider.forEach((other) => narrower[other]!.push(number)));
    this.narrower = narrower;
  }

  *#read(): Generator<void, void> {
    for (const [number, concept] of this.concepts.entries()) {
      const labels = BITS.flatMap(([key, language]) =>
        concept.words[key].map((text, position): Label => {
          const all = wordsOf(text).map(({ form }) => form);
          const telling = all.filter((word) => !STOP_WORDS.has(word));
          // "talous- ja velkaneuvonta" is velkaneuvonta too.
          const words = text.includes('- ') && telling.length === 2 ? telling.slice(1) : telling;
          return {
            concept: number,
            language,
            words: words.length ? words : all,
            sought: telling.length > 1 || text.includes('- ') ? words : all,
            text,
            preferred: !position,
          };
        }),
      );
      this.of.push(labels);
      this.labels.push(...labels);
      yield;
    }
    const keyed = [...new Set(this.labels.flatMap(({ words }) => words))].map(
      (word) => [fold(word), word] as const,
    );
    keyed.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    this.words = keyed.map(([, word]) => word);
    this.sorted = new SortedKeys(keyed.map(([key]) => key));
    yield;
    for (const label of this.labels) {
      yield;
      const first = label.words[0];
      if (!first) continue;
      const keys = new Set([first, `${label.language}${stemIn(first, label.language)}`]);
      if (label.language === FINNISH) for (const singular of singulars(first)) keys.add(singular);
      for (const key of keys) {
        const list = this.#byFirstWord.get(key);
        if (list) list.push(label);
        else this.#byFirstWord.set(key, [label]);
      }
    }
  }

  /** Without words that only ask, unless they stand in a concept's phrase ("boka tid"). */
  withoutAsking<W extends { readonly form: string }>(words: readonly W[]): readonly W[] {
    if (!words.some(({ form }) => ASKING_WORDS.has(form))) return words;
    const phrases = this.match(words.map(({ form }) => form)).filter(({ length }) => length > 1);
    return words.filter(
      ({ form }, at) =>
        !ASKING_WORDS.has(form) || phrases.some(({ start, length }) => start <= at && at < start + length),
    );
  }

  /** Whether a word is one of a label. */
  has(word: string): boolean {
    return this.#byFirstWord.has(word);
  }

  /** Whether a word of the query is a form of a label's word. */
  #same(word: string, bases: readonly string[], labelWord: string, language: number): boolean {
    return (
      word === labelWord ||
      (language === FINNISH &&
        (bases.includes(labelWord) || singulars(labelWord).some((singular) => bases.includes(singular)))) ||
      stemIn(word, language) === stemIn(labelWord, language)
    );
  }

  /** Every word or phrase of a concept in these words, the longest first. */
  match(words: readonly string[]): ConceptMatch[] {
    const matches: ConceptMatch[] = [];
    const bases = words.map(finnishBases);
    words.forEach((word, start) => {
      const keys = [...bases[start]!, ...BITS.map(([, bit]) => `${bit}${stemIn(word, bit)}`)];
      for (const label of new Set(keys.flatMap((key) => this.#byFirstWord.get(key) ?? []))) {
        const { length } = label.words;
        if (
          start + length <= words.length &&
          label.words.every((labelWord, offset) =>
            this.#same(words[start + offset]!, bases[start + offset]!, labelWord, label.language),
          )
        )
          matches.push({ label, start, length });
      }
    });
    return matches.sort((a, b) => b.length - a.length);
  }

  /** Labels of one word that begins or ends with this one: "halvaus" is in aivohalvaus. */
  around(word: string): Label[] {
    const found: Label[] = [];
    for (const base of finnishBases(word))
      if (base.length > 4)
        for (const other of this.words)
          if (other !== base && (other.endsWith(base) || other.startsWith(base)))
            for (const label of this.#byFirstWord.get(other) ?? [])
              if (label.words.length === 1 && found.length < 6) found.push(label);
    return found;
  }
}
