import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  absoluteUrl,
  createHttp,
  parseJson,
  type Http,
  type HttpOptions,
} from '../../../src/adapters/shared/http.js';
import { ClientError, type ClientErrorKind, type Fetch } from '../../../src/model/index.js';

let server: Server;
let elsewhere: Server;
let handler: RequestListener;
let requests: IncomingMessage[] = [];
let strayed: IncomingMessage[] = [];

const origin = (of: Server): string => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;
const listen = (of: Server): Promise<void> => new Promise((resolve) => of.listen(0, '127.0.0.1', resolve));
const answering =
  (status: number, body = '{}', headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
/** The answers one after the other, the last one for ever. */
const inTurn =
  (...answers: RequestListener[]): RequestListener =>
  (request, response) =>
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);

const http = (options: Partial<HttpOptions> = {}): Http =>
  createHttp({ baseUrl: `${origin(server)}/api/`, timeout: 2000, ...options });

async function fails(call: Promise<unknown>, kind: ClientErrorKind): Promise<ClientError> {
  const thrown = await call.then(
    () => assert.fail('the call should have been rejected'),
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof ClientError, String(thrown));
  assert.equal(thrown.kind, kind);
  return thrown;
}

before(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  elsewhere = createServer((request, response) => {
    strayed.push(request);
    response.setHeader('content-type', 'application/json').end('{"from":"elsewhere"}');
  });
  await Promise.all([listen(server), listen(elsewhere)]);
});
after(() => {
  for (const one of [server, elsewhere]) {
    one.closeAllConnections();
    one.close();
  }
});
beforeEach(() => {
  requests = [];
  strayed = [];
  handler = answering(200, '{"ok":true}');
});

describe('addresses', () => {
  it('are resolved against the base, with the parameters that have a value', async () => {
    assert.deepEqual(
      await http().getJson('a/b?x=1', { search: { text: 'ä&=', none: undefined, page: 2, all: false } }),
      {
        ok: true,
      },
    );
    assert.equal(requests[0]?.url, '/api/a/b?x=1&text=%C3%A4%26%3D&page=2&all=false');
    await http().getJson('');
    assert.equal(requests[1]?.url, '/api/');
  });
  it('are web addresses or unsupported', () => {
    for (const address of ['', 'services', '/api', 'ftp://example.org', 'javascript:alert(1)', 'http://'])
      assert.throws(
        () => absoluteUrl(address),
        (thrown) => thrown instanceof ClientError && thrown.kind === 'unsupported',
        address,
      );
    assert.equal(absoluteUrl('https://example.org/x').href, 'https://example.org/x');
  });
  it('on another origin are never asked', async () => {
    const error = await fails(http().getJson(`${origin(elsewhere)}/next`), 'network');
    assert.doesNotMatch(error.message, /127\.0\.0\.1/);
    await fails(http().getJson('//other.example/next'), 'network');
    assert.equal(strayed.length + requests.length, 0);
    await http().getJson(`${origin(server)}/whole/address`);
    assert.equal(requests[0]?.url, '/whole/address');
  });
});

describe('what is sent', () => {
  it('asks for JSON and tells nothing about the page or the person', async () => {
    await http().getJson('a', { headers: { 'if-none-match': '"1"' } });
    const { headers } = requests[0] ?? {};
    assert.equal(headers?.accept, 'application/json');
    assert.equal(headers?.['if-none-match'], '"1"');
    assert.equal(headers?.cookie ?? headers?.referer ?? headers?.authorization, undefined);
  });
  it('uses the fetch of the page at the time of the call', async () => {
    const original = globalThis.fetch;
    const client = http();
    try {
      globalThis.fetch = (() => Promise.resolve(new Response('"replaced"'))) as Fetch;
      assert.equal(await client.getJson('a'), 'replaced');
    } finally {
      globalThis.fetch = original;
    }
    assert.equal(await http({ fetch: () => Promise.resolve(new Response('"given"')) }).getJson('a'), 'given');
    assert.equal(requests.length, 0);
  });
  it('keeps a key with its origin: a redirect is an error, even within it', async () => {
    handler = inTurn(answering(302, '', { location: `${origin(elsewhere)}/x` }));
    await fails(http({ headers: { 'x-key': 'secret' } }).getJson('a'), 'network');
    assert.equal(strayed.length, 0);
    assert.equal(requests[0]?.headers['x-key'], 'secret');
  });
});

