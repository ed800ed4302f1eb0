import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { define } from '../../../examples/portal/src/definitions.js';
import { portal } from '../../../src/adapters/portal/index.js';
import { createClient, type Client } from '../../../src/client/index.js';
import { ClientError } from '../../../src/model/client-error.js';
import { loadSurvey } from '../../../src/surveys/index.js';
import { service, startPortal, type TestPortal } from '../../portal/support.js';

describe('the portal, through a client', () => {
  let running: TestPortal;
  let client: Client;

  before(async () => {
    running = await startPortal({ services: [service('a')] });
    await define(running.database, (await loadSurvey('pulse'))!);
    client = createClient(portal({ baseUrl: running.url }));
  });
  after(() => running.portal.stop());

  it('has topics, the statutory one among them, and asks for no picture it has no room for', async () => {
    const topics = await client.feedback!.topics();
    assert.ok(topics.some(({ statutory }) => statutory === 'accessibility'));
    assert.ok(topics.every(({ picture, readBy }) => picture === undefined && readBy));
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
    assert.ok(first.answerBy && first.readBy);
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
