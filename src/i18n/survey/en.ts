import type { OwnMessages } from '../common/messages.js';
import { formEn } from '../common/form.js';
import { sentEn } from '../common/outbox.js';
import type { SurveyMessages } from './messages.js';

export const surveyEn: OwnMessages<SurveyMessages> = {
  ...formEn,
  ...sentEn,
  waitingTitle: 'Your answers are waiting to be sent',
  waitingKept:
    'The connection is not working at the moment. Your answers are kept on this device and go by themselves when the connection is back. You may close the page: they go the next time you open it.',
  waitingInMemory:
    'The connection is not working at the moment. Your answers go by themselves when the connection is back. Keep this page open, as they are not kept on this device.',
  failedTitle: 'Your answers could not be sent',
  failedWhy: ({ status }) =>
    status === 410
      ? 'The survey has ended, and answers are no longer taken.'
      : 'The service did not accept your answers. You can change them or try again.',
  full: 'So many answers are waiting already that no more can be taken. Yours are still in the form. Try again later.',
  alreadyGoing: 'Your answers are being sent right now and can no longer be taken back.',
  stillWaiting: (count) =>
    count === 1
      ? 'Earlier answers of yours are waiting to be sent.'
      : `Answers you gave on ${count} occasions are waiting to be sent.`,
  missing: 'There is no such survey.',
  broken: 'There is an error in the survey, so it cannot be answered now.',
  closed: 'The survey has ended. Thank you for your interest.',
  notYet: (day) => `The survey can be answered from ${day}.`,
  answerUntil: (day) => `Answer by ${day}.`,
  whoAreYou: 'Who are you answering as?',
  goal: (text) => `Goal: ${text}`,
  step: (number, total) => `Part ${number} of ${total}`,
  next: 'Next',
  back: 'Previous',
  sendAnswers: 'Send answers',
  required: '(required)',
  otherWhat: 'Say what',
  chooseMost: (count) => (count === 1 ? 'Choose one.' : `Choose up to ${count}.`),
  between: (minimum, maximum) =>
    minimum !== undefined && maximum !== undefined
      ? `A number from ${minimum} to ${maximum}`
      : minimum !== undefined
        ? `At least ${minimum}`
        : `Up to ${maximum}`,
  save: 'Save and go on later',
  saved: 'Your answers are saved on this device. You may close the page and go on from where you were.',
  goingOn: 'You are going on with your saved answers.',
  startOver: 'Remove the saved answers and start over',
  thanks: 'Your answers have been sent',
  reference: (reference) =>
    `The reference of your answers is ${reference}. Mention it if you ask about them.`,
  again: 'Answer once more',
  wrong: {
    audience: 'Choose who you are answering as',
    missing: (question) => `Answer this: ${question}`,
    empty: 'Answer at least one question',
    tooMany: (question, count) => `Choose up to ${count}: ${question}`,
    tooLong: (question) => `Shorten your answer: ${question}`,
    number: (question) => `Check the number: ${question}`,
    other: (question) => `Write your own answer: ${question}`,
  },
};
