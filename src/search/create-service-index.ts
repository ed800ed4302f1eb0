import type { Problem, Service, ServiceMatch, ServiceQuery } from '../model/index.js';
import { buildAttributes } from './attributes.js';
import type { Knowledge } from './knowledge.js';
import { languagesOf, SearchCore, type SearchCoreOptions, type SearchData } from './search-core.js';
import type { ServiceIndex } from './service-index.js';
import { atOnce, inSlices } from './slices.js';
import { buildTextIndex, type TextIndexOptions } from './text-index.js';

export interface ServiceIndexOptions extends TextIndexOptions, SearchCoreOptions {}

/** Services that are searched: the first of each id, closed ones left out. */
export function openServices(services: readonly Service[]): {
  open: Service[];
  byId: Map<string, Service>;
  problems: Problem[];
} {
  const byId = new Map<string, Service>();
  const problems: Problem[] = [];
  services.forEach((service, position) => {
    if (byId.has(service.id))
      problems.push({ path: `services[${position}]`, message: 'the id was there before', id: service.id });
    else byId.set(service.id, service);
  });
  return { open: [...byId.values()].filter(({ status }) => status !== 'closed'), byId, problems };
}

const searchData = <Text>(open: readonly Service[], text: Text): SearchData<Text> => ({
  attributes: buildAttributes(open),
  text,
  ids: open.map(({ id }) => id),
  nameOf: (number) => open[number]!.name,
});

/** The searchable form of services, made at once. */
export const buildSearchData = (open: readonly Service[], options: TextIndexOptions = {}): SearchData =>
  searchData(open, atOnce(buildTextIndex(open, options)));

/** Where and why each service of a page matched. */
export function matchesOf(
  items: readonly Service[],
  found: (form: string) => boolean,
  { matchOf }: Knowledge,
  languages: readonly string[],
): Record<string, ServiceMatch> {
  const matches: Record<string, ServiceMatch> = {};
  for (const service of items) {
    const match = matchOf(service, found, languages);
    if (match) matches[service.id] = match;
  }
  return matches;
}

/**
 * An index over services held in memory.
 *
 * A service whose id came before is left out and told in `problems`; closed services are found by `get` only.
 */
export function createServiceIndex(
  services: readonly Service[],
  options: ServiceIndexOptions = {},
): ServiceIndex & Pick<SearchCore, 'learn'> & { prepare(): Promise<void>; warmUp(): void } {
  const { open, byId, problems } = openServices(services);
  const core = new SearchCore(searchData(open, buildTextIndex(open, options)), options);
  let isAsked = false;
  const index = {
    size: open.length,
    search(query: ServiceQuery) {
      isAsked ||= Boolean(query.text);
      const { numbers, found, words: _words, ...page } = core.search(query);
      const items = numbers.map((number) => open[number]!);
      const languages = languagesOf(query.readerLanguages);
      const { knowledge } = core;
      return {
        items,
        ...page,
        problems,
        ...(found && knowledge && { matches: matchesOf(items, found, knowledge, languages) }),
      };
    },
    facets: (query: ServiceQuery) => core.facets(query),
    get: (id: string) => byId.get(id),
    suggest: (...asked: Parameters<SearchCore['suggest']>) => core.suggest(...asked),
    learn: (knowledge: Knowledge) => core.learn(knowledge),
    prepare: () => inSlices(core.steps),
    /**
     * Asks for a name that is there, unless somebody has asked already: what the first question makes for all others,
     * and the browser's compiling, take four times as long as the question itself.
     */
    warmUp() {
      const [name] = Object.values(open[0]?.name ?? {});
      if (name && !isAsked) index.search({ text: name });
    },
  };
  return index;
}
