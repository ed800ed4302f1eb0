// Loaded by the others when somebody first types, opens a service, asks for organisations, or when a folder has an
// index of its own.
export { knowledgeInSlices } from '../../dist/search/knowledge.js';
export { indexedServices } from '../../dist/adapters/static/indexed.js';
export { handOn } from '../../dist/components/service-finder/hand-on.js';
export { searchOrganisations } from '../../dist/adapters/shared/organisations.js';
