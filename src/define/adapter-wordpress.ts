import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('wordpress', async (options) =>
  (await import('../adapters/wordpress/index.js')).wordpress(options),
);
