import { readShape, type Shape } from './shape.js';

/**
 * What is wrong with something that a person or a configuration handed in. The kind picks the sentence a person
 * reads; `message` is English, for a log.
 *
 * - `form` not of this form at all · `missing` must be told · `empty` has nothing in it · `unknown` names something
 *   that does not exist · `twice` the same id or answer again · `self` a condition on itself · `later` a condition on
 *   what is asked only afterwards · `outside` not among what is allowed · `tooLong` · `notAsked` of this respondent ·
 *   `closed` no longer, or not yet, answered · `consent` not agreed to
 */
export type WrongKind =
  | 'form'
  | 'missing'
  | 'empty'
  | 'unknown'
  | 'twice'
  | 'self'
  | 'later'
  | 'outside'
  | 'tooLong'
  | 'notAsked'
  | 'closed'
  | 'consent';

export interface Wrong {
  /** Where: `groups[0].questions[3].scale`. */
  path: string;
  kind: WrongKind;
  message: string;
  /** Id of the question it is about, in a response. */
  question?: string;
}

/** What was read, or everything that is wrong with it. */
export type Reading<T> = { value: T; wrong?: undefined } | { value?: undefined; wrong: Wrong[] };

/** What has the form, and is judged no further. */
export function readForm<T>(table: readonly Shape[], shape: Shape, value: unknown): Reading<T> {
  const read = readShape(table, shape, value);
  return 'wrong' in read ? { wrong: [wrongShape(read.wrong)] } : { value: read.value as T };
}

/** The mismatch that `readShape` tells, as a `Wrong`. */
export function wrongShape(wrong: string): Wrong {
  const [path = 'record', ...rest] = wrong.split(': ');
  return { path, kind: 'form', message: rest.join(': ') };
}

/**
 * A text as it may be kept: line ends are `\n`, and what is no character (NUL and its kind, half a surrogate pair)
 * is taken out, since databases and files refuse it. Everything a person can have meant stays.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are exactly what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '');

/** Every text in a value cleaned, however deep. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts(item)]));
}

/** A key is made by the device: long enough not to meet another, plain enough for any store. */
export const isKey = (key: string): boolean => /^[\w-]{8,100}$/.test(key);

/** Whether something may be an e-mail address; only a message that arrives proves that it is one. */
export const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);

/** Whether something may be a telephone number, as people write them. */
export const isPhoneNumber = (text: string): boolean => /^[+\d][\d\s()\-./]{4,}$/.test(text);
