/**
 * Checklists without a page: templates, answers, results. Words come in `words/fi.js`, `words/sv.js` and
 * `words/en.js`, one file a language.
 */
export * from './badge.js';
export * from './conflict.js';
export * from './csv.js';
export * from './file.js';
export * from './items.js';
export {
  compareSides,
  latestAnswers,
  placeOf,
  SIDES,
  SMALLEST_GROUP,
  widestFirst,
  type Comment,
  type ComparedItem,
  type MergedItem,
  type MergeOptions,
  type ShownItem,
  type SideComparison,
} from './merge.js';
export * from './plan.js';
export * from './plan-calendar.js';
export * from './read.js';
export * from './region.js';
export * from './score.js';
export * from './share.js';
export { loadTemplate, SHIPPED_TEMPLATES, templateLanguages } from './templates/index.js';
export { sideName, type ChecklistWords } from './words.js';
