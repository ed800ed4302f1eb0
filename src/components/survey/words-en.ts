export { surveyEn as survey } from '../../i18n/survey/en.js';
