import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { open311, readOpen311Payload } from '../../../src/adapters/open311/index.js';
import { errorOf, toForm, toReference } from '../../../src/adapters/open311/map.js';
import { createClient } from '../../../src/client/index.js';
import { ClientError } from '../../../src/model/client-error.js';
import type { Feedback } from '../../../src/model/feedback.js';
import { mutate, mutation, upstreamFolder } from '../../suites/adapter-contract.js';

const folder = join(upstreamFolder, 'open311');
const skip = existsSync(folder) ? false : `no payloads at ${folder}`;
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const genuine = (name: string): unknown => JSON.parse(text(name));

const feedback: Feedback = { key: 'feedback-1234', topic: '176', message: 'Seinässä on töherrys.' };

/** A city that answers so. */
function city(answers: Readonly<Record<string, unknown>>, status = 200) {
  const asked: { url: URL; body: URLSearchParams | undefined }[] = [];
  const fetch = async (address: unknown, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(address));
    asked.push({ url, body: init?.body as URLSearchParams | undefined });
    const answer = answers[url.pathname.replace('/open311/v2/', '')];
    if (answer === undefined) return new Response('', { status: 404 });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), {
      status: init?.method === 'POST' ? status : 200,
    });
  };
  return { asked, options: { baseUrl: 'https://city.example/open311/v2', fetch } };
}

describe('open311: payloads', { skip }, () => {
  it('of Helsinki become topics', () => {
    const reading = readOpen311Payload(genuine('helsinki/services.fi_FI.json'));
    assert.deepEqual([reading.records, reading.mapped, reading.problems.length], [2, 2, 0]);
    assert.deepEqual(
      reading.topics.map(({ id }) => id),
      ['246', '176'],
    );
    assert.ok(reading.topics.every(({ name, readBy, place }) => name['fi'] && readBy['fi'] && place));
  });

  it('of the specification are read though its ids are numbers', () => {
    // As printed they are no JSON: 001 is no number there. A server that prints it writes 1.
    const printed = text('georeport-v2-spec/json-service-list.as-printed.txt').replace(/:0+(\d)/g, ':$1');
    const reading = readOpen311Payload(JSON.parse(printed));
    assert.deepEqual([reading.records, reading.mapped], [3, 3]);
    assert.equal(reading.topics[0]?.id, '1');
  });

  it('that are errors are told from receipts, whatever their status', () => {
    assert.equal(errorOf(genuine('helsinki/error-403.json'))?.status, 403);
    assert.equal(errorOf(genuine('georeport-v2-spec/json-errors.json'))?.status, 403);
    for (const name of [
      'helsinki/requests-post-response.json',
      'georeport-v2-spec/json-request-from-token.json',
    ])
      assert.equal(errorOf(genuine(name)), undefined);
    assert.deepEqual(toReference(genuine('helsinki/requests-post-response.json')), {
      id: '8fmht6g1470b3qk8pthg',
    });
    assert.deepEqual(toReference(genuine('georeport-v2-spec/json-request-from-token.json')), {
      id: '638344',
      token: '12345',
    });
  });

  it('of any kind, whole or broken, never make the reader throw', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    assert.ok(files.length > 5);
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(mutation, { maxLength: 8 }), (name, mutations) => {
        const payload = mutations.reduce((value, one) => mutate(value, one), genuine(name));
        const { records, mapped, topics } = readOpen311Payload(payload);
        assert.ok(mapped <= records && topics.length === mapped);
      }),
      { numRuns: 200 },
    );
  });

  it('go out as the specification prints them', () => {
    const printed = text('georeport-v2-spec/post-request.as-printed.txt').trim().split('\n').at(-1)!;
    const known = new Set([...new URLSearchParams(printed).keys()]);
    const form = toForm({
      ...feedback,
      rating: 2,
      about: { type: 'page', url: 'https://www.kaislasalmi.example/puistot/' },
      place: { text: 'Rantapuisto', position: { latitude: 60.45, longitude: 22.27 } },
      contact: { name: 'Maija Anna Meri', email: 'maija@example.org', phone: '+358 2 000 1234' },
    });
    for (const name of form.keys()) assert.ok(known.has(name), `${name} is not in the specification`);
    assert.deepEqual(Object.fromEntries(form), {
      service_code: '176',
      description: 'Seinässä on töherrys.\n2/5\nhttps://www.kaislasalmi.example/puistot/',
      lat: '60.45',
      long: '22.27',
      address_string: 'Rantapuisto',
      email: 'maija@example.org',
      first_name: 'Maija',
      last_name: 'Anna Meri',
      phone: '+358 2 000 1234',
    });
  });
});

describe('open311', () => {
  const services = [
    { service_code: 1, service_name: 'Kadut', metadata: false },
    { service_code: '2', service_name: 'Ajoneuvot', metadata: true },
    { service_code: '3', service_name: 'Puistot', metadata: 'true', description: '' },
    { service_code: '', service_name: 'Ei koodia' },
    null,
  ];

  it('asks in the reader’s language, and leaves out what demands more than a form can know', async () => {
    const { asked, options } = city({
      'services.json': services,
      'services/2.json': { attributes: [{ variable: true, code: 'PLATE', required: true }] },
      'services/3.json': [{ attributes: [{ variable: 'false', code: 'TEXT', required: 'true' }] }],
    });
    const { feedback: port } = createClient(
      open311({ ...options, accessibilityCode: '9', jurisdiction: 'city.example' }),
    );
    const topics = await port!.topics({ readerLanguages: ['sv', 'fi'] });
    assert.deepEqual(
      topics.map(({ id }) => id),
      ['1', '3', '9'],
    );
    assert.equal(topics.at(-1)?.statutory, 'accessibility');
    assert.deepEqual(Object.fromEntries(asked[0]!.url.searchParams), {
      jurisdiction_id: 'city.example',
      locale: 'sv_SE',
    });
  });

  it('sends a form without a key, and gives the id', async () => {
    const { asked, options } = city(
      { 'requests.json': [{ service_request_id: 77, service_notice: '' }] },
      201,
    );
    const receipt = await open311(options).feedback.submit(feedback);
    assert.equal(receipt.reference, '77');
    const { body } = asked[0]!;
    assert.ok(body instanceof URLSearchParams && !body.has('api_key'));
  });

  it('asks by the token, and gives the token where there is no id yet', async () => {
    const later = city({
      'requests.json': [{ token: 12 }],
      'tokens/12.json': [{ service_request_id: 9, token: 12 }],
    });
    assert.equal((await open311(later.options).feedback.submit(feedback)).reference, '9');
    const never = city({ 'requests.json': [{ token: 12 }] });
    assert.equal((await open311(never.options).feedback.submit(feedback)).reference, '12');
  });

  it('says how it was refused', async () => {
    const refusal = [{ code: 403, description: 'no key' }];
    for (const status of [200, 403]) {
      const { options } = city({ 'requests.json': refusal }, status);
      await assert.rejects(open311(options).feedback.submit(feedback), { kind: 'http', status: 403 });
    }
    for (const answer of ['<html>', '[]', '{}', '"x"']) {
      const { options } = city({ 'requests.json': answer, 'services.json': answer === '[]' ? '{}' : answer });
      await assert.rejects(
        open311(options).feedback.submit(feedback),
        (error) => error instanceof ClientError && error.kind === 'shape',
      );
      await assert.rejects(
        open311(options).feedback.topics(),
        (error) => error instanceof ClientError && error.kind === 'shape',
      );
    }
  });
});
