import { hyteTerm } from '../codes/hyte-terms.js';
import { municipality } from '../codes/municipalities.js';
import type { CalendarEvent, LocalizedText } from '../model/index.js';
import { plainText } from '../model/localized.js';
import { finnishBases } from './finnish.js';
import { fold, LONGEST_WORD, normalise, WORD, wordsOf } from './words.js';

/** Everything of an event that words are looked for in. */
function textOf(event: CalendarEvent): string {
  const { place } = event;
  const texts: (LocalizedText | undefined)[] = [
    event.name,
    event.summary,
    event.audience,
    event.organiser?.name,
    event.series?.name,
    event.partOf?.name,
    place?.name,
    place?.address?.street,
    place?.address?.postOffice,
    ...(event.keywords ?? []),
    ...(event.hyteTerms ?? []).map(({ code, name }) => hyteTerm(code)?.name ?? name),
    ...(event.changes ?? []).flatMap((change) => [change.name, change.summary, change.place?.name]),
  ];
  const code = place?.address?.municipality;
  const municipalityName = code && municipality(code)?.name;
  if (municipalityName) texts.push(municipalityName);
  return [
    ...texts.flatMap((text) => (text ? Object.values(text) : [])),
    ...Object.values(event.description ?? {}).map(plainText),
  ].join('\n');
}

/** Each word of all texts, as words are compared, with the numbers of the records it stands in. */
type Vocabulary = Map<string, number[]>;

/** Adds the words of a text: lower case, without hyphens, å, ä and ö, as `wordsOf` has them. */
function addWords(text: string, record: number, vocabulary: Vocabulary): void {
  for (const written of fold(normalise(text)).match(WORD) ?? []) {
    let records = vocabulary.get(written);
    if (!records) {
      // One that is known has nothing to take off.
      const form = written.replace(/:.*|[-‐‑'’]/gu, '');
      if (!form || form.length > LONGEST_WORD) continue;
      records = vocabulary.get(form);
      if (!records) vocabulary.set(form, (records = []));
    }
    if (records.at(-1) !== record) records.push(record);
  }
}

/**
 * Whether a typed word means a word of the texts: its beginning ("kah"), a part of a compound ("kahvit" in
 * "naapurikahvit"), another Finnish form of it ("hoidon" and "hoito"), or the word with a short ending more
 * ("kaffet" and "kaffe").
 */
function meaner(typed: string): (word: string) => boolean {
  const form = fold(typed);
  const basesOf = (word: string): string[] => finnishBases(word).map(fold);
  const bases = [...new Set(basesOf(typed))].filter((base) => base.length > 2);
  const parts = bases.filter((base) => base.length > 4);
  return (word) =>
    word.startsWith(form) ||
    (form.length > 3 && word.includes(form)) ||
    (word.length > 3 && form.length - word.length < 3 && form.startsWith(word)) ||
    parts.some((part) => word.includes(part)) ||
    (word[0] === form[0] &&
      word[1] === form[1] &&
      (bases.includes(word) || basesOf(word).some((base) => bases.includes(base))));
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
  const vocabulary: Vocabulary = new Map();
  const isRead: true[] = [];
  let last: { key: string; records: Uint8Array } | undefined;
  return {
    *read(records) {
      for (const record of records) {
        if (isRead[record]) continue;
        isRead[record] = true;
        addWords(textOf(events[record]!), record, vocabulary);
        last = undefined;
        yield;
      }
    },
    find(text) {
      const words = wordsOf(text).map(({ form }) => form);
      if (!words.length) return undefined;
      const key = words.join(' ');
      if (last?.key === key) return last.records;
      const found = new Uint8Array(events.length);
      words.forEach((word, position) => {
        const means = meaner(word);
        for (const [form, records] of vocabulary) {
          if (!means(form)) continue;
          // A record counts on only when it has had every word so far.
          for (const record of records) if (found[record] === position) found[record] = position + 1;
        }
      });
      const records = found.map((count) => Number(count === words.length));
      last = { key, records };
      return records;
    },
  };
}
