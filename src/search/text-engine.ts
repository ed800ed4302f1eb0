import type { TextIndexData } from './text-index.js';
import type { Alike } from './alike.js';
import type { ConceptIndex } from './concept-index.js';
import type { Knowledge } from './knowledge.js';
import type { Meanings } from './meanings.js';
import { firstPart, splitCompound, type KnownWords, type Lexicon } from './lexicon.js';
import { addPostings, saturated, Sums } from './postings.js';
import { ENGLISH, FINNISH } from './languages.js';
import { STOP_WORDS } from './stop-words.js';
import { piecesOf, wordsOf } from './words.js';

/** Words of the index, by number, and how much each counts. */
export interface WordWeights {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

type Put = (word: number, weight: number) => void;

/** A word of a query; its halves when it was typed as two. */
interface Asked {
  readonly form: string;
  readonly halves?: readonly [string, string];
}

/** One way a part of the query can be answered; a service must have a word of every group. */
export interface Alternative {
  readonly weight: number;
  readonly groups: readonly WordWeights[];
  /** Only names, keywords and the like: what one or two letters begin. */
  readonly firstOnly?: boolean;
}

/** What was typed, or a part of it, with everything that answers it. */
export interface Unit {
  readonly text: string;
  readonly alternatives: Alternative[];
  /** Concepts the part means or is near to, by number. */
  readonly concepts: Map<number, { factor: number; language: number }>;
  /** The same for units that find the same. */
  key: string;
}

/** How much each source of an answer counts beside the word itself. The ablation table turns them off one by one. */
export const WEIGHTS = {
  base: 0.97,
  inflected: 0.95,
  stem: 0.7,
  /** The word as a part of a compound in the text. */
  compound: 0.4,
  /** The parts of a compound in the query, all of them. */
  parts: 0.6,
  /** The first part alone, which says what kind; the second part alone. */
  modifier: 0.35,
  head: 0.1,
  prefix: 0.85,
  concept: 0.6,
  narrower: 0.5,
  broader: 0.25,
  related: 0.4,
  otherLanguage: 0.8,
  /** The known half of an unknown compound, words with the same long beginning. */
  relative: 0.6,
  /** A word no concept knows, beside one that says what is needed: “koko ajan” in “ahdistaa koko ajan”. */
  stray: 0.2,
  /** A word that names whose need it is or the form of help, beside the need: “isä” in “isä juo liikaa”. */
  people: 0.3,
  /** Services that have much in common with the best answers. */
  alike: 0.4,
  /** Services without a text in the reader's language. */
  foreign: 0.4,
  /** 0 leaves typing errors alone, and places among the words. */
  correction: 1,
  places: 1,
  /** 0 lets services with some of the words stand beside those with all of them. */
  coordination: 1,
};
export type Weights = typeof WEIGHTS;

const ANY_LANGUAGE = 15;
/** What remains of "-less". */
const WITHOUT = /^tt?[oö][nm]/;
const MOST_PREFIX_WORDS = 300;
/** More than there are words. */
const MANY = 2 ** 24;
/** What earlier keystrokes found is kept for the next one; so many words, so many parts of queries. */
const MOST_LITERALS = 2000;
const MOST_HITS = 48;
/** Services, summed over the concepts, that are kept; eight bytes each, and their words half as much. */
const MOST_MEANT = 2_500_000;
/** A word with no better answer is answered by what is farther from its concepts, too. */
const NEAR = 0.1;
/** Words of one query that are looked up; the rest of a pasted page is left out. */
const MOST_WORDS = 12;

/** What a part of a query found. */
interface Hits {
  readonly services: Uint32Array;
  readonly values: Float32Array;
  /** Words that were looked up, to be marked. */
  readonly words: readonly Uint32Array[];
}

/** What a part of a query found in all its ways. */
interface UnitHits extends Hits {
  /** How many services have it; where only a far relative of it stands, so much less than one. */
  readonly met: number;
}

/** What one way of answering finds: the services, how heavily each before the weight of the way itself. */
interface Evaluated extends Hits {
  readonly weight: number;
}

/** What a text found. */
export interface TextResult {
  /** Numbers of the services that match; in this order or another, and only until the next search. */
  readonly services: Uint32Array;
  /** Score by service number; until the next search too. */
  readonly scores: Float32Array;
  /** Words of the index that were searched for. */
  readonly words: readonly Uint32Array[];
  /** How much of the best one's score a service needs to be listed at all. */
  readonly least: number;
  readonly searchedInstead: string | undefined;
}

/** Answers texts from an index. */
export class TextEngine {
  readonly #weights: Weights;
  readonly #known: KnownWords;
  /** Room for adding something up. */
  readonly wordSums: Sums;
  readonly #groupSums: Sums;
  readonly #unitSums: Sums;
  readonly #marks: Uint8Array;
  #marked: readonly Uint32Array[] = [];
  /** Weights of the words that are being picked, by their numbers. */
  readonly #picked: Float64Array;
  readonly #totals: Sums;
  /** What each service covers of the query; of what one way of answering finds, the values. */
  readonly #covers: Float32Array;
  readonly #values: Float32Array;
  readonly #literals = new Map<string, WordWeights>();
  readonly #hits = new Map<string, UnitHits>();
  /** What concepts find, by their number and the language: the same whatever the query. */
  readonly #meant = new Map<number, readonly Evaluated[]>();
  #meantSize = 0;
  #knowledge: Knowledge | undefined;
  meanings: Meanings | undefined;
  alike: Alike | undefined;
  /** The language of the question that is being answered, as a bit. */
  #language = 0;

