import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { toldOnly } from '../../src/model/index.js';
import { readShape, type Shape } from '../../src/model/shape.js';

/** As a file has it: a key that holds `undefined` is no key. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

/**
 * Holds the compiled form of a schema to zod's answers.
 *
 * @param whole a record with everything in it, or an arbitrary of such records
 */
export function readsAsZodDoes(
  name: string,
  schema: Schema,
  table: readonly Shape[],
  shape: Shape,
  whole: unknown,
): void {
  const told = (value: unknown) => {
    const read = readShape(table, shape, value, { links: true });
    return 'value' in read ? { value: read.value } : undefined;
  };

  it(`hands on nothing that zod would refuse: a ${name}, whole or broken`, () => {
    fc.assert(
      fc.property(fc.oneof(brokenOf(whole, fc.anything()), fc.anything()), (value) => {
        const read = told(value);
        const expected = schema.safeParse(toldOnly(value, true));
        // More lenient in one thing: an object of which nothing is known is left out like an empty one.
        if (expected.success) assert.ok(read, 'zod takes it');
        if (!read) return;
        const again = schema.safeParse(read.value);
        assert.ok(again.success, 'zod refuses it');
        assert.deepEqual(json(again.data), json(read.value));
      }),
      { numRuns: 2000 },
    );
  });

  it(`reads what zod reads where every key is known: a ${name}, whole or broken`, () => {
    fc.assert(
      fc.property(brokenOf(whole, fc.anything({ maxKeys: 0 })), (value) => {
        const read = told(value);
        const expected = schema.safeParse(toldOnly(value, true));
        if (expected.success) assert.deepEqual(json(toldOnly(read?.value)), json(toldOnly(expected.data)));
      }),
      { numRuns: 2000 },
    );
  });
}

/** A record with some of its values replaced: the ways in which a foreign record is broken. */
export function brokenOf(whole: unknown, anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const other = fc.oneof(fc.constantFrom(undefined, null, '', ' ', [], {}, [null], Number.NaN), anything);
  const records = whole instanceof fc.Arbitrary ? whole : fc.constant(whole);
  return fc
    .tuple(records, fc.array(fc.tuple(fc.nat(400), other), { maxLength: 3 }))
    .map(([record, changes]) => {
      const copy = structuredClone(record) as unknown;
      const spots: { holder: Record<string, unknown>; key: string }[] = [];
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const key of Object.keys(value)) {
          spots.push({ holder: value as Record<string, unknown>, key });
          walk((value as Record<string, unknown>)[key]);
        }
      };
      walk(copy);
      for (const [spot, value] of changes) {
        const { holder, key } = spots[spot % spots.length]!;
        holder[key] = value;
      }
      return copy;
    });
}
