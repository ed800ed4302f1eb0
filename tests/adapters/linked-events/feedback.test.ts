import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toGuestFeedback } from '../../../src/adapters/linked-events/feedback.js';
import { linkedEvents } from '../../../src/adapters/linked-events/index.js';
import { createClient } from '../../../src/client/index.js';
import { ClientError } from '../../../src/model/client-error.js';
import type { Feedback } from '../../../src/model/feedback.js';

// The format is that of the service's own tests (test_feedback_form.py of City-of-Helsinki/linkedevents): JSON of name,
// subject, body and email, without signing in. Its published description of the interface does not tell of it.

const feedback: Feedback = {
  key: 'feedback-1234',
  topic: 'events',
  message: 'Kellonaika on väärin.',
  rating: 2,
  about: { type: 'event', id: 'turku:123', name: 'Avoimet ovet' },
  contact: { name: 'Aino Mallikas', email: 'aino@example.org', phone: '+358 2 000 1234' },
  consents: [{ purpose: 'answer', words: 'Minulle saa vastata.' }],
};

/** A service that answers so. */
function service(answer: (sent: Record<string, unknown>) => unknown, status = 201) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (address: unknown, init: RequestInit = {}): Promise<Response> => {
    asked.push({ url: String(address), init });
    const body = answer(JSON.parse(init.body as string) as Record<string, unknown>);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  const client = createClient(linkedEvents({ baseUrl: 'https://events.example/v1', fetch }));
  return { asked, feedback: client.feedback! };
}

describe('linked-events: feedback of guests', () => {
  it('is four texts at one address, without a key or an account', async () => {
    const { asked, feedback: port } = service((sent) => ({ id: 7, ...sent }));
    const receipt = await port.submit(feedback);
    const [{ url, init }] = asked as [(typeof asked)[0]];
    assert.equal(url, 'https://events.example/v1/guest-feedback/');
    assert.equal(init.method, 'POST');
    assert.equal(init.credentials, 'omit');
    assert.equal(new Headers(init.headers).get('content-type'), 'application/json');
    assert.equal(new Headers(init.headers).get('authorization'), null);
    assert.deepEqual(JSON.parse(init.body as string), {
      name: 'Aino Mallikas',
      email: 'aino@example.org',
      subject: 'Avoimet ovet',
      body: 'Kellonaika on väärin.\n2/5\nturku:123\n+358 2 000 1234\n(feedback-1234)',
    });
    assert.deepEqual([receipt.reference, receipt.key], ['7', feedback.key]);
    assert.ok(receipt.readBy?.['fi'] && receipt.readBy['sv']);
  });

  it('tells who reads it, and promises nothing in the name of others', async () => {
    const [topic, ...rest] = await service(() => ({})).feedback.topics();
    assert.deepEqual([topic!.id, rest.length], ['events', 0]);
    assert.equal(topic!.answeredWithin, undefined);
    assert.ok(topic!.name['fi'] && topic!.name['sv'] && topic!.readBy['en']);
    assert.equal(topic!.picture, undefined);
  });

  it('says what is wrong in a record, and of a page where it is', () => {
    const { key, topic } = feedback;
    const fields = [{ field: 'price', shown: '5 €', correct: '7 €' }, { field: 'other' }];
    const record = toGuestFeedback({ key, topic, about: { type: 'record', of: 'event', id: 'a:1', fields } });
    assert.deepEqual(record, {
      name: '',
      email: '',
      subject: 'a:1',
      body: 'price: 5 € → 7 €\nother: – → ?\na:1\n(feedback-1234)',
    });
    const page = toGuestFeedback({
      key,
      topic,
      message: 'Hei',
      about: { type: 'page', url: 'https://www.kaislasalmi.example/fi/', name: 'x'.repeat(500) },
    });
    assert.equal(page.subject.length, 255);
    assert.match(page.body, /^Hei\nhttps:/);
  });

  it('has not arrived when a page answers, and is refused where it is refused', async () => {
    for (const [answer, status, kind] of [
      ['<!doctype html><title>Kirjaudu</title>', 200, 'shape'],
      [[], 201, 'shape'],
      [null, 201, 'shape'],
      [{ email: ['Enter a valid email address.'] }, 400, 'http'],
      [{ detail: 'Request was throttled.' }, 429, 'http'],
    ] as const)
      await assert.rejects(service(() => answer, status).feedback.submit(feedback), (error) => {
        assert.ok(error instanceof ClientError);
        assert.equal(error.kind, kind);
        return true;
      });
  });
});
