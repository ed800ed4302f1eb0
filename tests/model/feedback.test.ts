import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as compiled from '../../src/model/compiled-feedback.js';
import * as compiledMessage from '../../src/model/compiled-feedback-message.js';
import {
  ACCESSIBILITY_TOPIC,
  Feedback,
  FeedbackTopic,
  readFeedback,
  readFeedbackTopics,
  readReceipt,
  Receipt,
  withStatutoryTopics,
  type Problem,
} from '../../src/model/index.js';
import { readsAsZodDoes } from '../suites/schema-reading.js';

const topic: FeedbackTopic = {
  id: 'services',
  name: { fi: 'Palvelut' },
  readBy: { fi: 'Palveluohjaajat lukevat viestin.' },
  answeredWithin: 7,
};
const topics = withStatutoryTopics([topic]);

const feedback: Feedback = {
  key: 'a1b2c3d4-e5f6',
  topic: 'services',
  about: {
    type: 'record',
    of: 'service',
    id: 'ruoka-apu',
    fields: [{ field: 'phone', shown: '+358 2 000 1234', correct: '+358 2 000 4321' }],
  },
  rating: 4,
  message: 'Puhelinnumero on vanha.',
  place: { text: 'Rantatie 1', position: { latitude: 60.4, longitude: 22.2 } },
  picture: { type: 'image/jpeg', size: 240_000, width: 1600, height: 1200, description: 'Ovi' },
  contact: { name: 'Aino', email: 'aino@example.org', phone: '+358 2 000 1234' },
  consents: [{ purpose: 'answer', words: 'Yhteystietojani saa käyttää vastaamiseen.' }],
  language: 'fi',
  writtenAt: '2027-03-31T12:00:00+03:00',
};

const read = (change: Partial<Feedback>): string[] =>
  (readFeedback({ ...feedback, ...change }, { topics }).wrong ?? []).map(
    ({ path, kind }) => `${path} ${kind}`,
  );

describe('the compiled schemas of feedback', () => {
  readsAsZodDoes('feedback', Feedback, compiledMessage.TABLE, compiledMessage.FEEDBACK, feedback);
  readsAsZodDoes('topic', FeedbackTopic, compiled.TABLE, compiled.TOPIC, ACCESSIBILITY_TOPIC);
  readsAsZodDoes('receipt', Receipt, compiled.TABLE, compiled.RECEIPT, {
    reference: 'K-123',
    answerBy: '2027-04-14',
  });
});

