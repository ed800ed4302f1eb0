import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toClock, toDate, toOpeningHours } from '../../../src/adapters/hsds/hours.js';
import type { WireRecord } from '../../../src/adapters/hsds/wire.js';
import { OpeningHours, type OpeningPeriod } from '../../../src/model/index.js';

const problems: string[] = [];
const periods = (...schedules: WireRecord[]): OpeningPeriod[] => {
  problems.length = 0;
  const problem = (field: string, message: string): void => void problems.push(`${field}: ${message}`);
  return toOpeningHours(schedules, [], { language: 'fi', problem })?.periods ?? [];
};
const weekly = (byday: string, more: WireRecord = {}): WireRecord => ({
  freq: 'WEEKLY',
  byday,
  opens_at: '10:00',
  closes_at: '16:00',
  ...more,
});

describe('a time of day', () => {
  it('is the clock as it is written, in every form in which it is sent', () => {
    for (const value of [
      '9:00',
      '09:00',
      '09:00:00',
      '09:00Z',
      '09:00:00Z',
      '09:00+02:00',
      '09:00:00-05',
      '09.00',
      '0900',
      '9',
      '9 am',
      '9:00 AM',
      9,
      '2020-04-01T09:00:00Z',
    ])
      assert.equal(toClock(value), '09:00', String(value));
    assert.equal(toClock('6pm'), '18:00');
    assert.equal(toClock('12:30 am'), '00:30');
    assert.equal(toClock('24:00'), '24:00');
  });
  it('is nothing else', () => {
    for (const value of ['25:00', '24:30', '10:60', 'noon', '', null, undefined, {}, -1, '1000000'])
      assert.equal(toClock(value), undefined, String(value));
  });
});

describe('a date', () => {
  it('is a real one, however long it goes on', () => {
    assert.equal(toDate('2026-02-28'), '2026-02-28');
    assert.equal(toDate('20260228T000000Z'), '2026-02-28');
    assert.equal(toDate('2026-02-28T23:30:00+02:00'), '2026-02-28');
    for (const value of ['2026-02-30', '2026-13-01', '2026', '28.2.2026', '', null])
      assert.equal(toDate(value), undefined);
  });
});

describe('a weekly schedule', () => {
  it('is its weekdays, in the order of the week', () => {
    assert.deepEqual(periods(weekly('TH, MO')), [
      {
        times: [
          { day: 1, opens: '10:00', closes: '16:00' },
          { day: 4, opens: '10:00', closes: '16:00' },
        ],
      },
    ]);
    assert.deepEqual(periods({ weekday: 'Sunday', opens_at: '1 pm', closes_at: '5 pm' })[0]?.times, [
      { day: 7, opens: '13:00', closes: '17:00' },
    ]);
  });
  it('joins others of the same weeks, and keeps apart what differs in more than times', () => {
    const joined = periods(
      weekly('MO'),
      weekly('MO', { opens_at: '18:00', closes_at: '20:00' }),
      weekly('MO'),
    );
    assert.deepEqual(
      joined[0]?.times.map(({ opens }) => opens),
      ['10:00', '18:00'],
    );
    assert.equal(joined.length, 1);
    assert.equal(periods(weekly('MO'), weekly('TU', { valid_to: '2026-08-31' })).length, 2);
  });
  it('holds from the later beginning to the earlier end', () => {
    const [period] = periods(
      weekly('MO', {
        valid_from: '2026-01-01',
        dtstart: '2026-02-02',
        valid_to: '2026-12-31',
        until: '2026-06-01',
      }),
    );
    assert.deepEqual([period?.validFrom, period?.validTo], ['2026-02-02', '2026-06-01']);
  });
  it('without days is the weekday it starts on', () => {
    assert.deepEqual(periods(weekly('', { dtstart: '2026-02-04' }))[0]?.times, [
      { day: 3, opens: '10:00', closes: '16:00' },
    ]);
  });
  it('on every day round the clock is always open', () => {
    const round = { opens_at: '00:00', closes_at: '23:59' };
    assert.deepEqual(periods({ freq: 'DAILY', ...round }), [{ alwaysOpen: true, times: [] }]);
    assert.deepEqual(
      periods(weekly('MO,TU,WE', round), weekly('TH,FR,SA,SU', { opens_at: '00:00', closes_at: '00:00' })),
      [{ alwaysOpen: true, times: [] }],
    );
  });
  it('closes at midnight or after it', () => {
    assert.equal(periods(weekly('FR', { closes_at: '00:00' }))[0]?.times[0]?.closes, '24:00');
    assert.deepEqual(periods(weekly('FR', { opens_at: '20:00', closes_at: '02:00' }))[0]?.times, [
      { day: 5, opens: '20:00', closes: '02:00' },
    ]);
  });
  it('keeps its words as a note, each once', () => {
    const [period] = periods(
      weekly('MO', { description: 'Maanantaisin', notes: 'Maanantaisin', attending_type: 'Etänä' }),
    );
    assert.deepEqual(period?.note, { fi: 'Maanantaisin\nEtänä' });
  });
});

