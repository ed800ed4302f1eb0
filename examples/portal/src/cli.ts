import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.js';
import { migrate, openDatabase, type Database } from './database.js';
import { importRecords, readFiles } from './import.js';
import { publish } from './release.js';
import { createPortal } from './server.js';

const USAGE = `portal serve                          the server
portal import <file or folder> …      services and organisations from files, [--source NAME] [--confirm]
portal migrate                        the database's shape, and nothing else
`;

async function main(): Promise<number> {
  const [command = 'help', ...rest] = process.argv.slice(2);
  const config = readConfig();
  switch (command) {
    case 'serve':
      return serve();
    case 'migrate':
      return withDatabase(async (database) => {
        console.log(`applied: ${(await migrate(database)).join(', ') || 'nothing, it was up to date'}`);
      });
    case 'import': {
      const { values, positionals } = parseArgs({
        args: rest,
        allowPositionals: true,
        options: { source: { type: 'string' }, confirm: { type: 'boolean' } },
      });
      const [path] = positionals;
      if (!path) return usage();
      const reading = await readFiles(path);
      for (const { path: where, message } of reading.problems.slice(0, 20))
        console.error(`${where}: ${message}`);
      return withDatabase(async (database) => {
        await migrate(database);
        const counts = await importRecords(database, values.source ?? 'files', reading, {
          isConfirmed: values.confirm ?? false,
        });
        const release = await publish(database);
        console.log(
          `${counts.services} services, ${counts.organisations} organisations: ${counts.added} new, ` +
            `${counts.changed} changed, ${counts.removed} removed. Release ${release.id}: ${release.services} services.`,
        );
      });
    }
    default:
      return usage(command === 'help' ? 0 : 2);
  }

  async function withDatabase(work: (database: Database) => Promise<void>): Promise<number> {
    const database = await openDatabase(config);
    try {
      await work(database);
      return 0;
    } finally {
      await database.close();
    }
  }

  async function serve(): Promise<number> {
    const portal = createPortal(config, await openDatabase(config));
    const stopped = new Promise<void>((resolve) => {
      const stop = (): void => {
        // What was taken is finished, but not waited for without end.
        setTimeout(() => process.exit(1), 25_000).unref();
        void portal.stop().finally(resolve);
      };
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    });
    console.log(`portal: ${await portal.start()}`);
    await stopped;
    return 0;
  }
}

function usage(code = 2): number {
  console.error(USAGE);
  return code;
}

main().then(
  (code) => process.exit(code),
  (thrown: unknown) => {
    console.error(thrown instanceof ConfigError || thrown instanceof Error ? thrown.message : thrown);
    process.exit(1);
  },
);
