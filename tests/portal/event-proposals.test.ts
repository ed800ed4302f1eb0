import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { rowsOf, sql, type Database } from '../../examples/portal/src/database.js';
import { readFiles } from '../../examples/portal/src/import.js';
import { eraseContacts } from '../../examples/portal/src/messages.js';
import { decideEvent, publishDecided } from '../../examples/portal/src/event-proposals.js';
import { newestRelease, publish } from '../../examples/portal/src/release.js';
import { createToken } from '../../examples/portal/src/tokens.js';
import { portal as portalAdapter } from '../../src/adapters/portal/index.js';
import type { EventProposal } from '../../src/model/event-proposal.js';
import type { CalendarEvent, EventPage } from '../../src/model/index.js';
import { addDays } from '../../src/time/days.js';
import { dayOf } from '../../src/time/zone.js';
import { startPortal, type TestPortal } from './support.js';

const today = dayOf(Date.now());
const day = addDays(today, 10)!;

const proposal = (more: Partial<EventProposal> = {}): EventProposal => ({
  key: randomUUID(),
  event: {
    name: { fi: 'Neulekahvila', sv: 'Stickcafé' },
    description: { fi: 'Neulotaan yhdessä. <script>alert(1)</script>' },
    start: `${day}T17:00`,
    end: `${day}T19:00`,
    organiser: { name: { fi: 'Kaislasalmen kylätalo ry' } },
    place: { name: { fi: 'Kylätalo' }, address: { postOffice: { fi: 'Turku' } } },
    cost: { free: true },
  },
  contact: { name: 'Aino Mallikas', email: 'aino@example.org' },
  consents: [{ purpose: 'answer', words: 'Minuun saa ottaa yhteyttä.' }],
  language: 'fi',
  writtenAt: new Date().toISOString(),
  ...more,
});

