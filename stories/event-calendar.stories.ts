import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import courses from '../examples/demo-data/events/courses.json' with { type: 'json' };
import families from '../examples/demo-data/events/families.json' with { type: 'json' };
import meetingPlaces from '../examples/demo-data/events/meeting-places.json' with { type: 'json' };
import seasons from '../examples/demo-data/events/seasons.json' with { type: 'json' };
import { staticEvents } from '../src/adapters/static-events/index.js';
import { createClient, type Client } from '../src/client/index.js';
import '../src/define/event-calendar.js';
import { ClientError } from '../src/model/client-error.js';
import type { EventsPort } from '../src/model/ports.js';

interface Arguments {
  client?: Client;
  view: string;
  date: string;
  heading: string;
  municipality: string;
  withoutFilters: boolean;
}

const everything: unknown[] = [meetingPlaces, families, courses, seasons].flatMap(
  (file) => (file as { events: unknown[] }).events,
);

/** The real adapter over events in memory. */
const clientOver = (events: unknown[]): Client =>
  createClient(
    staticEvents({
      baseUrl: 'https://events.example/events.json',
      fetch: () => Promise.resolve(Response.json({ events })),
    }),
  );

const clientThat = (list: EventsPort['list']): Client =>
  createClient({ system: 'fake', events: { list, get: () => Promise.resolve(undefined) } });

const meta: Meta<Arguments> = {
  title: 'Event calendar',
  component: 'kumppani-event-calendar',
  args: { view: 'list', date: '2026-11-24', heading: '', municipality: '', withoutFilters: false },
  argTypes: { client: { table: { disable: true } } },
  render: ({ client, view, date, heading, municipality, withoutFilters }) =>
    html`<kumppani-event-calendar
      .client=${client}
      view=${view}
      date=${date}
      heading=${heading || nothing}
      municipality=${municipality || nothing}
      ?without-filters=${withoutFilters}
    >
      <p>Neuvonta kertoo, mitä on tulossa: <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
      <p slot="empty">Kysy neuvonnasta: <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
    </kumppani-event-calendar>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Coming events by day, as a visitor first meets them. */
export const List: Story = { args: { client: clientOver(everything) } };

/** A table that the arrow keys walk, and the chosen day under it. */
export const Month: Story = { args: { client: clientOver(everything), view: 'month' } };

export const Week: Story = { args: { client: clientOver(everything), view: 'week' } };

/** Dots, and the chosen day's events under them. */
export const MonthNarrow: Story = { ...Month, globals: { width: 'narrow' } };

/** December: holidays and eves are named. */
export const Holidays: Story = {
  args: {
    client: clientOver(everything),
    view: 'month',
    date: '2026-12-24',
    heading: 'Joulukuun tapahtumat',
  },
};

/** A filter in use: a chip over the list, numbers beside what is left to choose. */
export const Filtered: Story = { args: { client: clientOver(everything), municipality: '990' } };

export const WithoutFilters: Story = { args: { client: clientOver(everything), withoutFilters: true } };

/** One event in full. */
export const Detail: Story = {
  args: { client: clientOver(everything) },
  play: async ({ canvasElement }) => {
    const calendar = canvasElement.querySelector('kumppani-event-calendar')!;
    for (let tries = 0; tries < 300; tries++) {
      const title = calendar.shadowRoot?.querySelector<HTMLElement>('[part~="item-title"] :is(a, button)');
      if (title) return title.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error('No event was drawn.');
  },
};

/** Nothing on these days: the next ones, and what the site says in the `empty` slot. */
export const Empty: Story = { args: { client: clientOver([]) } };

/** Nothing has come yet. After a second it says so in words. */
export const Pending: Story = { args: { client: clientThat(() => new Promise(() => {})) } };

/** The source does not answer: what still works, a button to try again, and the site's own fallback. */
export const Failed: Story = {
  name: 'Error',
  args: { client: clientThat(() => Promise.reject(new ClientError('network', 'Invented failure.'))) },
};

/** The site has not said where events come from: the visitor sees the fallback, the site's owner a console line. */
export const NotConfigured: Story = {};

/** Markup and harmful links in every field, long words, times that are none: shown as text, or left out. */
export const HostileTexts: Story = {
  args: {
    client: clientOver([
      {
        id: 'paha',
        name: {
          fi: '<img src=x onerror=alert(1)> Kehitysvammaisuuspalvelutarvearviointikeskusteluryhmäkokoontumisilta',
        },
        start: '2026-11-24T17:00',
        end: '2026-11-24T15:00',
        summary: { fi: '<script>alert(1)</script>' },
        links: [{ url: 'javascript:alert(1)' }],
        organiser: { name: { fi: 'Lounaisrannikonomaishoitajienjaläheistenyhteistyöyhdistys ry' } },
      },
      { id: 'ei-aikaa', name: { fi: 'Ei aikaa' }, start: '2026-02-30' },
    ]),
  },
};
