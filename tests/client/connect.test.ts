import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { registerAdapter } from '../../src/client/adapter-registry.js';
import { connect, type Connections } from '../../src/client/connect.js';
import { ClientError, type Adapter, type AdapterOptions } from '../../src/model/index.js';

const pageOf = (total: number): { items: []; total: number; problems: [] } => ({
  items: [],
  total,
  problems: [],
});

/** Registers an adapter under a name of its own and keeps what it is made with. */
function register(name: string): AdapterOptions[] {
  const made: AdapterOptions[] = [];
  registerAdapter(name, (options) => {
    made.push(options);
    const total = made.length;
    return {
      system: name,
      services: {
        search: () => Promise.resolve(pageOf(total)),
        get: () => Promise.resolve(undefined),
        facets: () => Promise.reject(new ClientError('unsupported', 'no')),
      },
      organisations: {
        search: () => Promise.resolve(pageOf(total)),
        get: () => Promise.resolve(undefined),
      },
    } satisfies Adapter;
  });
  return made;
}

/** Runs a call that waits for a script, without waiting. */
async function withoutWaiting<T>(call: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const result = call();
    result.catch(() => {});
    mock.timers.tick(60_000);
    return await result;
  } finally {
    mock.timers.reset();
  }
}

const unsupported = (message: RegExp) => (thrown: unknown) => {
  assert.ok(thrown instanceof ClientError, `rejected with ${String(thrown)}`);
  assert.equal(thrown.kind, 'unsupported');
  assert.match(thrown.message, message);
  return true;
};

describe('an attribute', () => {
  it('is a name, a colon and an address', async () => {
    const made = register('plain');
    const client = await connect({ services: 'plain:https://data.example/services.json' });
    assert.deepEqual(
      made.map(({ baseUrl }) => baseUrl),
      ['https://data.example/services.json'],
    );
    assert.deepEqual(Object.keys(client), ['services']);
    assert.equal((await client.services!.search({})).total, 1);
  });

  it('may have blanks around it, a port, a query and a relative address', async () => {
    const made = register('addresses');
    for (const address of ['https://data.example:8443/a?b=c:d#e', '/data/services.json', 'services.json'])
      await connect({ services: ` \n addresses:${address}\t` });
    assert.deepEqual(
      made.map(({ baseUrl }) => baseUrl),
      ['https://data.example:8443/a?b=c:d#e', '/data/services.json', 'services.json'],
    );
  });

  it('is handed the fetch of the page', async () => {
    const made = register('fetching');
    const own = (): Promise<Response> => Promise.resolve(new Response());
    await connect({ services: 'fetching:https://data.example/' }, { fetch: own });
    assert.equal(made[0]!.fetch, own);
  });

  for (const value of [
    '',
    ' ',
    'static',
    'static:',
    'static: ',
    ':https://data.example/',
    'Static:x',
    '1:x',
    'ä:x',
  ])
    it(`is refused when it is “${value}”, and says what it must be`, () =>
      assert.rejects(connect({ services: value }), unsupported(/^services="…" must be an adapter's name/)));

  it('is not repeated in the message: it may hold a key', () =>
    assert.rejects(
      connect({ services: '?key=secret' }),
      (thrown: Error) => !thrown.message.includes('secret'),
    ));
});

describe('two attributes', () => {
  it('of one source share its adapter, and so what it has loaded', async () => {
    const made = register('one-source');
    const value = 'one-source:https://data.example/';
    const client = await connect({ services: value, organisations: value });
    assert.equal(made.length, 1);
    assert.deepEqual(Object.keys(client).sort(), ['organisations', 'services']);
  });

  it('of two addresses have an adapter each', async () => {
    const made = register('two-sources');
    await connect({
      services: 'two-sources:https://a.example/',
      organisations: 'two-sources:https://b.example/',
    });
    assert.equal(made.length, 2);
  });
});

describe('an adapter', () => {
  it('that nobody brings is unsupported, and the message names those there are', async () => {
    register('known-one');
    register('known-two');
    await withoutWaiting(() =>
      assert.rejects(
        connect({ services: 'unknown:https://data.example/' }),
        unsupported(/“unknown”.*known-one.*known-two/),
      ),
    );
  });

  it('is waited for when its script comes later', async () => {
    const connecting = connect({ services: 'late:https://data.example/' });
    setTimeout(() => register('early'), 5);
    setTimeout(() => register('late'), 10);
    assert.equal((await (await connecting).services!.search({})).total, 1);
  });

  it('of a name that is taken does not take it over', async () => {
    const first = register('taken');
    const second = register('taken');
    await connect({ services: 'taken:https://data.example/' });
    assert.deepEqual([first.length, second.length], [1, 0]);
  });

  it('may load its code first', async () => {
    registerAdapter('lazy', async ({ baseUrl }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { system: baseUrl, services: undefined! };
    });
    assert.deepEqual(Object.keys(await connect({ services: 'lazy:https://data.example/' })), []);
  });

  it('that cannot be made says why', async () => {
    registerAdapter('refusing', () => {
      throw new ClientError('unsupported', 'The address of the service is not a web address.');
    });
    await assert.rejects(connect({ services: 'refusing:ftp://x' }), unsupported(/not a web address/));
  });

  it('whose code does not load is a network error', async () => {
    registerAdapter('unloadable', () => Promise.reject(new TypeError('Failed to fetch module')));
    await assert.rejects(
      connect({ services: 'unloadable:https://data.example/' }),
      (thrown: unknown) => thrown instanceof ClientError && thrown.kind === 'network',
    );
  });

  it('is not looked for when there is nothing to connect', async () => {
    assert.deepEqual(await connect({} satisfies Connections), {});
  });
});
