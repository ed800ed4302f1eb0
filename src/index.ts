export * from './client/index.js';
export { clientContext } from './context/client-context.js';
export { Provider } from './components/provider/provider.js';
export { ServiceFinder } from './components/service-finder/service-finder.js';
export type * from './components/service-finder/service-finder.events.js';
export type * from './components/shared/states.events.js';
export type { CommonMessages } from './i18n/common/messages.js';
export type { ServiceFinderMessages } from './i18n/service-finder/messages.js';
