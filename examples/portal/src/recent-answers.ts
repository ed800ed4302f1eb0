import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './endpoint.js';
import { GZIP_LEVEL, WORTH_COMPRESSING } from './packing.js';

const gzipAsync = promisify(gzip);

interface Kept {
  body: Buffer;
  encoding?: 'gzip';
}

/**
 * Answers given lately, by the tag of question and directory: the questions of a town are few and come again. Long
 * ones are kept as they are sent, compressed. A question that is asked while it is being answered waits for that answer.
 */
export class RecentAnswers {
  readonly #answers = new Map<string, Kept>();
  readonly #underWay = new Map<string, Promise<Answer>>();
  readonly #mostBytes: number;
  readonly #onAgain: () => void;
  #bytes = 0;

  /** @param onAgain told when an answer is given again */
  constructor(mostBytes: number, onAgain: () => void = () => {}) {
    this.#mostBytes = mostBytes;
    this.#onAgain = onAgain;
  }

  /** The answer that was given before, or else this one. */
  of(tag: string, answer: () => Promise<Answer>): Promise<Answer> {
    const kept = this.get(tag);
    if (kept) {
      this.#onAgain();
      return Promise.resolve(kept);
    }
    let coming = this.#underWay.get(tag);
    if (!coming) {
      coming = this.#pack(tag, answer).finally(() => this.#underWay.delete(tag));
      this.#underWay.set(tag, coming);
    }
    return coming;
  }

  get(tag: string): Kept | undefined {
    const answer = this.#answers.get(tag);
    if (answer) {
      // To the end of the line: the first ones are given up first.
      this.#answers.delete(tag);
      this.#answers.set(tag, answer);
    }
    return answer;
  }

  keep(tag: string, answer: Kept): void {
    const { length } = answer.body;
    if (this.#answers.has(tag) || length > this.#mostBytes / 16) return;
    this.#answers.set(tag, answer);
    this.#bytes += length;
    for (const [oldest, { body }] of this.#answers) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#answers.delete(oldest);
      this.#bytes -= body.length;
    }
  }

  async #pack(tag: string, answer: () => Promise<Answer>): Promise<Answer> {
    const given = await answer();
    // Only JSON with nothing more to say is kept.
    if (given.type || given.headers || given.status !== undefined) return given;
    let kept: Kept;
    if (given.encoding) kept = { body: given.body as Buffer, encoding: given.encoding };
    else {
      const body = Buffer.isBuffer(given.body) ? given.body : Buffer.from(JSON.stringify(given.body));
      kept =
        body.length < WORTH_COMPRESSING
          ? { body }
          : { body: await gzipAsync(body, { level: GZIP_LEVEL }), encoding: 'gzip' };
    }
    this.keep(tag, kept);
    return kept;
  }
}
