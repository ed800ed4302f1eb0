import type {
  LocalizedText,
  QueryInterpretation,
  ServiceFacets,
  ServiceQuery,
  Suggestion,
} from '../model/index.js';
import { pickText } from '../model/index.js';
import { areaNearness, countFacets, filterServices, type Attributes } from './attributes.js';
import { ConceptIndex } from './concept-index.js';
import type { Concept } from './concepts/index.js';
import { recognisePlaces } from './places.js';
import { languageBit } from './stems.js';
import { suggestions } from './suggest.js';
import { TextEngine, type TextResult, type Weights } from './text-engine.js';
import type { TextIndexData } from './text-index.js';

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;
const DEFAULT_LANGUAGES = ['fi'];
/** Nobody types more; a pasted page is searched by its beginning. */
const LONGEST_TEXT = 500;
/** How much a service counts by how near its area is: not there, the whole country, county or region, there. */
const NEARNESS_WEIGHT = [0, 0.5, 0.8, 1];
/** Nobody has told its area. */
const UNTOLD_WEIGHT = 0.35;

/** Everything searching needs, whether built here or read from a file. */
export interface SearchData {
  readonly attributes: Attributes;
  readonly text: TextIndexData;
  readonly ids: readonly string[];
  readonly nameOf: (number: number) => LocalizedText;
}

export interface SearchCoreOptions {
  /** Everyday and professional words of the field, from `concepts()`; loaded apart because of their size. */
  concepts?: readonly Concept[];
  /** For measuring what each part of the ranking is worth. */
  weights?: Partial<Weights>;
}

/** A page of results as numbers of services. */
export interface FoundPage {
  readonly numbers: readonly number[];
  readonly total: number;
  readonly facets: ServiceFacets;
  readonly nextCursor?: string;
  readonly interpretation?: QueryInterpretation;
  /** Whether a word as indexed answered the query; absent when no text was asked for. */
  readonly found?: (form: string) => boolean;
}

interface Understood {
  readonly services: Uint32Array;
  readonly scores: Float32Array;
  readonly words: readonly number[];
  readonly interpretation?: QueryInterpretation | undefined;
}

/** Searching by numbers: the same in a page, in a worker and in Node. Never throws on any query. */
export class SearchCore {
  readonly #data: SearchData;
  readonly #engine: TextEngine;
  readonly #ranks = new Map<string, Uint32Array>();
  #last?: { key: string; understood: Understood | undefined };

  constructor(data: SearchData, { concepts, weights }: SearchCoreOptions = {}) {
    this.#data = data;
    this.#engine = new TextEngine(data.text, { ...(weights && { weights }) });
    if (concepts) this.useConcepts(concepts);
  }

  /** Concepts that were loaded after the index. */
  useConcepts(concepts: readonly Concept[]): void {
    this.#engine.concepts = new ConceptIndex(concepts);
    this.#last = undefined;
  }

  search(query: ServiceQuery): FoundPage {
    const { attributes } = this.#data;
    const languages = languagesOf(query.readerLanguages);
    const filtered = filterServices(attributes, query);
    const understood = this.#understand(query.text, languages);
    const candidates = understood?.services;
    const { nearness, failed } = filtered;
    const found: number[] = [];
    const length = candidates?.length ?? failed.length;
    for (let position = 0; position < length; position++) {
      const number = candidates ? candidates[position]! : position;
      if (!failed[number]) found.push(number);
    }
    const start = offsetOf(query.cursor);
    const end = start + limitOf(query.limit);
    this.#sort(
      found,
      query.sort ?? (understood ? 'relevance' : 'name'),
      languages,
      understood,
      nearness,
      end,
    );
    const page = found.slice(start, end);
    return {
      numbers: page,
      total: found.length,
      facets: countFacets(attributes, filtered, query, candidates),
      ...(end < found.length && { nextCursor: String(end) }),
      ...(understood?.interpretation && { interpretation: understood.interpretation }),
      ...(understood && { found: this.#engine.finder(understood.words) }),
    };
  }

  facets(query: ServiceQuery): ServiceFacets {
    const { attributes } = this.#data;
    const understood = this.#understand(query.text, languagesOf(query.readerLanguages));
    return countFacets(attributes, filterServices(attributes, query), query, understood?.services);
  }

  suggest(
    text: string,
    { readerLanguages, limit }: { readerLanguages?: readonly string[]; limit?: number } = {},
  ): Suggestion[] {
    if (typeof text !== 'string') return [];
    const languages = languagesOf(readerLanguages);
    const { attributes, ids, nameOf } = this.#data;
    const { numbers } = this.search({ text, readerLanguages: languages, limit: 20 });
    return suggestions(
      text.slice(0, LONGEST_TEXT),
      {
        attributes,
        concepts: this.#engine.concepts,
        services: numbers.map((number) => ({ id: ids[number]!, name: nameOf(number) })),
      },
      languages,
      limit,
    );
  }

  /** Puts the best first; with a text only as many as a page needs are really sorted. */
  #sort(
    found: number[],
    sort: string,
    languages: readonly string[],
    understood: Understood | undefined,
    nearness: Uint8Array | undefined,
    needed: number,
  ): void {
    const { freshness } = this.#data.attributes;
    if (sort === 'relevance' && understood) {
      const { scores } = understood;
      const values = nearness
        ? Float32Array.from(scores, (score, number) => score * NEARNESS_WEIGHT[nearness[number]!]!)
        : scores;
      const better = (a: number, b: number): number =>
        values[b]! - values[a]! || freshness[b]! - freshness[a]! || a - b;
      if (found.length > 4 * needed) selectBest(found, needed, better);
      else found.sort(better);
      return;
    }
    const rank = this.#nameRank(languages);
    const byName = (a: number, b: number): number => rank[a]! - rank[b]!;
    found.sort(
      sort === 'freshness'
        ? (a, b) => freshness[b]! - freshness[a]! || byName(a, b)
        : sort === 'relevance' && nearness
          ? (a, b) => nearness[b]! - nearness[a]! || byName(a, b)
          : byName,
    );
  }

