// Loaded by the checklist where a page shows assessments out of files, names a template of its own, or a reader goes on
// from a file or a draft.
export * from '../../dist/adapters/static-checklists/index.js';
export * from '../../dist/components/checklist/read-draft.js';
export * from '../../dist/components/checklist/reading.js';
export * from '../../dist/components/checklist/template-file.js';
