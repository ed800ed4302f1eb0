import type { ConceptIndex, ConceptMatch, Label } from './concept-index.js';
import { correct } from './correct.js';
import { firstPart, type KnownWords, type Lexicon } from './lexicon.js';
import type { Alternative, Unit, Weights, WordWeights } from './text-engine.js';
import { codeWord } from './text-index.js';

/** What an engine tells of the words of its texts. */
export interface TextWords {
  readonly weights: Weights;
  readonly lexicon: Lexicon;
  readonly known: KnownWords;
  /** In about how many services a word stands. */
  count(word: number): number;
  /** The word itself, its inflections and compounds with it; `compounds` 0 leaves those out. */
  literal(word: string, languages?: number, compounds?: number): WordWeights;
  /** Words that begin so. */
  prefix(word: string): WordWeights;
  /** The known words a compound is made of. */
  split(word: string): readonly string[];
}

const hasWords = (alternative: Alternative): boolean => alternative.groups.every((group) => group.size > 0);

/** What the words of a query mean beyond themselves: concepts, what an unknown word is near to, slips. */
export class Meanings {
  constructor(
    readonly concepts: ConceptIndex,
    readonly words: TextWords,
  ) {}

  /** Gives each part of a query the concepts that stand in it. */
  add(
    words: readonly string[],
    units: readonly Unit[],
    matches: readonly ConceptMatch[],
    language: number,
  ): void {
    for (const { label, start, length } of matches)
      for (const word of words.slice(start, start + length))
        for (const unit of units) if (unit.text.includes(word)) this.#addConcept(label, unit, 1, language);
    // A compound that is no concept's word as a whole takes the concepts of its halves.
    for (const unit of units) {
      if (matches.some(({ label, start }) => label.words.length === 1 && words[start] === unit.text))
        continue;
      this.words.split(unit.text).forEach((half, position) => {
        for (const { label } of this.concepts.match([half]))
          this.#addConcept(label, unit, position ? 0.6 : 0.85, language);
      });
    }
  }

  /** A concept found by one of its words, and its neighbours. */
  #addConcept(label: Label, unit: Unit, factor: number, reader: number): void {
    const { concepts } = this;
    const language = label.language & reader ? reader : label.language;
    const { narrower, broader, related } = this.words.weights;
    const add = (number: number, near: number): void => {
      if (near > (unit.concepts.get(number)?.factor ?? 0))
        unit.concepts.set(number, { factor: near, language });
    };
    const number = label.concept;
    add(number, factor);
    concepts.narrower[number]!.forEach((other) => add(other, narrower * factor));
    concepts.broader[number]!.forEach((other) => add(other, broader * factor));
    concepts.related[number]!.forEach((other) => add(other, related * factor));
  }

  /** Everything the labels of a concept find. */
  alternatives(concept: number, near: number, language: number): Alternative[] {
    const { concepts, words } = this;
    const weight = words.weights.concept * near;
    const cover = 0.7 * near;
    const into: Alternative[] = [];
    if (!weight) return into;
    const same: WordWeights = new Map();
    const other: WordWeights = new Map();
    for (const label of concepts.labelsOf(concept)) {
      const factor = label.language === language ? 1 : words.weights.otherLanguage;
      if (label.sought.length > 1) {
        const groups = label.sought.map((word) => words.literal(word, label.language, 0));
        if (groups.every((group) => group.size)) into.push({ weight: weight * factor * 0.8, groups, cover });
        continue;
      }
      const target = label.language === language ? same : other;
      for (const [number, value] of words.literal(label.sought[0]!, label.language))
        if (value > (target.get(number) ?? 0)) target.set(number, value);
    }
    const { hyteTerms, serviceClasses, targetGroups } = concepts.concepts[concept]!;
    for (const code of [...hyteTerms, ...serviceClasses, ...targetGroups]) {
      const number = words.lexicon.find(codeWord(code));
      if (number >= 0) same.set(number, 1);
    }
    if (same.size) into.push({ weight, groups: [same], cover });
    if (other.size) into.push({ weight: weight * words.weights.otherLanguage, groups: [other], cover });
    return into;
  }

  /** The nearest word of the texts or the concepts, and how many errors away. */
  correct(word: string): { word: string; errors: number; cost: number } | undefined {
    const { concepts, words } = this;
    if (!words.weights.correction) return undefined;
    const { sorted, data } = words.lexicon;
    const text = correct(word, sorted, (number) => words.count(number));
    const concept = correct(word, concepts.sorted, () => 1);
    if (concept && (!text || concept.cost < text.cost))
      return { ...concept, word: concepts.words[concept.number]! };
    return text && { ...text, word: data.strings[text.number]! };
  }

  /** A word of the index as it is written: halves that meet in one vowel are kept apart, `ruoka-apu`. */
  written(word: string): string {
    const at = this.words.split(word)[0]?.length ?? 0;
    return /[aeiouyäö]/.test(word[at] ?? '') && word[at] === word[at - 1]
      ? `${word.slice(0, at)}-${word.slice(at)}`
      : word;
  }

  /**
   * What an unknown word is derived from or composed with: the known half of a compound ("muistiongelmat"), or words
   * with the same long beginning ("velkaantunut", "velkaantuminen").
   *
   * @returns whether there is anything
   */
  relatives(unit: Unit, language: number): boolean {
    const word = unit.text;
    const { concepts, words } = this;
    const { known } = words;
    const { relative } = words.weights;
    const answers = (): boolean => unit.alternatives.some(hasWords) || unit.concepts.size > 0;
    const tryPiece = (piece: string | undefined): boolean => {
      if (!piece) return false;
      unit.alternatives.push({ weight: relative, groups: [words.literal(piece)], cover: 1 });
      for (const { label } of concepts.match([piece])) this.#addConcept(label, unit, 0.85, language);
      return answers();
    };
    for (let length = word.length - 3; length > 3; length--)
      if (tryPiece(firstPart(word.slice(0, length), known))) return true;
    for (let length = word.length - 3; length > 4; length--) {
      const right = word.slice(-length);
      if (tryPiece(known.base(right) ?? (known.count(right) ? right : undefined))) return true;
    }
    for (const label of concepts.around(word)) this.#addConcept(label, unit, 0.85, language);
    for (let length = word.length - 1; length >= Math.max(5, word.length * 0.6) && !answers(); length--) {
      const beginning = word.slice(0, length);
      const group = words.prefix(beginning);
      if (group.size) unit.alternatives.push({ weight: relative, groups: [group], cover: 1 });
      const [from, to] = concepts.sorted.prefixRange(beginning);
      for (const { label } of concepts.match(concepts.words.slice(from, to)))
        if (label.words.length === 1) this.#addConcept(label, unit, relative, language);
    }
    return answers();
  }
}
