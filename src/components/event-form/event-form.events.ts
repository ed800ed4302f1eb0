import type { Receipt } from '../../model/feedback.js';

/** Somebody sent a proposal of an event, and this became of it. Holds nothing of what was written. */
export type EventProposeEvent = CustomEvent<{
  state: 'sent' | 'waiting' | 'failed';
  receipt?: Receipt;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-event-propose': EventProposeEvent;
  }
}
