import type { Answers } from './load-service-index.js';

/** A worker that has not said it is ready by then is not waited for: the page answers itself. */
const PATIENCE = 4000;

/** What is sent to the worker: a verb of {@link Answers} with its arguments, or the index itself. */
export interface Call {
  id: number;
  verb: keyof Answers | 'start';
  args: unknown[];
}

/** What comes back. */
export interface Reply {
  id: number;
  value?: unknown;
  /** Words that were searched for: a function cannot be sent. */
  words?: readonly string[];
  failure?: string;
}

/** What of Trusted Types is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * An address a page with Trusted Types accepts for a worker. Such a page allows it by naming the policy (`trusted-types
 * lit-html kumppani`); where it does not, the search stays on the main thread.
 */
function trusted(url: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kumppani', { createScriptURL: (address) => address });
  return policy?.createScriptURL(url.href) ?? url.href;
}

/**
 * Starts the search off the main thread, where the page allows a worker from its own origin.
 *
 * @returns `undefined` where there are no workers, or the page's rules or the file's origin forbid this one
 */
export async function startWorker(first: ArrayBuffer): Promise<Answers | undefined> {
  if (!globalThis.Worker) return undefined;
  let worker: Worker;
  try {
    worker = new Worker(trusted(new URL('./kumppani-search-worker.js', import.meta.url)), { type: 'module' });
  } catch {
    return undefined;
  }
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (reason: unknown) => void }>();
  let next = 0;
  const call = (verb: Call['verb'], ...args: unknown[]): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, verb, args } satisfies Call);
    });
  const failAll = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker stopped.'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failure === undefined) one?.resolve(data);
    else one?.reject(new Error(data.failure));
  });
  worker.addEventListener('error', failAll);
  worker.addEventListener('messageerror', failAll);

  const late = new Promise<never>((_resolve, reject) => setTimeout(reject, PATIENCE));
  try {
    await Promise.race([call('start', first), late]);
  } catch {
    worker.terminate();
    return undefined;
  }
  const verb =
    <Name extends keyof Answers>(name: Name) =>
    async (...args: unknown[]): Promise<unknown> => {
      const { value, words } = await call(name, ...args);
      if (!words) return value;
      const set = new Set(words);
      return { ...(value as object), found: (form: string) => set.has(form) };
    };
  return {
    search: verb('search'),
    facets: verb('facets'),
    suggest: verb('suggest'),
    add: verb('add'),
    numberOf: verb('numberOf'),
  } as Answers;
}
