import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { rowsOf, sql } from '../../examples/portal/src/database.js';
import { Proofs } from '../../examples/portal/src/proof.js';
import { ProblemError } from '../../examples/portal/src/problems.js';
import { portal as portalAdapter } from '../../src/adapters/portal/index.js';
import { startPortal, type TestPortal } from './support.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Solution {
  algorithm: string;
  challenge: string;
  number: number;
  salt: string;
  signature: string;
}
const encode = (solution: unknown): string => Buffer.from(JSON.stringify(solution)).toString('base64');

async function solved(proofs: Proofs): Promise<Solution> {
  const { maxnumber, ...told } = await proofs.challenge();
  for (let number = 0; number <= maxnumber; number++)
    if (sha256(`${told.salt}${number}`) === told.challenge) return { ...told, number };
  throw new Error('no number');
}

describe('portal: proof of work', () => {
  let running: TestPortal;
  let proofs: Proofs;
  before(async () => {
    running = await startPortal({}, { PORTAL_ALTCHA: '500' });
    // Another instance on the same database.
    proofs = new Proofs(running.database, 500);
  });
  after(() => running.portal.stop());

  let count = 0;
  const send = async (altcha?: unknown): Promise<{ status: number; code: unknown }> => {
    const response = await fetch(`${running.url}/api/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key: `proof-${String(++count).padStart(4, '0')}`,
        topic: 'general',
        message: 'Hei',
        ...(altcha !== undefined && { altcha }),
      }),
    });
    return { status: response.status, code: ((await response.json()) as { code?: unknown }).code };
  };
  const refused = { status: 428, code: 'proof-needed' };

  it('is asked for with every kind of message, and the adapter gives it', async () => {
    assert.deepEqual(await send(), refused);
    for (const path of ['surveys/pulse/responses', 'event-proposals']) {
      const response = await fetch(`${running.url}/api/v1/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      assert.equal(response.status, 428, path);
    }
    const { feedback } = portalAdapter({ baseUrl: `${running.url}/` });
    const receipt = await feedback!.submit({ key: 'adapter-0001', topic: 'general', message: 'Kiitos' });
    assert.match(receipt.reference, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const again = await feedback!.submit({ key: 'adapter-0001', topic: 'general', message: 'Kiitos' });
    assert.equal(again.reference, receipt.reference);
    const stored = await rowsOf<{ body: string }>(
      running.database.queries,
      sql`select body::text as body from message`,
    );
    assert.equal(stored.length, 1);
    assert.doesNotMatch(stored[0]!.body, /altcha/);
  });

  it('counts once, whichever instance it is shown to', async () => {
    const proof = encode(await solved(proofs));
    assert.equal((await send(proof)).status, 201);
    assert.deepEqual(await send(proof), refused);
    await assert.rejects(
      proofs.check(proof),
      (thrown) => thrown instanceof ProblemError && thrown.status === 428,
    );
    // Shown to both at the same moment.
    const other = encode(await solved(proofs));
    const both = await Promise.allSettled([
      proofs.check(other),
      new Proofs(running.database, 500).check(other),
    ]);
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  it('is refused when it is forged, wrong or too old', async () => {
    const right = await solved(proofs);
    const old = `${right.salt.slice(0, 24)}?expires=${Math.floor(Date.now() / 1000) - 1}&`;
    // The last digits of the time moved to the number: the same text, another meaning.
    const [head = '', digits = ''] = /^(.*\?expires=\d+)(&)$/.exec(right.salt)?.slice(1) ?? [];
    for (const forged of [
      { ...right, number: right.number + 1 },
      { ...right, number: -1 },
      { ...right, number: right.number + 0.5 },
      { ...right, number: String(right.number) },
      { ...right, signature: '0'.repeat(64) },
      { ...right, signature: '' },
      { ...right, algorithm: 'MD5' },
      { ...right, salt: old, challenge: sha256(`${old}${right.number}`) },
      {
        ...right,
        salt: head,
        number: Number(`${right.number}`),
        challenge: sha256(`${head}${digits}${right.number}`),
      },
      { ...right, salt: `${head}9&`, challenge: sha256(`${head}9&${right.number}`) },
      { ...right, salt: 'abc', challenge: sha256(`abc${right.number}`) },
      {},
      [],
      null,
    ])
      assert.deepEqual(await send(encode(forged)), refused, JSON.stringify(forged));
    for (const told of ['', '????', encode(right).slice(5), 7, {}, 'A'.repeat(5000)])
      assert.deepEqual(await send(told), refused);
    assert.equal((await send(encode(right))).status, 201, 'what was tried with it has not used it');
  });

  it('takes nothing made up for a proof, and breaks on nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await assert.rejects(proofs.check(encode(value)), ProblemError);
        await assert.rejects(proofs.check(value), ProblemError);
      }),
      { numRuns: 100 },
    );
  });

  it('forgets what is over', async () => {
    await running.database.queries.execute(sql`update proof set expires_at = now() - interval '1 second'`);
    await proofs.clean();
    const [row] = await rowsOf<{ n: string }>(running.database.queries, sql`select count(*) as n from proof`);
    assert.equal(Number(row!.n), 0);
  });

  it('is not asked for by an installation that has not chosen it', async () => {
    const plain = new Proofs(running.database, 0);
    assert.equal(plain.areAsked, false);
  });
});
