import type { ReactiveControllerHost } from 'lit';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { ServiceSort } from '../../model/query.js';
import { LIST_FILTERS, SWITCHES, type ListFilter, type Switch } from './active-filters.js';
import type { FinderState } from './finder-state.js';

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

/** The finder's place in the page's address. */
export const createAddress = (
  host: ReactiveControllerHost,
  prefix: () => string,
  moved: (state: FinderState | undefined) => void,
): UrlStateController<FinderState> =>
  new UrlStateController(host, { prefix, moved, encode: stateToParameters, decode: stateFromParameters });
