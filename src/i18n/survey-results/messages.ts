import type { CommonMessages } from '../common/messages.js';

/** Every word of survey results. Override any of them with the widget's `messages` property. */
export interface SurveyResultsMessages extends CommonMessages {
  missing: string;
  nothing: string;
  year: string;
  allYears: string;
  respondents: string;
  everybody: string;
  chart: string;
  charts: Readonly<Record<'distribution' | 'diverging', string>>;
  /** A whole sentence for any count. */
  responses: (count: number) => string;
  /** How many were asked. */
  sent: (count: number, about: boolean) => string;
  organisations: (count: number) => string;
  period: (text: string) => string;
  mean: (value: string) => string;
  sectionMean: (value: string) => string;
  answers: (count: number) => string;
  median: (value: string) => string;
  spread: (value: string) => string;
  cannotSay: (count: number) => string;
  ends: (low: string, high: string) => string;
  hidden: { few: (smallest: number) => string; protecting: string; open: string };
  notAsked: string;
  noteTitle: string;
  change: (value: string, since: number, sinceAnswers: string | undefined) => string;
  byYearOf: (name: string) => string;
  table: string;
  columns: {
    question: string;
    n: string;
    mean: string;
    median: string;
    spread: string;
    cannotSay: string;
  };
  missingFigure: string;
  other: string;
  download: string;
  files: { csv: string; json: string; svg: string; png: string };
  source: (text: string) => string;
  invented: string;
  openAnswers: string;
}
