import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageCode, toLanguages } from '../../../src/adapters/hsds/languages.js';

describe('a language', () => {
  it('is known by code, by name in three languages and by its own name', () => {
    for (const word of ['fi', 'FI', 'fin', 'fi-FI', 'fi_FI', 'Finnish', 'suomi', 'Finska', ' finnish '])
      assert.equal(languageCode(word), 'fi', word);
    for (const word of ['swe', 'Swedish', 'ruotsi', 'svenska']) assert.equal(languageCode(word), 'sv', word);
    for (const word of ['ger', 'deu', 'German', 'saksa', 'Deutsch'])
      assert.equal(languageCode(word), 'de', word);
    assert.equal(languageCode('العربية'), 'ar');
    assert.equal(languageCode('Slovak'), 'sk');
    assert.equal(languageCode('Northern Sámi'), 'se');
    assert.equal(languageCode('sme'), 'se');
  });
  it('may be signed or easy', () => {
    assert.equal(languageCode('fse'), 'fse');
    assert.equal(languageCode('Finnish Sign Language'), 'fse');
    assert.equal(languageCode('suomenruotsalainen viittomakieli'), 'fss');
    assert.equal(languageCode('selkosuomi'), 'fi-x-easy');
    assert.equal(languageCode('FI-x-easy'), 'fi-x-easy');
  });
  it('that is none is left out', () => {
    for (const word of [
      undefined,
      null,
      '',
      'other languages',
      '12',
      'f',
      'Klingon of the north',
      {},
      'x'.repeat(5000),
    ])
      assert.equal(languageCode(word), undefined);
  });
});

describe('the languages of a record', () => {
  it('come from code or name, from UK 1.0’s field, from text and from lists in a text', () => {
    const languages = [
      { code: 'ur', name: 'Urdu' },
      { code: null, name: 'Polish' },
      { code: '??', name: 'Somali' },
      { language: 'English, Arabic and Farsi' },
      'suomi',
      { id: 'x' },
      { code: 'fin' },
      7,
      null,
    ];
    assert.deepEqual(toLanguages({ languages }), ['ur', 'pl', 'so', 'en', 'ar', 'fa', 'fi']);
    assert.deepEqual(toLanguages({ languages: 'Finnish; Swedish' }), ['fi', 'sv']);
    assert.deepEqual(toLanguages({}), []);
  });
});
