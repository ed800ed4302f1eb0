import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  counties,
  county,
  findMunicipalities,
  municipalities,
  municipality,
  municipalityName,
  region,
  regions,
} from '../../src/codes/index.js';
import { sharedList, withoutSharedLists } from './shared-lists.js';

interface Listed {
  code: string;
  fi: string;
  sv: string;
  en: string;
  county: string;
  region: string;
  languages: string[];
  municipalities: string[];
}

const found = (text: string, languages = ['fi'], limit = 8): string[] =>
  findMunicipalities(text, { languages, limit }).map((match) => match.name);

test('every municipality is as Statistics Finland lists it', { skip: withoutSharedLists }, () => {
  const listed = sharedList<Listed>('municipalities').map((item) => ({
    code: item.code,
    name: { fi: item.fi, sv: item.sv, en: item.en },
    county: item.county,
    region: item.region,
    languages: item.languages,
  }));
  assert.deepEqual(municipalities(), listed);
});

test(
  'every county and region is as it is published, with its municipalities',
  { skip: withoutSharedLists },
  () => {
    const own = (items: readonly { code: string; name: object; municipalities: readonly string[] }[]) =>
      items.map(({ code, name, municipalities: members }) => ({ code, name, municipalities: members }));
    const listed = (name: string) =>
      sharedList<Listed>(name).map((item) => ({
        code: item.code,
        name: { fi: item.fi, sv: item.sv, en: item.en },
        municipalities: item.municipalities.toSorted(),
      }));
    assert.deepEqual(own(counties()), listed('wellbeing-counties'));
    assert.deepEqual(own(regions()), listed('regions'));
  },
);

test('308 municipalities lie in 23 counties and 19 regions, each in one', () => {
  assert.equal(municipalities().length, 308);
  assert.equal(counties().length, 23);
  assert.equal(regions().length, 19);
  const codes = municipalities().map((item) => item.code);
  assert.equal(new Set(codes).size, 308);
  assert.deepEqual(
    counties()
      .flatMap((item) => item.municipalities)
      .toSorted(),
    codes,
  );
  assert.deepEqual(
    regions()
      .flatMap((item) => item.municipalities)
      .toSorted(),
    codes,
  );
  for (const item of municipalities()) {
    assert.equal(county(item.county)?.region, item.region, item.name.fi);
    assert.ok(region(item.region)?.municipalities.includes(item.code), item.name.fi);
    assert.match(item.code, /^\d{3}$/);
  }
});

test('languages are ordered, the majority first', () => {
  const count: Record<string, number> = {};
  for (const item of municipalities()) count[item.languages.join()] = (count[item.languages.join()] ?? 0) + 1;
  assert.deepEqual(count, { fi: 259, 'fi,sv': 18, 'sv,fi': 15, sv: 16 });
  assert.deepEqual(municipality('853')?.languages, ['fi', 'sv']);
  assert.deepEqual(municipality('445')?.languages, ['sv', 'fi']);
  assert.deepEqual(municipality('478')?.languages, ['sv']);
});

test('a code is shown in the language of the reader, an unknown one is left to its own name', () => {
  assert.equal(municipalityName('853', ['sv']), 'Åbo');
  assert.equal(municipalityName('853', ['fi-x-easy']), 'Turku');
  assert.equal(municipalityName('445', ['en']), 'Pargas');
  assert.equal(municipalityName('853', ['ru']), 'Turku');
  assert.equal(municipalityName('445', ['ru', 'fi']), 'Parainen');
  for (const code of ['588', '', '5', 'constructor']) {
    assert.equal(municipality(code), undefined);
    assert.equal(county(code), undefined);
    assert.equal(region(code), undefined);
    assert.equal(municipalityName(code, ['fi']), undefined);
  }
});

test('typing finds either name and says which', () => {
  assert.deepEqual(findMunicipalities('Åbo', { languages: ['fi'] }), [
    { municipality: municipality('853'), name: 'Åbo', language: 'sv' },
  ]);
  assert.deepEqual(found('koski'), ['Koski Tl']);
  assert.deepEqual(found('kosk', ['sv']), ['Koskis']);
  assert.deepEqual(found('ii'), ['Ii', 'Iisalmi', 'Iitti']);
  assert.deepEqual(found('kem'), ['Kemi', 'Kemijärvi', 'Keminmaa', 'Kemiönsaari', 'Kempele']);
  assert.deepEqual(found('vas', ['sv']), ['Vasa']);
  assert.deepEqual(found('pedersö', ['fi']), ['Pedersören kunta']);
});

test('a later word of a name comes after beginnings', () => {
  assert.deepEqual(found('vilppula'), ['Mänttä-Vilppula']);
  assert.deepEqual(found('karins'), ['S:t Karins']);
  assert.deepEqual(found('ku').at(0), 'Kuhmo');
  const all = found('ku', ['fi'], 400);
  assert.equal(all.indexOf('Pedersören kunta'), all.length - 1);
});

test('å, ä and ö may be left out, and count less then', () => {
  assert.deepEqual(found('jarvenpaa'), ['Järvenpää']);
  assert.deepEqual(found('JÄRVENPÄÄ'), ['Järvenpää']);
  assert.deepEqual(found('Ja\u0308rvenpa\u0308a\u0308'), ['Järvenpää']);
  assert.deepEqual(found('abo', ['sv']), ['Åbo']);
  assert.deepEqual(found('väst'), []);
  assert.deepEqual(found('ha', ['fi'], 2), ['Haapajärvi', 'Haapavesi']);
  const all = found('ha', ['fi'], 400);
  assert.ok(all.indexOf('Hämeenlinna') > all.indexOf('Hausjärvi'));
  assert.deepEqual(found('st karins'), ['S:t Karins']);
});

test('the first name typed in full comes first for every municipality, in both languages', () => {
  for (const item of municipalities())
    for (const language of ['fi', 'sv'] as const) {
      const [first] = findMunicipalities(item.name[language], { languages: [language] });
      assert.deepEqual(first, { municipality: item, name: item.name[language], language });
    }
});

test('blank and strange typing finds nothing and never throws', () => {
  for (const text of ['', '   ', ':', '\u0301', '(', '\\', '[a', '*']) assert.deepEqual(found(text), []);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => findMunicipalities(text, { limit: 3 }).length <= 3,
    ),
  );
});
