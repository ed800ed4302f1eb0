export * from './add-links.js';
export * from './icalendar.js';
export * from './json-ld.js';
