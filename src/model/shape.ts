import { safeLink } from './localized.js';

/**
 * A schema in the form that pages carry. The schemas are written in zod; zod's own compiler needs `eval`, which a
 * strict page forbids, and without it zod is seven of the finder's 38 kilobytes. So they are compiled ahead of time
 * (`npm run compile:schemas`), into data that the hundred lines below read. A test holds both to the same answers.
 *
 * Records are read once, before a browser has compiled any of this: loops go by numbers here, since an iterator then
 * costs more than what is done with each value.
 *
 * - `s` string, `n` number, `b` boolean; a number names an entry of the table
 * - `['e', …]` one of these words, `['a', shape]` list, `['r', shape]` record, `['u', …]` the first that fits
 * - an object: its keys; a key that ends in `?` may be missing, one that ends in `*` is a list and
 *   empty when missing
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | number
  | readonly ['e', ...string[]]
  | readonly ['a' | 'r', Shape]
  | readonly ['u', ...Shape[]]
  | { readonly [key: string]: Shape };

/** What is read now: as arguments they would be handed through every step of every record. */
let table: readonly Shape[];
let rules: ReadingRules;
/** Where in the record the reading is: as a text it would be written anew for every key. */
const trail: string[] = [];

/** What foreign texts need besides their form. */
export interface ReadingRules {
  /**
   * Takes out addresses that `safeLink` refuses: of a link in a text its words stay, and what has an id stays without
   * the address.
   */
  links?: boolean;
  /** Makes a text fit to keep, before it is asked whether it tells anything. */
  clean?: (text: string) => string;
}

/** Thrown inside this module only. */
class Mismatch {
  readonly path = trail.join('.').replaceAll('.[', '[') || 'record';
  constructor(readonly expected: string) {}
}

/** Deeper than any record really is. */
const DEEPEST = 20;

const isNothing = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' && value !== null
    ? depth > DEEPEST || Object.values(value).every((item) => isNothing(item, depth + 1))
    : value === undefined || value === null || (typeof value === 'string' && !value.trim());

/** Another form than expected: no harm when it tells nothing (some systems write `[]` for whatever is empty). */
function refuse(value: unknown, expected: string): undefined {
  if (value === undefined || !isNothing(value)) throw new Mismatch(expected);
}

const NAMES = { s: 'string', n: 'number', b: 'boolean' } as const;

/** The keys of object shapes with their marks taken off, and those that cannot be left out: taken apart once. */
const known = new WeakMap<object, Keys>();
interface Keys {
  fields: Map<string, Shape>;
  needed: { key: string; isList: boolean }[];
}

function keysOf(shape: object): Keys {
  let taken = known.get(shape);
  if (!taken) {
    taken = { fields: new Map(), needed: [] };
    for (const [name, inner] of Object.entries(shape) as [string, Shape][]) {
      const key = name.replace(/[?*]$/, '');
      taken.fields.set(key, inner);
      if (!name.endsWith('?')) taken.needed.push({ key, isList: key !== name });
    }
    known.set(shape, taken);
  }
  return taken;
}

/**
 * What is one step further down; `undefined` when it tells nothing: `null`, blanks, empty lists and objects.
 *
 * @param keepsBlank in a run of rich text a blank between two links is no "not told"
 */
function readAt(shape: Shape, value: unknown, step: string, keepsBlank = false): unknown {
  if (rules.clean && typeof value === 'string') value = rules.clean(value);
  // What is inside a list or an object is asked when it is read.
  if (!(value instanceof Object) && isNothing(value) && !(keepsBlank && value)) return undefined;
  trail.push(step);
  const result = read(shape, value);
  trail.pop();
  return result;
}

