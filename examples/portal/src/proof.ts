import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { z } from '../../../src/model/zod.js';
import { named } from './api-schemas.js';
import { rowsOf, sql, type Database } from './database.js';
import { endpoint, type Endpoint } from './endpoint.js';
import { ProblemError } from './problems.js';

/** Seconds a challenge may be answered: a page that waits long before sending asks for another. */
const GOOD_FOR = 600;

const Challenge = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string(),
  maxnumber: z.number(),
  salt: z.string(),
  signature: z.string(),
});
named.add(Challenge, { id: 'ProofChallenge' });

/** What a page sends back, as base64 of JSON. */
const Solution = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().check(z.maxLength(64)),
  number: z.number().check(z.int(), z.minimum(0)),
  salt: z.string().check(z.maxLength(200)),
  signature: z.string().check(z.maxLength(64)),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Proofs of work after the protocol of ALTCHA: a number is hidden behind a hash, and whoever sends a message finds it
 * first. It costs a person's device a moment and a program that sends thousands of messages a great deal, asks nobody
 * to read crooked letters, and no third party takes part.
 *
 * All instances sign with one key. A challenge that has been answered is in the database until it would have expired,
 * so it counts once, whichever instance it is shown to.
 */
export class Proofs {
  readonly #database: Database;
  readonly #largest: number;
  #key: Promise<Buffer> | undefined;

  /** @param largest the number is between 0 and this one; 0: no proof is asked for */
  constructor(database: Database, largest: number) {
    this.#database = database;
    this.#largest = largest;
  }

  get areAsked(): boolean {
    return this.#largest > 0;
  }

  async challenge(): Promise<z.infer<typeof Challenge>> {
    const expires = Math.floor(Date.now() / 1000) + GOOD_FOR;
    // It ends with a sign that no number begins with: digits cannot wander from one to the other.
    const salt = `${randomBytes(12).toString('hex')}?expires=${expires}&`;
    const challenge = sha256(`${salt}${randomInt(this.#largest + 1)}`);
    return {
      algorithm: 'SHA-256',
      challenge,
      maxnumber: this.#largest,
      salt,
      signature: await this.#sign(challenge),
    };
  }

  /**
   * @param told base64 of a solution, as the page sent it
   * @throws {ProblemError} `proof-needed` when there is none, or it is wrong, too old, or has been used
   */
  async check(told: unknown): Promise<void> {
    const solution = readSolution(told);
    if (!solution) throw new ProblemError('proof-needed');
    const { challenge, number, salt, signature } = solution;
    const expires = Number(/\?expires=(\d{1,12})&$/.exec(salt)?.[1] ?? 0);
    const isRight =
      expires * 1000 > Date.now() &&
      isEqual(sha256(`${salt}${number}`), challenge) &&
      isEqual(await this.#sign(challenge), signature);
    if (!isRight) throw new ProblemError('proof-needed');
    const [taken] = await rowsOf<{ challenge: string }>(
      this.#database.queries,
      sql`insert into proof (challenge, expires_at) values (${challenge}, to_timestamp(${expires}::double precision))
        on conflict (challenge) do nothing returning challenge`,
    );
    if (!taken) throw new ProblemError('proof-needed');
  }

  /** Forgets challenges that nobody could answer any more. */
  async clean(): Promise<void> {
    await this.#database.queries.execute(sql`delete from proof where expires_at < now()`);
  }

  async #sign(challenge: string): Promise<string> {
    this.#key ??= this.#sharedKey();
    // A failure is not kept.
    this.#key.catch(() => (this.#key = undefined));
    return createHmac('sha256', await this.#key)
      .update(challenge)
      .digest('hex');
  }

  async #sharedKey(): Promise<Buffer> {
    const fresh = randomBytes(32).toString('base64');
    const [row] = await rowsOf<{ key: string }>(
      this.#database.queries,
      sql`insert into setting (name, value, is_secret) values ('proof-key', to_jsonb(${fresh}::text), true)
        on conflict (name) do update set updated_at = setting.updated_at returning value #>> '{}' as key`,
    );
    return Buffer.from(row!.key, 'base64');
  }
}

function readSolution(told: unknown): z.infer<typeof Solution> | undefined {
  if (typeof told !== 'string') return undefined;
  try {
    const result = Solution.safeParse(JSON.parse(Buffer.from(told, 'base64').toString()));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

const isEqual = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Where pages get a challenge. */
export const proofEndpoint = (proofs: Proofs): Endpoint =>
  endpoint({
    method: 'GET',
    path: '/api/v1/altcha',
    operationId: 'getProofChallenge',
    summary: 'A challenge of ALTCHA; its solution goes into `altcha` of a message, once.',
    tag: 'operation',
    answers: { 200: { description: 'A challenge, good for ten minutes.', schema: Challenge } },
    async handle() {
      if (!proofs.areAsked) throw new ProblemError('not-found');
      return { body: await proofs.challenge() };
    },
  });
