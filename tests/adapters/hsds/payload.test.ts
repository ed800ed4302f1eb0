import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHsdsPayload } from '../../../src/adapters/hsds/index.js';
import { isThin, readPage, readVersion, sniffVersion } from '../../../src/adapters/hsds/wire.js';

const organization = { id: 'o1', name: 'Kaislan Apu ry' };
const service = { id: 's1', name: 'Ruoka-apu', status: 'active', organization };
const location = { id: 'l1', location_type: 'physical', name: 'Kylätalo' };

describe('a payload', () => {
  it('may be one service, in either envelope, in a wrapper or a bare list', () => {
    for (const payload of [
      service,
      { contents: [service] },
      { content: [service], totalElements: 1 },
      { services: [service] },
      [service],
    ]) {
      const { records, mapped, services, organisations } = readHsdsPayload(payload);
      assert.deepEqual([records, mapped, services.length, organisations.length], [1, 1, 1, 1]);
    }
  });
  it('may be an organisation with its services, which need not name it', () => {
    const { records, mapped, services } = readHsdsPayload({
      ...organization,
      legal_status: 'ry',
      services: [{ id: 's1', name: 'Ruoka-apu' }],
    });
    assert.deepEqual([records, mapped], [2, 2]);
    assert.deepEqual(services[0]?.organisation, { id: 'o1', name: { en: 'Kaislan Apu ry' } });
  });
  it('may be services at locations: one service with many places', () => {
    const at = (id: string): unknown => ({ id: `at-${id}`, location: { ...location, id }, service });
    const { records, mapped, services } = readHsdsPayload({ contents: [at('l1'), at('l2'), at('l1')] });
    assert.deepEqual([records, mapped, services.length], [3, 3, 1]);
    assert.deepEqual(
      services[0]?.channels?.map(({ place }) => place?.id),
      ['l1', 'l2'],
    );
  });
  it('may be a location, alone or with the services there', () => {
    const alone = readHsdsPayload(location);
    assert.deepEqual([alone.records, alone.mapped, alone.services.length], [1, 1, 0]);
    const whole = readHsdsPayload({
      id: 'l1',
      name: 'Kylätalo',
      latitude: 60,
      longitude: 22,
      service_at_locations: [{ id: 'x', service }],
    });
    assert.deepEqual([whole.records, whole.mapped], [1, 1]);
    assert.deepEqual(whole.services[0]?.channels?.[0]?.place?.position, { latitude: 60, longitude: 22 });
  });
  it('gives a service that only has its organisation’s id the organisation’s name', () => {
    const { services } = readHsdsPayload(
      [organization, { ...service, organization: undefined, organization_id: 'o1' }].map((one, index) =>
        index ? one : { ...one, website: 'https://example.org' },
      ),
    );
    assert.equal(services[0]?.organisation.name['en'], 'Kaislan Apu ry');
  });
  it('of another kind is one problem', () => {
    const foreign: [unknown, RegExp][] = [
      [{ openapi: '3.1.0', paths: {} }, /OpenAPI/],
      [{ $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { id: {} } }, /schema/],
      [{ type: 'object', properties: { id: { type: 'string' } } }, /schema/],
      [{ name: 'hsds', resources: [] }, /data package/],
      [{ version: '3.0', openapi_url: 'https://example.org' }, /interface/],
      [{ id: '1', name: 'x', taxonomy: 'y' }, /taxonomy/],
      [{ isServiceFound: true }, /verdict/],
      [{ contents: [{ id: '1', name: 'x', vocabulary: 'y' }] }, /something else/],
      [{ contents: [], empty: true }, /empty/],
      ...[null, 'text', 7, true, {}, [1, 2]].map((payload): [unknown, RegExp] => [payload, /./]),
    ];
    for (const [payload, message] of foreign) {
      const reading = readHsdsPayload(payload);
      assert.deepEqual(
        [reading.records, reading.mapped, reading.problems.length],
        [0, 0, 1],
        JSON.stringify(payload),
      );
      assert.match(reading.problems[0]?.message ?? '', message);
    }
  });
  it('shows its good records, and says where the others are', () => {
    const { records, mapped, problems } = readHsdsPayload({
      contents: [service, { id: 's2', status: 'active', organization }, null, 'x'],
    });
    assert.deepEqual([records, mapped], [4, 1]);
    assert.deepEqual(
      problems.map(({ path, id }) => [path, id]),
      [
        ['contents[2]', undefined],
        ['contents[3]', undefined],
        ['contents[1]', 's2'],
      ],
    );
  });
  it('is read in the language, with the licence and for the publisher that are given', () => {
    const [told] = readHsdsPayload([{ id: 's1', name: 'Matbank', status: 'active' }], {
      language: 'sv',
      publisher: 'Vassunds föreningsråd',
      licence: 'CC-BY-4.0',
      attribution: 'Vassund',
    }).services;
    assert.deepEqual(told, {
      id: 's1',
      name: { sv: 'Matbank' },
      status: 'active',
      organisation: { name: { sv: 'Vassunds föreningsråd' } },
      provenance: { system: 'hsds', id: 's1', licence: 'CC-BY-4.0', attribution: 'Vassund' },
    });
  });
});

describe('a page', () => {
  it('is read from either envelope', () => {
    assert.deepEqual(readPage({ contents: [1], total_items: '5', first_page: true, last_page: false }), {
      items: [1],
      first: true,
      last: false,
      total: 5,
    });
    assert.deepEqual(readPage({ content: [1], totalElements: 5, number: 1, first: false, last: true }), {
      items: [1],
      first: false,
      last: true,
      total: 5,
    });
    assert.deepEqual(readPage({ empty: true }), { items: [] });
    for (const answer of [null, 'x', {}, { id: '1', name: 'x', services: [] }, { contents: 'x' }])
      assert.equal(readPage(answer), undefined);
  });
});

describe('a version', () => {
  it('is told by the root or by the records', () => {
    const told = ['3.0', '3.1', '3.1.1', 'v3.0', 'HSDS-UK-3.0', 'UK-1.0', '1.0', 3, '2.0', null].map(
      (version) => readVersion({ version }),
    );
    assert.deepEqual(told, [
      '3.0',
      '3.1',
      '3.1',
      '3.0',
      'HSDS-UK-3.0',
      'UK-1.0',
      'UK-1.0',
      '3.0',
      undefined,
      undefined,
    ]);
    assert.equal(readVersion('<html>'), undefined);
    assert.equal(sniffVersion({ service_taxonomys: [] }), 'UK-1.0');
    assert.equal(
      sniffVersion({ service_at_locations: [{ location: { physical_addresses: [] } }] }),
      'UK-1.0',
    );
    assert.equal(sniffVersion({ service_areas: [{ service_area: 'x' }] }), 'HSDS-UK-3.0');
    assert.equal(sniffVersion({ additional_urls: [] }), '3.1');
    assert.equal(sniffVersion({ id: '1' }), undefined);
  });
});

describe('a thin record', () => {
  it('tells nothing of phones, hours, places and languages', () => {
    for (const thin of [service, { ...service, phones: null, schedules: [] }, { ...service, languages: '' }])
      assert.equal(isThin(thin), true);
    for (const more of [{ phones: [{}] }, { regular_schedules: [{}] }, { contacts: [{ name: 'Aino' }] }])
      assert.equal(isThin({ ...service, ...more }), false);
  });
});
