export { feedbackFormSv as messages } from '../../i18n/feedback-form/sv.js';
