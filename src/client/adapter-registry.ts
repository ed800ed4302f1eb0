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

/** The page's adapters, and who is told of new ones. */
export const registry = (): Registry => (page[KEY] ??= { factories: new Map(), changes: new EventTarget() });

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
