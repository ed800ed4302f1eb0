// Loaded by the checklist where a page shows assessments out of files, or names a template by its address.
export * from '../../dist/adapters/static-checklists/files.js';
export * from '../../dist/components/checklist/template-file.js';
