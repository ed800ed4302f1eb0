import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { PayloadReading } from '../../src/adapters/shared/payload.js';
import {
  ClientError,
  readOrganisations,
  readServices,
  safeLink,
  ServiceChannel,
  toldOnly,
  type Adapter,
  type AdapterOptions,
  type ClientErrorKind,
  type Problem,
  type Service,
} from '../../src/model/index.js';

/** What the small API an adapter brings along for the suite is asked to hold. */
export interface FakeApiOptions {
  /** Service records in the upstream's own form; some of them may be broken. */
  records: readonly unknown[];
  /** Records a page, in an upstream that has pages. */
  pageSize: number;
  /** Origin of the fake server, for upstreams that write whole addresses. */
  origin: string;
  /** An upstream whose answers name the next page names one on this origin instead. */
  nextOrigin?: string;
  /** Every page asked for is answered with the first one, as a server does that overlooks the parameter. */
  stuck?: boolean;
}

/** What an adapter brings to the suite. */
export interface AdapterUnderTest {
  /** Folder of genuine payloads below `../shared/data/upstream`: `ptv`. */
  payloads: string;
  read(payload: unknown): PayloadReading;
  adapter(options: AdapterOptions): Adapter;
  /** The smallest API of that kind: the JSON body for an address, or `undefined` for status 404. */
  api(options: FakeApiOptions): (url: URL) => unknown;
  /** A whole service record in the upstream's form with this id and name. The suite breaks copies of it. */
  record(id: string, name: string): Record<string, unknown>;
  /** Runs of each property test. Default 60. */
  runs?: number;
  /** Payloads of our own in place of genuine ones, for an upstream that has none because it speaks the model's form. */
  examples?: readonly { path: string; payload: unknown }[];
  /**
   * The upstream writes the model's own form: its texts are plain text already, in which `<b>` is three letters, and
   * whether a record tells where it comes from is up to the file.
   */
  ownForm?: boolean;
}

/** Where the genuine payloads are; they are read from there and never copied. */
export const upstreamFolder = fileURLToPath(new URL('../../../shared/data/upstream/', import.meta.url));

/** Every JSON payload of a folder, with its path below it. */
export function genuinePayloads(folder: string): { path: string; payload: unknown }[] {
  const root = join(upstreamFolder, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(root, file), payload: parse(readFileSync(file, 'utf8')) }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text;
  }
}

/** Promises every adapter keeps. Call it at the top of the adapter's contract test. */
export function adapterSuite(name: string, adapter: AdapterUnderTest): void {
  const files = adapter.examples ?? genuinePayloads(adapter.payloads);
  describe(`${name}: ${adapter.examples ? 'example' : 'genuine'} payloads`, () => {
    if (!files.length) {
      const reason = `no payloads at ${join(upstreamFolder, adapter.payloads)}`;
      console.log(`# skipped: ${reason}`);
      it('reads every genuine payload', { skip: reason }, () => {});
      return;
    }
    for (const { path, payload } of files)
      it(`keeps its promises for ${path}`, () => promises(adapter, payload));

    const records = files.filter(({ payload }) => adapter.read(payload).records);
    it('finds records among them', () => assert.ok(records.length > 0));
    if (!records.length) return;

    const genuine = fc.constantFrom(...records.map(({ payload }) => payload));
    const numRuns = adapter.runs ?? 60;
    it('survives payloads with keys missing, emptied or of another type', () => {
      fc.assert(
        fc.property(genuine, fc.array(mutation, { minLength: 1, maxLength: 12 }), (payload, mutations) =>
          promises(adapter, mutations.reduce(mutate, structuredClone(payload))),
        ),
        { numRuns },
      );
    });
    it('survives hostile words in every text', () => {
      for (const hostile of HOSTILE)
        for (const { payload } of records)
          promises(
            adapter,
            mapStrings(payload, (text, key) => (isStructural(text, key) ? text : hostile)),
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
        { numRuns },
      );
    });
    it('survives any JSON at all', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (payload) => promises(adapter, payload)),
        { numRuns },
      );
    });
  });
  fakeServerSuite(name, adapter);
}

/* ---- what holds for every reading ---- */

export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  ' JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<p>'.repeat(2000),
  'x'.repeat(50_000),
  '\uFEFF\u00a0 \u0000 \ud800',
];

const TAG =
  /<\/?(?:script|style|iframe|img|svg|p|br|ul|ol|li|a|b|i|u|strong|em|div|span|h[1-6]|table|t[rd])\b[^>]*>/i;

