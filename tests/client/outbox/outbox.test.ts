import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  memoryStore,
  MOST_WAITING,
  Outbox,
  type MessageStore,
  type OutboxDevice,
  type OutboxNews,
  type OutgoingMessage,
} from '../../../src/client/outbox/index.js';
import { ClientError, type ClientErrorKind } from '../../../src/model/client-error.js';
import type { Receipt } from '../../../src/model/feedback.js';

const message = (name: string): OutgoingMessage => ({
  kind: 'feedback',
  body: { key: `message-${name}`, topic: 'general', message: name },
});

/** Locks as tabs of one browser share them. */
function sharedLocks(): LockManager {
  const tails = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, options: LockOptions, work: (lock: Lock | null) => unknown) {
      if (options.ifAvailable && tails.has(name)) return work(null);
      const before = tails.get(name) ?? Promise.resolve();
      const mine = before.then(() => work({ name, mode: 'exclusive' }));
      const tail = mine.then(
        () => {},
        () => {},
      );
      tails.set(name, tail);
      void tail.then(() => tails.get(name) === tail && tails.delete(name));
      return mine;
    },
  } as unknown as LockManager;
}

/** A service that stores by key, as the portal does. */
class Service {
  readonly stored: string[] = [];
  readonly attempts: string[] = [];
  under = 0;
  /** What happens to the next sendings. */
  faults: (ClientErrorKind | number | 'lost')[] = [];
  send = async ({ body: { key } }: OutgoingMessage): Promise<Receipt> => {
    assert.equal(++this.under, 1, 'two tabs send at once');
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.under--;
    this.attempts.push(key);
    const fault = this.faults.shift();
    if (typeof fault === 'number') throw new ClientError('http', String(fault), { status: fault });
    const again = this.stored.includes(key);
    if (!again && (fault === undefined || fault === 'lost')) this.stored.push(key);
    if (fault) throw new ClientError(fault === 'lost' ? 'network' : fault, fault);
    return { reference: `R-${key}`, key, ...(again && { again }) };
  };
}

const open: Outbox[] = [];
afterEach(() => {
  for (const outbox of open.splice(0)) outbox.close();
});

function tab(
  service: Service,
  device: Partial<OutboxDevice> = {},
  storage: 'device' | 'none' = 'device',
): { outbox: Outbox; news: OutboxNews[] } {
  const news: OutboxNews[] = [];
  const outbox = new Outbox({
    name: 'portal:https://portal.example/',
    send: service.send,
    storage,
    heard: (one) => news.push(one),
    // A pause of nothing: the next attempt comes at once.
    device: { store: memoryStore(), locks: undefined, channel: undefined, random: () => -2, ...device },
  });
  open.push(outbox);
  return { outbox, news };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 400; left; left--) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.fail('it never came to that');
}

