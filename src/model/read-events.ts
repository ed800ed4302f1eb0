import type { Problem } from './common.js';
import { EVENT, TABLE } from './compiled-events.js';
import { withoutLocation } from './confidential.js';
import type { CalendarEvent } from './event.js';
import { readRecord } from './read.js';

// Apart from read.ts: a page without a calendar must not carry the table of events.

/**
 * One record of a foreign list as an event in the model's own form, confidential addresses removed. Only the form is
 * read here: whether the times are times is for `src/adapters/shared/events.ts`.
 *
 * @param problems what is wrong is added here
 * @param path the record's place, for the problems
 * @returns `undefined` when it is left out; otherwise the record itself, when it is in the form already
 */
export function readEvent(raw: unknown, problems: Problem[], path: string): CalendarEvent | undefined {
  const event = readRecord<CalendarEvent>(TABLE, EVENT, raw, path, problems);
  return event?.place?.confidential ? { ...event, place: withoutLocation(event.place) } : event;
}

/** The events of a foreign list; see {@link readEvent}. */
export const readEvents = (list: readonly unknown[], problems: Problem[], path = 'events'): CalendarEvent[] =>
  list.flatMap((raw, index) => readEvent(raw, problems, `${path}[${index}]`) ?? []);
