export { feedbackFormEn as feedbackForm } from '../../i18n/feedback-form/en.js';
