import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Client } from '../src/client/index.js';
import type { SurveyElement } from '../src/components/survey/survey.js';
import '../src/define/survey.js';
import { loadSurvey } from '../src/surveys/index.js';
import { offline } from '../tests/suites/fake-feedback.js';

interface Arguments {
  client?: Client | undefined;
  survey: string;
  level: string;
  pages: string;
  storage: string;
}

const meta: Meta<Arguments> = {
  title: 'Survey',
  component: 'kumppani-survey',
  args: { survey: 'partner-survey', level: '', pages: '', storage: 'none' },
  argTypes: { client: { table: { disable: true } } },
  render: ({ client, survey, level, pages, storage }) =>
    html`<kumppani-survey
      .client=${client}
      survey=${survey}
      level=${level || nothing}
      pages=${pages || nothing}
      storage=${storage || nothing}
    >
      <p>Neuvonta auttaa numerossa <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
    </kumppani-survey>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** The surveys that come along, and answers that go nowhere. */
const client = (fails = false): Client => ({
  surveys: {
    get: loadSurvey,
    submit: async ({ key }) => {
      if (fails) throw offline();
      return { reference: '7F3K2-9QXHB', key };
    },
    results: async () => undefined,
  },
});

async function found<E extends Element>(canvas: HTMLElement, selector: string): Promise<E> {
  for (let tries = 0; ; tries++) {
    const element = canvas
      .querySelector<SurveyElement>('kumppani-survey')
      ?.shadowRoot?.querySelector<E>(selector);
    if (element) return element;
    if (tries > 300) throw new Error(`${selector} was not drawn.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Statements on one scale: a table where there is room, groups of choices where there is not. */
export const Statements: Story = { args: { client: client() } };

/** Thirty-three statements, one area at a time, with the way in words. */
export const SectionBySection: Story = { args: { client: client(), survey: 'quality-days', pages: 'group' } };

/** One question at a time. */
export const QuestionByQuestion: Story = {
  args: { client: client(), survey: 'event-feedback', pages: 'question' },
};

/** After an event, against the goal of its level. */
export const EventFeedback: Story = {
  args: { client: client(), survey: 'event-feedback', level: 'municipality' },
};

/** Traffic lights, told apart by shape as well. */
export const TrafficLights: Story = { args: { client: client(), survey: 'process-evaluation' } };

/** Something required was left out. */
export const Errors: Story = {
  args: { client: client(), survey: 'weak-signals' },
  play: async ({ canvasElement }) => {
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
    await found(canvasElement, '#error-summary');
  },
};

/** No network: the answers wait. */
export const Waiting: Story = {
  args: { client: client(true) },
  play: async ({ canvasElement }) => {
    (await found<HTMLInputElement>(canvasElement, '#q0-3')).click();
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
    await found(canvasElement, '[data-state="waiting"]');
  },
};

/** It has arrived. */
export const Sent: Story = {
  args: { client: client() },
  play: async ({ canvasElement }) => {
    (await found<HTMLInputElement>(canvasElement, '#q0-3')).click();
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
    await found(canvasElement, '.sent');
  },
};

/** There is no survey of that name. */
export const Missing: Story = { args: { client: client(), survey: 'no-such-survey' } };

/** The survey has not come yet. */
export const Pending: Story = {
  args: {
    client: {
      surveys: {
        get: () => new Promise(() => {}),
        submit: () => Promise.reject(offline()),
        results: () => Promise.reject(offline()),
      },
    },
  },
};

/** The survey could not be loaded. */
export const Failing: Story = {
  args: {
    client: {
      surveys: {
        get: () => Promise.reject(offline()),
        submit: () => Promise.reject(offline()),
        results: () => Promise.reject(offline()),
      },
    },
  },
};

/** Nobody said where surveys come from: the page's own words. */
export const NotConfigured: Story = { args: {} };
