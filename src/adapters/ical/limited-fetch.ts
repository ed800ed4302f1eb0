import { ClientError } from '../../model/client-error.js';
import type { Fetch } from '../../model/index.js';

/**
 * A `fetch` that gives up on an answer that is too big, before or while it comes: a page must not hold fifty megabytes
 * of calendar. The refusal is a `ClientError` of kind `shape`.
 */
export function limitedFetch(fetch: Fetch | undefined, maximumBytes: number): Fetch {
  const refuse = (): never => {
    const megabytes = (maximumBytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
    throw new ClientError('shape', `The calendar is larger than ${megabytes} MB; it was not read.`);
  };
  return async (input, init) => {
    const response = await (fetch ?? globalThis.fetch)(input, init);
    const told = Number(response.headers.get('content-length'));
    if (told > maximumBytes) {
      void response.body?.cancel().catch(() => {});
      refuse();
    }
    if (!response.body || !response.ok) return response;
    // Read here: a browser forgets why a stream of ours has failed.
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maximumBytes) {
        void reader.cancel().catch(() => {});
        refuse();
      }
      chunks.push(value);
    }
    const limited = new Response(new Blob(chunks), { status: response.status, headers: response.headers });
    // Where the answer came from is looked at later, and a made response does not know it.
    Object.defineProperty(limited, 'url', { value: response.url });
    return limited;
  };
}
