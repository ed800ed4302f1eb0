import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  addMonths,
  dayNumber,
  isoWeek,
  monthWeeks,
  spanOf,
  weekdayOf,
} from '../../src/time/days.js';

const number = (day: string): number => dayNumber(day)!;

describe('days', () => {
  it('are counted from 1 January 1970, before it too', () => {
    assert.deepEqual(['1970-01-01', '1969-12-31', '2026-10-05'].map(number), [0, -1, 20731]);
  });

  for (const text of ['2026-02-29', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '2026-10-05T00:00'])
    it(`does not know ${text}`, () => assert.equal(dayNumber(text), undefined));

  it('knows the years before 100, which the constructor of Date takes for others', () => {
    assert.equal(addDays('0099-12-31', 1), '0100-01-01');
    assert.equal(addDays('0000-02-28', 1), '0000-02-29');
  });

  it('starts the week on Monday', () => {
    assert.equal(weekdayOf(number('2026-10-05')), 1);
    assert.equal(weekdayOf(number('2026-10-11')), 7);
    assert.equal(weekdayOf(number('1969-12-31')), 3);
    assert.deepEqual(spanOf('2026-10-11', 'week'), { from: '2026-10-05', to: '2026-10-11' });
  });

  // Known weeks of Finnish calendars; the years on both sides of a turn.
  for (const [day, year, week] of [
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-29', 2024, 52],
    ['2024-12-30', 2025, 1],
    ['2026-01-01', 2026, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2032-12-31', 2032, 53],
  ] as const)
    it(`puts ${day} in week ${week} of ${year}`, () =>
      assert.deepEqual(isoWeek(number(day)), { year, week }));

  it('keeps the date over months, or takes the last one there is', () => {
    assert.equal(addMonths('2026-10-05', 1), '2026-11-05');
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2026-12-31', 2), '2027-02-28');
    assert.equal(addMonths('2026-01-15', -1), '2025-12-15');
    assert.equal(addMonths('2026-01-15', -13), '2024-12-15');
    assert.equal(addMonths('soon', 1), undefined);
  });

  it('lays out a month in whole weeks with their numbers', () => {
    const weeks = monthWeeks('2026-11-17');
    assert.deepEqual(
      weeks.map(({ week, days }) => [week, days[0], days[6]]),
      [
        [44, '2026-10-26', '2026-11-01'],
        [45, '2026-11-02', '2026-11-08'],
        [46, '2026-11-09', '2026-11-15'],
        [47, '2026-11-16', '2026-11-22'],
        [48, '2026-11-23', '2026-11-29'],
        [49, '2026-11-30', '2026-12-06'],
      ],
    );
    assert.equal(monthWeeks('2027-02-10').length, 4, 'February 2027 has four weeks exactly');
    assert.deepEqual(monthWeeks('no day'), []);
  });
});
