import { registerAdapter } from '../client/adapter-registry.js';

// `surveys="static:…"`. Its code is loaded when a page first names it.
registerAdapter('static-surveys', async (options) =>
  (await import('../adapters/static-surveys/index.js')).staticSurveys(options),
);
