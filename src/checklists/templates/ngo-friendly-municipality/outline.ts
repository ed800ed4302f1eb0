import { LOCAL_GOVERNMENT_ACT, ORGANISING_ACT } from '../laws.js';
import { NINE } from '../nine.js';
import type { TemplateOutline } from '../texts.js';

export const outline: TemplateOutline = {
  id: 'ngo-friendly-municipality',
  version: 1,
  subject: 'municipality',
  headings: NINE,
  links: {
    'invited-into-planning': [LOCAL_GOVERNMENT_ACT],
    'activity-reported': [ORGANISING_ACT],
  },
};
