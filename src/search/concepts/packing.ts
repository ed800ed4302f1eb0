import type { Concept } from './index.js';

/** A step of reading. */
const STEP = 32;

/**
 * All concepts as one text that compresses well: like stands by like. Four blocks, a line a concept in each: English
 * words (the id first, `=` before it when it is no word of its own), links (`<` and `~` by how many lines away, codes
 * as they are), Swedish words, Finnish words.
 */
export function packConcepts(concepts: readonly Concept[]): string {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const english = concepts.map(({ id, words }) => {
    const spoken = id.replaceAll('-', ' ');
    return words.en[0] === spoken ? words.en.join(',') : `=${[spoken, ...words.en].join(',')}`;
  });
  const links = concepts.map((concept, number) => {
    const away = (mark: string) => (id: string) => `${mark}${numbers.get(id)! - number}`;
    return [
      ...concept.broader.map(away('<')),
      ...concept.related.map(away('~')),
      ...concept.hyteTerms.map((code) => `#${code}`),
      ...concept.serviceClasses,
      ...concept.targetGroups,
    ].join(' ');
  });
  const wordsIn = (language: 'fi' | 'sv'): string[] => concepts.map(({ words }) => words[language].join(','));
  return [english, links, wordsIn('sv'), wordsIn('fi')].map((block) => block.join('\n')).join('\n\n\n');
}

/** The concepts of such a text, in steps. */
export function* unpackConcepts(packed: string): Generator<void, Concept[]> {
  const [english, links, swedish, finnish] = packed.split('\n\n\n').map((block) => block.split('\n'));
  const ids = english!.map((line) => line.replace(/^=|,.*/g, '').replaceAll(' ', '-'));
  const concepts: Concept[] = [];
  for (const [number, id] of ids.entries()) {
    const marks = links![number]!.split(' ').filter(Boolean);
    const starting = (mark: string): string[] => marks.filter((link) => link.startsWith(mark));
    const linked = (mark: string): string[] =>
      starting(mark).map((link) => ids[number + Number(link.slice(1))]!);
    const line = english![number]!;
    concepts.push({
      id,
      words: {
        fi: finnish![number]!.split(','),
        sv: swedish![number]!.split(','),
        en: (line.startsWith('=') ? line.slice(line.indexOf(',') + 1) : line).split(','),
      },
      broader: linked('<'),
      related: linked('~'),
      hyteTerms: starting('#').map((link) => link.slice(1)),
      serviceClasses: starting('P'),
      targetGroups: starting('KR'),
    });
    if (!(number % STEP)) yield;
  }
  return concepts;
}
