import { ClientError } from '../model/client-error.js';
import type { Fetch, Ports } from '../model/ports.js';
import { adapterFactory } from './adapter-factory.js';
import { createClient, type Client, type ClientParts } from './client.js';

/** Which source fills which port, as HTML attributes say it: `{ services: 'ptv:https://…' }`. */
export type Connections = { [Port in keyof Ports]?: string };

/**
 * A client out of attribute values. A value is an adapter's name, a colon and an address.
 *
 * @throws ClientError only; `unsupported` for an unknown name, or an address that is none
 */
export async function connect(connections: Connections, options: { fetch?: Fetch } = {}): Promise<Client> {
  const parts: Record<string, unknown> = {};
  // Two ports of one source share its adapter, and so what it has loaded.
  const adapters = new Map<string, Promise<unknown>>();
  for (const [port, value] of Object.entries(connections)) {
    const [, name, baseUrl] = /^\s*([a-z][a-z0-9-]*):\s*(\S.*?)\s*$/s.exec(value) ?? [];
    if (!name || !baseUrl)
      throw new ClientError('unsupported', `${port}="…" must be an adapter's name, a colon and an address.`);
    const factoryName = factoryOf(name, port);
    const key = `${factoryName}:${baseUrl}`;
    let adapter = adapters.get(key);
    if (!adapter) {
      adapter = adapterFactory(factoryName)
        .then((factory) => factory({ ...options, baseUrl }))
        .catch((thrown: unknown) => {
          // Code that does not load fails with a plain TypeError.
          throw ClientError.from(thrown);
        });
      adapters.set(key, adapter);
    }
    parts[port] = await adapter;
  }
  return createClient(parts as ClientParts);
}

/** Each kind of plain file, and all of a portal but its directory, is read by code of its own: no file carries the rest. */
function factoryOf(name: string, port: string): string {
  if (name === 'static' && port !== 'services' && port !== 'organisations') return `static-${port}`;
  if (name !== 'portal' || /^(services|organisations|events)$/.test(port)) return name;
  return port === 'checklists' ? 'portal-checklists' : 'portal-messages';
}
