import type { Receipt } from '../../model/feedback.js';

/** The writer pressed send, and this became of it. Holds nothing of what was written. */
export type FeedbackSendEvent = CustomEvent<{
  topic: string;
  state: 'sent' | 'waiting' | 'failed';
  receipt?: Receipt;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-feedback-send': FeedbackSendEvent;
  }
}
