import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { rowsOf, sql, type Database } from './database.js';
import { migrations } from './migrations.js';

/**
 * What cannot be made again, parents before children. Releases are built from the records; counters and answers of
 * unfinished readings are of the moment.
 */
const TABLES = [
  'setting',
  'record',
  'sync_run',
  'definition',
  'message',
  'message_contact',
  'message_picture',
  'event_decision',
  'delivery',
  'staff_token',
  'audit',
  'assessment',
  'assessment_version',
  'assessment_link',
  'assessment_publication',
  'item_proposal',
] as const;

const BATCH = 1000;
/** Rows with a picture of up to 5 MB in them, twice that as digits. */
const PICTURE_BATCH = 5;
/** Letters that are handed to the database at once: a text has to fit into memory, and into PostgreSQL's gigabyte. */
const BATCH_LETTERS = 8 * 1024 * 1024;

interface Head {
  portalBackup: 1;
  version: number;
  madeAt: string;
}

/**
 * Writes everything of one moment to a gzipped file of lines. The same file fills the embedded database and
 * PostgreSQL, so it also moves an installation from the one to the other.
 *
 * @returns rows by table
 */
export async function backUp({ queries }: Database, file: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const unfinished = `${file}.part`;
  await queries.transaction(
    async (transaction) => {
      async function* lines(): AsyncGenerator<string> {
        const head: Head = {
          portalBackup: 1,
          version: migrations.at(-1)!.version,
          madeAt: new Date().toISOString(),
        };
        yield `${JSON.stringify(head)}\n`;
        for (const table of TABLES) {
          counts[table] = 0;
          const batch = table === 'message_picture' ? PICTURE_BATCH : BATCH;
          await transaction.execute(
            sql.raw(`declare backup_rows cursor for select row_to_json(t)::text as line from ${table} t`),
          );
          for (;;) {
            const rows = await rowsOf<{ line: string }>(
              transaction,
              sql.raw(`fetch ${batch} from backup_rows`),
            );
            for (const { line } of rows) yield `${table} ${line.replaceAll('\n', ' ')}\n`;
            counts[table] += rows.length;
            if (rows.length < batch) break;
          }
          await transaction.execute(sql`close backup_rows`);
        }
        // A file that was cut off is told from a whole one.
        yield `end ${JSON.stringify(counts)}\n`;
      }
      await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    },
    { isolationLevel: 'repeatable read' },
  );
  await rename(unfinished, file);
  return counts;
}

/**
 * Fills an empty, migrated database from a backup, all or nothing.
 *
 * @returns rows by table
 * @throws when the database is not empty, or the file is cut off, of a newer version or no backup
 */
export async function restore({ queries }: Database, file: string): Promise<Record<string, number>> {
  return queries.transaction(async (transaction) => {
    for (const table of TABLES) {
      const [row] = await rowsOf<{ full: boolean }>(
        transaction,
        sql.raw(
          `select exists (select from ${table} ${table === 'setting' ? "where name <> 'rate-key'" : ''}) as full`,
        ),
      );
      if (row!.full) throw new Error(`The database is not empty: ${table} has rows. Restore into a new one.`);
    }
    await transaction.execute(sql`delete from setting`);
    // Of other answers than those that come now.
    await transaction.execute(sql`delete from survey_sum`);
    // With its schema: `record` alone is a type of PostgreSQL's own.
    const [place] = await rowsOf<{ name: string }>(transaction, sql`select current_schema() as name`);
    const counts: Record<string, number> = {};
    let head: Head | undefined;
    let promised: string | undefined;
    let table = '';
    let lines: string[] = [];
    let letters = 0;
    const flush = async (): Promise<void> => {
      if (lines.length)
        await transaction.execute(
          sql`insert into ${sql.raw(table)} select * from json_populate_recordset(null::${sql.identifier(place!.name)}.${sql.identifier(table)}, ${`[${lines.join(',')}]`}::text::json)`,
        );
      counts[table] = (counts[table] ?? 0) + lines.length;
      lines = [];
      letters = 0;
    };
    for await (const line of linesOf(file)) {
      if (!head) {
        if (!line.startsWith('{"portalBackup":1,')) throw new Error(`${file} is no backup of a portal.`);
        head = JSON.parse(line) as Head;
        if (head.version > migrations.at(-1)!.version) throw new Error('The backup is of a newer version.');
        continue;
      }
      const space = line.indexOf(' ');
      const name = line.slice(0, space);
      if (name === 'end') {
        promised = line.slice(space + 1);
        break;
      }
      if (!TABLES.some((known) => known === name)) throw new Error(`${file} has rows of an unknown table.`);
      if (name !== table || lines.length === BATCH || letters > BATCH_LETTERS) await flush();
      table = name;
      lines.push(line.slice(space + 1));
      letters += line.length;
    }
    await flush();
    const restored = Object.fromEntries(TABLES.map((one) => [one, counts[one] ?? 0]));
    const expected = promised && (JSON.parse(promised) as Record<string, number>);
    if (!expected || TABLES.some((one) => (expected[one] ?? 0) !== restored[one]))
      throw new Error(`${file} is cut off; nothing was restored.`);
    return restored;
  });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  // What goes wrong with the file is told by its text, too.
  pipeline(createReadStream(file), text).catch((thrown: Error) => text.destroy(thrown));
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
  } catch (thrown) {
    const { code = '' } = thrown as { code?: string };
    if (code === 'Z_BUF_ERROR')
      throw new Error(`${file} is cut off; nothing was restored.`, { cause: thrown });
    if (code.startsWith('Z_')) throw new Error(`${file} is no backup of a portal.`, { cause: thrown });
    throw thrown;
  }
}
