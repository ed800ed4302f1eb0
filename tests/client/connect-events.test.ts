import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect, registerAdapter } from '../../src/client/index.js';
import { staticEvents } from '../../src/adapters/static-events/index.js';
import type { Fetch } from '../../src/model/index.js';

describe('the events attribute', () => {
  registerAdapter('static', ({ baseUrl }) => ({
    system: 'static',
    services: {
      search: () => Promise.resolve({ items: [], total: 0, problems: [] }),
      get: () => Promise.resolve(undefined),
      facets: () => assert.fail(baseUrl),
    },
  }));
  registerAdapter('static-events', (options) => staticEvents(options));

  const fetch: Fetch = (input) =>
    Promise.resolve(
      new Response(
        JSON.stringify(
          String(input).endsWith('index.json')
            ? { files: ['syksy.json', 'palvelut.json'] }
            : String(input).endsWith('syksy.json')
              ? {
                  events: [
                    {
                      id: 'k',
                      name: { fi: 'Kahvit' },
                      start: '2026-10-05T13:00',
                      recurrence: { frequency: 'weekly' },
                    },
                  ],
                }
              : { services: [] },
        ),
      ),
    );

  it('names static files as services do, read by code of its own', async () => {
    const client = await connect(
      { services: 'static:https://kunta.example/data/', events: 'static:https://kunta.example/data/' },
      { fetch },
    );
    assert.ok(client.services);
    const { items, problems } = await client.events!.list({ from: '2026-10-20', to: '2026-10-31' });
    assert.deepEqual(
      items.map(({ id, start }) => [id, start]),
      [['k.2026-10-26', '2026-10-26T13:00:00+02:00']],
    );
    assert.deepEqual(problems, [{ path: 'palvelut.json', message: 'not a list of events' }]);
    assert.equal((await client.events!.get('k'))?.recurrence?.frequency, 'weekly');
  });

  it('joins equal questions under way', async () => {
    let asked = 0;
    const client = await connect(
      { events: 'static:https://kunta.example/data/syksy.json' },
      {
        fetch: (input, init) => {
          asked++;
          return fetch(input, init);
        },
      },
    );
    const query = { from: '2026-10-01', to: '2026-10-31' };
    const [one, other] = await Promise.all([client.events!.list(query), client.events!.list(query)]);
    assert.equal(one, other);
    assert.equal(asked, 1);
  });
});
