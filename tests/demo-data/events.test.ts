import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { finishEvents } from '../../src/adapters/shared/events.js';
import { hyteTerm } from '../../src/codes/hyte-terms.js';
import { targetGroup } from '../../src/codes/target-groups.js';
import type { CalendarEvent, Problem } from '../../src/model/index.js';
import { createEventIndex } from '../../src/search/event-index.js';
import { dayNumber, dayOf, eventSpan, isWholeDay, readInstant } from '../../src/time/index.js';

const folder = new URL('../../examples/demo-data/events/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
const { files } = read<{ files: string[] }>('index.json');
const problems: Problem[] = [];
const known = new Set<string>();
const records: CalendarEvent[] = files.flatMap((file) =>
  finishEvents(read<{ events: unknown[] }>(file).events, problems, file, known),
);
const { list } = createEventIndex(records);
const year = list({ from: '2026-10-01', to: '2027-10-31' });

describe('the demo calendar', () => {
  it('can be read without a problem', () => assert.deepEqual(problems, []));

  it('has at least 250 events in a year, and something in every month', () => {
    console.log(`# ${records.length} records, ${year.total} events from October 2026 to October 2027`);
    assert.ok(year.total >= 250, `${year.total} events`);
    for (let month = 0; month < 13; month++) {
      const key = new Date(Date.UTC(2026, 9 + month, 1)).toISOString().slice(0, 7);
      const { total } = list({ from: `${key}-01`, to: `${key}-28` });
      assert.ok(total >= 15, `${total} in ${key}`);
    }
  });

  it('has every kind of event', () => {
    const { items } = year;
    const count = (is: (event: CalendarEvent) => unknown): number => items.filter(is).length;
    const spans = (event: CalendarEvent): number => {
      const span = eventSpan(event)!;
      return dayNumber(span.last)! - dayNumber(span.first)!;
    };
    for (const [kind, found] of Object.entries({
      series: new Set(items.map(({ series }) => series?.id)).size,
      cancelled: count(({ status }) => status === 'cancelled'),
      rescheduled: count(({ status }) => status === 'rescheduled'),
      'moved online': count(({ status }) => status === 'moved-online'),
      'whole days': count(isWholeDay),
      'several days': count((event) => spans(event) > 1),
      overnight: count((event) => !isWholeDay(event) && spans(event) === 1),
      'online only': count(({ online, place }) => online && !place),
      'online and in a place': count(({ online, place }) => online && place),
      full: count(({ registration }) => registration?.placesLeft === 0),
      'with a price': count(({ cost }) => cost?.amount),
      elsewhere: count(({ place }) => place?.address?.municipality && place.address.municipality !== '990'),
    }))
      assert.ok(found >= 1, kind);
    assert.ok(year.undated.length >= 1, 'postponed');
  });

  it('is whole in Finnish, half in Swedish and a third in English', () => {
    const share = (language: string): number =>
      records.filter(({ name, summary }) => name[language] && summary?.[language]).length / records.length;
    assert.equal(share('fi'), 1);
    assert.ok(share('sv') >= 0.5, `${share('sv')} in Swedish`);
    assert.ok(share('en') >= 1 / 3, `${share('en')} in English`);
  });

  it('never says the same twice', () => {
    const summaries = records.map(({ summary }) => summary?.['fi']);
    assert.equal(new Set(summaries).size, records.length);
  });

  it('begins each weekly series on a day of its rule', () => {
    for (const { id, start, recurrence } of records) {
      if (!recurrence?.weekdays || recurrence.frequency !== 'weekly') continue;
      const instant = readInstant(start!);
      const day = instant === undefined ? start! : dayOf(instant);
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
      assert.ok(recurrence.weekdays.includes(weekday), id);
    }
  });

  it('uses known terms, and reaches nobody real', () => {
    for (const event of records) {
      for (const { code } of event.hyteTerms ?? []) assert.ok(hyteTerm(code), `${event.id}: ${code}`);
      for (const { code } of event.targetGroups ?? []) assert.ok(targetGroup(code), `${event.id}: ${code}`);
      const text = JSON.stringify(event);
      for (const [url] of text.matchAll(/https?:\/\/[^/"]+/g)) assert.match(url, /\.example$/, event.id);
      for (const [number] of text.matchAll(/\+358[\d ]+/g))
        assert.match(number, /^\+358 2 000 \d{4}$/, event.id);
    }
  });
});
