import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ical } from '../../../src/adapters/ical/index.js';
import { readFeed, readIcalPayload, type Feed, type IcalMapping } from '../../../src/adapters/ical/read.js';
import { ClientError, type Fetch } from '../../../src/model/index.js';
import { fiftyMegabytes } from './large-feed.js';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:kahvit@satama.example', 'SUMMARY:Satamakahvit', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...lines: string[]): ReturnType<typeof readIcalPayload> =>
  readIcalPayload(calendar(event(...lines)));
const times = (...lines: string[]): string[] =>
  read(...lines).events.map(({ start, end }) => [start, end].filter(Boolean).join(' '));
const feedOf = (text: string, options?: IcalMapping): Feed => {
  const feed = readFeed(text, options);
  assert.ok(!('wrong' in feed));
  return feed;
};

describe('times of a feed', () => {
  for (const [name, lines, expected] of [
    [
      'Greenwich time',
      ['DTSTART:20261005T140000Z', 'DTEND:20261005T160000Z'],
      '2026-10-05T14:00:00Z 2026-10-05T16:00:00Z',
    ],
    ['a named zone', ['DTSTART;TZID=Europe/Helsinki:20261005T170000'], '2026-10-05T17:00:00+03:00'],
    ['a quoted zone', ['DTSTART;TZID="Europe/Helsinki":20261005T170000'], '2026-10-05T17:00:00+03:00'],
    ['a Windows zone', ['DTSTART;TZID=FLE Standard Time:20261205T170000'], '2026-12-05T17:00:00+02:00'],
    [
      'a zone by its cities',
      ['DTSTART;TZID="(UTC+02:00) Helsinki, Kyiv, Riga":20261005T170000'],
      '2026-10-05T17:00:00+03:00',
    ],
    [
      'a zone in a path',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Stockholm:20261005T170000'],
      '2026-10-05T17:00:00+02:00',
    ],
    [
      'a zone that is an offset',
      ['DTSTART;TZID="(GMT +01:00)":20261005T170000'],
      '2026-10-05T17:00:00+01:00',
    ],
    ['no zone', ['DTSTART:20261005T170000'], '2026-10-05T17:00:00+03:00'],
    [
      'an hour the clock skips',
      ['DTSTART;TZID=Europe/Helsinki:20270328T033000'],
      '2027-03-28T04:30:00+03:00',
    ],
    ['an hour shown twice', ['DTSTART;TZID=Europe/Helsinki:20261025T033000'], '2026-10-25T03:30:00+03:00'],
    ['a whole day', ['DTSTART;VALUE=DATE:20261005'], '2026-10-05'],
    ['a whole day with its end', ['DTSTART;VALUE=DATE:20261005', 'DTEND;VALUE=DATE:20261006'], '2026-10-05'],
    ['whole days', ['DTSTART;VALUE=DATE:20261005', 'DTEND;VALUE=DATE:20261008'], '2026-10-05 2026-10-07'],
    [
      'a duration',
      ['DTSTART:20261005T140000Z', 'DURATION:PT1H30M'],
      '2026-10-05T14:00:00Z 2026-10-05T15:30:00Z',
    ],
    ['a duration of whole days', ['DTSTART;VALUE=DATE:20261005', 'DURATION:P3D'], '2026-10-05 2026-10-07'],
    [
      'a day of the calendar over the clock change',
      ['DTSTART;TZID=Europe/Helsinki:20261024T170000', 'DURATION:P1D'],
      '2026-10-24T17:00:00+03:00 2026-10-25T17:00:00+02:00',
    ],
    [
      'an end in another zone',
      ['DTSTART;TZID=Europe/Helsinki:20261005T170000', 'DTEND;TZID=Europe/Stockholm:20261005T180000'],
      '2026-10-05T17:00:00+03:00 2026-10-05T19:00:00+03:00',
    ],
    [
      'an end before the start',
      ['DTSTART:20261005T140000Z', 'DTEND:20261004T140000Z'],
      '2026-10-05T14:00:00Z',
    ],
  ] as const)
    it(`are read from ${name}`, () => assert.deepEqual(times(...lines), [expected]));

  it('of an unknown zone are Finnish, and reported once', () => {
    const { events, problems } = readIcalPayload(
      calendar(event('DTSTART;TZID=Kuu/Meri:20261005T170000', 'DTEND;TZID=Kuu/Meri:20261005T180000')),
    );
    assert.equal(events[0]?.start, '2026-10-05T17:00:00+03:00');
    assert.deepEqual(problems, [
      { path: 'VTIMEZONE', message: 'unknown time zone "Kuu/Meri": read as Finnish time' },
    ]);
  });

  it('without a zone are of the zone the feed or the site names', () => {
    const text = calendar('X-WR-TIMEZONE:Europe/Stockholm', event('DTSTART:20261005T170000'));
    assert.equal(readIcalPayload(text).events[0]?.start, '2026-10-05T17:00:00+02:00');
    assert.equal(
      readIcalPayload(text, { timeZone: 'Europe/London' }).events[0]?.start,
      '2026-10-05T17:00:00+01:00',
    );
  });
});

