// Written by `npm run compile:schemas` from the zod schemas beside it; see shape.ts.
import type { Shape } from './shape.js';

export const TABLE: readonly Shape[] = [
  { type: ['e', 'page'], url: 's', 'name?': 's' },
  { type: ['e', 'service'], id: 's', 'name?': 's' },
  { type: ['e', 'event'], id: 's', 'name?': 's' },
  { field: 's', 'shown?': 's', 'correct?': 's' },
  {
    type: ['e', 'record'],
    of: ['e', 'service', 'organisation', 'event'],
    id: 's',
    'name?': 's',
    fields: ['a', 3],
  },
  { type: ['e', 'item'], id: 's', 'name?': 's', checklist: 's', 'place?': 's' },
  ['u', 0, 1, 2, 4, 5],
  { latitude: 'n', longitude: 'n' },
  { 'text?': 's', 'position?': 7 },
  {
    type: ['e', 'image/jpeg', 'image/png', 'image/webp'],
    size: 'n',
    width: 'n',
    height: 'n',
    'description?': 's',
  },
  { 'name?': 's', 'email?': 's', 'phone?': 's' },
  { purpose: ['e', 'answer', 'publish'], words: 's' },
  {
    key: 's',
    topic: 's',
    'about?': 6,
    'rating?': 'n',
    'message?': 's',
    'place?': 8,
    'picture?': 9,
    'contact?': 10,
    'consents?': ['a', 11],
    'language?': 's',
    'writtenAt?': 's',
  },
];
export const FEEDBACK: Shape = 12;
