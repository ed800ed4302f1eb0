import { ClientError, type CallOptions, type ServicesPort } from '../../model/index.js';
import type { IndexManifest } from '../../search/index-file.js';
import type { Http } from '../shared/http.js';

const VERBS = ['search', 'get', 'facets', 'suggest'] as const;

/**
 * The services of a folder over the index that `kumppani index` built there, where there is one, and over the plain
 * files otherwise. An index that is damaged or of another version is told once in the console, and the plain files
 * answer.
 *
 * @param maxAge milliseconds after which `index.json` is asked for again
 */
export function indexedServices(http: Http, plain: ServicesPort, maxAge: number): ServicesPort {
  let current: { port: ServicesPort; builtAt?: string } | undefined;
  let opening: Promise<ServicesPort> | undefined;
  let askedAt = -Infinity;

  async function open(): Promise<ServicesPort> {
    try {
      const { search } = (await http.getJson('index.json')) as { search?: IndexManifest };
      if (search?.builtAt !== current?.builtAt || !current)
        current = {
          builtAt: search?.builtAt,
          port: search
            ? await (
                await import('../../search/load-service-index.js')
              ).loadServiceIndex(search, {
                bytes: http.getBytes,
                json: http.getJson,
              })
            : plain,
        };
    } catch (thrown) {
      // The plain files tell what else may be wrong; what an earlier index brought goes on answering.
      if (thrown instanceof ClientError && thrown.kind === 'shape')
        console.warn(`kumppani: ${thrown.message} The plain files are searched instead.`);
      current ??= { port: plain };
    }
    return current.port;
  }

  function ready(): Promise<ServicesPort> {
    if (Date.now() - askedAt >= maxAge) {
      askedAt = Date.now();
      opening = open();
    }
    return opening!;
  }

  return Object.fromEntries(
    VERBS.map((verb) => [
      verb,
      async (subject: unknown, options?: CallOptions) =>
        ((await unlessAborted(ready(), options?.signal))[verb] as (...values: unknown[]) => unknown)(
          subject,
          options,
        ),
    ]),
  ) as unknown as ServicesPort;
}

/** A caller that gives up does not wait; what is under way goes on for the others. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ClientError('aborted', 'The call was aborted.'));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
