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
    ...areas.flatMap(({ name }) => Object.values(name as Record<string, string>)),
  ]);
  const { offsets } = attributes.columns.areas;
  const result = engine.search(rest, language, true);
  // Without other words, services without a text in the reader's language count less.
  const scores =
    result?.scores ??
    Float32Array.from(engine.data.languages, (languages) =>
      languages & language ? 1 : engine.meanings!.words.weights.foreign,
    );
  const weight = (number: number): number => {
    const level = named[number]!;
    // Whose area nobody has told is named by the text, or comes last; without other words not at all.
    if (offsets[number] === offsets[number + 1]) return level ? 1 : result ? UNTOLD_WEIGHT : 0;
    // A place in the name is as good as its county; one that a long text mentions is nothing.
    return NEARNESS_WEIGHT[Math.max(near[number]!, level > 1 ? 2 : 0)]!;
  };
  const found = result?.services ?? Uint32Array.from(named.keys());
  for (let at = 0; at < found.length; at++) scores[found[at]!]! *= weight(found[at]!);
  const services = found.filter((number) => scores[number]);
  if (!services.length) return undefined;
  return {
    words: [],
    ...result,
    services,
    scores,
    interpretation: {
      places: areas.map((place) => {
        const { start, end } = spans.find(({ area }) => area === place)!;
        return { ...place, without: (text.slice(0, start) + text.slice(end).trimStart()).trim() };
      }),
      ...(result && { remainingText: rest, ...instead(result) }),
    },
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
