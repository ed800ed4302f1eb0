export { eventFormSv as messages } from '../../i18n/event-form/sv.js';
