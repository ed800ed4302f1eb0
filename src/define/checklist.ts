import { registerAdapter } from '../client/adapter-registry.js';
import { Checklist } from '../components/checklist/checklist.js';
import './adapter-portal-checklists.js';
import './adapter-static-checklists.js';
import { defineElement } from './define-element.js';

// What adapter-portal-messages.ts does, with the code that stands beside the checklist's own file.
registerAdapter('portal-messages', async (options) =>
  (await import('../adapters/portal/checklists.js')).portalMessages(options),
);

defineElement('kumppani-checklist', Checklist);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-checklist': Checklist;
  }
}
