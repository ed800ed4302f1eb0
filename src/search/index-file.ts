import { ClientError } from '../model/client-error.js';
import type { LocalizedText } from '../model/index.js';
import { COLUMN_NAMES, type Attributes, type Column } from './attributes.js';
import type { LexiconData, Links } from './lexicon.js';
import type { Postings } from './postings.js';
import type { SearchData } from './search-core.js';
import { atOnce } from './slices.js';

/**
 * An index as files: `search-<hash>.1.bin` with what is needed to answer (names, keywords, terms, places,
 * organisations, summaries, facets), `search-<hash>.2.bin` with the words of the descriptions, `cards/<hash>-<n>.json`
 * with whole services, and `index.json` that lists them.
 *
 * A file is a head of five 32-bit numbers (mark, version and tier, checksum of all that follows it, length, number of
 * the pair) and sections, each after its length. Everything is little-endian. Numbers are written in sevens of bits,
 * low first; word lists as what differs from the word before.
 */
export const MARK = 0x49504d4b; // "KMPI"
/** Raised whenever an older reader would misunderstand a file. */
export const VERSION = 1;
export const HEAD_BYTES = 20;

/** The `search` part of a folder's `index.json`. */
export interface IndexManifest {
  version: number;
  /** Names of the two files. */
  first: string;
  second: string;
  /** The file with the organisations, when the source has any. */
  organisations?: string;
  /** How many services, and how many to a card file. */
  services: number;
  cardsPerFile: number;
  /** When it was built, ISO 8601. */
  builtAt: string;
  /** Whether the Voikko dictionary helped. */
  voikko: boolean;
}

/** The file a service's card is in; named after the index it belongs to. */
export const cardFile = (number: number, cardsPerFile: number, first: string): string =>
  `cards/${first.replace(/^search-|\.1\.bin$/g, '')}-${Math.floor(number / cardsPerFile)}.json`;

/** FNV-1a, 32 bits: finds every flipped bit and every cut. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

const damaged = (what: string): ClientError => new ClientError('shape', `The index file ${what}.`);

/** Reads sections one after the other. */
class Reader {
  #at = HEAD_BYTES;
  readonly pair: number;
  readonly #bytes: Uint8Array;

  constructor(buffer: ArrayBuffer, tier: 1 | 2) {
    const bytes = (this.#bytes = new Uint8Array(buffer));
    if (bytes.length < HEAD_BYTES) throw damaged('is cut short');
    const view = new DataView(buffer);
    if (view.getUint32(0, true) !== MARK) throw damaged('is no index');
    const kind = view.getUint32(4, true);
    if (kind >>> 8 !== VERSION) throw damaged(`has version ${kind >>> 8}, not ${VERSION}`);
    if ((kind & 255) !== tier) throw damaged('is another part of the index');
    if (view.getUint32(12, true) !== bytes.length) throw damaged('is cut short');
    if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) throw damaged('is damaged');
    this.pair = view.getUint32(16, true);
  }

  /** A section as it stands: no copy. One that a file of an earlier writer has not is empty. */
  bytes(): Uint8Array {
    if (this.#at >= this.#bytes.length) return this.#bytes.subarray(0, 0);
    const view = new DataView(this.#bytes.buffer);
    const length = view.getUint32(this.#at, true);
    const section = this.#bytes.subarray(this.#at + 4, this.#at + 4 + length);
    this.#at += 4 + length;
    return section;
  }

  numbers(): Uint32Array {
    const bytes = this.bytes();
    let count = 0;
    for (let at = 0; at < bytes.length; at++) if (bytes[at]! < 128) count++;
    const numbers = new Uint32Array(count);
    for (let at = 0, number = 0; number < count; number++) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const part = bytes[at++]!;
        value |= (part & 127) << shift;
        if (part < 128) break;
      }
      numbers[number] = value;
    }
    return numbers;
  }

  text(): string {
    return new TextDecoder().decode(this.bytes());
  }

  lines(): string[] {
    const text = this.text();
    return text ? text.split('\n') : [];
  }

  /** Running totals of the numbers, from 0. */
  totals(): Uint32Array {
    const numbers = this.numbers();
    const totals = new Uint32Array(numbers.length + 1);
    for (let at = 0; at < numbers.length; at++) totals[at + 1] = totals[at]! + numbers[at]!;
    return totals;
  }

  /** Sorted words: how much is shared with the one before, then the endings. */
  words(): string[] {
    const shared = this.bytes();
    const endings = this.lines();
    let previous = '';
    return Array.from(shared, (length, at) => (previous = previous.slice(0, length) + endings[at]!));
  }

  /** Links, as distances where they are near in the alphabet, or by how common they are. */
  links(near = true): Links {
    const offsets = this.totals();
    const ids = this.numbers();
    if (!near) {
      const ranks = this.numbers();
      return { offsets, ids: ids.map((rank) => ranks[rank]!) };
    }
    for (let from = 0; from < offsets.length - 1; from++)
      for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
        const coded = ids[at]!;
        ids[at] = from + (coded & 1 ? -((coded + 1) >>> 1) : coded >>> 1);
      }
    return { offsets, ids };
  }

