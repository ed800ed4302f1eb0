export { feedbackFormEasyFi as messages } from '../../i18n/feedback-form/fi.js';
