import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import type { ServiceFinder } from '../src/components/service-finder/service-finder.js';
import '../src/define/service-finder.js';
import { failingClient, pendingClient } from '../tests/suites/fake-services.js';
import {
  clientOver,
  directory,
  hostileTexts,
  longNames,
  oneService,
  rightToLeft,
} from './invented-services.js';

interface Arguments {
  client?: Client;
  heading: string;
  headingLevel: number;
  municipality: string;
  county: string;
  withoutFilters: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Service finder',
  component: 'kumppani-service-finder',
  args: { heading: '', headingLevel: 2, municipality: '', county: '', withoutFilters: false },
  argTypes: { client: { table: { disable: true } } },
  render: ({ client, heading, headingLevel, municipality, county, withoutFilters }) =>
    html`<kumppani-service-finder
      .client=${client}
      heading=${heading || nothing}
      heading-level=${headingLevel}
      municipality=${municipality || nothing}
      county=${county || nothing}
      ?without-filters=${withoutFilters}
    >
      <p>Neuvonta auttaa numerossa <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
      <p slot="empty">Kysy neuvonnasta: <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
    </kumppani-service-finder>`,
};
export default meta;

type Story = StoryObj<Arguments>;

const finderIn = (canvas: HTMLElement): ServiceFinder => canvas.querySelector('kumppani-service-finder')!;

/** What the reader does next needs something on the page first. */
async function found<E extends Element>(finder: ServiceFinder, selector: string): Promise<E> {
  for (let tries = 0; ; tries++) {
    const element = finder.shadowRoot?.querySelector<E>(selector);
    if (element) return element;
    if (tries > 300) throw new Error(`${selector} was not drawn.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Everything in the directory, as a visitor first meets it. */
export const Complete: Story = { args: { client: clientOver(directory) } };

/** Filters in use: chips over the list, numbers beside what is left to choose. */
export const Filtered: Story = {
  args: { client: clientOver(directory), municipality: '990', heading: 'Järjestöjen palvelut' },
};

export const OneResult: Story = { args: { client: clientOver(oneService) } };

/** One service in full. */
export const Detail: Story = {
  args: { client: clientOver(oneService) },
  play: async ({ canvasElement }) => {
    (await found<HTMLElement>(finderIn(canvasElement), '[part~="item-title"] :is(a, button)')).click();
  },
};

/** Nothing has come yet. After a second it says so in words. */
export const Pending: Story = { args: { client: pendingClient() } };

/** The source does not answer: what still works, a button to try again, and the site's own fallback. */
export const Failed: Story = { name: 'Error', args: { client: failingClient() } };

/** Nothing fits: single steps that bring results back, and what the site says in the `empty` slot. */
export const Empty: Story = {
  args: { client: clientOver(directory), municipality: '990' },
  play: async ({ canvasElement }) => {
    const field = await found<HTMLInputElement>(finderIn(canvasElement), '#text');
    await found(finderIn(canvasElement), '.count');
    field.value = 'trumpettikvartetti';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.form!.requestSubmit();
  },
};

/** The directory itself is empty: no step can help, the site's own words do. */
export const EmptyDirectory: Story = { args: { client: clientOver([]) } };

/** The site has not said where services come from: the visitor sees the fallback, the site's owner a console line. */
export const NotConfigured: Story = {};

export const LongNames: Story = { args: { client: clientOver(longNames) } };

/** Texts in Arabic and Persian on a Finnish page. */
export const RightToLeft: Story = { args: { client: clientOver(rightToLeft) } };

/** Markup, harmful links, endless texts, broken records: shown as text, or left out. */
export const HostileTexts: Story = { args: { client: clientOver(hostileTexts) } };

export const WithoutFilters: Story = { args: { client: clientOver(directory), withoutFilters: true } };

/** Under the page's own first heading. */
export const WithHeading: Story = {
  args: { client: clientOver(directory), heading: 'Järjestöjen palvelut', headingLevel: 1 },
};

/** As on a small phone: the filters are folded away. */
export const Narrow: Story = { args: { client: clientOver(directory) }, globals: { width: 'narrow' } };
