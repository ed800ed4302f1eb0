export * from './csv.js';
export * from './protect.js';
export * from './select.js';
export * from './statistics.js';
export * from './summarise.js';
export * from './templates/index.js';
