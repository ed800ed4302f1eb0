export { eventFormFi as eventForm } from '../../i18n/event-form/fi.js';
