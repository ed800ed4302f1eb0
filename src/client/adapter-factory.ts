import { ClientError } from '../model/client-error.js';
import { registry, type AdapterFactory } from './adapter-registry.js';

// Apart from the registry, which every page loads at once: this is asked for with a widget's first question.

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
