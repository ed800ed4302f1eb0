export { surveyResultsSv as surveyResults } from '../../i18n/survey-results/sv.js';
