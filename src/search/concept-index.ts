import { ASKING_WORDS, WHO_AND_HOW } from './asking-words.js';
import { SortedKeys } from './sorted-keys.js';
import type { Concept, ConceptLanguage } from './concepts/index.js';
import { finnishBases, verbBases } from './finnish.js';
import { ENGLISH, FINNISH, SWEDISH } from './languages.js';
import { isTime } from './slices.js';
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

/** The words of a label as they are compared; most are one plain word. */
const formsOf = (text: string): string[] =>
  /^[a-zåäö]+$/.test(text) ? [text] : wordsOf(text).map(({ form }) => form);

/** No inflection and no stem changes these. */
const beginning = (word: string): string => word.slice(0, 2);

/** Finding concepts by the words of a query. */
export class ConceptIndex {
  readonly #labels: (readonly Label[])[] = [];
  /** Numbers of broader, related and narrower concepts. */
  readonly broader: readonly (readonly number[])[];
  readonly related: readonly (readonly number[])[];
  readonly narrower: readonly (readonly number[])[];
  #spelling?: { readonly sorted: SortedKeys; readonly words: readonly string[] };
  /** Concepts by the first letters of their words. */
  readonly #beginnings = new Map<string, Set<number>>();
  /** Of those that were asked for: labels by their first word, its stem and its singulars. Most never are. */
  readonly #byFirstWord = new Map<string, Map<string, Label[]>>();

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
    for (const [number, { words }] of this.concepts.entries()) {
      for (const [key] of BITS)
        for (const text of words[key])
          for (const word of formsOf(text)) {
            const start = beginning(word);
            const numbers = this.#beginnings.get(start);
            if (numbers) numbers.add(number);
            else this.#beginnings.set(start, new Set([number]));
          }
      if (isTime()) yield;
    }
  }

  /** Labels of a concept. Most are never asked for. */
  labelsOf(concept: number): readonly Label[] {
    return (this.#labels[concept] ??= BITS.flatMap(([key, language]) =>
      this.concepts[concept]!.words[key].map((text, position): Label => {
        const all = formsOf(text);
        const telling = all.filter((word) => !STOP_WORDS.has(word));
        // "talous- ja velkaneuvonta" is velkaneuvonta too.
        const words = text.includes('- ') && telling.length === 2 ? telling.slice(1) : telling;
        return {
          concept,
          language,
          words: words.length ? words : all,
          sought: telling.length > 1 || text.includes('- ') ? words : all,
          text,
          preferred: !position,
        };
      }),
    ));
  }

  get #spelt(): { readonly sorted: SortedKeys; readonly words: readonly string[] } {
    if (!this.#spelling) {
      const labels = this.concepts.flatMap((_, number) => this.labelsOf(number));
      const keyed = [...new Set(labels.flatMap(({ words }) => words))].map(
        (word) => [fold(word), word] as const,
      );
      keyed.sort((a, b) => (a[0] < b[0] ? -1 : 1));
      this.#spelling = {
        sorted: new SortedKeys(keyed.map(([key]) => key)),
        words: keyed.map(([, word]) => word),
      };
    }
    return this.#spelling;
  }

  /** All words of all labels, folded and in order: a mistyped word may be one of them. */
  get sorted(): SortedKeys {
    return this.#spelt.sorted;
  }

  /** The same words as they are written. */
  get words(): readonly string[] {
    return this.#spelt.words;
  }

  /** Labels whose first word, or a form of it, is this one. */
  #find(word: string, key = word): readonly Label[] {
    const start = beginning(word);
    let found = this.#byFirstWord.get(start);
    if (!found) {
      this.#byFirstWord.set(start, (found = new Map()));
      const labels = [...(this.#beginnings.get(start) ?? [])].flatMap((number) => this.labelsOf(number));
      for (const label of labels) {
        const [first] = label.words;
        if (!first?.startsWith(start)) continue;
        const keys = new Set([first, `${label.language}${stemIn(first, label.language)}`]);
        if (label.language === FINNISH) for (const singular of singulars(first)) keys.add(singular);
        for (const one of keys) {
          const list = found.get(one);
          if (list) list.push(label);
          else found.set(one, [label]);
        }
      }
    }
    return found.get(key) ?? [];
  }

  /**
   * What a part of a query tells by its nearest concept: 2 what is needed, 1 whose need it is or what form of help, 0
   * neither. Isä of "isä juo" is whose, though the phrase is a concept's.
   */
  kindOf(concepts: ReadonlyMap<number, { factor: number }>): 0 | 1 | 2 {
    let kind: 0 | 1 | 2 = 0;
    let most = 0;
    for (const [number, { factor }] of concepts)
      if (factor >= most) {
        if (factor > most || kind > 1) kind = this.isNeed(number) ? 2 : 1;
        most = factor;
      }
    return kind;
  }

  /** Whether a concept names what is needed, and not whose need it is or what form of help. */
  isNeed(concept: number): boolean {
    return !WHO_AND_HOW.has(this.concepts[concept]!.id);
  }

  /** Whether a word only asks. */
  asks(word: string): boolean {
    return ASKING_WORDS.has(word);
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
    return this.#find(word).length > 0;
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
    const bases = words.map(verbBases);
    words.forEach((word, start) => {
      const labels = bases[start]!.flatMap((base) => this.#find(base));
      for (const [, bit] of BITS) {
        const stem = stemIn(word, bit);
        labels.push(...this.#find(stem, `${bit}${stem}`));
      }
      for (const label of new Set(labels)) {
        // Another word may stand between two of a phrase: ei suostu menemään kouluun.
        let end = start;
        const found = label.words.every((labelWord) => {
          const same = (at: number): boolean =>
            at < words.length && this.#same(words[at]!, bases[at]!, labelWord, label.language);
          if (!same(end) && (end === start || !same(++end))) return false;
          return ++end;
        });
        if (found) matches.push({ label, start, length: end - start });
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
            for (const label of this.#find(other))
              if (label.words.length === 1 && found.length < 6) found.push(label);
    return found;
  }
}
