import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { toCsv } from '../../examples/portal/src/csv.js';
import { rowsOf, sql } from '../../examples/portal/src/database.js';
import { define } from '../../examples/portal/src/definitions.js';
import { deliver } from '../../examples/portal/src/deliveries.js';
import { erasePictures } from '../../examples/portal/src/feedback-pictures.js';
import { importRecords } from '../../examples/portal/src/import.js';
import { eraseContacts } from '../../examples/portal/src/messages.js';
import { createToken, revokeToken } from '../../examples/portal/src/tokens.js';
import type { CalendarEvent } from '../../src/model/index.js';
import { itemsOf, loadTemplate } from '../../src/checklists/index.js';
import { hyteTerms } from '../../src/codes/hyte-terms.js';
import { jpeg, png } from './picture-files.js';
import { service, startPortal, type TestPortal } from './support.js';

const firstItem = itemsOf((await loadTemplate('ngo-friendly-municipality'))!)[0]!;
const survey = {
  id: 'kahvit',
  version: 1,
  name: { fi: 'Sote-kahvit' },
  source: { fi: 'Kaislasalmi' },
  licence: 'CC-BY-4.0',
  languages: ['fi'],
  scales: [
    {
      id: 'five',
      look: 'numbers',
      from: 1,
      to: 5,
      names: [
        { value: 1, name: { fi: 'Täysin eri mieltä' } },
        { value: 5, name: { fi: 'Täysin samaa mieltä' } },
      ],
    },
  ],
  groups: [
    {
      id: 'all',
      questions: [
        { id: 'useful', type: 'statement', text: { fi: 'Tilaisuus oli hyödyllinen.' }, scale: 'five' },
        { id: 'words', type: 'text', text: { fi: 'Mitä muuta?' } },
      ],
    },
  ],
};

const event = (id: string, name: string): CalendarEvent => ({
  id,
  name: { fi: name },
  start: '2026-12-14T17:00:00+02:00',
  end: '2026-12-14T19:00:00+02:00',
  provenance: { system: 'test', id },
});

interface Answered {
  status: number;
  json: Record<string, unknown>;
  text: string;
  headers: Headers;
}

