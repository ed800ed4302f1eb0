import { Checklist } from '../components/checklist/checklist.js';
import './adapter-portal-checklists.js';
import './adapter-static-checklists.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-checklist', Checklist);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-checklist': Checklist;
  }
}
