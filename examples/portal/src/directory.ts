import { directoryPorts } from '../../../src/adapters/shared/directory.js';
import type {
  LocalizedText,
  Organisation,
  OrganisationsPort,
  Service,
  ServiceFacets,
  ServiceMatch,
  ServiceQuery,
  Suggestion,
} from '../../../src/model/index.js';
import { knowledge } from '../../../src/search/knowledge.js';
import { matchOf } from '../../../src/search/highlight.js';
import { readFirstTier, readSecondTier } from '../../../src/search/index-file.js';
import { SearchCore } from '../../../src/search/search-core.js';
import type { Database } from './database.js';
import type { PackedFile } from './pack.js';
import { newestRelease, readRelease, type ReleaseInfo } from './release.js';

const NEWLINE = 10;

/**
 * One release, held in memory: the index as typed arrays, the records as the bytes they are sent as. An answer is cut
 * out of them; only the records of one page are ever parsed.
 */
export class Directory {
  readonly release: ReleaseInfo;
  readonly organisations: OrganisationsPort;
  readonly #core: SearchCore;
  readonly #services: Buffer;
  /** Where each service's line begins, and the end. */
  readonly #starts: Uint32Array;
  readonly #numbers = new Map<string, number>();
  readonly #aliases: Readonly<Record<string, string>>;

  constructor(release: ReleaseInfo, files: Record<PackedFile, Buffer>) {
    this.release = release;
    const data = readSecondTier(alone(files['search-2']), readFirstTier(alone(files['search-1'])));
    const names = JSON.parse(files.names.toString()) as LocalizedText[];
    this.#core = new SearchCore({ ...data, nameOf: (number) => names[number]! }, { knowledge: knowledge() });
    this.#services = files.services;
    this.#starts = lineStarts(files.services);
    data.ids.forEach((id, number) => this.#numbers.set(id, number));
    // Closed services follow the searchable ones: found by id only.
    for (let number = data.ids.length; number < this.#starts.length - 1; number++)
      this.#numbers.set((JSON.parse(this.#line(number).toString()) as Service).id, number);
    const text = files.organisations.toString();
    const organisations = text ? text.split('\n').map((line) => JSON.parse(line) as Organisation) : [];
    this.#aliases = JSON.parse(files.aliases.toString()) as Record<string, string>;
    this.organisations = directoryPorts(() =>
      Promise.resolve({ services: [], organisations, problems: [] }),
    ).organisations;
  }

  get size(): number {
    return this.release.services;
  }

  /** A page of results as JSON, the records copied as they are. */
  search(query: ServiceQuery, { withFacets = true } = {}): Buffer {
    const { numbers, found, facets, ...page } = this.#core.search(query);
    const lines = numbers.map((number) => this.#line(number));
    const matches: Record<string, ServiceMatch> = {};
    if (found) {
      const languages = query.readerLanguages?.length ? query.readerLanguages : ['fi'];
      for (const line of lines) {
        const service = JSON.parse(line.toString()) as Service;
        const match = matchOf(service, found, languages);
        if (match) matches[service.id] = match;
      }
    }
    const rest = JSON.stringify({
      ...page,
      ...(withFacets && { facets }),
      problems: [],
      ...(found && { matches }),
    });
    return join(lines, rest);
  }

  facets(query: ServiceQuery): ServiceFacets {
    return this.#core.facets(query);
  }

  suggest(text: string, options: { readerLanguages?: readonly string[]; limit?: number }): Suggestion[] {
    return this.#core.suggest(text, options);
  }

  /** One service as JSON; a record that another is shown for gives that one. */
  service(id: string): Buffer | undefined {
    const number = this.#numbers.get(id) ?? this.#numbers.get(this.#aliases[id] ?? '');
    return number === undefined ? undefined : this.#line(number);
  }

  /** Those of the ids that there are, in the order asked, as a page. */
  servicesByIds(ids: readonly string[]): Buffer {
    const lines = ids.map((id) => this.service(id)).filter((line) => line !== undefined);
    return join(lines, JSON.stringify({ total: lines.length, problems: [] }));
  }

  #line(number: number): Buffer {
    return this.#services.subarray(this.#starts[number], this.#starts[number + 1]! - 1);
  }
}

/** `{"items":[…],` and the rest of the object. */
function join(lines: readonly Buffer[], rest: string): Buffer {
  const pieces: Buffer[] = [Buffer.from('{"items":[')];
  lines.forEach((line, at) => pieces.push(...(at ? [COMMA] : []), line));
  pieces.push(Buffer.from(`],${rest.slice(1)}`));
  return Buffer.concat(pieces);
}

const COMMA = Buffer.from(',');

/** The index reads a buffer from its beginning: a slice of a larger one must become its own. */
function alone(file: Buffer): ArrayBuffer {
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

function lineStarts(file: Buffer): Uint32Array {
  const starts: number[] = [];
  if (file.length) {
    starts.push(0);
    for (let at = file.indexOf(NEWLINE); at >= 0; at = file.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
    // As though the last line ended like the others.
    starts.push(file.length + 1);
  }
  return Uint32Array.from(starts);
}

export interface CurrentDirectoryOptions {
  database: Database;
  /** Milliseconds between looks for a newer release. */
  poll: number;
  onChange?: (directory: Directory) => void;
  onError?: (thrown: unknown) => void;
}

/** The directory an instance answers from. It goes on with the one it has until the next is whole. */
export class CurrentDirectory {
  #current: Directory | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #stopped = false;
  readonly #options: CurrentDirectoryOptions;

  constructor(options: CurrentDirectoryOptions) {
    this.#options = options;
  }

  get current(): Directory | undefined {
    return this.#current;
  }

  /** Loads what there is and then looks again and again. Rejects only when the first look fails. */
  async start(): Promise<void> {
    await this.look();
    this.#later();
  }

  /** Takes the newest release up now. Calls at the same time share one look. */
  look(): Promise<void> {
    return (this.#looking ??= this.#look().finally(() => (this.#looking = undefined)));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking?.catch(() => {});
  }

  async #look(): Promise<void> {
    const newest = await newestRelease(this.#options.database);
    if (!newest || newest.id === this.#current?.release.id) return;
    const directory = new Directory(newest, await readRelease(this.#options.database, newest.id));
    this.#current = directory;
    this.#options.onChange?.(directory);
  }

  #later(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.look()
        .catch((thrown: unknown) => this.#options.onError?.(thrown))
        .finally(() => this.#later());
    }, this.#options.poll);
    this.#timer.unref();
  }
}
