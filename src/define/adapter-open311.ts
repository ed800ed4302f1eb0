import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('open311', async (options) =>
  (await import('../adapters/open311/index.js')).open311(options),
);
