import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hsds } from '../adapters/hsds/index.js';
import { ptv } from '../adapters/ptv/index.js';
import { staticFiles } from '../adapters/static/index.js';
import {
  readOrganisations,
  readServices,
  type Adapter,
  type Organisation,
  type Problem,
  type Service,
} from '../model/index.js';
import { buildSearchData, openServices } from '../search/create-service-index.js';
import { cardFile, VERSION, type IndexManifest } from '../search/index-file.js';
import { writeIndexFiles } from '../search/write-index-file.js';
import { createProgress } from './progress.js';
import { analyseWithVoikko } from './voikko.js';

/** More services than this in one file would make opening one of them slow. */
const CARDS_PER_FILE = 40;
/** A directory has at most so many card files, as a plain reader takes no more. */
const MOST_CARD_FILES = 400;
const PAGE = 100;

const ADAPTERS: Record<string, (baseUrl: string) => Adapter> = {
  ptv: (baseUrl) => ptv({ baseUrl }),
  hsds: (baseUrl) => hsds({ baseUrl }),
  static: (baseUrl) => staticFiles({ baseUrl }),
};

export interface IndexOptions {
  /** A JSON file of the model's form, a folder of such files, or `adapter:address`. */
  source: string;
  out: string;
  /** Let the Voikko dictionary, if it is on this machine, tell base forms and parts of compounds. */
  voikko?: boolean;
  /** Where progress and problems are told; the terminal when left out. */
  write?: (text: string) => void;
  isTerminal?: boolean;
}

export interface IndexReport {
  services: number;
  problems: Problem[];
  voikko: boolean;
  bytes: { first: number; second: number; cards: number };
}

/** Something the person who typed the command has to put right. */
export class CommandError extends Error {}

interface Source {
  services: Service[];
  organisations: Organisation[];
  problems: Problem[];
}

/** Everything a port's pages have. */
async function readAll<T>(
  read: (cursor: string | undefined) => Promise<{ items: T[]; total: number; nextCursor?: string }>,
  onPage: (done: number, total: number) => void,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
    onPage(items.length, page.total);
  } while (cursor);
  return items;
}

async function readSource(source: string, progress: ReturnType<typeof createProgress>): Promise<Source> {
  const problems: Problem[] = [];
  const [, kind = '', address = ''] = /^([a-z]+):(https?:\/\/.*)$/.exec(source) ?? [];
  if (address) {
    const adapter = ADAPTERS[kind]?.(address);
    if (!adapter?.services)
      throw new CommandError(
        `There is no adapter "${kind}". There are: ${Object.keys(ADAPTERS).join(', ')}.`,
      );
    const { services: port, organisations: others } = adapter;
    const services = await readAll(
      async (cursor) => {
        const page = await port.search({ limit: PAGE, sort: 'name', ...(cursor && { cursor }) });
        if (!cursor) problems.push(...page.problems);
        return page;
      },
      (done, total) => progress.step('Reading services', done, total),
    );
    const organisations = others
      ? await readAll(
          (cursor) => others.search({ limit: PAGE, ...(cursor && { cursor }) }),
          (done, total) => progress.step('Reading organisations', done, total),
        )
      : [];
    return { services, organisations, problems };
  }
  if (!existsSync(source)) throw new CommandError(`There is no file ${source}.`);
  const files = source.endsWith('.json')
    ? [source]
    : (await readdir(source)).filter((name) => name.endsWith('.json')).map((name) => join(source, name));
  const services: Service[] = [];
  const organisations: Organisation[] = [];
  for (const [at, file] of files.entries()) {
    let content: unknown;
    try {
      content = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    } catch (thrown) {
      throw new CommandError(`${file} is not JSON: ${(thrown as Error).message}`);
    }
    // A bare list is of services, or of organisations in a file of that name.
    const lists = (
      !Array.isArray(content)
        ? content
        : /organi[sz]ations?\.json$/.test(file)
          ? { organisations: content }
          : { services: content }
    ) as { services?: unknown; organisations?: unknown } | null;
    if (Array.isArray(lists?.services))
      services.push(...readServices(lists.services, problems, `${file} services`));
    if (Array.isArray(lists?.organisations))
      organisations.push(...readOrganisations(lists.organisations, problems, `${file} organisations`));
    progress.step('Reading', at + 1, files.length);
  }
  return { services, organisations, problems };
}

/** Builds an index folder. What was there before goes on working until the new `index.json` is in place. */
export async function buildIndex({
  source,
  out,
  voikko = false,
  write,
  isTerminal,
}: IndexOptions): Promise<IndexReport> {
  const progress = createProgress(write, isTerminal);
  const { services, organisations, problems } = await readSource(source, progress);
  const { open, problems: doubles } = openServices(services);
  problems.push(...doubles);
  if (!open.length) throw new CommandError('The source has no services.');

  let helped = false;
  const data = buildSearchData(open, {
    onProgress: (done, total) => progress.step('Indexing', done, total),
    ...(voikko && {
      analyse: (words: readonly string[]) => {
        progress.note(`Asking Voikko about ${words.length} Finnish words`);
        const analyses = analyseWithVoikko(words);
        if (typeof analyses === 'string') throw new CommandError(`Voikko cannot be used: ${analyses}.`);
        helped = true;
        return analyses;
      },
    }),
  });
  const { first, second } = writeIndexFiles(data);
  const hash = createHash('sha256').update(first).update(second).digest('hex').slice(0, 10);

  const folder = resolve(out);
  const cardsPerFile = Math.max(CARDS_PER_FILE, Math.ceil(open.length / MOST_CARD_FILES));
  await mkdir(join(folder, 'cards'), { recursive: true });
  const search: IndexManifest = {
    version: VERSION,
    first: `search-${hash}.1.bin`,
    second: `search-${hash}.2.bin`,
    services: open.length,
    cardsPerFile,
    builtAt: new Date().toISOString(),
    voikko: helped,
    ...(organisations.length && { organisations: 'organisations.json' }),
  };
  if (organisations.length)
    await writeFile(join(folder, 'organisations.json'), JSON.stringify({ organisations }));
  const names: string[] = [];
  let cardBytes = 0;
  for (let at = 0; at < open.length; at += cardsPerFile) {
    // The hash in the name keeps a page from mixing an old index with new cards.
    const name = cardFile(at, cardsPerFile, search.first);
    const text = JSON.stringify({ services: open.slice(at, at + cardsPerFile) });
    cardBytes += Buffer.byteLength(text);
    names.push(name);
    await writeFile(join(folder, name), text);
    progress.step('Writing', Math.min(open.length, at + cardsPerFile), open.length);
  }
  await writeFile(join(folder, search.first), first);
  await writeFile(join(folder, search.second), second);
  const manifest = join(folder, 'index.json');
  await writeFile(
    `${manifest}.new`,
    `${JSON.stringify({ files: search.organisations ? [search.organisations, ...names] : names, search }, null, 1)}\n`,
  );
  await rename(`${manifest}.new`, manifest);

  const current = new Set([search.first, search.second, ...names]);
  for (const name of await readdir(folder))
    if (/^search-[0-9a-f]{10}\.[12]\.bin$/.test(name) && !current.has(name)) await rm(join(folder, name));
  for (const name of await readdir(join(folder, 'cards')))
    if (/^[0-9a-f]{10}-\d+\.json$/.test(name) && !current.has(`cards/${name}`))
      await rm(join(folder, 'cards', name));
  progress.end();
  return {
    services: open.length,
    problems,
    voikko: helped,
    bytes: { first: first.length, second: second.length, cards: cardBytes },
  };
}
