import type { Worker } from 'node:worker_threads';
import type { Bytes, Question, ServiceFiles } from './directory.js';
import { ProblemError } from './problems.js';
import type { Order, Reply } from './search-thread.js';
import { startThread } from './start-thread.js';

/** Questions that wait; whoever comes after so many is told to come again. */
const LONGEST_QUEUE = 1000;
/** Milliseconds before a thread that ended by itself is started again. */
const RESTART_PAUSE = 500;

interface Asked {
  release: number;
  question: Question;
  resolve(answer: Bytes | undefined): void;
  reject(thrown: unknown): void;
}

interface Thread {
  worker: Worker;
  /** Releases it can answer from. */
  releases: Set<number>;
  /** What it is doing now. */
  asked?: Asked | undefined;
  /** Releases it is taking up, and who waits for that. */
  opening: Map<number, { resolve(): void; reject(thrown: unknown): void }>;
}

/**
 * Threads that search, each with the index in its memory; the files it was read from are shared by all. A question goes to
 * whichever is idle first, so that a slow one holds up nobody behind it.
 */
export class SearchThreads {
  readonly #threads: Thread[];
  readonly #waiting: Asked[] = [];
  readonly #files = new Map<number, ServiceFiles>();
  #isStopped = false;

  readonly #startWorker: () => Worker;

  constructor(count: number, startWorker = (): Worker => startThread('search-thread')) {
    this.#startWorker = startWorker;
    this.#threads = Array.from({ length: count }, () => this.#start());
  }

  /** Gives every thread a release, one after the other: the rest go on answering from the one before. */
  async open(release: number, files: ServiceFiles): Promise<void> {
    this.#files.set(release, files);
    const isFirst = this.#files.size === 1;
    try {
      if (isFirst) await Promise.all(this.#threads.map((thread) => this.#open(thread, release, files)));
      else for (const thread of this.#threads) await this.#open(thread, release, files);
    } catch (thrown) {
      this.close(release);
      throw thrown;
    }
  }

  /** Forgets a release. Questions that were asked of it before are answered. */
  close(release: number): void {
    if (!this.#files.delete(release)) return;
    for (const thread of this.#threads) {
      thread.releases.delete(release);
      post(thread, { kind: 'close', release });
    }
    const newest = Math.max(...this.#files.keys());
    for (const asked of this.#waiting.filter((one) => one.release === release))
      if (this.#files.has(newest)) asked.release = newest;
      else asked.reject(new ProblemError('directory-not-ready', { retryAfter: 2 }));
    this.#next();
  }

  ask(release: number, question: Question): Promise<Bytes | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#isStopped || this.#waiting.length >= LONGEST_QUEUE)
        return reject(new ProblemError('directory-not-ready', { retryAfter: 2 }));
      this.#waiting.push({ release, question, resolve, reject });
      this.#next();
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new ProblemError('directory-not-ready'));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(): Thread {
    const thread: Thread = {
      worker: this.#startWorker(),
      releases: new Set(),
      opening: new Map(),
    };
    const { worker } = thread;
    worker.on('message', (reply: Reply) => this.#take(thread, reply));
    worker.once('error', (thrown) => this.#lost(thread, thrown));
    worker.once('exit', () => this.#lost(thread, new Error('A search thread ended.')));
    return thread;
  }

  #open(thread: Thread, release: number, files: ServiceFiles): Promise<void> {
    return new Promise((resolve, reject) => {
      if (thread.releases.has(release)) return resolve();
      thread.opening.set(release, { resolve, reject });
      return post(thread, { kind: 'open', release, files });
    });
  }

  #take(thread: Thread, reply: Reply): void {
    if (reply.kind === 'opened') {
      const opening = thread.opening.get(reply.release);
      thread.opening.delete(reply.release);
      if (reply.failed !== undefined) opening?.reject(new Error(reply.failed));
      else {
        // Unless it was closed meanwhile.
        if (this.#files.has(reply.release)) thread.releases.add(reply.release);
        opening?.resolve();
      }
      return this.#next();
    }
    const { asked } = thread;
    thread.asked = undefined;
    if (reply.failed !== undefined) asked?.reject(new Error(reply.failed));
    else if (!reply.body) asked?.resolve(undefined);
    else {
      const { buffer, byteOffset, byteLength } = reply.body;
      asked?.resolve({
        body: Buffer.from(buffer, byteOffset, byteLength),
        ...(reply.isPacked && { encoding: 'gzip' as const }),
      });
    }
    this.#next();
  }

  /** Hands waiting questions to idle threads. */
  #next(): void {
    for (const thread of this.#threads) {
      if (!this.#waiting.length) return;
      // One that is taking a release up would let the question wait.
      if (thread.asked || thread.opening.size) continue;
      const at = this.#waiting.findIndex(({ release }) => thread.releases.has(release));
      if (at < 0) continue;
      const [asked] = this.#waiting.splice(at, 1);
      thread.asked = asked;
      post(thread, { kind: 'ask', release: asked!.release, question: asked!.question });
    }
  }

  /** What it was doing fails; another takes its place. */
  #lost(thread: Thread, thrown: unknown): void {
    const at = this.#threads.indexOf(thread);
    if (at < 0) return;
    thread.asked?.reject(thrown);
    for (const { reject } of thread.opening.values()) reject(thrown);
    if (this.#isStopped) return;
    this.#threads.splice(at, 1);
    setTimeout(() => {
      if (this.#isStopped) return;
      const fresh = this.#start();
      this.#threads.push(fresh);
      void (async () => {
        for (const [release, files] of this.#files) await this.#open(fresh, release, files);
      })().catch(() => {});
    }, RESTART_PAUSE).unref();
  }
}

const post = ({ worker }: Thread, order: Order): void => worker.postMessage(order);
