import { ClientError } from '../../model/client-error.js';
import type { AdapterOptions } from '../../model/index.js';

// Sixty lines of our own and not a library: the one that fits costs eight of the finder's 38 kilobytes, and what an
// adapter needs of it is below.

const DEFAULT_TIMEOUT = 15_000;
const MOST_RETRIES = 2;
/** Answers that mean "not now"; any other error stays an error however often it is asked. */
const BUSY = [429, 502, 503, 504];
/** A timer cannot wait longer and would fire at once instead. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A reader waits this many milliseconds for a busy server; one that asks for more is reported as busy at once. */
const LONGEST_WAIT = 10_000;

export interface HttpOptions extends AdapterOptions {
  /** Sent with every request. With a header such as a key, redirects are refused: a key stays with its origin. */
  headers?: Record<string, string>;
}

export interface HttpRequest {
  signal?: AbortSignal | undefined;
  /** Query parameters; `undefined` ones are left out. */
  search?: Record<string, string | number | boolean | undefined>;
  /** Headers of this request only. */
  headers?: Record<string, string>;
  /** What is sent, with POST; such a request is made once. */
  body?: BodyInit;
  /** Milliseconds for this request, in place of the source's own. */
  timeout?: number;
}

/** One answer. `data` is `undefined` with status 304. */
export interface HttpAnswer {
  status: number;
  data: unknown;
  /** `ETag`, or `Last-Modified` when there is none; `undefined` when the server hides both from the page. */
  version?: string;
}

/**
 * Asks one origin. Every failure is a `ClientError`. With GET asking again is always safe: a busy server (429, 502,
 * 503, 504) is asked up to twice more, when it says (`Retry-After`) or after a growing pause. What is sent with a body
 * is sent once: whoever sends decides what follows.
 */
export interface Http {
  /** The address all paths are resolved against. */
  readonly baseUrl: URL;
  /** The parsed answer. `shape` when it is not JSON. */
  getJson(path: string, request?: HttpRequest): Promise<unknown>;
  /** The same with what is needed to ask again later. */
  get(path: string, request?: HttpRequest): Promise<HttpAnswer>;
  /** The body as bytes: for index files. */
  getBytes(path: string, request?: HttpRequest): Promise<ArrayBuffer>;
}

/** `baseUrl` as an absolute address; `unsupported` when it is not a web address. */
export function absoluteUrl(address: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address, globalThis.document?.baseURI);
  } catch {
    // Reported below with the rest.
  }
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ClientError('unsupported', 'The address of the service is not a web address.');
  return url;
}

/** The source of `baseUrl`; see {@link Http}. */
export function createHttp({ baseUrl, fetch, timeout = DEFAULT_TIMEOUT, headers }: HttpOptions): Http {
  const base = absoluteUrl(baseUrl);

  /** One attempt: the time limit holds until the body is read, since a body may stop half-way too. */
  async function attempt<T>(
    url: URL,
    request: HttpRequest,
    read: (response: Response) => Promise<T>,
  ): Promise<T | Response> {
    const limit = new AbortController();
    const give = (): void => limit.abort(request.signal?.reason);
    const late = new ClientError('timeout', 'No answer in time.');
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A fetch of a page's own may not listen to the signal: the clock decides even so.
    const ended = new Promise<never>((_resolve, reject) => {
      limit.signal.addEventListener('abort', () => reject(limit.signal.reason));
      timer = setTimeout(() => limit.abort(late), Math.min(request.timeout ?? timeout, LONGEST_TIMER));
    });
    request.signal?.addEventListener('abort', give);
    const exchange = async (): Promise<T | Response> => {
      const response = await (fetch ?? globalThis.fetch)(url, {
        headers: { accept: 'application/json', ...headers, ...request.headers },
        redirect: headers ? 'error' : 'follow',
        referrerPolicy: 'no-referrer',
        credentials: 'omit',
        signal: limit.signal,
        ...(request.body && { method: 'POST', body: request.body }),
      });
      // Only a real response knows its address; a test's fake one does not.
      if (response.url && new URL(response.url).origin !== base.origin)
        throw new ClientError(
          'network',
          'The service redirected to another origin; its answer was not used.',
        );
      return response.ok || response.status === 304 ? await read(response) : response;
    };
    try {
      return await Promise.race([exchange(), ended]);
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', give);
      // The body of an answer that is not used would go on coming.
      limit.abort();
    }
  }

  async function send<T>(
    path: string,
    request: HttpRequest = {},
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const { signal, search } = request;
    try {
      const url = new URL(path, base);
      // An address out of an answer (`next`) may name anything; nothing leaves for another origin.
      if (url.origin !== base.origin)
        throw new ClientError('network', 'The answer pointed to another origin; it was not followed.');
      for (const [name, value] of Object.entries(search ?? {}))
        if (value !== undefined) url.searchParams.set(name, String(value));
      for (let retries = 0; ; retries++) {
        signal?.throwIfAborted();
        const answer = await attempt(url, request, read);
        if (!(answer instanceof Response)) return answer;
        const { status } = answer;
        const told = retryAfter(answer);
        const wait = told ?? 300 * 2 ** retries;
        if (!BUSY.includes(status) || request.body || retries === MOST_RETRIES || wait > LONGEST_WAIT)
          throw new ClientError('http', `The service answered ${status}.`, { status, retryAfter: told });
        await pause(wait, signal);
      }
    } catch (thrown) {
      if (signal?.aborted) throw new ClientError('aborted', 'The call was aborted.', { cause: thrown });
      throw ClientError.from(thrown);
    }
  }

  const get = (path: string, request?: HttpRequest): Promise<HttpAnswer> =>
    send(path, request, async (response) => {
      const version = response.headers.get('etag') ?? response.headers.get('last-modified') ?? undefined;
      const data = response.status === 304 ? undefined : parseJson(await response.text());
      return { status: response.status, data, ...(version && { version }) };
    });

  return {
    baseUrl: base,
    get,
    getJson: async (path, request) => (await get(path, request)).data,
    getBytes: (path, request) => send(path, request, (response) => response.arrayBuffer()),
  };
}

/** Milliseconds a busy server asks to be left alone: seconds or a date (RFC 9110, 10.2.3). */
function retryAfter({ headers }: Response): number | undefined {
  const told = headers.get('retry-after');
  if (!told) return undefined;
  const wait = /^\d+$/.test(told.trim()) ? Number(told) * 1000 : Date.parse(told) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** JSON, with a byte order mark allowed (some installations send one). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    const what = /^\s*</.test(text) ? 'an HTML page instead of data' : 'something that is not JSON';
    throw new ClientError('shape', `The service answered with ${what}.`, { cause });
  }
}
