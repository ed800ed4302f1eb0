// Loaded by the checklist when a place is named by its code, and when answers are handed on; by the results for a table.
export { assessmentsCsv, comparisonCsv, regionCsv } from '../../dist/checklists/csv.js';
export * from '../../dist/components/checklist/hand-on.js';
export * from '../../dist/components/checklist/link.js';
export * from '../../dist/components/checklist/places.js';
