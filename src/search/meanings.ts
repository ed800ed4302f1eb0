import type { ConceptIndex, ConceptMatch, Label } from './concept-index.js';
import { correct } from './correct.js';
import { finnishBases } from './finnish.js';
import { ENGLISH, FINNISH, SWEDISH } from './languages.js';
import { firstPart, type KnownWords, type Lexicon } from './lexicon.js';
import { stemIn } from './stems.js';
import { STOP_WORDS } from './stop-words.js';
import type { Alternative, Unit, Weights, WordWeights } from './text-engine.js';
import { codeWord } from './text-index.js';

/** What an engine tells of the words of its texts. */
export interface TextWords {
  readonly weights: Weights;
  readonly lexicon: Lexicon;
  readonly known: KnownWords;
  /** The language of the question, as a bit. */
  language(): number;
  /** In about how many services a word stands. */
  count(word: number): number;
  /** The word itself, its inflections and compounds with it; `compounds` 0 leaves those out. */
  literal(word: string, languages?: number, compounds?: number, isBase?: boolean): WordWeights;
  /** Words that begin so. */
  prefix(word: string): WordWeights;
  /** All of these words, each with the largest of its weights. */
  union(groups: readonly WordWeights[]): WordWeights;
  /** The known words a compound is made of. */
  split(word: string): readonly string[];
}

/** A known word near to a mistyped one. */
interface Nearest {
  readonly word: string;
  readonly errors: number;
  readonly cost: number;
}

const hasWords = ({ groups }: Pick<Alternative, 'groups'>): boolean =>
  groups.every(({ words }) => words.length > 0);

const isAnswered = ({ alternatives, concepts }: Unit): boolean =>
  alternatives.some(hasWords) || concepts.size > 0;

/** How much a concept counts that is only the beginning or the end of a word. */
const PIECE = 0.7;
/** What the words of a phrase find by themselves, beside what the phrase means: hits of "he hits me". */
const OF_PHRASE = 0.4;
/** Bounds on looking for other forms of a word. */
const MOST_OF_STEM = 400;
const LONGEST_ENDING = 7;
const MOST_STEMS = 20_000;

/** What the words of a query mean beyond themselves: concepts, what an unknown word is near to, slips. */
export class Meanings {
  constructor(
    readonly concepts: ConceptIndex,
    readonly words: TextWords,
  ) {}

  readonly #stems = new Map<number, string>();

  /** Words of the texts with the same Snowball stem in a language they were met in. */
  sameStem(word: string, languages: number): number[] {
    const { lexicon } = this.words;
    const { strings, languages: met } = lexicon.data;
    const found: number[] = [];
    for (const language of [SWEDISH, ENGLISH]) {
      if (!(languages & language)) continue;
      const stem = stemIn(word, language);
      if (stem.length < 4 && word.length > 5) continue;
      // A stem is the beginning of its words, but for English y and i.
      const [first, end] = lexicon.prefixRange(stem.replace(/i$/, ''));
      for (let number = first; number < end && number < first + MOST_OF_STEM; number++)
        if (
          met[number]! & language &&
          strings[number]!.length < stem.length + LONGEST_ENDING &&
          this.#stem(number, language) === stem
        )
          found.push(number);
    }
    return found;
  }

  /**
   * Finnish words that may be forms of the same word as one that nobody has seen: only kivun stands in the texts, and
   * kipu or kivut is asked for. For words the lexicon knows nothing of; looks at a bounded number of neighbours.
   */
  akin(word: string, isBase = false): number[] {
    const { lexicon } = this.words;
    const { strings, languages } = lexicon.data;
    const found: number[] = [];
    if (word.length < 4) return found;
    const wanted = new Set(isBase ? [word] : finnishBases(word));
    const [first, end] = lexicon.prefixRange(word.slice(0, Math.max(isBase ? 3 : 2, word.length - 3)));
    for (let number = first; number < end && number < first + MOST_OF_STEM; number++)
      if (languages[number]! & FINNISH && finnishBases(strings[number]!).some((base) => wanted.has(base)))
        found.push(number);
    return found;
  }

