import type {
  LocalizedText,
  QueryInterpretation,
  ServiceFacets,
  ServiceQuery,
  Suggestion,
} from '../model/index.js';
import { alphabetical, pickText } from '../model/localized.js';
import { countFacets, filterServices, NEARNESS_WEIGHT, type Attributes } from './attributes.js';
import type { Knowledge } from './knowledge.js';
import { languageBit } from './languages.js';
import { Lexicon } from './lexicon.js';
import { atOnce } from './slices.js';
import { TextEngine, type TextResult, type Weights } from './text-engine.js';
import type { TextIndexData } from './text-index.js';

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;
const DEFAULT_LANGUAGES = ['fi'];
/** Nobody types more; a pasted page is searched by its beginning. */
export const LONGEST_TEXT = 500;

/** Everything searching needs, whether built here or read from a file. */
export interface SearchData<Text = TextIndexData> {
  readonly attributes: Attributes;
  readonly text: Text;
  readonly ids: readonly string[];
  readonly nameOf: (number: number) => LocalizedText;
}

export interface SearchCoreOptions {
  /** Concepts, places, typing errors and suggestions, from `knowledge()`; may be given later by `learn`. */
  knowledge?: Knowledge;
  /** For measuring what each part of the ranking is worth. */
  weights?: Partial<Weights>;
}

export interface SuggestOptions {
  readerLanguages?: readonly string[];
  limit?: number;
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
  /** The same as lists of numbers of words. */
  readonly words?: readonly Uint32Array[];
}

/** What a text means: services, scored. */
export interface Understood {
  readonly services: Uint32Array;
  readonly scores: Float32Array;
  readonly words: readonly Uint32Array[];
  readonly least?: number | undefined;
  readonly interpretation?: QueryInterpretation | undefined;
}

/** Searching by numbers: the same in a page, in a worker and in Node. Never throws on any query. */
export class SearchCore {
  readonly #data: SearchData<unknown>;
  /** Of making what the first text would have to wait for. */
  readonly steps: Generator<void, void>;
  #made?: TextEngine;
  readonly #takesPlaces: boolean;
  #knowledge: Knowledge | undefined;
  readonly #orders = new Map<string, Uint32Array>();
  #last?: { key: string; understood: Understood | undefined };

  /** @param data the text's index, or the steps of making it, which are taken for the first text */
  constructor(
    data: SearchData<TextIndexData | Generator<void, TextIndexData>>,
    { knowledge, weights }: SearchCoreOptions = {},
  ) {
    this.#data = data;
    this.#knowledge = knowledge;
    this.steps = this.#make(data.text, weights);
    this.#takesPlaces = weights?.places !== 0;
  }

