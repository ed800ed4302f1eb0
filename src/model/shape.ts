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

/** Thrown inside this module only; the path grows on the way out. */
class Mismatch {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {}
}

const NAMES = { s: 'string', n: 'number', b: 'boolean' } as const;

function read(table: readonly Shape[], shape: Shape, value: unknown, path: string): unknown {
  if (typeof shape === 'number') return read(table, table[shape]!, value, path);
  if (typeof shape === 'string') {
    if (typeof value === NAMES[shape] && (shape !== 'n' || Number.isFinite(value))) return value;
    throw new Mismatch(path, NAMES[shape]);
  }
  if (!isList(shape)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Mismatch(path, 'object');
    const result: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(shape)) {
      const mark = name.at(-1);
      const key = mark === '?' || mark === '*' ? name.slice(0, -1) : name;
      const told = (value as Record<string, unknown>)[key];
      const item = told === undefined && mark === '*' ? [] : told;
      // What is not known to the schema is left behind.
      if (item !== undefined || mark !== '?') result[key] = read(table, inner, item, `${path}.${key}`);
    }
    return result;
  }
  const [kind, ...rest] = shape as readonly [string, ...Shape[]];
  if (kind === 'e') {
    if (rest.includes(value as Shape)) return value;
    throw new Mismatch(path, rest.join(' or '));
  }
  if (kind === 'u') {
    for (const one of rest)
      try {
        return read(table, one, value, path);
      } catch (thrown) {
        if (!(thrown instanceof Mismatch)) throw thrown;
      }
    throw new Mismatch(path, 'another form');
  }
  const inner = rest[0]!;
  if (kind === 'a') {
    if (!Array.isArray(value)) throw new Mismatch(path, 'list');
    return value.map((item, index) => read(table, inner, item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(path, 'object');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, read(table, inner, item, `${path}.${key}`)]),
  );
}

// The built-in test does not narrow readonly tuples.
const isList: (shape: Shape) => boolean = Array.isArray;

/** A value as the schema has it, or what is wrong with it: `name: expected object`. */
export function readShape(
  table: readonly Shape[],
  shape: Shape,
  value: unknown,
): { value: unknown } | { wrong: string } {
  try {
    return { value: read(table, shape, value, '') };
  } catch (thrown) {
    if (thrown instanceof Mismatch)
      return { wrong: `${thrown.path.replace(/^\./, '') || 'record'}: expected ${thrown.expected}` };
    throw thrown;
  }
}
