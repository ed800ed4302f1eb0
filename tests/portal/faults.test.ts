import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { backUp, restore } from '../../examples/portal/src/backup.js';
import {
  databaseFailure,
  migrate,
  openDatabase,
  rowsOf,
  sql,
  type Database,
} from '../../examples/portal/src/database.js';
import { importRecords } from '../../examples/portal/src/import.js';
import { migrations } from '../../examples/portal/src/migrations.js';
import { newestRelease, publish } from '../../examples/portal/src/release.js';
import { syncStatus } from '../../examples/portal/src/sync/run.js';
import { runDue } from '../../examples/portal/src/sync/schedule.js';
import { readSources } from '../../examples/portal/src/sync/sources.js';
import { createToken } from '../../examples/portal/src/tokens.js';
import {
  freePort,
  service,
  startPortal,
  startPostgres,
  testConfig,
  type RunningPostgres,
} from './support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the workspace, so that the driver of the database is found from there.
const built = join(root, 'examples/portal/dist/test');

/** Letters that belong to a key and cannot be compressed. */
function keyed(key: string, length: number): string {
  let text = '';
  for (let number = 0; text.length < length; number++)
    text += createHash('sha512').update(`${key} ${number}`).digest('base64');
  return text.slice(0, length);
}

interface Process {
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

function serve(port: number, databaseUrl: string): Process {
  const child = spawn(process.execPath, [join(built, 'cli.js'), 'serve'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      PORTAL_WRITES_PER_MINUTE: '1000000',
      PORTAL_READS_PER_MINUTE: '1000000',
      PORTAL_LOG: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return {
    child,
    output: () => text,
    exited: new Promise((resolve) => child.on('exit', (code) => resolve(code))),
  };
}

/** A busy machine may take long to start one. */
async function untilUp(url: string): Promise<void> {
  const end = Date.now() + 90_000;
  while (Date.now() < end) {
    const isUp = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await pause(50);
  }
  assert.fail('the server did not come up');
}

describe('portal: faults on PostgreSQL', () => {
  let postgres: RunningPostgres;
  before(async () => {
    // As it runs elsewhere: plain JavaScript, which also starts much sooner.
    execFileSync(process.execPath, ['examples/portal/build.mjs', built], { cwd: root });
    postgres = await startPostgres();
  });
  after(async () => {
    await postgres.remove();
    rmSync(built, { recursive: true, force: true });
  });

  const withDatabase = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase(testConfig({ DATABASE_URL: url }));
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const storedReferences = (url: string): Promise<Map<string, string>> =>
    withDatabase(url, async ({ queries }) => {
      const rows = await rowsOf<{ key: string; reference: string }>(
        queries,
        sql`select key, reference from message where kind = 'feedback'`,
      );
      const references = new Map(rows.map(({ key, reference }) => [key, reference]));
      assert.equal(references.size, rows.length);
      return references;
    });
  /** Tries again while connections that were cut are made anew, but not when the disk is full. */
  const untilAnswered = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let tries = 0; ; tries++)
      try {
        const answer = await work();
        const status = typeof answer === 'object' ? (answer as { status?: number }).status : answer;
        if (status !== 503 || tries === 5) return answer;
        await pause(100);
      } catch (thrown) {
        if (tries === 5) throw thrown;
      }
  };
  const send = async (url: string, key: string): Promise<{ status: number; reference?: string }> => {
    const response = await fetch(`${url}/api/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, topic: 'general', message: `Salainenviesti ${key}` }),
      signal: AbortSignal.timeout(60_000),
    });
    const json = (await response.json()) as { reference?: string };
    return { status: response.status, ...(json.reference && { reference: json.reference }) };
  };

  it('kill -9 during 2,000 writes: every acknowledged one is there once, repeats are not doubled', async () => {
    const databaseUrl = await postgres.database('killed');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    let running = serve(port, databaseUrl);
    await untilUp(url);
    const keys = Array.from({ length: 2000 }, () => randomUUID());
    const acknowledged = new Map<string, string>();
    const waiting = [...keys];
    let repeats = 0;
    let isKilling = true;
    const killing = (async () => {
      for (const share of [0.15, 0.45, 0.75]) {
        while (acknowledged.size < share * keys.length) await pause(5);
        running.child.kill('SIGKILL');
        await running.exited;
        running = serve(port, databaseUrl);
        await untilUp(url);
      }
      isKilling = false;
    })();
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let key = waiting.pop(); key; key = waiting.pop())
          for (;;) {
            const answer = await send(url, key).catch(() => undefined);
            if (answer?.status === 201 || answer?.status === 200) {
              acknowledged.set(key, answer.reference!);
              break;
            }
            assert.ok(!answer || answer.status === 503, `status ${answer?.status}`);
            repeats++;
            await pause(20);
          }
      }),
    );
    await killing;
    assert.equal(isKilling, false);
    // As an outbox does that never saw its answer.
    const again = await send(url, keys[0]!);
    assert.deepEqual([again.status, again.reference], [200, acknowledged.get(keys[0]!)]);
    const stored = await storedReferences(databaseUrl);
    assert.deepEqual(new Map([...stored].sort()), new Map([...acknowledged].sort()));
    assert.equal(stored.size, 2000);
    console.log(`# 3 kills, ${repeats} repeated requests: 2000 acknowledged, 2000 stored, 0 lost, 0 doubled`);
    running.child.kill('SIGTERM');
    assert.equal(await running.exited, 0, 'a clean end');
    assert.doesNotMatch(running.output(), /Salainenviesti/, 'no message in the log');
  });

  it('a stop finishes what was taken', async () => {
    const databaseUrl = await postgres.database('stopped');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const running = serve(port, databaseUrl);
    await untilUp(url);
    const answers = Array.from({ length: 40 }, () => send(url, randomUUID()).catch(() => ({ status: 0 })));
    // The first has been answered: others are on their way now, however fast the machine is.
    await Promise.race(answers);
    running.child.kill('SIGTERM');
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    assert.equal(await running.exited, 0);
    const stored = await storedReferences(databaseUrl);
    assert.equal(stored.size, statuses.filter((status) => status === 201).length);
    assert.ok(statuses.every((status) => [201, 503, 0].includes(status)));
  });

  it('two instances that start at the same moment migrate once, and both answer', async () => {
    const databaseUrl = await postgres.database('twins');
    const ports = [await freePort(), await freePort()];
    const instances = ports.map((port) => serve(port, databaseUrl));
    await Promise.all(ports.map((port) => untilUp(`http://127.0.0.1:${port}`)));
    const rows = await withDatabase(databaseUrl, ({ queries }) =>
      rowsOf<{ version: number }>(queries, sql`select version from migration order by version`),
    );
    assert.deepEqual(
      rows.map(({ version }) => version),
      migrations.map(({ version }) => version),
    );
    const key = randomUUID();
    const [one, other] = await Promise.all(ports.map((port) => send(`http://127.0.0.1:${port}`, key)));
    assert.equal(one!.reference, other!.reference, 'one message, whichever instance took it');
    for (const { child } of instances) child.kill('SIGTERM');
    assert.deepEqual(await Promise.all(instances.map(({ exited }) => exited)), [0, 0]);
  });

  it('a directory published by one instance is taken up by another', async () => {
    const databaseUrl = await postgres.database('shared');
    const one = await startPortal({ services: [service('a')] }, { DATABASE_URL: databaseUrl });
    const other = await startPortal({}, { DATABASE_URL: databaseUrl });
    await importRecords(one.database, 'more', { services: [service('b')], organisations: [] });
    await publish(one.database);
    for (const { url } of [one, other]) {
      let total = 0;
      for (let tries = 0; total !== 2 && tries < 200; tries++) {
        await pause(20);
        total = ((await (await fetch(`${url}/api/v1/services`)).json()) as { total: number }).total;
      }
      assert.equal(total, 2);
    }
    await one.portal.stop();
    await other.portal.stop();
  });

  it('the database restarted under load: 503 and recovery by itself, nothing acknowledged lost', async () => {
    const databaseUrl = await postgres.database('restarted');
    const { portal, url } = await startPortal({ services: [service('a')] }, { DATABASE_URL: databaseUrl });
    const acknowledged = new Map<string, string>();
    const statuses = new Map<number, number>();
    const searches = new Set<number>();
    let isOver = false;
    const writers = Array.from({ length: 6 }, async () => {
      while (!isOver) {
        const key = randomUUID();
        const { status, reference } = await send(url, key).catch(() => ({ status: 0, reference: undefined }));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 201) acknowledged.set(key, reference!);
        else await pause(20);
      }
    });
    const reader = (async () => {
      while (!isOver) {
        searches.add((await fetch(`${url}/api/v1/services`)).status);
        await pause(10);
      }
    })();
    await pause(500);
    const before = acknowledged.size;
    await postgres.stop();
    await pause(1000);
    const health = (await (await fetch(`${url}/ready`)).json()) as { status: string };
    assert.equal(health.status, 'degraded');
    await postgres.start();
    const back = acknowledged.size;
    for (let tries = 0; acknowledged.size < back + 20 && tries < 200; tries++) await pause(50);
    isOver = true;
    await Promise.all([...writers, reader]);
    assert.ok(before > 0 && acknowledged.size >= back + 20, 'it wrote before, and again afterwards');
    assert.ok((statuses.get(503) ?? 0) > 0, 'it said so meanwhile');
    assert.deepEqual(
      [...statuses.keys()].filter((status) => status !== 201 && status !== 503),
      [],
    );
    assert.deepEqual([...searches], [200], 'searching went on');
    const stored = await storedReferences(databaseUrl);
    for (const [key, reference] of acknowledged) assert.equal(stored.get(key), reference);
    console.log(`# ${acknowledged.size} acknowledged, ${statuses.get(503)} answered 503, 0 lost`);
    await portal.stop();
  });

  // A device that is always full stands in the place of one file of the database.
  const noFullDevice = existsSync('/dev/full') ? undefined : 'there is no /dev/full here';
  if (noFullDevice) console.log(`# skipped: ${noFullDevice}`);
  it(
    'a full disk: what does not fit is answered with 503, the rest goes on, nothing is spoilt',
    {
      skip: noFullDevice ?? false,
    },
    async () => {
      const databaseUrl = await postgres.database('full');
      const { portal, url } = await startPortal({ services: [service('a')] }, { DATABASE_URL: databaseUrl });
      const large = async (key: string): Promise<{ status: number; code?: string }> => {
        const response = await fetch(`${url}/api/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          // Random, so that it cannot be compressed into its row.
          body: JSON.stringify({ key, topic: 'general', message: keyed(key, 4000) }),
        });
        const { code } = (await response.json()) as { code?: string };
        return { status: response.status, ...(code && { code }) };
      };
      const ask = (statement: string): Promise<Record<string, string>[]> =>
        withDatabase(databaseUrl, ({ queries }) => rowsOf(queries, sql.raw(statement)));
      // Connections that have the file open would go on with the one they have.
      const disconnect = (): Promise<unknown> =>
        ask(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      const [row] = await ask(
        "select pg_relation_filepath(reltoastrelid) as path from pg_class where relname = 'message'",
      );
      const path = join(postgres.folder, row!['path']!);
      renameSync(path, `${path}.kept`);
      symlinkSync('/dev/full', path);
      await disconnect();

      const key = randomUUID();
      const acknowledged = new Map<string, string>();
      const direct = JSON.stringify({ message: keyed('direct', 4000) });
      await assert.rejects(
        ask(`insert into message (key, kind, subject, reference, body, body_hash)
          values ('direct', 'feedback', 'general', 'direct', '${direct}', 'direct')`),
        (thrown) => databaseFailure(thrown)?.code === '53100',
        'the disk is full as far as the database can tell',
      );
      const refused = await untilAnswered(() => large(key));
      assert.deepEqual(refused, { status: 503, code: 'database-unavailable' });
      for (let number = 0; number < 20; number++) {
        const small = randomUUID();
        const { status, reference } = await untilAnswered(() => send(url, small));
        assert.ok(status === 201 || status === 200);
        acknowledged.set(small, reference!);
      }
      assert.equal((await fetch(`${url}/api/v1/services`)).status, 200, 'searching went on');
      assert.deepEqual(await storedReferences(databaseUrl), acknowledged, 'nothing half');

      rmSync(path);
      renameSync(`${path}.kept`, path);
      await disconnect();
      const status = await untilAnswered(async () => (await large(key)).status);
      assert.equal(status, 201, 'the same key goes in once there is room');
      await ask('checkpoint');
      await ask('reindex table message');
      const stored = await storedReferences(databaseUrl);
      assert.equal(stored.size, 21);
      console.log('# a full disk: 1 refused with 503 and sent again, 21 acknowledged, 21 stored');
      await portal.stop();
    },
  );

  it('a restored backup has the same counts, also moved from the embedded database to PostgreSQL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-backup-'));
    const file = join(folder, 'portal.backup.gz');
    const { portal, database, url } = await startPortal({
      services: [service('a', { name: { sv: 'Ö', fi: 'Ä\n"' } }), service('b')],
      organisations: [{ id: 'o', name: { fi: 'Kaislasalmen kylätalo ry' } }],
    });
    for (let number = 0; number < 30; number++) assert.equal((await send(url, randomUUID())).status, 201);
    await createToken(database, { name: 'Testi', scope: 'read' });
    // More than is handed to the database at once.
    await database.queries.execute(sql`
      insert into message_picture (key, type, data)
      select key, 'image/png', decode(repeat('00ff', 1000000), 'hex') from message limit 4`);
    const counts = await backUp(database, file);
    assert.deepEqual([counts['message'], counts['record'], counts['staff_token']], [30, 3, 1]);
    await assert.rejects(restore(database, file), /not empty/);
    const texts = (from: Database): Promise<{ all: string }[]> =>
      rowsOf(
        from.queries,
        sql`select md5(string_agg(data::text || hash, ' ' order by id)) as all from record`,
      );
    const before = await texts(database);
    await portal.stop();

    const databaseUrl = await postgres.database('restored');
    await withDatabase(databaseUrl, async (empty) => {
      await migrate(empty);
      assert.deepEqual(
        Object.entries(await restore(empty, file)),
        Object.entries(counts),
        'in the same order',
      );
      assert.deepEqual([...(await texts(empty))], [...before]);
      assert.equal((await publish(empty)).services, 2);
    });
    truncateSync(file, Math.floor(statSync(file).size * 0.7));
    const other = await postgres.database('cut');
    await withDatabase(other, async (empty) => {
      await migrate(empty);
      await assert.rejects(restore(empty, file), /is cut off/);
      await assert.rejects(restore(empty, `${file}.none`), /ENOENT/);
      await assert.rejects(restore(empty, folder), /EISDIR/);
      const [row] = await rowsOf<{ n: string }>(empty.queries, sql`select count(*) as n from message`);
      assert.equal(Number(row!.n), 0, 'nothing half');
    });
    rmSync(folder, { recursive: true });
  });

  it('a reading on a schedule is a program of its own, whatever program serves', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-scheduled-'));
    const path = join(folder, 'services.json');
    writeFileSync(path, JSON.stringify({ services: [service('a'), service('b')] }));
    const file = join(folder, 'sources.json');
    writeFileSync(file, JSON.stringify([{ name: 'own', kind: 'static', path }]));
    const databaseUrl = await postgres.database('scheduled');
    const before = process.env;
    process.env = { ...before };
    Object.assign(process.env, { DATABASE_URL: databaseUrl, PORTAL_SOURCES: file });
    try {
      await withDatabase(databaseUrl, async (database) => {
        await migrate(database);
        const outcomes: object[] = [];
        const { signal } = new AbortController();
        // This test is no command line of the portal, as the server of the demo is none.
        await runDue(database, await readSources(file), (outcome) => outcomes.push(outcome), signal);
        assert.deepEqual(outcomes, [{ source: 'own', state: 'done' }]);
        assert.equal((await newestRelease(database))?.services, 2);
        assert.equal((await syncStatus(database))[0]?.state, 'done');
      });
    } finally {
      process.env = before;
      rmSync(folder, { recursive: true });
    }
  });
});

describe('portal: what a database says', () => {
  const failure = (code: string): Error => new Error('x', { cause: Object.assign(new Error('y'), { code }) });
  it('is temporary when it is away, full or stopping, and a fault otherwise', () => {
    for (const code of [
      'ECONNREFUSED',
      'CONNECTION_CLOSED',
      'CONNECT_TIMEOUT',
      '57P01',
      '57P03',
      '53100',
      '08006',
      '25006',
      '40001',
    ])
      assert.equal(databaseFailure(failure(code))?.isTemporary, true, code);
    assert.equal(databaseFailure(failure('42P01'))?.isTemporary, false);
    assert.equal(databaseFailure(new TypeError('x')), undefined);
  });
});
