import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import type { FeedbackForm } from '../src/components/feedback-form/feedback-form.js';
import '../src/define/feedback-form.js';
import { ClientError } from '../src/model/client-error.js';
import type { FeedbackAbout, FeedbackTopic } from '../src/model/feedback.js';
import { FakeFeedback, offline } from '../tests/suites/fake-feedback.js';

interface Arguments {
  client?: Client | undefined;
  about?: FeedbackAbout | undefined;
  heading: string;
  storage: string;
}

const meta: Meta<Arguments> = {
  title: 'Feedback form',
  component: 'kumppani-feedback-form',
  args: { heading: 'Anna palautetta', storage: 'none' },
  argTypes: { client: { table: { disable: true } }, about: { table: { disable: true } } },
  render: ({ client, about, heading, storage }) =>
    html`<kumppani-feedback-form
      .client=${client}
      .about=${about}
      heading=${heading || nothing}
      storage=${storage || nothing}
      crisis-line="+358 2 000 1500"
      crisis-name="Kaislasalmen kriisipuhelin"
    >
      <p>Neuvonta auttaa numerossa <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
    </kumppani-feedback-form>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** A form that takes everything, or that fails in the same way however often it is asked. */
const client = (fault?: ClientError, topics?: readonly FeedbackTopic[]): Client => {
  const fake = new FakeFeedback();
  if (topics) fake.topics = topics;
  if (fault) fake.faults = Array.from({ length: 100 }, () => fault);
  return fake.client;
};

const formIn = (canvas: HTMLElement): FeedbackForm => canvas.querySelector('kumppani-feedback-form')!;

async function found<E extends Element>(form: FeedbackForm, selector: string): Promise<E> {
  for (let tries = 0; ; tries++) {
    const element = form.shadowRoot?.querySelector<E>(selector);
    if (element) return element;
    if (tries > 300) throw new Error(`${selector} was not drawn.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function write(form: FeedbackForm, text: string): Promise<void> {
  (await found<HTMLInputElement>(form, '#topic-0')).click();
  const message = await found<HTMLTextAreaElement>(form, '#message');
  message.value = text;
  message.dispatchEvent(new Event('input'));
}

const send = async (form: FeedbackForm): Promise<void> =>
  (await found<HTMLFormElement>(form, 'form')).requestSubmit();

/** As a visitor first meets it: nobody is asked who they are. */
export const Empty: Story = { args: { client: client() } };

/** Sending was tried too early: what is wrong stands in the summary and beside each field. */
export const Errors: Story = {
  args: { client: client() },
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    (await found<HTMLInputElement>(form, '#answer-yes')).click();
    await send(form);
    await found(form, '#error-summary');
  },
};

/** A place in words or as a position, and a picture drawn anew before it is sent. */
export const PlaceAndPicture: Story = {
  args: { client: client() },
  play: async ({ canvasElement }) =>
    (await found<HTMLInputElement>(formIn(canvasElement), '#topic-1')).click(),
};

/** The words sound like an emergency: help is shown at once. */
export const Emergency: Story = {
  args: { client: client() },
  play: async ({ canvasElement }) => write(formIn(canvasElement), 'En jaksa enää elää.'),
};

/** Wrong data of a record, by its fields. */
export const WrongData: Story = {
  args: {
    client: client(),
    about: {
      type: 'record',
      of: 'service',
      id: 'kahvitupa',
      name: 'Kahvitupa',
      fields: [
        { field: 'channels.phones', shown: '+358 2 000 1234' },
        { field: 'openingHours', shown: 'ma–pe 9–15' },
        { field: 'other' },
      ],
    },
  },
};

/** Wrong data on a page that does not say whose: the writer is asked what the record is called. */
export const RecordName: Story = {
  args: {
    client: client(undefined, [
      {
        id: 'wrong-data',
        name: { fi: 'Väärä tieto', sv: 'Fel uppgift', en: 'Wrong data' },
        readBy: {
          fi: 'Ilmoituksen lukee kunnan järjestöyhdyshenkilö.',
          sv: 'Anmälan läses av kommunens kontaktperson för organisationer.',
          en: 'Your report is read by the NGO liaison of the municipality.',
        },
        about: ['record'],
      },
    ]),
  },
  play: async ({ canvasElement }) => {
    await found(formIn(canvasElement), '#record');
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '#error-summary');
  },
};

/** No network: the message waits, its text is there to be copied or taken back. */
export const Waiting: Story = {
  args: { client: client(offline()) },
  play: async ({ canvasElement }) => {
    await write(formIn(canvasElement), 'Kahvituvan ovi on raskas avata pyörätuolista.');
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '[data-state="waiting"]');
  },
};

/** The service refused the message for good: the text is still its writer's. */
export const Failed: Story = {
  args: { client: client(new ClientError('http', 'refused', { status: 400 })) },
  play: async ({ canvasElement }) => {
    await write(formIn(canvasElement), 'Kahvituvan ovi on raskas avata pyörätuolista.');
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '[data-state="failed"]');
  },
};

/** It has arrived: who reads it, when it is answered, what to say when asking about it. */
export const Sent: Story = {
  args: { client: client() },
  play: async ({ canvasElement }) => {
    await write(formIn(canvasElement), 'Kahvituvan ovi on raskas avata pyörätuolista.');
    await send(formIn(canvasElement));
    await found(formIn(canvasElement), '.sent');
  },
};

/** The topics have not come yet. */
export const Pending: Story = {
  args: {
    client: { feedback: { topics: () => new Promise(() => {}), submit: () => new Promise(() => {}) } },
  },
};

/** The topics could not be loaded: what the site gives instead, and a way to try again. */
export const Failing: Story = {
  args: {
    client: {
      feedback: { topics: () => Promise.reject(offline()), submit: () => Promise.reject(offline()) },
    },
  },
};

/** Nobody said where feedback goes: the page's own words. */
export const NotConfigured: Story = { args: {} };
