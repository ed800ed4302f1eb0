import type { Problem } from './common.js';
import { EVENT, TABLE } from './compiled-events.js';
import { withoutLocation } from './confidential.js';
import type { CalendarEvent } from './event.js';
import { readList } from './read.js';

// Apart from read.ts: a page without a calendar must not carry the table of events.

/**
 * Events of a foreign list in the model's own form, confidential addresses removed. Only the form is read here:
 * whether the times are times is for `src/adapters/shared/events.ts`.
 *
 * @param problems what is left out is added here
 * @param path the list's name, for the problems
 */
export function readEvents(list: readonly unknown[], problems: Problem[], path = 'events'): CalendarEvent[] {
  return readList<CalendarEvent>(TABLE, EVENT, list, path, problems).map((event) => ({
    ...event,
    ...(event.place?.confidential && { place: withoutLocation(event.place) }),
  }));
}
