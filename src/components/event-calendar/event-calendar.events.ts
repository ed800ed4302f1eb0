import type { CalendarEvent } from '../../model/event.js';

/** The reader chose an event. Cancel it to show the event yourself instead of the calendar's own detail view. */
export type EventSelectEvent = CustomEvent<{ event: CalendarEvent }>;

/** New events are on the page. Holds no search words. */
export type EventResultsEvent = CustomEvent<{ total: number; from: string; to: string }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-event-select': EventSelectEvent;
    'kumppani-event-results': EventResultsEvent;
  }
}
