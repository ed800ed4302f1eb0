import { ClientError, type Adapter, type AdapterOptions } from '../../model/index.js';
import { directoryPorts, type Directory } from '../shared/directory.js';
import { createHttp, type Http } from '../shared/http.js';
import { isObject } from '../shared/payload.js';
import { completed, Gathered, type HsdsReadOptions } from './payload.js';
import {
  isThin,
  readPage,
  readVersion,
  text,
  type HsdsVersion,
  type WirePage,
  type WireRecord,
} from './wire.js';

export { readHsdsPayload, type HsdsReadOptions } from './payload.js';
export type { HsdsVersion } from './wire.js';

const DEFAULT_MAX_PAGES = 100;
const DEFAULT_CONCURRENCY = 4;
const DEFAULT_MAX_AGE = 60 * 60_000;
const PAGE_SIZE = 100;
/** So many records in a row that cannot be completed mean that none can. */
const PATIENCE = 5;

export interface HsdsOptions extends AdapterOptions, HsdsReadOptions {
  /** Default: as the interface says, else as its records look. */
  version?: HsdsVersion;
  /** Who provides the services that name no organisation. Default: the host's name. */
  publisher?: string;
  /** Pages read of one list. Default 100, of 100 records each. */
  maxPages?: number;
  /** Requests under way at once. Default 4. */
  concurrency?: number;
  /** Milliseconds after which the directory is read again. Default an hour. */
  maxAge?: number;
}

/**
 * An interface of the Open Referral Human Services Data Specification: HSDS 3.0 and 3.1, its UK profile 3.0 and Open
 * Referral UK 1.0.
 *
 * `baseUrl` is the interface's root, the address that `services` is added to. Everything is read at the first call
 * and searched in memory. Lists with only the outlines of services are completed from `services/{id}`.
 *
 * HSDS has one language for all texts and does not say which: give it as `language`, `fi` for a Finnish directory.
 */
export function hsds(options: HsdsOptions): Adapter {
  return {
    system: 'hsds',
    ...directoryPorts(() => loadHsds(options), { maxAge: options.maxAge ?? DEFAULT_MAX_AGE }),
  };
}

