import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localDate, toOpeningHours } from '../../../src/adapters/ptv/hours.js';
import { localText } from '../../../src/adapters/ptv/text.js';
import { readChannel } from '../../../src/adapters/ptv/wire.js';
import type { OpeningPeriod } from '../../../src/model/index.js';

const periods = (...serviceHours: unknown[]): OpeningPeriod[] =>
  toOpeningHours(readChannel({ serviceHours })!.serviceHours, (texts) => localText(texts))?.periods ?? [];

const note = (fi: string): unknown[] => [
  { language: 'sv', value: null },
  { language: 'fi', value: fi },
];

describe('PTV service hours', () => {
  it('reads weekdays, told with seconds and in any order', () => {
    assert.deepEqual(
      periods({
        serviceHourType: 'DaysOfTheWeek',
        validForNow: true,
        isClosed: false,
        openingHour: [
          { dayFrom: 'Tuesday', dayTo: '', from: '9:00:00', to: '16:30:00' },
          { dayFrom: 'Monday', dayTo: null, from: '13:00:00', to: '17:00:00' },
          { dayFrom: 'Monday', dayTo: '', from: '09:00:00', to: '12:00:00' },
        ],
      }),
      [
        {
          times: [
            { day: 1, opens: '09:00', closes: '12:00' },
            { day: 1, opens: '13:00', closes: '17:00' },
            { day: 2, opens: '09:00', closes: '16:30' },
          ],
        },
      ],
    );
  });
  it('spreads Monday to Friday, and Saturday to Monday over the weekend', () => {
    const days = (dayFrom: string, dayTo: string): (number | undefined)[] =>
      periods({
        serviceHourType: 'Standard',
        openingHour: [{ dayFrom, dayTo, from: '08:00', to: '16:00' }],
      })[0]!.times.map(({ day }) => day);
    assert.deepEqual(days('Monday', 'Friday'), [1, 2, 3, 4, 5]);
    assert.deepEqual(days('Saturday', 'Monday'), [1, 6, 7]);
  });
  it('keeps the dates hours hold for', () => {
    const [period] = periods({
      serviceHourType: 'DaysOfTheWeek',
      validFrom: '2026-06-01T00:00:00',
      validTo: '2026-08-31T00:00:00',
      openingHour: [{ dayFrom: 'Monday', dayTo: '', from: '10:00:00', to: '14:00:00' }],
    });
    assert.equal(period!.validFrom, '2026-06-01');
    assert.equal(period!.validTo, '2026-08-31');
    assert.equal(period!.exception, undefined);
  });
  it('reads a closed exception, a single date by its first day', () => {
    assert.deepEqual(
      periods({
        serviceHourType: 'Exceptional',
        validFrom: '2026-12-24T00:00:00',
        validTo: null,
        isClosed: true,
        openingHour: [],
        additionalInformation: note('Jouluaatto'),
      }),
      [
        {
          validFrom: '2026-12-24',
          validTo: '2026-12-24',
          exception: true,
          closed: true,
          times: [],
          note: { fi: 'Jouluaatto' },
        },
      ],
    );
  });
  it('takes the weekday of an exception from its date, not from the nominal Monday', () => {
    for (const dayFrom of ['Monday', null])
      assert.deepEqual(
        periods({
          serviceHourType: 'Exception',
          // A Wednesday.
          validFrom: '2026-12-23T00:00:00',
          openingHour: [{ dayFrom, dayTo: null, from: '06:00:00', to: '9:00:00' }],
        })[0]!.times,
        [{ day: 3, opens: '06:00', closes: '09:00' }],
      );
  });
  it('spreads an exception over the dates it lasts', () => {
    const days = (validTo: string): number[] =>
      periods({
        serviceHourType: 'Exceptional',
        // A Saturday.
        validFrom: '2026-12-26T00:00:00',
        validTo,
        openingHour: [{ dayFrom: null, dayTo: null, from: '10:00:00', to: '12:00:00' }],
      })[0]!.times.map(({ day }) => day);
    assert.deepEqual(days('2026-12-28T00:00:00'), [1, 6, 7]);
    assert.deepEqual(days('2027-01-10T00:00:00'), [1, 2, 3, 4, 5, 6, 7]);
  });
  it('makes a mere note of an exception without dates, which would else hold for ever', () => {
    assert.deepEqual(
      periods({
        serviceHourType: 'Exceptional',
        validFrom: null,
        validTo: null,
        openingHour: [{ dayFrom: null, dayTo: null, from: '00:00:00', to: '00:00:00' }],
        additionalInformation: note('Pyhinä eri ajat'),
      }),
      [{ times: [], note: { fi: 'Pyhinä eri ajat' } }],
    );
  });
  it('reads hours over midnight and over several days', () => {
    const times = (dayFrom: string, from: string, dayTo: string, to: string): unknown =>
      periods({ serviceHourType: 'OverMidnight', openingHour: [{ dayFrom, from, dayTo, to }] })[0]!.times;
    assert.deepEqual(times('Friday', '20:00:00', 'Saturday', '02:00:00'), [
      { day: 5, opens: '20:00', closes: '02:00' },
    ]);
    assert.deepEqual(times('Friday', '20:00:00', 'Monday', '08:00:00'), [
      { day: 5, opens: '20:00', closes: '08:00', closesDay: 1 },
    ]);
    assert.deepEqual(times('Friday', '08:00:00', 'Saturday', '10:00:00'), [
      { day: 5, opens: '08:00', closes: '10:00', closesDay: 6 },
    ]);
    assert.deepEqual(times('Friday', '20:00:00', 'Saturday', '00:00:00'), [
      { day: 5, opens: '20:00', closes: '24:00' },
    ]);
    assert.deepEqual(times('Friday', '20:00:00', 'Monday', '00:00:00'), [
      { day: 5, opens: '20:00', closes: '24:00', closesDay: 7 },
    ]);
  });
  it('reads around the clock and by appointment', () => {
    assert.deepEqual(periods({ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true, openingHour: [] }), [
      { alwaysOpen: true, times: [] },
    ]);
    assert.deepEqual(periods({ serviceHourType: 'DaysOfTheWeek', isReservation: true, openingHour: null }), [
      { byAppointment: true, times: [] },
    ]);
  });
  it('leaves out hours that tell nothing', () => {
    assert.deepEqual(
      periods(
        { serviceHourType: 'DaysOfTheWeek', openingHour: [], additionalInformation: [] },
        { serviceHourType: 'string', openingHour: [{ dayFrom: 'string', from: 'string', to: 'string' }] },
        { openingHour: [{ dayFrom: 'Monday', from: '25:00', to: '26:00' }] },
        null,
      ),
      [],
    );
  });
  it('reads dates as Finland has them', () => {
    assert.equal(localDate('2026-06-01T00:00:00'), '2026-06-01');
    assert.equal(localDate('2026-06-01T00:00:00+03:00'), '2026-06-01');
    assert.equal(localDate('2026-05-31T21:00:00Z'), '2026-06-01');
    assert.equal(localDate('2026-12-31T22:00:00.000Z'), '2027-01-01');
    assert.equal(localDate('2026-07-06T00:00:00.000Z'), '2026-07-06');
    assert.equal(localDate('2026-06-01'), '2026-06-01');
    assert.equal(localDate('string'), undefined);
    assert.equal(localDate('2026-13-45T00:00:00'), undefined);
  });
});