  /** What begins as a word does, with three letters in common at least; or else what ends as it does. */
  beginning(word: string): Unit {
    const unit: Unit = { text: word, alternatives: [], concepts: new Map(), key: `${word}?` };
    if (!this.#beginAlike(unit, 3))
      for (let at = 3; at < word.length - 3 && !isAnswered(unit); at++)
        unit.alternatives.push({
          weight: this.words.weights.relative,
          groups: [this.words.literal(word.slice(at))],
        });
    return unit;
  }

  /** Words and concepts with the longest beginning in common, if it is long enough; with a short one words only. */
  #beginAlike(unit: Unit, shortest: number): boolean {
    for (let length = unit.text.length - 1; length >= shortest; length--) {
      const beginning = unit.text.slice(0, length);
      const group = this.words.prefix(beginning);
      if (group.words.length)
        unit.alternatives.push({ weight: this.words.weights.relative, groups: [group] });
      this.#addBegun(beginning, unit);
      if (shortest > 3 ? isAnswered(unit) : group.words.length) return true;
    }
    return false;
  }

  #stem(number: number, language: number): string {
    const key = number * 8 + language;
    let stem = this.#stems.get(key);
    if (stem === undefined) {
      if (this.#stems.size > MOST_STEMS) this.#stems.clear();
      this.#stems.set(key, (stem = stemIn(this.words.lexicon.data.strings[number]!, language)));
    }
    return stem;
  }

  /**
   * Sets slips right and gives each part of a query the concepts that stand in it.
   *
   * @param unitsOf parts of the query for words set right
   */
  read(
    words: readonly string[],
    units: readonly Unit[],
    unitsOf: (words: readonly string[]) => readonly Unit[],
  ): { words: readonly string[]; units: readonly Unit[]; searchedInstead: string | undefined } {
    const matches = this.concepts.match(words);
    const corrected = this.#corrected(words, units, matches);
    if (!corrected) this.#add(words, units, matches);
    else {
      units = unitsOf(corrected);
      words = units.map(({ text }) => text);
      this.#add(words, units, this.concepts.match(words));
      for (const unit of units) if (!isAnswered(unit)) this.relatives(unit);
    }
    return { words, units, searchedInstead: corrected && this.#written(corrected) };
  }

  /** The words with the slips among them set right, if there are any that can be. */
  #corrected(
    words: readonly string[],
    units: readonly Unit[],
    matches: readonly ConceptMatch[],
  ): readonly string[] | undefined {
    // A word that nothing knows is a typing error, or a relative of a known word.
    const answered = (word: string, at: number): boolean =>
      STOP_WORDS.has(word) ||
      this.concepts.asks(word) ||
      matches.some(({ start, length }) => start <= at && at < start + length) ||
      (units[at]!.alternatives.some(hasWords) && !this.#isSlip(word));
    const corrected = words.map((word, at) => {
      if (answered(word, at)) return word;
      const nearest = this.correct(word);
      // One error, or a long word whole with two; beside other words one that is not at the beginning.
      const isNear =
        nearest &&
        (words.length > 1
          ? nearest.errors < 2 && word.length > 5 && nearest.word.startsWith(word.slice(0, 3))
          : nearest.errors < 2 || (word.length > 8 && nearest.cost <= 8));
      if (isNear) return nearest.word;
      return this.relatives(units[at]!) || words.length > 1 ? word : (nearest?.word ?? word);
    });
    return corrected.some((word, at) => word !== words[at]) ? corrected : undefined;
  }

  /** A long word that is known by its halves or its neighbours only, one error away from a whole one: netikahvila. */
  #isSlip(word: string): boolean {
    const { lexicon } = this.words;
    const [first, end] = lexicon.prefixRange(word);
    return word.length > 5 && first === end && !lexicon.basesOf(word).length && !!this.#nearest(word, 1, 0);
  }

