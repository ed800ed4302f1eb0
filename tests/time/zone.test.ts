import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  dayOf,
  fromWallClock,
  instantText,
  isZone,
  offsetAt,
  readInstant,
  readWallTime,
  startOfDay,
  toWallClock,
} from '../../src/time/index.js';
import { dayNumber } from '../../src/time/days.js';

const run = promisify(execFile);
const HOUR = 3_600_000;
const wall = (text: string): number => readWallTime(text)!;

describe('the Finnish clock', () => {
  it('follows the law that is written here as the rules of this machine do, from 1995 to 2035', () => {
    const format = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Helsinki', timeZoneName: 'longOffset' });
    const isSummer = (instant: number): boolean => format.format(instant).includes('GMT+03:00');
    let changes = 0;
    for (let year = 1995; year <= 2035; year++)
      for (const month of [2, 9])
        for (let hour = 0; hour < 31 * 24; hour++) {
          const instant = Date.UTC(year, month, 1, hour);
          assert.equal(
            offsetAt(instant),
            isSummer(instant) ? 10_800_000 : 7_200_000,
            new Date(instant).toISOString(),
          );
          if (offsetAt(instant) !== offsetAt(instant - 1)) changes++;
        }
    // In 1995 the clock went back in September.
    assert.equal(changes, 41 * 2 - 1);
  });

  it('is two hours ahead of Greenwich in winter and three in summer', () => {
    assert.equal(offsetAt(Date.UTC(2026, 0, 15)), 2 * HOUR);
    assert.equal(offsetAt(Date.UTC(2026, 6, 15)), 3 * HOUR);
  });

  for (const [text, count, instant] of [
    ['2026-03-29T02:59', 'once', '2026-03-29T02:59:00+02:00'],
    ['2026-03-29T03:00', 'never', '2026-03-29T04:00:00+03:00'],
    ['2026-03-29T03:30', 'never', '2026-03-29T04:30:00+03:00'],
    ['2026-03-29T04:00', 'once', '2026-03-29T04:00:00+03:00'],
    ['2026-10-25T02:59', 'once', '2026-10-25T02:59:00+03:00'],
    ['2026-10-25T03:00', 'twice', '2026-10-25T03:00:00+03:00'],
    ['2026-10-25T03:59', 'twice', '2026-10-25T03:59:00+03:00'],
    ['2026-10-25T04:00', 'once', '2026-10-25T04:00:00+02:00'],
    ['2026-12-31T23:59', 'once', '2026-12-31T23:59:00+02:00'],
    ['2027-01-01T00:00', 'once', '2027-01-01T00:00:00+02:00'],
  ] as const)
    it(`shows ${text} ${count}`, () => {
      const found = fromWallClock(wall(text));
      assert.equal(found.count, count);
      assert.equal(instantText(found.instant), instant);
    });

  it('knows whether the hour shown twice is meant the first or the second time', () => {
    const first = readInstant('2026-10-25T03:30:00+03:00')!;
    const second = readInstant('2026-10-25T03:30:00+02:00')!;
    assert.equal(second - first, HOUR);
    assert.equal(toWallClock(first), toWallClock(second));
    assert.deepEqual(
      [instantText(first), instantText(second)].map((text) => text.slice(-6)),
      ['+03:00', '+02:00'],
    );
  });

  it('has days of 23, 24 and 25 hours', () => {
    const hours = (day: string): number => {
      const number = dayNumber(day)!;
      return (startOfDay(number + 1) - startOfDay(number)) / HOUR;
    };
    assert.deepEqual(['2026-03-29', '2026-06-01', '2026-10-25', '2026-12-31'].map(hours), [23, 24, 25, 24]);
  });

  it('puts an instant written in Greenwich time on its Finnish day', () => {
    assert.equal(dayOf(readInstant('2026-12-31T22:00:00Z')!), '2027-01-01');
    assert.equal(dayOf(readInstant('2026-06-30T20:59:59Z')!), '2026-06-30');
    assert.equal(dayOf(readInstant('2026-06-30T21:00:00Z')!), '2026-07-01');
  });

  it('answers for the first and the last year too', () => {
    for (const text of ['0001-01-01T12:00:00Z', '9999-12-31T12:00:00Z']) {
      const instant = readInstant(text)!;
      assert.ok(Number.isFinite(offsetAt(instant)));
      assert.ok(dayOf(instant));
    }
  });

  it('takes an unknown zone for the Finnish one, and says that it is unknown', () => {
    assert.equal(isZone('Middle-earth/Shire'), false);
    assert.equal(isZone('America/Los_Angeles'), true);
    assert.equal(offsetAt(0, 'Middle-earth/Shire'), offsetAt(0));
    assert.equal(offsetAt(Date.UTC(2026, 6, 1), 'America/Los_Angeles'), -7 * HOUR);
  });

  for (const text of [
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-10-05T25:00:00Z',
    '2026-10-05T24:30:00Z',
    '2026-10-05T10:60:00Z',
    '2026-10-05T10:00:00+19:00',
    '2026-10-05T10:00',
    '2026-10-05',
    'tomorrow',
    '',
  ])
    it(`does not take "${text}" for an instant`, () => assert.equal(readInstant(text), undefined));
});

describe('in any time zone of the visitor', () => {
  const file = fileURLToPath(new URL('zone-properties.ts', import.meta.url));
  const lines = Promise.all(
    ['America/Los_Angeles', 'Asia/Tokyo', 'UTC'].map(async (TZ) => {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', file], {
        env: { ...process.env, TZ },
        timeout: 120_000,
      });
      return stdout.trim();
    }),
  );
  // Said by the test below; without this a failure would end the process before.
  lines.catch(() => {});

  it('conversions keep the law, there and back', async () => {
    const [losAngeles, tokyo, utc] = await lines;
    assert.ok(utc);
    assert.equal(losAngeles, utc);
    assert.equal(tokyo, utc);
    assert.match(utc, /"2026-10-20T22:30:00\+03:00 2026-10-21T01:00:00\+03:00"/);
    assert.match(utc, /"2026-10-25T22:30:00\+02:00 2026-10-26T01:00:00\+02:00"/);
  });
});
