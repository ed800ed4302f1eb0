import type { CalendarEvent, EventsPort } from '../../../src/model/index.js';
import { LocalizedText } from '../../../src/model/text.js';
import { z } from '../../../src/model/zod.js';
import { rowsOf, sql, type Queries } from './database.js';

/** The event or service a message is about, as staff are told of it. */
export const MessageSubject = z.object({
  id: z.string(),
  name: LocalizedText,
  /** Of an event that is held once. */
  start: z.optional(z.string()),
  end: z.optional(z.string()),
});
export type MessageSubject = z.infer<typeof MessageSubject>;

type Named = Pick<CalendarEvent, 'name' | 'start' | 'end' | 'recurrence'>;

const subject = (id: string, { name, start, end, recurrence }: Named): MessageSubject => ({
  id,
  name,
  ...(!recurrence && { ...(start && { start }), ...(end && { end }) }),
});

/** The id of what a message is about, where it names a record only. */
const idOf = ({ about }: Record<string, unknown>): string | undefined =>
  typeof about === 'string' ? about : undefined;

/**
 * What messages are about, by id: responses to surveys tell only that. Events that are over and services that are no
 * longer offered have their names still.
 *
 * @param events of the directory now: only it knows the days of a series
 */
export async function subjectsOf(
  queries: Queries,
  bodies: readonly Record<string, unknown>[],
  events: EventsPort | undefined,
): Promise<Map<string, MessageSubject>> {
  const found = new Map<string, MessageSubject>();
  const unknown: string[] = [];
  for (const id of new Set(bodies.map(idOf).filter((one) => one !== undefined))) {
    const event = await events?.get(id);
    if (event) found.set(id, subject(id, event));
    else unknown.push(id);
  }
  if (!unknown.length) return found;
  const rows = await rowsOf<{ id: string; data: Named }>(
    queries,
    sql`select distinct on (id) id, data from record
      where kind in ('event', 'service') and id in (${sql.join(
        unknown.slice(0, 1000).map((id) => sql`${id}`),
        sql`, `,
      )}) order by id, deleted_at desc nulls first`,
  );
  for (const { id, data } of rows) found.set(id, subject(id, data));
  return found;
}
