import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readIcalPayload } from '../../src/adapters/ical/read.js';
import { foldLine, toICalendar } from '../../src/calendar-files/index.js';
import type { CalendarEvent } from '../../src/model/index.js';
import { expandSeries, readInstant } from '../../src/time/index.js';
import { addDays, dayNumber, dayText } from '../../src/time/days.js';
import { instantText } from '../../src/time/zone.js';

const NOW = new Date('2026-11-01T10:00:00Z');
const options = { domain: 'kaislasalmi.example', now: NOW };

const coffee: CalendarEvent = {
  id: 'kahvit',
  name: { fi: 'Naapurikahvit; tule, istu', sv: 'Grannkaffe' },
  summary: { fi: 'Kahvia, pullaa\nja seuraa.' },
  start: '2026-10-05T13:00:00+03:00',
  end: '2026-10-05T15:00:00+03:00',
  place: {
    name: { fi: 'Satamatalo' },
    address: { street: { fi: 'Köysipolku 7' }, postalCode: '21990', postOffice: { fi: 'Kaislasalmi' } },
    position: { latitude: 60.2362, longitude: 22.1075 },
  },
  keywords: [{ fi: 'kahvi, tee' }, { fi: 'seura' }],
  modifiedAt: '2026-09-01T10:00:00Z',
};
const series: CalendarEvent = {
  ...coffee,
  recurrence: {
    frequency: 'weekly',
    weekdays: [1, 4],
    until: '2026-12-17',
    except: ['2026-11-30'],
    also: ['2026-12-19'],
  },
  changes: [
    { day: '2026-10-12', status: 'cancelled' },
    {
      day: '2026-10-22',
      status: 'rescheduled',
      start: '2026-10-23T10:00:00+03:00',
      end: '2026-10-23T11:00:00+03:00',
    },
  ],
};

const component = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const linesOf = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

/* ---- events as people and programs write them ---- */

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom(
    'Ääkkösiä; pilkkuja, ja \\ kenoviiva',
    'Rivi\ntoinen rivi\n\nkolmas',
    '<b>ei HTML:ää</b>',
    'BEGIN:VEVENT',
    'x\r\nATTENDEE:mailto:x@example.org',
    '👩‍👩‍👧‍👦'.repeat(30),
    'å'.repeat(200),
  ),
);
const name = words.filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[<&]/.test(text));
const instant = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2036, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);
/** Within two hours of a clock change. */
const nearChange = fc
  .record({
    year: fc.integer({ min: 2000, max: 2035 }),
    month: fc.constantFrom(2, 9),
    minutes: fc.integer({ min: -120, max: 120 }),
  })
  .map(({ year, month, minutes }) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month + 1, 0 - last.getUTCDay(), 1) + minutes * 60_000;
  });
const timed = fc
  .record({
    start: fc.oneof(instant, nearChange),
    minutes: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
  })
  .map(({ start, minutes }) => ({
    start: instantText(start),
    ...(minutes && { end: instantText(start + minutes * 60_000) }),
  }));
const whole = fc
  .record({ start: fc.integer({ min: 11_000, max: 24_000 }), days: fc.integer({ min: 0, max: 20 }) })
  .map(({ start, days }) => ({ start: dayText(start), ...(days && { end: dayText(start + days) }) }));
const event: fc.Arbitrary<CalendarEvent> = fc
  .record({
    name: name.map((text) => ({ fi: text })),
    times: fc.oneof(timed, whole),
    status: fc.constantFrom(undefined, 'scheduled', 'cancelled', 'postponed' as const),
    sequence: fc.nat(10_000),
    summary: fc.option(words, { nil: undefined }),
    placeName: fc.option(name, { nil: undefined }),
  })
  .map(({ times, summary, placeName, status, ...rest }) => ({
    id: '',
    ...rest,
    ...times,
    ...(status && { status: status as 'scheduled' }),
    ...(summary && { summary: { fi: summary } }),
    ...(placeName && { place: { name: { fi: placeName } } }),
  }));
