import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import type { ChecklistMode } from '../src/components/checklist/checklist.js';
import '../src/define/checklist.js';
import type { Assessment } from '../src/model/index.js';
import { contested, failing, filledIn, pending, proposed, working } from './invented-checklists.js';

interface Arguments {
  client?: Client;
  value?: Assessment;
  definition?: unknown;
  template: string;
  assessment: string;
  mode: ChecklistMode;
  municipality: string;
  heading: string;
  headingLevel: number;
  language: string;
  openProposals: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Checklist',
  component: 'kumppani-checklist',
  args: {
    template: 'ngo-friendly-municipality',
    assessment: '',
    mode: 'page',
    municipality: '990',
    heading: '',
    headingLevel: 2,
    language: '',
    openProposals: false,
  },
  argTypes: {
    client: { table: { disable: true } },
    value: { table: { disable: true } },
    definition: { table: { disable: true } },
    mode: { control: 'select', options: ['page', 'items', 'published'] },
  },
  render: ({
    client,
    value,
    definition,
    template,
    assessment,
    mode,
    municipality,
    heading,
    headingLevel,
    language,
    openProposals,
  }) =>
    html`<kumppani-checklist
      .client=${client}
      .value=${value}
      .definition=${definition as never}
      lang=${language || nothing}
      template=${template || nothing}
      assessment=${assessment || nothing}
      mode=${mode}
      ?open-proposals=${openProposals}
      municipality=${municipality || nothing}
      place-name="Kaislasalmi"
      heading=${heading || nothing}
      heading-level=${headingLevel}
      without-draft
    >
      <p>Lomakkeen saa järjestöneuvonnasta: <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
      <p slot="empty">Arvio julkaistaan marraskuussa.</p>
    </kumppani-checklist>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** As a municipality first meets it. */
export const Complete: Story = {};
/** One item at a time, for a small screen or a meeting. */
export const ItemByItem: Story = { args: { mode: 'items' } };
/** Evidence, owners, dates, an item left out. */
export const FilledIn: Story = { args: { value: filledIn } };
/** The result on the municipality's page. */
export const Published: Story = { args: { client: working, mode: 'published' } };
/** Nothing has been published yet. */
export const Empty: Story = { args: { client: working, mode: 'published', municipality: '853' } };
export const Loading: Story = { args: { client: pending, assessment: 'kaislasalmi' } };
export const Failed: Story = { args: { client: failing, assessment: 'kaislasalmi' } };
/** Press the save button: somebody else saved first. */
export const TwoPeopleAtOnce: Story = {
  args: { client: contested, assessment: 'kaislasalmi' },
};
/** Accepted proposals under their item, and the form to make another one. */
export const Proposals: Story = {
  args: { client: proposed, mode: 'published', openProposals: true },
};
/** A template that cannot be used, with the place of the error. */
export const BrokenTemplate: Story = { args: { definition: { id: 'own', version: 1, headings: [] } } };
/** Neither a template nor anywhere to ask: what the page's author wrote is shown. */
export const NotConfigured: Story = { args: { template: '' } };
export const EasyFinnish: Story = { args: { language: 'fi-x-easy' } };
export const Swedish: Story = { args: { language: 'sv' } };
export const County: Story = { args: { template: 'ngo-friendly-county', municipality: '' } };
export const SevenPoints: Story = { args: { template: 'northern-ostrobothnia-7' } };
