import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { finishEvents, type EventReading } from '../../src/adapters/shared/events.js';
import {
  ClientError,
  type Adapter,
  type AdapterOptions,
  type CalendarEvent,
  type ClientErrorKind,
  type EventPage,
  type Problem,
} from '../../src/model/index.js';
import { eventSpan } from '../../src/time/index.js';
import {
  checkValue,
  deepFreeze,
  genuinePayloads,
  HOSTILE,
  isStructural,
  listen,
  mapStrings,
  mutate,
  mutation,
  origin,
  recordId,
  upstreamFolder,
  type FakeApiOptions,
  type Handler,
} from './adapter-contract.js';

/** What an adapter of events brings to the suite. */
export interface EventAdapterUnderTest {
  /** Folder of genuine payloads below `../shared/data/upstream`; left out by an adapter of our own form. */
  payloads?: string;
  /** The payloads are iCalendar files and not JSON. */
  isText?: boolean;
  read(payload: unknown): EventReading;
  adapter(options: AdapterOptions): Adapter;
  /** The smallest API of that kind: the body for an address (an object is sent as JSON), or `undefined` for 404. */
  api(options: FakeApiOptions): (url: URL) => unknown;
  /** A whole event in the upstream's form with this id and name, on 5 October 2026 from 17 to 19. */
  record(id: string, name: string): unknown;
  /** The record, broken so that nobody could show it. */
  broken(record: unknown): unknown;
  /** The adapter asks for pages. */
  hasPages?: boolean;
  /** Id of the n-th record, where ids have a form of their own. */
  recordId?(index: number): string;
  runs?: number;
}

interface Genuine {
  path: string;
  payload: unknown;
}

function payloadsOf({ payloads, isText }: EventAdapterUnderTest): Genuine[] {
  if (!payloads) return [];
  if (!isText) return genuinePayloads(payloads);
  const root = join(upstreamFolder, payloads);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ics'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(root, file), payload: readFileSync(file, 'utf8') }));
}

/** Promises every adapter of events keeps. Call it at the top of the adapter's contract test. */
export function eventAdapterSuite(name: string, adapter: EventAdapterUnderTest): void {
  const numRuns = adapter.runs ?? 60;
  if (adapter.payloads) {
    const files = payloadsOf(adapter);
    describe(`${name}: genuine payloads`, () => {
      if (!files.length) {
        const reason = `no payloads at ${join(upstreamFolder, adapter.payloads!)}`;
        console.log(`# skipped: ${reason}`);
        it('reads every genuine payload', { skip: reason }, () => {});
        return;
      }
      for (const { path, payload } of files)
        it(`keeps its promises for ${path}`, () => promises(adapter, payload));
      const withEvents = files.filter(({ payload }) => adapter.read(payload).records);
      it('finds events among them', () => assert.ok(withEvents.length > 0));
      if (withEvents.length) worsen(adapter, withEvents, numRuns);
    });
  }
  describe(`${name}: anything`, () => {
    it('survives any JSON at all, and any text', () => {
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), fc.string()), (payload) => promises(adapter, payload)),
        { numRuns: numRuns * 3 },
      );
    });
  });
  overHttp(name, adapter);
}

