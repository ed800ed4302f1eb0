import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from './support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What somebody typed, who they are, what they hold: none of it may stand in the log. */
const SECRET = 'Salamurmeli';
const SQL = `${SECRET}'; drop table message; --`;
const TRAVERSAL = `..%2f..%2f..%2fetc%2fpasswd%00${SECRET}`;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

describe('portal: bad input and the log', () => {
  let child: ChildProcess;
  let port: number;
  let output = '';
  before(async () => {
    port = await freePort();
    child = spawn(process.execPath, ['--import', 'tsx', 'examples/portal/src/cli.ts', 'serve'], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(port),
        DATABASE_URL: '',
        PORTAL_DATA: 'memory://',
        PORTAL_LOG: 'debug',
        PORTAL_ORIGINS: 'https://kunta.example',
        PORTAL_WRITES_PER_MINUTE: '100000',
        PORTAL_READS_PER_MINUTE: '100000',
        PORTAL_MINIMUM_FILL_SECONDS: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout!, child.stderr!])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          if (output.includes('portal: http')) resolve();
        });
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
    });
  });
  after(() => {
    child.kill('SIGKILL');
  });

  /** A request as it is written: no path is tidied up. */
  const ask = (
    method: string,
    path: string,
    body?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          agent: false,
          headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        },
      );
      // A server that has heard enough may hang up on the rest.
      sent.on('error', (thrown) =>
        (thrown as { code?: string }).code === 'EPIPE' ? undefined : reject(thrown),
      );
      sent.end(body);
    });
  const feedback = (more: object = {}): string =>
    JSON.stringify({ key: `log-${SECRET}-1`, topic: 'general', message: SECRET, ...more });

  it('is answered with a 4xx of the right kind, as a problem that repeats nothing', async () => {
    const write = '/api/v1/feedback';
    const cases: [what: string, status: number | number[], ...Parameters<typeof ask>][] = [
      ['SQL as a search', 503, 'GET', `/api/v1/services?text=${encodeURIComponent(SQL)}`],
      ['SQL as a code', 503, 'GET', `/api/v1/services?municipalities=${encodeURIComponent(SQL)}`],
      ['SQL as a number', 400, 'GET', `/api/v1/services?limit=${encodeURIComponent(SQL)}`],
      ['an over-long search', 400, 'GET', `/api/v1/services?text=${SECRET.repeat(100)}`],
      ['an over-long address', 431, 'GET', `/${SECRET.repeat(3000)}`],
      ['a path out of the folder', 404, 'GET', `/staff/${TRAVERSAL}`],
      ['a path up', 404, 'GET', `/staff/../../../${SECRET}`],
      ['a survey out of the folder', 404, 'GET', `/api/v1/surveys/${TRAVERSAL}`],
      ['half a letter', 400, 'GET', `/api/v1/services/%E0%A4%A${SECRET}`],
      ['an unknown topic', 422, 'POST', write, feedback({ topic: SQL })],
      ['an empty message', 400, 'POST', write, feedback({ message: '' })],
      ['an over-long message', 400, 'POST', write, feedback({ message: SECRET.repeat(5000) })],
      ['another type', 400, 'POST', write, feedback({ message: { fi: SECRET } })],
      ['a deep nest', 400, 'POST', write, `${'{"a":'.repeat(60)}"${SECRET}"${'}'.repeat(60)}`],
      ['no JSON', 400, 'POST', write, `{"message":"${SECRET}`],
      [
        'a form',
        415,
        'POST',
        write,
        `message=${SECRET}`,
        { 'content-type': 'application/x-www-form-urlencoded' },
      ],
      ['another encoding', 415, 'POST', write, Buffer.from(`{"message":"${SECRET}ä"}`, 'latin1')],
      ['a megabyte', 413, 'POST', write, feedback({ message: SECRET.repeat(100_000) })],
      ['another origin', 403, 'POST', write, feedback(), { origin: `https://${SECRET}.example` }],
      ['no token', 401, 'GET', '/api/v1/staff/messages'],
      [
        'a forged token',
        401,
        'GET',
        '/api/v1/staff/messages',
        undefined,
        { authorization: `Bearer kps_${SECRET}` },
      ],
      ['a token of another kind', 401, 'GET', '/metrics', undefined, { authorization: `Basic ${SECRET}` }],
      ['a method it does not know', 405, 'DELETE', `/api/v1/services/${SECRET}`],
    ];
    for (const [what, status, ...asked] of cases) {
      const answer = await ask(...asked);
      assert.ok(
        [status].flat().includes(answer.status),
        `${what}: ${answer.status} ${answer.body.slice(0, 200)}`,
      );
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, what);
      assert.doesNotMatch(answer.body, new RegExp(SECRET), what);
    }
    // What is good is taken, and NUL is not a reason to refuse it.
    const contact = { name: `Aino ${SECRET}`, email: `aino@${SECRET.toLowerCase()}.example` };
    const consents = [{ purpose: 'answer', words: 'Minulle saa vastata.' }];
    const good = await ask('POST', write, feedback({ message: `${SQL}\0`, contact, consents }), {
      origin: 'https://kunta.example',
      'x-forwarded-for': '203.0.113.77',
    });
    assert.equal(good.status, 201, good.body);
  });

  it('a thousand half requests from one address keep nobody else out', async () => {
    const sockets = await Promise.all(
      Array.from(
        { length: 1000 },
        () =>
          new Promise<Socket>((resolve, reject) => {
            const socket = connect(port, '127.0.0.1', () => {
              socket.write(`POST /api/v1/feedback HTTP/1.1\r\nHost: x\r\nX-Name: ${SECRET}\r\n`);
              resolve(socket);
            });
            socket.on('error', reject);
          }),
      ),
    );
    const began = Date.now();
    assert.equal((await ask('GET', '/health')).status, 200);
    assert.equal((await ask('POST', '/api/v1/feedback', feedback({ key: 'log-half-1' }))).status, 201);
    assert.ok(Date.now() - began < 5000, `${Date.now() - began} ms`);
    for (const socket of sockets) {
      socket.removeAllListeners('error').on('error', () => {});
      socket.destroy();
    }
    assert.equal((await ask('GET', '/health')).status, 200);
  });

  it('the log tells routes and codes, and nothing of anybody', async () => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 0, 'a clean end');
    const lines = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = lines.filter(({ route }) => route !== undefined);
    assert.ok(requests.length > 20, `${requests.length} lines`);
    for (const line of requests)
      assert.deepEqual(
        Object.keys(line).filter(
          (name) =>
            !['level', 'time', 'msg', 'reqId', 'method', 'route', 'status', 'ms', 'code', 'cause'].includes(
              name,
            ),
        ),
        [],
      );
    const written = output.replaceAll(`127.0.0.1:${port}`, '');
    for (const forbidden of [
      SECRET,
      SECRET.toLowerCase(),
      'drop table',
      'passwd',
      'aino@',
      '203.0.113',
      '127.0.0.1',
      'kps_',
    ])
      assert.ok(!written.includes(forbidden), forbidden);
  });
});
