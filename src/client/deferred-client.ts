import { ClientError } from '../model/client-error.js';
import type { Ports } from '../model/ports.js';
import type { Client } from './client.js';
import type { Connections } from './connect.js';

/**
 * A client whose code is loaded when it is first asked something: the page's first file stays small, and a widget
 * knows its ports at once. A failure to load is not kept, so trying again can help.
 */
export function deferredClient(connections: Connections): Client {
  const key = JSON.stringify(connections);
  const known = clients.get(key) ?? createDeferredClient(connections);
  clients.set(key, known);
  return known;
}

/** Widgets that name the same sources share a client, and so what it has loaded. */
const clients = new Map<string, Client>();

function createDeferredClient(connections: Connections): Client {
  let connecting: Promise<Client> | undefined;
  const connected = (): Promise<Client> =>
    (connecting ??= import('./connect.js')
      .then(({ connect }) => connect(connections))
      .catch((thrown: unknown) => {
        connecting = undefined;
        // A script that does not load fails with a plain TypeError, which is a network error too.
        throw ClientError.from(thrown);
      }));
  const client: Record<string, unknown> = {};
  for (const port of Object.keys(connections) as (keyof Ports)[])
    client[port] = new Proxy(
      {},
      {
        get: (_target, verb) =>
          // A promise asks every value whether it is one, too.
          verb === 'then' || typeof verb === 'symbol'
            ? undefined
            : async (...values: unknown[]) => {
                const real = (await connected())[port] as Record<string, unknown> | undefined;
                const call = real?.[verb];
                if (typeof call !== 'function')
                  throw new ClientError('unsupported', `This source cannot ${verb} ${port}.`);
                return (call as (...values: unknown[]) => unknown)(...values);
              },
      },
    );
  return client as Client;
}