describe('portal: proposed events', () => {
  let running: TestPortal;
  let token: string;
  before(async () => {
    const { events } = await readFiles('examples/demo-data/events');
    running = await startPortal({ events });
    ({ token } = await createToken(running.database, { name: 'Testi', scope: 'admin' }));
  });
  after(() => running.portal.stop());

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(running.url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      text,
      headers: response.headers,
      json: (isJson ? JSON.parse(text) : {}) as Record<string, unknown>,
    };
  }
  const propose = (body: unknown) => call('POST', '/api/v1/event-proposals', body);
  const staff = (method: string, path: string, body?: unknown, held = token) =>
    call(method, `/api/v1/staff/${path}`, body, { authorization: `Bearer ${held}` });
  const listed = async (): Promise<CalendarEvent[]> => {
    await publishDecided(running.database);
    await running.portal.directory.look();
    const { json } = await call('GET', `/api/v1/events?from=${day}&to=${addDays(day, 30)}&text=neulekahvila`);
    return (json as unknown as EventPage).items;
  };

  it('are stored once, and nobody sees them before staff have accepted them', async () => {
    const sent = proposal();
    const client = portalAdapter({ baseUrl: running.url });
    const receipt = await client.proposals!.submit(sent);
    assert.match(receipt.reference, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const again = await propose(sent);
    assert.equal(again.status, 200);
    assert.equal(again.json['reference'], receipt.reference);
    assert.equal((await propose({ ...sent, contact: { email: 'muu@example.org' } })).status, 409);
    assert.deepEqual(await listed(), []);
    const { json } = await staff('GET', 'messages?kind=event&text=');
    assert.equal(json['total'], 1);
    assert.ok(!JSON.stringify(json).includes('aino@'), 'who it was is shown only when it is opened');
    assert.equal((await staff('GET', `messages/${sent.key}`)).json['contact'] !== undefined, true);
  });

  it('are refused with a reason when something is missing or cannot be', async () => {
    const { event } = proposal();
    const { start: _start, ...timeless } = event;
    const { place: _place, ...placeless } = event;
    const wrongs: [Partial<EventProposal>, RegExp][] = [
      [{ event: { ...event, name: { fi: ' ' } } }, /event\.name/],
      [{ event: timeless }, /event\.start/],
      [{ event: { ...event, start: '2026-02-30T10:00' } }, /event/],
      [{ event: { ...event, start: '0026-02-03T10:00' } }, /event/],
      [{ event: { ...event, end: `${addDays(day, -1)}T12:00` } }, /event\.end/],
      [{ event: placeless }, /event\.place/],
      [{ event: { ...event, recurrence: { frequency: 'weekly' } } }, /recurrence/],
      [{ event: { ...event, recurrence: { frequency: 'weekly', until: '2199-01-01' } } }, /recurrence/],
      [
        { event: { ...event, registration: { required: true, instructions: { fi: 'x'.repeat(501) } } } },
        /characters/,
      ],
      [{ contact: {} }, /contact/],
      [{ contact: { email: 'aino' } }, /contact\.email/],
      [{ consents: [] }, /consents/],
      [{ key: 'x' }, /key/],
    ];
    for (const [part, expected] of wrongs) {
      const { status, text } = await propose(proposal(part));
      assert.equal(status, 400, text);
      assert.match(text, expected);
      assert.ok(!text.includes('aino'), 'what was written is not repeated');
    }
    assert.equal((await propose([])).status, 400);
    assert.equal((await propose({ key: randomUUID() })).status, 400);
  });

  it('are found by municipality and language, which the form does not ask for', async () => {
    const towns: [string, string | undefined][] = [
      ['Vassund', '990'],
      ['Åbo', '853'],
      ['Olematon', undefined],
      [' kaislasalmi ', '990'],
    ];
    let sent = proposal();
    for (const [town, municipality] of towns) {
      sent = proposal();
      sent.event.place = { address: { postOffice: { fi: town } } };
      await propose(sent);
      const { event } = (await staff('GET', `event-proposals/${sent.key}`)).json as { event: CalendarEvent };
      assert.equal(event.place?.address?.municipality, municipality, town);
      assert.deepEqual(event.languages, ['fi', 'sv']);
    }
    const path = `event-proposals/${sent.key}/decision`;
    await staff('POST', path, { state: 'accepted' });
    assert.equal((await listed()).length, 1);
    for (const [filter, count] of [
      ['municipalities=990&languages=sv', 1],
      ['municipalities=853', 0],
      ['languages=en', 0],
    ] as const) {
      const { json } = await call('GET', `/api/v1/events?from=${day}&to=${day}&text=neulekahvila&${filter}`);
      assert.equal((json as unknown as EventPage).items.length, count, filter);
    }
    await staff('POST', path, { state: 'declined' });
    assert.deepEqual(await listed(), []);
  });

  it('come into the calendar when accepted and leave it when declined; each decision is on record', async () => {
    const { key } = proposal();
    await propose({
      ...proposal({ key }),
      event: {
        ...proposal().event,
        recurrence: { frequency: 'weekly', until: addDays(day, 21)! },
        links: [{ url: 'javascript:alert(1)' }],
      },
    });
    const shown = (await staff('GET', `event-proposals/${key}`)).json as {
      event: CalendarEvent;
      state: string;
    };
    assert.equal(shown.state, 'open');
    const path = `event-proposals/${key}/decision`;
    const { token: reader } = await createToken(running.database, { name: 'Lukija', scope: 'read' });
    assert.equal((await staff('POST', path, { state: 'accepted' }, reader)).status, 403);
    assert.equal((await staff('POST', path, { state: 'ehkä' })).status, 400);
    assert.equal((await staff('POST', 'event-proposals/ei-ole/decision', { state: 'accepted' })).status, 404);
    assert.deepEqual(await listed(), []);
    const accepted = await staff('POST', path, { state: 'accepted', answer: 'Kiitos, julkaistu.' });
    assert.equal(accepted.json['state'], 'accepted');
    assert.equal(accepted.json['answer'], 'Kiitos, julkaistu.');
    const events = await listed();
    assert.deepEqual(
      events.map(({ start }) => start!.slice(0, 10)),
      [0, 7, 14, 21].map((days) => addDays(day, days)),
    );
    const [first] = events;
    assert.match(first!.start!, /T17:00:00\+0[23]:00$/);
    assert.equal(first!.place?.address?.municipality, '853');
    assert.equal(first!.provenance?.system, 'portal');
    assert.equal(first!.provenance?.attribution, 'Kaislasalmen kylätalo ry');
    assert.equal(first!.links, undefined);
    assert.ok(!JSON.stringify(events).includes('aino@') && !JSON.stringify(events).includes(key));
    const before = (await newestRelease(running.database))!.id;
    await publishDecided(running.database);
    assert.equal((await newestRelease(running.database))!.id, before, 'nothing new is nothing built');
    const { json: message } = await staff('GET', `messages/${key}`);
    assert.equal(message['state'], 'answered');

    await staff('POST', path, { state: 'declined' });
    assert.deepEqual(await listed(), []);
    await staff('POST', path, { state: 'accepted' });
    assert.equal((await listed()).length, 4, 'a later decision takes the place of an earlier one');
    const { json: audit } = await staff('GET', 'audit');
    const actions = (audit['items'] as { action: string; object: string }[])
      .filter(({ object, action }) => object === key && /event/.test(action))
      .map(({ action }) => action);
    assert.deepEqual(actions, ['accept-event', 'decline-event', 'accept-event']);
  });

  describe('decided in quick succession', () => {
    const received = async (): Promise<string> => {
      const sent = proposal();
      assert.equal((await propose(sent)).status, 201);
      return sent.key;
    };
    const shown = async (): Promise<number> => {
      const path = `/api/v1/events?from=${day}&to=${addDays(day, 30)}&text=neulekahvila`;
      return ((await call('GET', path)).json as unknown as EventPage).items.length;
    };

    it('are in every later release, also when an earlier one is finished last', async () => {
      const { database } = running;
      const before = (await listed()).length;
      const keys = [await received(), await received()];
      // The first has read the records, and is held up before it makes its release.
      let goOn = (): void => {};
      let arrived = (): void => {};
      const isThere = new Promise<void>((resolve) => (arrived = resolve));
      const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
      const transaction: Database['queries']['transaction'] = async (...call) => {
        arrived();
        await mayGoOn;
        return database.queries.transaction(...call);
      };
      const queries = new Proxy(database.queries, {
        get: (target, name) =>
          name === 'transaction' ? transaction : (Reflect.get(target, name, target) as unknown),
      });
      await decideEvent(database, 'test', keys[0]!, 'accepted', undefined);
      const first = publish({ ...database, queries });
      await isThere;
      await decideEvent(database, 'test', keys[1]!, 'accepted', undefined);
      await publish(database);
      goOn();
      await first;
      await running.portal.directory.look();
      assert.equal(await shown(), before + 2);
      for (const key of keys) await decideEvent(database, 'test', key, 'declined', undefined);
      assert.equal((await listed()).length, before);
    });

    it('are shown without waiting for the next turn of a job', async () => {
      const before = await shown();
      const keys = await Promise.all(Array.from({ length: 6 }, received));
      const decide = (state: string) =>
        Promise.all(keys.map((key) => staff('POST', `event-proposals/${key}/decision`, { state })));
      const until = async (count: number): Promise<void> => {
        // Far less than the minute after which a job looks.
        const end = Date.now() + 40_000;
        while ((await shown()) !== count) {
          assert.ok(Date.now() < end, `${await shown()} of ${count} are shown`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      await decide('accepted');
      await until(before + 6);
      await decide('declined');
      await until(before);
    });
  });

  it('lose who proposed them when the time has come, and stay in the calendar', async () => {
    const { key } = proposal();
    await propose(proposal({ key }));
    await running.database.queries.execute(
      sql`update message_contact set erase_after = now() - interval '1 day' where key = ${key}`,
    );
    assert.equal(await eraseContacts(running.database.queries), 1);
    assert.equal((await staff('GET', `messages/${key}`)).json['contact'], undefined);
    assert.equal((await staff('GET', `event-proposals/${key}`)).status, 200);
    const rows = await rowsOf<{ all: string }>(
      running.database.queries,
      sql`select (select string_agg(message::text, ' ') from message) || coalesce((select string_agg(record::text, ' ')
        from record), '') as all`,
    );
    assert.ok(!rows[0]!.all.includes('aino@'), 'not beside the event either');
  });

  describe('the calendar as a subscription', () => {
    const read = (text: string) =>
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component));

    it('has what the same filters find, a zone of its own and ids that stay, also for another reader', async () => {
      const all = await call('GET', '/api/v1/events.ics');
      assert.equal(all.status, 200);
      assert.match(all.headers.get('content-type')!, /^text\/calendar/);
      assert.match(all.text, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Helsinki/);
      assert.match(all.text, /REFRESH-INTERVAL;VALUE=DURATION:PT6H/);
      const range = `from=${addDays(today, -31)}&to=${addDays(today, 366)}`;
      for (const filter of [
        '',
        'free=true&weekdays=1&weekdays=3',
        'text=kahvi',
        'online=true&languages=sv',
      ]) {
        const { text } = await call('GET', `/api/v1/events.ics?${filter}`);
        const { items } = (await call('GET', `/api/v1/events?${range}&${filter}`))
          .json as unknown as EventPage;
        const events = read(text);
        assert.ok(items.length > 0, filter);
        assert.deepEqual(
          events.map(({ uid }) => uid),
          items.map(({ id }) => `${id}@127.0.0.1`),
          filter,
        );
        const cancelled = events.filter(
          ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
        );
        assert.equal(cancelled.length, items.filter(({ status }) => status === 'cancelled').length);
      }
      assert.match(all.text, /STATUS:CANCELLED/);
      const python = ['/usr/bin/python3', 'python3'].find(
        (program) =>
          (program === 'python3' || existsSync(program)) &&
          spawnSync(program, ['-c', 'import icalendar']).status === 0,
      );
      if (!python) return console.log('# the second reader is left out: python3-icalendar is not installed');
      const script = fileURLToPath(new URL('../calendar-files/read-calendar.py', import.meta.url));
      const { stdout, stderr, status } = spawnSync(python, [script], { input: all.text, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      const second = JSON.parse(stdout) as { zones: string[]; events: { uid: string }[] };
      assert.deepEqual(second.zones, ['Europe/Helsinki']);
      assert.deepEqual(
        second.events.map(({ uid }) => uid),
        read(all.text).map(({ uid }) => uid),
      );
    });

    it('has an address that a client gives, with the filters of the view and without its days', async () => {
      const { events } = portalAdapter({ baseUrl: `${running.url}/` });
      const address = await events!.subscriptionUrl!({
        from: today,
        to: day,
        free: true,
        weekdays: [1, 3],
        readerLanguages: ['sv', 'fi'],
      });
      assert.equal(
        address,
        `${running.url}/api/v1/events.ics?free=true&weekdays=1&weekdays=3&readerLanguages=sv&readerLanguages=fi`,
      );
      assert.match(await (await fetch(address)).text(), /X-WR-CALNAME:Organisationernas evenemang/);
    });

    it('is not sent again unless it has changed, and what was typed stays out of shared caches', async () => {
      const first = await call('GET', '/api/v1/events.ics?free=true');
      const tag = first.headers.get('etag')!;
      assert.match(first.headers.get('cache-control')!, /^public, max-age=3600/);
      const again = await call('GET', '/api/v1/events.ics?free=true', undefined, { 'if-none-match': tag });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('etag'), tag);
      assert.equal((await call('GET', '/api/v1/events.ics?free=true')).text, first.text);
      const typed = await call('GET', '/api/v1/events.ics?text=kahvi', undefined, { 'if-none-match': tag });
      assert.equal(typed.status, 200);
      assert.match(typed.headers.get('cache-control')!, /^private/);
      assert.equal((await call('GET', '/api/v1/events.ics?weekdays=8')).status, 400);
    });
  });
});
