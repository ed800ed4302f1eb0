import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { JsonSchema } from '../../examples/portal/src/json-schema.js';
import { createToken } from '../../examples/portal/src/tokens.js';
import { service, startPortal, type TestPortal } from './support.js';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: 'path' | 'query'; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, { content?: Record<string, unknown> }>;
  security: object[];
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

const HOSTILE = [
  "' or 1=1; drop table message; --",
  '../../../../etc/passwd',
  '%2e%2e%2f',
  '\u0000',
  '\ud800',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '𝕏🙂مرحبا\u202e',
  '-1',
  '1e309',
  'NaN',
  'true',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '',
  ' ',
];

const hostile = fc.constantFrom(...HOSTILE);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  hostile,
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('portal: generated input', () => {
  let running: TestPortal;
  let description: Description;
  let token: string;
  before(async () => {
    running = await startPortal({ services: [service('a'), service('b')] }, { PORTAL_ORIGINS: '*' });
    description = (await (await fetch(`${running.url}/api/v1/openapi.json`)).json()) as Description;
    ({ token } = await createToken(running.database, { name: 'Testi', scope: 'admin' }));
  });
  after(() => running.portal.stop());

  /** Values that a schema describes, now and then almost. */
  function valueOf(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
    const { $ref, type } = schema;
    if ($ref) return valueOf(description.components.schemas[$ref.split('/').at(-1)!]!, depth);
    const almost = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
      fc.oneof({ arbitrary: value, weight: 12 }, { arbitrary: anything, weight: 1 });
    const union = (schema['anyOf'] ?? schema['oneOf']) as JsonSchema[] | undefined;
    if (union) return fc.oneof(...union.map((one) => valueOf(one, depth + 1)));
    if (schema['enum']) return almost(fc.constantFrom(...(schema['enum'] as unknown[])));
    if ('const' in schema) return almost(fc.constant(schema['const']));
    switch (type) {
      case 'string':
        return almost(
          fc.oneof(fc.string({ maxLength: 30 }), hostile, fc.uuid(), fc.constantFrom('a', 'general', 'fi')),
        );
      case 'integer':
        return almost(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 20 })));
      case 'number':
        return almost(fc.oneof(fc.double(), fc.integer({ min: 0, max: 5 })));
      case 'boolean':
        return almost(fc.boolean());
      case 'array':
        return almost(
          depth > 5 ? fc.constant([]) : fc.array(valueOf(schema.items ?? {}, depth + 1), { maxLength: 3 }),
        );
      case 'object': {
        const properties = Object.entries(schema.properties ?? {});
        if (!properties.length) {
          const inner = schema['additionalProperties'];
          return almost(
            depth > 5 || typeof inner !== 'object'
              ? fc.constant({})
              : fc.dictionary(
                  fc.constantFrom('fi', 'sv', 'en', '__proto__'),
                  valueOf(inner as JsonSchema, depth + 1),
                  {
                    maxKeys: 2,
                  },
                ),
          );
        }
        return almost(
          fc.record(
            Object.fromEntries(properties.map(([name, inner]) => [name, valueOf(inner, depth + 1)])),
            { requiredKeys: (schema.required ?? []) as never[] },
          ),
        );
      }
      default:
        return anything;
    }
  }

  const encode = (value: unknown): string => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    // Half a pair has no encoding of its own; a client would send this.
    return encodeURIComponent(
      text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
    );
  };

  it('never gives a 500, and every error is a described problem', async () => {
    const statuses = new Map<string, number>();
    let requests = 0;
    for (const [path, methods] of Object.entries(description.paths))
      for (const [method, operation] of Object.entries(methods)) {
        const { parameters = [], requestBody, responses } = operation;
        const body = requestBody?.content['application/json']?.schema;
        const request = fc.record({
          parameters: fc.tuple(
            ...parameters.map(({ schema, in: place }) =>
              place === 'path'
                ? fc.oneof(valueOf(schema), hostile)
                : fc.option(valueOf(schema), { nil: undefined }),
            ),
          ),
          extra: fc.option(fc.tuple(hostile, hostile), { nil: undefined }),
          body: body ? valueOf(body) : fc.constant(undefined),
          token: fc.constantFrom(token, token, token, 'kps_forged', ''),
        });
        await fc.assert(
          fc.asyncProperty(request, async (told) => {
            let address = path;
            const query: string[] = [];
            parameters.forEach(({ name, in: place }, at) => {
              const value = told.parameters[at];
              if (place === 'path') address = address.replace(`{${name}}`, encode(value) || 'x');
              else if (value !== undefined)
                for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
                  query.push(`${name}=${encode(one)}`);
            });
            if (told.extra) query.push(told.extra.map(encode).join('='));
            const response = await running.portal.app.inject({
              method: method.toUpperCase() as 'GET',
              url: `${address}${query.length ? `?${query.join('&')}` : ''}`,
              headers: {
                ...(operation.security.length && told.token && { authorization: `Bearer ${told.token}` }),
                ...(body && { 'content-type': 'application/json' }),
              },
              ...(body && { payload: JSON.stringify(told.body) ?? '' }),
            });
            requests++;
            const { statusCode } = response;
            statuses.set(`${statusCode}`, (statuses.get(`${statusCode}`) ?? 0) + 1);
            assert.ok(statusCode < 500, `${method} ${path}: ${statusCode} ${response.body.slice(0, 300)}`);
            if (statusCode >= 400 && !responses[statusCode]) {
              assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
              const { code } = response.json<{ code: string }>();
              const known = (
                description.components.schemas['Problem']!.properties!['code'] as { enum: string[] }
              ).enum;
              assert.ok(known.includes(code), code);
            } else if (statusCode < 400 && statusCode !== 304)
              assert.ok(responses[statusCode], `${path} ${statusCode}`);
            assert.doesNotMatch(
              response.body,
              /\bat .+\.ts:\d+|node_modules|syntax error at/,
              'no trace of the inside',
            );
          }),
          { numRuns: 40 },
        );
      }
    console.log(
      `# ${requests} requests: ${[...statuses].map(([status, count]) => `${status} × ${count}`).join(', ')}`,
    );
    assert.ok((statuses.get('200') ?? 0) > 100, 'some of it was good');
  });

  it('answers raw nonsense over the wire with a 4xx', async () => {
    const { connect } = await import('node:net');
    const { hostname, port } = new URL(running.url);
    const wire = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.end(text));
        let answer = '';
        socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
        socket.on('close', () => resolve(answer));
        socket.on('error', () => resolve(answer));
      });
    for (const [text, expected] of [
      ['NONSENSE\r\n\r\n', / 400 /],
      ['GET /api/v1/services?text=%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n', / (200|400) /],
      ['GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', / 404 /],
      ['GET /%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', / 400 /],
      [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
      [
        'POST /api/v1/feedback HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
        / 400 /,
      ],
      [
        'DELETE /api/v1/services/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        /^HTTP\/1\.1 405 [^]*allow: GET, HEAD, OPTIONS\r\n/i,
      ],
      [
        'PROPFIND /api/v1/feedback?a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        /allow: POST, OPTIONS\r\n/i,
      ],
      ['GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n', / 400 /],
      ['PUT /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', / 404 /],
    ] as [string, RegExp][])
      assert.match(await wire(text), expected, text.slice(0, 40));
    assert.equal((await fetch(`${running.url}/health`)).status, 200);
  });

  it('hangs up on whoever was refused and does not', async () => {
    const { connect } = await import('node:net');
    const { hostname, port } = new URL(running.url);
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    socket.on('error', () => {});
    socket.write('NONSENSE\r\n\r\n');
    // A client that keeps its side open goes on writing; it is told by an error that nobody is there.
    const writing = setInterval(() => socket.write('x'), 100);
    try {
      await new Promise((resolve, reject) => {
        socket.once('close', resolve);
        setTimeout(() => reject(new Error('The connection is still there.')), 20_000).unref();
      });
    } finally {
      clearInterval(writing);
      socket.destroy();
    }
  });
});
