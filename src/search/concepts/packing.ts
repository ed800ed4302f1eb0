import { normalise } from '../words.js';
import type { Concept } from './index.js';

/** A step of reading. */
const STEP = 32;

/** What a concept is called in code: its preferred English word. */
export const idOf = (english: string): string => normalise(english).replace(/\W+/g, '-');

const reversed = (text: string): string => [...text].reverse().join('');

/** The preferred word, then the others: those that end alike stand together. */
const inOrder = ([first, ...others]: readonly string[]): readonly (string | undefined)[] => [
  first,
  ...others.sort((a, b) => (reversed(a) < reversed(b) ? -1 : 1)),
];

/**
 * All concepts as one text that compresses well: like stands by like, in six blocks. English words, from the first of
 * which the id is made, then Swedish and Finnish ones: a line a word, an empty line after a concept. Then broader and
 * related concepts by how many places away they are, and codes: a line a concept. å, ä and ö are one byte each.
 *
 * @throws TypeError when an id is not its first English word
 */
export function packConcepts(concepts: readonly Concept[]): string {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  for (const { id, words } of concepts)
    if (idOf(words.en[0]!) !== id) throw new TypeError(`${id} is not ${words.en[0]}`);
  const blocks = [
    ...(['en', 'sv', 'fi'] as const).map((language) =>
      concepts.map(({ words }) => inOrder(words[language]).join('\n')).join('\n\n'),
    ),
    ...(['broader', 'related'] as const).map((link) =>
      concepts.map((concept, number) => `${concept[link].map((id) => numbers.get(id)! - number)}`).join('\n'),
    ),
    concepts
      .map((concept) => [concept.hyteTerms, concept.serviceClasses, concept.targetGroups].flat())
      .join('\n'),
  ];
  return blocks.join('\t').replace(/[åäö]/g, (letter) => '{|}'['åäö'.indexOf(letter)]!);
}

/** The concepts of such a text, in steps. */
export function* unpackConcepts(packed: string): Generator<void, Concept[]> {
  const blocks = packed
    .replace(/[{|}]/g, (sign) => 'åäö'['{|}'.indexOf(sign)]!)
    .split('\t')
    .map((block, at) => block.split(at > 2 ? '\n' : '\n\n'));
  const ids = blocks[0]!.map((words) => idOf(words.split('\n')[0]!));
  const concepts: Concept[] = [];
  for (const [number, id] of ids.entries()) {
    const [en, sv, fi, broader, related, codes] = blocks.map(
      (block): string[] => block[number]!.match(/[^\n,]+/g) ?? [],
    ) as [string[], string[], string[], string[], string[], string[]];
    const idAt = (away: string): string => ids[number + +away]!;
    const starting = (mark: RegExp): string[] => codes.filter((code) => mark.test(code));
    concepts.push({
      id,
      words: { fi, sv, en },
      broader: broader.map(idAt),
      related: related.map(idAt),
      hyteTerms: starting(/^[a-z]/),
      serviceClasses: starting(/^P/),
      targetGroups: starting(/^K/),
    });
    if (!(number % STEP)) yield;
  }
  return concepts;
}
