export { surveyResultsEn as messages } from '../../i18n/survey-results/en.js';
