/**
 * A schema in the form that pages carry. The schemas are written in zod; zod's own compiler needs `eval`, which a
 * strict page forbids, and without it zod is seven of the finder's 38 kilobytes. So they are compiled ahead of time
 * (`npm run compile:schemas`), into data that the forty lines below read. A test holds both to the same answers.
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

/** Where in the record the reading is: as a text it would be written anew for every key of every record. */
const trail: string[] = [];

/** Thrown inside this module only. */
class Mismatch {
  readonly path = trail.join('.').replaceAll('.[', '[') || 'record';
  constructor(readonly expected: string) {}
}

const NAMES = { s: 'string', n: 'number', b: 'boolean' } as const;

/** The keys of object shapes with their marks taken off, and those that cannot be left out: taken apart once. */
const known = new WeakMap<
  object,
  { fields: Map<string, Shape>; needed: (readonly [key: string, list: boolean])[] }
>();

export function fieldsOf(shape: object) {
  let taken = known.get(shape);
  if (!taken) {
    taken = { fields: new Map(), needed: [] };
    for (const [name, inner] of Object.entries(shape) as [string, Shape][]) {
      const key = name.replace(/[?*]$/, '');
      taken.fields.set(key, inner);
      if (!name.endsWith('?')) taken.needed.push([key, key !== name]);
    }
    known.set(shape, taken);
  }
  return taken;
}

/** What is one step further down. */
function readAt(table: readonly Shape[], shape: Shape, value: unknown, step: string): unknown {
  trail.push(step);
  const result = read(table, shape, value);
  trail.pop();
  return result;
}

function read(table: readonly Shape[], shape: Shape, value: unknown): unknown {
  if (typeof shape === 'number') return read(table, table[shape]!, value);
  if (typeof shape === 'string') {
    if (typeof value === NAMES[shape] && (shape !== 'n' || Number.isFinite(value))) return value;
    throw new Mismatch(NAMES[shape]);
  }
  if (!isList(shape)) {
    if (!isRecord(value)) throw new Mismatch('object');
    const { fields, needed } = fieldsOf(shape);
    const missing = needed.filter(([key]) => !Object.hasOwn(value, key) || value[key] === undefined);
    for (const [key, isListed] of missing) if (!isListed) readAt(table, fields.get(key)!, undefined, key);
    // What is not known to the schema is left behind.
    const result = changed(value, (key, item) => {
      const inner = fields.get(key);
      return inner === undefined || item === undefined ? undefined : readAt(table, inner, item, key);
    });
    if (missing.length) return { ...result, ...Object.fromEntries(missing.map(([key]) => [key, []])) };
    return result;
  }
  const kind = shape[0];
  const inner = shape[1]!;
  if (kind === 'e') {
    if (shape.includes(value as Shape, 1)) return value;
    throw new Mismatch(shape.slice(1).join(' or '));
  }
  if (kind === 'u') {
    const { length } = trail;
    for (let at = 1; at < shape.length; at++)
      try {
        return read(table, shape[at]!, value);
      } catch (thrown) {
        if (!(thrown instanceof Mismatch)) throw thrown;
        trail.length = length;
      }
    throw new Mismatch('another form');
  }
  if (kind === 'a') {
    if (!Array.isArray(value)) throw new Mismatch('list');
    const told = value.map((item, index) => readAt(table, inner, item, `[${index}]`));
    return told.every((item, index) => item === value[index]) ? value : told;
  }
  if (!isRecord(value)) throw new Mismatch('object');
  return changed(value, (key, item) => (key === '__proto__' ? undefined : readAt(table, inner, item, key)));
}

/** A record with its values as `read` has them, without those that become `undefined`; itself when nothing changes. */
export function changed(
  record: Record<string, unknown>,
  read: (key: string, item: unknown) => unknown,
): Record<string, unknown> {
  let result = record;
  for (const key of Object.keys(record)) {
    const told = read(key, record[key]);
    if (told !== undefined && told === record[key]) continue;
    // Most records are as they should be: a copy of each of thousands would be made for nothing.
    if (result === record) result = { ...record };
    if (told === undefined) Reflect.deleteProperty(result, key);
    else result[key] = told;
  }
  return result;
}

/** The built-in test does not narrow readonly tuples. */
export const isList = (shape: object): shape is readonly Shape[] => Array.isArray(shape);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as the schema has it, or what is wrong with it: `name: expected object`. */
export function readShape(
  table: readonly Shape[],
  shape: Shape,
  value: unknown,
): { value: unknown } | { wrong: string } {
  trail.length = 0;
  try {
    return { value: read(table, shape, value) };
  } catch (thrown) {
    if (thrown instanceof Mismatch) return { wrong: `${thrown.path}: expected ${thrown.expected}` };
    throw thrown;
  }
}
