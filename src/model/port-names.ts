import type { Ports } from './ports.js';

/** Every port by name, as attributes and parts of a client call it. */
export const PORT_NAMES = [
  'services',
  'organisations',
  'events',
  'checklists',
  'feedback',
  'surveys',
  'proposals',
] as const satisfies readonly (keyof Ports)[];
