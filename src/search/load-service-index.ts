import { ClientError } from '../model/client-error.js';
import type { Service, ServiceQuery, ServicesPort } from '../model/index.js';
import { matchesOf } from './create-service-index.js';
import { cardFile, firstTier, secondTier, type IndexManifest } from './index-file.js';
import { knowledge, knowledgeInSlices } from './knowledge.js';
import { languagesOf, SearchCore, type FoundPage, type SearchData } from './search-core.js';
import { inSlices } from './slices.js';
import { startWorker } from './worker-client.js';

/** Where an index's files are read from. */
export interface IndexFiles {
  bytes(name: string): Promise<ArrayBuffer>;
  json(name: string): Promise<unknown>;
}

/** What answers: the core itself, or the core in a worker. */
export interface Answers {
  search(query: Parameters<SearchCore['search']>[0]): Promise<
    Omit<FoundPage, 'words'> & {
      ids: readonly string[];
      /** The words that answered the query, where `found` cannot be handed over. */
      words?: () => readonly string[];
    }
  >;
  facets(query: Parameters<SearchCore['facets']>[0]): Promise<ReturnType<SearchCore['facets']>>;
  suggest(...asked: Parameters<SearchCore['suggest']>): Promise<ReturnType<SearchCore['suggest']>>;
  /** The descriptions' words, when they have come. */
  add(second: ArrayBuffer): Promise<void>;
  /** Number of a service, -1 when there is none. */
  numberOf(id: string): Promise<number>;
}

/** How the steps of reading are taken: at once in a worker, in slices on a page's own thread. */
export type Take = <T>(steps: Iterator<void, T>) => T | Promise<T>;

/** Answers on this thread. */
export async function answerHere(first: ArrayBuffer, take: Take): Promise<Answers> {
  const tier = await take(firstTier(first));
  const open = async (data: SearchData): Promise<{ core: SearchCore; strings: readonly string[] }> => {
    const core = new SearchCore(data, { knowledge: knowledge() });
    await take(core.steps);
    return { core, strings: data.text.lexicon.strings };
  };
  let current = await open(tier.data);
  const numbers = new Map(tier.data.ids.map((id, number) => [id, number]));
  return {
    async search(query) {
      const { core, strings } = current;
      const { words, ...page } = core.search(query);
      return {
        ...page,
        ids: page.numbers.map((number) => tier.data.ids[number]!),
        ...(words && {
          words: () => Array.from(new Set(words.flatMap((list) => [...list])), (word) => strings[word]!),
        }),
      };
    },
    facets: async (query) => current.core.facets(query),
    suggest: async (...asked) => current.core.suggest(...asked),
    // What there was answers until all of it is ready.
    add: async (second) => void (current = await open(await take(secondTier(second, tier)))),
    numberOf: async (id) => numbers.get(id) ?? -1,
  };
}

async function hereInSlices(first: ArrayBuffer): Promise<Answers> {
  await knowledgeInSlices();
  return answerHere(first, inSlices);
}

/** Milliseconds a question waits for the descriptions' words, and the page at most for an idle moment to fetch them. */
const PATIENCE = 3000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (globalThis.requestIdleCallback)
      globalThis.requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve);
  });

/**
 * The `services` port over an index that was built beforehand: names and facets are there at once, the words of the
 * descriptions follow when the page is idle, whole services are fetched as they are shown. A question with words waits a
 * while for the descriptions; on a line too slow for that it is answered from the names, with a problem that says so.
 *
 * @param manifest the `search` part of the folder's `index.json`
 * @throws {ClientError} `shape` when a file is damaged or of another version: index the plain data then
 */
export async function loadServiceIndex(manifest: IndexManifest, files: IndexFiles): Promise<ServicesPort> {
  const first = await files.bytes(manifest.first);
  // Checked here, since a worker's failure must not look like a damaged file.
  const answers = (await startWorker(first)) ?? (await hereInSlices(first));
  const second = idle()
    .then(() => files.bytes(manifest.second))
    .then((buffer) => answers.add(buffer));
  /** Why the descriptions are not searched, if they are not. */
  let incomplete: string | undefined;
  let pending = true;
  const settled = second
    .catch((thrown: unknown) => void (incomplete = ClientError.from(thrown).message))
    .finally(() => (pending = false));
  // A page shows what it has; a server answers once and rightly.
  if (!globalThis.document) await settled;
  const cards = new Map<string, Promise<Map<string, Service>>>();
  /** A card file is asked for once; one that failed is asked for again. */
  function cardsOf(number: number): Promise<Map<string, Service>> {
    const name = cardFile(number, manifest.cardsPerFile, manifest.first);
    let file = cards.get(name);
    if (!file) {
      file = files.json(name).then((content) => {
        const { services } = content as { services?: Service[] };
        if (!Array.isArray(services)) throw new ClientError('shape', `${name} has no services.`);
        return new Map(services.map((service) => [service.id, service]));
      });
      file.catch(() => cards.delete(name));
      cards.set(name, file);
    }
    return file;
  }
  const alive = (signal?: AbortSignal): void => {
    if (signal?.aborted) throw new ClientError('aborted', 'The call was aborted.');
  };
  /** An answer from the names alone would stay on the page as if it were all there is. */
  async function ready({ text }: ServiceQuery, signal?: AbortSignal): Promise<void> {
    alive(signal);
    if (!text || !pending) return;
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    alive(signal);
  }

  return {
    async search(query, options) {
      await ready(query, options?.signal);
      const lacking = pending ? query.text && 'The descriptions have not come yet.' : incomplete;
      const { numbers, ids, found, words: _words, ...page } = await answers.search(query);
      const shards = await Promise.all(numbers.map(cardsOf));
      alive(options?.signal);
      const items = ids.flatMap((id, at) => shards[at]!.get(id) ?? []);
      const lost = ids.filter((id, at) => !shards[at]!.has(id));
      return {
        items,
        ...page,
        problems: [
          ...lost.map((id) => ({
            path: 'cards',
            message: 'the index names a service that its card file has not',
            id,
          })),
          ...(lacking ? [{ path: manifest.second, message: lacking }] : []),
        ],
        ...(found && { matches: matchesOf(items, found, knowledge(), languagesOf(query.readerLanguages)) }),
      };
    },
    async get(id, options) {
      alive(options?.signal);
      const number = await answers.numberOf(id);
      return number < 0 ? undefined : (await cardsOf(number)).get(id);
    },
    async facets(query, options) {
      await ready(query, options?.signal);
      return answers.facets(query);
    },
    async suggest(text, options) {
      alive(options?.signal);
      return answers.suggest(text, options);
    },
  };
}
