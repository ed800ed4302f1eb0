import { registerAdapter } from '../client/adapter-registry.js';

// Its code, and ical.js after it, is loaded when a page first names it.
registerAdapter('ical', async (options) => (await import('../adapters/ical/index.js')).ical(options));
