import { Alike } from './alike.js';
import { ConceptIndex } from './concept-index.js';
import { readConcepts } from './concepts/index.js';
import { matchOf } from './highlight.js';
import { Meanings, type TextWords } from './meanings.js';
import { searchPlaces } from './place-search.js';
import { readPlaces } from './places.js';
import { languageOfText } from './query-language.js';
import { atOnce, inSlices } from './slices.js';
import { suggestions } from './suggest.js';

/**
 * What the engine knows beside the texts: the field's concepts, places and their inflections, Swedish and English
 * stems, typing errors, what is like the best answers, what to suggest and what to mark. It is larger than the engine itself and therefore loaded apart, when somebody first types; without it
 * a search answers from the words of the texts alone.
 */
export interface Knowledge {
  readonly alike: (...of: ConstructorParameters<typeof Alike>) => Alike;
  readonly concepts: ConceptIndex;
  readonly languageOfText: typeof languageOfText;
  readonly matchOf: typeof matchOf;
  readonly meanings: (words: TextWords) => Meanings;
  readonly searchPlaces: typeof searchPlaces;
  readonly suggestions: typeof suggestions;
}

let shared: Knowledge | undefined;

function* read(): Generator<void, Knowledge> {
  if (shared) return shared;
  yield* readPlaces();
  const concepts = yield* ConceptIndex.from(yield* readConcepts());
  return (shared ??= {
    alike: (...of) => new Alike(...of),
    concepts,
    languageOfText,
    matchOf,
    meanings: (words) => new Meanings(concepts, words),
    searchPlaces,
    suggestions,
  });
}

/** The knowledge, made once and shared by all indexes. */
export const knowledge = (): Knowledge => atOnce(read());

/** The same, made a little at a time: a page goes on answering its reader. */
export const knowledgeInSlices = (): Promise<Knowledge> => inSlices(read());
