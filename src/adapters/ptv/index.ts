import {
  ClientError,
  type Adapter,
  type AdapterOptions,
  type Organisation,
  type Problem,
} from '../../model/index.js';
import { directoryPorts, type Directory } from '../shared/directory.js';
import { createHttp, type Http } from '../shared/http.js';
import { Gathered, type Found } from './payload.js';
import { kindOf, readItem, readPage, readService, type WireService } from './wire.js';

export { readPtvPayload } from './payload.js';

/** The API takes this many ids at once. */
const MOST_IDS = 100;
const DEFAULT_MAX_PAGES = 50;
const DEFAULT_CONCURRENCY = 4;

export interface PtvOptions extends AdapterOptions {
  /** Municipality codes: services for people who live there. */
  municipality?: string | readonly string[];
  /** Codes of wellbeing services counties. */
  county?: string | readonly string[];
  /** Organisations by PTV id or business id (`1234567-8`), with those below them. */
  organisation?: string | readonly string[];
  /** With `municipality` or `county`: also services for the whole country. Many; default `false`. */
  nationwide?: boolean;
  /**
   * Only services that an association, foundation or parish answers for or provides. PTV has no such filter of its
   * own, so everything is read first. Default `false`.
   */
  thirdSectorOnly?: boolean;
  /**
   * Only services that were modified after this instant, ISO 8601. The API does not count a changed connection to a
   * channel as a modification: now and then the whole has to be read.
   */
  modifiedSince?: string;
  /** Pages read of one list. Default 50. */
  maxPages?: number;
  /** Requests under way at once. Default 4. */
  concurrency?: number;
  /** Milliseconds after which the directory is read again. Default: never. */
  maxAge?: number;
}

/**
 * Suomi.fi Finnish Service Catalogue (Palvelutietovaranto, PTV), Open API v11.
 *
 * `baseUrl` is the API's root: `https://api.palvelutietovaranto.suomi.fi/api/v11/`. The API has no text search: at
 * the first call the asked part of the catalogue is read (lists, then whole records, general descriptions,
 * organisations and channels by id) and searched in memory. Without `municipality`, `county` or `organisation` that is
 * the whole catalogue, tens of thousands of records: a job for the portal or a nightly file, not for a page.
 */
export function ptv(options: PtvOptions): Adapter {
  const { maxAge } = options;
  return {
    system: 'ptv',
    ...directoryPorts(() => loadPtv(options), { ...(maxAge !== undefined && { maxAge }) }),
  };
}

/** The asked part of the catalogue itself, for a server that keeps it. */
export const loadPtv = (options: PtvOptions): Promise<Directory> =>
  load(createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/?$/, '/') }), options);

type Parameters = Record<string, string | number | boolean | undefined>;

/** One list to read: its path and what is asked of it. */
interface List {
  path: string;
  search: Parameters;
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function toLists(options: PtvOptions): List[] {
  const date = options.modifiedSince;
  const areas = (type: string, codes: string | readonly string[] | undefined): List[] =>
    listOf(codes).map((code) => ({
      path: `Service/list/area/${type}/code/${encodeURIComponent(code)}`,
      search: { includeWholeCountry: options.nationwide ?? false, date },
    }));
  const lists = [
    ...areas('Municipality', options.municipality),
    ...areas('WellbeingServiceCounties', options.county),
    ...listOf(options.organisation).map((id) => ({
      path: 'Service/list/organization',
      search: { ...(/^\d{7}-\d$/.test(id) ? { code: id } : { organizationId: id }), date },
    })),
  ];
  return lists.length ? lists : [{ path: 'Service', search: { date } }];
}

async function load(http: Http, options: PtvOptions): Promise<Directory> {
  const { thirdSectorOnly, maxPages = DEFAULT_MAX_PAGES, concurrency = DEFAULT_CONCURRENCY } = options;
  const gathered = new Gathered(new Date().toISOString());
  const reader = new Reader(http, Math.max(1, concurrency), gathered.problems);

  const listed: Found[] = [];
  for (const list of toLists(options)) listed.push(...(await reader.readList(list, maxPages)));
  const all = distinctById(await reader.completed(listed)).map((found) => ({
    found,
    wire: readService(found.value),
  }));

  const organisationIds = all.flatMap(({ wire }) => wire?.organizations.map(organisationId) ?? []);
  const organisations = await reader.readByIds('Organization/list', organisationIds, {
    required: thirdSectorOnly,
  });
  organisations.forEach((one) => gathered.addOrganisation(one));

  const isThirdSector = (wire: WireService | undefined): boolean =>
    wire?.organizations.some((one) =>
      THIRD_SECTOR.has(gathered.organisations.get(organisationId(one) ?? '')?.kind),
    ) ?? false;
  const kept = thirdSectorOnly ? all.filter(({ wire }) => isThirdSector(wire)) : all;

  const [generalDescriptions, channels] = await Promise.all([
    reader.readByIds(
      'GeneralDescription/list',
      kept.map(({ wire }) => wire?.generalDescriptionId),
    ),
    reader.readByIds(
      'ServiceChannel/list',
      kept.flatMap(({ wire }) => wire?.serviceChannels.map(({ serviceChannel }) => serviceChannel?.id) ?? []),
    ),
  ]);
  generalDescriptions.forEach((one) => gathered.addGeneralDescription(one));
  channels.forEach((one) => gathered.addChannel(one));
  const services = gathered.toServices(kept.map(({ found }) => found));
  const used = new Set(
    services.flatMap(({ organisation, otherOrganisations = [] }) =>
      [organisation, ...otherOrganisations].map(({ id }) => id),
    ),
  );
  return {
    services,
    organisations: [...gathered.organisations.values()].filter(({ id }) => used.has(id)),
    problems: gathered.problems,
  };
}

const THIRD_SECTOR: ReadonlySet<Organisation['kind']> = new Set(['association', 'foundation', 'parish']);

const organisationId = ({ organization }: WireService['organizations'][number]): string | undefined =>
  organization?.id;

/** A service listed for two areas is one service. */
function distinctById(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const id = readItem(value)?.id;
    if (!id) return true;
    return !seen.has(id) && seen.add(id);
  });
}

