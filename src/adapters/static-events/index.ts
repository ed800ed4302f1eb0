import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CalendarEvent, EventsPort, Problem } from '../../model/index.js';
import { wholeEventsPort, type EventList } from '../shared/event-ports.js';
import { finishEventAt, finishEvents, foreignEvents, type EventReading } from '../shared/events.js';
import { dayNumber } from '../../time/days.js';
import { createHttp, type HttpAnswer } from '../shared/http.js';

/** More files than any calendar needs; a list that names more is cut, and the cut is reported. */
const MOST_FILES = 500;
const CONCURRENCY = 4;
const DEFAULT_MAX_AGE = 10 * 60_000;

export interface StaticEventsOptions extends AdapterOptions {
  /** Milliseconds after which the files are asked for again. Default 10 minutes. */
  maxAge?: number;
}

/** A file in the model's own form: `{ "events": […] }`, or a bare list of events. */
function readFile(file: unknown): { events?: unknown[]; files?: string[] } | undefined {
  if (Array.isArray(file)) return { events: file };
  if (typeof file !== 'object' || file === null) return undefined;
  const { events, files } = file as Record<string, unknown>;
  if (!Array.isArray(events) && !Array.isArray(files)) return undefined;
  return {
    ...(Array.isArray(events) && { events: events as unknown[] }),
    ...(Array.isArray(files) && { files: files.filter((name): name is string => typeof name === 'string') }),
  };
}

/** What is told once for a file need not stand in each of its events. */
function withSource(event: CalendarEvent): CalendarEvent {
  event.provenance ??= { system: 'static', id: event.id };
  return event;
}

/**
 * Reads what has to be read: series, and what does not tell its days. Of the others their days are enough until somebody
 * asks for them: a year of events is read a month at a time.
 */
function sortOut(
  records: readonly unknown[],
  path: string,
  known: Set<string>,
  { events, later, problems }: Required<EventList>,
): void {
  records.forEach((record, index) => {
    const { id, start, end, recurrence } = (record ?? {}) as Record<string, unknown>;
    const read = (ids?: Set<string>): CalendarEvent | undefined => {
      const event = finishEventAt(record, problems, `${path}[${index}]`, ids);
      return event && withSource(event);
    };
    const from = dayIn(start);
    if (typeof id !== 'string' || known.has(id) || recurrence || !from) {
      const event = read(known);
      if (event) events.push(event);
    } else {
      known.add(id);
      const to = dayIn(end) ?? from;
      later.push({ id, from, to: to > from ? to : from, read });
    }
  });
}

/** The day a text begins with, in years that have days; the reading itself tells what is wrong with others. */
function dayIn(time: unknown): string | undefined {
  const day = typeof time === 'string' ? time.slice(0, 10) : '';
  return /^(?:19|20|21)/.test(day) && dayNumber(day) !== undefined ? day : undefined;
}

/**
 * Events in files on any web host, in the model's own form; series with their rule, expanded here. Named
 * `events="static:…"` in HTML.
 *
 * `baseUrl` is one JSON file (`{ "events": […] }`, or a bare list), or a folder: an address that ends in `/`, whose
 * `index.json` lists the others (`{ "files": ["autumn.json", …] }`). A time without an offset (`2026-10-05T17:00`) is
 * Finnish time.
 */
export function staticEvents(options: StaticEventsOptions): Adapter {
  const http = createHttp(options);
  const isFolder = http.baseUrl.pathname.endsWith('/');
  const answers = new Map<string, HttpAnswer>();
  let last: EventList | undefined;
  let changed = false;

  async function file(path: string): Promise<unknown> {
    const before = answers.get(path);
    const answer = await http.get(path);
    if (before?.version && answer.version === before.version) return before.data;
    changed = true;
    answers.set(path, answer);
    return answer.data;
  }

  async function load(): Promise<EventList> {
    changed = false;
    const problems: Problem[] = [];
    const first = readFile(await file(isFolder ? 'index.json' : ''));
    if (!first) throw new ClientError('shape', 'The file is not a list of events.');
    const names = isFolder ? (first.files ?? []) : [];
    if (names.length > MOST_FILES)
      problems.push({ path: 'files', message: `only the first ${MOST_FILES} files were read` });
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
            problems.push({ path: name, message: ClientError.from(thrown).message });
          }
        }
      }),
    );
    // One lost file leaves the others their readers; when all are lost there is nothing to show.
    if (failure && !contents.size) throw failure;
    if (!changed && last) return last;
    const list = { events: [], later: [], problems };
    const known = new Set<string>();
    sortOut(first.events ?? [], 'events', known, list);
    for (const name of names) {
      if (!contents.has(name)) continue;
      const wire = readFile(contents.get(name));
      if (!wire?.events) problems.push({ path: name, message: 'not a list of events' });
      else sortOut(wire.events, `${name} events`, known, list);
    }
    return (last = list);
  }

  return { system: 'static', events: wholeEventsPort(load, options.maxAge ?? DEFAULT_MAX_AGE) };
}

/** Events a page has already, in the model's own form, as a port: nobody is asked for anything. */
export function givenEvents(records: readonly unknown[]): EventsPort {
  const list: Required<EventList> = { events: [], later: [], problems: [] };
  sortOut(records, 'events', new Set(), list);
  return wholeEventsPort(() => Promise.resolve(list), Infinity);
}

/** One file in the model's own form, for `check:upstream`. Never throws. */
export function readStaticEventsPayload(payload: unknown): EventReading {
  const wire = readFile(payload);
  if (!wire?.events) return foreignEvents('not a list of events');
  if (!wire.events.length) return foreignEvents('an empty list');
  const problems: Problem[] = [];
  const events = finishEvents(wire.events, problems).map(withSource);
  return { records: wire.events.length, mapped: events.length, events, problems };
}
