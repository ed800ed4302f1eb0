import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/survey-results.js';
import { ClientError } from '../src/model/client-error.js';
import type { SurveyAnswer, SurveyResponse, SurveyResults } from '../src/model/survey.js';
import { loadSurvey, summarise } from '../src/surveys/index.js';
import eventFeedback from '../examples/demo-data/figures/event-feedback.json' with { type: 'json' };
import cooperation from '../examples/demo-data/figures/cooperation-surveys.json' with { type: 'json' };
import qualityDays from '../examples/demo-data/figures/quality-days.json' with { type: 'json' };

interface Arguments {
  results?: SurveyResults | undefined;
  /** Where results are asked for when they are not here. */
  ask?: (() => Promise<SurveyResults>) | undefined;
  year: string;
  audience: string;
  level: string;
}

const meta: Meta<Arguments> = {
  title: 'Survey results',
  component: 'kumppani-survey-results',
  args: { year: '', audience: '', level: '' },
  argTypes: { results: { table: { disable: true } }, ask: { table: { disable: true } } },
  render: ({ results, ask, year, audience, level }) =>
    html`<kumppani-survey-results
      .results=${results}
      .client=${ask && { surveys: { results: ask } }}
      survey="example"
      year=${year}
      audience=${audience}
      level=${level}
    >
      <p>Neuvonta auttaa numerossa <a href="tel:+35820001234">+358 2 000 1234</a>.</p>
    </kumppani-survey-results>`,
};
export default meta;

type Story = StoryObj<Arguments>;

const survey = (await loadSurvey('partner-survey'))!;
/** Invented answers, with fewer in one year than may be shown. */
const responses = [2024, 2025, 2026].flatMap((year, at) =>
  Array.from({ length: [4, 60, 80][at]! }, (_, index): SurveyResponse => ({
    key: `response-${year}-${index}`,
    survey: { id: survey.id, version: survey.version },
    year,
    invented: true,
    answers: survey.groups
      .flatMap(({ questions }) => questions)
      .flatMap((question, place): SurveyAnswer[] =>
        question.type !== 'statement'
          ? []
          : (index + place) % 13
            ? [{ question: question.id, value: 1 + Math.min(4, (index * 7 + place * 3 + at) % 7) }]
            : [{ question: question.id, cannotSay: true }],
      ),
  })),
);
const results = summarise(survey, responses);

/** How answers are spread, with their means and what changed. */
export const Complete: Story = { args: { results } };

/** A year of fewer than five answers: nothing of it is shown. */
export const FewAnswers: Story = { args: { results, year: '2024' } };

/** Printed figures, with a note where the report contradicts itself. */
export const Printed: Story = {
  args: { results: cooperation as unknown as SurveyResults, year: '2018', audience: 'partner' },
};

/** Means by level and year. */
export const ByLevel: Story = { args: { results: eventFeedback as unknown as SurveyResults } };

/** Thirty-three statements over four years. */
export const QualityDays: Story = { args: { results: qualityDays as unknown as SurveyResults } };

/** The results have not come yet. */
export const Pending: Story = { args: { ask: () => new Promise(() => {}) } };

/** The results could not be loaded: what the site gives instead, and a way to try again. */
export const Failing: Story = {
  args: { ask: () => Promise.reject(new ClientError('network', 'No connection.')) },
};

/** No answers yet. */
export const Empty: Story = { args: { results: { ...results, slices: [] } } };

/** Nobody said where results come from: the page's own words. */
export const NotConfigured: Story = { args: {} };
