import type { TemplateOutline } from './texts.js';

/** The same nine items for a municipality and for a county. */
export const NINE: TemplateOutline['headings'] = [
  { id: 'planning', items: ['visible-in-strategies', 'invited-into-planning', 'activity-reported'] },
  { id: 'everyday', items: ['expertise-used', 'liaison-and-meetings', 'communication-both-ways'] },
  {
    id: 'continuity',
    items: ['transparent-grants', 'premises-and-support', 'agreements-and-evaluation'],
  },
];
