export { feedbackFormEasyFi as feedbackForm } from '../../i18n/feedback-form/fi.js';
