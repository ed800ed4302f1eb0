// Loaded by the checklist and its results where a page names a portal, and where proposals are shown or asked for.
export * from '../../dist/adapters/portal/checklists.js';
export { ItemProposals } from '../../dist/components/checklist/proposals.js';
