import type { LocalizedText } from '../model/index.js';
import { areaNearness, NEARNESS_WEIGHT, type Attributes } from './attributes.js';
import { recognisePlaces } from './places.js';
import { addPostings } from './postings.js';
import { instead, type Understood } from './search-core.js';
import type { TextEngine } from './text-engine.js';
import { wordsOf } from './words.js';

/** Nobody has told its area. */
const UNTOLD_WEIGHT = 0.35;

/**
 * What a text finds with the places in it taken as a filter.
 *
 * @param language the text's, as a bit
 * @returns `undefined` when there is no place in it, or nothing there: places are words then
 */
export function searchPlaces(
  text: string,
  languages: readonly string[],
  language: number,
  engine: TextEngine,
  attributes: Attributes,
): Understood | undefined {
  const { areas, rest, spans } = recognisePlaces(text, languages);
  if (!areas.length) return undefined;
  const near = areaNearness(
    attributes,
    areas.map(({ type, code }) => `${type}:${code}`),
  );
  // A name with the place in it is asked for by name; where nobody has told the area, the text may.
  // So is one that has it as it was typed: no other form of it need stand in any text.
  const typed = spans.map(({ start, end }) => text.slice(start, end)).filter((span) => !/\s/.test(span));
  const named = standing(engine, [
    ...typed,
    ...areas.flatMap(({ name }: { name?: LocalizedText | undefined }) => Object.values(name ?? {})),
  ]);
  const { offsets } = attributes.columns.areas;
  const { foreign } = engine.meanings!.words.weights;
  const weight = (number: number): number => {
    const untold = offsets[number] === offsets[number + 1];
    if (untold) return named[number] ? 1 : UNTOLD_WEIGHT;
    // A place that a long text mentions in passing is not where the service is.
    return Math.max(NEARNESS_WEIGHT[near[number]!]!, named[number]! > 1 ? NEARNESS_WEIGHT[2]! : 0);
  };
  const result = engine.search(rest, language, true);
  const scores = result?.scores ?? new Float32Array(named.length);
  const services: number[] = [];
  for (const number of result?.services ?? named.keys()) {
    const near = weight(number);
    if (!near || (!result && near === UNTOLD_WEIGHT)) continue;
    // Services without a text in the reader's language count less.
    scores[number] =
      near * (result ? scores[number]! : engine.data.languages[number]! & language ? 1 : foreign);
    services.push(number);
  }
  if (!services.length) return undefined;
  return {
    services: Uint32Array.from(services),
    scores,
    words: result?.words ?? [],
    least: result?.least,
    interpretation: { places: areas, ...(result && { remainingText: rest, ...instead(result) }) },
  };
}

/** In which services any of these words stands, as a byte each: 1 in the description, 2 in the name or the like. */
function standing({ data, meanings, wordSums: sums }: TextEngine, names: readonly string[]): Uint8Array {
  const found = new Uint8Array(data.languages.length);
  for (const [level, postings] of [data.second, data.first].entries())
    for (const { form } of names.flatMap((name) => wordsOf(name))) {
      sums.clear();
      for (const number of meanings!.words.literal(form, undefined, 0).words)
        if (postings) addPostings(postings, number, 1, sums);
      for (let at = 0; at < sums.count; at++) found[sums.touched[at]!] = level + 1;
    }
  return found;
}
