import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../src/time/days.js';
import { holidayOn, holidays } from '../../src/time/holidays.js';

/** From printed calendars: Easter Sunday, Midsummer Day and All Saints' Day of each year. */
const MOVING: readonly (readonly [easter: string, midsummer: string, allSaints: string])[] = [
  ['2020-04-12', '2020-06-20', '2020-10-31'],
  ['2021-04-04', '2021-06-26', '2021-11-06'],
  ['2022-04-17', '2022-06-25', '2022-11-05'],
  ['2023-04-09', '2023-06-24', '2023-11-04'],
  ['2024-03-31', '2024-06-22', '2024-11-02'],
  ['2025-04-20', '2025-06-21', '2025-11-01'],
  ['2026-04-05', '2026-06-20', '2026-10-31'],
  ['2027-03-28', '2027-06-26', '2027-11-06'],
  ['2028-04-16', '2028-06-24', '2028-11-04'],
  ['2029-04-01', '2029-06-23', '2029-11-03'],
  ['2030-04-21', '2030-06-22', '2030-11-02'],
  ['2031-04-13', '2031-06-21', '2031-11-01'],
  ['2032-03-28', '2032-06-26', '2032-11-06'],
  ['2033-04-17', '2033-06-25', '2033-11-05'],
  ['2034-04-09', '2034-06-24', '2034-11-04'],
  ['2035-03-25', '2035-06-23', '2035-11-03'],
];

/** Ascension Day and Whit Sunday of the same years, listed apart so that the sums are checked too. */
const AFTER_EASTER: readonly (readonly [ascension: string, whitSunday: string])[] = [
  ['2020-05-21', '2020-05-31'],
  ['2021-05-13', '2021-05-23'],
  ['2022-05-26', '2022-06-05'],
  ['2023-05-18', '2023-05-28'],
  ['2024-05-09', '2024-05-19'],
  ['2025-05-29', '2025-06-08'],
  ['2026-05-14', '2026-05-24'],
  ['2027-05-06', '2027-05-16'],
  ['2028-05-25', '2028-06-04'],
  ['2029-05-10', '2029-05-20'],
  ['2030-05-30', '2030-06-09'],
  ['2031-05-22', '2031-06-01'],
  ['2032-05-06', '2032-05-16'],
  ['2033-05-26', '2033-06-05'],
  ['2034-05-18', '2034-05-28'],
  ['2035-05-03', '2035-05-13'],
];

describe('Finnish holidays', () => {
  MOVING.forEach(([easter, midsummer, allSaints], index) => {
    const year = easter.slice(0, 4);
    const [ascension, whitSunday] = AFTER_EASTER[index]!;
    it(`are those of the calendar in ${year}`, () => {
      const expected: [string, string, string][] = [
        [`${year}-01-01`, 'holiday', 'uudenvuodenpäivä'],
        [`${year}-01-06`, 'holiday', 'loppiainen'],
        [addDays(easter, -2)!, 'holiday', 'pitkäperjantai'],
        [addDays(easter, -1)!, 'eve', 'pääsiäislauantai'],
        [easter, 'holiday', 'pääsiäispäivä'],
        [addDays(easter, 1)!, 'holiday', 'toinen pääsiäispäivä'],
        [`${year}-04-30`, 'eve', 'vapunaatto'],
        [`${year}-05-01`, 'holiday', 'vappu'],
        [ascension, 'holiday', 'helatorstai'],
        [whitSunday, 'holiday', 'helluntaipäivä'],
        [addDays(midsummer, -1)!, 'eve', 'juhannusaatto'],
        [midsummer, 'holiday', 'juhannuspäivä'],
        [allSaints, 'holiday', 'pyhäinpäivä'],
        [`${year}-12-06`, 'holiday', 'itsenäisyyspäivä'],
        [`${year}-12-24`, 'eve', 'jouluaatto'],
        [`${year}-12-25`, 'holiday', 'joulupäivä'],
        [`${year}-12-26`, 'holiday', 'tapaninpäivä'],
        [`${year}-12-31`, 'eve', 'uudenvuodenaatto'],
      ];
      const found = holidays(Number(year)).map(({ day, kind, name }) => [day, kind, name['fi']]);
      assert.deepEqual(found, expected);
    });
  });

  it('have a name in each language', () => {
    for (const { name } of holidays(2026))
      for (const language of ['fi', 'sv', 'en'])
        assert.ok(name[language]?.trim(), `${name['fi']} in ${language}`);
  });

  it('are found by their day', () => {
    assert.equal(holidayOn('2026-12-06')?.name['sv'], 'självständighetsdagen');
    assert.equal(holidayOn('2026-12-07'), undefined);
    assert.equal(holidayOn('no day'), undefined);
  });

  it('name May Day when Ascension Day is the same day, as in 2008', () => {
    assert.equal(holidays(2008).filter(({ day }) => day === '2008-05-01').length, 2);
    assert.equal(holidayOn('2008-05-01')?.name['fi'], 'vappu');
  });
});