function promises(adapter: AdapterUnderTest, payload: unknown): void {
  deepFreeze(payload);
  const reading = adapter.read(payload);
  assert.deepEqual(adapter.read(payload), reading, 'the same payload reads the same twice');
  assert.ok(reading.mapped <= reading.records, 'no more mapped than seen');
  assert.ok(
    reading.mapped === reading.records || reading.problems.length,
    'a record that is left out is a problem with a reason',
  );
  assert.ok(reading.records || reading.problems.length, 'a payload without a record says why');
  for (const problem of reading.problems) {
    assert.equal(typeof problem.path, 'string');
    assert.ok(problem.message, 'a problem has a message');
  }
  const left: Problem[] = [];
  assert.deepEqual(readServices(reading.services, left), reading.services, 'services parse again unchanged');
  assert.deepEqual(readOrganisations(reading.organisations, left), reading.organisations);
  assert.deepEqual(left, []);
  const channels = reading.channels ?? [];
  for (const channel of channels) assert.deepEqual(ServiceChannel.parse(toldOnly(channel)), channel);
  channels.forEach((channel) => checkValue(channel, '', adapter.ownForm));
  for (const record of [...reading.services, ...reading.organisations]) {
    assert.ok(record.id.trim(), 'an id is not empty');
    assert.ok(
      adapter.ownForm || (record.provenance?.system && record.provenance.id),
      'a record tells where it comes from',
    );
    checkValue(record, '', adapter.ownForm);
  }
  for (const list of [reading.services, reading.organisations])
    assert.equal(new Set(list.map(({ id }) => id)).size, list.length, 'ids are unique');
  for (const service of reading.services) checkConfidential(service);
}

