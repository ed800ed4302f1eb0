import type { LocalizedText } from '../model/index.js';
import type { LexiconData, Links } from './lexicon.js';
import type { Postings } from './postings.js';
import type { SearchData } from './search-core.js';
import { COLUMN_NAMES } from './attributes.js';
import { checksum, HEAD_BYTES, MARK, VERSION } from './index-file.js';

/** Writes sections one after the other. */
class Writer {
  readonly #sections: Uint8Array[] = [];

  bytes(bytes: Uint8Array): void {
    this.#sections.push(bytes);
  }

  numbers(numbers: ArrayLike<number>): void {
    const bytes: number[] = [];
    for (let at = 0; at < numbers.length; at++) {
      let value = numbers[at]!;
      while (value > 127) {
        bytes.push((value & 127) | 128);
        value >>>= 7;
      }
      bytes.push(value);
    }
    this.bytes(Uint8Array.from(bytes));
  }

  text(text: string): void {
    this.bytes(new TextEncoder().encode(text));
  }

  /** A line break inside a line would move all that follow. */
  lines(lines: readonly string[]): void {
    this.text(lines.map((line) => line.replaceAll('\n', ' ')).join('\n'));
  }

  totals(totals: Uint32Array): void {
    this.numbers(totals.slice(1).map((total, at) => total - totals[at]!));
  }

  words(words: readonly string[]): void {
    let previous = '';
    const shared = new Uint8Array(words.length);
    this.bytes(shared);
    this.lines(
      words.map((word, at) => {
        let length = 0;
        while (length < 255 && length < word.length && word[length] === previous[length]) length++;
        // A pair of surrogates is not cut in two.
        if (/[\ud800-\udbff]/.test(word[length - 1] ?? '')) length--;
        shared[at] = length;
        previous = word;
        return word.slice(length);
      }),
    );
  }

  links({ offsets, ids }: Links, near = true): void {
    this.totals(offsets);
    if (!near) {
      // The common ones get the small numbers.
      const counts = new Map<number, number>();
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      const ranks = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id);
      const rankOf = new Map(ranks.map((id, rank) => [id, rank]));
      this.numbers(ids.map((id) => rankOf.get(id)!));
      this.numbers(ranks);
      return;
    }
    const coded = new Uint32Array(ids.length);
    for (let from = 0; from < offsets.length - 1; from++)
      for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
        const distance = ids[at]! - from;
        coded[at] = distance < 0 ? -distance * 2 - 1 : distance * 2;
      }
    this.numbers(coded);
  }

  postings({ starts, deltas, levels }: Postings): void {
    this.totals(starts);
    this.bytes(deltas);
    this.bytes(levels);
  }

  lexicon({ strings, languages, bases, parts }: LexiconData): void {
    this.words(strings);
    this.bytes(languages);
    this.links(bases);
    this.links(parts, false);
  }

  file(tier: 1 | 2, pair: number): Uint8Array<ArrayBuffer> {
    const length = this.#sections.reduce((sum, section) => sum + 4 + section.length, HEAD_BYTES);
    const file = new Uint8Array(length);
    const view = new DataView(file.buffer);
    view.setUint32(0, MARK, true);
    view.setUint32(4, (VERSION << 8) | tier, true);
    view.setUint32(12, length, true);
    view.setUint32(16, pair, true);
    let at = HEAD_BYTES;
    for (const section of this.#sections) {
      view.setUint32(at, section.length, true);
      file.set(section, at + 4);
      at += 4 + section.length;
    }
    view.setUint32(8, checksum(file.subarray(12)), true);
    return file;
  }
}

/** The links between kept words, by their new numbers. */
function narrowed(
  { offsets, ids }: Links,
  kept: readonly number[],
  numbers: ReadonlyMap<number, number>,
): Links {
  const lists = kept.map((word) =>
    [...ids.subarray(offsets[word], offsets[word + 1])].flatMap((id) => numbers.get(id) ?? []),
  );
  const totals = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (totals[at + 1] = totals[at]! + list.length));
  return { offsets: totals, ids: Uint32Array.from(lists.flat()) };
}

/** The languages of names, in the order in which most names have them. */
function languagesInOrder(names: readonly LocalizedText[]): string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const name of names)
    Object.keys(name).forEach((language, place) => {
      const { sum, count } = places.get(language) ?? { sum: 0, count: 0 };
      places.set(language, { sum: sum + place, count: count + 1 });
    });
  const mean = (language: string): number => places.get(language)!.sum / places.get(language)!.count;
  return [...places.keys()].sort((a, b) => mean(a) - mean(b));
}

/** Both tiers of an index as files. */
export function writeIndexFiles({ attributes, text, ids, nameOf }: SearchData): {
  first: Uint8Array<ArrayBuffer>;
  second: Uint8Array<ArrayBuffer>;
} {
  const { lexicon } = text;
  const size = lexicon.strings.length;
  // The first tier has the words it needs, with their base forms and parts.
  const needed = new Uint8Array(size);
  for (let word = 0; word < size; word++)
    if (text.first.starts[word + 1]! > text.first.starts[word]!) {
      needed[word] = 1;
      for (const { offsets, ids } of [lexicon.bases, lexicon.parts])
        for (let at = offsets[word]!; at < offsets[word + 1]!; at++) needed[ids[at]!] = 1;
    }
  const kept = [...needed.keys()].filter((word) => needed[word]);
  const numbers = new Map(kept.map((word, number) => [word, number]));
  const pair = checksum(new TextEncoder().encode(`${ids.join()} ${size} ${text.first.levels.length}`));

  const first = new Writer();
  first.lines(ids);
  const names = ids.map((_, number) => nameOf(number));
  const languages = languagesInOrder(names);
  first.lines(languages);
  for (const language of languages) first.lines(names.map((name) => name[language] ?? ''));
  for (const name of COLUMN_NAMES) {
    const { values, offsets, ids: column } = attributes.columns[name];
    first.lines(values);
    first.totals(offsets);
    first.numbers(column);
  }
  first.bytes(attributes.flags);
  first.numbers(attributes.freshness);
  first.text(JSON.stringify(attributes.names));
  first.bytes(text.languages);
  first.lexicon({
    strings: kept.map((word) => lexicon.strings[word]!),
    languages: Uint8Array.from(kept, (word) => lexicon.languages[word]!),
    bases: narrowed(lexicon.bases, kept, numbers),
    parts: narrowed(lexicon.parts, kept, numbers),
  });
  // A word without entries takes no room in the packed lists: only the counts are fewer.
  const starts = new Uint32Array(kept.length + 1);
  kept.forEach(
    (word, at) => (starts[at + 1] = starts[at]! + text.first.starts[word + 1]! - text.first.starts[word]!),
  );
  first.postings({ ...text.first, starts });
  // A record's own order of languages tells which one it falls back to: kept where it is not the common one.
  const orders: string[] = [];
  const unusual: number[] = [];
  let previous = 0;
  names.forEach((name, number) => {
    const order = Object.keys(name).join(' ');
    if (order === languages.filter((language) => language in name).join(' ')) return;
    if (!orders.includes(order)) orders.push(order);
    unusual.push(number - previous, orders.indexOf(order));
    previous = number;
  });
  first.lines(orders);
  first.numbers(unusual);

  const second = new Writer();
  second.bytes(needed);
  second.words(lexicon.strings.filter((_, word) => !needed[word]));
  second.bytes(lexicon.languages);
  second.links(lexicon.bases);
  second.links(lexicon.parts, false);
  if (text.second) second.postings(text.second);
  return { first: first.file(1, pair), second: second.file(2, pair) };
}
