import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('kerrokantasi', async (options) =>
  (await import('../adapters/kerrokantasi/index.js')).kerrokantasi(options),
);