describe('a message', () => {
  it('is erased when its receipt is here', async () => {
    const service = new Service();
    const store = memoryStore();
    const { outbox } = tab(service, { store });
    const delivery = await outbox.post(message('one'));
    assert.equal(delivery?.state, 'sent');
    assert.deepEqual(await store.list(), []);
    assert.deepEqual(service.stored, ['message-one']);
  });

  it('is on the device before it is tried', async () => {
    const store = memoryStore();
    const service = new Service();
    const send = service.send;
    service.send = async (one) => {
      assert.equal((await store.list()).length, 1);
      return send(one);
    };
    await tab(service, { store }).outbox.post(message('one'));
    assert.equal(service.stored.length, 1);
  });

  it('goes out of a frame that is no site of its own, whose locks and stores refuse', async () => {
    const refuse = (): never => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    const locks = { request: () => Promise.reject(new DOMException('forbidden', 'SecurityError')) };
    const frame: Record<string, PropertyDescriptor> = {
      origin: { value: 'null' },
      navigator: { value: { locks } },
      indexedDB: { get: refuse },
    };
    const before = Object.fromEntries(
      Object.keys(frame).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
    );
    for (const [name, property] of Object.entries(frame))
      Object.defineProperty(globalThis, name, { ...property, configurable: true });
    const service = new Service();
    const outbox = new Outbox({ name: 'frame', send: service.send });
    open.push(outbox);
    try {
      assert.equal((await outbox.post(message('one')))?.state, 'sent');
      service.faults = ['network'];
      assert.deepEqual(await outbox.post(message('two')), { state: 'waiting', isKept: false });
    } finally {
      for (const [name, property] of Object.entries(before))
        if (property) Object.defineProperty(globalThis, name, property);
        else Reflect.deleteProperty(globalThis, name);
    }
    assert.deepEqual(service.stored, ['message-one']);
  });

  for (const fault of ['network', 'timeout', 'shape', 'lost', 500, 502, 503, 429, 408] as const)
    it(`waits after ${fault}, and goes later, once`, async () => {
      const service = new Service();
      service.faults = [fault, fault];
      const { outbox, news } = tab(service);
      const delivery = await outbox.post(message('one'));
      assert.deepEqual(delivery, { state: 'waiting', isKept: true });
      await until(() => news.some(({ state }) => state === 'sent'));
      assert.deepEqual(service.stored, ['message-one']);
      assert.deepEqual(await outbox.list(), []);
    });

  for (const status of [400, 403, 404, 409, 410, 413, 422])
    it(`refused with ${status} is kept for its writer and holds up nobody`, async () => {
      const service = new Service();
      service.faults = [status];
      const { outbox } = tab(service);
      const delivery = await outbox.post(message('one'));
      assert.equal(delivery?.state, 'failed');
      assert.equal((await outbox.post(message('two')))?.state, 'sent');
      const [left] = await outbox.list();
      assert.deepEqual([left?.key, left?.state, left?.error?.status], ['message-one', 'failed', status]);
      assert.equal(left?.isUncertain, false);
      await outbox.retry('message-one');
      assert.deepEqual(service.stored, ['message-two', 'message-one']);
    });

  it('goes after those written before it', async () => {
    const service = new Service();
    const store = memoryStore();
    service.faults = ['network'];
    const first = tab(service, { store, random: () => 1 });
    await first.outbox.post(message('one'));
    service.faults = ['network'];
    assert.equal((await first.outbox.post(message('two')))?.state, 'waiting');
    await first.outbox.retry('message-one');
    assert.deepEqual(service.stored, ['message-one', 'message-two']);
  });

  it('survives a reload, a crash in the middle and a week offline', async () => {
    const service = new Service();
    const store = memoryStore();
    service.faults = ['lost', ...Array.from({ length: 5 }, () => 'network' as const)];
    const before = tab(service, { store, random: () => 1 });
    await before.outbox.post(message('one'));
    before.outbox.close();
    const week = Date.now() + 7 * 24 * 3600_000;
    const after = tab(service, { store, now: () => week });
    assert.deepEqual(
      (await after.outbox.list()).map(({ key, isUncertain }) => [key, isUncertain]),
      [['message-one', true]],
    );
    await after.outbox.resume();
    await until(async () => !(await after.outbox.list()).length);
    assert.deepEqual(service.stored, ['message-one']);
    assert.equal(after.news.at(-1)?.state, 'sent');
  });

  it('is not held back by a clock that was set back to 1970', async () => {
    const service = new Service();
    const store = memoryStore();
    service.faults = ['network'];
    const before = tab(service, { store, random: () => 1 });
    await before.outbox.post(message('one'));
    before.outbox.close();
    const after = tab(service, { store, now: () => 0 });
    await after.outbox.resume();
    assert.deepEqual(service.stored, ['message-one']);
  });

  it('is taken back whole, and is gone then', async () => {
    const service = new Service();
    service.faults = ['network'];
    const { outbox, news } = tab(service, { random: () => 1 });
    await outbox.post(message('one'));
    assert.deepEqual(await outbox.takeBack('message-one'), message('one'));
    assert.equal(await outbox.takeBack('message-one'), undefined);
    assert.equal(news.at(-1)?.state, 'takenBack');
    await outbox.resume();
    assert.deepEqual(service.stored, []);
  });

  it('is not taken back while it is being sent', async () => {
    const service = new Service();
    const send = service.send;
    let answer = (): void => {};
    service.send = (one) => new Promise((resolve) => (answer = () => resolve(send(one))));
    const { outbox } = tab(service, { locks: sharedLocks() });
    const posting = outbox.post(message('one'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await outbox.takeBack('message-one'), undefined);
    answer();
    assert.equal((await posting)?.state, 'sent');
  });

  it('waits as long as a busy service asks', async () => {
    const store = memoryStore();
    const busy = new Outbox({
      name: 'busy',
      send: () => Promise.reject(new ClientError('http', '429', { status: 429, retryAfter: 90_000 })),
      device: { store, locks: undefined, channel: undefined, random: () => 0.5, now: () => 1000 },
    });
    open.push(busy);
    await busy.post(message('one'));
    assert.equal((await store.list())[0]?.notBefore, 91_000);
  });
});

describe('a device', () => {
  const refusing = (): MessageStore => ({
    ...memoryStore(),
    list: () => Promise.reject(new DOMException('', 'SecurityError')),
    add: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
  });

  it('that is full or forbids storing keeps the message in memory, and its writer is told', async () => {
    const service = new Service();
    service.faults = ['network'];
    const { outbox } = tab(service, { store: refusing() });
    assert.deepEqual(await outbox.post(message('one')), { state: 'waiting', isKept: false });
    assert.deepEqual(
      (await outbox.list()).map(({ isKept }) => isKept),
      [false],
    );
    await until(async () => !(await outbox.list()).length);
    assert.deepEqual(service.stored, ['message-one']);
  });

  it('that is shared by several people keeps nothing', async () => {
    const service = new Service();
    service.faults = ['network'];
    const store = memoryStore();
    const { outbox } = tab(service, { store }, 'none');
    assert.deepEqual(await outbox.post(message('one')), { state: 'waiting', isKept: false });
    assert.deepEqual(await store.list(), []);
  });

  it('takes fifty waiting messages and says so with the next', async () => {
    const service = new Service();
    service.faults = Array.from({ length: MOST_WAITING + 5 }, () => 'network' as const);
    const { outbox } = tab(service, { random: () => 1 });
    for (let count = 0; count < MOST_WAITING; count++)
      assert.equal((await outbox.post(message(`${count}`)))?.state, 'waiting');
    assert.equal(await outbox.post(message('one too many')), undefined);
    assert.equal((await outbox.list()).length, MOST_WAITING);
  });

  it('leaves alone what goes elsewhere', async () => {
    const store = memoryStore();
    await store.add({
      name: 'portal:https://other.example/',
      key: 'message-other',
      message: message('other'),
      state: 'waiting',
      attempts: 0,
      notBefore: 0,
      isUncertain: false,
    });
    const service = new Service();
    const { outbox } = tab(service, { store });
    await outbox.resume();
    assert.deepEqual(service.stored, []);
    assert.deepEqual(await outbox.list(), []);
    assert.equal((await store.list()).length, 1);
  });
});

describe('several tabs', () => {
  it('send each message once and in order, whatever fails and whichever tab is closed', async () => {
    const fault = fc.constantFrom<ClientErrorKind | number | 'lost' | undefined>(
      'network',
      'lost',
      'timeout',
      'shape',
      500,
      429,
      undefined,
      undefined,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 12 }),
        fc.array(fc.record({ tab: fc.nat(2), closes: fc.boolean() }), { minLength: 1, maxLength: 8 }),
        async (faults, steps) => {
          const service = new Service();
          service.faults = faults.map((one) => one as ClientErrorKind);
          const store = memoryStore();
          const locks = sharedLocks();
          const tabs = [0, 1, 2].map(() => tab(service, { store, locks }).outbox);
          await Promise.all(
            steps.map(async (step, index) => {
              const posting = tabs[step.tab]!.post(message(String(index)));
              if (step.closes) {
                tabs[step.tab]!.close();
                tabs[step.tab] = tab(service, { store, locks }).outbox;
              }
              await posting;
            }),
          );
          const last = tab(service, { store, locks }).outbox;
          await last.resume();
          await until(async () => !(await last.list()).length);
          for (const one of tabs) one.close();
          last.close();
          assert.deepEqual([...service.stored].sort(), steps.map((_, index) => `message-${index}`).sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