function read(shape: Shape, value: unknown): unknown {
  if (typeof shape === 'number') return read(table[shape]!, value);
  if (typeof shape === 'string') {
    if (typeof value === NAMES[shape] && (shape !== 'n' || Number.isFinite(value))) return value;
    return refuse(value, NAMES[shape]);
  }
  if (!isList(shape)) return readRecord(value, keysOf(shape));
  const kind = shape[0];
  const inner = shape[1]!;
  if (kind === 'e') {
    if (shape.includes(value as Shape, 1)) return value;
    return refuse(value, shape.slice(1).join(' or '));
  }
  if (kind === 'u') {
    const { length } = trail;
    for (let at = 1; at < shape.length; at++)
      try {
        return read(shape[at]!, value);
      } catch (thrown) {
        if (!(thrown instanceof Mismatch)) throw thrown;
        trail.length = length;
      }
    return refuse(value, 'another form');
  }
  if (kind === 'r') return readRecord(value, undefined, inner);
  if (!Array.isArray(value)) return refuse(value, 'list');
  const isRun = value.some((item) => typeof item === 'object' && item !== null);
  const told = value.map((item, index) => readAt(inner, item, `[${index}]`, isRun));
  if (value.length && told.every((item, index) => item === value[index] && item !== undefined)) return value;
  const kept = told.filter((item) => item !== undefined);
  return kept.length ? kept : undefined;
}

/**
 * A record with its values as their shapes have them, without those that tell nothing or that no shape is known of;
 * itself when nothing changes, since most records are as they should be, and a copy of each of thousands would be
 * made for nothing.
 *
 * @param all shape of every value, where the keys are not known
 */
function readRecord(value: unknown, keys?: Keys, all?: Shape): unknown {
  if (!isRecord(value)) return refuse(value, 'object');
  let result = value;
  let isUnlinked = false;
  let isEmpty = true;
  const names = Object.keys(value);
  for (let index = 0; index < names.length; index++) {
    const key = names[index]!;
    const item = value[key];
    const shape = keys ? keys.fields.get(key) : key === '__proto__' ? undefined : all;
    // Most values are texts that need nothing: they are not sent on through the steps of the others.
    const isText = shape === 's' && typeof item === 'string' && !rules.clean && item.trim();
    let told = isText ? item : shape === undefined ? undefined : readAt(shape, item, key);
    if (rules.links && typeof told === 'string' && (key === 'url' || key === 'href')) {
      told = safeLink(told);
      isUnlinked ||= !told;
    }
    if (told !== undefined) {
      isEmpty = false;
      if (told === item) continue;
    }
    if (result === value) result = { ...value };
    if (told === undefined) Reflect.deleteProperty(result, key);
    else result[key] = told;
  }
  // What is more than a link stays without it.
  if (isUnlinked && !result['id']) return result['text'];
  if (isEmpty) return undefined;
  const needed = keys?.needed ?? [];
  for (let at = 0; at < needed.length; at++) {
    const { key, isList } = needed[at]!;
    if (Object.hasOwn(result, key)) continue;
    if (isList) result = { ...result, [key]: [] };
    else {
      trail.push(key);
      read(keys!.fields.get(key)!, undefined);
    }
  }
  return result;
}

/** The built-in test does not narrow readonly tuples. */
const isList = (shape: object): shape is readonly Shape[] => Array.isArray(shape);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value as the schema has it, or what is wrong with it: `name: expected object`. What tells nothing is left out on
 * the way: `null`, blanks, keys that the schema does not know, and the lists and objects that are empty without them.
 */
export function readShape(
  shapes: readonly Shape[],
  shape: Shape,
  value: unknown,
  reading: ReadingRules = {},
): { value: unknown } | { wrong: string } {
  table = shapes;
  rules = reading;
  trail.length = 0;
  try {
    const told = read(shape, value);
    return told === undefined ? { wrong: 'record: expected object' } : { value: told };
  } catch (thrown) {
    if (thrown instanceof Mismatch) return { wrong: `${thrown.path}: expected ${thrown.expected}` };
    throw thrown;
  }
}
