import { readOrganisations, readServices } from '../../model/read.js';
import type { Problem } from '../../model/index.js';
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

/** The good records of a file. */
export function readRecords({ services = [], organisations = [] }: WireFile, name: string): Directory {
  const problems: Problem[] = [];
  return {
    services: readServices(services, problems, `${name}services`),
    organisations: readOrganisations(organisations, problems, `${name}organisations`),
    problems,
  };
}

/** Files as one directory; the first of two records with one id is kept. */
export function join(files: readonly Directory[], problems: readonly Problem[]): Directory {
  const repeated: Problem[] = [];
  const firstOnes = <T extends { id: string }>(records: readonly T[]): T[] => {
    const known = new Set<string>();
    return records.filter(({ id }) => {
      if (known.has(id)) repeated.push({ path: 'id', message: 'the same id twice', id });
      return known.size < known.add(id).size;
    });
  };
  return {
    services: firstOnes(files.flatMap((file) => file.services)),
    organisations: firstOnes(files.flatMap((file) => file.organisations)),
    problems: [...problems, ...files.flatMap((file) => file.problems), ...repeated],
  };
}
