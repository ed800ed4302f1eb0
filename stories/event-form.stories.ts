import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import type { EventForm } from '../src/components/event-form/event-form.js';
import '../src/define/event-form.js';
import { ClientError } from '../src/model/client-error.js';
import { addDays } from '../src/time/days.js';
import { dayOf } from '../src/time/zone.js';
import { offline } from '../tests/suites/fake-feedback.js';
import { FakeProposals } from '../tests/suites/fake-proposals.js';

interface Arguments {
  client?: Client | undefined;
  heading: string;
  storage: string;
}

const meta: Meta<Arguments> = {
  title: 'Event form',
  component: 'kumppani-event-form',
  args: { heading: 'Ilmoita tapahtuma', storage: 'none' },
  argTypes: { client: { table: { disable: true } } },
  render: ({ client, heading, storage }) =>
    html`<kumppani-event-form
      .client=${client}
      heading=${heading || nothing}
      storage=${storage || nothing}
      town="Kaislasalmi"
    >
      <p>Järjestöneuvonta auttaa numerossa <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
      <p slot="privacy">
        <a href="https://kaislasalmi.example/tietosuoja">Näin käsittelemme henkilötietoja</a>
      </p>
    </kumppani-event-form>`,
};
export default meta;

type Story = StoryObj<Arguments>;

const formIn = (canvas: HTMLElement): EventForm => canvas.querySelector('kumppani-event-form')!;

async function found<E extends Element = HTMLInputElement>(form: EventForm, selector: string): Promise<E> {
  for (let tries = 0; ; tries++) {
    const element = form.shadowRoot?.querySelector<E>(selector);
    if (element) return element;
    if (tries > 300) throw new Error(`${selector} was not drawn.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function press(form: EventForm, ...ids: string[]): Promise<void> {
  for (const id of ids) (await found(form, `#${id}`)).click();
}

async function write(form: EventForm, texts: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    const field = await found(form, `#${id}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
}

const send = async (form: EventForm): Promise<void> =>
  (await found<HTMLFormElement>(form, 'form')).requestSubmit();

async function fill(form: EventForm): Promise<void> {
  const { id } = await found(form, '[id^="name-"]');
  await write(form, {
    [id]: 'Neulekahvila',
    [id.replace('name', 'description')]: 'Neulotaan yhdessä, kahvia on tarjolla. Lankoja saa paikan päältä.',
    organiser: 'Kaislasalmen kylätalo ry',
  });
  await press(form, 'repetition-once', 'on-site', 'price-no', 'registration-no', 'consent');
  await write(form, {
    day: addDays(dayOf(Date.now()), 14)!,
    begins: '17:00',
    ends: '19:00',
    place: 'Kylätalo',
    email: 'aino@example.org',
  });
}

/** As a visitor first meets it. */
export const Empty: Story = { args: { client: new FakeProposals().client } };

/** A weekly event in two languages, on site and online, with a price and a way to sign up: every field there is. */
export const EveryField: Story = {
  args: { client: new FakeProposals().client },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await fill(form);
    await press(form, 'language-sv', 'repetition-weekly', 'online', 'price-yes', 'registration-yes');
  },
};

/** Sending was tried too early: what is wrong stands in the summary and beside each field. */
export const Errors: Story = {
  args: { client: new FakeProposals().client },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await press(form, 'repetition-weekly', 'on-site', 'price-yes', 'registration-yes');
    await send(form);
    await found(form, '#error-summary');
  },
};

/** It is on its way. */
export const Pending: Story = {
  args: { client: { proposals: { submit: () => new Promise(() => {}) } } },
  play: async ({ canvasElement }) => {
    await fill(formIn(canvasElement));
    await send(formIn(canvasElement));
  },
};

/** No network: the proposal waits, its text is there to be copied or taken back. */
export const Waiting: Story = {
  args: { client: new FakeProposals(offline()).client },
  play: async ({ canvasElement }) => {
    await fill(formIn(canvasElement));
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '[data-state="waiting"]');
  },
};

/** Refused for good: the text is still its writer's. */
export const Failing: Story = {
  args: { client: new FakeProposals(new ClientError('http', 'refused', { status: 400 })).client },
  play: async ({ canvasElement }) => {
    await fill(formIn(canvasElement));
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '[data-state="failed"]');
  },
};

/** It has arrived: what happens next, and what to say when asking about it. */
export const Sent: Story = {
  args: { client: new FakeProposals().client },
  play: async ({ canvasElement }) => {
    await fill(formIn(canvasElement));
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '.sent');
  },
};

/** Nowhere to send: what the site gives instead. */
export const NotConfigured: Story = {};
