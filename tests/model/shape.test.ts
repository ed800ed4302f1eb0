import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  Organisation,
  readOrganisations,
  readServices,
  Service,
  type Problem,
} from '../../src/model/index.js';
import { ORGANISATION, SERVICE, TABLE } from '../../src/model/compiled-schemas.js';
import { compiled } from '../../scripts/compile-schemas.js';
import { readsAsZodDoes } from '../suites/schema-reading.js';

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

describe('the compiled schemas', () => {
  for (const [name, { file, text }] of compiled)
    it(`are current in ${name}`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });

  readsAsZodDoes('service', Service, TABLE, SERVICE, service);
  readsAsZodDoes('organisation', Organisation, TABLE, ORGANISATION, {
    ...{
      id: 'o',
      name: { fi: 'Arkiapu ry' },
      kind: 'association',
      links: [{ url: 'https://arkiapu.example' }],
    },
    ...{ places: [service.channels[0]!.place], phones: [{ number: '+358 2 000 1234', charge: 'free' }] },
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

  it('hands on the record itself when nothing changes, and its words where a link cannot be followed', () => {
    const link = { text: 'kartta', href: 'javascript:alert(1)' };
    const linked = { ...service, links: [{ url: 'https://arkiapu.example' }, { url: 'data:x' }, { web: 1 }] };
    const { channels: _channels, ...plain } = service;
    const [same, described, known] = readServices(
      [plain, { ...service, description: { fi: [{ type: 'paragraph', children: [link] }] } }, linked],
      [],
    );
    assert.equal(same, plain);
    assert.deepEqual(described?.description?.['fi'], [{ type: 'paragraph', children: ['kartta'] }]);
    assert.deepEqual(known?.links, [{ url: 'https://arkiapu.example' }]);
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