/** Everything the interface has, for a server that keeps it. */
export const loadHsds = (options: HsdsOptions): Promise<Directory> =>
  load(createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/?(?:[?#].*)?$/s, '/') }), options);

type Extra = Record<string, boolean>;

async function load(http: Http, options: HsdsOptions): Promise<Directory> {
  const { maxPages = DEFAULT_MAX_PAGES, concurrency = DEFAULT_CONCURRENCY } = options;
  // Many installations have nothing at their root, or their handbook: no reason to give up.
  const [version, start] = await Promise.all([
    options.version ?? http.getJson('').then(readVersion, () => undefined),
    readListPage(http, 'services', 1),
  ]);
  let first = start;
  let extra: Extra = {};
  if (first.items.some(isThinItem) && (version === '3.0' || version === '3.1')) {
    // Only the standard itself has this parameter; one request may save one for every service.
    const full = await readListPage(http, 'services', 1, { full: true }).catch(() => undefined);
    if (full && full.items.length >= first.items.length && !full.items.every(isThinItem)) {
      first = full;
      extra = { full: true };
    }
  }
  const fetchedAt = new Date().toISOString();
  const gathered = new Gathered(
    { ...options, ...(version && { version }), publisher: options.publisher ?? http.baseUrl.hostname },
    (kind, id) => ({ url: new URL(`${kind}/${encodeURIComponent(id)}`, http.baseUrl).href, fetchedAt }),
  );
  const read = (path: string, page: WirePage, more: Extra = {}): Promise<unknown[]> =>
    readList(http, path, page, more, maxPages, gathered);
  const [services, organisations] = await Promise.all([
    read('services', first, extra).then((items) => complete(http, items, concurrency, gathered)),
    // The UK profile has taken organisations out; elsewhere they may be missing too.
    version === 'HSDS-UK-3.0'
      ? []
      : readListPage(http, 'organizations', 1).then(
          (page) => read('organizations', page),
          () => [],
        ),
  ]);
  // Before the services: one that only names its organisation's id finds it there.
  organisations.forEach((item, index) => gathered.add('organisation', item, `organizations[${index}]`));
  services.forEach((item, index) => gathered.add('service', item, `services[${index}]`));
  return gathered.finish();
}

const isThinItem = (item: unknown): boolean => isObject(item) && isThin(item);

async function readListPage(http: Http, path: string, page: number, extra: Extra = {}): Promise<WirePage> {
  const answer = await http.getJson(path, { search: { page, per_page: PAGE_SIZE, ...extra } });
  const found = readPage(answer);
  if (!found) throw new ClientError('shape', `The answer is not a list of ${path}.`);
  return found;
}

/**
 * All items of a list, each once. Page numbers and counts may contradict what is sent, so items alone are believed:
 * reading ends with a page that brings nothing new. Pages are counted; an address in an answer is never followed.
 */
async function readList(
  http: Http,
  path: string,
  first: WirePage,
  extra: Extra,
  maxPages: number,
  gathered: Gathered,
): Promise<unknown[]> {
  const items = new Map<string, unknown>();
  const add = (page: WirePage): boolean => {
    const before = items.size;
    for (const item of page.items) {
      const key = (isObject(item) && text(item['id'])) || JSON.stringify(item);
      if (!items.has(key)) items.set(key, item);
    }
    return items.size > before;
  };
  const fails = (page: number) => (thrown: unknown) => {
    // What came before is shown; what is missing is told.
    gathered.problem({ path: `${path}?page=${page}`, message: ClientError.from(thrown).message });
    return undefined;
  };
  add(first);
  // Some count from nought: then the first page is still to come.
  if (first.first === false) {
    const zeroth = await readListPage(http, path, 0, extra).catch(() => undefined);
    if (zeroth) add(zeroth);
  }
  let last = first;
  for (let number = 2; last.items.length && !(last.last && last.total === items.size); number++) {
    if (number > maxPages) {
      gathered.problem({ path, message: `only the first ${maxPages} pages were read` });
      break;
    }
    const page = await readListPage(http, path, number, extra).catch(fails(number));
    if (!page || !add(page)) break;
    last = page;
  }
  return [...items.values()];
}

/** Services with what their list left out. One that cannot be completed stays as it was in the list. */
async function complete(
  http: Http,
  items: readonly unknown[],
  concurrency: number,
  gathered: Gathered,
): Promise<unknown[]> {
  const result = [...items];
  const thin = items.flatMap((item, index) =>
    isObject(item) && isThin(item) && text(item['id'])
      ? [{ index, wire: item, id: text(item['id']) ?? '' }]
      : [],
  );
  let failures = 0;
  async function completeOne({
    index,
    wire,
    id,
  }: {
    index: number;
    wire: WireRecord;
    id: string;
  }): Promise<void> {
    const path = `services/${encodeURIComponent(id)}`;
    try {
      const answer = await http.getJson(path);
      if (!isObject(answer) || text(answer['id']) !== id)
        throw new ClientError('shape', 'It answered with something else.');
      result[index] = completed(answer, wire);
      failures = 0;
    } catch (thrown) {
      failures++;
      const { message } = ClientError.from(thrown);
      gathered.problem({ path, message: `not completed: ${message}`, id });
    }
  }
  await Promise.all(
    Array.from({ length: Math.max(1, concurrency) }, async () => {
      for (let next = thin.shift(); next && failures < PATIENCE; next = thin.shift()) await completeOne(next);
    }),
  );
  if (thin.length)
    gathered.problem({
      path: 'services',
      message: `${thin.length} more were not completed, after ${PATIENCE} failures`,
    });
  return result;
}
