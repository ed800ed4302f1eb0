import type { Problem } from './common.js';
import { ORGANISATION, SERVICE, TABLE } from './compiled-schemas.js';
import { withoutConfidential } from './confidential.js';
import { pickText, safeLink } from './localized.js';
import type { Organisation } from './organisation.js';
import type { Service } from './service.js';
import { changed, readShape, type Shape } from './shape.js';

const DEEPEST_RECORD = 20;

/**
 * A foreign record with everything that tells nothing taken out: `null`, `""` and blanks become missing, in lists
 * and objects alike, as do the empty lists and objects that leaves behind. Deeper than any record really is, it stops.
 *
 * @param links takes out addresses that `safeLink` refuses, too: of a link in a text its words stay
 */
export function toldOnly(value: unknown, links = false, depth = 0): unknown {
  if (typeof value === 'string') return /\S/.test(value) ? value : undefined;
  if (value === null || depth > DEEPEST_RECORD) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    // In a run of rich text a blank between two links is no "not told".
    const isRun = value.some((item) => typeof item === 'object' && item !== null);
    const told = (value as unknown[])
      .map((item) => (isRun && typeof item === 'string' && item ? item : toldOnly(item, links, depth + 1)))
      .filter((item) => item !== undefined);
    return told.length ? told : undefined;
  }
  let unlinked = false;
  const told = changed(value as Record<string, unknown>, (key, item) => {
    if (key === '__proto__') return undefined;
    const inner = toldOnly(item, links, depth + 1);
    if (!links || (key !== 'url' && key !== 'href') || typeof inner !== 'string') return inner;
    const link = safeLink(inner);
    unlinked ||= !link;
    return link;
  });
  // What is more than a link stays without it.
  if (unlinked && !told['id']) return told['text'];
  return Object.keys(told).length ? told : undefined;
}

/**
 * Reads a list item by item: what does not parse, or has no name in any language, is left out and added to
 * `problems`.
 */
export function readList<T extends { name: Record<string, string> }>(
  table: readonly Shape[],
  shape: Shape,
  list: readonly unknown[],
  path: string,
  problems: Problem[],
): T[] {
  const items: T[] = [];
  list.forEach((raw, index) => {
    const result = readShape(table, shape, toldOnly(raw, true));
    let message: string | undefined;
    if ('wrong' in result) message = result.wrong;
    else if (!pickText((result.value as T).name, [])) message = 'no name in any language';
    else items.push(result.value as T);
    if (!message) return;
    const id = (raw as { id?: unknown } | null)?.id;
    problems.push({ path: `${path}[${index}]`, message, ...(typeof id === 'string' && { id }) });
  });
  return items;
}

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
