import type { Concept } from './index.js';

const list = (line: string): string[] => line.split(', ').filter(Boolean);

/**
 * Reads a theme: paragraphs of four lines, see the rules in `index.ts`.
 *
 * @param text paragraphs separated by one empty line; a line break at the start and the end is ignored
 * @throws TypeError for a paragraph that is not one: the text is our own, and its tests read all of it
 */
export function parseConcepts(text: string): Concept[] {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const [head = '', fi = '', sv = '', en = '', ...rest] = paragraph.split('\n');
      const [id = '', ...links] = head.split(' ');
      if (!id || !fi || !sv || !en || rest.length) throw new TypeError(`Not a concept: ${paragraph}`);
      const starting = (mark: RegExp): string[] =>
        links.filter((link) => mark.test(link)).map((link) => link.replace(/^[<~#]/, ''));
      return {
        id,
        words: {
          fi: list(fi),
          sv: list(sv),
          en: en.startsWith('=') ? list(en.slice(1)) : [id.replaceAll('-', ' '), ...list(en)],
        },
        broader: starting(/^</),
        related: starting(/^~/),
        hyteTerms: starting(/^#/),
        serviceClasses: starting(/^P\d/),
        targetGroups: starting(/^KR\d/),
      };
    });
}
