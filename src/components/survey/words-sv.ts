export { surveySv as messages } from '../../i18n/survey/sv.js';