  /** Gives each part of a query the concepts that stand in it. */
  #add(words: readonly string[], units: readonly Unit[], matches: readonly ConceptMatch[]): void {
    for (const { label, start, length } of matches)
      for (const word of words.slice(start, start + length))
        for (const unit of units) if (unit.text.includes(word)) this.#addConcept(label, unit, 1);
    units.forEach((unit, at) => {
      const over = matches.filter(({ start, length }) => start <= at && at < start + length);
      const isPhrase =
        over.some(({ length }) => length > 1) ||
        (over.length > 0 && over.every(({ label }) => label.sought.length > 1));
      if (!isPhrase) return;
      unit.alternatives.forEach(({ weight, ...alternative }, number) => {
        unit.alternatives[number] = { ...alternative, weight: weight * OF_PHRASE };
      });
      unit.key += '*';
    });
    // A compound that is no concept's word as a whole takes the concepts of its halves.
    for (const unit of units) {
      if (matches.some(({ label, start }) => label.words.length === 1 && words[start] === unit.text))
        continue;
      this.words.split(unit.text).forEach((half, position) => {
        for (const { label } of this.concepts.match([half]))
          // Whose it is says less than what it is: mieskuoro is kuoro.
          this.#addConcept(label, unit, position ? 0.6 : this.concepts.isNeed(label.concept) ? 0.85 : 0.4);
      });
    }
    for (const unit of units) if (!unit.concepts.size) this.#addPiece(unit, true);
    // The beginning of one: kotipal.
    const last = units[units.length - 1];
    if (last && last.text.length > 4 && !last.concepts.size && !this.words.lexicon.basesOf(last.text).length)
      this.#addBegun(last.text, last);
  }

  /** Concepts of the longest word that a compound begins or ends with: syöpäpotilas, eturauhassyövän. */
  #addPiece(unit: Unit, begins: boolean): void {
    const word = unit.text;
    for (let length = word.length - 3; length > 4 && !unit.concepts.size; length--) {
      const piece = begins ? word.slice(0, length) : word.slice(-length);
      for (const { label } of this.concepts.match([piece]))
        if (label.words.length === 1 && (begins ? label.words[0] === piece : label.words[0]!.length > 4))
          this.#addConcept(label, unit, PIECE);
    }
  }

  /** Concepts of which one word begins so. */
  #addBegun(beginning: string, unit: Unit): void {
    const { concepts } = this;
    const [from, to] = concepts.sorted.prefixRange(beginning);
    for (const { label } of concepts.match(concepts.words.slice(from, to)))
      if (label.words.length === 1) this.#addConcept(label, unit, this.words.weights.relative);
  }

  /** A concept found by one of its words, and its neighbours. */
  #addConcept(label: Label, unit: Unit, factor: number): void {
    const reader = this.words.language();
    this.spread(unit.concepts, label.concept, factor, label.language & reader ? reader : label.language);
  }

  /** Adds a concept and, weaker, those next to it. */
  spread(into: Unit['concepts'], number: number, factor: number, language: number): void {
    const { concepts } = this;
    const { narrower, broader, related } = this.words.weights;
    const add = (numbers: readonly number[], near: number): void => {
      for (const other of numbers)
        if (near * factor > (into.get(other)?.factor ?? 0))
          into.set(other, { factor: near * factor, language });
    };
    add([number], 1);
    add(concepts.narrower[number]!, narrower);
    add(concepts.broader[number]!, broader);
    add(concepts.related[number]!, related);
  }

  /** Everything the labels of a concept find. */
  alternatives(concept: number, near: number, language: number): Alternative[] {
    const { concepts, words } = this;
    const weight = words.weights.concept * near;
    const into: Alternative[] = [];
    if (!weight) return into;
    const same: WordWeights[] = [];
    const other: WordWeights[] = [];
    for (const label of concepts.labelsOf(concept)) {
      const factor = label.language === language ? 1 : words.weights.otherLanguage;
      if (label.sought.length > 1) {
        const groups = label.sought.map((word) => words.literal(word, label.language, 0));
        if (hasWords({ groups })) into.push({ weight: weight * factor * 0.8, groups });
        continue;
      }
      (label.language === language ? same : other).push(
        words.literal(label.sought[0]!, label.language, undefined, true),
      );
    }
    const { hyteTerms, serviceClasses, targetGroups } = concepts.concepts[concept]!;
    for (const code of [...hyteTerms, ...serviceClasses, ...targetGroups]) {
      const number = words.lexicon.find(codeWord(code));
      if (number >= 0) same.push({ words: Uint32Array.of(number), weights: Float64Array.of(1) });
    }
    for (const [found, factor] of [
      [same, 1],
      [other, words.weights.otherLanguage],
    ] as const) {
      const group = words.union(found);
      if (group.words.length) into.push({ weight: weight * factor, groups: [group] });
    }
    return into;
  }

  /** The nearest word of the texts or the concepts, and how many errors away. */
  correct(word: string): Nearest | undefined {
    const { weights, known } = this.words;
    if (!weights.correction) return undefined;
    let found = this.#nearest(word, 1);
    // Another form of it may be known: pähiteiden, päihteet. Of a compound with a known half more has to be alike.
    let half = word.length - 3;
    while (half > 3 && !firstPart(word.slice(0, half), known)) half--;
    const least = Math.max(5, word.length - 5, half > 3 ? half + 2 : 0);
    for (let length = word.length - 1; !found && length > least; length--) {
      found = this.#nearest(word.slice(0, length), 1, 4);
      // An error at the very end is only another ending.
      if (found?.word.startsWith(word.slice(0, length - 1)) && found.word[length] !== word[length - 1])
        found = undefined;
    }
    // Or one half of it: apvuälinepalvelut.
    for (let at = 4; !found && at < word.length - 4; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const isLeft = at > 4 && (known.base(right) || STOP_WORDS.has(right) || this.concepts.asks(right));
      const half = isLeft
        ? this.#nearest(left, 1, 0)
        : right.length > 5 && firstPart(left, known) && this.#nearest(right, 1, 4);
      if (half && half.errors) found = { ...half, word: isLeft ? half.word + right : left + half.word };
    }
    return found ?? this.#nearest(word, 2);
  }

  /** @param most so many letters may follow in the known word; any number when left out */
  #nearest(word: string, errors: number, most?: number): Nearest | undefined {
    const { concepts, words } = this;
    const { sorted, data } = words.lexicon;
    // A word of another language is none the less known, but seldom meant.
    const text = correct(
      word,
      sorted,
      (number) => words.count(number) * (data.languages[number]! & words.language() ? 1 : 1e-3),
      errors,
      most,
    );
    const concept = correct(word, concepts.sorted, () => 1, errors, most);
    if (concept && (!text || concept.cost < text.cost))
      return { ...concept, word: concepts.words[concept.number]! };
    return text && { ...text, word: data.strings[text.number]! };
  }

  /** Words of the index as they are written: halves that meet in one vowel are kept apart, `ruoka-apu`. */
  #written(words: readonly string[]): string {
    const one = (word: string): string => {
      const at = this.words.split(word)[0]?.length ?? 0;
      return /[aeiouyäö]/.test(word[at] ?? '') && word[at] === word[at - 1]
        ? `${word.slice(0, at)}-${word.slice(at)}`
        : word;
    };
    return words.map(one).join(' ');
  }

  /**
   * What an unknown word is derived from or composed with: the known half of a compound ("muistiongelmat"), or words
   * with the same long beginning ("velkaantunut", "velkaantuminen").
   *
   * @returns whether there is anything
   */
  relatives(unit: Unit): boolean {
    const word = unit.text;
    const { concepts, words } = this;
    const { relative } = words.weights;
    const known = (longest: number, shortest: number): boolean => {
      for (let length = Math.min(longest, word.length - 3); length >= shortest; length--) {
        const piece = firstPart(word.slice(0, length), words.known);
        if (!piece) continue;
        unit.alternatives.push({ weight: relative, groups: [words.literal(piece)] });
        for (const { label } of concepts.match([piece])) this.#addConcept(label, unit, 0.85);
        if (isAnswered(unit)) return true;
      }
      return false;
    };
    if (known(word.length, 6)) return true;
    this.#addPiece(unit, false);
    if (isAnswered(unit)) return true;
    if (this.#beginAlike(unit, Math.max(6, word.length * 0.6))) return true;
    if (known(5, 4)) return true;
    for (const label of concepts.around(word)) this.#addConcept(label, unit, 0.85);
    return isAnswered(unit);
  }
}
