import { directoryPorts } from '../../../src/adapters/shared/directory.js';
import { wholeEventsPort } from '../../../src/adapters/shared/event-ports.js';
import type {
  CalendarEvent,
  EventsPort,
  Organisation,
  OrganisationsPort,
  Service,
  ServiceQuery,
} from '../../../src/model/index.js';
import { knowledge } from '../../../src/search/knowledge.js';
import { matchOf } from '../../../src/search/highlight.js';
import { readFirstTier, readSecondTier } from '../../../src/search/index-file.js';
import { SearchCore } from '../../../src/search/search-core.js';
import { atOnce } from '../../../src/search/slices.js';
import { Afresh } from './afresh.js';
import type { Database } from './database.js';
import type { PackedFile } from './pack.js';
import { newestRelease, readRelease, type ReleaseInfo } from './release.js';
import { SearchThreads } from './search-threads.js';

const NEWLINE = 10;
/** Services that are answered from within a few milliseconds: threads would cost more memory than they save time. */
const SMALL = 3000;

/** The files of a release that its services are answered from. */
export type ServiceFiles = Readonly<Record<Exclude<PackedFile, 'organisations' | 'events'>, Uint8Array>>;

/** What the services of a directory are asked. */
export type Question =
  | { kind: 'search'; query: ServiceQuery; withFacets: boolean }
  | { kind: 'facets'; query: ServiceQuery }
  | {
      kind: 'suggest';
      text: string;
      options: { readerLanguages?: readonly string[] | undefined; limit?: number | undefined };
    }
  | { kind: 'one'; id: string }
  | { kind: 'some'; ids: readonly string[] };

/** JSON as it is sent; from a thread it comes compressed. */
export interface Bytes {
  body: Buffer;
  encoding?: 'gzip';
}

/**
 * The services of one release, held in memory: the index as typed arrays, the records as the bytes they are sent as.
 * An answer is cut out of them; only the records of one page are ever parsed.
 */
export class ServiceDirectory {
  readonly #core: SearchCore;
  readonly #services: Buffer;
  /** Where each service's line begins, and the end. */
  readonly #starts: Uint32Array;
  readonly #numbers = new Map<string, number>();
  readonly #aliases: Readonly<Record<string, string>>;

