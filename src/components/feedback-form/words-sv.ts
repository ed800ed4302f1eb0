export { feedbackFormSv as feedbackForm } from '../../i18n/feedback-form/sv.js';
