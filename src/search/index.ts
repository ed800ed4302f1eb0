export { createServiceIndex, type ServiceIndexOptions } from './create-service-index.js';
export type { ServiceIndex } from './service-index.js';
export { recognisePlaces, placesStartingWith } from './places.js';
