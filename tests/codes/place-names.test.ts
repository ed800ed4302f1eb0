import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inMunicipality, municipalities } from '../../src/codes/index.js';
import { placeStems } from '../../src/codes/place-names.js';

const listed = new Map(
  readFileSync(new URL('fixtures/in-municipality.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line): [string, string] => [line.slice(0, 3), line.slice(4)]),
);

test('every municipality is said in the local case its people use', () => {
  assert.equal(listed.size, 308);
  for (const { code, name } of municipalities())
    assert.equal(inMunicipality(code), listed.get(code), name.fi);
});

test('the glossary says them so', () => {
  const said = ['853', '680', '445', '734', '284', '837', '698', '092', '895', '152', '211', '051'].map(
    inMunicipality,
  );
  assert.deepEqual(said, [
    'Turussa',
    'Raisiossa',
    'Paraisilla',
    'Salossa',
    'Koski Tl:ssä',
    'Tampereella',
    'Rovaniemellä',
    'Vantaalla',
    'Uudessakaupungissa',
    'Isossakyrössä',
    'Kangasalla',
    'Eurajoella',
  ]);
});

test('an unknown municipality has no local case', () => {
  for (const code of ['990', '', 'Turku', 'constructor']) assert.equal(inMunicipality(code), undefined);
});

test('stems keep the capitals of the name, and every name has one without an ending', () => {
  for (const { name } of municipalities()) {
    const stems = placeStems(name.fi);
    assert.ok(
      stems.some(([text, kinds]) => text === name.fi && kinds & 1),
      name.fi,
    );
    assert.deepEqual(
      placeStems(name.fi.toLowerCase()).map(([text]) => text),
      stems.map(([text]) => text.toLowerCase()),
      name.fi,
    );
  }
});