  *#make(
    text: TextIndexData | Generator<void, TextIndexData>,
    weights: Partial<Weights> | undefined,
  ): Generator<void, void> {
    const data = 'next' in text ? yield* text : text;
    const engine = new TextEngine(data, yield* Lexicon.from(data.lexicon), weights);
    if (this.#knowledge) {
      engine.learn(this.#knowledge);
      yield* engine.alike!.steps();
    }
    this.#made = engine;
  }

  /** Made for the first text: a page shows what there is before anybody has typed. */
  get #engine(): TextEngine {
    if (!this.#made) atOnce(this.steps);
    return this.#made!;
  }

  get knowledge(): Knowledge | undefined {
    return this.#knowledge;
  }

  /** Knowledge that was loaded after the index. */
  learn(knowledge: Knowledge): void {
    if (knowledge === this.#knowledge) return;
    this.#knowledge = knowledge;
    this.#made?.learn(knowledge);
    this.#last = undefined;
  }

  search(query: ServiceQuery): FoundPage {
    const { attributes } = this.#data;
    const languages = languagesOf(query.readerLanguages);
    const filtered = filterServices(attributes, query);
    const understood = this.#understand(query.text, languages);
    const candidates = understood?.services;
    const { nearness, failed } = filtered;
    const start = offsetOf(query.cursor);
    const end = start + limitOf(query.limit);
    const sort = query.sort ?? 'relevance';
    let total = 0;
    let ordered: ArrayLike<number>;
    if (candidates && sort === 'relevance') {
      let passed = candidates;
      if (filtered.active) {
        passed = candidates.slice();
        for (const number of candidates) if (!failed[number]) passed[total++] = number;
        passed = passed.subarray(0, total);
      }
      total = passed.length;
      ordered = this.#best(passed, end, understood.scores, nearness);
    } else {
      const wanted = candidates && new Uint8Array(failed.length);
      if (candidates) for (const number of candidates) wanted![number] = 1;
      const order = sort === 'freshness' ? this.#byFreshness(languages) : this.#byName(languages);
      const passed = order.slice();
      // Without a text the local ones come first.
      for (const level of nearness && sort === 'relevance' ? [3, 2, 1] : [undefined])
        for (const number of order)
          if (!failed[number] && (!wanted || wanted[number]) && (!level || nearness![number] === level))
            passed[total++] = number;
      ordered = passed;
    }
    const page = Array.from(
      { length: Math.max(0, Math.min(end, total) - start) },
      (_, at) => ordered[start + at]!,
    );
    return {
      numbers: page,
      total,
      facets: countFacets(attributes, filtered, query, candidates),
      ...(end < total && { nextCursor: String(end) }),
      ...(understood?.interpretation && { interpretation: understood.interpretation }),
      ...(understood && {
        found: this.#engine.finder(understood.words),
        words: understood.words,
      }),
    };
  }

  facets(query: ServiceQuery): ServiceFacets {
    const { attributes } = this.#data;
    const understood = this.#understand(query.text, languagesOf(query.readerLanguages));
    return countFacets(attributes, filterServices(attributes, query), query, understood?.services);
  }

  suggest(text: string, options?: SuggestOptions): Suggestion[] {
    return this.#knowledge?.suggestions(this, this.#data, text, options) ?? [];
  }

  /** So many of the best, in order. */
  #best(
    services: Uint32Array,
    count: number,
    scores: Float32Array,
    nearness: Uint8Array | undefined,
  ): ArrayLike<number> {
    const { freshness } = this.#data.attributes;
    const values = nearness
      ? scores.map((score, number) => score * NEARNESS_WEIGHT[nearness[number]!]!)
      : scores;
    const compare = (a: number, b: number): number =>
      values[b]! - values[a]! || freshness[b]! - freshness[a]! || a - b;
    const best = Array.from(services.subarray(0, count)).sort(compare);
    let worst = best.length ? values[best[best.length - 1]!]! : 0;
    for (let at = count; at < services.length; at++) {
      const service = services[at]!;
      if (values[service]! < worst || compare(service, best[count - 1]!) >= 0) continue;
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(service, best[middle]!) < 0) high = middle;
        else low = middle + 1;
      }
      best.pop();
      best.splice(low, 0, service);
      worst = values[best[count - 1]!]!;
    }
    return best;
  }

  /** All services in the alphabet of the reader's language; sorted once a language. */
  #byName(languages: readonly string[]): Uint32Array {
    const key = languages.join();
    let order = this.#orders.get(key);
    if (!order) {
      const keys = this.#data.ids.map((_, number) =>
        alphabetical(pickText(this.#data.nameOf(number), languages)?.value ?? ''),
      );
      const numbers = keys.map((_, number) => number);
      order = Uint32Array.from(
        numbers.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b)),
      );
      this.#orders.set(key, order);
    }
    return order;
  }

  /** All services, the last confirmed first. */
  #byFreshness(languages: readonly string[]): Uint32Array {
    const key = `freshness ${languages.join()}`;
    let order = this.#orders.get(key);
    if (!order) {
      const { freshness } = this.#data.attributes;
      // Sorting keeps the order of names among equals.
      order = Uint32Array.from([...this.#byName(languages)].sort((a, b) => freshness[b]! - freshness[a]!));
      this.#orders.set(key, order);
    }
    return order;
  }

  /** The next page, the facets and the suggestions of a text need not search again. */
  #understand(text: string | undefined, languages: readonly string[]): Understood | undefined {
    if (typeof text !== 'string' || !text.trim()) return undefined;
    const key = `${languages.join()}\n${text}`;
    if (this.#last?.key !== key)
      this.#last = { key, understood: this.#read(text.slice(0, LONGEST_TEXT), languages) };
    return this.#last.understood;
  }

  #placesIn(text: string, languages: readonly string[], language: number): Understood | undefined {
    return this.#takesPlaces
      ? this.#knowledge?.searchPlaces(text, languages, language, this.#engine, this.#data.attributes)
      : undefined;
  }

  /** What a text finds, with the places in it taken as a filter. */
  #read(text: string, languages: readonly string[]): Understood | undefined {
    const engine = this.#engine;
    const reader = languageBit(languages[0]!);
    const language =
      this.#knowledge?.languageOfText(text, reader, engine.lexicon, this.#knowledge.concepts) ?? reader;
    const places = this.#placesIn(text, languages, language);
    if (places) return telling(places);
    const result = engine.search(text, language);
    const interpretation = result && instead(result);
    // A place with a slip in it is a place all the same.
    const nearly = interpretation && this.#placesIn(interpretation.searchedInstead!, languages, language);
    if (nearly)
      return telling({ ...nearly, interpretation: { ...nearly.interpretation, ...interpretation } });
    return result && telling({ ...result, interpretation });
  }
}

/** Of the best one's score, what a service is not listed below where a page of others is above. */
const TELLING = 0.14;
const PAGE = 10;

/** Without what answers so little of the text that it would only lengthen the list; before any filter. */
function telling(understood: Understood): Understood {
  const { services, scores, least = 0 } = understood;
  let best = 0;
  for (let at = 0; at < services.length; at++) best = Math.max(best, scores[services[at]!]!);
  // A loop by number is several times as fast as `filter`.
  const above = (share: number): Uint32Array => {
    const passed = new Uint32Array(services.length);
    let total = 0;
    for (let at = 0; at < services.length; at++)
      if (scores[services[at]!]! >= best * share) passed[total++] = services[at]!;
    return passed.subarray(0, total);
  };
  const telling = above(TELLING);
  return { ...understood, services: telling.length < PAGE ? above(least) : telling };
}

/** The part of an interpretation that tells of slips. */
export const instead = ({ searchedInstead }: TextResult): QueryInterpretation | undefined =>
  searchedInstead ? { searchedInstead } : undefined;

/** The reader's languages, Finnish when none are told. */
export function languagesOf(languages: readonly string[] | undefined): readonly string[] {
  const usable = Array.isArray(languages) ? languages.filter((item) => typeof item === 'string' && item) : [];
  return usable.length ? usable : DEFAULT_LANGUAGES;
}

const offsetOf = (cursor: string | undefined): number =>
  typeof cursor === 'string' && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0;

const limitOf = (limit: number | undefined): number =>
  typeof limit === 'number' && limit >= 1 ? Math.min(MAXIMUM_LIMIT, Math.floor(limit)) : DEFAULT_LIMIT;
