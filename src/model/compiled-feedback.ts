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
  { type: ['e', 'page'], url: 's', 'name?': 's' },
  { type: ['e', 'service'], id: 's', 'name?': 's' },
  { type: ['e', 'event'], id: 's', 'name?': 's' },
  { field: 's', 'shown?': 's', 'correct?': 's' },
  {
    type: ['e', 'record'],
    of: ['e', 'service', 'organisation', 'event'],
    id: 's',
    'name?': 's',
    fields: ['a', 5],
  },
  { type: ['e', 'item'], id: 's', 'name?': 's', checklist: 's', 'place?': 's' },
  ['u', 2, 3, 4, 6, 7],
  { latitude: 'n', longitude: 'n' },
  { 'text?': 's', 'position?': 9 },
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
    'about?': 8,
    'rating?': 'n',
    'message?': 's',
    'place?': 10,
    'picture?': 11,
    'contact?': 12,
    'consents?': ['a', 13],
    'language?': 's',
    'writtenAt?': 's',
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
export const FEEDBACK: Shape = 14;
export const RECEIPT: Shape = 15;
