import type { FormMessages } from '../common/form.js';
import type { CommonMessages } from '../common/messages.js';
import type { OutboxMessages } from '../common/outbox.js';

/** Every word of the survey. Override any of them with the widget's `messages` property. */
export interface SurveyMessages extends CommonMessages, FormMessages, OutboxMessages {
  /** No such survey. */
  missing: string;
  broken: string;
  closed: string;
  notYet: (day: string) => string;
  answerUntil: (day: string) => string;
  whoAreYou: string;
  goal: (text: string) => string;
  /** Progress in words. */
  step: (number: number, total: number) => string;
  next: string;
  back: string;
  sendAnswers: string;
  required: string;
  otherWhat: string;
  /** Of several options. */
  chooseMost: (count: number) => string;
  between: (minimum: string | undefined, maximum: string | undefined) => string;
  save: string;
  saved: string;
  goingOn: string;
  startOver: string;
  thanks: string;
  again: string;
  wrong: {
    audience: string;
    missing: (question: string) => string;
    empty: string;
    tooMany: (question: string, count: number) => string;
    tooLong: (question: string) => string;
    number: (question: string) => string;
    other: (question: string) => string;
  };
}
