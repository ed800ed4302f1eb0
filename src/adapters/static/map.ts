import { readOrganisations, readServices, type Problem } from '../../model/index.js';
import type { Directory } from '../shared/directory.js';
import type { WireFile } from './wire.js';

/** A file in the model's own form: an object with lists, or a bare list of services. */
export function readFile(file: unknown): WireFile | undefined {
  if (Array.isArray(file)) return { services: file };
  if (typeof file !== 'object' || file === null) return undefined;
  const { services, organisations, files } = file as Record<string, unknown>;
  const wire: WireFile = {
    ...(Array.isArray(services) && { services: services as unknown[] }),
    ...(Array.isArray(organisations) && { organisations: organisations as unknown[] }),
    ...(Array.isArray(files) && { files: files.filter((name): name is string => typeof name === 'string') }),
  };
  return Object.keys(wire).length ? wire : undefined;
}

/** Adds a file's good records to a directory; the first of two records with one id is kept. */
export function addFile(directory: Directory, wire: WireFile, name: string): void {
  add(
    directory.services,
    readServices(wire.services ?? [], directory.problems, `${name}services`),
    directory.problems,
  );
  add(
    directory.organisations,
    readOrganisations(wire.organisations ?? [], directory.problems, `${name}organisations`),
    directory.problems,
  );
}

function add<T extends { id: string }>(into: T[], records: T[], problems: Problem[]): void {
  const known = new Set(into.map((record) => record.id));
  for (const record of records) {
    if (known.has(record.id)) problems.push({ path: 'id', message: 'the same id twice', id: record.id });
    else into.push(record);
    known.add(record.id);
  }
}
