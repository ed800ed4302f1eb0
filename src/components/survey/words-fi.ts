export { surveyFi as survey } from '../../i18n/survey/fi.js';
