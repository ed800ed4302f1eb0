import { registerAdapter } from '../client/adapter-registry.js';

// `checklists="static:…"`. Its code is loaded when a page first names it.
registerAdapter('static-checklists', async (options) => {
  const [{ checklistFiles }, { readChecklistData }] = await Promise.all([
    import('../adapters/static-checklists/files.js'),
    import('../checklists/file.js'),
  ]);
  return checklistFiles(options, readChecklistData);
});
