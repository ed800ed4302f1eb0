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

/** The filters that hold a list of codes. */
export const LIST_FILTERS = ['municipalities', 'counties', 'hyteTerms', 'targetGroups', 'languages'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
/** The filters that are on or off. */
export const SWITCHES = ['free', 'remote'] as const;
export type Switch = (typeof SWITCHES)[number];

/** Short names for the address bar. */
const KEYS: Readonly<Record<ListFilter | Switch | 'text' | 'sort' | 'service', string>> = {
  text: 'q',
  municipalities: 'municipality',
  counties: 'county',
  hyteTerms: 'term',
  targetGroups: 'for',
  languages: 'language',
  free: 'free',
  remote: 'remote',
  sort: 'sort',
  service: 'id',
};
const SORTS: readonly string[] = ['relevance', 'name', 'freshness'];

export function stateToParameters(state: FinderState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.text) parameters.set(KEYS.text, state.text);
  for (const name of LIST_FILTERS) for (const code of state[name]) parameters.append(KEYS[name], code);
  for (const name of SWITCHES) if (state[name]) parameters.set(KEYS[name], '1');
  if (state.sort !== 'relevance') parameters.set(KEYS.sort, state.sort);
  if (state.service) parameters.set(KEYS.service, state.service);
  return parameters;
}

/** An address is foreign input: anything may stand there, nothing is trusted to be a code. */
export function stateFromParameters(parameters: URLSearchParams): FinderState {
  const list = (name: ListFilter): string[] => [...new Set(parameters.getAll(KEYS[name]))].slice(0, 50);
  const sort = parameters.get(KEYS.sort) ?? '';
  return {
    text: (parameters.get(KEYS.text) ?? '').slice(0, 500),
    municipalities: list('municipalities'),
    counties: list('counties'),
    hyteTerms: list('hyteTerms'),
    targetGroups: list('targetGroups'),
    languages: list('languages'),
    free: parameters.has(KEYS.free),
    remote: parameters.has(KEYS.remote),
    sort: (SORTS.includes(sort) ? sort : 'relevance') as ServiceSort,
    service: parameters.get(KEYS.service) ?? '',
  };
}

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