const events = fc
  .array(event, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: `tapahtuma-${index}` })));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same moments, whatever offset they are written with. */
const moments = ({ start, end }: { start?: string | undefined; end?: string | undefined }): unknown[] =>
  [start, end].map((text) =>
    text === undefined || dayNumber(text) !== undefined ? text : readInstant(text),
  );

describe('a calendar file', () => {
  it('has lines of at most 75 octets, ended by CR and LF', () => {
    fc.assert(
      fc.property(events, (list) => {
        const text = toICalendar(list, options);
        assert.ok(text.endsWith('\r\n'));
        assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      }),
      { numRuns: 300 },
    );
  });

  it('folds between letters, never inside one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ')}`;
        assert.equal(foldLine(line).replaceAll('\r\n ', ''), line);
        assert.equal(Buffer.from(foldLine(line)).toString(), foldLine(line));
      }),
    );
  });

  it('is read back unchanged through ical.js', () => {
    fc.assert(
      fc.property(events, (list) => {
        const { events: read, problems } = readIcalPayload(toICalendar(list, options));
        assert.deepEqual(problems, []);
        assert.equal(read.length, list.length);
        list.forEach((written, index) => {
          const found = read[index]!;
          assert.equal(found.id, `${written.id}@kaislasalmi.example`);
          assert.deepEqual(moments(found), moments(written));
          assert.equal(found.status, written.status === 'cancelled' ? 'cancelled' : undefined);
          assert.equal(found.sequence, written.sequence);
          const state =
            { cancelled: 'PERUTTU: ', postponed: 'SIIRRETTY: ' }[written.status as 'cancelled'] ?? '';
          assert.equal(
            oneLine(found.name['fi']!),
            oneLine((state + written.name['fi']!).replace(INVISIBLE, '')),
          );
        });
      }),
      { numRuns: 200 },
    );
  });

  it('cannot be broken out of by any text', () => {
    const hostile =
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:y\r\nDTSTART:20200101T000000Z\nSUMMARY:z\u0000\u0085';
    const text = toICalendar(
      [
        {
          ...coffee,
          id: hostile,
          name: { fi: hostile },
          summary: { fi: hostile },
          organiser: { name: { fi: `"${hostile}` } },
          emails: ['a@example.org'],
          keywords: [{ fi: hostile }],
          place: { name: { fi: hostile } },
          links: [{ url: `https://example.org/${hostile}` }],
        },
      ],
      { ...options, name: hostile },
    );
    assert.equal(component(text).getAllSubcomponents('vevent').length, 1);
    assert.equal(
      linesOf(text).filter((line) => line.startsWith('DTSTART')).length,
      3,
      'two of the zone, one of the event',
    );
  });

  it('keeps an id and a number for each event, so that a changed one replaces the old', () => {
    const of = (one: CalendarEvent): (string | undefined)[] => {
      const lines = linesOf(toICalendar([one], options));
      return ['UID', 'SEQUENCE'].map((key) => lines.find((line) => line.startsWith(`${key}:`)));
    };
    assert.deepEqual(of(coffee), ['UID:kahvit@kaislasalmi.example', 'SEQUENCE:3507000']);
    const [, later] = of({ ...coffee, modifiedAt: '2026-09-01T10:05:00Z' });
    assert.equal(later, 'SEQUENCE:3507005');
    assert.deepEqual(of({ ...coffee, sequence: 4 })[1], 'SEQUENCE:4');
    const { modifiedAt: _modifiedAt, ...undatedChange } = coffee;
    assert.equal(of(undatedChange)[1], 'SEQUENCE:0');
    assert.equal(of({ ...undatedChange, status: 'cancelled' })[1], 'SEQUENCE:1');
    assert.equal(of({ ...coffee, id: 'a@b.example' })[0], 'UID:a@b.example');
    assert.equal(toICalendar([coffee], options), toICalendar([coffee], options));
  });

  it('writes whole days with the end on the day after, and a cancelled event as cancelled', () => {
    const lines = linesOf(
      toICalendar([{ ...coffee, start: '2026-10-05', end: '2026-10-07', status: 'cancelled' }], options),
    );
    for (const line of ['DTSTART;VALUE=DATE:20261005', 'DTEND;VALUE=DATE:20261008', 'STATUS:CANCELLED'])
      assert.ok(lines.includes(line), line);
    assert.ok(lines.some((line) => line.startsWith('SUMMARY:PERUTTU: ')));
  });

  it('says the hour that comes twice in Greenwich time', () => {
    const starts = ['2026-10-25T03:30:00+03:00', '2026-10-25T03:30:00+02:00'].map((start) => {
      const { end: _end, ...rest } = coffee;
      return linesOf(toICalendar([{ ...rest, start }], options)).find(
        (line) => line.startsWith('DTSTART;TZID=Europe/Helsinki:2026') || line.startsWith('DTSTART:2026'),
      );
    });
    assert.deepEqual(starts, ['DTSTART:20261025T003000Z', 'DTSTART:20261025T013000Z']);
  });

  it('carries a zone that is right for every hour of its years', () => {
    const zone = new ICAL.Timezone(
      component(toICalendar([coffee], options)).getFirstSubcomponent('vtimezone')!,
    );
    fc.assert(
      fc.property(fc.oneof(instant, nearChange), (time) => {
        const text = instantText(time);
        const local = ICAL.Time.fromDateTimeString(text.slice(0, 19));
        local.zone = zone;
        const [hours, minutes] = [text.slice(19, 22), text.slice(23)].map(Number);
        const seconds = (hours! * 60 + minutes!) * 60;
        // The hour that comes twice has two right answers.
        assert.ok(
          local.utcOffset() === seconds ||
            instantText(time - 3_600_000).slice(0, 19) === text.slice(0, 19) ||
            instantText(time + 3_600_000).slice(0, 19) === text.slice(0, 19),
          text,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('writes a series with its rule, the days left out, and the days that differ', () => {
    const { events: read, problems } = readIcalPayload(toICalendar([series], options));
    assert.deepEqual(problems, []);
    const expected = expandSeries(series, '2026-10-01', '2026-12-31');
    assert.deepEqual(read.map(moments).sort(), expected.map(moments).sort());
    const cancelled = read.filter(({ status }) => status === 'cancelled');
    assert.deepEqual(
      cancelled.map(({ id }) => id),
      ['kahvit@kaislasalmi.example.2026-10-12'],
    );
  });

  it('begins a series on the first day of its rule', () => {
    const late = { ...coffee, recurrence: { frequency: 'weekly' as const, weekdays: [4], count: 3 } };
    const { events: read } = readIcalPayload(toICalendar([late], options));
    assert.deepEqual(
      read.map(({ start }) => start?.slice(0, 10)),
      ['2026-10-08', '2026-10-15', '2026-10-22'],
    );
  });

  it('writes out a series that follows another country’s clock', () => {
    const far = {
      ...coffee,
      timeZone: 'America/Los_Angeles',
      start: '2026-10-19T08:00:00-07:00',
      end: '2026-10-19T09:00:00-07:00',
      recurrence: { frequency: 'weekly' as const, count: 4 },
    };
    const { events: read } = readIcalPayload(toICalendar([far], options));
    assert.deepEqual(
      read.map(({ start }) => readInstant(start!)),
      expandSeries(far, '2026-10-01', '2026-12-31').map(({ start }) => readInstant(start!)),
    );
  });

  it('leaves out what has no time, and is a calendar even so', () => {
    const { start: _start, end: _end, ...rest } = coffee;
    const text = toICalendar(
      [
        { ...rest, status: 'postponed' },
        { ...coffee, start: 'soon' },
      ],
      options,
    );
    assert.equal(component(text).getAllSubcomponents('vevent').length, 0);
    assert.equal(component(toICalendar([])).name, 'vcalendar');
  });

  it('speaks the reader’s language, and tells a subscriber when to ask again', () => {
    const text = toICalendar([coffee], {
      ...options,
      languages: ['sv', 'fi'],
      name: 'Evenemang',
      refreshHours: 6,
    });
    const lines = linesOf(text);
    for (const line of [
      'SUMMARY:Grannkaffe',
      'X-WR-CALNAME:Evenemang',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ])
      assert.ok(lines.includes(line), line);
  });
});

/** Nothing a reader could see; the adapter leaves it out. */
// eslint-disable-next-line no-control-regex -- they are exactly what has to go
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]|\p{Cs}/gu;

/* ---- the second reader ---- */

const script = fileURLToPath(new URL('read-calendar.py', import.meta.url));
const python = ['/usr/bin/python3', 'python3'].find(
  (program) =>
    (program === 'python3' || existsSync(program)) &&
    spawnSync(program, ['-c', 'import icalendar']).status === 0,
);

interface SecondReading {
  zones: string[];
  events: {
    uid: string;
    name: string;
    status: string;
    sequence: number;
    start: { day?: string; time?: string; offset?: number };
    end: { day?: string; time?: string; offset?: number } | null;
    original: { time?: string } | null;
    rule: string | null;
    location: string | null;
  }[];
}

function readWithPython(text: string): SecondReading {
  const { status, stdout, stderr } = spawnSync(python!, [script], { input: text, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as SecondReading;
}

describe('read by another program (python3-icalendar)', () => {
  const reason = 'python3-icalendar is not installed';
  if (!python) console.log(`# skipped: ${reason}`);

  it('a file is what it was', { skip: python ? false : reason }, () => {
    const list = fc
      .sample(events, { numRuns: 12, seed: 11 })
      .flatMap((some, round) => some.map((one) => ({ ...one, id: `${round}-${one.id}` })));
    const { zones, events: read } = readWithPython(toICalendar(list, options));
    assert.deepEqual(zones, ['Europe/Helsinki']);
    assert.equal(read.length, list.length);
    list.forEach((written, index) => {
      const found = read[index]!;
      assert.equal(found.uid, `${written.id}@kaislasalmi.example`);
      assert.equal(found.sequence, written.sequence);
      assert.equal(
        found.status,
        { cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[written.status as 'cancelled'] ?? 'CONFIRMED',
      );
      assert.ok(
        oneLine(found.name).endsWith(oneLine(written.name['fi']!.replace(INVISIBLE, ''))),
        found.name,
      );
      const at = ({ day, time, offset }: { day?: string; time?: string; offset?: number }): unknown =>
        day ?? Date.parse(`${time}Z`) - offset! * 1000;
      if (dayNumber(written.start!) !== undefined) {
        assert.equal(at(found.start), written.start);
        assert.equal(at(found.end!), addDays(written.end ?? written.start!, 1));
      } else {
        assert.equal(at(found.start), readInstant(written.start!));
        if (written.end) assert.equal(at(found.end!), readInstant(written.end));
        else assert.equal(found.end, null);
      }
    });
  });

  it('a series is a series', { skip: python ? false : reason }, () => {
    const { events: read } = readWithPython(toICalendar([series], options));
    assert.deepEqual(
      read.map(({ uid, status, original, rule }) => [uid, status, original?.time ?? null, rule !== null]),
      [
        ['kahvit@kaislasalmi.example', 'CONFIRMED', null, true],
        ['kahvit@kaislasalmi.example', 'CANCELLED', '2026-10-12T13:00:00', false],
        ['kahvit@kaislasalmi.example', 'CONFIRMED', '2026-10-22T13:00:00', false],
      ],
    );
    assert.match(read[0]!.rule!, /UNTIL=20261217T215959Z/);
    assert.equal(read[0]!.location, 'Satamatalo, Köysipolku 7, 21990 Kaislasalmi');
  });
});
