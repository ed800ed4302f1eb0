import { registerAdapter } from '../client/adapter-registry.js';

// `feedback="portal:…"` and `surveys="portal:…"`. Its code is loaded when a page first names it.
registerAdapter('portal-messages', async (options) =>
  (await import('../adapters/portal/messages.js')).portalMessages(options),
);
