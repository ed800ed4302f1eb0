// Loaded by the checklist and its results where a page names a portal.
export { portalChecklists, portalChecklistsOnly } from '../../dist/adapters/portal/checklists.js';
