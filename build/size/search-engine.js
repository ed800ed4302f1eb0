// What reads, indexes and ranks texts, the stemmers of three languages among it. Not for pages: its size is measured.
export { createServiceIndex } from '../../dist/search/create-service-index.js';
export { stemIn } from '../../dist/search/stems.js';