describe('a schedule that weekdays do not say', () => {
  const rule = (wire: WireRecord): string | undefined => periods(wire)[0]?.recurrenceRule;
  it('keeps its rule beside the weekdays', () => {
    assert.deepEqual(periods(weekly('1SA,-1WE', { freq: 'MONTHLY' })), [
      {
        times: [
          { day: 3, opens: '10:00', closes: '16:00' },
          { day: 6, opens: '10:00', closes: '16:00' },
        ],
        recurrenceRule: 'FREQ=MONTHLY;BYDAY=1SA,-1WE',
      },
    ]);
    assert.equal(rule(weekly('TU', { interval: 2, wkst: 'mo' })), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO');
    assert.equal(rule(weekly('TH,FR', { byweekno: '41,42' })), 'FREQ=YEARLY;BYWEEKNO=41,42;BYDAY=TH,FR');
    assert.equal(rule(weekly('2MO', { freq: null })), 'FREQ=MONTHLY;BYDAY=2MO');
  });
  it('counts from its first date, unless it has a last one', () => {
    assert.equal(rule(weekly('TU', { count: 3, dtstart: '2026-01-06' })), 'FREQ=WEEKLY;BYDAY=TU;COUNT=3');
    assert.equal(rule(weekly('TU', { count: 3, dtstart: '2026-01-06', until: '2026-03-03' })), undefined);
    assert.equal(rule(weekly('TU', { count: 3 })), undefined);
  });
  it('stays in its weeks when it becomes valid later than it started', () => {
    const [period] = periods(weekly('TU', { interval: 2, dtstart: '2026-01-06', valid_from: '2026-02-01' }));
    assert.equal(period?.validFrom, '2026-02-03');
    const monthly = (valid_from: string): string | undefined =>
      periods(weekly('1SA', { freq: 'MONTHLY', interval: 2, dtstart: '2026-01-03', valid_from }))[0]
        ?.validFrom;
    assert.deepEqual(['2025-12-01', '2026-02-10', '2026-03-05'].map(monthly), [
      '2026-01-03',
      '2026-03-01',
      '2026-03-05',
    ]);
    const [far] = periods(weekly('TU', { interval: 99, dtstart: '9998-01-06', valid_from: '9999-12-31' }));
    assert.equal(far?.validFrom, '9999-12-31');
  });
  it('of days of the month tells its hours in words', () => {
    assert.deepEqual(
      periods({ freq: 'MONTHLY', bymonthday: '1,15', opens_at: '10:00', closes_at: '12:00' }),
      [{ times: [], recurrenceRule: 'FREQ=MONTHLY;BYMONTHDAY=1,15', note: { fi: '10:00–12:00' } }],
    );
    assert.equal(rule({ freq: 'YEARLY', byyearday: '1,-1' }), 'FREQ=YEARLY;BYYEARDAY=1,-1');
  });
  it('of weekly days takes no notice of days of the month, which the standard gives to monthly ones', () => {
    assert.equal(rule(weekly('TH', { bymonthday: '2,3', byyearday: '2,3' })), undefined);
  });
});

describe('a schedule', () => {
  it('of one date holds on that date', () => {
    assert.deepEqual(periods({ dtstart: '2026-05-01', opens_at: '10:00', closes_at: '12:00' }), [
      {
        validFrom: '2026-05-01',
        validTo: '2026-05-01',
        times: [{ day: 5, opens: '10:00', closes: '12:00' }],
      },
    ]);
  });
  it('without days or dates tells its hours in words: nobody said when', () => {
    assert.deepEqual(periods({ opens_at: '10:00', closes_at: '12:00' }), [
      { times: [], note: { fi: '10:00–12:00' } },
    ]);
  });
  it('without anything is none', () => {
    assert.deepEqual(periods({ id: '1' }, { freq: 'WEEKLY' }, { valid_from: '2026-01-01', timezone: 3 }), []);
  });
  it('that cannot be read says so', () => {
    assert.deepEqual(periods(weekly('arkisin', { opens_at: 'aamulla' })), [
      { times: [], note: { fi: '–16:00' } },
    ]);
    assert.deepEqual(problems, ['opens_at: not a time of day', 'byday: no weekdays in it']);
  });
  it('by appointment says so', () => {
    const hours = toOpeningHours([weekly('MO')], [], {
      language: 'fi',
      byAppointment: true,
      problem: () => {},
    });
    assert.equal(hours?.periods[0]?.byAppointment, true);
  });
});

describe('a holiday schedule of UK 1.0', () => {
  const holidays = (...wires: WireRecord[]): OpeningPeriod[] =>
    toOpeningHours([], wires, { language: 'en', problem: () => {} })?.periods ?? [];
  it('replaces the regular hours on its dates', () => {
    assert.deepEqual(holidays({ closed: 'true', start_date: '2026-12-24', end_date: '2026-12-26' }), [
      { validFrom: '2026-12-24', validTo: '2026-12-26', exception: true, closed: true, times: [] },
    ]);
    const [open] = holidays({
      closed: false,
      start_date: '2026-12-31',
      open_at: '10:00',
      closes_at: '13:00',
    });
    assert.deepEqual([open?.validTo, open?.times.length], ['2026-12-31', 7]);
  });
  it('without dates, or without hours, is none', () => {
    assert.deepEqual(holidays({ closed: true }, { start_date: '2026-12-24', end_date: '2026-12-24' }), []);
  });
});

describe('any schedules at all', () => {
  it('are opening hours or none', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('10:00', '24:00', 'MO,TU', '1SA', 'WEEKLY', 'MONTHLY', '2026-01-31', 2, '1,2'),
    );
    const fields = [
      'opens_at',
      'closes_at',
      'byday',
      'freq',
      'dtstart',
      'valid_from',
      'valid_to',
      'until',
      'interval',
      'count',
      'byweekno',
      'bymonthday',
      'byyearday',
      'wkst',
      'notes',
    ];
    const schedule = fc.record(Object.fromEntries(fields.map((name) => [name, value])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(schedule, { maxLength: 4 }), (schedules) => {
        const hours = toOpeningHours(schedules, schedules, { language: 'fi', problem: () => {} });
        if (!hours) return;
        assert.deepEqual(OpeningHours.parse(hours), hours);
        for (const { times, validFrom, recurrenceRule } of hours.periods) {
          for (const { day, opens, closes } of times) {
            assert.ok(day >= 1 && day <= 7);
            assert.match(opens, /^(?:[01]\d|2[0-3]):[0-5]\d$/);
            assert.match(closes, /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
          }
          if (validFrom) assert.match(validFrom, /^\d{4}-\d\d-\d\d$/);
          if (recurrenceRule)
            assert.match(recurrenceRule, /^FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[-+\dA-Z,]+)+$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
