// The concepts as they are loaded. Not for pages: their size is measured.
export * from '../../dist/search/concepts/packed.js';
