// Loaded by the others when somebody first types.
export { knowledge } from '../../dist/search/knowledge.js';
