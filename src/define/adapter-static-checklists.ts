import { registerAdapter } from '../client/adapter-registry.js';

// `checklists="static:…"`. Its code is loaded when a page first names it.
registerAdapter('static-checklists', async (options) =>
  (await import('../adapters/static-checklists/index.js')).staticChecklists(options),
);