describe('feedback', () => {
  it('is read when it is whole', () => {
    assert.deepEqual(readFeedback(feedback, { topics }), { value: feedback });
  });

  it('may be anonymous, one character long, or only a rating', () => {
    const anonymous = { key: feedback.key, topic: 'services', message: '?' };
    assert.deepEqual(readFeedback(anonymous, { topics }), { value: anonymous });
    assert.deepEqual(read({ message: undefined, about: undefined }), []);
    assert.deepEqual(read({ message: undefined, rating: undefined }), []);
  });

  it('says something', () => {
    const silent = { message: ' \n\t ', rating: undefined };
    assert.deepEqual(read({ ...silent, about: undefined }), ['message missing']);
    assert.deepEqual(read({ ...silent, about: { type: 'event', id: 'x' } }), ['message missing']);
    assert.deepEqual(
      read({ ...silent, about: { type: 'record', of: 'service', id: 'x', fields: [{ field: 'phone' }] } }),
      ['message missing'],
    );
    assert.deepEqual(read({ ...silent, message: '\u0000', about: undefined }), ['message missing']);
  });

  it('is refused with the place of what is wrong', () => {
    assert.deepEqual(read({ key: 'x' }), ['key outside']);
    assert.deepEqual(read({ topic: 'weather' }), ['topic unknown']);
    assert.deepEqual(read({ topic: 'accessibility' }), ['about.type outside']);
    assert.deepEqual(read({ about: { type: 'page', url: 'javascript:alert(1)' } }), ['about.url outside']);
    assert.deepEqual(read({ about: { type: 'page', url: 'mailto:a@example.org' } }), ['about.url outside']);
    assert.deepEqual(read({ about: { type: 'page', url: 'https://kaislasalmi.example/palaute' } }), []);
    assert.deepEqual(read({ message: 'x'.repeat(10_000) }), []);
    assert.deepEqual(read({ message: 'x'.repeat(100_000) }), ['message tooLong']);
    for (const rating of [0, 6, 3.5, -1]) assert.deepEqual(read({ rating }), ['rating outside']);
    assert.deepEqual(read({ place: { position: { latitude: 91, longitude: 22 } } }), [
      'place.position outside',
    ]);
    assert.deepEqual(read({ picture: { ...feedback.picture!, size: 40_000_000 } }), ['picture.size tooLong']);
    assert.deepEqual(read({ picture: { ...feedback.picture!, type: 'image/svg+xml' as 'image/png' } }), [
      'picture.type form',
    ]);
    assert.deepEqual(read({ contact: { email: 'aino' } }), ['contact.email outside']);
    assert.deepEqual(read({ contact: { phone: 'soita' } }), ['contact.phone outside']);
    assert.deepEqual(read({ contact: { name: 'x'.repeat(5000) } }), ['contact.name tooLong']);
  });

  it('uses contact details only when the writer agreed to an answer', () => {
    assert.deepEqual(read({ consents: undefined }), ['consents consent']);
    assert.deepEqual(read({ consents: [{ purpose: 'publish', words: 'Saa julkaista.' }] }), [
      'consents consent',
    ]);
    assert.deepEqual(read({ consents: undefined, contact: undefined }), []);
    // An empty form part is no contact.
    assert.deepEqual(read({ consents: undefined, contact: { name: ' ', email: '' } }), []);
  });

  it('keeps every word and loses only what is no character', () => {
    const { value } = readFeedback(
      { ...feedback, message: '<img src=x onerror=alert(1)> 👩‍👧 שלום\u0000\r\n=1+1\udc00' },
      { topics },
    );
    assert.equal(value?.message, '<img src=x onerror=alert(1)> 👩‍👧 שלום\n=1+1');
  });

  it('never throws, whatever it is', () => {
    const change = fc.dictionary(fc.constantFrom(...Object.keys(feedback)), fc.anything(), { maxKeys: 3 });
    fc.assert(
      fc.property(
        fc.oneof(
          change.map((told) => ({ ...feedback, ...told })),
          fc.anything(),
        ),
        (value) => {
          const { value: told, wrong } = readFeedback(value, { topics });
          assert.equal(told === undefined, wrong !== undefined);
          if (told) assert.deepEqual(readFeedback(told, { topics }).wrong, undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('topics', () => {
  it('always have the statutory one, answered within 14 days', () => {
    assert.deepEqual(withStatutoryTopics([]), [ACCESSIBILITY_TOPIC]);
    assert.equal(ACCESSIBILITY_TOPIC.answeredWithin, 14);
    const own = { ...topic, id: 'saavutettavuus', statutory: 'accessibility' as const };
    for (const [told, promised] of [
      [30, 14],
      [undefined, 14],
      [5, 5],
    ])
      assert.deepEqual(withStatutoryTopics([{ ...own, answeredWithin: told }]), [
        { ...own, answeredWithin: promised },
      ]);
  });

  it('are read one by one', () => {
    const problems: Problem[] = [];
    assert.deepEqual(
      readFeedbackTopics([topic, { id: 'x', name: { fi: 'X' } }, topic, null], problems),
      topics,
    );
    assert.deepEqual(
      problems.map(({ path, message }) => `${path}: ${message}`),
      [
        'topics[1]: readBy: expected object',
        'topics[3]: record: expected object',
        'topics: the same id again',
      ],
    );
  });
});

describe('a receipt', () => {
  it('has a reference', () => {
    assert.deepEqual(readReceipt({ reference: 'K-123', readBy: null }), { value: { reference: 'K-123' } });
    assert.equal(readReceipt({ reference: 5 }).wrong?.[0]?.path, 'reference');
    assert.equal(readReceipt('<html>').wrong?.[0]?.kind, 'form');
  });
});