function worsen(adapter: EventAdapterUnderTest, files: readonly Genuine[], numRuns: number): void {
  const genuine = fc.constantFrom(...files.map(({ payload }) => payload));
  if (adapter.isText) {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('delete', 'repeat', 'empty', 'hostile', 'cut', 'join'),
      hostile: fc.constantFrom(...HOSTILE),
    });
    it('survives lines that are missing, twice, cut off or hostile', () => {
      fc.assert(
        fc.property(genuine, fc.array(change, { minLength: 1, maxLength: 12 }), (payload, changes) => {
          const lines = String(payload).split(/\r?\n/);
          for (const { at, kind, hostile } of changes) {
            const index = at % lines.length;
            const line = lines[index]!;
            const colon = line.indexOf(':') + 1;
            if (kind === 'delete') lines.splice(index, 1);
            else if (kind === 'repeat') lines.splice(index, 0, line);
            else if (kind === 'empty') lines[index] = line.slice(0, colon);
            else if (kind === 'cut') lines[index] = line.slice(0, at % (line.length + 1));
            else if (kind === 'join') lines.splice(index, 2, line + (lines[index + 1] ?? ''));
            else lines[index] = line.slice(0, colon) + hostile;
          }
          promises(adapter, lines.join('\r\n'));
        }),
        { numRuns: numRuns * 5 },
      );
    });
    return;
  }
  it('survives payloads with keys missing, emptied or of another type', () => {
    fc.assert(
      fc.property(genuine, fc.array(mutation, { minLength: 1, maxLength: 12 }), (payload, mutations) =>
        promises(adapter, mutations.reduce(mutate, structuredClone(payload))),
      ),
      { numRuns: numRuns * 5 },
    );
  });
  it('survives hostile words in every text', () => {
    for (const hostile of HOSTILE)
      for (const { payload } of files)
        promises(
          adapter,
          mapStrings(payload, (text, key) =>
            isStructural(text, key) || /time|date/i.test(key) ? text : hostile,
          ),
        );
  });
  it('survives hostile words in any one text', () => {
    fc.assert(
      fc.property(genuine, fc.nat(), fc.constantFrom(...HOSTILE), (payload, position, hostile) => {
        let count = 0;
        mapStrings(payload, (text) => (count++, text));
        const target = position % Math.max(count, 1);
        let index = 0;
        promises(
          adapter,
          mapStrings(payload, (text) => (index++ === target ? hostile : text)),
        );
      }),
      { numRuns: numRuns * 3 },
    );
  });
}

/* ---- what holds for every reading ---- */

function promises(adapter: EventAdapterUnderTest, payload: unknown): void {
  deepFreeze(payload);
  const reading = adapter.read(payload);
  assert.deepEqual(adapter.read(payload), reading, 'the same payload reads the same twice');
  assert.ok(reading.mapped <= reading.records, 'no more mapped than seen');
  assert.ok(
    reading.mapped === reading.records || reading.problems.length,
    'a record that is left out is a problem with a reason',
  );
  assert.ok(reading.records || reading.problems.length, 'a payload without a record says why');
  for (const { path, message } of reading.problems) {
    assert.equal(typeof path, 'string');
    assert.ok(message, 'a problem has a message');
  }
  const left: Problem[] = [];
  assert.deepEqual(finishEvents(reading.events, left), reading.events, 'events read again unchanged');
  assert.deepEqual(left, []);
  for (const event of reading.events) checkEvent(event);
  assert.equal(new Set(reading.events.map(({ id }) => id)).size, reading.events.length, 'ids are unique');
}

/** An event can be put on its days, or says that it is postponed. */
export function checkEvent(event: CalendarEvent): void {
  assert.ok(event.id.trim(), 'an id is not empty');
  assert.ok(event.provenance?.system && event.provenance.id, 'an event tells where it comes from');
  checkValue(event, '');
  if (event.start === undefined) assert.equal(event.status, 'postponed');
  else {
    const span = eventSpan(event);
    assert.ok(span, `times that can be read: ${event.start} ${event.end}`);
    assert.ok(span.end >= span.start, 'an end is not before its start');
    assert.ok(span.last >= span.first);
  }
  if (event.image) assert.match(event.image.url, /^https:/, 'a picture a page can load');
}

/* ---- over HTTP ---- */

