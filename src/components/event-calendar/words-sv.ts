export { eventCalendarSv as messages } from '../../i18n/event-calendar/sv.js';