/** Nothing that means "not told", no markup, no link a reader must not follow, anywhere in a record. */
export function checkValue(value: unknown, path: string, isPlainText = false): void {
  assert.notEqual(value, null, `${path} is null`);
  assert.notEqual(value, undefined, `${path} is undefined`);
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${path} is not a number`);
  if (typeof value === 'string') {
    // Between two links of a rich text a single space is content.
    if (!/\.(?:children|items)\./.test(path)) assert.ok(value.trim(), `${path} is blank`);
    assert.ok(value, `${path} is empty`);
    if (!isPlainText) {
      assert.doesNotMatch(value, TAG, `${path} holds markup`);
      assert.doesNotMatch(value, /^\uFEFF/, `${path} starts with a byte order mark`);
    }
    if (/\.(?:url|href)$/.test(path)) assert.equal(safeLink(value), value, `${path} is not a safe link`);
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (!path.endsWith('.times')) assert.ok(entries.length, `${path} is an empty list or object`);
  for (const [key, inner] of entries) checkValue(inner, `${path}.${key}`, isPlainText);
}

function checkConfidential(service: Service): void {
  for (const { place } of service.channels ?? []) {
    if (!place || !(service.confidential || place.confidential)) continue;
    assert.equal(place.position, undefined, 'a confidential place has no position');
    assert.deepEqual(
      Object.keys(place.address ?? {}).filter((key) => key !== 'municipality'),
      [],
    );
  }
}

/* ---- making payloads worse ---- */

export interface Mutation {
  at: number;
  kind: 'delete' | 'null' | 'empty' | 'blank' | 'number' | 'text' | 'list' | 'object' | 'long' | 'repeat';
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom(
    'delete',
    'null',
    'empty',
    'blank',
    'number',
    'text',
    'list',
    'object',
    'long',
    'repeat',
  ),
});

const REPLACEMENTS: Record<Exclude<Mutation['kind'], 'delete' | 'repeat'>, unknown> = {
  null: null,
  empty: '',
  blank: ' \u00a0\n',
  number: -1.5,
  text: 'text',
  list: [],
  object: {},
  long: 'ä'.repeat(50_000),
};

export function mutate(payload: unknown, { at, kind }: Mutation): unknown {
  const slots: [object, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      slots.push([value, key]);
      walk(inner);
    }
  };
  walk(payload);
  const slot = slots[at % Math.max(slots.length, 1)];
  if (!slot) return payload;
  const [holder, key] = slot;
  if (kind === 'delete') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (kind === 'repeat') {
    if (Array.isArray(holder)) holder.push(structuredClone(Reflect.get(holder, key)));
  } else Reflect.set(holder, key, structuredClone(REPLACEMENTS[kind]));
  return payload;
}

/** Ids, languages and names of kinds decide how the rest is read; hostile words there hide the texts. */
export const isStructural = (text: string, key: string): boolean =>
  /(?:id|type|language|code|status)$/i.test(key) || /^[0-9a-f-]{36}$/i.test(text);

export function mapStrings(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, change, name)]),
  );
}

export function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/* ---- over HTTP ---- */

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

function fakeServerSuite(name: string, adapter: AdapterUnderTest): void {
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
        response.setHeader('content-type', 'application/json');
        response.end('{}');
      });
      await Promise.all([listen(server), listen(elsewhere)]);
    });
    after(() => {
      server.closeAllConnections();
      server.close();
      elsewhere.closeAllConnections();
      elsewhere.close();
    });

    const start = (next: Handler, timeout = 5000): Adapter => {
      requests = [];
      strayed = 0;
      handler = next;
      return adapter.adapter({ baseUrl: `${origin(server)}/`, timeout });
    };
    const records = (count: number): Record<string, unknown>[] =>
      Array.from({ length: count }, (_, index) => adapter.record(recordId(index), `Palvelu ${index}`));
    const api = (options: Partial<FakeApiOptions> = {}): Handler => {
      const answer = adapter.api({ records: records(5), pageSize: 10, origin: origin(server), ...options });
      return (_request, response, url) => sendJson(response, answer(url));
    };
    const all = async (
      source: Adapter,
    ): Promise<{ items: Service[]; problems: Problem[]; total: number }> => {
      assert.ok(source.services, 'the adapter fills the services port');
      const items: Service[] = [];
      let cursor: string | undefined;
      for (;;) {
        const page = await source.services.search({ limit: 20, ...(cursor && { cursor }) });
        items.push(...page.items);
        if (!page.nextCursor) return { items, problems: page.problems, total: page.total };
        cursor = page.nextCursor;
      }
    };
    const fails = async (source: Adapter, ...kinds: ClientErrorKind[]): Promise<ClientError> => {
      const thrown = await all(source).then(
        () => assert.fail('the call should have been rejected'),
        (error: unknown) => error,
      );
      assert.ok(thrown instanceof ClientError, `rejected with ${String(thrown)}`);
      assert.ok(kinds.includes(thrown.kind), `kind ${thrown.kind}, expected ${kinds.join(' or ')}`);
      return thrown;
    };

    it('reads every page', async () => {
      const { items, total } = await all(start(api({ records: records(25) })));
      assert.equal(total, 25);
      assert.deepEqual(
        items.map((item) => item.name['fi'] ?? Object.values(item.name)[0]).sort(),
        records(25)
          .map((_, index) => `Palvelu ${index}`)
          .sort(),
      );
    });
    it('gives one service by its id, and nothing for an unknown id', async () => {
      const source = start(api());
      const [first] = (await all(source)).items;
      assert.deepEqual(await source.services!.get(first!.id), first);
      assert.equal(await source.services!.get('ffffffff-0000-4000-8000-000000000000'), undefined);
    });
    it('shows the good records when every second one is broken', async () => {
      const mixed = records(12).map((record, index) => (index % 2 ? { id: record['id'] } : record));
      const { items, problems } = await all(start(api({ records: mixed })));
      assert.equal(items.length, 6);
      assert.ok(problems.length >= 6, `${problems.length} problems`);
    });
    it('shows a record that is told twice once', async () => {
      const { items, total } = await all(start(api({ records: [...records(3), ...records(2)] })));
      assert.deepEqual([items.length, total], [3, 3]);
    });
    it('is content with an empty list', async () => {
      const { items, total } = await all(start(api({ records: [] })));
      assert.deepEqual([items, total], [[], 0]);
    });
    it('stops when the server gives the same page for ever', async () => {
      const { items } = await all(start(api({ records: records(25), stuck: true })));
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
      const started = performance.now();
      assert.equal((await all(source)).total, 5);
      assert.ok(performance.now() - started > 900, 'waited for a second');
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
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
          response.write('{"id":');
          setTimeout(() => response.destroy(), 20);
        }),
        'network',
        'shape',
      );
    });
    it('gives up on a server that never answers', async () => {
      const started = performance.now();
      await fails(
        start(() => {}, 250),
        'timeout',
      );
      assert.ok(performance.now() - started < 3000, 'gave up in time');
    });
    it('stops when the reader leaves', async () => {
      const source = start(() => {});
      const controller = new AbortController();
      const call = source.services!.search({}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 30);
      await assert.rejects(call, (error) => error instanceof ClientError && error.kind === 'aborted');
    });
    it('tries again after a failure instead of keeping it', async () => {
      let broken = true;
      const answer = api();
      const source = start((request, response, url) =>
        broken ? void response.writeHead(500).end() : answer(request, response, url),
      );
      await fails(source, 'http');
      broken = false;
      assert.equal((await all(source)).total, 5);
    });
    it('uses no answer from another origin', async () => {
      await fails(
        start(
          (_request, response) => void response.writeHead(302, { location: `${origin(elsewhere)}/x` }).end(),
        ),
        'network',
      );
    });
    it('never follows a next page to another origin', async () => {
      const source = start(api({ records: records(25), nextOrigin: origin(elsewhere) }));
      // Either the pages are counted without the address, or the address is refused.
      const outcome = await all(source).catch((error: unknown) => error);
      assert.ok(!(outcome instanceof Error) || outcome instanceof ClientError, String(outcome));
      assert.equal(strayed, 0);
    });
  });
}

export const recordId = (index: number): string =>
  `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

export const origin = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

export const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

export function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  if (body === undefined) response.statusCode = 404;
  response.end(JSON.stringify(body ?? { message: 'Not found' }));
}