  /** Position of every service in the alphabet of the reader's language; sorted once a language. */
  #nameRank(languages: readonly string[]): Uint32Array {
    const key = languages.join();
    let rank = this.#ranks.get(key);
    if (!rank) {
      const names = this.#data.ids.map(
        (_, number) => pickText(this.#data.nameOf(number), languages)?.value ?? '',
      );
      const collator = collatorFor(languages);
      rank = new Uint32Array(names.length);
      const order = names
        .map((_, number) => number)
        .sort((a, b) => collator.compare(names[a]!, names[b]!) || a - b);
      for (let position = 0; position < order.length; position++) rank[order[position]!] = position;
      this.#ranks.set(key, rank);
    }
    return rank;
  }

  /** The next page, the facets and the suggestions of a text need not search again. */
  #understand(text: string | undefined, languages: readonly string[]): Understood | undefined {
    if (typeof text !== 'string' || !text.trim()) return undefined;
    const key = `${languages.join()}\n${text}`;
    if (this.#last?.key !== key)
      this.#last = { key, understood: this.#read(text.slice(0, LONGEST_TEXT), languages) };
    return this.#last.understood;
  }

  /** What a text finds, with the places in it taken as a filter. */
  #read(text: string, languages: readonly string[]): Understood | undefined {
    const engine = this.#engine;
    const { attributes } = this.#data;
    const language = languageBit(languages[0]!);
    const plain = (): Understood | undefined => {
      const result = engine.search(text, language);
      return result && { ...result, interpretation: instead(result) };
    };
    const { areas, rest } = recognisePlaces(text, languages);
    if (!areas.length) return plain();
    const near = areaNearness(
      attributes,
      areas.map(({ type, code }) => `${type}:${code}`),
    );
    // A name with the place in it is asked for by name; where nobody has told the area, the text may.
    const named = engine.standing(areas.flatMap(({ name }) => Object.values(name ?? {})));
    const { offsets } = attributes.columns.areas;
    const weight = (number: number): number => {
      const untold = offsets[number] === offsets[number + 1];
      if (named[number]) return untold ? 1 : Math.max(NEARNESS_WEIGHT[near[number]!]!, NEARNESS_WEIGHT[2]!);
      return untold ? UNTOLD_WEIGHT : NEARNESS_WEIGHT[near[number]!]!;
    };
    const result = engine.search(rest, language);
    const scores = new Float32Array(named.length);
    const services: number[] = [];
    const length = result ? result.services.length : named.length;
    for (let position = 0; position < length; position++) {
      const number = result ? result.services[position]! : position;
      const near = weight(number);
      if (!near || (!result && near === UNTOLD_WEIGHT)) continue;
      scores[number] = near * (result ? result.scores[number]! : engine.languageFactor(number, language));
      services.push(number);
    }
    if (!services.length) return plain();
    return {
      services: Uint32Array.from(services),
      scores,
      words: result?.words ?? [],
      interpretation: { places: areas, ...(rest && { remainingText: rest }), ...(result && instead(result)) },
    };
  }
}

const instead = ({ searchedInstead }: TextResult): QueryInterpretation | undefined =>
  searchedInstead ? { searchedInstead } : undefined;

/** The best so many first, in order, and the rest behind them as they were. */
function selectBest(items: number[], count: number, compare: (a: number, b: number) => number): void {
  const best = items.slice(0, count).sort(compare);
  for (let at = count; at < items.length; at++) {
    const item = items[at]!;
    if (compare(item, best[count - 1]!) >= 0) continue;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(item, best[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    best.pop();
    best.splice(low, 0, item);
  }
  best.forEach((item, at) => (items[at] = item));
}

/** A language tag from a page may be anything; the alphabet falls back to Finnish. */
function collatorFor(languages: readonly string[]): Intl.Collator {
  try {
    return new Intl.Collator([...languages, 'fi'], { numeric: true });
  } catch {
    return new Intl.Collator('fi', { numeric: true });
  }
}

function languagesOf(languages: readonly string[] | undefined): readonly string[] {
  const usable = Array.isArray(languages) ? languages.filter((item) => typeof item === 'string' && item) : [];
  return usable.length ? usable : DEFAULT_LANGUAGES;
}

const offsetOf = (cursor: string | undefined): number =>
  typeof cursor === 'string' && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0;

const limitOf = (limit: number | undefined): number =>
  typeof limit === 'number' && limit >= 1 ? Math.min(MAXIMUM_LIMIT, Math.floor(limit)) : DEFAULT_LIMIT;
