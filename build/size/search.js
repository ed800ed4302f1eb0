// Everything a page searches with, but for its data. Not for pages: its size is measured.
export { createServiceIndex } from '../../dist/search/create-service-index.js';
export { knowledge } from '../../dist/search/knowledge.js';
