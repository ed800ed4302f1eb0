import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('static', async (options) =>
  (await import('../adapters/static/index.js')).staticFiles(options),
);
