import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { migrate, openDatabase, rowsOf, sql, type Database } from '../../examples/portal/src/database.js';
import { importRecords } from '../../examples/portal/src/import.js';
import { migrations } from '../../examples/portal/src/migrations.js';
import { storable } from '../../examples/portal/src/records.js';
import { newestRelease, publish, readRelease } from '../../examples/portal/src/release.js';
import { columns } from '../../examples/portal/src/schema.js';
import { service, startPostgres, testConfig, type RunningPostgres } from './support.js';

const versions = migrations.map(({ version }) => version);

it('says of every table by what it is sharded', () => {
  const page = readFileSync(new URL('../../docs/portal-scale.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('## Tables');
  const told = [...section.split('\n##')[0]!.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  assert.deepEqual(told.sort(), [...new Set(columns().map((line) => line.split('.')[0]))].sort());
});

/** What holds for the embedded database and for PostgreSQL alike. */
function storageSuite(name: string, open: () => Promise<Database>): void {
  describe(`storage: ${name}`, () => {
    let database: Database;
    before(async () => {
      database = await open();
      assert.deepEqual(await migrate(database), versions);
    });
    after(() => database.close());

    it('migrates once', async () => {
      assert.deepEqual(await migrate(database), []);
    });
    it('has the columns the program writes, of the same type', async () => {
      const rows = await rowsOf<{
        table_name: string;
        column_name: string;
        udt_name: string;
        is_nullable: string;
      }>(
        database.queries,
        sql`select table_name, column_name, udt_name, is_nullable from information_schema.columns
          where table_schema = 'public' and table_name <> 'migration' order by 1, 2`,
      );
      const TYPES: Record<string, string> = {
        integer: 'int4',
        bigint: 'int8',
        bigserial: 'int8',
        boolean: 'bool',
        'timestamp with time zone': 'timestamptz',
      };
      const written = columns().map((line) => {
        const [, column = '', type = '', nullable = ''] = /^(\S+) (.+) (\S+)$/.exec(line) ?? [];
        return `${column} ${TYPES[type] ?? type} ${nullable}`;
      });
      assert.deepEqual(
        rows.map((row) => `${row.table_name}.${row.column_name} ${row.udt_name} ${row.is_nullable}`).sort(),
        written,
      );
    });
    it('refuses a database of a newer version', async () => {
      await database.queries.execute(sql`insert into migration (version, name) values (999, 'later')`);
      await assert.rejects(migrate(database), /newer program/);
      await database.queries.execute(sql`delete from migration where version = 999`);
    });
    it('keeps what a source tells, counts what changed, and buries what it no longer tells', async () => {
      const first = [service('a'), service('b'), service('c'), service('d')];
      const counts = await importRecords(database, 's', { services: first, organisations: [] });
      assert.deepEqual([counts.added, counts.changed, counts.removed], [4, 0, 0]);
      const again = await importRecords(database, 's', { services: first, organisations: [] });
      assert.deepEqual([again.added, again.unchanged], [0, 4]);
      const next = [service('a'), service('b', { remote: true }), service('d')];
      const changed = await importRecords(database, 's', { services: next, organisations: [] });
      assert.deepEqual([changed.changed, changed.unchanged, changed.removed], [1, 2, 1]);
      const rows = await rowsOf<{ id: string; gone: boolean }>(
        database.queries,
        sql`select id, deleted_at is not null as gone from record order by id`,
      );
      assert.deepEqual(
        rows.map(({ id, gone }) => `${id} ${gone}`),
        ['a false', 'b false', 'c true', 'd false'],
      );
      const returned = await importRecords(database, 's', { services: first, organisations: [] });
      assert.deepEqual([returned.returned, returned.changed], [1, 1]);
    });
    it('holds a fall of more than a third until somebody confirms it', async () => {
      const many = Array.from({ length: 9 }, (_, number) => service(`h-${number}`));
      await importRecords(database, 'h', { services: many, organisations: [] });
      const few = { services: many.slice(0, 5), organisations: [] };
      await assert.rejects(importRecords(database, 'h', few), { name: 'Error', before: 9, after: 5 });
      await assert.rejects(importRecords(database, 'h', { services: [], organisations: [] }));
      const [row] = await rowsOf<{ n: string }>(
        database.queries,
        sql`select count(*) as n from record where source = 'h' and deleted_at is null`,
      );
      assert.equal(Number(row!.n), 9, 'nothing was changed');
      assert.equal((await importRecords(database, 'h', few, { isConfirmed: true })).removed, 4);
    });
    it('publishes a release and keeps the one before', async () => {
      const first = await publish(database);
      assert.equal(first.isNew, true);
      assert.equal((await newestRelease(database))!.id, first.id);
      const files = await readRelease(database, first.id);
      assert.ok(files['search-1'].length && files.services.length);
      for (const number of [1, 2, 3]) {
        await importRecords(database, 'p', { services: [service(`p-${number}`)], organisations: [] });
        await publish(database);
      }
      const [row] = await rowsOf<{ n: string }>(database.queries, sql`select count(*) as n from release`);
      assert.equal(Number(row!.n), 2);
    });
    it('keeps texts that PostgreSQL cannot', async () => {
      const odd = service('odd\u0000', { name: { fi: 'Nolla \u0000 ja puolikas \ud800 ja \\u0000' } });
      await importRecords(database, 'odd', { services: [odd], organisations: [] });
      const [row] = await rowsOf<{ data: { name: { fi: string } } }>(
        database.queries,
        sql`select data from record where source = 'odd'`,
      );
      assert.equal(row!.data.name.fi, 'Nolla  ja puolikas  ja \\u0000');
    });
  });
}

storageSuite('embedded', () => openDatabase(testConfig()));

describe('storage: embedded, in a folder', () => {
  it('is for one process, keeps what was written, and is taken over from a process that is gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-folder-'));
    const open = (): Promise<Database> => openDatabase({ dataFolder: join(folder, 'data') });
    const first = await open();
    await migrate(first);
    await assert.rejects(open(), /open in process \d+\. .* stop the server first \(Ctrl-C\)/);
    const hasModes = process.platform !== 'win32';
    const mode = (): number => statSync(join(folder, 'data')).mode & 0o777;
    if (hasModes) assert.equal(mode(), 0o700, 'nobody else reads what people wrote');
    await first.close();
    // As folders of an earlier version are.
    chmodSync(join(folder, 'data'), 0o755);
    // A number no process has; this process, started again in its container under the same number, is tried below.
    writeFileSync(join(folder, 'data.lock'), '4194305');
    const second = await open();
    assert.deepEqual(await migrate(second), [], 'it was migrated before');
    if (hasModes) assert.equal(mode(), 0o700);
    await second.close();
    writeFileSync(join(folder, 'data.lock'), String(process.pid));
    await (await open()).close();

    truncateSync(join(folder, 'data/global/pg_control'), 100);
    await assert.rejects(
      open(),
      /^Error: The database in \S+data cannot be opened: it is damaged, [^\n]+\.$/,
    );
    // It was not left locked.
    await assert.rejects(open(), /damaged/);
    mkdirSync(join(folder, 'letters'));
    writeFileSync(join(folder, 'letters/one.txt'), 'Hei');
    await assert.rejects(
      openDatabase({ dataFolder: join(folder, 'letters') }),
      /letters holds other files than a database/,
    );
    await assert.rejects(
      openDatabase({ dataFolder: join(folder, 'letters/one.txt') }),
      /cannot be used as the folder of the database \(ENOTDIR\)/,
    );
    rmSync(folder, { recursive: true });
  });
});

describe('storage on PostgreSQL', () => {
  let postgres: RunningPostgres;
  let url: string;
  before(async () => {
    postgres = await startPostgres();
    url = await postgres.database('suite');
  });
  after(() => postgres.remove());
  storageSuite('PostgreSQL', () => openDatabase(testConfig({ DATABASE_URL: url })));

  it('is migrated once when instances start at the same moment', async () => {
    const databaseUrl = await postgres.database('race');
    const instances = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase(testConfig({ DATABASE_URL: databaseUrl }))),
    );
    const applied = await Promise.all(instances.map((instance) => migrate(instance)));
    assert.deepEqual(applied.flat(), versions);
    await Promise.all(instances.map((instance) => instance.close()));
  });
});

describe('texts for PostgreSQL', () => {
  it('lose NUL and half letters, and nothing else', () => {
    const value = { text: 'a\u0000b \ud800 c \udc00 \ud83d\ude00 \\u0000 "\\\\"' };
    const kept = JSON.parse(storable(JSON.stringify(value))) as typeof value;
    assert.equal(kept.text, 'ab  c  \ud83d\ude00 \\u0000 "\\\\"');
    assert.equal(storable('\0x\ud800'), 'x');
  });
});
