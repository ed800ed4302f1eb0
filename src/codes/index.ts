export * from './hyte-explanations.js';
export * from './hyte-terms.js';
export * from './municipalities.js';
export { inMunicipality } from './place-names.js';
export * from './service-classes.js';
export * from './service-languages.js';
export * from './sources.js';
export * from './target-groups.js';
