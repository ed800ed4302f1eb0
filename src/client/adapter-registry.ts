import { ClientError } from '../model/client-error.js';
import type { Adapter, AdapterOptions } from '../model/ports.js';

/** Makes an adapter; may load its code first. */
export type AdapterFactory = (options: AdapterOptions) => Adapter | Promise<Adapter>;

interface Registry {
  factories: Map<string, AdapterFactory>;
  changes: EventTarget;
}

// On the page and not in the module: an adapter's file and a widget's file may each carry a copy of this module.
const KEY = Symbol.for('kumppani/adapters/1');
const page = globalThis as { [KEY]?: Registry };

const registry = (): Registry => (page[KEY] ??= { factories: new Map(), changes: new EventTarget() });

/**
 * Makes an adapter known by name, so that an attribute can name it: `services="ptv:https://…"`. The first one by a
 * name stays.
 */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  const { factories, changes } = registry();
  if (factories.has(name)) return;
  factories.set(name, factory);
  changes.dispatchEvent(new Event('change'));
}

/** How long a name may be unknown: a script later in the page may still bring it. */
const PATIENCE = 3000;

/**
 * The factory of that name, waiting a little for a script that has not run yet.
 *
 * @throws ClientError `unsupported` when nobody brings it
 */
export async function adapterFactory(name: string, patience = PATIENCE): Promise<AdapterFactory> {
  const { factories, changes } = registry();
  if (!factories.has(name))
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, patience);
      function done(): void {
        clearTimeout(timer);
        changes.removeEventListener('change', look);
        resolve();
      }
      const look = (): void => {
        if (factories.has(name)) done();
      };
      changes.addEventListener('change', look);
    });
  const factory = factories.get(name);
  if (!factory)
    throw new ClientError(
      'unsupported',
      `No adapter is called “${name}” on this page. Known: ${[...factories.keys()].join(', ') || 'none'}.`,
    );
  return factory;
}
