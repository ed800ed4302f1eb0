import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('portal', async (options) => (await import('../adapters/portal/index.js')).portal(options));
