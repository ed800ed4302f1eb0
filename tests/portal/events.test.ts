import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { migrate, openDatabase, rowsOf, sql, type Database } from '../../examples/portal/src/database.js';
import { readFiles } from '../../examples/portal/src/import.js';
import { newestRelease } from '../../examples/portal/src/release.js';
import { syncSource } from '../../examples/portal/src/sync/run.js';
import { sourceSettings } from '../../examples/portal/src/sync/sources.js';
import { portal as portalAdapter } from '../../src/adapters/portal/index.js';
import type { CalendarEvent, EventPage, EventQuery } from '../../src/model/index.js';
import { createEventIndex, type EventIndex } from '../../src/search/event-index.js';
import { eventKnowledge } from '../../src/search/event-knowledge.js';
import { startPortal, testConfig, type TestPortal } from './support.js';

const range = { from: '2026-10-01', to: '2026-11-30' };

describe('portal: events', () => {
  let running: TestPortal;
  let index: EventIndex;
  let events: CalendarEvent[];

  before(async () => {
    ({ events } = await readFiles('examples/demo-data/events'));
    index = createEventIndex(events);
    running = await startPortal({ events });
  });
  after(() => running.portal.stop());

  const get = async (path: string): Promise<{ status: number; json: Record<string, unknown> }> => {
    const response = await fetch(`${running.url}/api/v1/${path}`);
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };

  it('are the demo’s, with the occurrences of their series', async () => {
    assert.ok(events.length > 30, `${events.length} records`);
    const { status, json } = await get(`events?from=${range.from}&to=${range.to}&limit=5`);
    assert.equal(status, 200);
    assert.equal((json['items'] as unknown[]).length, 5);
    assert.ok((json['total'] as number) > events.length, `${String(json['total'])} occurrences`);
    assert.ok(json['nextCursor']);
  });

  it('are found by every filter as a page would find them, in the same order and with the same counts', async () => {
    const first = index.list(range, eventKnowledge);
    const code = (facet: keyof EventPage['facets']): string =>
      (first.facets[facet] as { code: string }[])[0]?.code ?? '';
    const queries: EventQuery[] = [
      range,
      { ...range, text: 'kahvi' },
      { ...range, municipalities: [code('municipalities')] },
      { ...range, hyteTerms: [code('hyteTerms')], languages: ['sv'] },
      { ...range, organisers: [code('organisers')], weekdays: [1, 6] },
      { ...range, partsOfDay: ['evening'], free: true, readerLanguages: ['sv', 'fi'] },
      { ...range, online: true, withoutCancelled: true },
      { ...range, targetGroups: [code('targetGroups')], limit: 3, cursor: '3' },
    ];
    const counts: number[] = [];
    for (const query of queries) {
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(query))
        for (const one of [value as unknown].flat()) parameters.append(name, String(one));
      const { status, json } = await get(`events?${String(parameters)}`);
      assert.equal(status, 200, String(parameters));
      assert.deepEqual(json, {
        ...JSON.parse(JSON.stringify(index.list(query, eventKnowledge))),
        problems: [],
      });
      counts.push(json['total'] as number);
    }
    assert.ok(counts.filter(Boolean).length >= 6, `found ${counts.join()}`);
  });

  it('are given by id: an event, a series and an occurrence', async () => {
    const series = events.find(({ recurrence }) => recurrence)!;
    assert.deepEqual((await get(`events/${series.id}`)).json, JSON.parse(JSON.stringify(series)));
    const occurrence = index.list(range, eventKnowledge).items.find(({ series: of }) => of?.id === series.id);
    if (occurrence)
      assert.equal((await get(`events/${encodeURIComponent(occurrence.id)}`)).json['id'], occurrence.id);
    const { status, json } = await get('events/ei-ole');
    assert.deepEqual([status, json['code']], [404, 'not-found']);
  });

  it('are refused for a range that is none', async () => {
    for (const query of [
      '',
      'from=2026-10-01',
      'from=eilen&to=2026-10-01',
      'from=2026-13-45&to=2026-13-46',
      'from=2026-10-02&to=2026-10-01',
      'from=1900-01-01&to=2026-10-01',
      'from=2026-10-01&to=2026-10-02&weekdays=8',
    ]) {
      const { status, json } = await get(`events?${query}`);
      assert.deepEqual([status, json['code']], [400, 'invalid-query'], query);
    }
  });

  it('fill the port of the client', async () => {
    const { events: port } = portalAdapter({ baseUrl: running.url });
    const page = await port!.list({ ...range, text: 'kahvi' });
    const expected = index.list({ ...range, text: 'kahvi' }, eventKnowledge);
    assert.deepEqual(
      page.items.map(({ id }) => id),
      expected.items.map(({ id }) => id),
    );
    assert.deepEqual(page.facets, expected.facets);
    assert.ok(page.total > 0);
  });
});

