import type { Problem } from './common.js';
import { pickText } from './text.js';
import { Organisation } from './organisation.js';
import { Service, withoutConfidential } from './service.js';
import type { z } from './zod.js';

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
    const result = (schema as unknown as z.ZodMiniType<T>).safeParse(raw);
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
