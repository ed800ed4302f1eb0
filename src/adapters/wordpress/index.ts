import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CalendarEvent, Problem } from '../../model/index.js';
import { rangedEventsPort, type EventList } from '../shared/event-ports.js';
import { foreignEvents, type EventReading } from '../shared/events.js';
import { createHttp } from '../shared/http.js';
import { isObject } from '../shared/payload.js';
import { told } from '../shared/text.js';
import { isEvent, mapEvent, type WordPressMapping } from './map.js';

export type { WordPressMapping } from './map.js';

export interface WordPressOptions extends AdapterOptions, WordPressMapping {
  /** Parameters of the API that choose the events: `{ categories: 'jarjestot' }`. */
  parameters?: Readonly<Record<string, string>>;
  /** Milliseconds after which a range is asked for again. Default 5 minutes. */
  maxAge?: number;
}

/** The most the plugin gives at once. */
const PAGE_SIZE = 50;
const MOST_PAGES = 200;
const DEFAULT_MAX_AGE = 5 * 60_000;
const REST_PATH = 'wp-json/tribe/events/v1/';

/** The site's own address is what its owner knows. */
function restAddress(address: string): string {
  if (/\/wp-json\/|rest_route=/.test(address)) return address.replace(/\/?(?=$|[?#])/, '/');
  return address.replace(/[?#].*$/, '').replace(/\/?$/, `/${REST_PATH}`);
}

const idOf = (value: unknown): string | undefined => (isObject(value) ? told(value['id']) : undefined);

/**
 * Events of a WordPress site that has The Events Calendar. Named `events="wordpress:https://example.org/"` in HTML.
 *
 * `baseUrl` is the site's address, or its `…/wp-json/tribe/events/v1/`. Pages are counted here; the addresses the
 * answers give for the next one are not followed.
 */
export function wordpress(options: WordPressOptions): Adapter {
  const http = createHttp({ ...options, baseUrl: restAddress(options.baseUrl) });

  async function load(from: string, to: string): Promise<EventList> {
    const problems: Problem[] = [];
    const events: CalendarEvent[] = [];
    const known = new Set<string>();
    const seen = new Set<string>();
    for (let page = 1; ; page++) {
      let answer: unknown;
      try {
        answer = await http.getJson('events', {
          search: {
            ...options.parameters,
            start_date: `${from} 00:00:00`,
            end_date: `${to} 23:59:59`,
            per_page: PAGE_SIZE,
            page,
          },
        });
      } catch (thrown) {
        // A page after the last one is "not found".
        if (page > 1 && ClientError.from(thrown).status === 404) break;
        throw thrown;
      }
      const items = isObject(answer) ? answer['events'] : undefined;
      if (!isObject(answer) || !Array.isArray(items))
        throw new ClientError('shape', 'The service answered with something that is not a list of events.');
      let fresh = 0;
      items.forEach((item: unknown, index) => {
        const id = idOf(item);
        if (id !== undefined && seen.has(id)) return;
        if (id !== undefined) seen.add(id);
        fresh++;
        const event = mapEvent(item, problems, `events[${(page - 1) * PAGE_SIZE + index}]`, known, options);
        if (event) events.push(event);
      });
      if (!fresh || page >= Number(answer['total_pages'] ?? 1)) break;
      if (page === MOST_PAGES) {
        problems.push({ path: 'total_pages', message: `only the first ${MOST_PAGES} pages were read` });
        break;
      }
    }
    return { events, problems };
  }

  async function get(
    id: string,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<CalendarEvent | undefined> {
    // Ids are numbers; anything else would ask for another address.
    if (!/^\d+$/.test(id)) return undefined;
    try {
      const answer = await http.getJson(`events/${id}`, { signal });
      return isEvent(answer) ? mapEvent(answer, [], '', new Set(), options) : undefined;
    } catch (thrown) {
      const error = ClientError.from(thrown);
      if (error.kind === 'http' && (error.status === 404 || error.status === 410)) return undefined;
      throw error;
    }
  }

  return { system: 'wordpress', events: rangedEventsPort(load, get, options.maxAge ?? DEFAULT_MAX_AGE) };
}

/** One answer of the API, for `check:upstream`: a list of events, or one event. Never throws. */
export function readWordPressPayload(payload: unknown): EventReading {
  const listed = isObject(payload) ? payload['events'] : undefined;
  if (!Array.isArray(listed) && !isEvent(payload))
    return foreignEvents('not an event of The Events Calendar, nor a list of them');
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [payload];
  if (!items.length) return foreignEvents('an empty list');
  const problems: Problem[] = [];
  const known = new Set<string>();
  const events = items
    .map((item, index) => mapEvent(item, problems, `events[${index}]`, known))
    .filter((event) => event !== undefined);
  return { records: items.length, mapped: events.length, events, problems };
}