  constructor(
    readonly data: TextIndexData,
    readonly lexicon: Lexicon,
    weights?: Partial<Weights>,
  ) {
    this.#weights = { ...WEIGHTS, ...weights };
    const size = data.languages.length;
    [this.wordSums, this.#groupSums, this.#unitSums, this.#totals] = [0, 1, 2, 3].map(
      () => new Sums(size),
    ) as [Sums, Sums, Sums, Sums];
    this.#covers = new Float32Array(size);
    this.#values = new Float32Array(size);
    this.#picked = new Float64Array(lexicon.data.strings.length);
    this.#marks = new Uint8Array(this.#picked.length);
    this.#known = {
      count: (word) => this.#count(this.lexicon.find(word)) || (this.concepts?.has(word) ? 1 : 0),
      follows: (left) => (this.lexicon.find(left) >= 0 ? 3 : 0),
      base: (word) => {
        const [first = -1, second = first] = this.lexicon.basesOf(word);
        return this.lexicon.data.strings[second];
      },
    };
  }

  get concepts(): ConceptIndex | undefined {
    return this.#knowledge?.concepts;
  }

  /** Knowledge that was loaded after the index. */
  learn(knowledge: Knowledge): void {
    this.#knowledge = knowledge;
    this.meanings = knowledge.meanings({
      weights: this.#weights,
      lexicon: this.lexicon,
      known: this.#known,
      language: () => this.#language,
      count: (word) => this.#count(word),
      literal: (...asked) => this.#literal(...asked),
      prefix: (word) => this.#pick((put) => this.#prefix(word, put)),
      union: (groups) => this.#pick((put) => groups.forEach((group) => putAll(group, put))),
      split: (word) => this.#halves(word),
    });
    this.alike ??= knowledge.alike(this.data, (word) => this.#count(word));
    this.#hits.clear();
    this.#literals.clear();
    this.#meant.clear();
    this.#meantSize = 0;
  }

  /** Words picked one by one, each with the largest of its weights. One pick after the other: they share the room. */
  #pick(pick: (put: Put, picked: readonly number[]) => void): WordWeights {
    const best = this.#picked;
    const picked: number[] = [];
    pick((word, weight) => {
      const before = best[word]!;
      if (weight <= before) return;
      if (!before) picked.push(word);
      best[word] = weight;
    }, picked);
    const words = new Uint32Array(picked);
    const weights = new Float64Array(words.length);
    for (let at = 0; at < words.length; at++) {
      weights[at] = best[words[at]!]!;
      best[words[at]!] = 0;
    }
    return { words, weights };
  }

