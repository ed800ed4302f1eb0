export { checklistFi as terms } from '../../checklists/words/fi.js';
export { checklistMessagesFi as messages } from '../../i18n/checklist/fi.js';