  constructor(files: ServiceFiles) {
    const data = readSecondTier(alone(files['search-2']), readFirstTier(alone(files['search-1'])));
    this.#core = new SearchCore(data, { knowledge: knowledge() });
    // Made now, so that nobody's first word waits for it.
    atOnce(this.#core.steps);
    const { buffer, byteOffset, byteLength } = files.services;
    this.#services = Buffer.from(buffer, byteOffset, byteLength);
    this.#starts = lineStarts(this.#services);
    data.ids.forEach((id, number) => this.#numbers.set(id, number));
    // Closed services follow the searchable ones: found by id only.
    for (let number = data.ids.length; number < this.#starts.length - 1; number++)
      this.#numbers.set((JSON.parse(this.#line(number).toString()) as Service).id, number);
    this.#aliases = JSON.parse(textOf(files.aliases)) as Record<string, string>;
  }

  /** @returns JSON; nothing when the one service asked for is not there */
  answer(question: Question): Buffer | undefined {
    switch (question.kind) {
      case 'search':
        return this.#search(question.query, question.withFacets);
      case 'facets':
        return Buffer.from(JSON.stringify(this.#core.facets(question.query)));
      case 'suggest': {
        const { readerLanguages, limit } = question.options;
        const items = this.#core.suggest(question.text, {
          ...(readerLanguages && { readerLanguages }),
          ...(limit !== undefined && { limit }),
        });
        return Buffer.from(JSON.stringify({ items }));
      }
      case 'one': {
        const line = this.#service(question.id);
        // Memory that threads share cannot be sent.
        return line && Buffer.from(line);
      }
      case 'some': {
        const lines = question.ids.map((id) => this.#service(id)).filter((line) => line !== undefined);
        return wrapped(joined(lines), JSON.stringify({ total: lines.length, problems: [] }));
      }
    }
  }

  /** A page of results, the records copied as they are. */
  #search(query: ServiceQuery, withFacets: boolean): Buffer {
    const { numbers, found, words: _words, facets, ...page } = this.#core.search(query);
    const lines = numbers.map((number) => this.#line(number));
    const items = joined(lines);
    const rest = JSON.stringify({ ...page, ...(withFacets && { facets }), problems: [] });
    if (!found) return wrapped(items, rest);
    const languages = query.readerLanguages?.length ? query.readerLanguages : ['fi'];
    const matches: string[] = [];
    for (const service of JSON.parse(`[${items.toString()}]`) as Service[]) {
      const match = matchOf(service, found, languages);
      if (match) matches.push(`${JSON.stringify(service.id)}:${JSON.stringify(match)}`);
    }
    return wrapped(items, `${rest.slice(0, -1)},"matches":{${matches.join()}}}`);
  }

  /** A record that another is shown for gives that one. */
  #service(id: string): Buffer | undefined {
    const number = this.#numbers.get(id) ?? this.#numbers.get(this.#aliases[id] ?? '');
    return number === undefined ? undefined : this.#line(number);
  }

  #line(number: number): Buffer {
    return this.#services.subarray(this.#starts[number], this.#starts[number + 1]! - 1);
  }
}

/** One release, ready to be asked: in this thread, or in threads of its own when it is large. */
export interface Directory {
  readonly release: ReleaseInfo;
  readonly organisations: OrganisationsPort;
  readonly events: EventsPort;
  /** @returns nothing when the one service asked for is not there */
  ask(question: Question): Promise<Bytes | undefined>;
}

/** Records with commas between them. */
const joined = (lines: readonly Buffer[]): Buffer =>
  Buffer.concat(lines.flatMap((line, at) => (at ? [COMMA, line] : [line])));

/** `{"items":[…],` and the rest of the object. */
const wrapped = (items: Buffer, rest: string): Buffer =>
  Buffer.concat([Buffer.from('{"items":['), items, Buffer.from(`],${rest.slice(1)}`)]);

const COMMA = Buffer.from(',');

/** The index wants a buffer of its own, which no other thread has. */
const alone = (file: Uint8Array): ArrayBuffer => new Uint8Array(file).buffer;

const textOf = (file: Uint8Array): string => Buffer.from(file).toString();

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
  /** Threads that answer from a large directory; 0: it is answered from here, as a small one is. */
  threads: number;
  onChange?: (directory: Directory) => void;
  onError?: (thrown: unknown) => void;
}

/** The directory an instance answers from. It goes on with the one it has until the next is whole. */
export class CurrentDirectory {
  #current: Directory | undefined;
  #threads: SearchThreads | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** A release that was made just before somebody asks is seen by that look. */
  readonly #looking = new Afresh(() => this.#look());
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

  /** Takes the newest release up now. */
  look(): Promise<void> {
    return this.#looking.run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking.end();
    await this.#threads?.stop();
  }

  async #look(): Promise<void> {
    const newest = await newestRelease(this.#options.database);
    if (!newest || newest.id === this.#current?.release.id) return;
    const { threads } = this.#options;
    const usesThreads = threads > 0 && newest.services > SMALL;
    // Threads start while the files are read.
    if (usesThreads) this.#threads ??= new SearchThreads(threads);
    const { organisations, events, ...files } = await readRelease(this.#options.database, newest.id);
    const common = {
      release: newest,
      organisations: organisationsOf(organisations),
      events: eventsOf(events),
    };
    const before = this.#current;
    if (usesThreads && this.#threads) {
      const pool = this.#threads;
      await pool.open(newest.id, files);
      this.#current = { ...common, ask: (question) => pool.ask(newest.id, question) };
    } else {
      const services = new ServiceDirectory(files);
      this.#current = {
        ...common,
        ask: (question) => {
          const body = services.answer(question);
          return Promise.resolve(body && { body });
        },
      };
    }
    this.#options.onChange?.(this.#current);
    if (before) this.#threads?.close(before.release.id);
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

/** Records of a file with one a line. */
function linesOf<T>(file: Uint8Array): T[] {
  const text = textOf(file);
  return text ? text.split('\n').map((line) => JSON.parse(line) as T) : [];
}

function eventsOf(file: Uint8Array): EventsPort {
  const list = { events: linesOf<CalendarEvent>(file), problems: [] };
  return wholeEventsPort(() => Promise.resolve(list), Infinity);
}

function organisationsOf(file: Uint8Array): OrganisationsPort {
  const organisations = linesOf<Organisation>(file);
  return directoryPorts(() => Promise.resolve({ services: [], organisations, problems: [] })).organisations;
}
