import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CalendarEvent, LocalizedText, Problem } from '../../model/index.js';
import { rangedEventsPort, type EventList } from '../shared/event-ports.js';
import { foreignEvents, type EventReading } from '../shared/events.js';
import { createHttp } from '../shared/http.js';
import { isObject } from '../shared/payload.js';
import { guestFeedback } from './feedback.js';
import { idOf, isEvent, mapEvents, type LinkedEventsMapping } from './map.js';
import type { WirePage } from './wire.js';

export type { LinkedEventsMapping } from './map.js';

export interface LinkedEventsOptions extends AdapterOptions, LinkedEventsMapping {
  /** Parameters of the API that choose the events: `{ division: 'kunta:turku', keyword: 'yso:p2434' }`. */
  parameters?: Readonly<Record<string, string>>;
  /** Milliseconds after which a range is asked for again. Default 5 minutes. */
  maxAge?: number;
  /** Who reads feedback on events, in words the writer sees. */
  readBy?: LocalizedText;
}

const PAGE_SIZE = 100;
/** Ten thousand events of one range: more than any reader scrolls through. */
const MOST_PAGES = 100;
const DEFAULT_MAX_AGE = 5 * 60_000;
const INCLUDE = 'location,keywords,audience,in_language';

/** @throws ClientError `shape` for anything that is not a list */
function readPage(answer: unknown): WirePage {
  if (!isObject(answer) || !Array.isArray(answer['data']))
    throw new ClientError('shape', 'The service answered with something that is not a list of events.');
  const meta = isObject(answer['meta']) ? answer['meta'] : {};
  return { data: answer['data'] as unknown[], next: typeof meta['next'] === 'string' && meta['next'] !== '' };
}

/**
 * Events of a Linked Events installation, version 1 of its API (Helsinki, Turku and others), and guests' feedback on
 * them. Named `events="linked-events:https://…/v1/"` and `feedback="linked-events:https://…/v1/"` in HTML.
 *
 * `baseUrl` is the API's root, `https://api.hel.fi/linkedevents/v1/`. Pages are counted here: the address a page gives
 * for the next one is never followed, since proxies write `http:` or another host there.
 */
export function linkedEvents(options: LinkedEventsOptions): Adapter {
  const http = createHttp({
    ...options,
    // Paths are resolved against a folder.
    baseUrl: options.baseUrl.replace(/\/?(?=$|[?#])/, '/'),
  });

  async function load(start: string, end: string): Promise<EventList> {
    const problems: Problem[] = [];
    const items: unknown[] = [];
    const known = new Set<string>();
    for (let page = 1; ; page++) {
      const { data, next } = readPage(
        await http.getJson('event/', {
          search: {
            ...options.parameters,
            start,
            end,
            sort: 'start_time',
            include: INCLUDE,
            page_size: PAGE_SIZE,
            ...(page > 1 && { page }),
          },
        }),
      );
      // An event that moves to the next page while we read, or a server that overlooks the page, sends it twice.
      const fresh = data.filter((item) => {
        const id = idOf(item);
        if (!id) return true;
        if (known.has(id)) return false;
        known.add(id);
        return true;
      });
      items.push(...fresh);
      if (!next || !fresh.some(idOf)) break;
      if (page === MOST_PAGES) {
        problems.push({ path: 'meta.next', message: `only the first ${MOST_PAGES} pages were read` });
        break;
      }
    }
    return { events: mapEvents(items, problems, options).events, problems };
  }

  async function get(
    id: string,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<CalendarEvent | undefined> {
    try {
      const answer = await http.getJson(`event/${encodeURIComponent(id)}/`, {
        signal,
        search: { include: INCLUDE },
      });
      // A replaced event is redirected to the one in its place, whose id is another.
      return isEvent(answer) ? mapEvents([withoutChildren(answer)], [], options).events[0] : undefined;
    } catch (thrown) {
      const error = ClientError.from(thrown);
      if (error.kind === 'http' && (error.status === 404 || error.status === 410)) return undefined;
      throw error;
    }
  }

  return {
    system: 'linked-events',
    events: rangedEventsPort(load, get, options.maxAge ?? DEFAULT_MAX_AGE),
    feedback: guestFeedback(http, options.readBy),
  };
}

/** A series asked for by its id is shown itself. */
const withoutChildren = (event: object): object => ({ ...event, sub_events: [] });

/**
 * One answer of the API, for `check:upstream`: a list of events, or one event. Never throws.
 */
export function readLinkedEventsPayload(payload: unknown): EventReading {
  const problems: Problem[] = [];
  let items: readonly unknown[];
  if (isEvent(payload)) items = [payload];
  else if (isObject(payload) && Array.isArray(payload['data'])) items = payload['data'] as unknown[];
  else if (Array.isArray(payload)) items = payload as unknown[];
  else return foreignEvents('not an event, nor a list of events');
  if (!items.length) return foreignEvents('an empty list');
  if (!items.some(isEvent)) return foreignEvents('a list of something that is not events');
  const { events, records, mapped } = mapEvents(items, problems);
  return { records, mapped, events, problems };
}
