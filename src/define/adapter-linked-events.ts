import { registerAdapter } from '../client/adapter-registry.js';

// Its code is loaded when a page first names it.
registerAdapter('linked-events', async (options) =>
  (await import('../adapters/linked-events/index.js')).linkedEvents(options),
);
