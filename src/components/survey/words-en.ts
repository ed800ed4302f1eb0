export { surveyEn as messages } from '../../i18n/survey/en.js';
