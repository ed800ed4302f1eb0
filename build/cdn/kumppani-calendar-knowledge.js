// Loaded by the calendar and by adapters of events once days are on the page, or when somebody searches.
export * from '../../dist/components/event-calendar/calendar-actions.js';
export * from '../../dist/components/event-calendar/calendar-address.js';
export * from '../../dist/components/event-calendar/calendar-lore.js';
export * from '../../dist/components/event-calendar/calendar-series.js';
export { eventKnowledge } from '../../dist/search/event-knowledge.js';
