import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { staticEvents } from '../../../src/adapters/static-events/index.js';
import { createClient, type Client } from '../../../src/client/index.js';
import type { EventCalendar } from '../../../src/components/event-calendar/event-calendar.js';
import '../../../src/define/event-calendar.js';
import type { EventQuery } from '../../../src/model/event-query.js';
import type { EventsPort } from '../../../src/model/ports.js';
import { manyEvents } from '../../fixtures/calendar/events.js';
import { all, createGate, one, textOf, until, type Gate } from '../../suites/widget-tools.js';

export * from '../../suites/widget-tools.js';

/** The real adapter and the real index over a `fetch` of our own, watched, held up and broken at will. */
export interface EventSource extends Pick<Gate, 'hold' | 'fail'> {
  client: Client;
  /** Questions that were asked, in order. */
  readonly asked: EventQuery[];
}

export function source(events: readonly unknown[] = manyEvents): EventSource {
  const real = staticEvents({
    baseUrl: 'https://events.example/events.json',
    fetch: () => Promise.resolve(Response.json({ events })),
  }).events!;
  const { pass, hold, fail } = createGate();
  const asked: EventQuery[] = [];
  const port: EventsPort = {
    async list(query, options) {
      asked.push(query);
      await pass(options);
      return real.list(query, options);
    },
    async get(id, options) {
      await pass(options);
      return real.get(id, options);
    },
  };
  return { client: createClient({ system: 'fake', events: port }), asked, hold, fail };
}

export interface Mounting extends Partial<
  Pick<
    EventCalendar,
    'client' | 'events' | 'heading' | 'view' | 'municipality' | 'urlState' | 'subscriptionUrl' | 'messages'
  >
> {
  language?: string;
  /** Where the calendar begins; 22 November 2026 when left out. */
  date?: string;
  withoutFilters?: boolean;
  withImages?: boolean;
  structuredData?: boolean;
}

/** A calendar as HTML has it. */
export const calendarTemplate = (mounting: Mounting): TemplateResult =>
  html`<kumppani-event-calendar
    .client=${mounting.client}
    .messages=${mounting.messages}
    events=${mounting.events ?? nothing}
    heading=${mounting.heading ?? nothing}
    view=${mounting.view ?? nothing}
    date=${mounting.date ?? '2026-11-22'}
    municipality=${mounting.municipality ?? nothing}
    url-state=${mounting.urlState ?? nothing}
    subscription-url=${mounting.subscriptionUrl ?? nothing}
    ?without-filters=${mounting.withoutFilters ?? false}
    ?with-images=${mounting.withImages ?? false}
    ?structured-data=${mounting.structuredData ?? false}
  >
    <p>Soita <a href="tel:+35820001234">+358 2 000 1234</a></p>
    <p slot="empty">Kysy neuvonnasta</p>
  </kumppani-event-calendar>`;

/** A calendar on the page, not waited for. */
export async function attach(mounting: Mounting = {}): Promise<EventCalendar> {
  const wrapper = await fixture(
    html`<main lang=${mounting.language ?? 'fi'}>${calendarTemplate(mounting)}</main>`,
  );
  return wrapper.querySelector('kumppani-event-calendar')!;
}

/** A calendar that shows its events, and knows what their codes are called. */
export async function mount(mounting: Mounting = {}): Promise<EventCalendar> {
  const calendar = await attach({ client: source().client, ...mounting });
  await settled(calendar);
  return calendar;
}

/** Events are there, what codes are called is known, and nothing is under way. */
export async function settled(calendar: Element): Promise<void> {
  // A change that was just made has begun to be answered by then.
  await nextFrame();
  await until(
    () => one(calendar, '.results, [part~=detail], #detail-title') && !one(calendar, '[aria-busy=true]'),
    'the calendar did not come to rest',
  );
  // What codes are called comes when the browser has nothing else to do.
  await until(
    () => !one(calendar, '.filters') || one(calendar, '.filters .check'),
    'the filters did not come',
  );
  await import('../../../src/components/event-calendar/calendar-lore.js');
  await nextFrame();
}

export const period = (calendar: Element): string => textOf(one(calendar, '.period-title'));
export const counted = (calendar: Element): string => textOf(one(calendar, '.period p'));
export const titles = (calendar: Element): string[] =>
  all(calendar, '[part~=item] [part~=item-title]').map(textOf);
export const days = (calendar: Element): string[] =>
  all(calendar, '[data-day]').map((day) => day.dataset['day']!);
export const cell = (calendar: Element, day: string): HTMLElement => one(calendar, `[data-cell="${day}"]`)!;
export const part = (calendar: Element, name: string): HTMLElement => one(calendar, `[part~=${name}]`)!;
/** Chooses a view as a hand would: by its radio button. */
export async function chooseView(calendar: Element, view: string): Promise<void> {
  const radio = one<HTMLInputElement>(calendar, `.views input[value=${view}]`)!;
  radio.click();
  await waitUntil(() => radio.checked);
  await settled(calendar);
}
