import { ORGANISING_ACT } from '../laws.js';
import { NINE } from '../nine.js';
import type { TemplateOutline } from '../texts.js';

export const outline: TemplateOutline = {
  id: 'ngo-friendly-county',
  version: 1,
  subject: 'county',
  headings: NINE,
  links: {
    'activity-reported': [ORGANISING_ACT],
    'liaison-and-meetings': [ORGANISING_ACT],
  },
};
