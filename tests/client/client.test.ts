import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../src/client/client.js';
import {
  ClientError,
  type Adapter,
  type CallOptions,
  type ClientErrorKind,
  type ServicePage,
  type ServiceQuery,
  type ServicesPort,
} from '../../src/model/index.js';

const noFacets = { municipalities: [], hyteTerms: [], targetGroups: [], languages: [], free: 0, remote: 0 };
const pageOf = (total: number): ServicePage => ({ items: [], total, problems: [] });

interface Asked {
  query: ServiceQuery;
  signal: AbortSignal;
  answer: (page: ServicePage) => void;
  fail: (thrown: unknown) => void;
}

/** A source that answers when the test says so. */
function slowSource(): { adapter: Adapter; asked: Asked[] } {
  const asked: Asked[] = [];
  const services: ServicesPort = {
    search: (query, options) =>
      new Promise((answer, fail) => {
        assert.ok(options?.signal, 'every call can be ended');
        asked.push({ query, signal: options.signal, answer, fail });
      }),
    get: () => Promise.resolve(undefined),
    facets: () => Promise.resolve(noFacets),
  };
  return { adapter: { system: 'slow', services }, asked };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isKind =
  (kind: ClientErrorKind) =>
  (thrown: unknown): boolean => {
    assert.ok(thrown instanceof ClientError, `rejected with ${String(thrown)}`);
    assert.equal(thrown.kind, kind);
    return true;
  };

describe('a client', () => {
  it('has the ports its source fills, and no others', () => {
    const { adapter } = slowSource();
    assert.deepEqual(Object.keys(createClient(adapter)), ['services']);
    assert.deepEqual(Object.keys(createClient({ services: adapter })), ['services']);
    assert.deepEqual(Object.keys(createClient({ organisations: adapter })), []);
    assert.deepEqual(Object.keys(createClient({})), []);
  });

  it('takes each port from its own source', async () => {
    const services = slowSource();
    const organisations: Adapter = {
      system: 'other',
      services: { ...services.adapter.services!, search: () => Promise.resolve(pageOf(99)) },
      organisations: {
        search: () => Promise.resolve({ items: [], total: 7, problems: [] }),
        get: () => Promise.resolve(undefined),
      },
    };
    const client = createClient({ services: services.adapter, organisations });
    assert.equal((await client.organisations!.search({})).total, 7);
    const answer = client.services!.search({});
    await settled();
    services.asked[0]!.answer(pageOf(1));
    assert.equal((await answer).total, 1);
  });

  it('calls a source that needs its own `this`', async () => {
    class Counting implements ServicesPort {
      calls = 0;
      search(): Promise<ServicePage> {
        return Promise.resolve(pageOf(++this.calls));
      }
      get(): Promise<undefined> {
        return Promise.resolve(undefined);
      }
      facets(): Promise<typeof noFacets> {
        return Promise.resolve(noFacets);
      }
    }
    const client = createClient({ system: 'counting', services: new Counting() });
    assert.equal((await client.services!.search({})).total, 1);
    assert.equal((await client.services!.search({})).total, 2);
  });

  it('has no suggestions when its source has none', () => {
    assert.equal(createClient(slowSource().adapter).services!.suggest, undefined);
  });
});

describe('equal calls', () => {
  it('under way are one call with one answer', async () => {
    const { adapter, asked } = slowSource();
    const { services } = createClient(adapter);
    const answers = [1, 2, 3].map(() => services!.search({ text: 'ruoka' }));
    await settled();
    assert.equal(asked.length, 1);
    asked[0]!.answer(pageOf(4));
    for (const page of await Promise.all(answers)) assert.equal(page.total, 4);
  });

  it('after the answer are asked again', async () => {
    const { adapter, asked } = slowSource();
    const { services } = createClient(adapter);
    for (const total of [1, 2]) {
      const answer = services!.search({});
      await settled();
      asked.at(-1)!.answer(pageOf(total));
      assert.equal((await answer).total, total);
    }
    assert.equal(asked.length, 2);
  });

  it('that fail, fail for everybody, and are not kept', async () => {
    const { adapter, asked } = slowSource();
    const { services } = createClient(adapter);
    const answers = [services!.search({}), services!.search({})];
    await settled();
    asked[0]!.fail(new ClientError('http', 'The service answered 500.', { status: 500 }));
    for (const answer of answers) await assert.rejects(answer, isKind('http'));
    const again = services!.search({});
    await settled();
    assert.equal(asked.length, 2);
    asked[1]!.answer(pageOf(1));
    assert.equal((await again).total, 1);
  });

  it('leave the others their answer when one caller leaves', async () => {
    const { adapter, asked } = slowSource();
    const { services } = createClient(adapter);
    const leaving = new AbortController();
    const left = services!.search({}, { signal: leaving.signal });
    const stayed = services!.search({}, { signal: new AbortController().signal });
    await settled();
    leaving.abort();
    await assert.rejects(left, isKind('aborted'));
    assert.equal(asked[0]!.signal.aborted, false);
    asked[0]!.answer(pageOf(3));
    assert.equal((await stayed).total, 3);
    assert.equal(asked.length, 1);
  });

  it('end with the last caller, and the next one is not given what is being ended', async () => {
    const { adapter, asked } = slowSource();
    const { services } = createClient(adapter);
    const leaving = [new AbortController(), new AbortController()];
    const left = leaving.map(({ signal }) => services!.search({}, { signal }));
    await settled();
    leaving.forEach((controller) => controller.abort());
    for (const answer of left) await assert.rejects(answer, isKind('aborted'));
    assert.equal(asked[0]!.signal.aborted, true);
    const next = services!.search({});
    await settled();
    assert.equal(asked.length, 2);
    // The ended call comes to its end late, and takes nothing from the new one.
    asked[0]!.fail(new DOMException('late', 'AbortError'));
    await settled();
    const shared = services!.search({});
    await settled();
    assert.equal(asked.length, 2);
    asked[1]!.answer(pageOf(5));
    assert.deepEqual([(await next).total, (await shared).total], [5, 5]);
  });

  it('do not end for a caller who leaves after the answer', async () => {
    const { adapter, asked } = slowSource();
    const { services } = createClient(adapter);
    const controller = new AbortController();
    const answer = services!.search({}, { signal: controller.signal });
    await settled();
    asked[0]!.answer(pageOf(1));
    await answer;
    await settled();
    controller.abort();
    assert.equal(asked[0]!.signal.aborted, false);
  });

  it('are those of the same verb, argument and options', async () => {
    const asked: string[] = [];
    const verb = (name: string) => (argument: unknown, options?: CallOptions) => {
      const { signal: _signal, ...rest } = options ?? {};
      asked.push(JSON.stringify([name, argument, rest]));
      return new Promise<never>(() => {});
    };
    const { services } = createClient({
      system: 'listing',
      services: {
        search: verb('search'),
        get: verb('get'),
        facets: verb('facets'),
        suggest: verb('suggest'),
      },
    });
    void services!.search({ text: 'a' });
    void services!.search({ text: 'b' });
    void services!.search({ text: 'a', cursor: '20' });
    void services!.facets({ text: 'a' });
    void services!.get('a');
    void services!.suggest!('a', { limit: 8 });
    void services!.suggest!('a', { limit: 4 });
    void services!.suggest!('a', { limit: 8 });
    await settled();
    assert.equal(asked.length, 7, asked.join('\n'));
  });

  it('of two clients are two calls', async () => {
    const { adapter, asked } = slowSource();
    void createClient(adapter).services!.search({});
    void createClient(adapter).services!.search({});
    await settled();
    assert.equal(asked.length, 2);
  });
});

describe('what goes wrong', () => {
  it('before the call sends nothing', async () => {
    const { adapter, asked } = slowSource();
    await assert.rejects(
      createClient(adapter).services!.search({}, { signal: AbortSignal.abort() }),
      isKind('aborted'),
    );
    await settled();
    assert.equal(asked.length, 0);
  });

  const thrown: [unknown, ClientErrorKind][] = [
    [new TypeError('Failed to fetch'), 'network'],
    [new DOMException('over', 'AbortError'), 'aborted'],
    [new DOMException('late', 'TimeoutError'), 'timeout'],
    [new ClientError('shape', 'An HTML page.'), 'shape'],
    ['a word', 'network'],
    [undefined, 'network'],
  ];
  for (const [what, kind] of thrown)
    it(`reaches the caller as a ClientError: ${String(what)} is ${kind}`, async () => {
      const fail = (): never => {
        throw what;
      };
      const { services } = createClient({
        system: 'broken',
        services: { search: fail, get: () => Promise.reject(what as Error), facets: fail },
      });
      for (const call of [services!.search({}), services!.get('1'), services!.facets({})])
        await assert.rejects(call, isKind(kind));
    });

  it('keeps its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const { services } = createClient({
      system: 'broken',
      services: { ...slowSource().adapter.services!, search: () => Promise.reject(cause) },
    });
    await assert.rejects(services!.search({}), (error: ClientError) => error.cause === cause);
  });
});
