import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import fc from 'fast-check';
import type { CalendarEvent, Recurrence } from '../../src/model/index.js';
import { dayNumber, dayText, eventDays, eventPhase, eventSpan } from '../../src/time/index.js';
import { expandSeries, occurrenceOf, readOccurrenceId, recurrenceDays } from '../../src/time/recurrence.js';

const days = (recurrence: Recurrence, start: string, from: string, to: string, limit?: number): string[] =>
  recurrenceDays(recurrence, dayNumber(start)!, dayNumber(from)!, dayNumber(to)!, limit).map(dayText);

const coffee: CalendarEvent = {
  id: 'kahvit',
  name: { fi: 'Maanantaikahvit' },
  start: '2026-10-05T13:00:00+03:00',
  end: '2026-10-05T15:00:00+03:00',
  recurrence: { frequency: 'weekly' },
};
const times = (events: readonly CalendarEvent[]): string[] =>
  events.map(({ start, end }) => `${start} ${end ?? ''}`.trim());

describe('a rule', () => {
  for (const [name, recurrence, start, expected] of [
    ['every Monday', { frequency: 'weekly' }, '2026-10-05', '05 12 19 26'],
    ['every second Monday', { frequency: 'weekly', interval: 2 }, '2026-10-05', '05 19'],
    [
      'Tuesdays and Thursdays',
      { frequency: 'weekly', weekdays: [4, 2] },
      '2026-10-07',
      '08 13 15 20 22 27 29',
    ],
    ['every tenth day', { frequency: 'daily', interval: 10 }, '2026-10-03', '03 13 23'],
    ['three times', { frequency: 'weekly', count: 3 }, '2026-10-05', '05 12 19'],
    [
      'three times, one of them not',
      { frequency: 'weekly', count: 3, except: ['2026-10-12'] },
      '2026-10-05',
      '05 19',
    ],
    ['to a day, inclusive', { frequency: 'weekly', until: '2026-10-19' }, '2026-10-05', '05 12 19'],
    [
      'and on another day too',
      { frequency: 'weekly', until: '2026-10-12', also: ['2026-10-14', '2026-10-12'] },
      '2026-10-05',
      '05 12 14',
    ],
    ['the first Thursday', { frequency: 'monthly', week: 1, weekdays: [4] }, '2026-09-03', '01'],
    ['the last Friday', { frequency: 'monthly', week: -1, weekdays: [5] }, '2026-09-25', '30'],
    ['the fifth Thursday', { frequency: 'monthly', week: 5, weekdays: [4] }, '2026-07-30', '29'],
    ['the date of the month', { frequency: 'monthly' }, '2026-08-31', '31'],
    ['the day of the year', { frequency: 'yearly' }, '2019-10-24', '24'],
  ] as const)
    it(name, () => {
      const found = days(recurrence as unknown as Recurrence, start, '2026-10-01', '2026-10-31');
      assert.deepEqual(
        found,
        expected.split(' ').map((date) => `2026-10-${date}`),
      );
    });

  it('passes over months that have no such date, and years that have no such day', () => {
    assert.deepEqual(days({ frequency: 'monthly' }, '2026-08-31', '2026-08-01', '2027-01-31'), [
      '2026-08-31',
      '2026-10-31',
      '2026-12-31',
      '2027-01-31',
    ]);
    assert.deepEqual(days({ frequency: 'yearly' }, '2024-02-29', '2024-01-01', '2033-01-01'), [
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
  });

  it('ends when it can fall on no day at all', () => {
    assert.deepEqual(
      days({ frequency: 'monthly', interval: 12 }, '2026-02-28', '2026-03-01', '2026-12-31'),
      [],
    );
    assert.deepEqual(days({ frequency: 'monthly', week: 9 }, '2026-01-01', '2026-01-01', '9999-12-31'), []);
  });

  it('without an end goes on to the end of the range and no further', () => {
    assert.equal(days({ frequency: 'daily' }, '2020-01-01', '2026-10-01', '2026-10-31').length, 31);
    assert.equal(
      days({ frequency: 'daily' }, '2020-01-01', '2020-01-01', '2120-01-01', 40_000).length,
      36_525,
    );
  });

  it('gives no more than asked for', () => {
    assert.equal(days({ frequency: 'daily' }, '2020-01-01', '2020-01-01', '2120-01-01').length, 10_000);
  });

  it('says the same as ical.js', () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    const rule = fc.oneof(
      fc.record({ frequency: fc.constant('daily' as const), interval: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        frequency: fc.constant('weekly' as const),
        interval: fc.integer({ min: 1, max: 4 }),
        weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 }),
      }),
      fc.record({
        frequency: fc.constant('monthly' as const),
        interval: fc.integer({ min: 1, max: 3 }),
        // One of them: of "fifth Thursday and fifth Monday" ical.js passes over some.
        weekdays: fc.tuple(weekday),
        week: fc.constantFrom(1, 2, 3, 4, 5, -1),
      }),
      fc.record({ frequency: fc.constant('monthly' as const), interval: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ frequency: fc.constant('yearly' as const), interval: fc.integer({ min: 1, max: 3 }) }),
    );
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: 20_000, max: 21_500 }),
        fc.integer({ min: 1, max: 30 }),
        (drawn, start, count) => {
          const recurrence: Recurrence = { ...drawn, count };
          // The rule's first day: ical.js takes any day it is given for one.
          const [first] = recurrenceDays(recurrence, start, start, start + 2000, 1);
          if (first === undefined) return;
          const ours = recurrenceDays(recurrence, first, first, first + 40_000).map(dayText);
          const { weekdays, week } = recurrence;
          const text = [
            `FREQ=${recurrence.frequency.toUpperCase()};INTERVAL=${recurrence.interval};COUNT=${count};WKST=MO`,
            ...(weekdays ? [`BYDAY=${weekdays.map((day) => `${week ?? ''}${names[day - 1]}`).join()}`] : []),
          ].join(';');
          const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(dayText(first)));
          const theirs: string[] = [];
          for (let next = iterator.next(); next && theirs.length < count; next = iterator.next())
            theirs.push(next.toString().slice(0, 10));
          assert.deepEqual(ours, theirs, text);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('a series', () => {
  it('keeps its time of day over the clock change', () => {
    assert.deepEqual(times(expandSeries(coffee, '2026-10-19', '2026-10-26')), [
      '2026-10-19T13:00:00+03:00 2026-10-19T15:00:00+03:00',
      '2026-10-26T13:00:00+02:00 2026-10-26T15:00:00+02:00',
    ]);
  });

  it('moves an hour that the clock skips to the next one', () => {
    const night = { ...coffee, start: '2027-03-21T03:30:00+02:00', end: '2027-03-21T05:00:00+02:00' };
    assert.deepEqual(times(expandSeries(night, '2027-03-28', '2027-03-28')), [
      '2027-03-28T04:30:00+03:00 2027-03-28T05:00:00+03:00',
    ]);
  });

  it('names its occurrences by their day, and finds them by it', () => {
    const [, second] = expandSeries(coffee, '2026-10-05', '2026-10-31');
    assert.equal(second?.id, 'kahvit.2026-10-12');
    assert.deepEqual(second?.series, { id: 'kahvit', name: { fi: 'Maanantaikahvit' } });
    assert.equal(second?.recurrence, undefined);
    assert.deepEqual(readOccurrenceId('kahvit.2026-10-12'), { seriesId: 'kahvit', day: '2026-10-12' });
    assert.deepEqual(occurrenceOf(coffee, '2026-10-12'), second);
    assert.equal(occurrenceOf(coffee, '2026-10-13'), undefined);
  });

  it('shows a cancelled day of a living series as cancelled', () => {
    const changed = { ...coffee, changes: [{ day: '2026-10-12', status: 'cancelled' as const }] };
    assert.deepEqual(
      expandSeries(changed, '2026-10-05', '2026-10-19').map(({ status }) => status),
      [undefined, 'cancelled', undefined],
    );
  });

  it('shows a moved day where it was moved to, even from outside the range', () => {
    const moved: CalendarEvent = {
      ...coffee,
      changes: [{ day: '2026-10-12', status: 'rescheduled', start: '2026-10-29T10:00:00+02:00' }],
    };
    const [found, ...rest] = expandSeries(moved, '2026-10-27', '2026-10-31');
    assert.deepEqual(rest, []);
    assert.equal(found?.id, 'kahvit.2026-10-12');
    assert.equal(found?.start, '2026-10-29T10:00:00+02:00');
    assert.equal(found?.end, undefined, 'the old end belongs to the old day');
    assert.equal(found?.previousStart, '2026-10-12T13:00:00+03:00');
    assert.deepEqual(expandSeries(moved, '2026-10-12', '2026-10-12'), []);
  });

  it('finds an overnight occurrence on its second day, and a camp on each of its days', () => {
    const night = { ...coffee, start: '2026-10-05T20:00:00+03:00', end: '2026-10-06T08:00:00+03:00' };
    assert.equal(expandSeries(night, '2026-10-13', '2026-10-13').length, 1);
    const camp = { ...coffee, start: '2026-10-05', end: '2026-10-07' };
    assert.deepEqual(times(expandSeries(camp, '2026-10-14', '2026-10-14')), ['2026-10-12 2026-10-14']);
    assert.deepEqual(expandSeries(camp, '2026-10-15', '2026-10-15'), []);
  });

  it('has nothing before it begins, and nothing without a rule or with a broken time', () => {
    assert.deepEqual(expandSeries(coffee, '2020-01-01', '2026-10-04'), []);
    const { recurrence: _recurrence, ...single } = coffee;
    assert.deepEqual(expandSeries(single, '2026-10-01', '2026-10-31'), []);
    assert.deepEqual(expandSeries({ ...coffee, start: 'soon' }, '2026-10-01', '2026-10-31'), []);
    assert.deepEqual(expandSeries(coffee, 'soon', '2026-10-31'), []);
  });

  it('repeats by the wall clock of its own zone', () => {
    const elsewhere = {
      ...coffee,
      timeZone: 'America/Los_Angeles',
      start: '2026-10-19T20:00:00-07:00',
      end: '2026-10-19T21:00:00-07:00',
    };
    // Finland changes its clock a week before California does.
    assert.deepEqual(times(expandSeries(elsewhere, '2026-10-20', '2026-11-03')), [
      '2026-10-19T20:00:00-07:00 2026-10-19T21:00:00-07:00',
      '2026-10-26T20:00:00-07:00 2026-10-26T21:00:00-07:00',
      '2026-11-02T20:00:00-08:00 2026-11-02T21:00:00-08:00',
    ]);
  });

  it('expands 200 series over two years within 50 ms', () => {
    const all = Array.from({ length: 200 }, (_, index) => ({ ...coffee, id: `s${index}` }));
    const expand = (): number =>
      all.reduce((sum, event) => sum + expandSeries(event, '2026-10-05', '2028-10-05').length, 0);
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const before = process.cpuUsage();
      assert.equal(expand(), 200 * 105);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    console.log(`# 200 series over two years: ${best.toFixed(1)} ms of processor time`);
    assert.ok(best <= 50, `${best} ms`);
  });
});

describe('the times of an event', () => {
  for (const [name, event, first, last] of [
    [
      'an evening',
      { start: '2026-10-05T17:00:00+03:00', end: '2026-10-05T19:00:00+03:00' },
      '2026-10-05',
      '2026-10-05',
    ],
    [
      'a night',
      { start: '2026-12-31T22:00:00+02:00', end: '2027-01-01T02:00:00+02:00' },
      '2026-12-31',
      '2027-01-01',
    ],
    [
      'until midnight',
      { start: '2026-10-05T17:00:00+03:00', end: '2026-10-06T00:00:00+03:00' },
      '2026-10-05',
      '2026-10-05',
    ],
    ['without an end', { start: '2026-10-05T17:00:00+03:00' }, '2026-10-05', '2026-10-05'],
    [
      'with an end before its start',
      { start: '2026-10-05T17:00:00+03:00', end: '2026-10-04T17:00:00+03:00' },
      '2026-10-05',
      '2026-10-05',
    ],
    ['a whole day', { start: '2026-10-05' }, '2026-10-05', '2026-10-05'],
    ['whole days', { start: '2026-10-05', end: '2026-10-07' }, '2026-10-05', '2026-10-07'],
    [
      'to a day whose hour is not told',
      { start: '2026-10-05T17:00:00+03:00', end: '2026-10-07' },
      '2026-10-05',
      '2026-10-07',
    ],
    ['written in Greenwich time', { start: '2026-10-05T21:30:00Z' }, '2026-10-06', '2026-10-06'],
  ] as const)
    it(`finds the days of ${name}`, () => {
      const span = eventSpan(event);
      assert.deepEqual([span?.first, span?.last], [first, last]);
    });

  it('gives nothing for a time that is none', () => {
    assert.equal(eventSpan({ start: 'soon' }), undefined);
    assert.equal(eventSpan({}), undefined);
    assert.deepEqual(eventDays({}, '2026-01-01', '2026-12-31'), []);
  });

  it('lists the days that are in the range', () => {
    const camp = { start: '2026-10-30', end: '2026-11-03' };
    assert.deepEqual(eventDays(camp, '2026-11-01', '2026-11-30'), ['2026-11-01', '2026-11-02', '2026-11-03']);
    assert.deepEqual(eventDays(camp, '2026-12-01', '2026-12-31'), []);
  });

  it('knows what is coming, on and over', () => {
    const evening = { start: '2026-10-05T17:00:00+03:00', end: '2026-10-05T19:00:00+03:00' };
    const at = (text: string): ReturnType<typeof eventPhase> => eventPhase(evening, Date.parse(text));
    assert.deepEqual(
      [at('2026-10-05T16:59:00+03:00'), at('2026-10-05T17:00:00+03:00'), at('2026-10-05T19:00:00+03:00')],
      ['coming', 'now', 'over'],
    );
    assert.equal(eventPhase({ start: evening.start }, Date.parse('2026-10-05T23:00:00+03:00')), 'now');
    assert.equal(eventPhase({}, 0), undefined);
  });
});
