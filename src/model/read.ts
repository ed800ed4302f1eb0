import type { Problem } from './common.js';
import { ORGANISATION, SERVICE, TABLE } from './compiled-schemas.js';
import { withoutConfidential } from './confidential.js';
import { pickText } from './localized.js';
import type { Organisation } from './organisation.js';
import type { Service } from './service.js';
import { readShape, type Shape } from './shape.js';

/**
 * One record of a foreign list, or `undefined` when it does not parse or has no name in any language.
 *
 * @param problems what is wrong is added here
 * @param path the record's place, for the problems
 */
export function readRecord<T extends { name: Record<string, string> }>(
  table: readonly Shape[],
  shape: Shape,
  raw: unknown,
  path: string,
  problems: Problem[],
): T | undefined {
  const result = readShape(table, shape, raw, { links: true });
  let message = 'no name in any language';
  if ('wrong' in result) message = result.wrong;
  else if (pickText((result.value as T).name, [])) return result.value as T;
  const id = (raw as { id?: unknown } | null)?.id;
  problems.push({ path, message, ...(typeof id === 'string' && { id }) });
  return undefined;
}

/** The good ones of a foreign list; see {@link readRecord}. */
export const readList = <T extends { name: Record<string, string> }>(
  table: readonly Shape[],
  shape: Shape,
  list: readonly unknown[],
  path: string,
  problems: Problem[],
): T[] => list.flatMap((raw, index) => readRecord<T>(table, shape, raw, `${path}[${index}]`, problems) ?? []);

/**
 * Services of a foreign list in the model's own form, confidential addresses removed.
 *
 * @param problems what is left out is added here
 * @param path the list's name, for the problems
 */
export function readServices(list: readonly unknown[], problems: Problem[], path = 'services'): Service[] {
  return readList<Service>(TABLE, SERVICE, list, path, problems).map(withoutConfidential);
}

/** Organisations of a foreign list in the model's own form; see `readServices`. */
export function readOrganisations(
  list: readonly unknown[],
  problems: Problem[],
  path = 'organisations',
): Organisation[] {
  return readList<Organisation>(TABLE, ORGANISATION, list, path, problems);
}
