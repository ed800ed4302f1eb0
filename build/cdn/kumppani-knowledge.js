// Loaded by the others when somebody first types, asks for organisations, or when a folder has an index of its own.
export { knowledgeInSlices } from '../../dist/search/knowledge.js';
export { indexedServices } from '../../dist/adapters/static/indexed.js';
export { searchOrganisations } from '../../dist/adapters/shared/organisations.js';
