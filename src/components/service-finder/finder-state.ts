import type { ServiceQuery, ServiceSort } from '../../model/query.js';

/** What the reader has asked for. Never changed in place. */
export interface FinderState {
  readonly text: string;
  readonly municipalities: readonly string[];
  readonly counties: readonly string[];
  readonly hyteTerms: readonly string[];
  readonly targetGroups: readonly string[];
  readonly languages: readonly string[];
  readonly free: boolean;
  readonly remote: boolean;
  readonly sort: ServiceSort;
  /** The service that is open. */
  readonly service: string;
}

export const emptyState: FinderState = {
  text: '',
  municipalities: [],
  counties: [],
  hyteTerms: [],
  targetGroups: [],
  languages: [],
  free: false,
  remote: false,
  sort: 'relevance',
  service: '',
};

export function stateToQuery(state: FinderState, readerLanguages: readonly string[]): ServiceQuery {
  const { text, sort, service: _service, free, remote, ...lists } = state;
  return {
    ...(text.trim() && { text: text.trim() }),
    ...Object.fromEntries(Object.entries(lists).filter(([, codes]) => codes.length)),
    ...(free && { free }),
    ...(remote && { remote }),
    sort,
    readerLanguages,
  };
}
