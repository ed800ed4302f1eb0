export { eventFormSv as eventForm } from '../../i18n/event-form/sv.js';
