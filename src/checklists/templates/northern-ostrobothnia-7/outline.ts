import type { TemplateOutline } from '../texts.js';

export const outline: TemplateOutline = {
  id: 'northern-ostrobothnia-7',
  version: 1,
  subject: 'municipality',
  headings: [
    {
      id: 'seven',
      items: [
        'residents-take-part',
        'equal-partners',
        'liaison-and-meetings',
        'free-premises',
        'grants',
        'experiences-used',
        'activity-made-known',
      ],
    },
  ],
};