describe('portal: messages', () => {
  let running: TestPortal;
  let token: string;
  const origin = 'https://www.kaislasalmi.example';

  before(async () => {
    running = await startPortal(
      {
        services: [service('a')],
        events: [event('neulekahvila', 'Neulekahvila'), event('mennyt-kahvila', 'Mennyt kahvila')],
      },
      { PORTAL_ORIGINS: origin, PORTAL_MINIMUM_FILL_SECONDS: '2', PORTAL_CONTACT_DAYS: '30' },
    );
    await importRecords(running.database, 'test', {
      services: [service('a')],
      organisations: [],
      events: [event('neulekahvila', 'Neulekahvila')],
    });
    await define(running.database, survey);
    await define(running.database, [
      { id: 'general', name: { fi: 'Muu' }, readBy: { fi: 'Viestin lukee kunta.' }, answeredWithin: 14 },
      { id: 'place', name: { fi: 'Paikka' }, readBy: { fi: 'Viestin lukee kunta.' }, picture: true },
    ]);
    ({ token } = await createToken(running.database, { name: 'Testi', scope: 'admin' }));
  });
  after(() => running.portal.stop());

  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await fetch(running.url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      headers: response.headers,
    };
  }
  const send = (body: object, headers: Record<string, string> = { origin }): Promise<Answered> =>
    call('POST', '/api/v1/feedback', body, headers);
  const staff = (path: string, held = token): Promise<Answered> =>
    call('GET', `/api/v1/staff/${path}`, undefined, { authorization: `Bearer ${held}` });
  const count = async (table: string): Promise<number> => {
    const [row] = await rowsOf<{ n: string }>(
      running.database.queries,
      sql.raw(`select count(*) as n from ${table}`),
    );
    return Number(row!.n);
  };
  const feedback = (more: object = {}): Record<string, unknown> => ({
    key: randomUUID(),
    topic: 'general',
    message: 'Kiitos kahveista.',
    ...more,
  });

  it('have topics with a reader, the statutory one among them', async () => {
    const { json } = await call('GET', '/api/v1/feedback/topics');
    const topics = json['items'] as { id: string; readBy: object; answeredWithin?: number }[];
    assert.ok(topics.every(({ readBy }) => Object.keys(readBy).length));
    assert.ok(topics.find(({ id }) => id === 'accessibility')!.answeredWithin! <= 14);
  });
  it('are stored once, however often they are sent, and the receipt stays the same', async () => {
    const body = feedback({
      contact: { email: 'aino@example.org' },
      consents: [{ purpose: 'answer', words: 'Saa vastata.' }],
    });
    const answers = await Promise.all([send(body), send(body), send(body)]);
    const later = await send(body);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 201]);
    const references = new Set([...answers, later].map(({ json }) => json['reference']));
    assert.equal(references.size, 1);
    assert.match([...references][0] as string, /^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
    assert.equal(later.json['again'], true);
    assert.match(later.json['answerBy'] as string, /^\d{4}-\d{2}-\d{2}$/);
    const [row] = await rowsOf<{ n: string }>(
      running.database.queries,
      sql`select count(*) as n from message where key = ${body['key'] as string}`,
    );
    assert.equal(Number(row!.n), 1);
  });
  it('have no day to answer by where there is nobody to answer', async () => {
    const body = feedback({ topic: 'accessibility' });
    const { json: receipt } = await send(body);
    assert.equal(receipt['answerBy'], undefined);
    assert.equal((await staff(`messages/${body['key'] as string}`)).json['answerBy'], undefined);
  });
  it('refuse another message under a key that is taken', async () => {
    const body = feedback();
    await send(body);
    const { status, json } = await send({ ...body, message: 'Aivan muuta.' });
    assert.deepEqual([status, json['code']], [409, 'key-reused']);
  });
  it('keep contact details apart, and erase them when their time has come', async () => {
    const body = feedback({
      contact: { email: 'aino@example.org' },
      consents: [{ purpose: 'answer', words: 'Saa vastata.' }],
    });
    assert.equal((await send(body)).status, 201);
    const [row] = await rowsOf<{ body: string }>(
      running.database.queries,
      sql`select body::text as body from message where key = ${body['key'] as string}`,
    );
    assert.doesNotMatch(row!.body, /aino/);
    const seen = await staff(`messages/${body['key'] as string}`);
    assert.deepEqual(seen.json['contact'], { email: 'aino@example.org' });
    assert.doesNotMatch((await staff('messages')).text, /aino@/);
    assert.doesNotMatch((await staff('export?format=json')).text, /aino@/);
    assert.equal(await eraseContacts(running.database.queries), 0, 'not before its time');
    await running.database.queries.execute(
      sql`update message_contact set erase_after = now() - interval '1 second' where key = ${body['key'] as string}`,
    );
    assert.equal(await eraseContacts(running.database.queries), 1);
    assert.equal((await staff(`messages/${body['key'] as string}`)).json['contact'], undefined);
  });
  it('say what is wrong with them', async () => {
    for (const [body, status, code] of [
      [feedback({ topic: 'tuntematon' }), 422, 'unknown-subject'],
      [feedback({ message: '   ' }), 400, 'invalid-body'],
      [feedback({ message: 'x'.repeat(20_000) }), 400, 'invalid-body'],
      [feedback({ key: 'x' }), 400, 'invalid-body'],
      [feedback({ rating: 9 }), 400, 'invalid-body'],
      [feedback({ contact: { email: 'a@example.org' } }), 400, 'invalid-body'],
      [[], 400, 'invalid-body'],
    ] as [object, number, string][]) {
      const answered = await send(body);
      assert.deepEqual([answered.status, answered.json['code']], [status, code]);
    }
  });
  it('keep odd letters and drop what no database keeps', async () => {
    const body = feedback({ message: "'; drop table message; -- \u0000 \ud800 🙂 مرحبا <script>" });
    assert.equal((await send(body)).status, 201);
    const { json } = await staff(`messages/${body['key'] as string}`);
    assert.equal(
      (json['body'] as { message: string }).message,
      "'; drop table message; --   🙂 مرحبا <script>",
    );
  });
  it('come with a picture where the topic takes one, and with nothing else than a picture', async () => {
    const told = { type: 'image/jpeg', size: 10, width: 1, height: 1, description: 'Luiska' };
    const bytes = (file: Uint8Array | string): string => Buffer.from(file).toString('base64');
    const secret = 'GPS 60.4518 22.2666';
    const body = feedback({
      topic: 'place',
      picture: told,
      pictureBytes: bytes(jpeg(640, 480, { before: secret })),
    });
    const { status } = await send(body);
    assert.equal(status, 201);
    assert.equal((await send(body)).status, 200);
    // Another picture is another message.
    assert.equal((await send({ ...body, pictureBytes: bytes(jpeg(640, 481)) })).status, 409);
    const path = `messages/${body['key'] as string}`;
    assert.deepEqual((JSON.parse((await staff(path)).text) as { body: object }).body, {
      key: body['key'],
      topic: 'place',
      message: body['message'],
      picture: {
        ...told,
        size: jpeg(640, 480).length,
        width: 640,
        height: 480,
      },
    });
    assert.equal((await call('GET', `/api/v1/staff/${path}/picture`)).status, 401);
    const shown = await fetch(`${running.url}/api/v1/staff/${path}/picture`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(shown.headers.get('content-type'), 'image/jpeg');
    assert.equal(shown.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(shown.headers.get('cache-control'), 'no-store');
    assert.match(shown.headers.get('content-disposition')!, /^attachment/);
    assert.match(shown.headers.get('content-security-policy')!, /default-src 'none'/);
    assert.deepEqual(new Uint8Array(await shown.arrayBuffer()), jpeg(640, 480));
    const { queries } = running.database;
    assert.equal(await erasePictures(queries, 1), 0, 'not before its time');
    await queries.execute(
      sql`update message set received_at = now() - interval '30 days' where key = ${body['key'] as string}`,
    );
    assert.equal(await erasePictures(queries, 29), 1);
    assert.equal((await staff(`${path}/picture`)).status, 404);
    assert.equal((await staff(path)).status, 200);

    const before = await count('message');
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const [more, path, code = 'invalid-body'] of [
      [{ pictureBytes: bytes(drawing), picture: told }, 'pictureBytes'],
      [{ pictureBytes: bytes(jpeg(8, 8).subarray(0, 60)), picture: told }, 'pictureBytes'],
      [{ pictureBytes: bytes('MZ'), picture: { ...told, type: 'image/png' } }, 'pictureBytes'],
      [{ picture: told }, 'pictureBytes'],
      [{ pictureBytes: bytes(png(1, 1)) }, 'picture'],
      [{ pictureBytes: bytes(png(1, 1)), picture: told, topic: 'general' }, 'picture'],
      [{ pictureBytes: bytes(new Uint8Array(12_000_000)), picture: told }, undefined, 'too-large'],
      [{ message: 'x'.repeat(200_000) }, undefined, 'too-large'],
    ] as [object, string | undefined, string?][]) {
      const refused = await send(feedback({ topic: 'place', ...more })).catch(() => undefined);
      // A server may hang up on what is far too large.
      if (!refused && code === 'too-large') continue;
      assert.equal(refused!.json['code'], code);
      const [issue] = (refused!.json['issues'] ?? []) as { path: string }[];
      assert.equal(issue?.path, path);
    }
    assert.equal(await count('message'), before);
  });
  it('of programs are not stored', async () => {
    const before = await count('message');
    const trapped = await send(feedback({ website: 'https://spam.example' }));
    assert.equal(trapped.status, 201, 'it is told what it wants to hear');
    assert.equal((await send(feedback({ openFor: 100 }))).status, 400);
    assert.equal(await count('message'), before);
    assert.equal((await send(feedback({ openFor: 5000 }))).status, 201);
  });
  it('come from allowed origins only', async () => {
    const refused = await send(feedback(), { origin: 'https://elsewhere.example' });
    assert.deepEqual([refused.status, refused.json['code']], [403, 'origin-not-allowed']);
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    const preflight = await call('OPTIONS', '/api/v1/feedback', undefined, {
      origin,
      'access-control-request-method': 'POST',
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), origin);
    const foreign = await call('OPTIONS', '/api/v1/feedback', undefined, {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    });
    assert.equal(foreign.status, 403);
  });
  it('are JSON in UTF-8 of a sensible size and depth', async () => {
    const raw = (
      body: string | Uint8Array,
      type: string,
      more: Record<string, string> = {},
    ): Promise<Response> =>
      fetch(`${running.url}/api/v1/feedback`, {
        method: 'POST',
        headers: { 'content-type': type, ...more },
        body: typeof body === 'string' ? body : new Uint8Array(body),
      });
    for (const [body, type, status] of [
      ['a=b', 'application/x-www-form-urlencoded', 415],
      ['{}', 'text/plain', 415],
      ['{}', 'application/json; charset=latin1', 415],
      [new Uint8Array([0x7b, 0xff, 0x7d]), 'application/json', 415],
      ['{"key":', 'application/json', 400],
      ['', 'application/json', 400],
      ['{"__proto__":{"x":1}}', 'application/json', 400],
      ['['.repeat(50_000), 'application/json', 400],
      ['null', 'application/json', 400],
    ] as [string | Uint8Array, string, number][]) {
      const response = await raw(body, type);
      assert.equal(response.status, status, `${type} ${String(body).slice(0, 20)}`);
      assert.match(response.headers.get('content-type')!, /problem\+json/);
      await response.arrayBuffer();
    }
    const large = await raw(`"${'x'.repeat(10_000_000)}"`, 'application/json').catch(() => undefined);
    if (large) assert.equal(large.status, 413);
    assert.equal((await raw('{}', 'application/json', { 'content-encoding': 'gzip' })).status, 415);
  });

  it('answer a survey, and few answers are not shown', async () => {
    assert.equal((await call('GET', '/api/v1/surveys/kahvit')).json['version'], 1);
    const respond = (value: unknown, words = 'Hyvää'): Promise<Answered> =>
      call('POST', '/api/v1/surveys/kahvit/responses', {
        key: randomUUID(),
        survey: { id: 'kahvit', version: 1 },
        year: 1970,
        answers: [
          { question: 'useful', value },
          { question: 'words', value: words },
        ],
      });
    for (const value of [5, 4, 4]) assert.equal((await respond(value)).status, 201);
    assert.equal((await respond(9)).status, 400);
    const few = await call('GET', '/api/v1/surveys/kahvit/results');
    assert.doesNotMatch(few.text, /"mean"|Hyvää/);
    for (const value of [3, 5, 2]) await respond(value, 'Enemmän pullaa');
    await define(running.database, { ...survey, version: 2, closed: true });
    await new Promise((resolve) => setTimeout(resolve, 5100));
    const { json } = await call('GET', '/api/v1/surveys/kahvit/results');
    const slices = json['slices'] as {
      year: number;
      questions: { question: string; n: number; mean: number }[];
    }[];
    const year = new Date().getFullYear();
    const useful = slices
      .find((slice) => slice.year === year)!
      .questions.find(({ question }) => question === 'useful')!;
    assert.deepEqual([useful.n, useful.mean], [6, 23 / 6]);
    assert.equal(json['openAnswers'], undefined);
    assert.match((await staff('surveys/kahvit/results')).text, /Enemmän pullaa/);
    const closed = await call('POST', '/api/v1/surveys/kahvit/responses', {
      key: randomUUID(),
      survey: { id: 'kahvit', version: 2 },
      answers: [{ question: 'useful', value: 1 }],
    });
    assert.deepEqual([closed.status, closed.json['code']], [410, 'closed']);
  });

  describe('staff', () => {
    it('need a token that is theirs, holds, and allows it', async () => {
      const { token: reader, id } = await createToken(running.database, { name: 'Lukija', scope: 'read' });
      const forged = `${reader.slice(0, -1)}${reader.endsWith('A') ? 'B' : 'A'}`;
      for (const held of ['', 'x', forged, `${reader}x`, 'kps_000000000000_'.padEnd(60, 'A')])
        assert.equal((await staff('messages', held)).status, 401);
      assert.equal((await staff('messages', reader)).status, 200);
      assert.equal((await staff('audit', reader)).status, 403);
      const key = randomUUID();
      await send(feedback({ key }));
      const answer = await call(
        'POST',
        `/api/v1/staff/messages/${key}/answer`,
        { answer: 'Kiitos.' },
        { authorization: `Bearer ${reader}` },
      );
      assert.equal(answer.status, 403);
      assert.equal(await revokeToken(running.database, id), true);
      assert.equal((await staff('messages', reader)).status, 401);
      const old = await createToken(running.database, { name: 'Vanha', scope: 'read', days: -1 });
      assert.equal((await staff('messages', old.token)).status, 401);
      const [row] = await rowsOf<{ all: string }>(
        running.database.queries,
        sql`select string_agg(staff_token::text, ' ') as all from staff_token`,
      );
      assert.ok(!row!.all.includes(reader.slice(17)), 'the token itself is nowhere in the table');
    });
    it('are asked for a token of their own by every one of their endpoints, in the header and nowhere else', async () => {
      const scopes = ['read', 'answer', 'admin'] as const;
      const tokens = new Map<string, string>();
      for (const scope of scopes)
        tokens.set(scope, (await createToken(running.database, { name: scope, scope })).token);
      const { token: revoked, id } = await createToken(running.database, { name: 'x', scope: 'admin' });
      await revokeToken(running.database, id);
      const admin = tokens.get('admin')!;
      let asked = 0;
      for (const { method, path, scope } of running.portal.endpoints) {
        assert.equal(Boolean(scope), /^\/api\/v1\/staff\/|^\/metrics$/.test(path), `${method} ${path}`);
        if (!scope) continue;
        const address = path.replace(/\{\w+\}/g, 'nobody');
        const status = async (headers: Record<string, string>, query = ''): Promise<number> =>
          (
            await running.portal.app.inject({
              method,
              url: `${address}${query}`,
              headers,
              ...(method === 'POST' && { payload: {} }),
            })
          ).statusCode;
        const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });
        for (const [headers, query] of [
          [{}],
          [bearer(revoked)],
          [{ authorization: admin }],
          [{ authorization: `Basic ${admin}` }],
          [{ cookie: `token=${admin}; authorization=${admin}` }],
          [{}, `?token=${admin}&access_token=${admin}&authorization=Bearer%20${admin}`],
        ] as [Record<string, string>, string?][])
          assert.equal(await status(headers, query), 401, `${method} ${path} ${Object.keys(headers).join()}`);
        for (const held of scopes.slice(0, scopes.indexOf(scope)))
          assert.equal(await status(bearer(tokens.get(held)!)), 403, `${method} ${path} as ${held}`);
        if (method !== 'GET')
          assert.equal(
            await status({ ...bearer(admin), origin: 'https://evil.example' }),
            403,
            `${method} ${path} from another page`,
          );
        assert.ok(![401, 403].includes(await status(bearer(tokens.get(scope)!))), `${method} ${path}`);
        asked++;
      }
      assert.ok(asked > 20, `${asked} endpoints`);
    });
    it('are told that a day does not exist', async () => {
      for (const [name, day] of [
        ['from', '2026-02-31'],
        ['to', '2025-02-29'],
        ['from', '0000-01-01'],
        ['to', '2026-00-10'],
      ])
        for (const list of ['messages', 'export']) {
          const { status } = await staff(`${list}?${name}=${day}`);
          assert.equal(status, 400, `${list} ${name} ${day}`);
        }
      assert.equal((await staff('messages?from=2024-02-29&to=9999-12-31')).status, 200);
    });
    it('read, filter and page', async () => {
      const message = `Haettava ${randomUUID()}`;
      for (let number = 0; number < 5; number++) await send(feedback({ message }));
      const found = await staff(`messages?text=${encodeURIComponent(message)}&limit=2`);
      assert.equal(found.json['total'], 5);
      const keys: string[] = [];
      let cursor = '';
      do {
        const { json } = await staff(
          `messages?text=${encodeURIComponent(message)}&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        );
        keys.push(...(json['items'] as { key: string }[]).map(({ key }) => key));
        cursor = (json['nextCursor'] as string | undefined) ?? '';
      } while (cursor);
      assert.equal(new Set(keys).size, 5);
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
      assert.equal((await staff(`messages?from=${today}&to=${today}&kind=feedback`)).status, 200);
      assert.equal((await staff('messages?to=2000-01-01')).json['total'], 0);
      assert.equal((await staff('messages?text=%25')).json['total'], 0, 'a percent sign is a letter');
    });
    it('answer and close, and everything they did is on record', async () => {
      const key = randomUUID();
      await send(feedback({ key }));
      const post = (action: string, body?: object): Promise<Answered> =>
        call('POST', `/api/v1/staff/messages/${key}/${action}`, body, { authorization: `Bearer ${token}` });
      assert.equal((await post('answer', { answer: 'Kiitos palautteesta.' })).json['state'], 'answered');
      assert.equal((await post('close')).json['state'], 'closed');
      assert.equal((await post('reopen')).json['state'], 'answered');
      assert.equal((await post('close')).json['state'], 'closed');
      const { json } = await staff('audit');
      const actions = (json['items'] as { action: string; object: string; name: string }[]).filter(
        ({ object }) => object === key,
      );
      assert.deepEqual(actions.map(({ action }) => action).sort(), ['answer', 'close', 'close', 'reopen']);
      assert.equal(actions[0]!.name, 'Testi');
    });
    it('export a file that Excel in Finnish opens, and that runs nothing', async () => {
      await send(feedback({ message: '=HYPERLINK("http://x.example";"x")\nToinen rivi; "lainaus"' }));
      const { text, headers } = await staff('export');
      assert.match(headers.get('content-type')!, /^text\/csv/);
      assert.match(headers.get('content-disposition')!, /messages\.csv/);
      assert.match(text, /"'=HYPERLINK\(""http/);
      const bytes = await (
        await fetch(`${running.url}/api/v1/staff/export`, { headers: { authorization: `Bearer ${token}` } })
      ).arrayBuffer();
      assert.deepEqual([...new Uint8Array(bytes).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    });
    it('export in the words of the page, with a column for each question and the event a response is about', async () => {
      const key = randomUUID();
      await define(running.database, { ...survey, id: 'iltakahvit' });
      await call('POST', '/api/v1/surveys/iltakahvit/responses', {
        key,
        survey: { id: 'iltakahvit', version: 1 },
        about: 'neulekahvila',
        language: 'fi',
        answers: [
          { question: 'useful', value: 4 },
          { question: 'words', value: 'Lisää; pullaa' },
        ],
      });
      const rows = async (language: string): Promise<string[]> =>
        (await staff(`export?kind=survey&subject=iltakahvit&language=${language}`)).text.split('\r\n');
      const [header, first] = await rows('fi');
      assert.equal(
        header,
        'Viite;Laji;Aihe tai kysely;Mitä koskee;Saapui;Vastattava viimeistään;Tila;Arvosana;Viesti;Vastaus;' +
          'Paikka;Lomakkeen kieli;Vastaaja;Taso;Tilaisuus oli hyödyllinen.;Mitä muuta?;Muut tiedot',
      );
      assert.match(
        first!,
        /^[0-9A-Z-]{11};Kyselyvastaus;Sote-kahvit;Neulekahvila, 2026-12-14 17:00 – 2026-12-14 19:00;\d{4}-\d\d-\d\d \d\d:\d\d;;Avoin;;;;;fi;;;4;"Lisää; pullaa";$/,
      );
      assert.match((await rows('sv')).join(), /Referens;Slag;Ämne eller enkät.*Enkätsvar;Sote-kahvit/s);
      assert.match((await rows('en')).join(), /Reference;Kind;.*Survey response/s);
      assert.equal((await staff('export?language=de')).status, 400);
      const { json } = await staff(`messages?subject=iltakahvit`);
      assert.deepEqual((json['items'] as { about: unknown }[])[0]!.about, {
        id: 'neulekahvila',
        name: { fi: 'Neulekahvila' },
        start: '2026-12-14T17:00:00+02:00',
        end: '2026-12-14T19:00:00+02:00',
      });
      assert.match((await staff(`messages/${key}`)).text, /"about":\{"id":"neulekahvila"/);
    });
    it('export what else was told in plain words: items of checklists, wrong fields, pictures, proposed events', async () => {
      const [item, wrong] = [randomUUID(), randomUUID()];
      await send(
        feedback({
          key: item,
          message: 'Kutsut ajoissa.',
          about: { type: 'item', id: firstItem.id, checklist: 'ngo-friendly-municipality', place: '990' },
          consents: [{ purpose: 'publish', words: 'Saa julkaista.' }],
        }),
      );
      await send(
        feedback({
          key: wrong,
          message: 'Numero vaihtui.',
          place: { text: 'Satama', position: { latitude: 60.4, longitude: 22.2 } },
          about: {
            type: 'record',
            of: 'service',
            id: 'a',
            name: 'Palvelu a',
            fields: [{ field: 'channels.phones', correct: '+358 2 000 1234' }],
          },
        }),
      );
      const proposed = await call('POST', '/api/v1/event-proposals', {
        key: randomUUID(),
        event: {
          name: { fi: 'Lukupiiri' },
          description: { fi: 'Luetaan yhdessä.' },
          start: '2026-12-15T17:00',
          end: '2026-12-15T19:00',
          organiser: { name: { fi: 'Kylätalo ry' } },
          cost: { free: true },
          place: { name: { fi: 'Kirjasto' }, address: { postOffice: { fi: 'Kaislasalmi' } } },
          recurrence: { frequency: 'weekly', until: '2026-12-22' },
          hyteTerms: [{ code: hyteTerms()[0]!.code }],
        },
        contact: { email: 'aino@example.org' },
        consents: [{ purpose: 'answer', words: 'Saa kysyä.' }],
      });
      assert.equal(proposed.status, 201, proposed.text);
      const { text } = await staff('export?text=');
      const line = (part: string): string =>
        text.split('\r\n').find((one) => one.includes(part)) ?? `no ${part} in ${text}`;
      assert.match(
        line('Kutsut ajoissa.'),
        /;Ehdotus tarkistuslistaan;Muu;1\.1 [^;]+;.*;Mihin kirjoittaja suostui: Saa julkaista\.$/,
      );
      assert.match(
        line('Numero vaihtui.'),
        /Palvelu a;.*;Satama, 60\.4, 22\.2;.*;Puhelinnumero: oikein ”\+358 2 000 1234”$/,
      );
      const event = line('Lukupiiri');
      assert.match(event, /;Luetaan yhdessä\.;;Kirjasto, Kaislasalmi;/);
      assert.match(
        event,
        /"Aika: 2026-12-15 17:00 – 2026-12-15 19:00; .*Hinta: maksuton; .*Toistuu: joka viikko, viimeisen kerran 2026-12-22/,
      );
      assert.ok(event.includes(hyteTerms()[0]!.name.fi));
      // Nothing in the form of a program, in any language.
      for (const language of ['fi', 'sv', 'en'])
        assert.doesNotMatch((await staff(`export?language=${language}`)).text, /[{}[\]]|undefined|object/);
    });
    it('see the name of an event that is no longer there', async () => {
      await define(running.database, { ...survey, id: 'aamukahvit' });
      await call('POST', '/api/v1/surveys/aamukahvit/responses', {
        key: randomUUID(),
        survey: { id: 'aamukahvit', version: 1 },
        about: 'mennyt-kahvila',
        answers: [{ question: 'useful', value: 4 }],
      });
      const { json } = await staff('messages?subject=aamukahvit');
      assert.match(JSON.stringify(json), /"name":\{"fi":"Mennyt kahvila"\}/);
    });
    it('have a page under a strict policy', async () => {
      const page = await call('GET', '/staff');
      assert.match(page.text, /<h1 [^>]*>Kirjaudu sisään<\/h1>/);
      assert.equal((await call('GET', '/staff/assessments')).text, page.text);
      assert.match(page.headers.get('content-security-policy')!, /script-src 'self'/);
      assert.doesNotMatch(page.text, /<style|style=|onclick/);
      for (const file of ['staff.js', 'words.js', 'fi.js', 'staff.css'])
        assert.equal((await call('GET', `/staff/${file}`)).status, 200);
    });
    it('see counters', async () => {
      assert.equal((await call('GET', '/metrics')).status, 401);
      const { text } = await call('GET', '/metrics', undefined, { authorization: `Bearer ${token}` });
      assert.match(
        text,
        /portal_requests_total\{method="POST",route="\/api\/v1\/feedback",status="201"\} \d+/,
      );
      assert.match(text, /portal_directory_services 1\n/);
    });
  });
});

describe('portal: cells', () => {
  it('lose what a spreadsheet would run', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '|x', '%x', '＝1'];
    for (const text of dangerous) assert.match(toCsv([text], []), /^\ufeff"?'/);
    assert.equal(
      toCsv(
        ['a', 'b'],
        [
          ['x;y', 5],
          ['"', undefined],
        ],
      ),
      '\ufeffa;b\r\n"x;y";5\r\n"""";\r\n',
    );
  });
});

describe('portal: limits', () => {
  let running: TestPortal;
  before(async () => {
    running = await startPortal(
      { services: [service('a')] },
      {
        PORTAL_READS_PER_MINUTE: '40',
        PORTAL_WRITES_PER_MINUTE: '5',
        PORTAL_ORIGIN_WRITES_PER_MINUTE: '3',
        PORTAL_ORIGINS: '*',
        PORTAL_CONCURRENT_PER_ADDRESS: '20',
        PORTAL_TRUSTED_PROXIES: '1',
      },
    );
  });
  after(() => running.portal.stop());
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });

  /** Limits are of a minute: what went over into the next one is done again, by somebody else. */
  async function withinOneMinute<T>(work: (time: number) => Promise<T>): Promise<T> {
    for (let time = 0; ; time++) {
      const minute = Math.floor(Date.now() / 60_000);
      const result = await work(time);
      if (Math.floor(Date.now() / 60_000) === minute) return result;
    }
  }

  it('hold for reads of one address, and say when to come back', async () => {
    const refused = await withinOneMinute(async (time) => {
      const statuses: number[] = [];
      for (let number = 0; number < 45; number++) {
        const response = await fetch(`${running.url}/api/v1/services`, {
          headers: from(`192.0.2.${100 + time}`),
        });
        statuses.push(response.status);
        if (response.status === 429) assert.ok(Number(response.headers.get('retry-after')) >= 1);
        await response.arrayBuffer();
      }
      return statuses.filter((status) => status === 429).length;
    });
    assert.equal(refused, 5);
    assert.equal((await fetch(`${running.url}/api/v1/services`, { headers: from('192.0.2.2') })).status, 200);
  });
  it('hold for writes of one address and of one origin', async () => {
    const write = async (headers: Record<string, string>): Promise<number> =>
      (
        await fetch(`${running.url}/api/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ key: randomUUID(), topic: 'general', message: 'Hei' }),
        })
      ).status;
    const statuses = await withinOneMinute(async (time) => {
      const told: number[] = [];
      for (let number = 0; number < 7; number++) told.push(await write(from(`192.0.2.${150 + time}`)));
      return told;
    });
    assert.deepEqual(statuses, [201, 201, 201, 201, 201, 429, 429]);
    const byOrigin = await withinOneMinute(async (time) => {
      const told: number[] = [];
      for (let number = 0; number < 5; number++)
        told.push(
          await write({ ...from(`192.0.2.${10 + 5 * time + number}`), origin: `https://a${time}.example` }),
        );
      return told;
    });
    assert.deepEqual(byOrigin, [201, 201, 201, 429, 429]);
  });
  it('take one home network of IPv6 for one address', async () => {
    const statuses = new Set<number>();
    for (let number = 0; number < 45; number++)
      statuses.add(
        (await fetch(`${running.url}/api/v1/services`, { headers: from(`2001:db8:1:2::${number}`) })).status,
      );
    assert.ok(statuses.has(429));
  });
  it('are told of nobody: no address is in the database', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const rows = await rowsOf<{ bucket: string }>(
      running.database.queries,
      sql`select bucket from rate_count`,
    );
    assert.ok(rows.length > 0);
    for (const { bucket } of rows) assert.match(bucket, /^[A-Za-z0-9_-]{16}$/);
  });
  it('hold against a thousand connections at once from one address', async () => {
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () =>
        fetch(`${running.url}/api/v1/services`, { headers: from('192.0.2.99') }).then(
          async (response) => {
            await response.arrayBuffer();
            return response.status;
          },
          () => 0,
        ),
      ),
    );
    assert.ok(answers.filter((status) => status === 200).length <= 41);
    assert.ok(answers.every((status) => [0, 200, 429].includes(status)));
    assert.equal((await fetch(`${running.url}/health`)).status, 200);
  });
});

