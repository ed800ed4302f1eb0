export { surveyResultsEn as surveyResults } from '../../i18n/survey-results/en.js';
