import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  Organisation,
  readOrganisations,
  readServices,
  Service,
  type Problem,
} from '../../src/model/index.js';
import { ORGANISATION, SERVICE, TABLE } from '../../src/model/compiled-schemas.js';
import { readShape } from '../../src/model/shape.js';
import { compiled } from '../../scripts/compile-schemas.js';

const service = {
  id: 'a',
  name: { fi: 'Ruoka-apu' },
  summary: { fi: 'Ruokakassi keskiviikkoisin.' },
  description: {
    fi: [{ type: 'list', items: [['kassi', { text: 'kartta', href: 'https://kartta.example' }]] }],
  },
  organisation: { name: { fi: 'Arkiapu ry' } },
  channels: [
    {
      type: 'visit',
      place: {
        address: { street: { fi: 'Rantatie 1' }, municipality: '990' },
        position: { latitude: 60, longitude: 22 },
      },
      openingHours: { periods: [{ times: [{ day: 1, opens: '09:00', closes: '15:00' }] }, { closed: true }] },
    },
  ],
  areas: [{ type: 'municipality', code: '990' }],
  cost: { free: true },
  ageRange: { minimum: 18 },
};

/** A record with some of its values replaced by anything: the ways in which a foreign record is broken. */
const broken = fc
  .array(
    fc.tuple(
      fc.nat(60),
      fc.oneof(fc.constant(undefined), fc.anything(), fc.constant([]), fc.constant(Number.NaN)),
    ),
    {
      maxLength: 3,
    },
  )
  .map((changes) => {
    const copy = structuredClone(service) as unknown;
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

/** As a file has it: a key that holds `undefined` is no key. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the compiled schemas', () => {
  for (const [name, { file, text }] of compiled)
    it(`are current in ${name}`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });

  for (const [name, schema, shape] of [
    ['service', Service, SERVICE],
    ['organisation', Organisation, ORGANISATION],
  ] as const)
    it(`answer as zod does for a ${name}, whole or broken`, () => {
      fc.assert(
        fc.property(fc.oneof(broken, fc.anything()), (value) => {
          const expected = schema.safeParse(value);
          const actual = readShape(TABLE, shape, value);
          assert.equal('value' in actual, expected.success);
          if (expected.success && 'value' in actual)
            assert.deepEqual(json(actual.value), json(expected.data));
        }),
        { numRuns: 3000 },
      );
    });

  it('say where a record is broken', () => {
    const problems: Problem[] = [];
    const bad = { ...service, channels: [{ type: 'visit', phones: [{ number: 5 }] }] };
    assert.deepEqual(readServices([service, bad, null, 'text'], problems).length, 1);
    assert.deepEqual(problems, [
      { path: 'services[1]', message: 'channels[0].phones[0].number: expected string', id: 'a' },
      { path: 'services[2]', message: 'record: expected object' },
      { path: 'services[3]', message: 'record: expected object' },
    ]);
  });
});

describe('reading foreign records', () => {
  it('takes null, empty text and blanks for "not told"', () => {
    const problems: Problem[] = [];
    const [read] = readServices(
      [
        {
          ...service,
          summary: { fi: ' ', sv: null },
          links: [],
          verifiedAt: '',
          status: null,
          keywords: [{ fi: '' }],
        },
      ],
      problems,
    );
    assert.deepEqual(problems, []);
    for (const key of ['summary', 'links', 'verifiedAt', 'status', 'keywords'] as const)
      assert.equal(read?.[key], undefined, key);
  });

  it('keeps a blank between two links', () => {
    const link = { text: 'kartta', href: 'https://kartta.example' };
    const [read] = readServices(
      [{ ...service, description: { fi: [{ type: 'paragraph', children: [link, ' ', link] }] } }],
      [],
    );
    assert.deepEqual(read?.description?.['fi'], [{ type: 'paragraph', children: [link, ' ', link] }]);
  });

  it('leaves out what has no name in any language, and says so', () => {
    const problems: Problem[] = [];
    assert.deepEqual(
      readOrganisations(
        [
          { id: 'x', name: { fi: '' } },
          { id: 'y', name: { fi: 'Y ry' } },
        ],
        problems,
      ),
      [{ id: 'y', name: { fi: 'Y ry' } }],
    );
    assert.equal(problems.length, 1);
  });

  it('removes the address and position of a shelter, and keeps its municipality', () => {
    const [read] = readServices([{ ...service, confidential: true }], []);
    assert.deepEqual(read?.channels?.[0]?.place, { address: { municipality: '990' } });
  });

  it('is not led to the prototype of objects', () => {
    const hostile: unknown = JSON.parse(
      '{"id":"a","name":{"fi":"A"},"organisation":{"name":{"__proto__":{"x":1},"fi":"B"}}}',
    );
    const [read] = readServices([hostile], []);
    assert.deepEqual(read?.organisation, { name: { fi: 'B' } });
    assert.equal(({} as { x?: number }).x, undefined);
  });
});
