export { createServiceIndex, type ServiceIndexOptions } from './create-service-index.js';
export { knowledge, type Knowledge } from './knowledge.js';
export { recognisePlaces, placesStartingWith } from './places.js';
export type { ServiceIndex } from './service-index.js';
