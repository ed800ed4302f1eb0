export { eventFormEn as messages } from '../../i18n/event-form/en.js';
