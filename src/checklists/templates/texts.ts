import type { ChecklistTemplate, Link } from '../../model/index.js';

/** A shipped template's words in one language: a file that reads from top to bottom, as its translator reads it. */
export interface TemplateTexts {
  name: string;
  summary: string;
  source: string;
  headings: readonly { name: string; summary?: string }[];
  /** In the template's order, over all headings. */
  items: readonly ItemTexts[];
}

export interface ItemTexts {
  name: string;
  /** Paragraphs separated by blank lines. */
  guidance: string;
  signs: readonly string[];
  questions: readonly string[];
}

/** What is the same in every language. */
export interface TemplateOutline {
  id: string;
  version: number;
  subject: 'municipality' | 'county';
  headings: readonly { id: string; items: readonly string[] }[];
  links?: Readonly<Record<string, readonly Link[]>>;
}

/** Puts the languages of a shipped template together; only those that were loaded are in it. */
export function assembleTemplate(
  outline: TemplateOutline,
  texts: Readonly<Record<string, TemplateTexts>>,
): ChecklistTemplate {
  const languages = Object.keys(texts);
  const localized = (pick: (one: TemplateTexts) => string | undefined): Record<string, string> =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = pick(texts[language]!);
        return text ? [[language, text]] : [];
      }),
    );
  let number = 0;
  const count = (pick: (one: TemplateTexts) => readonly string[]): number =>
    Math.max(...languages.map((language) => pick(texts[language]!).length));
  return {
    id: outline.id,
    version: outline.version,
    name: localized((one) => one.name),
    summary: localized((one) => one.summary),
    source: localized((one) => one.source),
    licence: 'CC-BY-4.0',
    languages,
    subject: outline.subject,
    headings: outline.headings.map((heading, place) => {
      const summary = localized((one) => one.headings[place]?.summary);
      return {
        id: heading.id,
        name: localized((one) => one.headings[place]?.name),
        ...(Object.keys(summary).length && { summary }),
        items: heading.items.map((id) => {
          const index = number++;
          const list = (kind: 'signs' | 'questions'): Record<string, string>[] =>
            Array.from({ length: count((one) => one.items[index]?.[kind] ?? []) }, (_, line) =>
              localized((one) => one.items[index]?.[kind][line]),
            );
          const links = outline.links?.[id];
          return {
            id,
            name: localized((one) => one.items[index]?.name),
            guidance: localized((one) => one.items[index]?.guidance),
            signs: list('signs'),
            questions: list('questions'),
            ...(links && { links: [...links] }),
          };
        }),
      };
    }),
  };
}
