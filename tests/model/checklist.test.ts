import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ASSESSMENT, TABLE, TEMPLATE } from '../../src/model/compiled-checklist.js';
import { Assessment, ChecklistTemplate } from '../../src/model/index.js';
import { readShape } from '../../src/model/shape.js';
import { anyAssessment, template } from '../checklists/samples.js';

/** A value with some of its parts replaced by anything. */
const broken = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.nat(80), fc.oneof(fc.constant(undefined), fc.anything(), fc.constant([]))), {
        maxLength: 3,
      }),
    )
    .map(([value, changes]) => {
      const copy = structuredClone(value);
      const spots: { holder: Record<string, unknown>; key: string }[] = [];
      const walk = (inner: unknown): void => {
        if (typeof inner !== 'object' || inner === null) return;
        for (const key of Object.keys(inner)) {
          spots.push({ holder: inner as Record<string, unknown>, key });
          walk((inner as Record<string, unknown>)[key]);
        }
      };
      walk(copy);
      for (const [spot, change] of changes) {
        const { holder, key } = spots[spot % spots.length]!;
        holder[key] = change;
      }
      return copy;
    });

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the compiled checklist schemas', () => {
  for (const [name, schema, shape, whole] of [
    ['template', ChecklistTemplate, TEMPLATE, fc.constant(template)],
    ['assessment', Assessment, ASSESSMENT, anyAssessment],
  ] as const)
    it(`answer as zod does for an ${name}, whole or broken`, () => {
      fc.assert(
        fc.property(fc.oneof(broken(whole), fc.anything()), (value) => {
          const expected = schema.safeParse(value);
          const actual = readShape(TABLE, shape, value);
          assert.equal('value' in actual, expected.success);
          if (expected.success && 'value' in actual)
            assert.deepEqual(json(actual.value), json(expected.data));
        }),
        { numRuns: 1500 },
      );
    });
});
