import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readStaticPayload } from '../../../src/adapters/static/payload.js';
import { readStaticEventsPayload } from '../../../src/adapters/static-events/index.js';
import type { CalendarEvent, Organisation, Problem, Service } from '../../../src/model/index.js';
import type { Database } from './database.js';
import { writeRecords, type Records, type WriteCounts } from './records.js';

export interface FileReading {
  services: Service[];
  organisations: Organisation[];
  events: CalendarEvent[];
  problems: Problem[];
  /** Files of the folders that hold no such lists: definitions, assessments, what belongs to other programs. */
  others: string[];
}

/**
 * Reads files in the model's own form, or every such file of a folder and the folders in it. A bare list is one of
 * organisations when the file's name begins so, otherwise of services; in a folder only when its name begins so, too:
 * what lies there may be a list of anything with names.
 *
 * @throws when there is no such path, or no record in any: an empty answer must not replace a directory
 */
export async function readFiles(...paths: string[]): Promise<FileReading> {
  const named = new Set(paths);
  const names = (await Promise.all(paths.map(filesOf))).flat();
  const reading: FileReading = { services: [], organisations: [], events: [], problems: [], others: [] };
  const known = {
    services: new Set<string>(),
    organisations: new Set<string>(),
    events: new Set<string>(),
  };
  for (const name of names) {
    let payload: unknown;
    try {
      payload = JSON.parse((await readFile(name, 'utf8')).replace(/^\ufeff/, ''));
    } catch {
      throw new Error(`${name} is not JSON; nothing was changed.`);
    }
    if (hasEvents(payload)) {
      const { events, problems } = readStaticEventsPayload(payload);
      for (const problem of problems) reading.problems.push({ ...problem, path: `${name} ${problem.path}` });
      add(reading.events, events, known.events);
      if (!hasServices(payload)) continue;
    } else if (!named.has(name) && !hasServices(payload) && !isNamedList(name, payload)) {
      reading.others.push(name);
      continue;
    }
    // A bare list does not tell what it lists.
    const isOrganisations = Array.isArray(payload) && basename(name).startsWith('organisations');
    const { services, organisations, problems } = readStaticPayload(
      isOrganisations ? { organisations: payload } : payload,
    );
    for (const problem of problems) reading.problems.push({ ...problem, path: `${name} ${problem.path}` });
    add(reading.services, services, known.services);
    add(reading.organisations, organisations, known.organisations);
  }
  if (!reading.services.length && !reading.organisations.length && !reading.events.length)
    throw new Error(
      `No service, organisation or event could be read from ${paths.join(', ')}; nothing was changed.`,
    );
  return reading;
}

/** The file itself, or the JSON files of a folder. */
async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  return (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const lists = (payload: unknown, name: string): boolean =>
  typeof payload === 'object' &&
  payload !== null &&
  Array.isArray((payload as Record<string, unknown>)[name]);
const hasEvents = (payload: unknown): boolean => lists(payload, 'events');
const hasServices = (payload: unknown): boolean =>
  lists(payload, 'services') || lists(payload, 'organisations');

const isNamedList = (name: string, payload: unknown): boolean =>
  Array.isArray(payload) && /^(?:services|organisations)/.test(basename(name));

function add<T extends { id: string }>(into: T[], records: readonly T[], known: Set<string>): void {
  for (const record of records) {
    if (known.has(record.id)) continue;
    known.add(record.id);
    into.push(record);
  }
}

/** Puts a whole reading in the place of what the source told before. */
export async function importRecords(
  database: Database,
  source: string,
  reading: Records,
  options: { isConfirmed?: boolean } = {},
): Promise<WriteCounts> {
  return database.queries.transaction((transaction) =>
    writeRecords(transaction, reading, { source, isWhole: true, ...options }),
  );
}
