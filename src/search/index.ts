export { createServiceIndex } from './create-service-index.js';
export type { ServiceIndex } from './service-index.js';
