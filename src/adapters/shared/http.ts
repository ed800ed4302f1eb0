import ky, { isHTTPError } from 'ky';
import { ClientError, type AdapterOptions } from '../../model/index.js';

/** A reader waits this long for a busy server; one that asks for more is reported as busy at once. */
const LONGEST_RETRY_AFTER_SECONDS = 10;
const DEFAULT_TIMEOUT = 15_000;

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
}

/** One answer. `data` is `undefined` with status 304. */
export interface HttpAnswer {
  status: number;
  data: unknown;
  /** `ETag`, or `Last-Modified` when there is none; `undefined` when the server hides both from the page. */
  version?: string;
}

/** Reads JSON from one origin. Every failure is a `ClientError`. */
export interface Http {
  /** The address all paths are resolved against; always ends in `/` unless it names a file. */
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

export function createHttp({ baseUrl, fetch, timeout = DEFAULT_TIMEOUT, headers }: HttpOptions): Http {
  const base = absoluteUrl(baseUrl);
  const client = ky.create({
    // Looked up at each call, so that a page that replaces `fetch` later is heard.
    fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
    timeout,
    // A service that hangs on every attempt must not hold the reader for three of them.
    totalTimeout: timeout * 2,
    headers: { accept: 'application/json', ...headers },
    redirect: headers ? 'error' : 'follow',
    referrerPolicy: 'no-referrer',
    credentials: 'omit',
    retry: {
      limit: 2,
      methods: ['get'],
      statusCodes: [429, 502, 503, 504],
      afterStatusCodes: [429, 502, 503, 504],
      shouldRetry: ({ error }) => {
        if (!isHTTPError(error)) return false;
        const wait = error.response.headers.get('retry-after');
        const seconds = wait === null ? 0 : Number(wait) || (Date.parse(wait) - Date.now()) / 1000;
        return seconds > LONGEST_RETRY_AFTER_SECONDS ? false : undefined;
      },
    },
    throwHttpErrors: (status) => status !== 304,
  });

  async function send(path: string, { signal, search, headers: own }: HttpRequest = {}): Promise<Response> {
    const url = new URL(path, base);
    // An address out of an answer (`next`) may name anything; nothing leaves for another origin.
    if (url.origin !== base.origin)
      throw new ClientError('network', 'The answer pointed to another origin; it was not followed.');
    for (const [name, value] of Object.entries(search ?? {}))
      if (value !== undefined) url.searchParams.set(name, String(value));
    signal?.throwIfAborted();
    const response = await client.get(url, { ...(signal && { signal }), ...(own && { headers: own }) });
    // Only a real response knows its address; a test's fake one does not.
    if (response.url && new URL(response.url).origin !== base.origin)
      throw new ClientError('network', 'The service redirected to another origin; its answer was not used.');
    return response;
  }

  /** Runs one exchange; a stop while the body is read counts as its cause says, not as a broken body. */
  async function exchange<T>(
    path: string,
    request: HttpRequest | undefined,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    try {
      const response = await send(path, request);
      return await within(read(response), timeout);
    } catch (thrown) {
      if (request?.signal?.aborted)
        throw new ClientError('aborted', 'The call was aborted.', { cause: thrown });
      if (isHTTPError(thrown)) {
        const { status } = thrown.response;
        throw new ClientError('http', `The service answered ${status}.`, { cause: thrown, status });
      }
      throw ClientError.from(thrown);
    }
  }

  const get = (path: string, request?: HttpRequest): Promise<HttpAnswer> =>
    exchange(path, request, async (response) => {
      const version = response.headers.get('etag') ?? response.headers.get('last-modified') ?? undefined;
      const data = response.status === 304 ? undefined : parseJson(await response.text());
      return { status: response.status, data, ...(version && { version }) };
    });

  return {
    baseUrl: base,
    get,
    getJson: async (path, request) => (await get(path, request)).data,
    getBytes: (path, request) => exchange(path, request, (response) => response.arrayBuffer()),
  };
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

/** A body that stops half-way would hang for ever: ky's time limit ends with the headers. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ClientError('timeout', 'The answer stopped half-way.')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
