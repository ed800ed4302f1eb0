import { hyteTerm } from '../codes/hyte-terms.js';
import { pickText } from '../model/localized.js';
import type { LocalizedText, Suggestion } from '../model/index.js';
import { placesStartingWith } from './places.js';
import {
  languagesOf,
  LONGEST_TEXT,
  type SearchCore,
  type SearchData,
  type SuggestOptions,
} from './search-core.js';
import { fold, normalise } from './words.js';

const DEFAULT_LIMIT = 8;
const KEYS = ['fi', 'sv', 'en'];

/** Comparable; what is typed with å, ä or ö is compared with them. */
const key = (text: string, exact = false): string => {
  // Most words of concepts are plain.
  if (/^[a-zåäö]+$/.test(text)) return exact ? text : fold(text);
  return (exact ? normalise(text) : fold(normalise(text))).replace(/\s+/g, ' ').trim();
};

/** 0 the text begins so, 1 a later word of it does, 2 neither. */
const begins = (text: string, typed: string): number =>
  text.startsWith(typed) ? 0 : text.includes(` ${typed}`) || text.includes(`-${typed}`) ? 1 : 2;

/**
 * What the reader may mean by the beginning of a text: concepts and forms of activity, then places, organisations
 * and services. No kind takes all the room while another has something.
 *
 * @param core searches the text for the services; it has knowledge
 */
export function suggestions(
  core: SearchCore,
  { attributes, ids, nameOf }: SearchData<unknown>,
  asked: string,
  { readerLanguages, limit = DEFAULT_LIMIT }: SuggestOptions = {},
): Suggestion[] {
  if (typeof asked !== 'string') return [];
  const { concepts } = core.knowledge!;
  const languages = languagesOf(readerLanguages);
  const { numbers } = core.search({ text: asked, readerLanguages: languages, limit: 20 });
  const text = asked.slice(0, LONGEST_TEXT);
  const exact = /[åäö]/.test(normalise(text));
  const typed = key(text, exact);
  if (!typed || !(limit >= 1)) return [];
  const kinds: Suggestion[][] = [[], [], [], [], []];
  const taken = new Set<string>();
  const add = (kind: number, suggestion: Suggestion): void => {
    const same = `${suggestion.type}:${key(suggestion.text)}`;
    if (!taken.has(same)) kinds[kind]!.push(suggestion);
    taken.add(same);
  };

  if (typed.length > 1) {
    const found: { concept: number; rank: number }[] = [];
    concepts.concepts.forEach((_, concept) => {
      let best = 2;
      let rank = 0;
      for (const label of concepts.labelsOf(concept)) {
        const isReaders = KEYS[Math.log2(label.language)] === languages[0];
        if (best === 0 || (typed.length < 3 && !isReaders)) continue;
        const place = begins(key(label.text, exact), typed);
        if (place >= best) continue;
        best = place;
        // The shown word first when it begins so itself, and the reader's language before the others.
        rank = place * 4 + (isReaders ? 0 : 2) + (label.preferred ? 0 : 1);
      }
      if (best < 2) found.push({ concept, rank });
    });
    found
      .sort((a, b) => a.rank - b.rank)
      .forEach(({ concept }) => {
        const { words, id } = concepts.concepts[concept]!;
        const language = languages.find((item) => item in words) ?? 'fi';
        add(0, { type: 'concept', text: words[language as 'fi'][0]!, language, code: id });
      });
  }
  const named = (
    type: 'hyteTerm' | 'organisation',
    kind: number,
    code: string,
    name: LocalizedText,
  ): void => {
    const match = Object.values(name).some((item) => begins(key(item, exact), typed) < 2);
    const picked = match && pickText(name, languages);
    if (picked) add(kind, { type, text: picked.value, language: picked.language, code });
  };
  const { hyteTerms, organisations } = attributes.columns;
  for (const code of hyteTerms.values) {
    const name = attributes.names[`hyteTerms:${code}`] ?? hyteTerm(code)?.name;
    if (name) named('hyteTerm', 1, code, name);
  }
  for (const { area, name, language } of placesStartingWith(text, { limit, languages }))
    add(2, { type: 'place', text: name, language, area, ...(area.code && { code: area.code }) });
  for (const code of organisations.values) {
    const name = attributes.names[`organisations:${code}`];
    if (name && kinds[3]!.length < limit) named('organisation', 3, code, name);
  }
  for (const number of numbers) {
    const name = nameOf(number);
    if (Object.values(name).some((item) => begins(key(item, exact), typed) < 2)) {
      const picked = pickText(name, languages)!;
      add(4, { type: 'service', text: picked.value, language: picked.language, code: ids[number]! });
    }
  }

  // In turns, so that every kind that has something is seen; shown kind by kind.
  return kinds
    .flatMap((some, kind) => some.map((suggestion, turn) => ({ suggestion, turn, kind })))
    .sort((a, b) => a.turn - b.turn)
    .slice(0, limit)
    .sort((a, b) => a.kind - b.kind)
    .map(({ suggestion }) => suggestion);
}