describe('answers', () => {
  it('come with what is needed to ask again', async () => {
    handler = answering(200, '[1]', { etag: '"v1"' });
    assert.deepEqual(await http().get('a'), { status: 200, data: [1], version: '"v1"' });
    handler = answering(200, '[1]', { 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' });
    assert.equal((await http().get('a')).version, 'Thu, 01 Jan 2026 00:00:00 GMT');
    handler = answering(304, '');
    assert.deepEqual(await http().get('a'), { status: 304, data: undefined });
  });
  it('may be bytes', async () => {
    handler = answering(200, 'abc');
    assert.deepEqual(new Uint8Array(await http().getBytes('a')), new Uint8Array([97, 98, 99]));
  });
  it('may start with a byte order mark', () => {
    assert.deepEqual(parseJson('\uFEFF{"a":1}'), { a: 1 });
  });
  it('that are not JSON say what they are instead', async () => {
    handler = answering(200, '\n<!doctype html><title>Huoltokatko</title>');
    assert.match((await fails(http().getJson('a'), 'shape')).message, /HTML/);
    for (const body of ['{"half":', '', 'OK']) {
      handler = answering(200, body);
      assert.doesNotMatch((await fails(http().getJson('a'), 'shape')).message, /HTML/);
    }
    assert.equal(requests.length, 4, 'asked once each');
  });
  it('follow a redirect within the origin, and none out of it', async () => {
    handler = inTurn(answering(302, '', { location: '/moved' }), answering(200, '"moved"'));
    assert.equal(await http().getJson('a'), 'moved');
    handler = answering(302, '', { location: `${origin(elsewhere)}/x` });
    await fails(http().getJson('a'), 'network');
  });
  it('that go round in circles are a network error', async () => {
    handler = answering(302, '', { location: '/api/a' });
    await fails(http().getJson('a'), 'network');
  });
  it('from nobody are a network error', async () => {
    const gone = createServer();
    await listen(gone);
    const baseUrl = origin(gone);
    await new Promise((resolve) => gone.close(resolve));
    await fails(createHttp({ baseUrl }).getJson('a'), 'network');
  });
});

describe('a busy server', () => {
  for (const status of [429, 502, 503, 504])
    it(`is asked again after ${status}`, async () => {
      handler = inTurn(answering(status, '', { 'retry-after': '0' }), answering(200, '"at last"'));
      assert.equal(await http().getJson('a'), 'at last');
      assert.equal(requests.length, 2);
    });
  it('is asked three times and then reported with its status', async () => {
    handler = answering(503, '', { 'retry-after': '0' });
    assert.equal((await fails(http().getJson('a'), 'http')).status, 503);
    assert.equal(requests.length, 3);
  });
  it('is left alone as long as it asks, in seconds or until a date', async () => {
    for (const wait of ['1', new Date(Date.now() + 3000).toUTCString()]) {
      requests = [];
      handler = inTurn(answering(429, '', { 'retry-after': wait }), answering(200, '1'));
      const started = performance.now();
      await http().getJson('a');
      assert.ok(performance.now() - started > 900, wait);
    }
  });
  it('is left alone for a moment when it does not say how long', async () => {
    handler = inTurn(answering(429), answering(200, '1'));
    const started = performance.now();
    await http().getJson('a');
    const waited = performance.now() - started;
    assert.ok(waited > 200 && waited < 2000, `${waited} ms`);
  });
  it('that wants more patience than a reader has is reported at once', async () => {
    handler = answering(429, '', { 'retry-after': '3600' });
    const started = performance.now();
    assert.equal((await fails(http().getJson('a'), 'http')).status, 429);
    assert.ok(performance.now() - started < 500);
    assert.equal(requests.length, 1);
  });
  it('is not one that says no', async () => {
    for (const status of [400, 401, 403, 404, 410, 500, 501]) {
      requests = [];
      handler = answering(status, '{"message":"no"}');
      assert.equal((await fails(http().getJson('a'), 'http')).status, status);
      assert.equal(requests.length, 1, String(status));
    }
  });
});

describe('time', () => {
  it('runs out for a server that never answers', async () => {
    handler = () => {};
    const started = performance.now();
    await fails(http({ timeout: 100 }).getJson('a'), 'timeout');
    assert.ok(performance.now() - started < 1000);
    assert.equal(requests.length, 1);
  });
  it('runs out for an answer that stops half-way', async () => {
    handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"a":');
    };
    await fails(http({ timeout: 100 }).getJson('a'), 'timeout');
  });
  it('runs out for a fetch that does not listen', async () => {
    await fails(http({ timeout: 50, fetch: () => new Promise(() => {}) }).getJson('a'), 'timeout');
  });
  it('does not run out before it starts when there is plenty', async () => {
    for (const timeout of [Infinity, 2 ** 40])
      assert.deepEqual(await http({ timeout }).getJson('a'), { ok: true });
  });
});

describe('a caller that gives up', () => {
  const soon = (): AbortSignal => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('the reader left')), 30);
    return controller.signal;
  };
  it('before the call sends nothing', async () => {
    await fails(http().getJson('a', { signal: AbortSignal.abort() }), 'aborted');
    assert.equal(requests.length, 0);
  });
  it('hears so at once, whatever the call is doing', async () => {
    const started = performance.now();
    handler = () => {};
    await fails(http().getJson('a', { signal: soon() }), 'aborted');
    handler = (_request, response) => void response.writeHead(200).write('{');
    await fails(http().getJson('a', { signal: soon() }), 'aborted');
    handler = answering(429, '', { 'retry-after': '5' });
    await fails(http().getJson('a', { signal: soon() }), 'aborted');
    await fails(http({ fetch: () => new Promise(() => {}) }).getJson('a', { signal: soon() }), 'aborted');
    assert.ok(performance.now() - started < 1500);
  });
  it('ends the exchange, too', async () => {
    const closed = new Promise<void>((resolve) => {
      handler = (request) => void request.socket.once('close', () => resolve());
    });
    await fails(http().getJson('a', { signal: soon() }), 'aborted');
    await closed;
  });
});

describe('an answer that is not read', () => {
  it('does not go on being sent', async () => {
    const closed = new Promise<void>((resolve) => {
      handler = (request, response) => {
        request.socket.once('close', () => resolve());
        response.writeHead(500).write('the beginning of a long explanation');
      };
    });
    await fails(http().getJson('a'), 'http');
    await closed;
  });
});
