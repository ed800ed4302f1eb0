import { ClientError } from '../../model/client-error.js';
import type { Receipt } from '../../model/feedback.js';
import {
  deviceStore,
  memoryStore,
  type MessageStore,
  type OutgoingMessage,
  type StoredMessage,
} from './store.js';

/** More than this are not taken: something is wrong with the service, and the writer should know. */
export const MOST_WAITING = 50;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 5 * 60_000;
/** A service may ask for a longer pause, up to this; a later time than this was written by another clock. */
const LONGEST_ASKED = 60 * 60_000;

/** What became of a message. */
export type Delivery =
  | { state: 'sent'; receipt: Receipt }
  /** It goes when it can. `isKept`: also after the page is closed. */
  | { state: 'waiting'; isKept: boolean }
  /** Refused for good, kept until its writer takes it back. */
  | { state: 'failed'; error: ClientError; isKept: boolean };

/** A message that has not arrived, as its writer sees it. */
export interface WaitingMessage {
  key: string;
  message: OutgoingMessage;
  state: 'waiting' | 'failed';
  /** It stays when the page is closed. */
  isKept: boolean;
  /** It may have arrived all the same: an answer got lost. */
  isUncertain: boolean;
  error?: { kind: string; status?: number };
}

/** Something became of a message, in this tab or another. */
export type OutboxNews = { key: string } & (Delivery | { state: 'takenBack' });

export interface OutboxOptions {
  /** Where messages go, in one word for all pages of the site: `portal:https://…`. */
  name: string;
  /** Sends one; safe to repeat, rejects with `ClientError`. */
  send: (message: OutgoingMessage) => Promise<Receipt>;
  /** `none` keeps nothing on the device, for computers that several people use. */
  storage?: 'device' | 'none';
  /** Hears what becomes of messages. */
  heard?: (news: OutboxNews) => void;
  /** Parts of the device; for tests. */
  device?: Partial<OutboxDevice>;
}

/** What an outbox uses of the device. */
export interface OutboxDevice {
  store: MessageStore | undefined;
  locks: LockManager | undefined;
  now: () => number;
  random: () => number;
  /** Other tabs. */
  channel: Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> | undefined;
}

/** Answers after which sending the same again is of no use. */
const isFinal = ({ kind, status = 0 }: ClientError): boolean =>
  kind === 'unsupported' ||
  (kind === 'http' && status >= 400 && status < 500 && ![408, 425, 429].includes(status));

/** Whether the message may be there although no receipt came. */
const isUncertain = ({ kind, status = 0 }: ClientError): boolean =>
  kind !== 'unsupported' &&
  !(kind === 'http' && (status === 429 || status === 503 || isFinal({ kind, status } as ClientError)));

