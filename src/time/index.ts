export * from './days.js';
export * from './event-times.js';
export * from './holidays.js';
export * from './recurrence.js';
export * from './zone.js';
