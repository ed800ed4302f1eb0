import { createGunzip } from 'node:zlib';
import { desc, inArray, lt, sql } from 'drizzle-orm';
import { rowsOf, type Database } from './database.js';
import { PACKED_FILES, type PackedDirectory, type PackedFile } from './pack.js';
import type { PackOrder } from './pack-worker.js';
import { release, releasePart } from './schema.js';
import { startThread } from './start-thread.js';

/** Records read from the database at once. */
const BATCH = 2000;
const PIECE_BYTES = 4 * 1024 * 1024;
/** Instances that are behind go on with theirs; the one before may be gone back to. */
const KEPT_RELEASES = 2;
/** Two who publish at the same moment look one after the other at what the newest release is. */
const RELEASE_LOCK = 7_264_815;

export interface ReleaseInfo {
  id: number;
  services: number;
  organisations: number;
  events: number;
  digest: string;
  createdAt: Date;
}

/** The newest directory there is; `undefined` before the first import. */
export async function newestRelease({ queries }: Database): Promise<ReleaseInfo | undefined> {
  const [row] = await queries
    .select({
      id: release.id,
      services: release.services,
      organisations: release.organisations,
      events: release.events,
      digest: release.digest,
      createdAt: release.createdAt,
    })
    .from(release)
    .orderBy(desc(release.id))
    .limit(1);
  return row;
}

/** The unpacked files of a release, in memory that threads can have in common. */
export async function readRelease(database: Database, id: number): Promise<Record<PackedFile, Uint8Array>> {
  const files = {} as Record<PackedFile, Uint8Array>;
  for (const name of PACKED_FILES) files[name] = await readFile(database, id, name);
  return files;
}

/**
 * One file, a part at a time and unpacked into its place at once: a directory is large, and what is left over of
 * reading it would lie about for a long time.
 */
async function readFile({ queries }: Database, id: number, name: PackedFile): Promise<Uint8Array> {
  const ofFile = sql`release = ${id} and name = ${name}`;
  // The last four bytes of a gzip file are its unpacked length.
  const [tail] = await rowsOf<{ tail: string }>(
    queries,
    sql`select encode(substr(data, length(data) - 3), 'base64') as tail from release_part where ${ofFile}
      order by number desc limit 1`,
  );
  // Releases of the first version have none.
  if (!tail && name === 'events') return new Uint8Array(0);
  if (!tail) throw new Error(`Release ${id} has no ${name}.`);
  const size = Buffer.from(tail.tail, 'base64').readUInt32LE();
  const file = new Uint8Array(new SharedArrayBuffer(size));
  let length = 0;
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  const done = new Promise<void>((resolve, reject) => {
    gunzip.on('data', (chunk: Buffer) => {
      if (length + chunk.length <= size) file.set(chunk, length);
      length += chunk.length;
    });
    gunzip.on('end', resolve);
    gunzip.on('error', reject);
  });
  // Told below; it must not count as unhandled meanwhile.
  done.catch(() => {});
  for (let number = 0; ; number++) {
    // The embedded database reads and writes long bytes much faster as base64 than as its own digits.
    const [part] = await rowsOf<{ data: string }>(
      queries,
      sql`select encode(data, 'base64') as data from release_part where ${ofFile} and number = ${number}::int`,
    );
    if (!part) break;
    gunzip.write(Buffer.from(part.data, 'base64'));
  }
  gunzip.end();
  await done;
  if (length !== size) throw new Error(`${name} of release ${id} is not whole.`);
  return file;
}

/**
 * Builds a release of what the sources tell now, and makes it the one that instances take up. When nothing differs
 * from the newest one, that one stays.
 *
 * Several may publish at once, in one instance or in several. Whoever finds at the end that another release has been
 * made since the beginning builds anew: a newer release never tells less than the one before it.
 */
export async function publish(database: Database): Promise<ReleaseInfo & { isNew: boolean }> {
  for (;;) {
    const before = await newestRelease(database);
    const packed = await pack(database);
    const newest = await newestRelease(database);
    if (newest?.digest === packed.digest) return { ...newest, isNew: false };
    const row = await insert(database, packed, before?.id);
    if (!row) continue;
    await forgetOld(database);
    return { ...row, isNew: true };
  }
}

/** @returns nothing when there is a newer one than the packing knew of */
async function insert(
  { queries }: Database,
  packed: PackedDirectory,
  before: number | undefined,
): Promise<ReleaseInfo | undefined> {
  return queries.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${RELEASE_LOCK})`);
    const [newest] = await transaction
      .select({ id: release.id })
      .from(release)
      .orderBy(desc(release.id))
      .limit(1);
    if (newest?.id !== before) return undefined;
    const created = await transaction
      .insert(release)
      .values({
        services: packed.services,
        organisations: packed.organisations,
        events: packed.events,
        digest: packed.digest,
        problems: packed.problems.slice(0, 100),
      })
      .returning();
    const { id } = created[0]!;
    for (const name of PACKED_FILES) {
      const file = packed.files[name];
      for (let start = 0, number = 0; start < file.length; start += PIECE_BYTES, number++)
        await transaction.insert(releasePart).values({
          release: id,
          name,
          number,
          data: sql`decode(${Buffer.from(file.subarray(start, start + PIECE_BYTES)).toString('base64')}, 'base64')`,
        });
    }
    return created[0]!;
  });
}

async function forgetOld({ queries }: Database): Promise<void> {
  const kept = await queries
    .select({ id: release.id })
    .from(release)
    .orderBy(desc(release.id))
    .limit(KEPT_RELEASES);
  // An instance that is loading the oldest one now finds it gone, and takes the newest at its next look.
  const oldest = kept.at(-1)!.id;
  const gone = await queries.select({ id: release.id }).from(release).where(lt(release.id, oldest));
  if (gone.length)
    await queries.delete(release).where(
      inArray(
        release.id,
        gone.map(({ id }) => id),
      ),
    );
}

/** Packs in a thread of its own, handing records over in batches: neither thread ever holds them twice. */
async function pack(database: Database): Promise<PackedDirectory> {
  const worker = startThread('pack-worker');
  try {
    const packed = new Promise<PackedDirectory>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`Building the index ended with code ${code}.`)));
    });
    // Handled below; it must not count as unhandled while the records are read.
    packed.catch(() => {});
    for (const kind of ['service', 'organisation', 'event'] as const) {
      let last = { source: '', position: -1, id: '' };
      for (;;) {
        const rows = await rowsOf<{ source: string; position: number; id: string; data: string }>(
          database.queries,
          sql`select source, position, id, data::text as data from record
            where kind = ${kind} and deleted_at is null and duplicate_of is null
              and (source, position, id) > (${last.source}, ${last.position}::int, ${last.id})
            order by source, position, id limit ${BATCH}`,
        );
        const texts = rows.map(({ data }) => data);
        worker.postMessage({ kind: `${kind}s`, texts } satisfies PackOrder);
        if (rows.length < BATCH) break;
        last = rows.at(-1)!;
      }
    }
    const aliases = await rowsOf<{ id: string; shown: string }>(
      database.queries,
      sql`select distinct id, duplicate_of as shown from record
        where deleted_at is null and duplicate_of is not null and duplicate_of <> id order by id`,
    );
    worker.postMessage({
      kind: 'finish',
      aliases: Object.fromEntries(aliases.map(({ id, shown }) => [id, shown])),
    } satisfies PackOrder);
    return await packed;
  } finally {
    await worker.terminate();
  }
}
