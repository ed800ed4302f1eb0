import {
  ClientError,
  readOrganisations,
  readServices,
  type Adapter,
  type AdapterOptions,
  type CallOptions,
  type ChecklistsPort,
  type EventsPort,
} from '../../model/index.js';
import { createHttp } from '../shared/http.js';
import { portalFeedback, portalSurveys } from './feedback.js';
import { portalProposals } from './proposals.js';
import { toFacets, toOrganisationPage, toServicePage, toSuggestions } from './map.js';

export { readPortalEventsPayload, readPortalPayload } from './payload.js';

/**
 * A portal: one server that searches, keeps keys and takes messages. It answers with the same engine as a page would,
 * so the results are the same and only the waiting differs.
 *
 * `baseUrl` is the portal's root, the address that `api/v1/services` is added to.
 */
export function portal(options: AdapterOptions): Adapter {
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/*(?:[?#].*)?$/s, '/') });
  const get = (path: string, query: object, call?: CallOptions): Promise<unknown> =>
    http.getJson(`api/v1/${path}${toParameters(query)}`, call?.signal ? { signal: call.signal } : {});

  /** One record, or nothing when there is no such. */
  async function one<T>(
    path: string,
    id: string,
    read: (list: unknown[], problems: []) => T[],
    call?: CallOptions,
  ): Promise<T | undefined> {
    let answer: unknown;
    try {
      answer = await get(`${path}/${encodeURIComponent(id)}`, {}, call);
    } catch (thrown) {
      if (thrown instanceof ClientError && thrown.status === 404) return undefined;
      throw thrown;
    }
    const [record] = read([answer], []);
    if (!record) throw new ClientError('shape', 'The record is not what it should be.');
    return record;
  }

  // Loaded by whoever shows a calendar, and not with every finder.
  let eventsPort: Promise<EventsPort> | undefined;
  const events = (): Promise<EventsPort> =>
    (eventsPort ??= import('./events.js').then(({ portalEvents }) => portalEvents(get, one)));

  return {
    system: 'portal',
    services: {
      search: async (query, call) => toServicePage(await get('services', query, call), query.cursor),
      get: (id, call) => one('services', id, readServices, call),
      async facets(query, call) {
        const facets = toFacets(await get('service-facets', query, call));
        if (!facets) throw new ClientError('shape', 'The answer has no counts.');
        return facets;
      },
      suggest: async (text, { signal, ...asked } = {}) =>
        toSuggestions(await get('service-suggestions', { text, ...asked }, { ...(signal && { signal }) })),
    },
    organisations: {
      search: async (query, call) =>
        toOrganisationPage(await get('organisations', query, call), query.cursor),
      get: (id, call) => one('organisations', id, readOrganisations, call),
    },
    events: {
      list: async (query, call) => (await events()).list(query, call),
      get: async (id, call) => (await events()).get(id, call),
      subscriptionUrl: ({ from: _from, to: _to, limit: _limit, cursor: _cursor, ...filters }) =>
        Promise.resolve(new URL(`api/v1/events.ics${toParameters(filters)}`, http.baseUrl).href),
    },
    checklists: later<ChecklistsPort>(async () => (await import('./checklists.js')).portalChecklists(http)),
    feedback: portalFeedback(http),
    surveys: portalSurveys(http),
    proposals: portalProposals(http),
  };
}

/** A port whose code comes with the first question that is asked of it. */
const later = <Port extends object>(load: () => Promise<Port>): Port =>
  new Proxy({} as Port, {
    get: (_target, verb) =>
      typeof verb === 'symbol' || verb === 'then'
        ? undefined
        : async (...values: unknown[]) => {
            const call = ((await load()) as Record<string, unknown>)[verb];
            if (typeof call !== 'function') throw new ClientError('unsupported', `A portal cannot ${verb}.`);
            return (call as (...values: unknown[]) => unknown)(...values);
          },
  });

/** A query as the portal reads it: what is not told is left out, a list is its parameter several times. */
function toParameters(query: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][])
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
  const text = parameters.toString();
  return text && `?${text}`;
}
