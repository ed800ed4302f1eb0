export { surveyFi as messages } from '../../i18n/survey/fi.js';
