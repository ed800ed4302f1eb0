// Written by `npm run compile:schemas` from the zod schemas beside it; see shape.ts.
import type { Shape } from './shape.js';

export const TABLE: readonly Shape[] = [
  { id: 's', version: 'n' },
  ['u', 'n', 's', ['a', 's']],
  { question: 's', 'value?': 1, 'cannotSay?': 'b', 'other?': 's' },
  {
    key: 's',
    survey: 0,
    'audience?': 's',
    'level?': 's',
    'year?': 'n',
    'receivedAt?': 's',
    'about?': 's',
    'language?': 's',
    'answers*': ['a', 2],
    'invented?': 'b',
  },
];
export const RESPONSE: Shape = 3;
