import { isTime } from './slices.js';

/** Services in which each word stands, and how heavily, packed: differences of numbers, one level of weight each. */
export interface Postings {
  /** For each word where its entries begin, counted in entries; one more at the end. */
  readonly starts: Uint32Array;
  /** For each word where its differences begin in `deltas`. */
  readonly offsets: Uint32Array;
  /** Differences between service numbers, seven bits a byte, low bits first. */
  readonly deltas: Uint8Array;
  /** One {@link LEVELS} step an entry. */
  readonly levels: Uint8Array;
}

/** So many entries, less one, are a step of packing. */
const MANY = 4095;
const STEPS = 32;
const SMALLEST = 0.06;
/** What a level is worth; a step is a quarter more. */
export const LEVELS: Float32Array = /* @__PURE__ */ Float32Array.from(
  { length: STEPS },
  (_, level) => SMALLEST * 2 ** (level * 0.32),
);

/** The level of a weight; descriptions have every fourth level only. */
export function levelOf(weight: number, tier: number): number {
  const level = Math.max(0, Math.min(STEPS - 1, Math.round(Math.log2(weight / SMALLEST) / 0.32)));
  return tier ? Math.min(STEPS - 4, (level + 1) & ~3) : level;
}

/** How soon more mentions stop to count. */
const SATURATION = 1.2;
export const saturated = (mentions: number): number => mentions / (SATURATION + mentions);

/** Numbers in a typed array that grows. */
export class NumberList {
  values = new Uint32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
}

/** Entries in any order of words, but services ascending within each word; in steps. */
export function* packPostings(
  words: number,
  {
    words: wordOf,
    services: serviceOf,
    levels: levelOfEntry,
  }: Record<'words' | 'services' | 'levels', NumberList>,
): Generator<void, Postings> {
  const starts = new Uint32Array(words + 1);
  for (let entry = 0; entry < wordOf.length; entry++) {
    starts[wordOf.values[entry]! + 1]!++;
    if (!(entry & MANY)) yield;
  }
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const services = new Uint32Array(wordOf.length);
  const levels = new Uint8Array(wordOf.length);
  for (let entry = 0; entry < wordOf.length; entry++) {
    const at = next[wordOf.values[entry]!]!++;
    services[at] = serviceOf.values[entry]!;
    levels[at] = levelOfEntry.values[entry]!;
    if (!(entry & MANY)) yield;
  }
  const offsets = new Uint32Array(words + 1);
  const deltas = new Uint8Array(services.length * 5);
  let size = 0;
  for (let word = 0; word < words; word++) {
    let previous = 0;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      let delta = services[at]! - previous;
      previous = services[at]!;
      while (delta > 127) {
        deltas[size++] = (delta & 127) | 128;
        delta >>>= 7;
      }
      deltas[size++] = delta;
    }
    offsets[word + 1] = size;
    if (isTime()) yield;
  }
  return { starts, offsets, deltas: deltas.slice(0, size), levels };
}

/** Sums of weights by service, with the list of services that have any. */
export class Sums {
  readonly values: Float32Array;
  readonly touched: Uint32Array;
  count = 0;
  constructor(readonly size: number) {
    this.values = new Float32Array(size);
    this.touched = new Uint32Array(size);
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.values[this.touched[at]!] = 0;
    this.count = 0;
  }
}

/** Adds every entry of a word, times a factor. */
export function addPostings(postings: Postings, word: number, factor: number, sums: Sums): void {
  const { starts, offsets, deltas, levels } = postings;
  const { values, touched } = sums;
  let byte = offsets[word]!;
  let service = 0;
  let { count } = sums;
  for (let at = starts[word]!, end = starts[word + 1]!; at < end; at++) {
    let part = deltas[byte++]!;
    let delta = part & 127;
    for (let shift = 7; part > 127; shift += 7) {
      part = deltas[byte++]!;
      delta |= (part & 127) << shift;
    }
    service += delta;
    if (values[service] === 0) touched[count++] = service;
    values[service]! += factor * LEVELS[levels[at]!]!;
  }
  sums.count = count;
}
