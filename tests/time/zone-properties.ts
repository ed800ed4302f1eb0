/**
 * Run by zone.test.ts in processes of different time zones (`TZ`): everything here must hold in each of them, and the
 * printed line must be the same.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clockOf,
  dayNumber,
  dayOf,
  dayText,
  expandSeries,
  fromWallClock,
  instantText,
  offsetAt,
  readInstant,
  readWallTime,
  toWallClock,
} from '../../src/time/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The law, written again: from the last Sunday of March to that of October, both at 01:00 in Greenwich. */
function lawfulOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month + 1, 0 - last.getUTCDay(), 1);
  };
  return instant >= lastSunday(2) && instant < lastSunday(9) ? 3 * HOUR : 2 * HOUR;
}

const instant = fc
  .integer({ min: Date.UTC(1997, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);
/** Within three hours of a clock change, where the mistakes are. */
const nearChange = fc
  .record({
    year: fc.integer({ min: 1997, max: 2036 }),
    month: fc.constantFrom(2, 9),
    seconds: fc.integer({ min: -10_800, max: 10_800 }),
  })
  .map(({ year, month, seconds }) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month + 1, 0 - last.getUTCDay(), 1) + seconds * 1000;
  });
const any = fc.oneof(instant, nearChange);

fc.assert(
  fc.property(any, (time) => {
    assert.equal(offsetAt(time), lawfulOffset(time), new Date(time).toISOString());
    const wallTime = toWallClock(time);
    const back = fromWallClock(wallTime);
    assert.notEqual(back.count, 'never', 'a clock shows what it shows');
    // An hour shown twice reads as its first time.
    assert.ok(back.instant === time || (back.count === 'twice' && back.instant === time - HOUR));
    const text = instantText(time);
    assert.equal(readInstant(text), time);
    assert.equal(readWallTime(text.slice(0, 19)), wallTime);
    assert.equal(dayOf(time), text.slice(0, 10));
    assert.equal(clockOf(time), text.slice(11, 16));
  }),
  { numRuns: 4000, seed: 5 },
);

fc.assert(
  fc.property(any, (time) => {
    // Any wall time at all, the skipped hour included.
    const { instant: found, count } = fromWallClock(time);
    if (count === 'never') assert.equal(toWallClock(found), time + HOUR);
    else assert.equal(toWallClock(found), time);
    if (count === 'twice') assert.equal(toWallClock(found + HOUR), time);
  }),
  { numRuns: 4000, seed: 6 },
);

fc.assert(
  fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
    assert.equal(dayNumber(dayText(day)), day);
  }),
  { numRuns: 2000, seed: 7 },
);

// Over both changes of a year and over New Year; the same line whatever this process takes for local time.
const walk = expandSeries(
  {
    id: 'w',
    name: { fi: 'Kahvit' },
    start: '2026-10-20T22:30:00+03:00',
    end: '2026-10-21T01:00:00+03:00',
    recurrence: { frequency: 'weekly', weekdays: [2, 6, 7] },
  },
  '2026-10-20',
  '2027-04-05',
);
const days = new Set(walk.map(({ start }) => dayOf(Date.parse(start!))));
assert.ok(walk.every(({ start }) => start!.slice(11, 16) === '22:30'));
console.log(
  JSON.stringify([
    walk.length,
    days.size,
    walk.slice(0, 4).map(({ start, end }) => `${start} ${end}`),
    walk.reduce((sum, { start }) => (sum + Date.parse(start!) / 1000) % 1_000_003, DAY),
  ]),
);
