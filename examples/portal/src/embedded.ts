import type { IncomingMessage, ServerResponse } from 'node:http';
import { readConfig } from './config.js';
import { migrate, openDatabase, whyNotOpened } from './database.js';
import { seed, type Seed, type SeedOutcome } from './seed.js';
import { createPortal } from './server.js';
import { readSources } from './sync/sources.js';
import { createToken } from './tokens.js';

export interface EmbeddedPortal {
  /** Answers a request that another server has taken. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  seeded: SeedOutcome;
  /** Where everything is kept, for people to read. */
  storage: string;
  /** A token for the page of staff, for a day. */
  staffToken(): Promise<string>;
  /** Once nothing more is handed over: finishes what was taken, closes the database. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  environment: Readonly<Record<string, string | undefined>>;
  seed: Seed;
  /** See {@link seed}. */
  edition: string;
  onImport?: () => void;
}

/** Whether a path is the portal's, on a server that answers others, too. */
export const isOfPortal = (path: string): boolean =>
  /^\/(?:api|staff)(?:\/|$)|^\/(?:health|metrics|ready)$/.test(path);

/**
 * A portal without a port of its own, as a part of another server: `npm start`.
 *
 * @throws {ConfigError | Error} with a sentence for whoever started it
 */
export async function openPortal(options: EmbeddedOptions): Promise<EmbeddedPortal> {
  const config = readConfig(options.environment);
  const sources = await readSources(config.sourcesFile);
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const seeded = await seed(database, options.seed, options.edition, options.onImport);
    const portal = createPortal(config, database, sources);
    await portal.open();
    return {
      handle: (request, response) => portal.app.routing(request, response),
      seeded,
      storage: config.databaseUrl ? `PostgreSQL at ${new URL(config.databaseUrl).host}` : config.dataFolder,
      async staffToken() {
        const { token } = await createToken(database, { name: 'npm start', scope: 'admin', days: 1 });
        return token;
      },
      stop: () => portal.stop(),
    };
  } catch (thrown) {
    await database.close().catch(() => {});
    throw whyNotOpened(thrown, config);
  }
}