describe('series of a feed', () => {
  const weekly = [
    'DTSTART;TZID=Europe/Helsinki:20261012T170000',
    'DTEND;TZID=Europe/Helsinki:20261012T190000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
  ];

  it('keep their hour over the clock change', () => {
    assert.deepEqual(times(...weekly), [
      '2026-10-12T17:00:00+03:00 2026-10-12T19:00:00+03:00',
      '2026-10-19T17:00:00+03:00 2026-10-19T19:00:00+03:00',
      '2026-10-26T17:00:00+02:00 2026-10-26T19:00:00+02:00',
      '2026-11-02T17:00:00+02:00 2026-11-02T19:00:00+02:00',
    ]);
  });

  it('leave out EXDATE, in any zone or as a day, and add RDATE', () => {
    assert.deepEqual(
      times(
        ...weekly,
        'EXDATE:20261019T140000Z',
        'EXDATE;VALUE=DATE:20261102',
        'RDATE;TZID=Europe/Helsinki:20261105T100000',
      ).map((text) => text.slice(0, 16)),
      ['2026-10-12T17:00', '2026-10-26T17:00', '2026-11-05T10:00'],
    );
  });

  it('end with UNTIL in Greenwich time or as a day, both inclusive', () => {
    const [start] = weekly;
    for (const until of ['20261026T150000Z', '20261026'])
      assert.equal(times(start!, `RRULE:FREQ=WEEKLY;UNTIL=${until}`).length, 3, until);
    assert.equal(times(start!, 'RRULE:FREQ=WEEKLY;UNTIL=20261026T145959Z').length, 2);
  });

  it('show a changed day where it was moved to, and a cancelled one as cancelled', () => {
    const text = calendar(
      event(...weekly),
      event(
        'RECURRENCE-ID;TZID=Europe/Helsinki:20261019T170000',
        'DTSTART;TZID=Europe/Helsinki:20261020T100000',
      ),
      event(
        'RECURRENCE-ID:20261026T150000Z',
        'DTSTART;TZID=Europe/Helsinki:20261026T170000',
        'STATUS:CANCELLED',
      ),
    );
    const { events } = readIcalPayload(text);
    assert.deepEqual(
      events.map(({ id, start, status }) => [id.slice(-10), start?.slice(0, 16), status]).sort(),
      [
        ['2026-10-12', '2026-10-12T17:00', undefined],
        ['2026-10-19', '2026-10-20T10:00', undefined],
        ['2026-10-26', '2026-10-26T17:00', 'cancelled'],
        ['2026-11-02', '2026-11-02T17:00', undefined],
      ],
    );
    const feed = feedOf(text);
    assert.equal(feed.get('kahvit@satama.example.2026-10-19')?.start, '2026-10-20T10:00:00+03:00');
    assert.equal(feed.get('kahvit@satama.example.2026-10-13'), undefined);
    assert.equal(feed.get('kahvit@satama.example')?.start, '2026-10-12T17:00:00+03:00');
  });

  it('without an end go on as far as is asked for', () => {
    const feed = feedOf(calendar(event('DTSTART;VALUE=DATE:20000101', 'RRULE:FREQ=DAILY')));
    const { events, problems } = feed.between('2026-10-01', '2026-10-31');
    const october = events.filter(({ start }) => start! >= '2026-10-01' && start! <= '2026-10-31');
    assert.equal(october.length, 31);
    assert.ok(events.length <= 33);
    assert.deepEqual(problems, []);
  });

  it('of forty thousand occurrences are cut, and say so', () => {
    const feed = feedOf(calendar(event('DTSTART:20200101T000000Z', 'RRULE:FREQ=HOURLY;COUNT=40000')));
    const started = performance.now();
    const { events, problems } = feed.between('2020-01-01', '2026-12-31');
    assert.equal(events.length, 10_000);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['more occurrences than are shown'],
    );
    assert.ok(performance.now() - started < 3000, 'in time');
  });

  it('that repeat every second, or by a rule that is none, are shown once', () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;COUNT=5',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=MONTHLY;BYMONTHDAY=77',
      'often',
    ]) {
      const { events, problems } = read('DTSTART:20261005T140000Z', `RRULE:${rule}`);
      assert.equal(events.length, 1, rule);
      assert.ok(problems.length >= 1, rule);
    }
  });
});

