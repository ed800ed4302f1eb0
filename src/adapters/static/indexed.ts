import { ClientError } from '../../model/client-error.js';
import type { ServicesPort } from '../../model/index.js';
import type { IndexManifest } from '../../search/index-file.js';
import { loadServiceIndex } from '../../search/load-service-index.js';
import type { Http } from '../shared/http.js';

/**
 * The services of a folder over the index that `kumppani index` built there, where there is one, and over the plain
 * files otherwise. An index that is damaged or of another version is told once in the console, and the plain files
 * answer.
 *
 * @param maxAge milliseconds after which `index.json` is asked for again
 */
export function indexedServices(
  http: Pick<Http, 'getBytes' | 'getJson'>,
  plain: ServicesPort,
  maxAge: number,
): () => Promise<ServicesPort> {
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
            ? await loadServiceIndex(search, {
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

  return () => {
    if (Date.now() - askedAt >= maxAge) {
      askedAt = Date.now();
      opening = open();
    }
    return opening!;
  };
}
