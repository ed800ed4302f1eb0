export { eventFormFi as messages } from '../../i18n/event-form/fi.js';
