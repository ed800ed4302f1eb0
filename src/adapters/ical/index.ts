import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions } from '../../model/index.js';
import { rangedEventsPort } from '../shared/event-ports.js';
import { createHttp } from '../shared/http.js';
import { keep } from '../shared/keep.js';
import { limitedFetch } from './limited-fetch.js';
import type { Feed, IcalMapping } from './read.js';

export type { IcalMapping } from './read.js';

export interface IcalOptions extends AdapterOptions, IcalMapping {
  /** Largest file that is read. Default 5 MB: some 10 000 events. */
  maximumBytes?: number;
  /** Milliseconds after which the feed is asked for again. Default 15 minutes. */
  maxAge?: number;
}

const DEFAULT_MAXIMUM = 5_000_000;
const DEFAULT_MAX_AGE = 15 * 60_000;

/**
 * Events of an iCalendar feed (`.ics`). Named `events="ical:https://…"` in HTML. Feeds seldom allow other origins: a
 * page reads those through the portal, or through a file that a server copies.
 *
 * `baseUrl` is the feed's own address; `webcal:` is read as `https:`. ical.js is loaded with the first feed. Series
 * without an end are followed as far as the range that is asked for, and never past 10 000 occurrences each.
 */
export function ical(options: IcalOptions): Adapter {
  const { maxAge = DEFAULT_MAX_AGE, maximumBytes = DEFAULT_MAXIMUM } = options;
  const http = createHttp({
    ...options,
    baseUrl: options.baseUrl.replace(/^webcals?:/i, 'https:'),
    fetch: limitedFetch(options.fetch, maximumBytes),
  });

  const feed = keep(async (): Promise<Feed> => {
    const [{ readFeed }, bytes] = await Promise.all([
      import('./read.js'),
      http.getBytes('', { headers: { accept: 'text/calendar, text/plain;q=0.5' } }),
    ]);
    const read = readFeed(new TextDecoder().decode(bytes), options);
    if ('wrong' in read) throw new ClientError('shape', `The service answered with ${read.wrong}.`);
    return read;
  }, maxAge);

  return {
    system: 'ical',
    events: rangedEventsPort(
      async (from, to) => {
        const loaded = await feed();
        const { events, problems } = loaded.between(from, to);
        return { events, problems: [...loaded.problems, ...problems] };
      },
      async (id, callOptions) => (await feed(callOptions)).get(id),
      maxAge,
    ),
  };
}