describe('events of a feed', () => {
  it('are unfolded, unescaped and without HTML', () => {
    const { events } = readIcalPayload(
      calendar(
        'X-WR-CALNAME:Sataman\\, väki',
        event(
          'DTSTART:20261005T140000Z',
          'DESCRIPTION:Kahvia\\, teetä\\; ja\\nkäsitöitä. <script>x()</script><b>Ter',
          ' vetuloa!</b>',
          'LOCATION:Satamatalo\\, Köysipolku 7\\, 20100 Turku',
          'GEO:60.2362;22.1075',
          'CATEGORIES:kahvi,käsityö',
          'URL:https://satama.example/kahvit',
          'ORGANIZER;CN=Sataman väki ry:mailto:joku@satama.example',
          'ATTENDEE;CN=Yksityinen Ihminen:mailto:yksityinen@example.org',
          'SEQUENCE:3',
          'LAST-MODIFIED:20260901T100000Z',
        ),
      ),
    );
    const [found] = events;
    assert.doesNotMatch(JSON.stringify(found), /<|x\(\)|Yksityinen|joku@/);
    assert.match(JSON.stringify(found?.description), /Kahvia, teetä; ja.*käsitöitä.*Tervetuloa/);
    assert.deepEqual(found?.place, {
      name: { fi: 'Satamatalo, Köysipolku 7, 20100 Turku' },
      address: { municipality: '853' },
      position: { latitude: 60.2362, longitude: 22.1075 },
    });
    assert.deepEqual(found?.keywords, [{ fi: 'kahvi' }, { fi: 'käsityö' }]);
    assert.deepEqual(
      [found?.organiser?.name['fi'], found?.sequence, found?.modifiedAt],
      ['Sataman väki ry', 3, '2026-09-01T10:00:00Z'],
    );
    assert.equal(found?.provenance?.attribution, 'Sataman, väki');
  });

  it('are online when their place is an address of the web, or says so', () => {
    assert.deepEqual(
      read('DTSTART:20261005T140000Z', 'LOCATION:https://kokous.example/1').events[0]?.onlineLink,
      {
        url: 'https://kokous.example/1',
      },
    );
    assert.equal(read('DTSTART:20261005T140000Z', 'LOCATION:Verkossa').events[0]?.online, true);
  });

  it('of one id are one, the newest; unless they are at different times', () => {
    const same = readIcalPayload(
      calendar(
        event('DTSTART:20261005T140000Z', 'SEQUENCE:1', 'LOCATION:Uusi'),
        event('DTSTART:20261005T140000Z', 'SEQUENCE:0', 'LOCATION:Vanha'),
      ),
    );
    assert.deepEqual(
      same.events.map(({ place }) => place?.name?.['fi']),
      ['Uusi'],
    );
    assert.equal(same.problems.length, 1);
    const apart = readIcalPayload(
      calendar(event('DTSTART:20261005T140000Z'), event('DTSTART:20261006T140000Z')),
    );
    assert.deepEqual(
      apart.events.map(({ id }) => id),
      ['kahvit@satama.example', 'kahvit@satama.example.2026-10-06T14:00'],
    );
  });

  it('that are not public are left out, and counted', () => {
    const { events, problems } = read('DTSTART:20261005T140000Z', 'CLASS:PRIVATE');
    assert.deepEqual(events, []);
    assert.equal(problems[0]?.message, 'not public');
  });

  it('are read although a line of theirs is broken', () => {
    const { events, problems } = read(
      'DTSTART:20261005T140000Z',
      'STATUS;X="open:CANCELLED',
      'LOCATION:Satamatalo',
    );
    assert.equal(events[0]?.place?.name?.['fi'], 'Satamatalo');
    assert.ok(problems.length);
  });
});

describe('the ical adapter', () => {
  const text = calendar(event('DTSTART:20261005T140000Z'));
  const fetching =
    (body: BodyInit, headers: Record<string, string> = {}): Fetch =>
    () =>
      Promise.resolve(new Response(body, { headers }));
  const october = { from: '2026-10-01', to: '2026-10-31' };
  const refuses = async (fetch: Fetch, pattern: RegExp): Promise<void> => {
    const { events } = ical({ baseUrl: 'https://satama.example/c.ics', fetch });
    await assert.rejects(events!.list(october), (error) => {
      assert.ok(error instanceof ClientError);
      assert.equal(error.kind, 'shape');
      assert.match(error.message, pattern);
      return true;
    });
  };

  it('reads a feed, and asks for it once', async () => {
    let asked = 0;
    const { events } = ical({
      baseUrl: 'webcal://satama.example/c.ics',
      fetch: (input) => {
        asked++;
        assert.equal(new URL(String(input)).protocol, 'https:');
        return Promise.resolve(new Response(text));
      },
    });
    assert.equal((await events!.list(october)).total, 1);
    assert.equal((await events!.list({ from: '2026-11-01', to: '2026-11-30' })).total, 0);
    assert.equal((await events!.get('kahvit@satama.example'))?.name['fi'], 'Satamakahvit');
    assert.equal(asked, 1);
  });

  it('refuses a calendar of fifty megabytes before it comes', async () => {
    await refuses(fetching(text, { 'content-length': '50000000' }), /larger than 5 MB/);
  });

  it('refuses it while it comes when its size was not told', async () => {
    const { body, sent } = fiftyMegabytes();
    await refuses(fetching(body), /larger than 5 MB/);
    assert.ok(sent() < 10_000_000, `${sent()} bytes were taken`);
  });
});
