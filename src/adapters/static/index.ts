import { ClientError, type Adapter, type AdapterOptions } from '../../model/index.js';
import { directoryPorts, type Directory } from '../shared/directory.js';
import { createHttp, type HttpAnswer } from '../shared/http.js';
import { addFile, readFile } from './map.js';

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
 * an address that ends in `/`, whose `index.json` lists the others (`{ "files": ["peer-support.json", …] }`).
 */
export function staticFiles(options: StaticOptions): Adapter {
  const http = createHttp(options);
  const isFolder = http.baseUrl.pathname.endsWith('/');
  const answers = new Map<string, HttpAnswer>();
  let last: Directory | undefined;
  let changed = false;

  /** The file, from the host or, when it says that nothing has changed, from before. */
  async function file(path: string): Promise<unknown> {
    const before = answers.get(path);
    // A page's own HTTP cache asks by ETag; the header would only cost a preflight there.
    const asksByHeader = before?.version !== undefined && !globalThis.document;
    const answer = await http.get(
      path,
      asksByHeader ? { headers: { 'if-none-match': before.version! } } : {},
    );
    if (before && (answer.status === 304 || (before.version && answer.version === before.version)))
      return before.data;
    changed = true;
    answers.set(path, answer);
    return answer.data;
  }

  async function load(): Promise<Directory> {
    changed = false;
    const directory: Directory = { services: [], organisations: [], problems: [] };
    const first = readFile(await file(isFolder ? 'index.json' : ''));
    if (!first) throw new ClientError('shape', 'The file is not a directory of services.');
    const names = isFolder ? (first.files ?? []) : [];
    if (names.length > MOST_FILES)
      directory.problems.push({ path: 'files', message: `only the first ${MOST_FILES} files were read` });
    const queue = names.slice(0, MOST_FILES);
    const contents = new Map<string, unknown>();
    let failure: unknown;
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
          try {
            contents.set(name, await file(name));
          } catch (thrown) {
            failure ??= thrown;
            directory.problems.push({ path: name, message: ClientError.from(thrown).message });
          }
        }
      }),
    );
    // One lost file leaves the others their readers; when all are lost there is nothing to show.
    if (failure && !contents.size) throw failure;
    if (!changed && last) return last;
    addFile(directory, first, '');
    for (const name of names) {
      if (!contents.has(name)) continue;
      const wire = readFile(contents.get(name));
      if (wire) addFile(directory, wire, `${name} `);
      else directory.problems.push({ path: name, message: 'not a directory of services' });
    }
    last = directory;
    return directory;
  }

  return { system: 'static', ...directoryPorts(load, { maxAge: options.maxAge ?? DEFAULT_MAX_AGE }) };
}
