import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CallOptions, Problem, ServicesPort } from '../../model/index.js';
import { directoryPorts, type Directory } from '../shared/directory.js';
import { createHttp } from '../shared/http.js';
import { orAborted } from '../shared/or-aborted.js';
import { join, readFile, readRecords } from './map.js';

/** More files than any directory needs; a list that names more is cut, and the cut is reported. */
const MOST_FILES = 500;
/** Requests under way at once. */
const CONCURRENCY = 4;
const DEFAULT_MAX_AGE = 10 * 60_000;

export interface StaticOptions extends AdapterOptions {
  /** Milliseconds after which the files are asked for again, by ETag. Default 10 minutes. */
  maxAge?: number;
}

/**
 * Files on any web host, in the model's own form. Smallest way to run kumppani: no server of its own.
 *
 * `baseUrl` is one JSON file (`{ "services": […], "organisations": […] }`, or a bare list of services), or a folder:
 * an address that ends in `/`, whose `index.json` lists the others (`{ "files": ["peer-support.json", …] }`). A folder
 * made by `npx kumppani index` has a search index too, which is used instead of reading all files.
 */
export function staticFiles(options: StaticOptions): Adapter {
  const { maxAge = DEFAULT_MAX_AGE } = options;
  const http = createHttp(options);
  const { services, organisations } = directoryPorts(staticLoader(options), { maxAge });
  let choosing: Promise<() => ServicesPort | Promise<ServicesPort>> | undefined;
  /** The index's services where the folder has an index, those of the plain files otherwise. */
  async function chosen(): Promise<ServicesPort> {
    choosing ??= http
      .getJson('index.json')
      .then(async (file) =>
        (file as { search?: unknown }).search
          ? (await import('./indexed.js')).indexedServices(http, services, maxAge)
          : () => services,
      );
    // The plain files tell what is wrong, if anything is; the next question looks again.
    choosing.catch(() => (choosing = undefined));
    return choosing.then((port) => port()).catch(() => services);
  }
  const verbs = ['search', 'get', 'facets', 'suggest', 'prepare'] as const;
  return {
    system: 'static',
    services: http.baseUrl.pathname.endsWith('/')
      ? (Object.fromEntries(
          verbs.map((verb) => [
            verb,
            async (subject: unknown, call?: CallOptions) =>
              (
                (await orAborted(chosen(), call?.signal))[verb] as
                  ((...values: unknown[]) => unknown) | undefined
              )?.(subject, call),
          ]),
        ) as unknown as ServicesPort)
      : services,
    organisations,
  };
}

/** Reads the files; asked again, only those that have changed. */
export function staticLoader(options: StaticOptions): () => Promise<Directory> {
  const http = createHttp(options);
  const isFolder = http.baseUrl.pathname.endsWith('/');
  const kept = new Map<string, KeptFile>();
  let last: Directory | undefined;
  let changed = false;

  /** The file, from the host or, when it says that nothing has changed, from before. */
  async function file(path: string): Promise<KeptFile> {
    const before = kept.get(path);
    const known = before?.version;
    // A page's own HTTP cache asks by ETag; the header would only cost a preflight there. Dates are no ETags.
    const asksByTag = known?.includes('"') && !globalThis.document;
    const { status, version, data } = await http.get(
      path,
      asksByTag ? { headers: { 'if-none-match': known! } } : {},
    );
    if (before && (status === 304 || (known && version === known))) return before;
    const wire = readFile(data);
    if (!wire) throw new ClientError('shape', 'The file is not a directory of services.');
    changed = true;
    // Only what has been read is kept: the raw records would be as much memory once more.
    const now = { version, names: wire.files ?? [], records: readRecords(wire, path && `${path} `) };
    kept.set(path, now);
    return now;
  }

  async function load(): Promise<Directory> {
    changed = false;
    const problems: Problem[] = [];
    const { names: all, records } = await file(isFolder ? 'index.json' : '');
    const names = isFolder ? [...new Set(all)].slice(0, MOST_FILES) : [];
    if (isFolder && all.length > MOST_FILES)
      problems.push({ path: 'files', message: `only the first ${MOST_FILES} files were read` });
    const files = [records];
    let next = 0;
    let failure: unknown;
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (let at = next++; at < names.length; at = next++) {
          const name = names[at]!;
          try {
            files[at + 1] = (await file(name)).records;
          } catch (thrown) {
            failure ??= thrown;
            problems.push({ path: name, message: ClientError.from(thrown).message });
            // What it said before is better than nothing.
            const before = kept.get(name);
            if (before) files[at + 1] = before.records;
          }
        }
      }),
    );
    if (!changed && last) return last;
    const directory = join(files.flat(), problems);
    // One lost file leaves the others their readers; when there is nothing to show, it is said why.
    if (failure && !directory.services.length && !directory.organisations.length) throw failure;
    return (last = directory);
  }

  return load;
}

interface KeptFile {
  version: string | undefined;
  /** The other files it lists. */
  names: readonly string[];
  records: Directory;
}
