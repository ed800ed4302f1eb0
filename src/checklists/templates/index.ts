import type { ChecklistTemplate, Link } from '../../model/index.js';
import { assembleTemplate, type TemplateOutline, type TemplateTexts } from './texts.js';

/** The law that says municipalities and counties work with associations for health and wellbeing. */
const ORGANISING_ACT: Link = {
  url: 'https://www.finlex.fi/fi/lainsaadanto/2021/612',
  name: {
    fi: 'Laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021',
    sv: 'Lagen om ordnande av social- och hälsovård 612/2021 (på finska)',
    en: 'Act on organising healthcare and social welfare 612/2021 (in Finnish)',
  },
  language: 'fi',
};

const LOCAL_GOVERNMENT_ACT: Link = {
  url: 'https://www.finlex.fi/fi/lainsaadanto/2015/410',
  name: {
    fi: 'Kuntalaki 410/2015',
    sv: 'Kommunallagen 410/2015 (på finska)',
    en: 'Local Government Act 410/2015 (in Finnish)',
  },
  language: 'fi',
};

/** The same nine items for a municipality and for a county. */
const NINE: TemplateOutline['headings'] = [
  { id: 'planning', items: ['visible-in-strategies', 'invited-into-planning', 'activity-reported'] },
  { id: 'everyday', items: ['expertise-used', 'liaison-and-meetings', 'communication-both-ways'] },
  {
    id: 'continuity',
    items: ['transparent-grants', 'premises-and-support', 'agreements-and-evaluation'],
  },
];

type Load = () => Promise<{ texts: TemplateTexts }>;

interface ShippedTemplate {
  outline: TemplateOutline;
  load: Readonly<Record<string, Load>>;
}

const SHIPPED: Readonly<Record<string, ShippedTemplate>> = {
  'ngo-friendly-municipality': {
    outline: {
      id: 'ngo-friendly-municipality',
      version: 1,
      subject: 'municipality',
      headings: NINE,
      links: {
        'invited-into-planning': [LOCAL_GOVERNMENT_ACT],
        'activity-reported': [ORGANISING_ACT],
      },
    },
    load: {
      fi: () => import('./ngo-friendly-municipality/fi.js'),
      sv: () => import('./ngo-friendly-municipality/sv.js'),
      en: () => import('./ngo-friendly-municipality/en.js'),
      'fi-x-easy': () => import('./ngo-friendly-municipality/easy.js'),
    },
  },
  'northern-ostrobothnia-7': {
    outline: {
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
    },
    load: {
      fi: () => import('./northern-ostrobothnia-7/fi.js'),
      sv: () => import('./northern-ostrobothnia-7/sv.js'),
      en: () => import('./northern-ostrobothnia-7/en.js'),
    },
  },
  'ngo-friendly-county': {
    outline: {
      id: 'ngo-friendly-county',
      version: 1,
      subject: 'county',
      headings: NINE,
      links: {
        'activity-reported': [ORGANISING_ACT],
        'liaison-and-meetings': [ORGANISING_ACT],
      },
    },
    load: {
      fi: () => import('./ngo-friendly-county/fi.js'),
      sv: () => import('./ngo-friendly-county/sv.js'),
      en: () => import('./ngo-friendly-county/en.js'),
      'fi-x-easy': () => import('./ngo-friendly-county/easy.js'),
    },
  },
};

/** Ids of the templates that come with this package. */
export const SHIPPED_TEMPLATES: readonly string[] = Object.keys(SHIPPED);

/** The languages a shipped template is written in; empty for an unknown id. */
export function templateLanguages(id: string): readonly string[] {
  return Object.hasOwn(SHIPPED, id) ? Object.keys(SHIPPED[id]!.load) : [];
}

/**
 * A template that comes with this package. Each language is a file of its own, fetched only when asked for.
 *
 * @param languages BCP 47 tags; those it is not written in are passed over, all languages when left out. When none
 *   of them is there, Finnish is taken
 * @returns `undefined` for an unknown id
 */
export async function loadTemplate(
  id: string,
  languages: readonly string[] = templateLanguages(id),
): Promise<ChecklistTemplate | undefined> {
  if (!Object.hasOwn(SHIPPED, id)) return undefined;
  const { outline, load } = SHIPPED[id]!;
  const wanted = Object.keys(load).filter((language) => languages.includes(language));
  const texts = await Promise.all(
    (wanted.length ? wanted : ['fi']).map(
      async (language) => [language, (await load[language]!()).texts] as const,
    ),
  );
  return assembleTemplate(outline, Object.fromEntries(texts));
}
