import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { municipalityCode, toAreas } from '../../../src/adapters/hsds/areas.js';

describe('a service area', () => {
  const areas = (name: string) => toAreas({ name }, 'fi');
  it('is a municipality, county, region or the country when that is its name in any language', () => {
    for (const name of ['Turku', 'Åbo', 'TURKU', 'City of Turku', 'Turku, Finland'])
      assert.deepEqual(areas(name), [{ type: 'municipality', code: '853' }], name);
    assert.deepEqual(areas('Varsinais-Suomen hyvinvointialue'), [{ type: 'county', code: '05' }]);
    assert.deepEqual(areas('Egentliga Finland'), [{ type: 'region', code: '02' }]);
    for (const name of ['Koko maa', 'Suomi', 'Finland', 'hela landet'])
      assert.deepEqual(areas(name), [{ type: 'nationwide' }]);
  });
  it('is several when it lists names that are all known', () => {
    assert.deepEqual(areas('Turku, Raisio ja Kaarina'), [
      { type: 'municipality', code: '853' },
      { type: 'municipality', code: '680' },
      { type: 'municipality', code: '202' },
    ]);
  });
  it('keeps its words when they are no name of an area', () => {
    for (const name of ['Turku, Raisio ja keskusta', 'Turun seutu', 'Varissuo', '853'])
      assert.deepEqual(areas(name), [{ type: 'other', name: { fi: name } }]);
  });
  it('is told by an identifier before its name', () => {
    for (const uri of [
      'https://example.org/kunta/853',
      'http://example.org/codes/kunta_1_20260101/code/853',
      'municipality:853',
    ])
      assert.deepEqual(
        toAreas({ name: 'Tässä kaupungissa', uri }, 'fi'),
        [{ type: 'municipality', code: '853' }],
        uri,
      );
    assert.deepEqual(toAreas({ name: 'Jossain', uri: 'https://example.org/kunta/999' }, 'fi'), [
      { type: 'other', name: { fi: 'Jossain' } },
    ]);
  });
  it('has its name in another field of the UK profile, or only a description, or none', () => {
    assert.deepEqual(toAreas({ service_area: 'Åbo' }, 'sv'), [{ type: 'municipality', code: '853' }]);
    assert.deepEqual(toAreas({ name: null, description: 'Skärgården' }, 'sv'), [
      { type: 'other', name: { sv: 'Skärgården' } },
    ]);
    assert.deepEqual(toAreas({ id: '1' }, 'fi'), []);
  });
});

describe('a municipality', () => {
  it('is known by its name only', () => {
    assert.equal(municipalityCode('Pargas'), '445');
    assert.equal(municipalityCode('Varsinais-Suomi'), undefined);
    assert.equal(municipalityCode('Tur'), undefined);
    assert.equal(municipalityCode(undefined), undefined);
  });
});