const isThin = (value: unknown): boolean => kindOf(value) === undefined && Boolean(readItem(value)?.id);

/** Reads lists of one API, a few requests at a time. */
class Reader {
  readonly #http: Http;
  readonly #problems: Problem[];
  readonly #waiting: (() => void)[] = [];
  readonly #concurrency: number;
  #free: number;

  constructor(http: Http, concurrency: number, problems: Problem[]) {
    this.#http = http;
    this.#concurrency = concurrency;
    this.#free = concurrency;
    this.#problems = problems;
  }

  /** One answer, when a place is free. */
  async #get(path: string, search: Parameters): Promise<unknown> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.#http.getJson(path, { search });
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  #note(path: string, thrown: unknown): void {
    this.#problems.push({ path, message: ClientError.from(thrown).message });
  }

  /**
   * All pages of a list. The first must be readable; a later one that is not costs its own records only. Stops at an
   * empty page, at one that brings nothing new and at `maxPages`.
   */
  async readList({ path, search }: List, maxPages: number): Promise<Found[]> {
    const readOne = async (number: number): Promise<{ items: Found[]; pageCount: number | undefined }> => {
      const answer = await this.#get(path, { ...search, page: number });
      const page = readPage(answer);
      if (!page) throw new ClientError('shape', 'The answer is not a page of a PTV list.');
      const items = page.items.map((value, index) => ({
        value,
        path: `${path} page ${number} itemList[${index}]`,
      }));
      return { items, pageCount: page.pageCount };
    };
    const first = await readOne(1);
    const found = first.items;
    const pageCount = first.pageCount ?? (found.length ? Infinity : 0);
    const last = Math.min(pageCount, maxPages);
    const seen = new Set(found.map(({ value }) => readItem(value)?.id));
    // In waves, so that a list that repeats itself is noticed after a few pages.
    const wave = pageCount === Infinity ? 1 : this.#concurrency;
    for (let next = 2; next <= last; next += wave) {
      const numbers = Array.from({ length: Math.min(wave, last - next + 1) }, (_, index) => next + index);
      const pages = await Promise.all(
        numbers.map((number) =>
          readOne(number).catch((thrown: unknown) => {
            this.#note(`${path} page ${number}`, thrown);
            return undefined;
          }),
        ),
      );
      for (const page of pages) {
        if (!page) continue;
        const fresh = page.items.filter(({ value }) => !seen.has(readItem(value)?.id));
        if (!fresh.length) return found;
        found.push(...fresh);
        for (const { value } of fresh) seen.add(readItem(value)?.id);
      }
      // Nobody knows where a list without a page count would have ended.
      if (pageCount === Infinity && !pages[0]) return found;
    }
    if (pageCount > maxPages)
      this.#problems.push({ path, message: `only the first ${maxPages} pages were read` });
    return found;
  }

  /** Items that tell only id and name are replaced by the whole records. */
  async completed(listed: readonly Found[]): Promise<Found[]> {
    const thin = listed.filter(({ value }) => isThin(value));
    if (!thin.length) return [...listed];
    const ids = thin.map(({ value }) => readItem(value)?.id);
    const whole = await this.readByIds('Service/list', ids, { required: true });
    return [...listed.filter(({ value }) => !isThin(value)), ...whole];
  }

  /**
   * Whole records by their ids. A request that fails costs its own records only, unless all fail and the records are
   * `required`. Ids the API does not know (any longer) are simply not in its answer.
   */
  async readByIds(
    path: string,
    wanted: readonly (string | undefined)[],
    { required }: { required?: boolean | undefined } = {},
  ): Promise<Found[]> {
    const ids = [...new Set(wanted)].filter((id) => id !== undefined);
    const batches: string[][] = [];
    for (let start = 0; start < ids.length; start += MOST_IDS)
      batches.push(ids.slice(start, start + MOST_IDS));
    const failures: unknown[] = [];
    const answers = await Promise.all(
      batches.map(async (batch, number): Promise<Found[]> => {
        try {
          const answer = await this.#get(path, { guids: batch.join(',') });
          if (!Array.isArray(answer))
            throw new ClientError('shape', 'The answer is not a list of PTV records.');
          return answer.map((value: unknown, index) => ({ value, path: `${path} ${number + 1} [${index}]` }));
        } catch (thrown) {
          // None of these ids is published any more.
          if (thrown instanceof ClientError && thrown.status === 404) return [];
          failures.push(thrown);
          this.#note(`${path} ${number + 1}`, thrown);
          return [];
        }
      }),
    );
    if (required && failures.length && failures.length === batches.length) throw failures[0];
    return answers.flat();
  }
}
