// Written by `npm run compile:schemas` from the zod schemas beside it; see shape.ts.
import type { Shape } from './shape.js';

export const TABLE: readonly Shape[] = [
  ['r', 's'],
  {
    id: 's',
    name: 0,
    'summary?': 0,
    readBy: 0,
    'answeredWithin?': 'n',
    'statutory?': ['e', 'accessibility'],
    'about?': ['a', ['e', 'page', 'service', 'event', 'record', 'item']],
    'place?': 'b',
    'rating?': 'b',
    'picture?': 'b',
  },
  {
    reference: 's',
    'key?': 's',
    'receivedAt?': 's',
    'readBy?': 0,
    'answerBy?': 's',
    'url?': 's',
    'again?': 'b',
  },
];
export const TOPIC: Shape = 1;
export const RECEIPT: Shape = 2;
