import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registerAdapter, type AdapterFactory } from '../../src/client/adapter-registry.js';
import { deferredClient } from '../../src/client/deferred-client.js';
import { ClientError, type Adapter, type ClientErrorKind } from '../../src/model/index.js';

let last = 0;
/** An adapter under a name nobody has used, and how often it was made. */
function register(make: (count: number) => ReturnType<AdapterFactory>): {
  value: string;
  made: () => number;
} {
  const name = `deferred-${++last}`;
  let count = 0;
  registerAdapter(name, () => make(++count));
  return { value: `${name}:https://data.example/`, made: () => count };
}

const source = (total: number): Adapter => ({
  system: 'deferred',
  services: {
    search: () => Promise.resolve({ items: [], total, problems: [] }),
    get: () => Promise.resolve(undefined),
    facets: () => Promise.reject(new ClientError('http', 'The service answered 500.', { status: 500 })),
  },
});

const isKind = (kind: ClientErrorKind) => (thrown: unknown) =>
  thrown instanceof ClientError && thrown.kind === kind;

describe('a deferred client', () => {
  it('knows its ports at once and loads nothing before it is asked', async () => {
    const { value, made } = register(() => source(3));
    const client = deferredClient({ services: value });
    assert.deepEqual(Object.keys(client), ['services']);
    assert.equal(made(), 0);
    // An await anywhere near a port must not be taken for a question.
    await Promise.resolve(client.services);
    String(Object.prototype.toString.call(client.services));
    assert.equal(made(), 0);
    assert.equal((await client.services!.search({})).total, 3);
    assert.equal(await client.services!.get('x'), undefined);
    assert.equal(made(), 1);
  });

  it('is one for all widgets that name the same sources', async () => {
    const { value, made } = register(() => source(1));
    const { value: other } = register(() => source(2));
    const [one, two] = [deferredClient({ services: value }), deferredClient({ services: value })];
    assert.equal(one, two);
    assert.notEqual(deferredClient({ services: other }), one);
    await Promise.all([one.services!.search({}), two.services!.search({ text: 'a' })]);
    assert.equal(made(), 1);
  });

  it('loads once for calls that come together', async () => {
    const { value, made } = register(
      () => new Promise((resolve) => setTimeout(() => resolve(source(1)), 10)),
    );
    const { services } = deferredClient({ services: value });
    await Promise.all([services!.search({}), services!.search({ text: 'a' }), services!.get('b')]);
    assert.equal(made(), 1);
  });

  it('does not keep a failure to load', async () => {
    const { value, made } = register((count) => {
      if (count === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return source(5);
    });
    const { services } = deferredClient({ services: value });
    await assert.rejects(services!.search({}), isKind('network'));
    assert.equal((await services!.search({})).total, 5);
    assert.equal(made(), 2);
  });

  it('passes on how a call failed', async () => {
    const { value } = register(() => source(1));
    await assert.rejects(
      deferredClient({ services: value }).services!.facets({}),
      (error: ClientError) => error.kind === 'http' && error.status === 500,
    );
  });

  it('says so when the source cannot do it', async () => {
    const { value } = register(() => source(1));
    const client = deferredClient({ services: value, organisations: value });
    await assert.rejects(client.services!.suggest!('a'), isKind('unsupported'));
    await assert.rejects(client.organisations!.search({}), isKind('unsupported'));
  });

  it('ends a call that the caller leaves, also while its code is loading', async () => {
    const { value } = register(() => new Promise((resolve) => setTimeout(() => resolve(source(1)), 10)));
    const controller = new AbortController();
    const call = deferredClient({ services: value }).services!.search({}, { signal: controller.signal });
    controller.abort();
    await assert.rejects(call, isKind('aborted'));
  });

  it('refuses an attribute that is none only when it is asked', async () => {
    const client = deferredClient({ services: 'nonsense' });
    await assert.rejects(client.services!.search({}), isKind('unsupported'));
  });
});
