import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import '../src/define/service-finder.js';
import { failingClient, pendingClient } from '../tests/suites/fake-services.js';
import { clientOver, inventedServices, longNames } from './invented-services.js';

interface Arguments {
  client?: Client;
  heading: string;
  headingLevel: number;
  municipality: string;
  withoutFilters: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Service finder',
  component: 'kumppani-service-finder',
  args: { heading: '', headingLevel: 2, municipality: '', withoutFilters: false },
  argTypes: { client: { table: { disable: true } } },
  render: ({ client, heading, headingLevel, municipality, withoutFilters }) =>
    html`<kumppani-service-finder
      .client=${client}
      heading=${heading || nothing}
      heading-level=${headingLevel}
      municipality=${municipality || nothing}
      ?without-filters=${withoutFilters}
    >
      <p>Neuvonta auttaa numerossa <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
      <p slot="empty">Kysy neuvonnasta: <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
    </kumppani-service-finder>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Everything in the directory, as a visitor first meets it. */
export const Complete: Story = { args: { client: clientOver(inventedServices) } };

export const OneResult: Story = { args: { client: clientOver(inventedServices.slice(0, 1)) } };

export const LongNames: Story = { args: { client: clientOver(longNames) } };

export const WithHeading: Story = {
  args: { client: clientOver(inventedServices), heading: 'Järjestöjen palvelut', headingLevel: 1 },
};

export const WithoutFilters: Story = { args: { client: clientOver(inventedServices), withoutFilters: true } };

/** Nothing in the directory fits; what the site wrote in the `empty` slot tells whom to ask. */
export const Empty: Story = { args: { client: clientOver([]) } };

export const Loading: Story = { args: { client: pendingClient() } };

/** The source does not answer: what still works, a button to try again, and the site's own fallback. */
export const Failed: Story = { args: { client: failingClient() } };

/** The site has not said where services come from: the visitor sees the fallback, the site's owner a console line. */
export const NotConfigured: Story = {};

/** One service in full. */
export const Detail: Story = {
  args: { client: clientOver(inventedServices) },
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector('kumppani-service-finder');
    const find = (): HTMLElement | null | undefined =>
      finder?.shadowRoot?.querySelector<HTMLElement>('[part~="item-title"] :is(a, button)');
    for (let tries = 0; tries < 100 && !find(); tries++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    find()?.click();
  },
};
