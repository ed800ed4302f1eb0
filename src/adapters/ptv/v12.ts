import { ClientError, type AdapterOptions } from '../../model/index.js';
import { dayOf } from '../../time/zone.js';
import type { Directory } from '../shared/directory.js';
import { createHttp, type Http } from '../shared/http.js';
import { Gathered, type Found } from './payload.js';
import {
  channelOfV12,
  fieldOf,
  generalDescriptionOfV12,
  idsOfService,
  organisationOfV12,
  readPageOfV12,
  serviceOfV12,
  termsOf,
} from './v12-wire.js';

/** The API takes this many ids or codes of a kind at once. */
const MOST_FILTERS = 20;
const PAGE_SIZE = 100;
const DEFAULT_MAX_PAGES = 50;
/** From so many on, reading the whole list is fewer requests than asking one by one. */
const MANY = 300;

export interface PtvV12Options extends AdapterOptions {
  /** Municipality codes: services whose area names one of them. */
  municipality?: string | readonly string[];
  /** Codes of wellbeing services counties: services whose area names one of them. */
  county?: string | readonly string[];
  /** Organisations by their id in PTV or business id (`1234567-8`); without those below them. */
  organisation?: string | readonly string[];
  /** With `municipality` or `county`: also services for the whole country. Many; default `false`. */
  nationwide?: boolean;
  /** Only services published after this instant, ISO 8601. */
  publishedSince?: string;
  /** Pages read of one list. Default 50. */
  maxPages?: number;
}

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += MOST_FILTERS)
    yield list.slice(start, start + MOST_FILTERS);
}

const distinct = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/**
 * The asked part of the Finnish Service Catalogue (PTV) through its Open API v12, for a server: v12 answers nobody
 * without a key, and a page cannot keep one. The key goes into the headers of the `fetch` that is handed over.
 *
 * `baseUrl` is the API's root: `https://api-gw.palvelutietovaranto.suomi.fi/api/v12/`. Records become those of v11 and
 * are mapped as these are, ids included: a directory may change from one to the other. A list that cannot be read
 * fails the whole reading; a single record that is gone (404) is left out.
 *
 * @throws {ClientError}
 */
export async function loadPtvV12(options: PtvV12Options): Promise<Directory> {
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/?$/, '/') });
  const now = new Date();
  const year = Number(dayOf(now.getTime()).slice(0, 4));
  const gathered = new Gathered(now.toISOString());
  const reader = new Reader(http, options.maxPages ?? DEFAULT_MAX_PAGES, gathered);

  const services = await reader.services(options);
  const ids = services.map(({ value }) => fieldOf(value, 'contentId')).filter((id) => id !== undefined);
  const pointed = services.map(({ value }) => idsOfService(value));

  const organisations = distinct(pointed.flatMap((one) => one.organisations));
  for (const found of await reader.byIds('organization', organisations))
    gathered.addOrganisation({ ...found, value: organisationOfV12(found.value) });

  const general = await reader.byIds(
    'general-description',
    distinct(pointed.map(({ generalDescription }) => generalDescription)),
  );
  const terms = await reader.terms(
    distinct([...services, ...general].flatMap(({ value }) => termsOf(value))),
  );
  for (const found of general)
    gathered.addGeneralDescription({ ...found, value: generalDescriptionOfV12(found.value, terms) });

  const connections = await reader.connections(ids);
  const channelIds = distinct(
    [...connections.values()].flat().map((connection) => fieldOf(connection, 'channelContentId')),
  );
  const owners = distinct(services.map(({ value }) => fieldOf(value, 'organizationContentId')));
  for (const found of await reader.channels(channelIds, owners))
    gathered.addChannel({ ...found, value: channelOfV12(found.value, year) });

  const mapped = gathered.toServices(
    services.map((found) => ({
      ...found,
      value: serviceOfV12(
        found.value,
        connections.get(fieldOf(found.value, 'contentId') ?? '') ?? [],
        terms,
        year,
      ),
    })),
  );
  const used = new Set(
    mapped.flatMap(({ organisation, otherOrganisations = [] }) =>
      [organisation, ...otherOrganisations].map(({ id }) => id),
    ),
  );
  return {
    services: mapped,
    organisations: [...gathered.organisations.values()].filter(({ id }) => used.has(id)),
    problems: gathered.problems,
  };
}

/** Reads lists of one API, one page after the other. */
class Reader {
  readonly #http: Http;
  readonly #maxPages: number;
  readonly #gathered: Gathered;

  constructor(http: Http, maxPages: number, gathered: Gathered) {
    this.#http = http;
    this.#maxPages = maxPages;
    this.#gathered = gathered;
  }

