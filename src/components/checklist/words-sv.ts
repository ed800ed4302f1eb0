export { checklistSv as terms } from '../../checklists/words/sv.js';
export { checklistMessagesSv as messages } from '../../i18n/checklist/sv.js';
