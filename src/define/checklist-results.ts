import { registerAdapter } from '../client/adapter-registry.js';
import { ChecklistResults } from '../components/checklist-results/checklist-results.js';
import { defineElement } from './define-element.js';

// What adapter-static-checklists.ts and -portal- do, said again: a module of two entries would be a third file to wait for.
registerAdapter('portal-checklists', async (options) =>
  (await import('../adapters/portal/checklists.js')).portalChecklistsOnly(options),
);
registerAdapter('static-checklists', async (options) =>
  (await import('../adapters/static-checklists/index.js')).staticChecklists(options),
);

defineElement('kumppani-checklist-results', ChecklistResults);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-checklist-results': ChecklistResults;
  }
}
