import { pickText, type Problem, type Service, type ServicePage, type ServiceQuery } from '../model/index.js';
import { buildAttributes, countFacets, filterServices } from './attributes.js';
import { ConceptIndex } from './concept-index.js';
import type { Concept } from './concepts/index.js';
import { languageBit } from './stems.js';
import { TextEngine, type TextEngineOptions, type TextResult } from './text-engine.js';
import { buildTextIndex, type TextIndexOptions } from './text-index.js';
import type { ServiceIndex } from './service-index.js';

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;
const DEFAULT_LANGUAGES = ['fi'];

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

  const textResult = (query: ServiceQuery): TextResult | undefined =>
    typeof query.text === 'string'
      ? engine.search(query.text, languageBit(query.readerLanguages?.[0] ?? 'fi'))
      : undefined;

  function search(query: ServiceQuery): ServicePage {
    const filtered = filterServices(attributes, query);
    const result = textResult(query);
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
    const rank = nameRank(languages);
    const byName = (a: number, b: number): number => rank[a]! - rank[b]!;
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
    };
  }

  return {
    size: open.length,
    search,
    facets: (query) =>
      countFacets(attributes, filterServices(attributes, query), query, textResult(query)?.services),
    get: (id) => byId.get(id),
    suggest: () => [],
  };
}

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
