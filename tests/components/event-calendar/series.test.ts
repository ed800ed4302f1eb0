import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { givenEvents } from '../../../src/adapters/static-events/index.js';
import { toICalendar } from '../../../src/calendar-files/index.js';
import { addressOf } from '../../../src/components/event-calendar/calendar-actions.js';
import { otherTimes, type OtherTimes } from '../../../src/components/event-calendar/calendar-series.js';
import { eventDetailWords } from '../../../src/i18n/event-calendar/detail.js';
import type { CalendarEvent, Recurrence } from '../../../src/model/event.js';
import type { EventsPort } from '../../../src/model/ports.js';

const NOW = Date.parse('2026-11-22T10:00:00Z');

const weekly = (recurrence: Partial<Recurrence> = {}): CalendarEvent => ({
  id: 'kerho',
  name: { fi: 'Kerho' },
  start: '2026-11-04T13:00:00+02:00',
  end: '2026-11-04T15:00:00+02:00',
  recurrence: { frequency: 'weekly', ...recurrence },
  changes: [
    { day: '2026-12-02', status: 'cancelled' },
    { day: '2027-01-13', status: 'cancelled' },
  ],
});

/** The other times of one occurrence, from the real port over events of the page. */
async function others(series: CalendarEvent, id: string): Promise<OtherTimes> {
  const port = givenEvents([series]);
  return otherTimes(port, (await port.get(id))!, [], NOW);
}

const daysOf = (events: readonly CalendarEvent[]): string[] =>
  events.map(({ start = '' }) => start.slice(0, 10));

describe('the other times of a series', () => {
  it('are the next five to come without the one that is open, and those after them', async () => {
    const { next, rest, isWhole, goesOn } = await others(weekly({ until: '2027-01-20' }), 'kerho.2026-11-25');
    assert.deepEqual(daysOf(next), ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23', '2026-12-30']);
    assert.equal(next[0]!.status, 'cancelled');
    // The cancelled one of 13 January is not counted.
    assert.deepEqual(daysOf(rest), ['2027-01-06', '2027-01-20']);
    assert.deepEqual([isWhole, goesOn], [true, false]);
  });

  it('are those from today on, whichever is open', async () => {
    for (const open of ['kerho.2026-11-04', 'kerho.2026-12-16'])
      assert.equal(daysOf((await others(weekly(), open)).next)[0], '2026-11-25', open);
  });

  it('go on when no end is told, or one that is years away', async () => {
    for (const rule of [{}, { until: '2099-12-31' }]) {
      const { next, rest, goesOn } = await others(weekly(rule), 'kerho.2026-11-25');
      assert.deepEqual([next.length, rest.length, goesOn], [5, 0, true]);
    }
    assert.equal((await others(weekly({ count: 4 }), 'kerho.2026-11-25')).goesOn, false);
  });

  it('are none when the last one is open', async () => {
    const { next, isWhole } = await others(weekly({ until: '2026-11-25' }), 'kerho.2026-11-25');
    assert.deepEqual([next, isWhole], [[], true]);
  });

  it('are those of the page where the source tells no rule, or does not answer; one question is asked', async () => {
    const one = (id: string, start: string, series = 'sarja'): CalendarEvent => ({
      id,
      name: { fi: 'Kerho' },
      start,
      series: { id: series },
    });
    const page = [
      one('eilen', '2026-11-21'),
      one('nyt', '2026-11-25'),
      one('muu', '2026-11-26', 'toinen'),
      one('sitten', '2026-12-02'),
    ];
    for (const answer of [
      undefined,
      { id: 'sarja', name: { fi: 'Kerho' }, start: '2026-11-21' },
      new Error('no'),
    ]) {
      const asked: string[] = [];
      const port: Pick<EventsPort, 'get'> = {
        async get(id) {
          asked.push(id);
          if (answer instanceof Error) throw answer;
          return answer;
        },
      };
      const { next, rest, isWhole } = await otherTimes(port, page[1]!, page, NOW);
      assert.deepEqual(asked, ['sarja']);
      assert.deepEqual([next.map(({ id }) => id), rest, isWhole], [['sitten'], [], false]);
    }
  });

  it('are counted in words', () => {
    const said = (language: string, count: number): string =>
      eventDetailWords[language]!.moreTimes(count, 'X');
    assert.deepEqual(
      ['fi', 'sv', 'en'].map((language) => [said(language, 1), said(language, 7)]),
      [
        ['ja 1 muu kerta, viimeinen X', 'ja 7 muuta kertaa, viimeinen X'],
        ['och 1 gång till, sista gången X', 'och 7 gånger till, sista gången X'],
        ['and 1 more time, the last on X', 'and 7 more times, the last on X'],
      ],
    );
  });
});

describe('the address in a calendar file', () => {
  const event: CalendarEvent = { id: 'kerho', name: { fi: 'Kerho' }, start: '2026-11-25' };
  const own: CalendarEvent = { ...event, links: [{ url: 'https://kerho.example/' }] };
  const page = 'https://kunta.example/tapahtumat/?kieli=fi#k-q=apua';

  it('is the page with the event open, or the event’s own', () => {
    const url = (
      one: CalendarEvent,
      from: string,
      opened: string | undefined = '#k-id=kerho',
    ): string | undefined =>
      /\r\nURL:(.*)\r\n/.exec(toICalendar([one], { urlOf: (it) => addressOf(it, opened, from) }))?.[1];
    assert.equal(url(event, page), 'https://kunta.example/tapahtumat/?kieli=fi#k-id=kerho');
    assert.equal(url(own, page), 'https://kerho.example/');
    assert.equal(url(event, 'file:///koti/sivu.html'), undefined);
    assert.equal(addressOf(event, undefined, page), undefined);
  });
});

describe('the file beside the calendar in one file', () => {
  it('holds every part that the calendar asks for late and does not carry itself', () => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
    const carried = ['calendar-view', 'calendar-range'];
    const asked = [
      ...read('src/components/event-calendar/event-calendar.ts').matchAll(
        /\bimport\('\.\/(calendar-\w+)\.js'\)/g,
      ),
    ]
      .map(([, part]) => part!)
      .filter((part) => !carried.includes(part));
    const beside = read('build/cdn/kumppani-calendar-knowledge.js');
    assert.ok(asked.length >= 4, String(asked));
    for (const part of asked) assert.ok(beside.includes(`/${part}.js'`), part);
  });
});
