import type { Link } from '../../model/index.js';

/** The law that says municipalities and counties work with associations for health and wellbeing. */
export const ORGANISING_ACT: Link = {
  url: 'https://www.finlex.fi/fi/lainsaadanto/2021/612',
  name: {
    fi: 'Laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021',
    sv: 'Lagen om ordnande av social- och hälsovård 612/2021 (på finska)',
    en: 'Act on organising healthcare and social welfare 612/2021 (in Finnish)',
  },
  language: 'fi',
};

export const LOCAL_GOVERNMENT_ACT: Link = {
  url: 'https://www.finlex.fi/fi/lainsaadanto/2015/410',
  name: {
    fi: 'Kuntalaki 410/2015',
    sv: 'Kommunallagen 410/2015 (på finska)',
    en: 'Local Government Act 410/2015 (in Finnish)',
  },
  language: 'fi',
};
