import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('hsds', async (options) => (await import('../adapters/hsds/index.js')).hsds(options));
