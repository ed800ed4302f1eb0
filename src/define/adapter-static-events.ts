import { registerAdapter } from '../client/adapter-registry.js';

// `events="static:…"`. Its code is loaded when a page first names it.
registerAdapter('static-events', async (options) =>
  (await import('../adapters/static-events/index.js')).staticEvents(options),
);
