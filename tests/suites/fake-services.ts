import { createClient, type Client } from '../../src/client/index.js';
import { ClientError, type ClientErrorKind } from '../../src/model/client-error.js';
import type { ServicesPort } from '../../src/model/ports.js';
import type { ServiceFacets, ServicePage } from '../../src/model/query.js';
import type { Service } from '../../src/model/service.js';

/** An invented service: complete enough to be shown, anything else as you say. */
export const invented = (part: Partial<Service> & { id: string }): Service => ({
  name: { fi: `Palvelu ${part.id}`, sv: `Tjänst ${part.id}`, en: `Service ${part.id}` },
  organisation: { id: 'invented', name: { fi: 'Esimerkkiyhdistys', sv: 'Exempelföreningen' } },
  status: 'active',
  ...part,
});

const noFacets: ServiceFacets = {
  municipalities: [],
  hyteTerms: [],
  targetGroups: [],
  languages: [],
  free: 0,
  remote: 0,
};

const page = (services: readonly Service[]): ServicePage => ({
  items: [...services],
  total: services.length,
  facets: noFacets,
  problems: [],
});

const clientOf = (port: ServicesPort): Client => createClient({ system: 'fake', services: port });

/** Never answers, until it is aborted. */
export const pendingClient = (): Client => {
  const never = <T>(signal?: AbortSignal): Promise<T> =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new ClientError('aborted', 'aborted')));
    });
  return clientOf({
    search: (_query, options) => never(options?.signal),
    get: (_id, options) => never(options?.signal),
    facets: (_query, options) => never(options?.signal),
  });
};

/** Fails every time, in the way asked for. */
export const failingClient = (kind: ClientErrorKind = 'network'): Client => {
  const fail = (): Promise<never> => Promise.reject(new ClientError(kind, 'Invented failure.'));
  return clientOf({ search: fail, get: fail, facets: fail });
};

/** Answers every question with these, whatever is asked: enough for a widget's states, no search. */
export const clientWith = (...services: Service[]): Client =>
  clientOf({
    search: () => Promise.resolve(page(services)),
    get: (id) => Promise.resolve(services.find((service) => service.id === id)),
    facets: () => Promise.resolve(noFacets),
  });
