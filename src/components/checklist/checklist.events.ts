import type { Assessment } from '../../model/checklist.js';

/** The reader changed an answer. */
export type ChecklistChangeEvent = CustomEvent<{ assessment: Assessment }>;

/** The answers were saved: in the service, or in a file of the reader's. A draft on the device is no saving. */
export type ChecklistSaveEvent = CustomEvent<{ assessment: Assessment; to: 'service' | 'file' }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-checklist-change': ChecklistChangeEvent;
    'kumppani-checklist-save': ChecklistSaveEvent;
  }
}
