import type { ChecklistTemplate } from '../../model/index.js';
import { assembleTemplate, type TemplateOutline, type TemplateTexts } from './texts.js';

type Load = () => Promise<{ outline: TemplateOutline; texts: TemplateTexts }>;

/** The languages of each template. */
const SHIPPED: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
  'ngo-friendly-municipality': {
    fi: () => import('./ngo-friendly-municipality/fi.js'),
    sv: () => import('./ngo-friendly-municipality/sv.js'),
    en: () => import('./ngo-friendly-municipality/en.js'),
    'fi-x-easy': () => import('./ngo-friendly-municipality/easy.js'),
  },
  'northern-ostrobothnia-7': {
    fi: () => import('./northern-ostrobothnia-7/fi.js'),
    sv: () => import('./northern-ostrobothnia-7/sv.js'),
    en: () => import('./northern-ostrobothnia-7/en.js'),
  },
  'ngo-friendly-county': {
    fi: () => import('./ngo-friendly-county/fi.js'),
    sv: () => import('./ngo-friendly-county/sv.js'),
    en: () => import('./ngo-friendly-county/en.js'),
    'fi-x-easy': () => import('./ngo-friendly-county/easy.js'),
  },
};

/** Ids of the templates that come with this package. */
export const SHIPPED_TEMPLATES: readonly string[] = Object.keys(SHIPPED);

/** The languages a shipped template is written in; empty for an unknown id. */
export function templateLanguages(id: string): readonly string[] {
  return Object.hasOwn(SHIPPED, id) ? Object.keys(SHIPPED[id]!) : [];
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
  const load = SHIPPED[id]!;
  const wanted = Object.keys(load).filter((language) => languages.includes(language));
  const told = await Promise.all(
    (wanted.length ? wanted : ['fi']).map(async (language) => [language, await load[language]!()] as const),
  );
  return assembleTemplate(
    told[0]![1].outline,
    Object.fromEntries(told.map(([language, { texts }]) => [language, texts])),
  );
}
