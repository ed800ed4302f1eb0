import type { ConceptIndex } from './concept-index.js';
import type { Lexicon } from './lexicon.js';
import { STOP_WORDS } from './stop-words.js';
import { wordsOf } from './words.js';

/**
 * The language a text is in, as a bit: the reader's, unless every word that is known at all is known in another one
 * language only. A counsellor with a Finnish page types what a Swedish-speaking client says.
 */
export function languageOfText(
  text: string,
  reader: number,
  lexicon: Lexicon,
  concepts: ConceptIndex,
): number {
  let others = 0;
  for (const { form } of wordsOf(text)) {
    if (STOP_WORDS.has(form)) continue;
    const number = lexicon.find(form);
    let known = number < 0 ? 0 : lexicon.data.languages[number]!;
    for (const { label } of concepts.match([form])) known |= label.language;
    if (known & reader) return reader;
    others |= known;
  }
  // One bit and no other.
  return others && !(others & (others - 1)) ? others : reader;
}