describe('portal: sending on', () => {
  let running: TestPortal;
  let receiver: Server;
  let status = 500;
  let received: { url: string; body: string; headers: Record<string, unknown> }[] = [];
  const config = (): Parameters<typeof deliver>[1] => {
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    return {
      webhook: { url: `${url}/hook`, secret: 'salaisuus' },
      open311: { url: `${url}/open311/v2`, key: 'avain', serviceCode: '180' },
    };
  };
  before(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ url: request.url!, body, headers: request.headers });
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify([{ service_request_id: 'sr-7', service_notice: '' }]));
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    running = await startPortal(
      {},
      {
        PORTAL_WEBHOOK: 'http://127.0.0.1:9/never',
        PORTAL_OPEN311: 'http://127.0.0.1:9/never',
        PORTAL_OPEN311_KEY: 'avain',
      },
    );
    // The job of the server would take them; here the test does it, in its own time.
    await running.portal.app.inject('/health');
  });
  after(async () => {
    receiver.close();
    await running.portal.stop();
  });

  it('tries again until it arrives, with the key of the message, and no contact details', async () => {
    const key = randomUUID();
    const response = await fetch(`${running.url}/api/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key,
        topic: 'general',
        message: 'Katuvalo on pimeänä.',
        contact: { email: 'aino@example.org' },
        consents: [{ purpose: 'answer', words: 'Saa vastata.' }],
      }),
    });
    assert.equal(response.status, 201);
    assert.equal(await deliver(running.database, config()), 0);
    const state = (): Promise<
      { target: string; attempts: number; last_error: string | null; foreign_id: string | null }[]
    > =>
      rowsOf(
        running.database.queries,
        sql`select target, attempts, last_error, foreign_id from delivery where key = ${key} order by target`,
      );
    assert.deepEqual(
      (await state()).map(({ last_error }) => last_error),
      ['status 500', 'status 500'],
    );
    assert.equal(await deliver(running.database, config()), 0, 'not at once again');
    assert.equal(received.length, 2);
    await running.database.queries.execute(sql`update delivery set next_at = now()`);
    status = 200;
    received = [];
    assert.equal(await deliver(running.database, config()), 2);
    assert.equal((await state()).find(({ target }) => target === 'open311')!.foreign_id, 'sr-7');
    const hook = received.find(({ url }) => url === '/hook')!;
    assert.equal(hook.headers['idempotency-key'], key);
    assert.match(String(hook.headers['x-signature-256']), /^sha256=[0-9a-f]{64}$/);
    const open311 = received.find(({ url }) => url === '/open311/v2/requests.json')!;
    assert.equal(new URLSearchParams(open311.body).get('api_key'), 'avain');
    assert.ok(received.every(({ body }) => !body.includes('aino')));
    assert.equal(await deliver(running.database, config()), 0, 'sent once');
  });
});
