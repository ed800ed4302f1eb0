export { checklistFi as terms } from '../../checklists/words/fi.js';
export { checklistResultsFi as messages } from '../../i18n/checklist-results/fi.js';
