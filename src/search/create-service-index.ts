import {
  pickText,
  type Problem,
  type Service,
  type QueryInterpretation,
  type ServicePage,
  type ServiceQuery,
} from '../model/index.js';
import { areaNearness, buildAttributes, countFacets, filterServices } from './attributes.js';
import { ConceptIndex } from './concept-index.js';
import type { Concept } from './concepts/index.js';
import { recognisePlaces } from './places.js';
import { languageBit } from './stems.js';
import { TextEngine, type TextEngineOptions, type TextResult } from './text-engine.js';
import { buildTextIndex, type TextIndexOptions } from './text-index.js';
import type { ServiceIndex } from './service-index.js';

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;
const DEFAULT_LANGUAGES = ['fi'];
/** Nobody types more; a pasted page is searched by its beginning. */
const LONGEST_TEXT = 500;
/** How much a service counts by how near its area is: not there, the whole country, county or region, there. */
const NEARNESS_WEIGHT = [0, 0.5, 0.8, 1];
/** Nobody has told its area. */
const UNTOLD_WEIGHT = 0.35;

export interface ServiceIndexOptions extends TextIndexOptions {
  /** Everyday and professional words of the field, from `concepts()`; loaded apart because of their size. */
  concepts?: readonly Concept[];
  /** For measuring what each part of the ranking is worth. */
  weights?: TextEngineOptions['weights'];
}

/**
 * An index over services held in memory.
 *
 * A service whose id came before is left out and told in `problems`; closed services are found by `get` only.
 */
export function createServiceIndex(
  services: readonly Service[],
  options: ServiceIndexOptions = {},
): ServiceIndex {
  const byId = new Map<string, Service>();
  const problems: Problem[] = [];
  services.forEach((service, position) => {
    if (byId.has(service.id))
      problems.push({ path: `services[${position}]`, message: 'the id was there before', id: service.id });
    else byId.set(service.id, service);
  });
  const open = [...byId.values()].filter((service) => service.status !== 'closed');
  const attributes = buildAttributes(open);
  const engine = new TextEngine(buildTextIndex(open, options), {
    ...(options.concepts && { concepts: new ConceptIndex(options.concepts) }),
    ...(options.weights && { weights: options.weights }),
  });
  const ranks = new Map<string, Uint32Array>();

  /** Position of every service in the alphabet of the reader's language; sorted once a language. */
  function nameRank(languages: readonly string[]): Uint32Array {
    const key = languages.join();
    let rank = ranks.get(key);
    if (!rank) {
      const names = open.map((service) => pickText(service.name, languages)?.value ?? '');
      const collator = collatorFor(languages);
      rank = new Uint32Array(open.length);
      const order = names.map((_, number) => number).sort((a, b) => collator.compare(names[a]!, names[b]!));
      for (let position = 0; position < order.length; position++) rank[order[position]!] = position;
      ranks.set(key, rank);
    }
    return rank;
  }

  /** What a text finds, with the places in it taken as a filter. */
  function understand(query: ServiceQuery): Understood | undefined {
    const { text } = query;
    if (typeof text !== 'string' || !text.trim()) return undefined;
    const languages = query.readerLanguages?.length ? query.readerLanguages : DEFAULT_LANGUAGES;
    const language = languageBit(languages[0]!);
    const clipped = text.slice(0, LONGEST_TEXT);
    const { areas, rest } = recognisePlaces(clipped, query.readerLanguages);
    const plain = (): Understood | undefined => {
      const result = engine.search(clipped, language);
      return (
        result && {
          services: result.services,
          scores: result.scores,
          words: result.words,
          interpretation: instead(result),
        }
      );
    };
    if (!areas.length) return plain();
    const near = areaNearness(
      attributes,
      areas.map(({ type, code }) => `${type}:${code}`),
    );
    // Where nobody has told the area, the text may; and a name with the place in it is asked for by name.
    const named = engine.standing(areas.flatMap(({ name }) => Object.values(name ?? {})));
    const result = engine.search(rest, language);
    const { offsets } = attributes.columns.areas;
    const scores = new Float32Array(open.length);
    const services: number[] = [];
    const weight = (number: number): number => {
      const untold = offsets[number] === offsets[number + 1];
      return (
        NEARNESS_WEIGHT[named[number] && (untold || near[number]! < 2) ? (untold ? 3 : 2) : near[number]!]! ||
        (untold ? UNTOLD_WEIGHT : 0)
      );
    };
    for (let position = 0; position < (result ? result.services.length : open.length); position++) {
      const number = result ? result.services[position]! : position;
      const score =
        weight(number) * (result ? result.scores[number]! : engine.languageFactor(number, language));
      if (!score || (!result && weight(number) === UNTOLD_WEIGHT)) continue;
      scores[number] = score;
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

  function search(query: ServiceQuery): ServicePage {
    const filtered = filterServices(attributes, query);
    const result = understand(query);
    const candidates = result?.services;
    const languages = query.readerLanguages?.length ? query.readerLanguages : DEFAULT_LANGUAGES;
    const found: number[] = [];
    const length = candidates?.length ?? open.length;
    for (let position = 0; position < length; position++) {
      const number = candidates ? candidates[position]! : position;
      if (!filtered.failed[number]) found.push(number);
    }
    const { nearness } = filtered;
    const { freshness } = attributes;
    const rank =
      result && query.sort !== 'name' && query.sort !== 'freshness' ? undefined : nameRank(languages);
    const byName = (a: number, b: number): number => (rank ? rank[a]! - rank[b]! : a - b);
    if (result && nearness && !query.sort)
      for (const number of found) result.scores[number]! *= NEARNESS_WEIGHT[nearness[number]!]!;
    found.sort(
      query.sort === 'freshness'
        ? (a, b) => freshness[b]! - freshness[a]! || byName(a, b)
        : result && query.sort !== 'name'
          ? (a, b) => result.scores[b]! - result.scores[a]! || freshness[b]! - freshness[a]! || a - b
          : query.sort === 'name' || !nearness
            ? byName
            : (a, b) => nearness[b]! - nearness[a]! || byName(a, b),
    );
    const start = offsetOf(query.cursor);
    const end = start + limitOf(query.limit);
    return {
      items: found.slice(start, end).map((number) => open[number]!),
      total: found.length,
      facets: countFacets(attributes, filtered, query, candidates),
      ...(end < found.length && { nextCursor: String(end) }),
      problems,
      ...(result?.interpretation && { interpretation: result.interpretation }),
    };
  }

  return {
    size: open.length,
    search,
    facets: (query) =>
      countFacets(attributes, filterServices(attributes, query), query, understand(query)?.services),
    get: (id) => byId.get(id),
    suggest: () => [],
  };
}

interface Understood {
  services: Uint32Array;
  scores: Float32Array;
  words: readonly number[];
  interpretation?: QueryInterpretation | undefined;
}

const instead = ({ searchedInstead }: TextResult): QueryInterpretation | undefined =>
  searchedInstead ? { searchedInstead } : undefined;

/** A language tag from a page may be anything; the alphabet falls back to Finnish. */
function collatorFor(languages: readonly string[]): Intl.Collator {
  try {
    return new Intl.Collator([...languages, 'fi'], { numeric: true });
  } catch {
    return new Intl.Collator('fi', { numeric: true });
  }
}

const offsetOf = (cursor: string | undefined): number =>
  cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0;

const limitOf = (limit: number | undefined): number =>
  limit && limit >= 1 ? Math.min(MAXIMUM_LIMIT, Math.floor(limit)) : DEFAULT_LIMIT;
