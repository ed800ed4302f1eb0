// Written by `npm run compile:schemas` from the zod schemas beside it; see shape.ts.
import type { Shape } from './shape.js';

export const TABLE: readonly Shape[] = [
  { inPlace: 'n', partly: 'n', notYet: 'n', notRelevant: 'n' },
  { item: 's', 'counts?': 0 },
  { item: 's', kind: ['e', 'evidence', 'nextStep', 'reason'], text: 's' },
  {
    template: 's',
    'municipality?': 's',
    'county?': 's',
    side: ['e', 'municipality', 'association', 'resident-panel'],
    year: 'n',
    respondents: 'n',
    minimum: 'n',
    items: ['a', 1],
    'remarks?': ['a', 2],
    'publishedAt?': 's',
    'invented?': 'b',
  },
  { role: ['e', 'answer', 'edit', 'publish'], 'published?': 'n', expiresAt: 's' },
  { id: 's', item: 's', text: 's', 'answer?': 's', acceptedAt: 's' },
];
export const SUMMARY: Shape = 3;
export const INVITATION: Shape = 4;
export const PROPOSAL: Shape = 5;
