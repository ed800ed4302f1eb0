import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import '../src/define/checklist-results.js';
import type { ResultsViewName } from '../src/i18n/checklist-results/messages.js';
import type { Assessment } from '../src/model/index.js';
import { failing, pending, working } from './invented-checklists.js';

interface Arguments {
  client?: Client;
  assessments?: readonly Assessment[];
  view: ResultsViewName;
  municipality: string;
  heading: string;
  openFiles: boolean;
  language: string;
}

const meta: Meta<Arguments> = {
  title: 'Checklist results',
  component: 'kumppani-checklist-results',
  args: { client: working, view: 'region', municipality: '990', heading: '', openFiles: false, language: '' },
  argTypes: {
    client: { table: { disable: true } },
    assessments: { table: { disable: true } },
    view: { control: 'select', options: ['region', 'sides', 'years'] },
  },
  render: ({ client, assessments, view, municipality, heading, openFiles, language }) =>
    html`<kumppani-checklist-results
      .client=${client}
      .assessments=${assessments}
      lang=${language || nothing}
      view=${view}
      municipality=${municipality || nothing}
      heading=${heading || nothing}
      ?open-files=${openFiles}
    >
      <p>Tulokset saa järjestöneuvonnasta: <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
      <p slot="empty">Tulokset julkaistaan marraskuussa.</p>
    </kumppani-checklist-results>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Municipalities in one table, one of which has not answered. */
export const Complete: Story = {};
/** Sides beside each other, the widest difference first. */
export const Sides: Story = { args: { view: 'sides' } };
export const Years: Story = { args: { view: 'years' } };
/** Nobody has answered; files can be opened. */
export const Empty: Story = { args: { assessments: [], openFiles: true } };
export const Loading: Story = { args: { client: pending } };
export const Failed: Story = { args: { client: failing } };
/** Nowhere to ask: what the page's author wrote is shown. */
export const NotConfigured: Story = {
  render: () =>
    html`<kumppani-checklist-results>
      <p>Tulokset saa järjestöneuvonnasta.</p>
    </kumppani-checklist-results>`,
};
export const Swedish: Story = { args: { language: 'sv' } };
