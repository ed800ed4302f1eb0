import MiniSearch from 'minisearch';
import { stemmer } from '@orama/stemmers/finnish';
import { plainText, type Service } from '../../src/model/index.js';

/** Fields of a service as plain text, all languages together: what every engine gets to read. */
export function textFields(service: Service): Record<string, string> {
  const join = (text: Record<string, string> | undefined): string => Object.values(text ?? {}).join(' ');
  return {
    id: service.id,
    name: join(service.name),
    keywords: (service.keywords ?? []).map(join).join(' '),
    organisation: join(service.organisation.name),
    summary: join(service.summary),
    description: Object.values(service.description ?? {})
      .map(plainText)
      .join(' '),
    places: (service.areas ?? []).map((area) => area.name?.['fi'] ?? '').join(' '),
  };
}

export interface Baseline {
  search(text: string): { id: string }[];
  /** The index as its own JSON. */
  serialise(): string;
}

/**
 * The permanent baseline: MiniSearch with the Finnish Snowball stemmer, set up as its documentation advises for a
 * search box (prefixes, bounded typing errors, heavier names).
 */
export function createBaseline(documents: readonly Record<string, string>[]): Baseline {
  const index = new MiniSearch<Record<string, string>>({
    fields: ['name', 'keywords', 'organisation', 'places', 'summary', 'description'],
    storeFields: [],
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      boost: { name: 3, keywords: 2 },
    },
  });
  index.addAll(documents);
  return {
    search: (text) => index.search(text) as unknown as { id: string }[],
    serialise: () => JSON.stringify(index),
  };
}
