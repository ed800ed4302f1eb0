import { expect, waitUntil } from '@open-wc/testing';
import {
  deviceStore,
  Outbox,
  type OutgoingMessage,
  type StoredMessage,
} from '../../../src/client/outbox/index.js';
import { ClientError } from '../../../src/model/client-error.js';

const message = (name: string): OutgoingMessage => ({
  kind: 'feedback',
  body: { key: `message-${name}`, topic: 'general', message: name },
});
const record = (name: string): StoredMessage => ({
  name: 'test',
  key: `message-${name}`,
  message: message(name),
  state: 'waiting',
  attempts: 0,
  notBefore: 0,
  isUncertain: false,
});
const databases = async (): Promise<unknown[]> =>
  (await indexedDB.databases()).filter(({ name }) => name === 'kumppani-outbox');

beforeEach(
  () =>
    new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase('kumppani-outbox');
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    }),
);

describe('the device’s store', () => {
  it('makes no database by being asked what it holds', async () => {
    expect(await deviceStore().list()).to.deep.equal([]);
    expect(await databases()).to.deep.equal([]);
  });

  it('keeps messages in order with their pictures, and removes itself with the last', async () => {
    const store = deviceStore();
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    await store.add({
      ...record('one'),
      message: { ...message('one'), picture: { bytes, type: 'image/png' } } as OutgoingMessage,
    });
    await store.add(record('two'));
    await store.update({ ...record('one'), attempts: 3 });
    const other = await deviceStore().list();
    expect(other.map(({ key, attempts }) => [key, attempts])).to.deep.equal([
      ['message-one', 3],
      ['message-two', 0],
    ]);
    await store.remove('message-one');
    expect((await store.list()).length).to.equal(1);
    await store.remove('message-two');
    expect(await databases()).to.deep.equal([]);
    await store.update(record('two'));
    expect(await store.list()).to.deep.equal([]);
  });

  it('takes in what a page has noted that was closed before the database had it', async () => {
    const note = 'kumppani-outbox/note/message-one';
    // A page that is gone leaves its note, and no lock on it.
    localStorage.setItem(note, JSON.stringify(record('one')));
    const store = deviceStore();
    expect((await store.list()).map(({ key }) => key)).to.deep.equal(['message-one']);
    expect(localStorage.getItem(note)).to.equal(null);
    // One that came as far as the database is not there twice.
    localStorage.setItem(note, JSON.stringify(record('one')));
    expect((await store.list()).length).to.equal(1);
    expect(localStorage.getItem(note)).to.equal(null);
    // What is no message of ours harms nobody.
    localStorage.setItem(note, '{');
    expect((await store.list()).length).to.equal(1);
    localStorage.removeItem(note);
    await store.remove('message-one');
    expect(await databases()).to.deep.equal([]);
  });

  it('leaves a living page its note, and keeps none where none may be kept', async () => {
    const [store, other] = [deviceStore(), deviceStore()];
    const forget = store.note!(record('one'));
    expect(localStorage.length).to.equal(1);
    expect(await other.list()).to.deep.equal([]);
    await store.add(record('one'));
    forget!();
    expect(localStorage.length).to.equal(0);
    expect((await other.list()).length).to.equal(1);
    await other.remove('message-one');

    const picture = { bytes: new Uint8Array([1]).buffer, type: 'image/png' };
    const withPicture = { ...record('two'), message: { ...message('two'), picture } as OutgoingMessage };
    expect(store.note!(withPicture)).to.equal(undefined);
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(store.note!(record('three'))).to.equal(undefined);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(localStorage.length).to.equal(0);
  });

  it('has a message in the moment of the press, and nothing once it is sent or is not taken', async () => {
    const outbox = new Outbox({
      name: 'press',
      send: ({ body: { key } }) => Promise.resolve({ reference: key, key }),
    });
    try {
      const posted = outbox.post(message('one'));
      expect(Object.keys(localStorage)).to.deep.equal(['kumppani-outbox/note/message-one']);
      expect((await posted)?.state).to.equal('sent');
      expect(localStorage.length).to.equal(0);
    } finally {
      outbox.close();
    }
  });

  it('loses nothing while one tab removes the last message and another adds one', async () => {
    const stores = [deviceStore(), deviceStore(), deviceStore()];
    for (let round = 0; round < 25; round++) {
      await stores[0]!.add(record(`${round}-a`));
      await Promise.all([
        stores[0]!.remove(`message-${round}-a`),
        stores[1]!.add(record(`${round}-b`)),
        stores[2]!.add(record(`${round}-c`)),
      ]);
      const keys = (await stores[0]!.list()).map(({ key }) => key).sort();
      expect(keys).to.deep.equal([`message-${round}-b`, `message-${round}-c`]);
      await Promise.all([stores[1]!.remove(`message-${round}-b`), stores[2]!.remove(`message-${round}-c`)]);
    }
    expect(await databases()).to.deep.equal([]);
  });

  it('is one queue for all tabs: each message is sent once, and all tabs hear of it', async () => {
    const sent: string[] = [];
    let isDown = true;
    let under = 0;
    const heard: string[][] = [[], []];
    const tabs = [0, 1].map(
      (index) =>
        new Outbox({
          name: 'tabs',
          send: async ({ body: { key } }) => {
            expect(++under).to.equal(1);
            await new Promise((resolve) => setTimeout(resolve, 5));
            under--;
            if (isDown) throw new ClientError('network', 'down');
            sent.push(key);
            return { reference: key, key };
          },
          heard: ({ key, state }) => {
            if (state === 'sent') heard[index]!.push(key);
          },
          device: { random: () => -2 },
        }),
    );
    try {
      await Promise.all(['a', 'b', 'c', 'd'].map((name, index) => tabs[index % 2]!.post(message(name))));
      expect((await tabs[0]!.list()).length).to.equal(4);
      isDown = false;
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => heard.every((list) => list.length === 4), 'both hear', { timeout: 5000 });
      expect([...sent].sort()).to.deep.equal(['a', 'b', 'c', 'd'].map((name) => `message-${name}`));
      await waitUntil(async () => !(await databases()).length);
    } finally {
      for (const tab of tabs) tab.close();
    }
  });

  it('asks before a page is left whose messages are in its memory only', async () => {
    const outbox = new Outbox({
      name: 'memory',
      send: () => Promise.reject(new ClientError('network', 'down')),
      storage: 'none',
    });
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    try {
      expect(leave()).to.equal(false);
      await outbox.post(message('one'));
      expect(leave()).to.equal(true);
      await outbox.takeBack('message-one');
      expect(leave()).to.equal(false);
    } finally {
      outbox.close();
    }
  });
});
