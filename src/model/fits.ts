import { fieldsOf, isList, isRecord, type Shape } from './shape.js';

/**
 * Whether a foreign record is in its form as it stands: nothing missing, nothing blank, nothing unknown. Nearly all
 * events are, and need not be read and copied key by key; `false` says nothing more than that it has to be read.
 * Addresses are for the reading to judge: a record with one in it never fits.
 */
export function fits(table: readonly Shape[], shape: Shape, value: unknown): boolean {
  if (shape === 's') return typeof value === 'string' && value.trim() !== '';
  if (shape === 'n') return Number.isFinite(value);
  if (shape === 'b') return typeof value === 'boolean';
  if (typeof shape === 'number') return fits(table, table[shape]!, value);
  if (!isList(shape)) {
    if (!isRecord(value)) return false;
    const { fields, needed } = fieldsOf(shape);
    for (const [key] of needed) if (value[key] === undefined) return false;
    return everyKey(table, value, fields);
  }
  const [kind, inner] = shape as readonly [string, Shape];
  if (kind === 'r') return isRecord(value) && everyKey(table, value, undefined, inner);
  if (kind === 'e') return shape.includes(value as Shape, 1);
  // Of two forms of a text the first is the plain one.
  if (kind === 'u') return typeof value === 'string' && fits(table, inner, value);
  return Array.isArray(value) && value.length > 0 && value.every((item) => fits(table, inner, item));
}

/** Whether a record has something, and each of its values fits the shape of its key, or the one of all keys. */
function everyKey(
  table: readonly Shape[],
  record: Record<string, unknown>,
  fields: ReadonlyMap<string, Shape> | undefined,
  all?: Shape,
): boolean {
  let told = false;
  for (const key in record) {
    const shape = fields ? fields.get(key) : all;
    if (shape === undefined || key === 'url' || key === 'href' || key === '__proto__') return false;
    if (!fits(table, shape, record[key])) return false;
    told = true;
  }
  return told;
}
