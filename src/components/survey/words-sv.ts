export { surveySv as survey } from '../../i18n/survey/sv.js';
