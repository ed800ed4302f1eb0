import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { portalMessages } from '../../../src/adapters/portal/messages.js';
import { proofOfWork } from '../../../src/adapters/portal/proof.js';
import type { Http } from '../../../src/adapters/shared/http.js';
import { ClientError } from '../../../src/model/index.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const challengeOf = (salt: string, number: number, maxnumber = 5000): Record<string, unknown> => ({
  algorithm: 'SHA-256',
  challenge: sha256(`${salt}${number}`),
  maxnumber,
  salt,
  signature: 'f'.repeat(64),
});
/** A portal that gives this challenge. */
const giving = (challenge: unknown): Http => ({
  baseUrl: new URL('https://portal.example/'),
  getJson: () => Promise.resolve(challenge),
  get: () => Promise.reject(new Error('not asked')),
  getBytes: () => Promise.reject(new Error('not asked')),
});
const read = (proof: string): Record<string, unknown> => JSON.parse(atob(proof)) as Record<string, unknown>;

describe('a proof of work', () => {
  it('finds the number, whatever the salt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 100 }),
        fc.integer({ min: 0, max: 300 }),
        async (salt, number) => {
          const told = challengeOf(salt, number, 300);
          const found = read(await proofOfWork(giving(told)));
          // An earlier number may give the same text: `1` behind `x1` and `11` behind `x`.
          assert.equal(sha256(`${salt}${String(found['number'])}`), told['challenge']);
          assert.deepEqual(
            [found['algorithm'], found['challenge'], found['salt'], found['signature']],
            ['SHA-256', told['challenge'], salt, told['signature']],
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the page its turns meanwhile, and stops when the reader leaves', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const began = performance.now();
    await proofOfWork(giving(challengeOf('hidas?', 60_000, 60_000)));
    clearInterval(timer);
    const time = performance.now() - began;
    assert.ok(turns >= Math.floor(time / 100), `${turns} turns in ${time} ms`);

    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 5);
    await assert.rejects(
      proofOfWork(
        giving({ ...challengeOf('loputon?', 1, 9_000_000), challenge: '0'.repeat(64) }),
        leaving.signal,
      ),
      (thrown) => thrown instanceof ClientError && thrown.kind === 'aborted',
    );
  });

  it('does not begin with what is no challenge, or asks too much', async () => {
    const good = challengeOf('abc', 3);
    for (const told of [
      undefined,
      [],
      'x',
      { ...good, algorithm: 'SHA-1' },
      { ...good, challenge: 'abc' },
      { ...good, salt: 'ä' },
      { ...good, salt: 'x'.repeat(101) },
      { ...good, maxnumber: 1e9 },
      { ...good, maxnumber: '5' },
      { ...good, signature: undefined },
      { ...good, maxnumber: 2 },
    ])
      await assert.rejects(
        proofOfWork(giving(told)),
        (thrown) => thrown instanceof ClientError && thrown.kind === 'shape',
        JSON.stringify(told),
      );
  });

  it('is given only to a portal that asks, once a message', async () => {
    const asked: string[] = [];
    let wants = true;
    const fetch = (input: unknown, init?: RequestInit): Promise<Response> => {
      const { pathname } = new URL(String(input instanceof Request ? input.url : input));
      asked.push(pathname);
      if (pathname.endsWith('/altcha')) return Promise.resolve(Response.json(challengeOf('abc', 42)));
      const { altcha, key } = JSON.parse(String(init?.body)) as Record<string, unknown>;
      if (wants && !altcha) return Promise.resolve(Response.json({ code: 'proof-needed' }, { status: 428 }));
      if (wants) assert.equal(read(String(altcha))['number'], 42);
      return Promise.resolve(
        Response.json(
          { reference: 'AAAAA-BBBBB', key, receivedAt: '2026-11-22T00:00:00.000Z' },
          { status: 201 },
        ),
      );
    };
    const { feedback } = portalMessages({ baseUrl: 'https://portal.example/', fetch: fetch });
    const message = { key: 'avain-0001', topic: 'general', message: 'Hei' };
    assert.equal((await feedback.submit(message)).reference, 'AAAAA-BBBBB');
    assert.deepEqual(asked, ['/api/v1/feedback', '/api/v1/altcha', '/api/v1/feedback']);
    wants = false;
    await feedback.submit({ ...message, key: 'avain-0002' });
    assert.equal(asked.length, 4);
  });
});
