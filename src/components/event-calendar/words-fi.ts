export { eventCalendarFi as messages } from '../../i18n/event-calendar/fi.js';
