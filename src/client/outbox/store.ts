import type { EventProposal } from '../../model/event-proposal.js';
import type { Feedback } from '../../model/feedback.js';
import type { SurveyResponse } from '../../model/survey.js';

/** What is to be sent: its key is in its body, and the body never changes, so that sent twice is stored once. */
export type OutgoingMessage =
  | { kind: 'feedback'; body: Feedback; picture?: StoredPicture }
  | { kind: 'survey'; body: SurveyResponse; picture?: undefined }
  | { kind: 'proposal'; body: EventProposal; picture?: undefined };

/** Bytes and type: not every private window can keep a Blob. */
export interface StoredPicture {
  bytes: ArrayBuffer;
  type: string;
}

/** A message as it waits. */
export interface StoredMessage {
  /** Place in the queue; given by the store. */
  number?: number;
  /** Where it goes: outboxes of another name leave it alone. */
  name: string;
  key: string;
  message: OutgoingMessage;
  /** `failed`: refused for good; it waits for its writer, not for the network. */
  state: 'waiting' | 'failed';
  attempts: number;
  /** Milliseconds of the device's clock before which it is not tried again. */
  notBefore: number;
  /** Some attempt ended without an answer: it may have arrived. */
  isUncertain: boolean;
  error?: { kind: string; status?: number };
}

/** Keeps messages, in the order they were written. */
export interface MessageStore {
  /**
   * Keeps a message before the call is over, for the moment that `add` needs: a page that is closed in it would take the
   * message along. What a page that is gone has left so is in the list of the next.
   *
   * @returns forgets it: when `add` has it, or it is not taken; `undefined` when it could not be noted
   */
  note?(message: StoredMessage): (() => void) | undefined;
  list(): Promise<StoredMessage[]>;
  /** @throws whatever the device says when it cannot keep it */
  add(message: StoredMessage): Promise<void>;
  update(message: StoredMessage): Promise<void>;
  remove(key: string): Promise<void>;
}

/** In the page's memory only: what it keeps is gone with the page. */
export function memoryStore(): MessageStore {
  const messages = new Map<string, StoredMessage>();
  let last = 0;
  return {
    list: () => Promise.resolve([...messages.values()].map((one) => ({ ...one }))),
    add(message) {
      messages.set(message.key, { ...message, number: ++last });
      return Promise.resolve();
    },
    update(message) {
      if (messages.has(message.key)) messages.set(message.key, { ...message });
      return Promise.resolve();
    },
    remove(key) {
      messages.delete(key);
      return Promise.resolve();
    },
  };
}

const DATABASE = 'kumppani-outbox';
const TABLE = 'messages';
const STORE_LOCK = 'kumppani-outbox/store';
const NOTE = 'kumppani-outbox/note/';

// eslint-disable-next-line no-restricted-globals -- written only when somebody presses send, until the database has it
const notes = (): Storage => localStorage;

/**
 * On the device, in IndexedDB. The database is there only while something waits: it is made by the first message, and
 * removed with the last, so that nothing is stored on the device of somebody who never pressed send.
 */
export function deviceStore(
  indexedDB: IDBFactory = globalThis.indexedDB,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): MessageStore {
  /** `undefined` when there is no database and none is to be made. */
  const open = (make: boolean): Promise<IDBDatabase | undefined> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        // Given up while it is being made, a database has never been.
        if (!make) return request.transaction!.abort();
        request.result.createObjectStore(TABLE, { keyPath: 'number', autoIncrement: true });
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = (event) => {
        event.preventDefault();
        if (!make && request.error?.name === 'AbortError') resolve(undefined);
        else reject(request.error!);
      };
    });

  /** One transaction with a connection of its own, done when it is on the disk. */
  async function use<T>(
    mode: IDBTransactionMode,
    make: boolean,
    work: (table: IDBObjectStore) => IDBRequest<T> | undefined,
  ): Promise<T | undefined> {
    const database = await open(make);
    if (!database) return undefined;
    try {
      return await new Promise<T | undefined>((resolve, reject) => {
        const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
        const request = work(transaction.objectStore(TABLE));
        transaction.oncomplete = () => resolve(request?.result);
        transaction.onerror = transaction.onabort = () =>
          reject(transaction.error ?? new DOMException('The transaction was given up.', 'AbortError'));
      });
    } finally {
      database.close();
    }
  }

  /** Nobody may be writing while the empty database is being removed. */
  const guarded = <T>(mode: LockMode, work: () => Promise<T>): Promise<T> =>
    locks ? (locks.request(STORE_LOCK, { mode }, work) as Promise<T>) : work();

  const removeEmpty = async (): Promise<void> => {
    if (!locks) return;
    await guarded('exclusive', async () => {
      if ((await use('readonly', false, (table) => table.count())) !== 0) return;
      await new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(DATABASE);
        request.onsuccess = request.onerror = request.onblocked = () => resolve();
      });
    });
  };

  /** The record of a key, changed inside one transaction: what another tab has removed stays removed. */
  const change = (key: string, next: (cursor: IDBCursorWithValue) => void): Promise<unknown> =>
    guarded('shared', () =>
      use('readwrite', false, (table) => {
        const request = table.openCursor();
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return;
          if ((cursor.value as StoredMessage).key === key) next(cursor);
          else cursor.continue();
        };
        return undefined;
      }),
    );

  const all = async (): Promise<StoredMessage[]> =>
    (await use<StoredMessage[]>('readonly', false, (table) => table.getAll())) ?? [];
  const put = (message: StoredMessage): Promise<unknown> =>
    guarded('shared', () => use('readwrite', true, (table) => table.add(message)));

  /** Takes in what pages have noted that are gone: a living one holds a lock on its note. */
  const takeIn = async (): Promise<void> => {
    const names = locks ? Object.keys(notes()).filter((key) => key.startsWith(NOTE)) : [];
    for (const name of names)
      await locks!.request(name, { ifAvailable: true }, async (lock) => {
        const noted = lock && notes().getItem(name);
        if (!noted) return;
        const message = JSON.parse(noted) as StoredMessage;
        if (!(await guarded('shared', all)).some(({ key }) => key === message.key)) await put(message);
        notes().removeItem(name);
      });
  };

  return {
    note(message) {
      const name = NOTE + message.key;
      // Of a picture only the database can keep the bytes; and without locks nobody knows which page lives.
      if (!locks || message.message.picture) return undefined;
      try {
        notes().setItem(name, JSON.stringify(message));
      } catch {
        // Full or forbidden: then the message has the database only.
        return undefined;
      }
      let forget!: () => void;
      const forgotten = new Promise<void>((resolve) => (forget = resolve));
      void locks.request(name, () => forgotten);
      return () => {
        notes().removeItem(name);
        forget();
      };
    },
    async list() {
      await takeIn().catch(() => {});
      return guarded('shared', all);
    },
    add: async (message) => void (await put(message)),
    update: async (message) =>
      void (await change(message.key, (cursor) => cursor.update({ ...message, number: cursor.key }))),
    async remove(key) {
      await change(key, (cursor) => cursor.delete());
      await removeEmpty();
    },
  };
}
