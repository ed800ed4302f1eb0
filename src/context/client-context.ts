import { createContext } from '@lit/context';
import type { Client } from '../client/client.js';

/**
 * The client that widgets below a provider share. The number is our major version. `Symbol.for`, because two copies
 * of the library on a page have two copies of this module.
 */
export const clientContext = createContext<Client | undefined>(Symbol.for('kumppani/client/1'));