  /** All pages of a list. */
  async list(path: string, query: Query = {}): Promise<Found[]> {
    const found: Found[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      if (page > this.#maxPages) {
        this.#gathered.problems.push({ path, message: `only the first ${this.#maxPages} pages were read` });
        break;
      }
      const answer = readPageOfV12(
        await this.#http.getJson(`${path}${toQuery({ ...query, page, pageSize: PAGE_SIZE })}`),
      );
      if (!answer) throw new ClientError('shape', 'The answer is not a page of a PTV list.');
      pages = answer.totalPages;
      answer.items.forEach((value, index) =>
        found.push({ value, path: `${path} page ${page} items[${index}]` }),
      );
    }
    return found;
  }

  /** The services asked for, each once. */
  async services({
    municipality,
    county,
    organisation,
    nationwide,
    publishedSince,
  }: PtvV12Options): Promise<Found[]> {
    const queries: Query[] = [];
    const limited = { areaType: 'LimitedArea', publishedAtOrAfter: publishedSince };
    for (const municipalities of chunks(listOf(municipality)))
      queries.push({ ...limited, municipalities, municipalitiesMatch: 'any' });
    for (const wellbeingServicesCounties of chunks(listOf(county)))
      queries.push({ ...limited, wellbeingServicesCounties, wellbeingServicesCountiesMatch: 'any' });
    if (queries.length && nationwide)
      for (const areaType of ['WholeCountry', 'WholeCountryExceptAland'])
        queries.push({ areaType, publishedAtOrAfter: publishedSince });
    for (const organizationContentIds of chunks(await this.#organisationIds(listOf(organisation))))
      queries.push({ organizationContentIds, publishedAtOrAfter: publishedSince });
    const asked = listOf(municipality).length + listOf(county).length + listOf(organisation).length;
    if (!asked) queries.push({ publishedAtOrAfter: publishedSince });

    const services = new Map<string, Found>();
    for (const query of queries)
      for (const found of await this.list('service/search', query)) {
        const id = fieldOf(found.value, 'contentId');
        if (!id) this.#gathered.leaveOut(found, 'no id');
        else if (!services.has(id)) services.set(id, found);
      }
    return [...services.values()];
  }

  /** Business ids become ids. */
  async #organisationIds(told: readonly string[]): Promise<string[]> {
    const isBusinessId = (id: string): boolean => /^\d{7}-\d$/.test(id);
    const ids = told.filter((id) => !isBusinessId(id));
    for (const businessIds of chunks(told.filter(isBusinessId)))
      for (const { value } of await this.list('organization/search', { businessIds })) {
        const id = fieldOf(value, 'contentId');
        if (id) ids.push(id);
      }
    return ids;
  }

  /** Records by their ids: one by one, or out of the whole list when they are many. */
  async byIds(kind: string, ids: readonly string[]): Promise<Found[]> {
    if (ids.length > MANY) {
      const wanted = new Set(ids);
      const all = await this.list(`${kind}/search`);
      return all.filter(({ value }) => wanted.has(fieldOf(value, 'contentId') ?? ''));
    }
    const found = await Promise.all(
      ids.map(async (id): Promise<Found[]> => {
        const path = `${kind}/${encodeURIComponent(id)}`;
        try {
          return [{ value: await this.#http.getJson(path), path }];
        } catch (thrown) {
          if (!(thrown instanceof ClientError) || thrown.status !== 404) throw thrown;
          this.#gathered.problems.push({ path, message: 'not published any more', id });
          return [];
        }
      }),
    );
    return found.flat();
  }

  /** Channels: those of the services' own organisations come in lists, others one by one. */
  async channels(ids: readonly string[], organisations: readonly string[]): Promise<Found[]> {
    if (!ids.length) return [];
    const wanted = new Set(ids);
    const found = new Map<string, Found>();
    for (const organizationContentIds of chunks(organisations))
      for (const one of await this.list('service-channel/search', { organizationContentIds })) {
        const id = fieldOf(one.value, 'contentId');
        if (id && wanted.has(id)) found.set(id, one);
      }
    const rest = ids.filter((id) => !found.has(id));
    return [...found.values(), ...(await this.byIds('service-channel', rest))];
  }

  /** How services and channels belong together, by service. */
  async connections(services: readonly string[]): Promise<Map<string, unknown[]>> {
    const byService = new Map<string, unknown[]>();
    for (const serviceContentIds of chunks(services))
      for (const { value } of await this.list('connection/search', { serviceContentIds })) {
        const service = fieldOf(value, 'serviceContentId') ?? '';
        byService.set(service, [...(byService.get(service) ?? []), value]);
      }
    return byService;
  }

  /** Names of subject words by their address. */
  async terms(addresses: readonly string[]): Promise<Map<string, unknown>> {
    const names = new Map<string, unknown>();
    for (const uris of chunks(addresses))
      for (const { value } of await this.list('ontology-terms', { uris })) {
        const uri = fieldOf(value, 'uri');
        if (uri) names.set(uri, (value as { name?: unknown }).name);
      }
    return names;
  }
}

/** Lists are their parameter several times. */
function toQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value as string | undefined])
      if (one !== undefined) parameters.append(name, String(one));
  return `?${parameters.toString()}`;
}
