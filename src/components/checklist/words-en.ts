export { checklistEn as terms } from '../../checklists/words/en.js';
export { checklistMessagesEn as messages } from '../../i18n/checklist/en.js';
