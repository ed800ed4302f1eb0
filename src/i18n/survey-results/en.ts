import type { OwnMessages } from '../common/messages.js';
import { counter } from '../format.js';
import type { SurveyResultsMessages } from './messages.js';

const count = counter('en');

export const surveyResultsEn: OwnMessages<SurveyResultsMessages> = {
  missing: 'There is no such survey.',
  nothing: 'There are no results yet.',
  year: 'Year',
  allYears: 'All years',
  respondents: 'Respondents',
  everybody: 'All respondents',
  chart: 'Kind of chart',
  charts: { distribution: 'How answers are spread', diverging: 'Disagreeing and agreeing' },
  responses: (number) => (number ? `${count(number, 'respondent', 'respondents')}.` : 'No respondents.'),
  sent: (number, about) =>
    `The survey was sent to ${about ? 'about ' : ''}${count(number, 'person', 'people')}.`,
  organisations: (number) => `${count(number, 'organisation', 'organisations')} took part.`,
  period: (text) => `Time: ${text}.`,
  mean: (value) => `Mean ${value}`,
  sectionMean: (value) => `Mean of the section ${value}`,
  answers: (number) => count(number, 'answer', 'answers'),
  median: (value) => `median ${value}`,
  spread: (value) => `standard deviation ${value}`,
  cannotSay: (number) => `could not say: ${number}`,
  ends: (low, high) => `Scale: ${low} – ${high}`,
  hidden: {
    few: (smallest) => `The result is not shown, as there are fewer than ${smallest} answers.`,
    protecting: 'The result is not shown, so that the answers of a small group are not revealed.',
    open: 'The survey is still being answered. The result is shown when it has ended.',
  },
  notAsked: 'Not asked this year.',
  noteTitle: 'Note',
  change: (value, since, answers) => `change since ${since}: ${value}${answers ? ` (then ${answers})` : ''}`,
  byYearOf: (name) => `Means by year: ${name}`,
  table: 'Show the figures as a table',
  columns: {
    question: 'Question',
    n: 'Answers',
    mean: 'Mean',
    median: 'Median',
    spread: 'Standard deviation',
    cannotSay: 'Could not say',
  },
  missingFigure: 'not told',
  other: 'Other',
  download: 'Download the results',
  files: { csv: 'Table (CSV)', json: 'Data (JSON)', svg: 'Charts (SVG)', png: 'Charts (PNG)' },
  source: (text) => `Source: ${text}`,
  invented: 'The results are invented examples.',
  openAnswers: 'Answers in words',
};
