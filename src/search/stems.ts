import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/** Languages that texts are analysed in, one bit each. Any other language is searched by its forms as they stand. */
export const FINNISH = 1;
export const SWEDISH = 2;
export const ENGLISH = 4;
export const OTHER = 8;

/** `sv` of `sv-FI`, `fi` of `fi-x-easy`. */
export function languageBit(tag: string): number {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'fi' ? FINNISH : primary === 'sv' ? SWEDISH : primary === 'en' ? ENGLISH : OTHER;
}

const STEMMERS: readonly (readonly [bit: number, stem: (word: string) => string])[] = [
  [FINNISH, finnish],
  [SWEDISH, swedish],
  [ENGLISH, english],
];

/** The Snowball stems of a word in the given languages. */
export function stems(word: string, languages: number): { language: number; stem: string }[] {
  return STEMMERS.flatMap(([language, stem]) =>
    languages & language ? [{ language, stem: stem(word) }] : [],
  );
}

export const stemIn = (word: string, language: number): string =>
  (STEMMERS.find(([bit]) => bit === language)?.[1] ?? String)(word);
