import { createHash } from 'node:crypto';
import { sql, type Database } from '../database.js';
import { rowsOf } from '../database.js';
import type { Fetch } from '../../../../src/model/index.js';

/** Milliseconds for one attempt. */
const ATTEMPT_TIMEOUT = 60_000;
const ATTEMPTS = 5;
/** The longest a server is waited for when it asks for a pause. */
const LONGEST_PAUSE = 10 * 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;

export interface RecordedFetchOptions {
  database: Database;
  source: string;
  run: string;
  /** Sent with every request, to the first address's origin only. */
  headers?: Record<string, string>;
  concurrency: number;
  /** The answers are iCalendar and not JSON. */
  isCalendar?: boolean;
  fetch?: Fetch;
  signal?: AbortSignal;
  onAnswer?: (state: FetchState) => void;
  /** Milliseconds of the first pause after a failure. */
  firstPause?: number;
}

/** How far a reading has come. */
export interface FetchState {
  /** Answers got, from the source and from before. */
  answers: number;
  /** Of these, how many an earlier, broken-off reading had got. */
  fromBefore: number;
  /** Requests that stayed without a good answer: the reading is not whole. */
  failures: string[];
  /** Lists whose pages repeat themselves: the reading is not whole either. */
  repeats: string[];
  /** Pages the lists say they have. */
  pages: number;
}

interface List {
  declared: number;
  /** By page number, what it held. */
  pages: Map<number, string>;
}

/**
 * A `fetch` that makes any adapter's reading resumable and polite. Good answers are kept in the database until the
 * reading has come to its end: when it is broken off, the next one is given them and asks only for the rest. Busy
 * servers are waited for as long as they ask (`Retry-After`).
 */
export function recordedFetch(options: RecordedFetchOptions): { fetch: Fetch; state: FetchState } {
  const { database, source, run, concurrency, firstPause = 1000, isCalendar = false } = options;
  const type = isCalendar ? 'text/calendar' : 'application/json';
  const isWhole = isCalendar ? isWholeCalendar : isJson;
  const state: FetchState = { answers: 0, fromBefore: 0, failures: [], repeats: [], pages: 0 };
  const lists = new Map<string, List>();
  const waiting: (() => void)[] = [];
  let free = concurrency;
  let origin: string | undefined;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  }

  /** What a page tells of its list, whatever the dialect. */
  function note(url: URL, body: string): void {
    const number = Number(url.searchParams.get('page') ?? NaN);
    if (!Number.isInteger(number) || number < 1) return;
    const list = new URL(url);
    list.searchParams.delete('page');
    const declared = /"(?:pageCount|total_pages|totalPages)"\s*:\s*(\d{1,6})/.exec(body)?.[1];
    let known = lists.get(list.href);
    if (!known) {
      known = { declared: 1, pages: new Map() };
      lists.set(list.href, known);
    }
    known.declared = Math.max(known.declared, Number(declared ?? 1));
    // What differs between two pages although they hold the same.
    const held = body.replace(/"(?:pageNumber|page_number|number|page)"\s*:\s*\d+/g, '');
    known.pages.set(number, createHash('sha256').update(held).digest('base64'));
    state.pages = [...lists.values()].reduce((sum, one) => sum + one.declared, 0);
    const asked = [...known.pages].filter(([page]) => page <= known.declared);
    const distinct = new Set(asked.map(([, hash]) => hash)).size;
    const where = list.pathname;
    if (distinct < asked.length && !state.repeats.includes(where)) state.repeats.push(where);
  }

  function answered(url: URL, status: number, body: Buffer): Response {
    state.answers++;
    if (status === 200) note(url, body.toString());
    options.onAnswer?.(state);
    return new Response(status === 204 ? null : new Uint8Array(body), {
      status,
      headers: { 'content-type': type },
    });
  }

  async function ask(url: URL, init: RequestInit | undefined): Promise<Response> {
    let problem: string;
    for (let attempt = 1; ; attempt++) {
      options.signal?.throwIfAborted();
      let pause = firstPause * 2 ** (attempt - 1);
      try {
        const signals = [AbortSignal.timeout(ATTEMPT_TIMEOUT), init?.signal, options.signal].filter(
          (signal) => signal instanceof AbortSignal,
        );
        const response = await (options.fetch ?? globalThis.fetch)(url, {
          headers: { accept: type, 'user-agent': 'kumppani-portal', ...options.headers },
          // A key stays with its origin.
          redirect: options.headers ? 'error' : 'follow',
          signal: AbortSignal.any(signals),
        });
        if (response.url && new URL(response.url).origin !== url.origin)
          throw new TypeError('redirected to another origin');
        const { status } = response;
        const body = await readAll(response);
        if (status === 404 || status === 410) return answered(url, status, body);
        if (response.ok && isWhole(body)) {
          await keep(url, status, body);
          return answered(url, status, body);
        }
        problem = response.ok ? (isCalendar ? 'not a whole calendar' : 'not JSON') : `status ${status}`;
        pause = retryAfter(response) ?? pause;
        // Asking again helps when a server is busy or broken, not when it does not like the question.
        if (!response.ok && status < 500 && status !== 429) {
          state.failures.push(`${url.pathname}: ${problem}`);
          return new Response(new Uint8Array(body), { status });
        }
      } catch (thrown) {
        options.signal?.throwIfAborted();
        if (init?.signal?.aborted) throw thrown;
        problem = thrown instanceof Error ? thrown.name : 'failed';
      }
      if (attempt === ATTEMPTS || pause > LONGEST_PAUSE) {
        state.failures.push(`${url.pathname}: ${problem}`);
        // The adapter's own client must not try again and again, too.
        return new Response('{}', { status: 500 });
      }
      await sleep(pause, options.signal);
    }
  }

  async function keep(url: URL, status: number, body: Buffer): Promise<void> {
    await database.queries.execute(sql`
      insert into sync_answer (source, url, run, status, body) values (${source}, ${url.href}, ${run}, ${status}, ${body})
      on conflict (source, url) do update set run = excluded.run, status = excluded.status, body = excluded.body,
        fetched_at = now()`);
  }

  return {
    state,
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      origin ??= url.origin;
      if (url.origin !== origin) throw new TypeError('another origin');
      const [kept] = await rowsOf<{ status: number; body: Uint8Array }>(
        database.queries,
        sql`select status, body from sync_answer where source = ${source} and url = ${url.href}`,
      );
      if (kept) {
        state.fromBefore++;
        return answered(url, kept.status, Buffer.from(kept.body));
      }
      return inTurn(() => ask(url, init));
    },
  };
}

async function readAll(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    if (length > LARGEST_ANSWER) throw new RangeError('too large');
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString().replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

const isWholeCalendar = (body: Buffer): boolean =>
  /^\ufeff?\s*BEGIN:VCALENDAR\b[\s\S]*\nEND:VCALENDAR\s*$/i.test(body.toString());

function retryAfter({ headers }: Response): number | undefined {
  const told = headers.get('retry-after');
  if (!told) return undefined;
  const wait = /^\d+$/.test(told.trim()) ? Number(told) * 1000 : Date.parse(told) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
