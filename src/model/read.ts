import type { Problem } from './common.js';
import { pickText } from './localized.js';
import { Organisation } from './organisation.js';
import { Service, withoutConfidential } from './service.js';
import type { z } from './zod.js';

const DEEPEST_RECORD = 20;

/**
 * A foreign record with everything that tells nothing taken out: `null`, `""` and blanks become missing, in lists
 * and objects alike, as do the empty lists and objects that leaves behind. Deeper than any record really is, it stops.
 */
export function toldOnly(value: unknown, depth = 0): unknown {
  if (value === null || depth > DEEPEST_RECORD) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const told = value.map((item) => toldOnly(item, depth + 1)).filter((item) => item !== undefined);
    return told.length ? told : undefined;
  }
  const told: Record<string, unknown> = {};
  let empty = true;
  for (const [key, item] of Object.entries(value)) {
    const inner = toldOnly(item, depth + 1);
    if (inner === undefined || key === '__proto__') continue;
    told[key] = inner;
    empty = false;
  }
  return empty ? undefined : told;
}

/**
 * Reads a list item by item: what does not parse is left out and added to `problems`.
 *
 * @param path the list's name, for the problems: `services`
 * @param check a last look at a parsed item; returns what is wrong with it, or `undefined`
 */
export function readList<T>(
  schema: z.core.$ZodType<T>,
  list: readonly unknown[],
  path: string,
  problems: Problem[],
  check?: (item: T) => string | undefined,
): T[] {
  const items: T[] = [];
  list.forEach((raw, index) => {
    const result = (schema as unknown as z.ZodMiniType<T>).safeParse(toldOnly(raw));
    const wrong = result.success ? check?.(result.data) : describeIssue(result.error);
    if (result.success && !wrong) {
      items.push(result.data);
      return;
    }
    const id = (raw as { id?: unknown } | null)?.id;
    problems.push({
      path: `${path}[${index}]`,
      message: wrong ?? 'not readable',
      ...(typeof id === 'string' && { id }),
    });
  });
  return items;
}

function describeIssue(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.') || 'record'}: ${issue.message}` : 'not readable';
}

const named = (record: { name: Record<string, string> }): string | undefined =>
  pickText(record.name, []) ? undefined : 'no name in any language';

/** Services of a foreign list in the model's own form, confidential addresses removed. */
export function readServices(list: readonly unknown[], problems: Problem[], path = 'services'): Service[] {
  return readList(Service, list, path, problems, named).map(withoutConfidential);
}

/** Organisations of a foreign list in the model's own form. */
export function readOrganisations(
  list: readonly unknown[],
  problems: Problem[],
  path = 'organisations',
): Organisation[] {
  return readList(Organisation, list, path, problems, named);
}
