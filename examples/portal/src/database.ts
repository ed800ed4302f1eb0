import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { migrations } from './migrations.js';
import * as schema from './schema.js';

/** For statements written by hand outside this workspace, which cannot import it themselves. */
export { sql };

/** Drizzle over either storage: what is written for one runs on the other. */
export type Queries = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly queries: Queries;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  databaseUrl?: string | undefined;
  dataFolder: string;
  databaseConnections?: number;
  /** File with a fresh embedded database, to begin with in memory: quicker than making one. */
  image?: string | undefined;
}

/** Opens the storage; nothing is migrated yet. Its driver's code is loaded only when it is the one used. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataFolder, databaseConnections = 10, image } = options;
  if (databaseUrl) {
    const [{ default: postgres }, { drizzle }] = await Promise.all([
      import('postgres'),
      import('drizzle-orm/postgres-js'),
    ]);
    const client = postgres(databaseUrl, {
      max: databaseConnections,
      connect_timeout: 5,
      // A connection that has been cut is noticed at the next query; idle ones are given back.
      idle_timeout: 60,
      // A restarted database is asked again soon, and not by everybody at the same moment.
      backoff: (tries: number) => Math.min(0.1 * 2 ** tries, 2) * (0.75 + Math.random() / 2),
      connection: { application_name: 'kumppani-portal', statement_timeout: 30_000 },
      onnotice: () => {},
    });
    return {
      kind: 'postgres',
      queries: drizzle(client, { schema }),
      close: () => client.end({ timeout: 10 }),
    };
  }
  const [{ PGlite }, { drizzle }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
  ]);
  const isFolder = !dataFolder.startsWith('memory://');
  if (isFolder) refuseForeign(dataFolder);
  const unlock = isFolder ? lock(dataFolder) : () => {};
  try {
    if (isFolder) keepPrivate(dataFolder);
    const client = await PGlite.create(dataFolder, {
      ...(image !== undefined && !isFolder && { loadDataDir: new Blob([readFileSync(image)]) }),
    });
    return {
      kind: 'pglite',
      queries: drizzle(client, { schema }),
      close: () => client.close().finally(unlock),
    };
  } catch (thrown) {
    unlock();
    throw isFolder ? damaged(dataFolder, thrown) : thrown;
  }
}

/** What people wrote is in files that the database leaves open to every user of the machine: nobody else gets to them. */
function keepPrivate(dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  try {
    chmodSync(dataFolder, 0o700);
  } catch {
    // Another user's folder, or a disk without modes: whoever set it up keeps it.
  }
}

/** @throws when there are files of something else: a database among them would be nobody's */
function refuseForeign(dataFolder: string): void {
  let names: string[];
  try {
    names = readdirSync(dataFolder);
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    if (code === 'ENOENT') return;
    throw new Error(`${dataFolder} cannot be used as the folder of the database (${code}).`, {
      cause: thrown,
    });
  }
  if (names.length && !names.includes('PG_VERSION'))
    throw new Error(
      `${dataFolder} holds other files than a database. Choose another folder with PORTAL_DATA, or empty this one.`,
    );
}

const damaged = (dataFolder: string, thrown: unknown): Error =>
  new Error(
    `The database in ${dataFolder} cannot be opened: it is damaged, or of another version. Move the folder away and ` +
      'restore a backup, or delete it if nothing in it is missed.',
    { cause: thrown },
  );

/** What went wrong while a database was opened and migrated, in words for whoever started it; never with a password. */
export function whyNotOpened(thrown: unknown, { databaseUrl, dataFolder }: DatabaseOptions): Error {
  const failure = databaseFailure(thrown);
  if (!failure) return thrown instanceof Error ? thrown : new Error(String(thrown));
  if (!databaseUrl) return damaged(dataFolder, thrown);
  const { host, pathname } = new URL(databaseUrl);
  return new Error(
    `PostgreSQL at ${host}${pathname} cannot be used (${failure.code}). Look whether it runs, and whether DATABASE_URL is right.`,
    { cause: thrown },
  );
}

/**
 * The embedded database is for one process: a second one would spoil its files. A lock whose process is gone is
 * taken over.
 *
 * @returns gives the lock back
 * @throws when another process has the folder open
 */
function lock(dataFolder: string): () => void {
  mkdirSync(dirname(dataFolder), { recursive: true });
  const file = `${dataFolder}.lock`;
  const take = (): boolean => {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (thrown) {
      if ((thrown as { code?: string }).code !== 'EEXIST') throw thrown;
      return false;
    }
  };
  if (!take()) {
    const holder = Number(readFileSync(file, 'utf8'));
    // In a container every process may have the number 1: then only this process itself counts.
    if (holder === process.pid ? held.has(file) : isRunning(holder))
      throw new Error(
        `${dataFolder} is open in process ${holder}. The embedded database is for one process: stop the server ` +
          'first (Ctrl-C), or use PostgreSQL (DATABASE_URL).',
      );
    rmSync(file, { force: true });
    if (!take()) throw new Error(`${dataFolder} has just been opened by another process.`);
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** Locks this process has. */
const held = new Set<string>();

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    // Somebody else's process is a process, too.
    return (thrown as { code?: string }).code === 'EPERM';
  }
}

/** Rows of a statement written by hand; the two drivers wrap them differently. */
export async function rowsOf<Row>(queries: Pick<Queries, 'execute'>, statement: SQL): Promise<Row[]> {
  const result: unknown = await queries.execute(statement);
  return (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as Row[];
}

/** Any number that no other user of the database takes. */
const MIGRATION_LOCK = 7_264_813;

/**
 * Brings the database to this version's shape, all or nothing. Instances that start together wait for the first.
 *
 * @returns versions that were applied by this call
 * @throws when the database is of a newer version: an old instance must not write into it
 */
export async function migrate({ queries }: Database): Promise<number[]> {
  return queries.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await transaction.execute(sql`
      create table if not exists migration (
        version integer primary key, name text not null, applied_at timestamptz not null default now())`);
    const rows = await rowsOf<{ version: number }>(transaction, sql`select version from migration`);
    const applied = new Set(rows.map(({ version }) => Number(version)));
    const newest = Math.max(0, ...applied);
    if (newest > migrations.at(-1)!.version)
      throw new Error(
        `The database has version ${newest}, this program knows ${migrations.at(-1)!.version}. Use the newer program.`,
      );
    const fresh = migrations.filter(({ version }) => !applied.has(version));
    for (const { version, name, sql: statements } of fresh) {
      for (const statement of statements.split(/;\s*$/m))
        if (statement.replace(/^\s*--.*$/gm, '').trim()) await transaction.execute(sql.raw(statement));
      await transaction.execute(sql`insert into migration (version, name) values (${version}, ${name})`);
    }
    return fresh.map(({ version }) => version);
  });
}

interface DatabaseFailure {
  code: string;
  /** The database cannot be reached or used now; asking again later helps. */
  isTemporary: boolean;
}

/** What a driver threw, without the statement and its values: those may hold what people wrote. */
export function databaseFailure(thrown: unknown): DatabaseFailure | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    const { code } = error as { code?: unknown };
    if (typeof code !== 'string') continue;
    // Node's own words for connections, the driver's, SQLSTATE classes 08, 40, 53 and 57, and a database that takes no
    // writes now (25006: somebody's maintenance, or a replica that is being made the first).
    if (/^(E[A-Z]+|CONNECT\w*|CONNECTION_\w+|25006|(08|40|53|57)\w{3})$/.test(code))
      return { code, isTemporary: true };
    if (/^[0-9A-Z]{5}$/.test(code)) return { code, isTemporary: false };
  }
  return undefined;
}
