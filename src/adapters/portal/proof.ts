import { ClientError } from '../../model/client-error.js';
import type { Http } from '../shared/http.js';

/** Milliseconds of reckoning before the page is given a turn. */
const SLICE = 16;
/** More than any portal asks of a telephone; a server that asks for more is not waited for. */
const MOST = 10_000_000;

interface Challenge {
  algorithm: 'SHA-256';
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

/**
 * Asks a portal for a challenge of ALTCHA and answers it: the number whose hash behind the salt is the challenge, as
 * base64 of JSON. It is searched for in slices, so that the page stays with its reader.
 *
 * @throws {ClientError} `shape` when the challenge cannot be one, `aborted` when the reader has left
 */
export async function proofOfWork(http: Http, signal?: AbortSignal): Promise<string> {
  const told = await http.getJson('api/v1/altcha', signal ? { signal } : {});
  const found = isChallenge(told) ? await solve(told, signal) : undefined;
  if (!found) throw new ClientError('shape', 'The challenge of the portal cannot be answered.');
  return btoa(JSON.stringify(found));
}

function isChallenge(told: unknown): told is Challenge {
  const { algorithm, challenge, maxnumber, salt, signature } = (told ?? {}) as Partial<
    Record<keyof Challenge, unknown>
  >;
  return (
    algorithm === 'SHA-256' &&
    typeof challenge === 'string' &&
    /^[0-9a-f]{64}$/.test(challenge) &&
    typeof salt === 'string' &&
    // Two blocks hold it with the number; longer ones nobody makes.
    /^[\x20-\x7e]{1,100}$/.test(salt) &&
    typeof signature === 'string' &&
    typeof maxnumber === 'number' &&
    maxnumber > 0 &&
    maxnumber <= MOST
  );
}

async function solve(
  { challenge, maxnumber, salt, ...rest }: Challenge,
  signal: AbortSignal | undefined,
): Promise<object | undefined> {
  const wanted = Int32Array.from(challenge.match(/.{8}/g)!, (part) => parseInt(part, 16) | 0);
  const hash = hasher(salt);
  let pause = performance.now() + SLICE;
  for (let number = 0; number <= maxnumber; number++) {
    if (hash(number, wanted)) return { ...rest, challenge, salt, number };
    if (number % 256 || performance.now() < pause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new ClientError('aborted', 'The call was aborted.');
    pause = performance.now() + SLICE;
  }
  return undefined;
}

// SHA-256 (FIPS 180-4) of our own: the browser's is slower for one short text after the other, since each waits its
// turn, and a page without https has none.

/** The first 32 bits of the fractional parts of the roots of the first primes: `power` 1/2 or 1/3. */
function roots(count: number, power: number): Int32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) isPrime = false;
    if (isPrime) found.push(((candidate ** power % 1) * 2 ** 32) | 0);
  }
  return Int32Array.from(found);
}

/** @returns whether the hash of the salt and a number is the wanted one */
function hasher(salt: string): (number: number, wanted: Int32Array) => boolean {
  const constants = roots(64, 1 / 3);
  const start = roots(8, 1 / 2);
  const words = new Int32Array(64);
  const state = new Int32Array(8);
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < salt.length; at++) bytes[at] = salt.charCodeAt(at);

  function compress(block: number): void {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4);
    for (let at = 16; at < 64; at++) {
      const two = words[at - 2]!;
      const fifteen = words[at - 15]!;
      words[at] =
        ((turn(two, 17) ^ turn(two, 19) ^ (two >>> 10)) +
          words[at - 7]! +
          (turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3)) +
          words[at - 16]!) |
        0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let at = 0; at < 64; at++) {
      const one =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[at]! + words[at]!) |
        0;
      const other = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + other) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at]! += value));
  }

  return (number, wanted) => {
    const digits = String(number);
    const length = salt.length + digits.length;
    bytes.fill(0, salt.length);
    for (let at = 0; at < digits.length; at++) bytes[salt.length + at] = digits.charCodeAt(at);
    bytes[length] = 0x80;
    // The sign of the end and eight bytes of length follow the text.
    const blocks = length < 56 ? 64 : 128;
    view.setUint32(blocks - 4, length * 8);
    state.set(start);
    for (let block = 0; block < blocks; block += 64) compress(block);
    return state.every((word, at) => word === wanted[at]);
  };
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
