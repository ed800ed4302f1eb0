export { eventCalendarEn as messages } from '../../i18n/event-calendar/en.js';