  postings(): Postings {
    const starts = this.totals();
    const deltas = this.bytes();
    const levels = this.bytes();
    return { starts, offsets: offsetsOf(starts, deltas), deltas, levels };
  }

  *lexicon(strings: readonly string[]): Generator<void, LexiconData> {
    const languages = this.bytes();
    const bases = this.links();
    yield;
    const parts = this.links(false);
    yield;
    return { strings, languages, bases, parts };
  }
}

/** Where each word's differences begin: counted off, so that it need not be written. */
function offsetsOf(starts: Uint32Array, deltas: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(starts.length);
  let at = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let left = starts[word + 1]! - starts[word]!; left > 0; left--) {
      while (deltas[at]! > 127) at++;
      at++;
    }
    offsets[word + 1] = at;
  }
  return offsets;
}

/** What the first file gives, and what the second one adds itself to. */
export interface FirstTier {
  readonly data: SearchData;
  readonly pair: number;
}

/**
 * Reads the first tier, in steps.
 *
 * @throws {ClientError} of kind `shape` when the file is no index, of another version, cut or changed
 */
export function* firstTier(buffer: ArrayBuffer): Generator<void, FirstTier> {
  const reader = new Reader(buffer, 1);
  yield;
  const ids = reader.lines();
  const languages = reader.lines();
  const texts = languages.map(() => reader.lines());
  yield;
  const columns = {} as Record<(typeof COLUMN_NAMES)[number], Column>;
  for (const name of COLUMN_NAMES)
    columns[name] = { values: reader.lines(), offsets: reader.totals(), ids: reader.numbers() };
  const flags = reader.bytes();
  const freshness = Uint16Array.from(reader.numbers());
  const names = JSON.parse(reader.text()) as Attributes['names'];
  const serviceLanguages = reader.bytes();
  yield;
  const strings = reader.words();
  yield;
  const lexicon = yield* reader.lexicon(strings);
  const first = reader.postings();
  const orders = reader.lines();
  const unusual = reader.numbers();
  const orderOf = new Map<number, readonly string[]>();
  for (let at = 0, number = 0; at < unusual.length; at += 2)
    orderOf.set((number += unusual[at]!), orders[unusual[at + 1]!]!.split(' '));
  const nameOf = (number: number): LocalizedText => {
    const name: LocalizedText = {};
    for (const language of orderOf.get(number) ?? languages) {
      const text = texts[languages.indexOf(language)]?.[number];
      if (text) name[language] = text;
    }
    return name;
  };
  return {
    data: {
      attributes: { columns, flags, freshness, names },
      text: { lexicon, first, languages: serviceLanguages },
      ids,
      nameOf,
    },
    pair: reader.pair,
  };
}

/** As {@link firstTier}, at once. */
export const readFirstTier = (buffer: ArrayBuffer): FirstTier => atOnce(firstTier(buffer));

/**
 * Adds the second tier to what the first one gave, in steps.
 *
 * @throws {ClientError} as {@link firstTier}, and when the two were not built together
 */
export function* secondTier(buffer: ArrayBuffer, { data, pair }: FirstTier): Generator<void, SearchData> {
  const reader = new Reader(buffer, 2);
  if (reader.pair !== pair) throw damaged('belongs to another index');
  // Which words of the whole list the first tier has already, one byte each.
  const old = reader.bytes();
  yield;
  const more = reader.words();
  yield;
  const { strings: few } = data.text.lexicon;
  let fromFew = 0;
  let fromMore = 0;
  const strings = Array.from(old, (isOld) => (isOld ? few[fromFew++]! : more[fromMore++]!));
  const { starts, offsets, deltas, levels } = data.text.first;
  const wideStarts = new Uint32Array(strings.length + 1);
  const wideOffsets = new Uint32Array(strings.length + 1);
  for (let word = 0, before = 0; word < strings.length; word++) {
    before += old[word]!;
    wideStarts[word + 1] = starts[before]!;
    wideOffsets[word + 1] = offsets[before]!;
  }
  yield;
  const lexicon = yield* reader.lexicon(strings);
  return {
    ...data,
    text: {
      ...data.text,
      lexicon,
      first: { starts: wideStarts, offsets: wideOffsets, deltas, levels },
      second: reader.postings(),
    },
  };
}

/** As {@link secondTier}, at once. */
export const readSecondTier = (buffer: ArrayBuffer, first: FirstTier): SearchData =>
  atOnce(secondTier(buffer, first));
