export { surveyResultsFi as messages } from '../../i18n/survey-results/fi.js';