  /** In about how many services a word stands. */
  #count(word: number): number {
    if (word < 0) return 0;
    const { first, second } = this.data;
    return (
      first.starts[word + 1]! -
      first.starts[word]! +
      (second ? second.starts[word + 1]! - second.starts[word]! : 0)
    );
  }

  /**
   * The word itself, its inflections and compounds with it.
   *
   * @param languages only words met in these
   */
  #literal(
    word: string,
    languages = ANY_LANGUAGE,
    compounds = this.#weights.compound,
    isBase = false,
  ): WordWeights {
    // What is typed is stemmed in its own language, but may stand in any.
    const stemmed = languages === ANY_LANGUAGE ? this.#language : languages;
    const key = `${languages} ${stemmed} ${compounds} ${isBase} ${word}`;
    let weights = this.#literals.get(key);
    if (!weights) {
      if (this.#literals.size > MOST_LITERALS) this.#literals.clear();
      this.#literals.set(key, (weights = this.#expand(word, languages, stemmed, compounds, isBase)));
    }
    return weights;
  }

  #expand(word: string, languages: number, stemmed: number, compounds: number, isBase: boolean): WordWeights {
    const { lexicon } = this;
    const { strings, languages: met } = lexicon.data;
    const { base, inflected, stem } = this.#weights;
    const itself = lexicon.find(word);
    // A base form that stands nowhere itself is no form of another word, unless a plural, but others may be its forms.
    const isUnseen = isBase && itself < 0 && languages === FINNISH;
    const bases =
      languages & FINNISH && !(isUnseen && !word.endsWith('t')) ? lexicon.basesOf(word) : [itself];
    return this.#pick((putAny, picked) => {
      const put: Put = (number, weight) => {
        if (met[number]! & languages) putAny(number, weight);
      };
      for (const number of bases) {
        if (number < 0) continue;
        put(number, number === itself ? 1 : base);
        for (const form of lexicon.formsOf(number)) put(form, inflected);
      }
      for (const number of this.meanings?.sameStem(word, stemmed) ?? []) put(number, stem);
      if (isUnseen) for (const number of this.meanings?.akin(word, true) ?? []) put(number, inflected);
      if (!compounds) return;
      for (const number of new Set([...bases, ...picked]))
        if (number >= 0) lexicon.compoundsOf(number, (whole) => put(whole, compounds));
      // A word that begins with a whole long word is a compound too, whether its other half is known or not; but
      // maksuton is what has no maksu.
      if (word.length < 5) return;
      const [first, end] = lexicon.prefixRange(word);
      for (let number = first; number < end && number < first + MOST_PREFIX_WORDS; number++)
        if (
          met[number]! & ~ENGLISH &&
          strings[number]!.startsWith(word) &&
          !WITHOUT.test(strings[number]!.slice(word.length))
        )
          put(number, compounds);
    });
  }

  /** The same of the base form: vanhukselle is a form of vanhus, and no compound that ends in selle. */
  #halves(word: string): string[] {
    const [own, base = own] = this.lexicon.basesOf(word);
    return this.#split(base === undefined ? word : this.lexicon.data.strings[base]!);
  }

  /** The known words a compound is made of, in order; none when it is no compound. */
  #split(word: string, depth = 0): string[] {
    const halves = splitCompound(word, this.#known, true);
    // eläkeasiat is eläke
    if (halves && this.concepts?.asks(halves[1])) return [];
    if (halves || depth > 1) return halves ?? [];
    // koulu + terveyden + hoitaja, where terveydenhoitaja stands nowhere
    for (let at = 3; at < word.length - 6; at++) {
      const first = firstPart(word.slice(0, at), this.#known);
      const rest = first ? this.#split(word.slice(at), depth + 1) : [];
      if (first && rest.length) return [first, ...rest];
    }
    return [];
  }

  /** Words that begin so, the longer the less. */
  #prefix(word: string, put: Put, weight = 1): void {
    const [first, end] = this.lexicon.prefixRange(word);
    const exact = /[åäö]/.test(word) || !/^[\p{ASCII}]*$/u.test(word);
    let numbers: number[] = [];
    for (let number = first; number < end; number++)
      if (this.lexicon.data.strings[number]!.startsWith(word) && this.#count(number)) numbers.push(number);
    if (!numbers.length && !exact)
      for (let number = first; number < end; number++) if (this.#count(number)) numbers.push(number);
    const most = word.length < 3 ? MOST_PREFIX_WORDS / 4 : MOST_PREFIX_WORDS;
    if (numbers.length > most) numbers = this.#commonest(numbers, most);
    for (const number of numbers) {
      const { length } = this.lexicon.data.strings[number]!;
      put(number, weight * (0.7 + (0.3 * word.length) / length));
    }
  }

  /** So many of the words that stand in the most services. */
  #commonest(numbers: readonly number[], most: number): number[] {
    // One number says both: without a function to compare by, sorting is much faster.
    const sorted = Float64Array.from(numbers, (number) => this.#count(number) * MANY - number).sort();
    return Array.from(sorted.subarray(-most).reverse(), (key) => Math.ceil(key / MANY) * MANY - key);
  }

  /** Joins neighbours that are one word in the texts, small words too: "vertais tuki", "ensi apu". */
  #join(words: readonly string[]): Asked[] {
    const joined: Asked[] = [];
    for (let at = 0; at < words.length; at++) {
      const form = words[at]!;
      const next = words[at + 1];
      if (next && !(STOP_WORDS.has(form) && STOP_WORDS.has(next)) && this.#isWord(form + next)) {
        joined.push({ form: form + next, halves: [form, next] });
        at++;
      } else joined.push({ form });
    }
    return joined;
  }

  /** One unit a word; the last one may be only begun. */
  #units(words: readonly Asked[], lastIsOpen: boolean): Unit[] {
    return words.map(({ form, halves }, at) => {
      const unit = this.#unit(form, lastIsOpen && at === words.length - 1, !halves);
      if (halves) {
        const groups = halves.map((half) => this.#literal(half));
        unit.alternatives.push({ weight: this.#weights.parts, groups });
        unit.key += halves[0];
      }
      return unit;
    });
  }

  /** A word typed without ä, ö and å as the texts or the concepts have it, when they do not have it as typed. */
  #accented(word: string): string {
    if (STOP_WORDS.has(word) || /[åäö]/.test(word) || this.concepts?.has(word)) return word;
    if (this.lexicon.basesOf(word).length) return word;
    for (const [strings, [first, end]] of [
      [this.lexicon.data.strings, this.lexicon.prefixRange(word)],
      [this.concepts?.words ?? [], this.concepts?.sorted.prefixRange(word) ?? [0, 0]],
    ] as const) {
      let found: string | undefined;
      for (let number = first; number < end; number++) {
        if (strings[number]!.startsWith(word)) return word;
        found ??= strings[number]!.slice(0, word.length);
      }
      if (found) return found;
    }
    return word;
  }

  /** A form of a known word, or the beginning of one that is long enough to tell. */
  #isWord(word: string): boolean {
    if (this.lexicon.basesOf(word).length || this.concepts?.has(word)) return true;
    const [first, end] = this.lexicon.prefixRange(word);
    return word.length > 7 && end > first;
  }

  /** @param inHalves what has one half of it only answers a little, too */
  #unit(word: string, open: boolean, inHalves: boolean): Unit {
    const alternatives: Alternative[] = [];
    const itself = this.#literal(word);
    const known = itself.words.length > 0;
    const literal = this.#pick((put) => {
      putAll(itself, put);
      if (!known) for (const number of this.meanings?.akin(word) ?? []) put(number, this.#weights.inflected);
      // What is whole already is seldom the beginning of another word: mat is food, and no carpet.
      const whole = word.length < 5 && this.concepts?.has(word) ? 0.2 : 0.6;
      if (open || (!known && word.length > 3))
        this.#prefix(word, put, this.#weights.prefix * (known ? whole : 1));
    });
    if (literal.words.length) alternatives.push({ weight: 1, groups: [literal], firstOnly: word.length < 3 });
    const halves = this.#halves(word);
    if (halves.length) {
      const groups = halves.map((half) => this.#literal(half));
      const { modifier, head } = this.#weights;
      alternatives.push({ weight: this.#weights.parts, groups });
      // What was typed as two words is seldom meant by one of them: ensi of "ensi apu"; nor is what a concept knows as a
      // whole by a half that none knows: kesken of keskenmeno.
      const isWhole = this.concepts?.has(word);
      if (inHalves)
        groups.forEach((group, position) => {
          const weight = position === groups.length - 1 ? head : modifier;
          if (!isWhole || this.concepts?.has(halves[position]!))
            alternatives.push({ weight, groups: [group] });
        });
    }
    return { text: word, alternatives, concepts: new Map(), key: `${word} ${open} ${this.#language}` };
  }

  /**
   * What an alternative finds, until the next one is asked; its words are marked in what is found, unless they say
   * nothing by themselves.
   */
  #evaluate(alternative: Alternative, isMarked = true): Evaluated {
    const { first, second } = this.data;
    const group = this.#groupSums;
    group.clear();
    alternative.groups.forEach(({ words, weights }, index) => {
      const target = index ? this.wordSums : group;
      target.clear();
      for (let at = 0; at < words.length; at++) {
        addPostings(first, words[at]!, weights[at]!, target);
        if (second && !alternative.firstOnly) addPostings(second, words[at]!, weights[at]!, target);
      }
      if (!index) return;
      let kept = 0;
      for (let at = 0; at < group.count; at++) {
        const service = group.touched[at]!;
        const value = Math.min(group.values[service]!, target.values[service]!);
        group.values[service] = value;
        if (value) group.touched[kept++] = service;
      }
      group.count = kept;
    });
    const services = group.touched.subarray(0, group.count);
    const values = this.#values.subarray(0, group.count);
    for (let at = 0; at < values.length; at++) values[at] = saturated(group.values[services[at]!]!);
    const words = isMarked ? alternative.groups.map((marked) => marked.words) : [];
    return { services, values, words, weight: alternative.weight };
  }

  /** What a concept finds, kept for all queries that have it. */
  #mean(concept: number, language: number): readonly Evaluated[] {
    const key = concept * (ANY_LANGUAGE + 1) + language;
    let found = this.#meant.get(key);
    if (found) {
      this.#meant.delete(key);
      this.#meant.set(key, found);
      return found;
    }
    found = this.meanings!.alternatives(concept, 1, language).map((alternative) => {
      // One word of a phrase that means the same says nothing by itself, and is not marked.
      const one = this.#evaluate(alternative, alternative.groups.length === 1);
      return { ...one, services: one.services.slice(), values: one.values.slice() };
    });
    this.#meant.set(key, found);
    this.#meantSize += sizeOf(found);
    for (const [oldest, kept] of this.#meant) {
      if (this.#meantSize <= MOST_MEANT || oldest === key) break;
      this.#meant.delete(oldest);
      this.#meantSize -= sizeOf(kept);
    }
    return found;
  }

  /**
   * Services that answer a text, scored.
   *
   * @param language the reader's, or the text's, as a bit: texts in it come first
   * @param rest the text is what is left of one: small words alone are nothing
   * @returns `undefined` when the text has no words
   */
  search(text: string, language: number, rest = false): TextResult | undefined {
    this.#language = language;
    const typed = wordsOf(text.slice(0, 1000));
    const pieces = typed.flatMap(({ form, joints }) => {
      // yh-äiti is two words where neither the texts nor the concepts have it as one.
      const halves = joints && piecesOf(form, joints);
      return halves?.every((half) => this.#isWord(half)) && !this.#isWord(form) ? halves : form;
    });
    const joined = this.#join(pieces.map((form) => this.#accented(form)));
    const all = joined.filter(({ form }) => !STOP_WORDS.has(form));
    const telling = this.concepts?.withoutAsking(all) ?? all;
    if (!(rest ? telling : joined).length) return undefined;
    const sought = (telling.length ? telling : joined).slice(0, MOST_WORDS);
    let words: readonly string[] = sought.map(({ form }) => form);
    const lastIsOpen = /[\p{L}\p{N}\p{M}]$/u.test(text);

    let units: readonly Unit[] = this.#units(sought, lastIsOpen);
    let searchedInstead: string | undefined;
    const { meanings } = this;
    if (meanings)
      ({ words, units, searchedInstead } = meanings.read(words, units, (corrected) =>
        this.#units(this.#join(corrected), false),
      ));
    let searched = this.#score(units);
    if (this.#totals.count) this.alike?.add(this.#totals, this.#language, this.#weights);
    else if (meanings)
      // Better something that begins alike than nothing.
      searched = this.#score((units = words.map((word) => meanings.beginning(word))));
    return {
      services: this.#totals.touched.subarray(0, this.#totals.count),
      scores: this.#totals.values,
      words: searched,
      // One rare word of two is an answer still; a common one of several is not.
      least: units.length > 1 ? 0.03 : 0.07,
      searchedInstead,
    };
  }

  /** What a unit finds, kept for the next keystroke. */
  #find(unit: Unit): UnitHits {
    const meant = [...unit.concepts];
    const key = `${unit.key}|${meant.map(([number, { factor, language }]) => `${number}:${factor}:${language}`)}`;
    let hits = this.#hits.get(key);
    if (hits) {
      this.#hits.delete(key);
      this.#hits.set(key, hits);
      return hits;
    }
    const sums = this.#unitSums;
    sums.clear();
    const words: Uint32Array[] = [];
    let most = 0;
    const take = (found: Evaluated, weight: number): void => {
      if (!weight) return;
      most = Math.max(most, raiseAll(sums, found, weight));
      words.push(...found.words);
    };
    const mean = (concepts: Unit['concepts']): void => {
      for (const [number, { factor, language }] of concepts)
        for (const found of this.#mean(number, language)) take(found, found.weight * factor);
    };
    for (const alternative of unit.alternatives) take(this.#evaluate(alternative), alternative.weight);
    mean(unit.concepts);
    // Nothing near to what is meant: paniikki, where texts speak of mielenterveys only.
    if (most < NEAR && !unit.key.endsWith('?')) {
      const farther: Unit['concepts'] = new Map();
      for (const [number, { factor, language }] of meant)
        this.meanings!.spread(farther, number, factor, language);
      mean(farther);
    }
    const services = sums.touched.slice(0, sums.count);
    const values = new Float32Array(services.length);
    let met = 0;
    for (let at = 0; at < values.length; at++) met += values[at] = sums.values[services[at]!]!;
    hits = { services, values, words, met: met / (most || 1) };
    this.#hits.set(key, hits);
    if (this.#hits.size > MOST_HITS)
      for (const oldest of this.#hits.keys()) return (this.#hits.delete(oldest), hits);
    return hits;
  }

  /** Adds up what the units find, into the totals; returns the words that were looked up. */
  #score(units: readonly Unit[]): Uint32Array[] {
    const size = this.data.languages.length;
    const totals = this.#totals;
    const covers = this.#covers;
    totals.clear();
    let whole = 0;
    const searched: Uint32Array[] = [];
    const many = units.length > 1;
    const kinds = units.map(({ concepts }) => this.concepts?.kindOf(concepts) ?? 0);
    const most = Math.max(...kinds);
    for (const [at, unit] of units.entries()) {
      const { services, values, words, met } = this.#find(unit);
      searched.push(...words);
      const rarity =
        (Math.log(1 + (size - met + 0.5) / (met + 0.5)) + 0.1) *
        (kinds[at] === most ? 1 : kinds[at] ? this.#weights.people : this.#weights.stray);
      whole += rarity;
      const { values: sums, touched } = totals;
      let { count } = totals;
      for (let at = 0; at < services.length; at++) {
        const service = services[at]!;
        const value = values[at]!;
        if (sums[service] === 0) touched[count++] = service;
        sums[service]! += rarity * value;
        if (many) covers[service]! += rarity * Math.min(1, 0.4 + value * 2);
      }
      totals.count = count;
    }
    const { coordination, foreign } = this.#weights;
    const { values, touched, count } = totals;
    const { languages } = this.data;
    let best = 0;
    for (let at = 0; at < count; at++) {
      const service = touched[at]!;
      const share = many && coordination ? covers[service]! / whole : 1;
      const value = (values[service]! *= share * share);
      covers[service] = 0;
      if (value > best) best = value;
    }
    // Of one word, what only a far relative of it answers is left out; of several, one that is rare is an answer still.
    best *= many ? 0.03 : 0.14;
    totals.count = 0;
    for (let at = 0; at < count; at++) {
      const service = touched[at]!;
      if (values[service]! < best) values[service] = 0;
      else {
        touched[totals.count++] = service;
        if (!(languages[service]! & this.#language)) values[service]! *= foreign;
      }
    }
    return searched;
  }

  /** Tells whether a word as it stands in a text was searched for. */
  finder(looked: readonly Uint32Array[]): (form: string) => boolean {
    return (form) => this.lexicon.find(form, this.#marksOf(looked)) >= 0;
  }

  /** A byte for each word; those of the last page stay until another one is asked about. */
  #marksOf(looked: readonly Uint32Array[]): Uint8Array {
    const marks = this.#marks;
    if (this.#marked !== looked) {
      for (const words of this.#marked) for (let at = 0; at < words.length; at++) marks[words[at]!] = 0;
      for (const words of looked) for (let at = 0; at < words.length; at++) marks[words[at]!] = 1;
      this.#marked = looked;
    }
    return marks;
  }
}

function putAll({ words, weights }: WordWeights, put: Put): void {
  for (let at = 0; at < words.length; at++) put(words[at]!, weights[at]!);
}

/** Keeps the larger of what is there and what was found, for every service; returns the largest that was found. */
function raiseAll(sums: Sums, { services, values: found }: Evaluated, weight: number): number {
  const { values, touched } = sums;
  let { count } = sums;
  let most = 0;
  for (let at = 0; at < services.length; at++) {
    const service = services[at]!;
    const value = weight * found[at]!;
    const before = values[service]!;
    if (before === 0) touched[count++] = service;
    if (value > before) values[service] = value;
    if (value > most) most = value;
  }
  sums.count = count;
  return most;
}

const sizeOf = (found: readonly Evaluated[]): number =>
  found.reduce((sum, { services }) => sum + services.length, 0);
