import type { Assessment, AssessmentSide, ChecklistAnswer, ChecklistTemplate } from '../model/index.js';
import type { Reading } from '../model/wrong.js';
import { dayNumber, dayText } from '../time/days.js';
import { itemsOf, RATINGS } from './items.js';
import { SIDES } from './merge.js';

/**
 * Ratings, owners and dates in a link's fragment, which browsers keep to themselves. Binary, then base64url:
 *
 * form (1) · flags · template id · template version · municipality or county · side · year · owners · answers, each
 * the hash of its item's id (4 bytes, so that another version of the template finds its items again), rating and
 * flags, owner's place, days since 2020 · hash of all of it (4 bytes)
 *
 * Numbers are as short as they can be (seven bits a byte), texts are their length in bytes and UTF-8.
 */
const FORM = 1;
/** Longest fragment, in characters; browsers and mail programs carry longer ones, but people mistrust them. */
export const LONGEST_FRAGMENT = 2000;
/** 1 January 2020. */
const FIRST_DAY = 18_262;

const INVENTED = 1;
const JOINT = 2;
const MUNICIPALITY = 4;
const COUNTY = 8;
/** Of an answer; the rating is in the lowest three bits, 0 for none. */
const LEFT_OUT = 8;
const OWNER = 16;
const DUE = 32;

/** FNV-1a: any single changed byte changes it, and it is four lines long. */
function hash(bytes: ArrayLike<number>, length = bytes.length): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < length; index++) value = Math.imul(value ^ bytes[index]!, 0x01000193);
  return value >>> 0;
}

const encoder = new TextEncoder();
const hashText = (text: string): number => hash(encoder.encode(text));

class Writer {
  readonly bytes: number[] = [];
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }
  /** Small on both sides of 0. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }
  four(value: number): void {
    this.bytes.push(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  }
  text(text: string): void {
    const bytes = encoder.encode(text);
    this.number(bytes.length);
    // Spread over arguments, a long text would run out of stack.
    for (const byte of bytes) this.bytes.push(byte);
  }
}

/** Thrown inside this module only. */
class Damaged extends Error {}

class Reader {
  #at = 0;
  constructor(readonly bytes: Uint8Array) {}
  get done(): boolean {
    return this.#at === this.bytes.length;
  }
  byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new Damaged();
    return byte;
  }
  number(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 49; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new Damaged();
  }
  signed(): number {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }
  four(): number {
    return ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
  }
  text(): string {
    const length = this.number();
    const part = this.bytes.subarray(this.#at, this.#at + length);
    if (part.length !== length) throw new Damaged();
    this.#at += length;
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  }
}

const toBase64 = (bytes: readonly number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}

/** Cut between characters, never inside one. */
const cut = (text: string, length: number): string => {
  const letters = [...text];
  return letters.length > length ? letters.slice(0, Math.max(0, length - 1)).join('') + '…' : text;
};

function encode(assessment: Assessment, longestOwner: number): string {
  const { municipality, county, template } = assessment;
  const carried = assessment.answers.flatMap(({ item, rating, leftOut, owner, dueDate }) => {
    const due = dueDate === undefined ? undefined : dayNumber(dueDate);
    return rating || leftOut || owner || due !== undefined ? [{ item, rating, leftOut, owner, due }] : [];
  });
  const owners = longestOwner
    ? [...new Set(carried.flatMap(({ owner }) => (owner ? [cut(owner, longestOwner)] : [])))]
    : [];
  const writer = new Writer();
  writer.number(FORM);
  writer.number(
    (assessment.invented ? INVENTED : 0) |
      (assessment.joint ? JOINT : 0) |
      (municipality === undefined ? 0 : MUNICIPALITY) |
      (county === undefined ? 0 : COUNTY),
  );
  writer.text(template.id);
  writer.number(template.version);
  if (municipality !== undefined) writer.text(municipality);
  if (county !== undefined) writer.text(county);
  writer.number(SIDES.indexOf(assessment.side));
  writer.number(assessment.year);
  writer.number(owners.length);
  for (const owner of owners) writer.text(owner);
  writer.number(carried.length);
  for (const { item, rating, leftOut, owner, due } of carried) {
    const place = owner ? owners.indexOf(cut(owner, longestOwner)) : -1;
    writer.four(hashText(item));
    writer.number(
      (rating ? RATINGS.indexOf(rating) + 1 : 0) |
        (leftOut ? LEFT_OUT : 0) |
        (place >= 0 ? OWNER : 0) |
        (due === undefined ? 0 : DUE),
    );
    if (place >= 0) writer.number(place);
    if (due !== undefined) writer.signed(due - FIRST_DAY);
  }
  writer.four(hash(writer.bytes));
  return toBase64(writer.bytes);
}

