import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rowsOf, sql } from '../../../examples/portal/src/database.js';
import { define } from '../../../examples/portal/src/definitions.js';
import { portal } from '../../../src/adapters/portal/index.js';
import { createClient, type Client } from '../../../src/client/index.js';
import { ClientError } from '../../../src/model/client-error.js';
import { loadSurvey } from '../../../src/surveys/index.js';
import { png } from '../../portal/picture-files.js';
import { service, startPortal, type TestPortal } from '../../portal/support.js';

describe('the portal, through a client', () => {
  let running: TestPortal;
  let client: Client;

  before(async () => {
    running = await startPortal({ services: [service('a')] });
    await define(running.database, (await loadSurvey('pulse'))!);
    await define(running.database, [
      { id: 'place', name: { fi: 'Paikka' }, readBy: { fi: 'Viestin lukee kunta.' }, picture: true },
    ]);
    client = createClient(portal({ baseUrl: running.url }));
  });
  after(() => running.portal.stop());

  it('has topics, the statutory one among them', async () => {
    const topics = await client.feedback!.topics();
    assert.ok(topics.some(({ statutory }) => statutory === 'accessibility'));
    assert.ok(topics.every(({ readBy }) => readBy));
  });

  it('takes a picture whole, once, and tells staff of it as it is', async () => {
    const bytes = png(5, 3);
    const picture = new Blob([bytes.slice().buffer], { type: 'image/png' });
    const feedback = {
      key: 'feedback-adapter-picture',
      topic: 'place',
      message: 'Ramppi on jäässä.',
      // What a device says of size and form is checked.
      picture: { type: 'image/jpeg' as const, size: 1, width: 1, height: 1, description: 'Ramppi' },
    };
    const first = await client.feedback!.submit(feedback, { picture });
    assert.equal((await client.feedback!.submit(feedback, { picture })).reference, first.reference);
    const { queries } = running.database;
    const [kept] = await rowsOf<{ type: string; hex: string; told: unknown }>(
      queries,
      sql`select type, encode(data, 'hex') as hex, body -> 'picture' as told from message_picture join message using (key)`,
    );
    assert.equal(kept!.hex, Buffer.from(bytes).toString('hex'));
    assert.deepEqual(kept!.told, {
      type: 'image/png',
      size: bytes.length,
      width: 5,
      height: 3,
      description: 'Ramppi',
    });
    // Without its bytes a message goes without the picture.
    await client.feedback!.submit({ ...feedback, key: 'feedback-adapter-lost' });
    await queries.execute(sql`delete from message where key = ${feedback.key}`);
    assert.deepEqual(await rowsOf(queries, sql`select key from message_picture`), []);
  });

  it('gives one receipt for a message, however often it comes', async () => {
    const feedback = {
      key: 'feedback-adapter-1',
      topic: 'accessibility',
      message: 'Teksti on liian pientä. 👓 \u200f',
    };
    const first = await client.feedback!.submit(feedback);
    const second = await client.feedback!.submit(feedback);
    assert.equal(first.key, feedback.key);
    assert.ok(first.readBy);
    assert.equal(first.answerBy, undefined, 'nobody to answer');
    assert.equal(second.reference, first.reference);
    assert.equal(second.again, true);
  });

  it('refuses for good what can never be taken', async () => {
    for (const [feedback, status] of [
      [{ key: 'feedback-adapter-2', topic: 'nothing-like-it', message: 'Hei' }, 422],
      [{ key: 'feedback-adapter-3', topic: 'accessibility' }, 400],
      [{ key: 'feedback-adapter-1', topic: 'accessibility', message: 'Aivan muuta' }, 409],
    ] as const)
      await assert.rejects(client.feedback!.submit(feedback), (error) => {
        assert.ok(error instanceof ClientError);
        assert.deepEqual([error.kind, error.status], ['http', status]);
        return true;
      });
  });

  it('asks a survey, takes a response once and shows no few answers', async () => {
    const survey = (await client.surveys!.get('pulse'))!;
    assert.deepEqual(survey, await loadSurvey('pulse'));
    const [question] = survey.groups.flatMap(({ questions }) => questions);
    const response = {
      key: 'response-adapter-1',
      survey: { id: survey.id, version: survey.version },
      answers: [{ question: question!.id, value: 3 }],
    };
    const first = await client.surveys!.submit(response);
    assert.equal((await client.surveys!.submit(response)).reference, first.reference);
    const results = (await client.surveys!.results('pulse'))!;
    assert.ok(results.slices.every(({ n, hidden }) => n === undefined && hidden));
    assert.equal(await client.surveys!.get('no-such'), undefined);
    assert.equal(await client.surveys!.results('no-such'), undefined);
  });

  it('says so when something else answers in its place', async () => {
    const page = async (): Promise<Response> => new Response('<!doctype html><title>Kirjaudu</title>');
    const elsewhere = createClient(portal({ baseUrl: running.url, fetch: page }));
    for (const asked of [
      elsewhere.feedback!.topics(),
      elsewhere.feedback!.submit({ key: 'feedback-adapter-4', topic: 'accessibility', message: 'Hei' }),
      elsewhere.surveys!.get('pulse'),
    ])
      await assert.rejects(asked, { kind: 'shape' });
  });

  it('tells how long a busy portal wants to be left alone, and sends nothing again by itself', async () => {
    let asked = 0;
    const busy = async (): Promise<Response> => {
      asked++;
      return new Response('', { status: 429, headers: { 'retry-after': '7' } });
    };
    const { feedback } = createClient(portal({ baseUrl: running.url, fetch: busy }));
    await assert.rejects(
      feedback!.submit({ key: 'feedback-adapter-5', topic: 'accessibility', message: 'Hei' }),
      {
        kind: 'http',
        status: 429,
        retryAfter: 7000,
      },
    );
    assert.equal(asked, 1);
  });
});