describe('portal: reading events from a source', () => {
  let database: Database;
  let server: Server;
  let url: string;
  let body: (path: string) => unknown;

  before(async () => {
    database = await openDatabase(testConfig());
    await migrate(database);
    server = createServer((request, response) => {
      const answer = body(request.url ?? '/');
      response.writeHead(answer === undefined ? 500 : 200, {
        'content-type': typeof answer === 'string' ? 'text/calendar' : 'application/json',
      });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
  });

  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const stored = async (source: string): Promise<CalendarEvent[]> =>
    (
      await rowsOf<{ data: CalendarEvent }>(
        database.queries,
        sql`select data from record where kind = 'event' and source = ${source} and deleted_at is null order by position`,
      )
    ).map(({ data }) => data);

  it('reads a Linked Events interface, and keeps what it has when that breaks', async () => {
    const source = sourceSettings({
      name: 'events',
      kind: 'linked-events',
      baseUrl: url,
      licence: 'CC-BY-4.0',
    });
    const records = Array.from({ length: 6 }, (_, number) => ({
      '@type': 'Event/LinkedEvent',
      id: `test:${number}`,
      name: { fi: `Kyläilta ${number}` },
      start_time: `${day(number)}T15:00:00Z`,
      end_time: `${day(number)}T17:00:00Z`,
      event_status: 'EventScheduled',
    }));
    body = (path) => (path.startsWith('/event/') ? { meta: { next: null }, data: records } : undefined);
    const outcome = await syncSource(database, source, { firstPause: 1 });
    assert.equal(outcome.state, 'done', outcome.reason);
    assert.equal(outcome.counts.events, 6);
    const [first] = await stored('events');
    assert.deepEqual(first?.name, { fi: 'Kyläilta 0' });
    assert.equal(first?.provenance?.licence, 'CC-BY-4.0');
    assert.equal((await newestRelease(database))?.events, 6);

    body = () => ({ meta: { next: null }, data: records.slice(0, 2) });
    assert.equal((await syncSource(database, source, { firstPause: 1 })).state, 'held');
    body = () => ({ meta: { next: null }, data: [] });
    assert.equal((await syncSource(database, source, { firstPause: 1 })).state, 'failed');
    body = () => undefined;
    assert.equal((await syncSource(database, source, { firstPause: 1 })).state, 'failed');
    assert.equal((await stored('events')).length, 6);
  });

  it('reads a calendar file, and refuses half of one', async () => {
    const source = sourceSettings({ name: 'feed', kind: 'ical', baseUrl: `${url}feed.ics` });
    const entries = [1, 2, 3, 4, 5].flatMap((number) => [
      'BEGIN:VEVENT',
      `UID:talkoot-${number}@kaislasalmi.example`,
      `DTSTAMP:20260101T000000Z`,
      `DTSTART;VALUE=DATE:${day(number).replaceAll('-', '')}`,
      `SUMMARY:Talkoot ${number}`,
      'END:VEVENT',
    ]);
    const feed = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', ...entries, 'END:VCALENDAR', ''].join(
      '\r\n',
    );
    body = () => feed;
    const outcome = await syncSource(database, source, { firstPause: 1 });
    assert.equal(outcome.state, 'done', outcome.reason);
    assert.equal((await stored('feed')).length, 5);
    body = () => feed.slice(0, -60);
    const half = await syncSource(database, source, { firstPause: 1 });
    assert.equal(half.state, 'failed');
    assert.match(half.reason ?? '', /not a whole calendar/);
    assert.equal((await stored('feed')).length, 5);
  });
});