function overHttp(name: string, adapter: EventAdapterUnderTest): void {
  describe(`${name}: over HTTP`, () => {
    let server: Server;
    let elsewhere: Server;
    let handler: Handler;
    let requests: string[] = [];
    let strayed = 0;

    before(async () => {
      server = createServer((request, response) => {
        const url = new URL(request.url ?? '/', origin(server));
        requests.push(url.pathname + url.search);
        handler(request, response, url);
      });
      elsewhere = createServer((_request, response) => {
        strayed++;
        response.end('{}');
      });
      await Promise.all([listen(server), listen(elsewhere)]);
    });
    after(() => {
      for (const one of [server, elsewhere]) {
        one.closeAllConnections();
        one.close();
      }
    });

    const start = (next: Handler, timeout = 5000): Adapter => {
      requests = [];
      strayed = 0;
      handler = next;
      return adapter.adapter({ baseUrl: `${origin(server)}/`, timeout });
    };
    const records = (count: number): unknown[] =>
      Array.from({ length: count }, (_, index) =>
        adapter.record((adapter.recordId ?? recordId)(index), `Tapahtuma ${index}`),
      );
    const api = (options: Partial<FakeApiOptions> = {}): Handler => {
      const answer = adapter.api({ records: records(5), pageSize: 10, origin: origin(server), ...options });
      return (_request, response, url) => send(response, answer(url));
    };
    const october = { from: '2026-10-01', to: '2026-10-31' };
    const list = async (source: Adapter): Promise<EventPage> => {
      assert.ok(source.events, 'the adapter fills the events port');
      return source.events.list(october);
    };
    const fails = async (source: Adapter, ...kinds: ClientErrorKind[]): Promise<ClientError> => {
      const thrown = await list(source).then(
        () => assert.fail('the call should have been rejected'),
        (error: unknown) => error,
      );
      assert.ok(thrown instanceof ClientError, `rejected with ${String(thrown)}`);
      assert.ok(kinds.includes(thrown.kind), `kind ${thrown.kind}, expected ${kinds.join(' or ')}`);
      return thrown;
    };

    it('reads everything', async () => {
      const { items, total } = await list(start(api({ records: records(25) })));
      assert.equal(total, 25);
      assert.deepEqual(
        items.map((item) => item.name['fi'] ?? Object.values(item.name)[0]).sort(),
        records(25)
          .map((_, index) => `Tapahtuma ${index}`)
          .sort(),
      );
      for (const item of items) {
        checkEvent(item);
        const span = eventSpan(item)!;
        assert.deepEqual(
          [span.start, span.end].map((time) => new Date(time).toISOString()),
          ['2026-10-05T14:00:00.000Z', '2026-10-05T16:00:00.000Z'],
        );
      }
    });
    it('gives a page of them, and the way to the next', async () => {
      const source = start(api({ records: records(25) }));
      const first = await source.events!.list({ ...october, limit: 10 });
      assert.deepEqual([first.items.length, first.total], [10, 25]);
      const last = await source.events!.list({ ...october, limit: 20, cursor: first.nextCursor! });
      assert.deepEqual([last.items.length, last.nextCursor], [15, undefined]);
      assert.equal(new Set([...first.items, ...last.items].map(({ id }) => id)).size, 25);
    });
    it('answers filters without asking again', async () => {
      const source = start(api({ records: records(12) }));
      await list(source);
      const before = requests.length;
      const found = await source.events!.list({ ...october, text: 'tapahtuma 7' });
      assert.deepEqual(
        found.items.map(({ name: texts }) => texts['fi']),
        ['Tapahtuma 7'],
      );
      assert.equal((await source.events!.list({ ...october, weekdays: [2] })).total, 0);
      assert.equal(requests.length, before);
    });
    it('gives one event by its id, and nothing for an unknown id', async () => {
      const source = start(api());
      const [first] = (await list(source)).items;
      const again = await source.events!.get(first!.id);
      assert.deepEqual(again, first);
      assert.equal(await source.events!.get((adapter.recordId ?? recordId)(4711)), undefined);
      assert.equal(await source.events!.get('../../secret?x=1'), undefined);
    });
    it('refuses a range that is none', async () => {
      const source = start(api());
      for (const range of [
        { from: 'today', to: '2026-10-31' },
        { from: '2026-10-31', to: '2026-10-01' },
        { from: '2000-01-01', to: '2026-10-01' },
      ])
        await assert.rejects(
          source.events!.list(range),
          (error) => error instanceof ClientError && error.kind === 'unsupported',
        );
    });
    it('shows the good events when every second one is broken', async () => {
      const mixed = records(12).map((record, index) => (index % 2 ? adapter.broken(record) : record));
      const { items, problems } = await list(start(api({ records: mixed })));
      assert.equal(items.length, 6);
      assert.ok(problems.length >= 6, `${problems.length} problems`);
    });
    it('shows an event that is told twice once', async () => {
      const { items, total } = await list(start(api({ records: [...records(3), ...records(2)] })));
      assert.deepEqual([items.length, total], [3, 3]);
    });
    it('is content with an empty calendar', async () => {
      const { items, total } = await list(start(api({ records: [] })));
      assert.deepEqual([items, total], [[], 0]);
    });
    it('stops when the server gives the same page for ever', async () => {
      const { items } = await list(start(api({ records: records(25), stuck: true })));
      assert.ok(items.length >= 10 && items.length <= 25, `${items.length} items`);
      assert.ok(requests.length < 40, `${requests.length} requests`);
    });
    it('waits as long as a busy server asks, then goes on', async () => {
      let busy = true;
      const answer = api();
      const source = start((request, response, url) => {
        if (!busy) return answer(request, response, url);
        busy = false;
        response.writeHead(429, { 'retry-after': '1' }).end();
      });
      assert.equal((await list(source)).total, 5);
    });
    it('says so when the server fails', async () => {
      const error = await fails(
        start((_request, response) => void response.writeHead(500).end()),
        'http',
      );
      assert.equal(error.status, 500);
    });
    it('recognises an HTML page with status 200', async () => {
      await fails(
        start((_request, response) => {
          response.setHeader('content-type', 'text/html');
          response.end('<!doctype html><title>Huoltokatko</title>');
        }),
        'shape',
      );
    });
    it('recognises half a file', async () => {
      const answer = api();
      await fails(
        start((request, response, url) => {
          const end = response.end.bind(response);
          response.end = ((body: string) => end(body.slice(0, body.length / 2))) as typeof response.end;
          answer(request, response, url);
        }),
        'shape',
      );
    });
    it('recognises a connection that breaks half-way', async () => {
      await fails(
        start((_request, response) => {
          response.writeHead(200, { 'content-length': '1000' });
          response.write('{"id":');
          setTimeout(() => response.destroy(), 20);
        }),
        'network',
        'shape',
      );
    });
    it('gives up on a server that never answers', async () => {
      await fails(
        start(() => {}, 250),
        'timeout',
      );
    });
    it('stops when the reader leaves', async () => {
      const source = start(() => {});
      const controller = new AbortController();
      const call = source.events!.list(october, { signal: controller.signal });
      setTimeout(() => controller.abort(), 30);
      await assert.rejects(call, (error) => error instanceof ClientError && error.kind === 'aborted');
    });
    it('tries again after a failure instead of keeping it', async () => {
      let isBroken = true;
      const answer = api();
      const source = start((request, response, url) =>
        isBroken ? void response.writeHead(500).end() : answer(request, response, url),
      );
      await fails(source, 'http');
      isBroken = false;
      assert.equal((await list(source)).total, 5);
    });
    it('uses no answer from another origin', async () => {
      await fails(
        start(
          (_request, response) => void response.writeHead(302, { location: `${origin(elsewhere)}/x` }).end(),
        ),
        'network',
      );
    });
    if (adapter.hasPages)
      it('never follows a next page to another origin', async () => {
        const { total } = await list(start(api({ records: records(25), nextOrigin: origin(elsewhere) })));
        assert.equal(total, 25);
        assert.equal(strayed, 0);
      });
  });
}

function send(response: ServerResponse, body: unknown): void {
  if (body === undefined) response.statusCode = 404;
  response.setHeader('content-type', typeof body === 'string' ? 'text/calendar' : 'application/json');
  response.end(typeof body === 'string' ? body : JSON.stringify(body ?? { detail: 'Not found.' }));
}
