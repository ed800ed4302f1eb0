import type { CallOptions, EventsPort, Problem } from '../../model/index.js';
import { rangedEventsPort, type EventList } from '../shared/event-ports.js';
import { finishEvents } from '../shared/events.js';
import { readPage, toProblems } from './map.js';

/** Milliseconds after which a range is asked for again. */
const MAX_AGE = 5 * 60_000;
/** As many as a portal gives at once. */
const PAGE_SIZE = 2000;
const MOST_PAGES = 10;

/**
 * The `events` port of a portal. A range is asked for once, whole: a calendar shows all of it anyway, filters are
 * tried without a request, and the engine is the portal's own, so the answers are the same.
 */
export function portalEvents(
  get: (path: string, query: object) => Promise<unknown>,
  one: <T>(
    path: string,
    id: string,
    read: (list: unknown[], problems: []) => T[],
    call?: CallOptions,
  ) => Promise<T | undefined>,
): EventsPort {
  async function load(from: string, to: string): Promise<EventList> {
    const problems: Problem[] = [];
    const items: unknown[] = [];
    let undated: unknown[] = [];
    let cursor: string | undefined;
    for (let page = 1; ; page++) {
      const wire = readPage(await get('events', { from, to, facets: false, limit: PAGE_SIZE, cursor }));
      items.push(...wire.items);
      problems.push(...toProblems(wire.problems));
      // They are the same on every page.
      if (page === 1 && Array.isArray(wire.undated)) undated = wire.undated as unknown[];
      const { nextCursor } = wire;
      if (typeof nextCursor !== 'string' || nextCursor === '') break;
      if (nextCursor === cursor || page === MOST_PAGES) {
        problems.push({ path: 'nextCursor', message: 'there is more than was read' });
        break;
      }
      cursor = nextCursor;
    }
    const known = new Set<string>();
    const events = finishEvents(items, problems, 'items', known);
    events.push(...finishEvents(undated, problems, 'undated', known));
    return { events, problems };
  }
  return rangedEventsPort(load, (id, call) => one('events', id, finishEvents, call), MAX_AGE);
}
