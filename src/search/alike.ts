import { addPostings, NumberList, packPostings, saturated, Sums, type Postings } from './postings.js';
import { atOnce, isTime } from './slices.js';
import type { Weights } from './text-engine.js';
import type { TextIndexData } from './text-index.js';

/** What is like so many of the best answers, when they are about as good as the best one, answers too. */
const MOST_BEST = 5;
const AMONG_BEST = 0.4;
const LEAST = 0.12;
/** So many of the words that the best answers share say what they are about. */
const MOST_WORDS = 12;
/** A word that stands in a larger share of all services says nothing of a few; where all are few, of so many. */
const COMMON = 0.03;
const FEW = 5;
const COMMON_OF_FEW = 0.1;

/**
 * Services like those a question found best, by the words their names, keywords, organisations and summaries have in
 * common: what answers *rytmihäiriö* tells of *sydän*, and so do others that have no rytmihäiriö in them.
 *
 * The method is relevance feedback without a reader (Rocchio 1971): the first answers are taken to be right.
 */
export class Alike {
  /** The words of each service that say what it is about, by number. */
  #told: Postings | undefined;
  readonly #words: Sums;
  readonly #services: Sums;
  readonly #near: Sums;

  /** @param count in about how many services a word stands */
  constructor(
    private readonly data: TextIndexData,
    private readonly count: (word: number) => number,
  ) {
    this.#words = new Sums(data.lexicon.strings.length);
    this.#services = new Sums(data.languages.length);
    this.#near = new Sums(data.languages.length);
  }

  /** Makes what the first question would have to wait for, in steps. */
  *steps(): Generator<void, Postings> {
    const { first, languages } = this.data;
    const entries = { words: new NumberList(), services: new NumberList(), levels: new NumberList() };
    const most = Math.max(languages.length * COMMON, Math.min(FEW, languages.length * COMMON_OF_FEW));
    const found = this.#services;
    for (let word = 0; word + 1 < first.starts.length; word++) {
      const start = first.starts[word]!;
      const size = first.starts[word + 1]! - start;
      if (size < 2 || size >= most) continue;
      found.clear();
      addPostings(first, word, 1, found);
      for (let at = 0; at < size; at++) {
        entries.words.push(found.touched[at]!);
        entries.services.push(word);
        entries.levels.push(first.levels[start + at]!);
      }
      if (isTime()) yield;
    }
    return (this.#told = yield* packPostings(languages.length, entries));
  }

  /** Adds what is like the best of these services, among them or behind them, never before the very best. */
  add(totals: Sums, language: number, { alike, foreign }: Weights): void {
    if (!alike) return;
    const { values, touched } = totals;
    const best: number[] = [];
    let least = 0;
    for (let at = 0; at < totals.count; at++) {
      const service = touched[at]!;
      if (values[service]! <= least) continue;
      let place = best.length;
      while (place && values[best[place - 1]!]! < values[service]!) place--;
      best.splice(place, 0, service);
      if (best.length > MOST_BEST) best.pop();
      if (best.length === MOST_BEST) least = values[best[MOST_BEST - 1]!]!;
    }
    const most = values[best[0]!]!;
    const near = this.#to(best.filter((service) => values[service]! >= most * AMONG_BEST));
    let nearest = 0;
    for (let at = 0; at < near.count; at++) nearest = Math.max(nearest, near.values[near.touched[at]!]!);
    for (let at = 0; at < near.count; at++) {
      const service = near.touched[at]!;
      const own = this.data.languages[service]! & language ? 1 : foreign;
      const likeness = (near.values[service]! / nearest) * own;
      if (likeness < LEAST) continue;
      if (!values[service]) touched[totals.count++] = service;
      const value = values[service]!;
      // What answers nearly as well as the best gains less, and the best one stays the best.
      values[service] = value + alike * likeness * Math.min(most, 2 * (most - value));
    }
  }

  /** How like some services each one is. */
  #to(best: readonly number[]): Sums {
    const told = this.#told ?? atOnce(this.steps());
    const { first, second, languages } = this.data;
    const words = this.#words;
    const shared = new Map<number, { sum: number; services: number }>();
    for (const service of best) {
      words.clear();
      addPostings(told, service, 1, words);
      for (let at = 0; at < words.count; at++) {
        const word = words.touched[at]!;
        const { sum = 0, services = 0 } = shared.get(word) ?? {};
        shared.set(word, { sum: sum + saturated(words.values[word]!), services: services + 1 });
      }
    }
    const telling = [...shared]
      .filter(([, { services }]) => services > 1)
      .map(
        ([word, { sum }]) => [word, sum * Math.log(1 + languages.length / (1 + this.count(word)))] as const,
      )
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_WORDS);
    const [found, near] = [this.#services, this.#near];
    near.clear();
    for (const [word, weight] of telling) {
      found.clear();
      addPostings(first, word, 1, found);
      if (second) addPostings(second, word, 1, found);
      for (let at = 0; at < found.count; at++) {
        const service = found.touched[at]!;
        if (!near.values[service]) near.touched[near.count++] = service;
        near.values[service]! += weight * saturated(found.values[service]!);
      }
    }
    return near;
  }
}
