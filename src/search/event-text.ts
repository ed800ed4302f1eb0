import { hyteTerm } from '../codes/hyte-terms.js';
import { municipality } from '../codes/municipalities.js';
import type { CalendarEvent, LocalizedText } from '../model/index.js';
import { plainText } from '../model/localized.js';
import { remember } from '../time/days.js';
import { finnishBases } from './finnish.js';
import { fold, normalise, WORD, wordsOf } from './words.js';

const allOf = (text: LocalizedText | undefined): string => Object.values(text ?? {}).join('\n');

/** Everything of an event that words are looked for in, as they are compared. */
function textOf(event: CalendarEvent): string {
  const { place } = event;
  let whole = '';
  const add = (text: LocalizedText | undefined): void => {
    for (const language in text) whole += `${text[language]!}\n`;
  };
  add(event.name);
  add(event.summary);
  add(event.audience);
  add(event.organiser?.name);
  add(event.series?.name);
  add(event.partOf?.name);
  add(place?.name);
  add(place?.address?.street);
  add(place?.address?.postOffice);
  event.keywords?.forEach(add);
  for (const change of event.changes ?? []) {
    add(change.name);
    add(change.summary);
    add(change.place?.name);
  }
  for (const text of Object.values(event.description ?? {})) whole += `${plainText(text)}\n`;
  const code = place?.address?.municipality;
  if (code) add(municipality(code)?.name);
  for (const { code, name } of event.hyteTerms ?? []) if (!hyteText(code)) add(name);
  whole = comparable(whole);
  for (const { code } of event.hyteTerms ?? []) whole += `\n${hyteText(code)}`;
  return whole;
}

/** What a type of activity is called; thousands of events have the same. */
const hyteText = /* @__PURE__ */ remember((code: string): string => comparable(allOf(hyteTerm(code)?.name)));

/** A text as words are compared with it: lower case, what `wordsOf` takes off taken off; å, ä and ö stay for now. */
function comparable(text: string): string {
  const plain = normalise(text);
  const withoutEndings = ENDING.test(plain)
    ? (plain.match(WORD) ?? []).map((word) => word.replace(/:.*/, '')).join(' ')
    : plain;
  return withoutEndings.replace(JOINT, '');
}

/** "STEA:n" */
const ENDING = /[\p{L}\p{N}\p{M}]:\p{L}/u;
/** Within a word: "ruoka-apu". */
const JOINT = /[-‐‑'’](?<=[\p{L}\p{N}\p{M}].)(?=[\p{L}\p{N}\p{M}])/gu;

/** Letters of a pattern for those that `fold` makes of others: cheaper than to fold whole texts. */
const LOOSE: Readonly<Record<string, string>> = { a: '[aåä]', o: '[oöø]' };
const loose = (form: string): string => [...form].map((letter) => LOOSE[letter] ?? letter).join('');

/**
 * Whether a text has a word that is meant by a typed one: its beginning ("kah"), a part of a compound ("kahvit" in
 * "naapurikahvit"), another Finnish form of it ("hoidon" and "hoito"), or the word with a short ending more ("kaffet"
 * and "kaffe"). Only words that begin as it does are looked at one by one, each once: of a thousand texts a few hundred.
 */
function meaner(typed: string): (text: string) => boolean {
  const form = fold(typed);
  const basesOf = (word: string): string[] => finnishBases(word).map(fold);
  const bases = [...new Set(basesOf(typed))].filter((base) => base.length > 2);
  const parts = [form, ...bases.filter((base) => base.length > 4)].filter((part) => part.length > 3);
  const part = parts.length ? new RegExp(parts.map(loose).join('|')) : undefined;
  const beginning = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])${loose([...form].slice(0, 2).join(''))}[\\p{L}\\p{N}\\p{M}]*`,
    'gu',
  );
  const isMeant = remember((written: string): boolean => {
    const word = fold(written);
    return (
      word.startsWith(form) ||
      (word.length > 3 && form.length - word.length < 3 && form.startsWith(word)) ||
      bases.includes(word) ||
      basesOf(word).some((base) => bases.includes(base))
    );
  });
  return (text) => part?.test(text) || (text.match(beginning) ?? []).some(isMeant);
}

/** Looks for words in events, whose texts are read when that is asked for. */
export interface TextFinder {
  /** Reads texts that have not been read yet, a step an event. */
  read(records: Iterable<number>): Iterator<void, void>;
  /** For a text, a 1 for each event read that has every word of it; `undefined` when there is no word in it. */
  find(text: string): Uint8Array | undefined;
}

/** Of events that may become more. */
export function textFinder(events: readonly CalendarEvent[]): TextFinder {
  /** By record; those that have not been read are not there. */
  const texts: string[] = [];
  let last: { key: string; records: Uint8Array } | undefined;
  return {
    *read(records) {
      for (const record of records) {
        if (texts[record] !== undefined) continue;
        texts[record] = textOf(events[record]!);
        last = undefined;
        yield;
      }
    },
    find(text) {
      const words = wordsOf(text).map(({ form }) => form);
      if (!words.length) return undefined;
      const key = words.join(' ');
      if (last?.key === key) return last.records;
      const meant = words.map(meaner);
      const records = new Uint8Array(events.length);
      texts.forEach((one, record) => {
        if (meant.every((isIn) => isIn(one))) records[record] = 1;
      });
      last = { key, records };
      return records;
    },
  };
}
