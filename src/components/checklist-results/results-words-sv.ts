export { checklistSv as terms } from '../../checklists/words/sv.js';
export { checklistResultsSv as messages } from '../../i18n/checklist-results/sv.js';
