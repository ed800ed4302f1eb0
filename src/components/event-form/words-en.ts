export { eventFormEn as eventForm } from '../../i18n/event-form/en.js';
