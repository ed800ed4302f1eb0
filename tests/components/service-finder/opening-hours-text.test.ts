import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { openingLines } from '../../../src/components/service-finder/opening-hours-text.js';
import { serviceFinderEn } from '../../../src/i18n/service-finder/en.js';
import { serviceFinderFi } from '../../../src/i18n/service-finder/fi.js';
import { serviceFinderSv } from '../../../src/i18n/service-finder/sv.js';
import type { OpeningPeriod } from '../../../src/model/opening-hours.js';

const on = (days: number[], opens: string, closes: string): OpeningPeriod['times'] =>
  days.map((day) => ({ day, opens, closes }));
const fi = (period: Partial<OpeningPeriod>): string[] =>
  openingLines({ times: [], ...period }, serviceFinderFi, 'fi');

describe('opening hours in words', () => {
  test('joins days that follow each other and have the same hours', () => {
    assert.deepEqual(fi({ times: on([1, 2, 3, 4, 5], '09:00', '15:00') }), ['ma–pe 9.00–15.00']);
    assert.deepEqual(fi({ times: [...on([1, 2], '09:00', '15:00'), ...on([3], '10:00', '18:00')] }), [
      'ma–ti 9.00–15.00',
      'ke 10.00–18.00',
    ]);
    assert.deepEqual(fi({ times: on([1, 3, 5], '12:00', '13:30') }), [
      'ma 12.00–13.30',
      'ke 12.00–13.30',
      'pe 12.00–13.30',
    ]);
  });

  test('puts several times of one day in order', () => {
    assert.deepEqual(fi({ times: [...on([6], '17:00', '20:00'), ...on([6], '09:00', '11:00')] }), [
      'la 9.00–11.00, 17.00–20.00',
    ]);
  });

  test('says always, closed and by appointment', () => {
    assert.deepEqual(fi({ alwaysOpen: true }), ['aina avoinna']);
    assert.deepEqual(fi({ closed: true, validFrom: '2026-12-24', validTo: '2026-12-24' }), [
      '24.12.2026: suljettu',
    ]);
    assert.deepEqual(fi({ byAppointment: true }), ['ajanvarauksella']);
    assert.deepEqual(fi({}), []);
  });

  test('says from when and until when', () => {
    assert.deepEqual(
      fi({ validFrom: '2026-06-01', validTo: '2026-08-31', times: on([1], '10:00', '12:00') }),
      ['1.6.2026–31.8.2026: ma 10.00–12.00'],
    );
    assert.deepEqual(fi({ validFrom: '2026-06-01', alwaysOpen: true }), ['1.6.2026–: aina avoinna']);
    assert.deepEqual(fi({ validFrom: 'not a date', alwaysOpen: true }), ['aina avoinna']);
  });

  test('writes as each language does', () => {
    const period = { times: on([1, 2], '09:00', '15:30') };
    assert.deepEqual(openingLines(period, serviceFinderSv, 'sv'), ['mån–tis 09.00–15.30']);
    assert.deepEqual(openingLines(period, serviceFinderEn, 'en'), ['Mon–Tue 09.00–15.30']);
  });

  test('never throws for hours that are none', () => {
    for (const time of ['', '9', 'ab:cd', '<b>', '25:61'])
      assert.ok(Array.isArray(fi({ times: on([1, 9, -1, NaN], time, time) })));
  });
});
