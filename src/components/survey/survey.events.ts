import type { Receipt } from '../../model/feedback.js';

/** The respondent pressed send, and this became of it. Holds no answers. */
export type SurveySendEvent = CustomEvent<{
  survey: string;
  state: 'sent' | 'waiting' | 'failed';
  receipt?: Receipt;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-survey-send': SurveySendEvent;
  }
}
