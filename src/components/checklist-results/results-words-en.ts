export { checklistEn as terms } from '../../checklists/words/en.js';
export { checklistResultsEn as messages } from '../../i18n/checklist-results/en.js';
