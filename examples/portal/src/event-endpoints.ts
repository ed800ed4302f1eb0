import { createHash } from 'node:crypto';
import { toICalendar } from '../../../src/calendar-files/icalendar.js';
import { CalendarEvent } from '../../../src/model/index.js';
import { EventProposal } from '../../../src/model/event-proposal.js';
import { Receipt } from '../../../src/model/feedback.js';
import { z } from '../../../src/model/zod.js';
import { addDays } from '../../../src/time/days.js';
import { dayOf } from '../../../src/time/zone.js';
import { EventQueryParameters, named } from './api-schemas.js';
import type { Config } from './config.js';
import type { Database } from './database.js';
import type { Directory } from './directory.js';
import { endpoint, type Answer, type Endpoint } from './endpoint.js';
import { decideEvent, receivedEvent, storeProposal } from './event-proposals.js';
import type { Metrics } from './metrics.js';
import { ProblemError } from './problems.js';

const FeedParameters = z.omit(EventQueryParameters, {
  from: true,
  to: true,
  facets: true,
  limit: true,
  cursor: true,
});
const KeyParameters = z.object({ key: z.string().check(z.maxLength(300)) });
const EventDecision = z.object({
  state: z.enum(['accepted', 'declined']),
  answer: z.optional(z.string().check(z.maxLength(20_000))),
});
const ReceivedEvent = z.object({
  key: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
  event: CalendarEvent,
  state: z.enum(['open', 'accepted', 'declined']),
  answer: z.optional(z.string()),
  decidedAt: z.optional(z.string()),
});
for (const [id, schema] of Object.entries({ EventProposal, EventDecision, ReceivedEvent }))
  named.add(schema, { id });

/** Days of a subscription: what has just been stays in the subscriber's calendar. */
const BEFORE = 31;
const AHEAD = 366;
/** How often a subscriber asks again, in hours. */
const REFRESH = 6;
const KEPT_FEEDS = 32;

const FEED_NAMES: Readonly<Record<string, string>> = {
  fi: 'Järjestöjen tapahtumat',
  sv: 'Organisationernas evenemang',
  en: 'Events of associations',
};

export interface EventEndpointOptions {
  config: Config;
  database: Database;
  metrics: Metrics;
  current: () => Directory;
  /** Something has been decided: readers are to see it soon. */
  decided: () => void;
}

/** Events that people propose, and the calendar as a subscription. */
export function eventEndpoints({
  config,
  database,
  metrics,
  current,
  decided,
}: EventEndpointOptions): Endpoint[] {
  const feeds = new Map<string, { text: string; tag: string }>();

  /** The file of a question, made once a day and release: subscribers ask again and again. */
  async function feed(query: z.infer<typeof FeedParameters>, domain: string) {
    const { release, events } = current();
    const today = dayOf(Date.now());
    const key = JSON.stringify([release.digest, today, domain, query]);
    const known = feeds.get(key);
    if (known) return known;
    const { weekdays, ...rest } = query;
    const languages = query.readerLanguages?.length ? query.readerLanguages : ['fi'];
    const page = await events.list({
      ...rest,
      ...(weekdays && { weekdays: weekdays.map(Number) }),
      from: addDays(today, -BEFORE)!,
      to: addDays(today, AHEAD)!,
    });
    const text = toICalendar(page.items, {
      languages,
      domain,
      // Anything may stand in a query, `constructor` too.
      name: FEED_NAMES[languages.find((one) => Object.hasOwn(FEED_NAMES, one)) ?? 'fi']!,
      refreshHours: REFRESH,
      // The same release makes the same file, whoever asks and when.
      now: release.createdAt,
    });
    const made = { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
    if (feeds.size >= KEPT_FEEDS) feeds.delete(feeds.keys().next().value!);
    feeds.set(key, made);
    return made;
  }

  return [
    endpoint({
      method: 'GET',
      path: '/api/v1/events.ics',
      operationId: 'subscribeToEvents',
      summary: 'The events that answer a text and filters as a calendar to subscribe to, a year ahead.',
      tag: 'events',
      query: FeedParameters,
      answers: { 200: { description: 'iCalendar (RFC 5545).', type: 'text/calendar' } },
      async handle({ query, request }): Promise<Answer> {
        const { text, tag } = await feed(query, request.hostname);
        const headers = {
          etag: tag,
          // What somebody typed stays out of caches that several people share.
          'cache-control': `${query.text ? 'private' : 'public'}, max-age=3600, stale-while-revalidate=86400`,
        };
        const told = request.headers['if-none-match']?.split(/\s*,\s*/).map((one) => one.replace(/^W\//, ''));
        if (told?.includes(tag))
          return { status: 304, body: '', type: 'text/calendar; charset=utf-8', headers };
        return {
          body: text,
          type: 'text/calendar; charset=utf-8',
          headers: { ...headers, 'content-disposition': 'inline; filename="events.ics"' },
        };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/event-proposals',
      operationId: 'proposeEvent',
      asksProof: true,
      summary: 'Keeps an event for staff to look at; the same key again gives the first receipt.',
      tag: 'events',
      body: EventProposal,
      answers: {
        200: { description: 'It was stored before.', schema: Receipt },
        201: { description: 'It is stored; nobody sees it yet.', schema: Receipt },
      },
      async handle({ body }) {
        const receipt = await storeProposal(database, body, config.contactDays);
        if (!receipt.again) metrics.count('stored');
        return { status: receipt.again ? 200 : 201, body: receipt };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/event-proposals/{key}',
      operationId: 'getEventProposal',
      summary: 'A proposed event as the calendar would show it, without contact details.',
      tag: 'staff',
      scope: 'read',
      params: KeyParameters,
      answers: { 200: { description: 'The proposal.', schema: ReceivedEvent } },
      async handle({ params: { key } }) {
        const body = await receivedEvent(database, key);
        if (!body) throw new ProblemError('not-found');
        return { body };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/event-proposals/{key}/decision',
      operationId: 'decideEventProposal',
      summary:
        'Puts a proposed event into the calendar, or leaves it out; sending the answer is the reader’s own work.',
      tag: 'staff',
      scope: 'answer',
      params: KeyParameters,
      body: EventDecision,
      answers: { 200: { description: 'The proposal.', schema: ReceivedEvent } },
      async handle({ params: { key }, body: { state, answer }, token }) {
        const body = await decideEvent(database, token, key, state, answer || undefined);
        decided();
        return { body };
      },
    }),
  ];
}
