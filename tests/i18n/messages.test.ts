import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { formatDate, formatNumber, plural } from '../../src/i18n/format.js';
import { serviceFinderEn } from '../../src/i18n/service-finder/en.js';
import { serviceFinderFi } from '../../src/i18n/service-finder/fi.js';
import { serviceFinderSv } from '../../src/i18n/service-finder/sv.js';

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const LANGUAGES = { fi: serviceFinderFi, sv: serviceFinderSv, en: serviceFinderEn };

/** Everything a dictionary can say, by path; functions are asked with values that each of them bears. */
function said(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const speak = value as (...values: unknown[]) => string;
    if (path.endsWith('failed'))
      return ['network', 'timeout', 'http', 'shape', 'aborted', 'unsupported'].map((kind) => [
        `${path} ${kind}`,
        speak(kind),
      ]);
    if (/removeFilter|placeChip|languageChip|searchedInstead|verified|modified/.test(path))
      return [[path, speak('X')]];
    if (/withoutFilter$|inCounty/.test(path))
      return [1, 2].map((count) => [`${path} ${count}`, speak('X', count)]);
    if (/validDates/.test(path)) return [[path, speak('1', '2')]];
    return [0, 1, 2, 1234].map((count) => [`${path} ${count}`, speak(count, count)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
}

describe('the finder’s words', () => {
  test('are all there in three languages, none empty, none half said', () => {
    const paths = Object.values(LANGUAGES).map((words) => said(words).map(([path]) => path));
    assert.deepEqual(paths[1], paths[0]);
    assert.deepEqual(paths[2], paths[0]);
    for (const [language, words] of Object.entries(LANGUAGES))
      for (const [path, text] of said(words)) {
        assert.ok(text.trim(), `${language}${path}`);
        assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{/, `${language}${path}`);
      }
  });

  test('are not the same in two languages, save for a few', () => {
    const same = (one: object, other: object): string[] => {
      const texts = new Map(said(other));
      return said(one)
        .filter(([path, text]) => /\p{L}{3}/u.test(text) && texts.get(path) === text)
        .map(([path]) => path);
    };
    assert.deepEqual(same(serviceFinderFi, serviceFinderSv), []);
    assert.deepEqual(same(serviceFinderFi, serviceFinderEn), []);
    assert.deepEqual(same(serviceFinderSv, serviceFinderEn), [
      '.suggestionType.organisation',
      '.organisation',
    ]);
  });

  test('count as each language counts', () => {
    assert.deepEqual(
      [0, 1, 2, 1234].map((count) => plain(serviceFinderFi.found(count))),
      ['Ei palveluja tällä haulla', '1 palvelu', '2 palvelua', '1 234 palvelua'],
    );
    assert.deepEqual(
      [0, 1, 2, 1234].map((count) => plain(serviceFinderSv.found(count))),
      ['Inga tjänster med den här sökningen', '1 tjänst', '2 tjänster', '1 234 tjänster'],
    );
    assert.deepEqual(
      [0, 1, 2, 1234].map((count) => plain(serviceFinderEn.found(count))),
      ['No services match this search', '1 service', '2 services', '1,234 services'],
    );
    assert.equal(serviceFinderFi.andOthers(1), 'ja 1 muu kunta');
    assert.equal(serviceFinderFi.andOthers(3), 'ja 3 muuta kuntaa');
    assert.equal(serviceFinderSv.andOthers(1), 'och 1 kommun till');
    assert.equal(serviceFinderEn.andOthers(2), 'and 2 other municipalities');
    assert.equal(serviceFinderFi.age(7, undefined), '7 vuotta täyttäneille');
    assert.equal(serviceFinderSv.age(undefined, 12), 'För högst 12-åringar');
  });
});

describe('numbers and dates', () => {
  test('are written as each language writes them', () => {
    assert.equal(plain(formatNumber('fi', 12345)), '12 345');
    assert.equal(plain(formatNumber('sv', 12345)), '12 345');
    assert.equal(formatNumber('en', 12345), '12,345');
    assert.equal(plural('fi', 1, { one: 'a', other: 'b' }), 'a');
    assert.equal(plural('fi', 0, { one: 'a', other: 'b' }), 'b');
  });

  test('are days in Finland, whatever the zone of the machine', () => {
    assert.equal(formatDate('fi', '2026-11-21'), '21.11.2026');
    assert.equal(formatDate('sv', '2026-11-21'), '21.11.2026');
    assert.equal(formatDate('en', '2026-11-21'), '21 November 2026');
    assert.equal(formatDate('fi', '2026-11-20T22:30:00Z'), '21.11.2026');
    assert.equal(formatDate('fi', '2026-06-30T20:59:59Z'), '30.6.2026');
    assert.equal(formatDate('fi', '2026-06-30T21:00:00Z'), '1.7.2026');
  });

  test('are nothing when they are none', () => {
    for (const text of ['', 'eilen', '2026-13-45', '<b>', '0000-00-00'])
      assert.equal(formatDate('fi', text), undefined, text);
  });
});
