import { registerAdapter } from '../client/adapter-registry.js';

// `checklists="portal:…"`. Its code is loaded when a page first names it.
registerAdapter('portal-checklists', async (options) =>
  (await import('../adapters/portal/checklists.js')).portalChecklistsOnly(options),
);