/** Some browsers forbid already to look whether there is a store. */
function allowed<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/**
 * Messages that people have sent, until they have arrived.
 *
 * A message is on the device before it is tried for the first time, so that a closed tab, a crash or a lost answer
 * cannot lose it, and is erased when its receipt is here. What fails for now is tried again, in order, after growing
 * pauses and when the network comes back; one tab at a time sends. What is refused for good stays as `failed` until its
 * writer takes it back.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #device: OutboxDevice;
  readonly #memory = memoryStore();
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  /** Somebody came while messages were being sent; `true`: and does not want to wait for a pause. */
  #again?: boolean | undefined;
  readonly #waitingForRun: (() => void)[] = [];
  #isClosed = false;
  #inMemory = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
    const { device = {}, storage } = options;
    const page = globalThis as Partial<Window & typeof globalThis>;
    // A frame that is no site of its own may have a lock manager, but no locks.
    const locks = page.origin === 'null' ? undefined : page.navigator?.locks;
    this.#device = {
      store: allowed(() => page.indexedDB && deviceStore(page.indexedDB, device.locks ?? locks)),
      locks,
      now: () => Date.now(),
      random: () => Math.random(),
      channel: page.BroadcastChannel && page.document && new page.BroadcastChannel('kumppani-outbox'),
      ...device,
    };
    if (storage === 'none') this.#device.store = undefined;
    if (this.#device.channel) this.#device.channel.onmessage = ({ data }) => this.#hearOthers(data);
    page.addEventListener?.('online', this.#hurry);
    page.document?.addEventListener('visibilitychange', this.#hurry);
    page.addEventListener?.('beforeunload', this.#beforeLeaving);
  }

  /** Lets go of the page; what waits on the device goes on waiting. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#device.channel?.close();
    globalThis.removeEventListener?.('online', this.#hurry);
    globalThis.document?.removeEventListener('visibilitychange', this.#hurry);
    globalThis.removeEventListener?.('beforeunload', this.#beforeLeaving);
  }

  /**
   * Takes a message and tries to send it.
   *
   * @returns what became of it by the end of the first try; `undefined` when too many wait already: it was not taken
   */
  async post(message: OutgoingMessage): Promise<Delivery | undefined> {
    const { key } = message.body;
    const { store } = this.#device;
    const record: StoredMessage = {
      name: this.#options.name,
      key,
      message,
      state: 'waiting',
      attempts: 0,
      notBefore: 0,
      isUncertain: false,
    };
    const forget = store?.note?.(record);
    let isKept = false;
    try {
      const all = await this.list();
      const isThere = all.some((one) => one.key === key);
      if (all.length >= MOST_WAITING && !isThere) return undefined;
      if (!isThere)
        try {
          await store?.add(record);
          isKept = store !== undefined;
        } catch {
          // Full or forbidden: the page's memory will do, and its writer is told.
        }
      if (!isThere && !isKept) await this.#memory.add(record);
    } finally {
      forget?.();
    }
    let told: Delivery | undefined;
    const listen = (news: OutboxNews): void => {
      const { key: of, ...delivery } = news;
      if (of === key && delivery.state !== 'takenBack') told ??= delivery;
    };
    this.#listeners.add(listen);
    // Whoever presses send does not wait for the pause of an earlier message.
    await this.#flush(true);
    // Behind others that wait, or taken along by another tab, whose news is on its way.
    if (!told && !(await this.list()).some((one) => one.key === key))
      for (let patience = 20; patience && !told && !this.#isClosed; patience--)
        await new Promise((resolve) => setTimeout(resolve, 50));
    this.#listeners.delete(listen);
    return told ?? { state: 'waiting', isKept };
  }

  /** Messages that have not arrived, in the order they were written. */
  async list(): Promise<WaitingMessage[]> {
    const of =
      (isKept: boolean) =>
      (stored: StoredMessage): WaitingMessage => {
        const { key, message, state, error } = stored;
        return { key, message, state, isKept, isUncertain: stored.isUncertain, ...(error && { error }) };
      };
    const { kept, inMemory } = await this.#stored();
    return [...kept.map(of(true)), ...inMemory.map(of(false))];
  }

  /** Sends what is due, also what earlier pages have left. */
  async resume(): Promise<void> {
    await this.#flush();
  }

  /** Tries a message again that was refused, and all others that wait. */
  async retry(key: string): Promise<void> {
    await this.#change(key, (record) => ({ ...record, state: 'waiting', notBefore: 0 }));
    await this.#flush(true);
  }

  /**
   * Takes a message out of the queue, for its writer to keep or to change.
   *
   * @returns the message; `undefined` when it is being sent at this moment, or has arrived
   */
  async takeBack(key: string): Promise<OutgoingMessage | undefined> {
    return await this.#alone(async () => {
      const { kept, inMemory } = await this.#stored();
      const record = [...kept, ...inMemory].find((one) => one.key === key);
      if (!record) return undefined;
      await this.#remove(key);
      this.#tell({ key, state: 'takenBack' });
      return record.message;
    }, true);
  }

  // Sending

  readonly #listeners = new Set<(news: OutboxNews) => void>();

  /** One run at a time in this page. @returns when a run that began after the call has ended */
  #flush(isHurried = false): Promise<void> {
    this.#again ||= isHurried;
    const run = new Promise<void>((resolve) => this.#waitingForRun.push(resolve));
    if (!this.#isRunning) void this.#runAll();
    return run;
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#again !== undefined) {
      const hurried = this.#again;
      const askers = this.#waitingForRun.splice(0);
      this.#again = undefined;
      try {
        if (!this.#isClosed) await this.#alone(() => this.#sendAll(hurried));
      } catch {
        // A lock that is taken away, a device that fails: what waits goes on waiting.
      }
      for (const asker of askers) asker();
    }
    this.#isRunning = false;
  }

  async #sendAll(isHurried: boolean): Promise<void> {
    clearTimeout(this.#timer);
    while (!this.#isClosed) {
      const { kept, inMemory } = await this.#stored();
      const isKept = kept.some(({ state }) => state === 'waiting');
      const record = [...kept, ...inMemory].find(({ state }) => state === 'waiting');
      if (!record) return;
      const { now } = this.#device;
      const left = record.notBefore - now();
      // A time far ahead was written by a clock that has been set back since.
      if (!isHurried && left > 0 && left <= LONGEST_ASKED) return this.#wait(left);
      let error: ClientError;
      try {
        const receipt = await this.#options.send(record.message);
        await this.#remove(record.key);
        this.#tell({ key: record.key, state: 'sent', receipt });
        continue;
      } catch (thrown) {
        error = ClientError.from(thrown);
      }
      const { kind, status } = error;
      const told = {
        ...record,
        attempts: record.attempts + 1,
        isUncertain: record.isUncertain || isUncertain(error),
        error: { kind, ...(status !== undefined && { status }) },
      };
      if (isFinal(error)) {
        await this.#change(record.key, () => ({ ...told, state: 'failed' }));
        this.#tell({ key: record.key, state: 'failed', error, isKept });
        continue;
      }
      const pause = this.#pause(record.attempts, error.retryAfter);
      await this.#change(record.key, () => ({ ...told, notBefore: now() + pause }));
      this.#tell({ key: record.key, state: 'waiting', isKept });
      return this.#wait(pause);
    }
  }

  /** Not all at the same moment when a service comes back. */
  #pause(attempts: number, asked = 0): number {
    const grown = Math.min(FIRST_PAUSE * 2 ** attempts, LONGEST_PAUSE);
    return Math.min(Math.max(grown, asked), LONGEST_ASKED) * (0.8 + 0.4 * this.#device.random());
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.#flush(), milliseconds);
  }

  #hurry = (): void => {
    if (globalThis.document?.visibilityState !== 'hidden') void this.#flush(true);
  };

  // What is kept

  async #stored(): Promise<{ kept: StoredMessage[]; inMemory: StoredMessage[] }> {
    const own = (list: StoredMessage[]): StoredMessage[] =>
      list.filter(({ name }) => name === this.#options.name);
    let kept: StoredMessage[] = [];
    try {
      kept = own((await this.#device.store?.list()) ?? []);
    } catch {
      // Forbidden on this device: then nothing of ours is there either.
    }
    const inMemory = await this.#memory.list();
    this.#inMemory = inMemory.length;
    return { kept, inMemory };
  }

  async #change(key: string, next: (record: StoredMessage) => StoredMessage): Promise<void> {
    const { kept, inMemory } = await this.#stored();
    const record = kept.find((one) => one.key === key);
    // A device that does not write any more only makes the same message be tried again.
    if (record) return this.#device.store!.update(next(record)).catch(() => {});
    const remembered = inMemory.find((one) => one.key === key);
    if (remembered) await this.#memory.update(next(remembered));
  }

  async #remove(key: string): Promise<void> {
    await this.#memory.remove(key);
    await this.#device.store?.remove(key).catch(() => {});
    this.#inMemory = (await this.#memory.list()).length;
  }

  // Tabs

  /** Work that one tab does at a time. `isImpatient`: not at all when another is at it. */
  async #alone<T>(work: () => Promise<T>, isImpatient = false): Promise<T | undefined> {
    const { locks } = this.#device;
    const name = `kumppani-outbox/${this.#options.name}`;
    if (locks)
      return (await locks.request(name, { ifAvailable: isImpatient }, async (lock) =>
        lock || !isImpatient ? await work() : undefined,
      )) as T | undefined;
    if (isImpatient && this.#isRunning) return undefined;
    return await work();
  }

  #tell(news: OutboxNews): void {
    this.#hear(news);
    const { error, ...rest } = { error: undefined, ...news };
    if (!this.#isClosed)
      this.#device.channel?.postMessage({
        ...rest,
        name: this.#options.name,
        ...(error && { error: { kind: error.kind, message: error.message, status: error.status } }),
      });
  }

  #hear(news: OutboxNews): void {
    for (const listener of this.#listeners) listener(news);
    if (!this.#isClosed) this.#options.heard?.(news);
  }

  #hearOthers(data: unknown): void {
    const news = data as (OutboxNews & { name?: string }) | null;
    if (news?.name !== this.#options.name) return;
    if (news.state !== 'failed') return this.#hear(news);
    const { kind, message, status } = news.error;
    this.#hear({ ...news, error: new ClientError(kind, message, status === undefined ? {} : { status }) });
  }

  /** What is in memory only is gone with the page: the browser asks first. */
  #beforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.#inMemory) event.preventDefault();
  };
}
