export { surveyResultsSv as messages } from '../../i18n/survey-results/sv.js';
