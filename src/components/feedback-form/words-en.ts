export { feedbackFormEn as messages } from '../../i18n/feedback-form/en.js';