/** What a link can carry of an assessment. */
export interface Shared {
  /** For the fragment of an address: letters, digits, `-` and `_`. */
  fragment: string;
  /** Owners' names were cut, or left out altogether, to keep the link short. */
  shortened: boolean;
}

/**
 * Ratings, left-out items, owners and dates as the fragment of a link. Evidence, next steps, reasons and the
 * respondent are not in it: they stay in the file.
 */
export function shareFragment(assessment: Assessment): Shared {
  const longest = Math.max(0, ...assessment.answers.map(({ owner }) => [...(owner ?? '')].length));
  for (let length = Math.min(longest, LONGEST_FRAGMENT); ; length = Math.floor(length / 2)) {
    const fragment = encode(assessment, length);
    if (fragment.length <= LONGEST_FRAGMENT || !length) return { fragment, shortened: length < longest };
  }
}

/** The whole bytes when the text is ours and undamaged. */
function verified(text: string): Reader | undefined {
  const bytes = fromBase64(text);
  if (!bytes || bytes.length < 5) return undefined;
  const body = bytes.subarray(0, -4);
  const expected = new Reader(bytes.subarray(-4)).four();
  return hash(body) === expected ? new Reader(body) : undefined;
}

const damaged: Reading<never> = {
  wrong: [{ path: 'fragment', kind: 'form', message: 'damaged, cut short, or not a checklist link' }],
};

interface Head {
  template: { id: string; version: number };
  municipality?: string;
  county?: string;
  invented?: boolean;
  joint?: boolean;
  side: AssessmentSide;
  year: number;
}

function readHead(reader: Reader): Head | 'newer' {
  if (reader.number() !== FORM) return 'newer';
  const flags = reader.number();
  const template = { id: reader.text(), version: reader.number() };
  const municipality = flags & MUNICIPALITY ? reader.text() : undefined;
  const county = flags & COUNTY ? reader.text() : undefined;
  const side = SIDES[reader.number()];
  if (!side) throw new Damaged();
  return {
    template,
    ...(municipality !== undefined && { municipality }),
    ...(county !== undefined && { county }),
    side,
    year: reader.number(),
    ...(flags & JOINT && { joint: true }),
    ...(flags & INVENTED && { invented: true }),
  };
}

/** Reads a fragment with whatever can go wrong inside made into one answer. */
function reading<T>(text: string, read: (reader: Reader, head: Head) => Reading<T>): Reading<T> {
  const reader = verified(text);
  if (!reader) return damaged;
  try {
    const head = readHead(reader);
    if (head === 'newer')
      return { wrong: [{ path: 'fragment', kind: 'unknown', message: 'made by a newer version' }] };
    return read(reader, head);
  } catch {
    // The hash was right, so somebody made it by hand.
    return damaged;
  }
}

/** Which template a link was made with, to load it before reading the rest. */
export const sharedTemplate = (text: string): Reading<{ id: string; version: number }> =>
  reading(text, (_, head) => ({ value: head.template }));

/** What a link carried. */
export interface SharedAssessment {
  assessment: Assessment;
  /** Answers to items that this version of the template does not have. */
  unknown: number;
}

/** The assessment out of a link, or why it cannot be read: damaged, newer than this page, another template. */
export function readFragment(
  text: string,
  template: Pick<ChecklistTemplate, 'id' | 'headings'>,
): Reading<SharedAssessment> {
  return reading(text, (reader, head): Reading<SharedAssessment> => {
    if (head.template.id !== template.id)
      return { wrong: [{ path: 'template', kind: 'unknown', message: `made with "${head.template.id}"` }] };
    const ids = new Map(itemsOf(template).map(({ id }) => [hashText(id), id]));
    const owners = Array.from({ length: reader.number() }, () => reader.text());
    const answers: ChecklistAnswer[] = [];
    let unknown = 0;
    for (let count = reader.number(); count > 0; count--) {
      const item = ids.get(reader.four());
      const flags = reader.number();
      const rating = RATINGS[(flags & 7) - 1];
      const owner = flags & OWNER ? owners[reader.number()] : undefined;
      const dueDate = flags & DUE ? dayText(reader.signed() + FIRST_DAY) : undefined;
      if (item === undefined) unknown++;
      else
        answers.push({
          item,
          ...(rating && { rating }),
          ...(owner && { owner }),
          ...(dueDate && { dueDate }),
          ...(flags & LEFT_OUT && { leftOut: true }),
        });
    }
    if (!reader.done) return damaged;
    return {
      value: { assessment: { id: `shared-${hashText(text).toString(36)}`, ...head, answers }, unknown },
    };
  });
}
