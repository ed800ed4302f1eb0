import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { importRecords } from '../../examples/portal/src/import.js';
import { RecentAnswers } from '../../examples/portal/src/recent-answers.js';
import { publish } from '../../examples/portal/src/release.js';
import { portal as portalAdapter } from '../../src/adapters/portal/index.js';
import { readServices } from '../../src/model/index.js';
import { service, startPortal, type TestPortal } from './support.js';

describe('portal: recent answers', () => {
  it('are given again, and the oldest are given up when there are too many', () => {
    const answers = new RecentAnswers(1600);
    for (let number = 0; number < 30; number++) {
      answers.keep(`tag-${number}`, { body: Buffer.alloc(100, number) });
      answers.get('tag-0');
    }
    assert.equal(answers.get('tag-0')?.body[0], 0, 'what is asked for stays');
    assert.equal(answers.get('tag-29')?.body[0], 29);
    assert.equal(answers.get('tag-1'), undefined);
    answers.keep('large', { body: Buffer.alloc(1000) });
    assert.equal(answers.get('large'), undefined, 'one answer does not drive out all others');
  });
});

describe('portal: reading', () => {
  let running: TestPortal;
  let url: string;
  const services = [
    service('ruoka', { name: { sv: 'Mathjälp', fi: 'Ruoka-apu' }, cost: { free: true } }),
    service('kerho', { name: { fi: 'Perhekerho' }, hyteTerms: [{ code: 'peer-support' }] }),
    service('vanha', { name: { fi: 'Päättynyt kerho' }, status: 'closed' }),
    ...Array.from({ length: 30 }, (_, number) =>
      service(`kurssi-${number}`, {
        name: { fi: `Kurssi ${number}` },
        summary: { fi: 'Kädentaitoja yhdessä.' },
      }),
    ),
  ];

  before(async () => {
    running = await startPortal({
      services,
      organisations: [{ id: 'kylatalo', name: { fi: 'Kaislasalmen kylätalo ry' }, businessId: '9900001-9' }],
    });
    url = running.url;
  });
  after(() => running.portal.stop());

  const get = async (
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: Headers; text: string; json: Record<string, unknown> }> => {
    const response = await fetch(url + path, { headers });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };

  it('finds services, with counts and what answered', async () => {
    const { status, json } = await get('/api/v1/services?text=ruoka');
    assert.equal(status, 200);
    assert.equal(json['total'], 1);
    assert.deepEqual(
      (json['items'] as { id: string }[]).map(({ id }) => id),
      ['ruoka'],
    );
    assert.ok((json['facets'] as { free: number }).free === 1);
    assert.ok((json['matches'] as Record<string, unknown>)['ruoka']);
  });
  it('keeps a record exactly as it was imported, languages in their order', async () => {
    const { text } = await get('/api/v1/services/ruoka');
    assert.equal(text, JSON.stringify(services[0]));
  });
  it('leaves the counts out when they are not wanted', async () => {
    assert.equal((await get('/api/v1/services?facets=false')).json['facets'], undefined);
  });
  it('goes from page to page without a gap or a repeat', async () => {
    const ids: string[] = [];
    let cursor = '';
    do {
      const { json } = await get(`/api/v1/services?limit=7&sort=name${cursor && `&cursor=${cursor}`}`);
      ids.push(...(json['items'] as { id: string }[]).map(({ id }) => id));
      cursor = (json['nextCursor'] as string | undefined) ?? '';
    } while (cursor);
    assert.equal(ids.length, 32);
    assert.equal(new Set(ids).size, 32);
  });
  it('gives a closed service by its id only', async () => {
    assert.equal((await get('/api/v1/services/vanha')).json['status'], 'closed');
    assert.equal((await get('/api/v1/services?text=p%C3%A4%C3%A4ttynyt')).json['total'], 0);
  });
  it('gives services by ids, in the order asked', async () => {
    const { json } = await get('/api/v1/services?ids=kerho&ids=ruoka&ids=tuntematon');
    assert.deepEqual(
      (json['items'] as { id: string }[]).map(({ id }) => id),
      ['kerho', 'ruoka'],
    );
  });
  it('says what is wrong with a query, without repeating it', async () => {
    const { status, headers, json, text } = await get('/api/v1/services?limit=salaisuus&sort=sekaisin');
    assert.equal(status, 400);
    assert.match(headers.get('content-type')!, /^application\/problem\+json/);
    assert.equal(json['code'], 'invalid-query');
    assert.deepEqual((json['issues'] as { path: string }[]).map(({ path }) => path).sort(), [
      'limit',
      'sort',
    ]);
    assert.doesNotMatch(text, /salaisuus|sekaisin/);
  });
  it('answers what is not there with a problem', async () => {
    for (const path of [
      '/api/v1/services/ei-ole',
      '/api/v1/codes/ei-ole',
      '/ei-ole',
      '/api/v1/../../etc/passwd',
    ]) {
      const { status, json } = await get(path);
      assert.deepEqual([status, json['code']], [404, 'not-found'], path);
    }
  });
  it('answers the same question a second time with 304', async () => {
    const path = '/api/v1/services?text=kurssi';
    const first = await get(path);
    const tag = first.headers.get('etag')!;
    assert.match(tag, /^W\/"/);
    const second = await get(path, { 'if-none-match': tag });
    assert.deepEqual([second.status, second.text], [304, '']);
    assert.notEqual((await get('/api/v1/services?text=kerho')).headers.get('etag'), tag);
    assert.equal((await get(path)).text, first.text);
  });
  it('keeps what somebody typed out of shared caches', async () => {
    assert.match((await get('/api/v1/services?text=ruoka')).headers.get('cache-control')!, /^private/);
    assert.match((await get('/api/v1/services')).headers.get('cache-control')!, /^public/);
  });
  it('compresses long answers', async () => {
    for (const encoding of ['gzip', 'br']) {
      const response = await fetch(`${url}/api/v1/services?text=kurssi`, {
        headers: { 'accept-encoding': encoding },
      });
      assert.equal(response.headers.get('content-encoding'), encoding);
      assert.match(response.headers.get('vary')!, /Accept-Encoding/);
      assert.equal(((await response.json()) as { total: number }).total, 30);
    }
  });
  it('lets every page read', async () => {
    const { headers } = await get('/api/v1/services', { origin: 'https://www.example.org' });
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });
  it('gives code lists with their source', async () => {
    const { json } = await get('/api/v1/codes/municipalities');
    assert.equal((json['items'] as unknown[]).length, 308);
    assert.match(JSON.stringify(json['source']), /CC-BY-4\.0/);
  });
  it('finds organisations', async () => {
    const { json } = await get('/api/v1/organisations?text=kyl%C3%A4talo');
    assert.equal(json['total'], 1);
    assert.equal((await get('/api/v1/organisations/kylatalo')).json['businessId'], '9900001-9');
  });
  it('is alive and ready', async () => {
    assert.deepEqual((await get('/health')).json, { status: 'ok' });
    const { status, json } = await get('/ready');
    assert.deepEqual([status, json['status'], json['database']], [200, 'ready', 'ok']);
  });
  it('describes itself in valid OpenAPI, every operation with a name, a summary and its errors', async () => {
    const { json } = await get('/api/v1/openapi.json');
    const result = await new Validator().validate(structuredClone(json));
    assert.deepEqual(result.errors, undefined);
    assert.ok(result.valid);
    const operations = Object.values(
      json['paths'] as Record<string, Record<string, Record<string, unknown>>>,
    ).flatMap((path) => Object.values(path));
    assert.equal(operations.length, running.portal.endpoints.length);
    const names = operations.map((operation) => operation['operationId']);
    assert.equal(new Set(names).size, names.length, 'names are unique');
    for (const operation of operations) {
      assert.match(String(operation['summary']), /^[A-Z].*\.$/);
      assert.ok((operation['responses'] as Record<string, unknown>)['default']);
    }
  });
  it('passes a linter of OpenAPI, warnings included', async () => {
    const problems = await lintFromString({
      source: JSON.stringify((await get('/api/v1/openapi.json')).json),
      absoluteRef: 'openapi.json',
      config: await createConfig({ extends: ['recommended'] }),
    });
    assert.deepEqual(
      problems.map(
        ({ severity, ruleId, message, location }) =>
          `${severity} ${ruleId} ${location[0]?.pointer ?? ''}: ${message}`,
      ),
      [],
    );
    // It finds what is wrong: an operation that names a parameter its path has not.
    const found = await lintFromString({
      source: JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'x', version: '1' },
        paths: { '/a/{id}': { get: { responses: { 200: { description: 'x' } } } } },
      }),
      absoluteRef: 'openapi.json',
      config: await createConfig({ extends: ['recommended'] }),
    });
    assert.ok(found.some(({ ruleId }) => ruleId === 'path-parameters-defined'));
  });
  it('fills the ports of the client', async () => {
    const { services: port, organisations } = portalAdapter({ baseUrl: `${url}/` });
    assert.deepEqual(await port!.get('ruoka'), readServices([services[0]], [])[0]);
    assert.equal(await port!.get('ei-ole'), undefined);
    assert.equal((await port!.search({ text: 'kurssi', hyteTerms: [], limit: 3 })).items.length, 3);
    assert.equal((await organisations!.search({})).total, 1);
    await assert.rejects(port!.search({ limit: 0 }), { kind: 'http', status: 400 });
  });
  it('takes a new directory up while it answers, without a gap', async () => {
    let isOver = false;
    const statuses = new Set<number>();
    let asked = 0;
    const asking = (async () => {
      while (!isOver) {
        statuses.add((await fetch(`${url}/api/v1/services?text=ruoka`)).status);
        asked++;
      }
    })();
    const before = (await get('/api/v1/services?text=ruoka')).headers.get('etag');
    await importRecords(running.database, 'lisä', {
      services: [service('ruoka-2', { name: { fi: 'Ruoka-apu lauantaisin' } })],
      organisations: [],
    });
    assert.equal((await publish(running.database)).isNew, true);
    let total = 0;
    for (let tries = 0; total !== 2 && tries < 100; tries++) {
      await pause(50);
      total = (await get('/api/v1/services?text=ruoka')).json['total'] as number;
    }
    isOver = true;
    await asking;
    assert.equal(total, 2);
    assert.deepEqual([...statuses], [200]);
    assert.ok(asked > 3, `${asked} questions meanwhile`);
    assert.notEqual((await get('/api/v1/services?text=ruoka')).headers.get('etag'), before);
    assert.equal((await publish(running.database)).isNew, false, 'the same directory is not published twice');
  });
});
