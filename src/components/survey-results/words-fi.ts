export { surveyResultsFi as surveyResults } from '../../i18n/survey-results/fi.js';
