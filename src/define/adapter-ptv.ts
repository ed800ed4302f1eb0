import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('ptv', async (options) => (await import('../adapters/ptv/index.js')).ptv(options));
