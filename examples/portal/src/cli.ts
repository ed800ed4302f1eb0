import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DrizzleQueryError } from 'drizzle-orm';
import { ASSESSMENT_USAGE, assessmentLinkCommand } from './assessment-cli.js';
import { backUp, restore } from './backup.js';
import { readConfig } from './config.js';
import { databaseFailure, migrate, openDatabase, whyNotOpened, type Database } from './database.js';
import { importRecords, readFiles } from './import.js';
import { publish } from './release.js';
import { define, Definitions } from './definitions.js';
import { createPortal } from './server.js';
import { SurveySums } from './survey-sums.js';
import { createToken, isScope, listTokens, revokeToken } from './tokens.js';
import { syncSource, syncStatus, type SyncCounts, type SyncProgress, type SyncRun } from './sync/run.js';
import { KINDS, readSources, sourceSettings } from './sync/sources.js';

const USAGE = `portal serve                          the server
portal import <file or folder> …      services, organisations and events from files; [--source NAME] [--confirm]
portal sync <source> …                 reads a source: its name in PORTAL_SOURCES, or its kind (ptv, ptv-v12, hsds, static,
                                      linked-events, ical) with
                                      --base-url URL [--name NAME] [--municipality CODE]… [--county CODE]…
                                      [--organisation ID]… [--nationwide] [--all-providers] [--language fi]
                                      [--path FOLDER] [--mode full|incremental] [--confirm]
portal sync status                    what the last readings did
portal define <file> …                topics, a survey or a checklist template from JSON
portal token create --name NAME --scope read|answer|admin [--days N]
portal token list | revoke <id>
${ASSESSMENT_USAGE}portal backup <file>                  everything that cannot be made again, into one file
portal restore <file>                 … back into an empty database, of either kind
portal migrate                        the database's shape, and nothing else
`;

async function main(): Promise<number> {
  const [command = 'help', ...rest] = process.argv.slice(2);
  if (rest.includes('--help') || command === '--help') return usage(0);
  const config = readConfig();
  switch (command) {
    case 'serve':
      return serve();
    case 'migrate':
      return withDatabase(async (_database, applied) => {
        console.log(`applied: ${applied.join(', ') || 'nothing, it was up to date'}`);
      });
    case 'import': {
      const { values, positionals } = parseArgs({
        args: rest,
        allowPositionals: true,
        options: { source: { type: 'string' }, confirm: { type: 'boolean' } },
      });
      if (!positionals.length) return usage();
      const reading = await readFiles(...positionals);
      for (const { path: where, message } of reading.problems.slice(0, 20))
        console.error(`${where}: ${message}`);
      if (reading.others.length)
        console.error(
          `Left out, as they hold other things: ${reading.others.length} of the files (${named(reading.others)}).`,
        );
      return withDatabase(async (database) => {
        const counts = await importRecords(database, values.source ?? 'files', reading, {
          isConfirmed: values.confirm ?? false,
        });
        const release = await publish(database);
        console.log(
          `${counts.services} services, ${counts.organisations} organisations, ${counts.events} events: ${counts.added} new, ` +
            `${counts.changed} changed, ${counts.removed} removed. Release ${release.id}: ${release.services} services.`,
        );
      });
    }
    case 'sync':
      return sync(rest);
    case 'define':
      if (!rest.length) return usage();
      return withDatabase(async (database) => {
        for (const file of rest) {
          const told: unknown = parseJson(file, await readFile(file, 'utf8'));
          console.log(`${file}: ${await define(database, told)}`);
        }
        await keepUp(database);
      });
    case 'token':
      return token(rest);
    case 'assessment-link': {
      let code: number | undefined;
      await withDatabase(async (database) => {
        code = await assessmentLinkCommand(rest, database, console.log);
      });
      return code ?? usage();
    }
    case 'backup':
    case 'restore': {
      const [file] = rest;
      if (!file) return usage();
      return withDatabase(async (database) => {
        const counts = await (command === 'backup' ? backUp : restore)(database, file);
        for (const [table, rows] of Object.entries(counts)) console.log(`${table}: ${rows}`);
        if (command === 'backup') return;
        await keepUp(database);
        console.log(`Release: ${(await publish(database)).services} services`);
      });
    }
    default:
      return usage(command === 'help' ? 0 : 2);
  }

  async function sync(words: string[]): Promise<number> {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'base-url': { type: 'string' },
        name: { type: 'string' },
        municipality: { type: 'string', multiple: true },
        county: { type: 'string', multiple: true },
        organisation: { type: 'string', multiple: true },
        nationwide: { type: 'boolean' },
        'all-providers': { type: 'boolean' },
        language: { type: 'string' },
        path: { type: 'string' },
        mode: { type: 'string' },
        confirm: { type: 'boolean' },
      },
    });
    const [wanted] = positionals;
    if (!wanted) return usage();
    if (wanted === 'status')
      return withDatabase(async (database) => {
        const runs = await syncStatus(database);
        if (!runs.length) console.log('No source has been read yet.');
        for (const run of runs) console.log(runLine(run));
      });
    const { mode } = values;
    if (mode !== undefined && mode !== 'full' && mode !== 'incremental') return usage();
    const sources = await readSources(config.sourcesFile);
    if (!sources.some(({ name }) => name === wanted) && !(KINDS as readonly string[]).includes(wanted))
      throw new Error(
        `There is no source ${wanted}: PORTAL_SOURCES names none, and it is no kind (${KINDS.join(', ')}).`,
      );
    const source =
      sources.find(({ name }) => name === wanted) ??
      sourceSettings({
        name: values.name ?? wanted,
        kind: wanted,
        baseUrl: values['base-url'],
        path: values.path,
        municipality: values.municipality,
        county: values.county,
        organisation: values.organisation,
        nationwide: values.nationwide,
        language: values.language,
        ...(values['all-providers'] && { thirdSector: false }),
      });
    let code = 0;
    await withDatabase(async (database) => {
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort(new Error('It was stopped; the next run goes on from here.')));
      const outcome = await syncSource(database, source, {
        ...(mode && { mode }),
        isConfirmed: values.confirm ?? false,
        priorities: Object.fromEntries(sources.map(({ name, priority }) => [name, priority])),
        signal: stop.signal,
        onProgress: progressLine(source.name),
      });
      if (process.stderr.isTTY) process.stderr.write('\n');
      const { counts, state, reason } = outcome;
      console.log(`${source.name}: ${state}${reason ? `. ${reason}` : ''} ${countsLine(counts)}`);
      if (state !== 'done') code = 1;
    });
    return code;
  }

  async function token([action, ...words]: string[]): Promise<number> {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { name: { type: 'string' }, scope: { type: 'string' }, days: { type: 'string' } },
    });
    const { name, scope = '', days } = values;
    const [id] = positionals;
    if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days))
      throw new Error('--days must be a whole number from 1 to 9999.');
    if (action === 'create' && name && isScope(scope))
      return withDatabase(async (database) => {
        const created = await createToken(database, { name, scope, ...(days && { days: Number(days) }) });
        console.log(
          `${created.token}\n\nIt is not shown again. Revoke it with: portal token revoke ${created.id}`,
        );
      });
    if (action === 'list')
      return withDatabase(async (database) => {
        for (const one of await listTokens(database))
          console.log(
            `${one.id} ${one.scope} ${one.name}, created ${one.createdAt.slice(0, 10)}` +
              `${one.expiresAt ? `, until ${one.expiresAt.slice(0, 10)}` : ''}${one.revokedAt ? ', revoked' : ''}`,
          );
      });
    if (action === 'revoke' && id) {
      let wasThere = false;
      await withDatabase(async (database) => {
        wasThere = await revokeToken(database, id);
      });
      console.log(wasThere ? 'Revoked.' : 'There is no such token.');
      return wasThere ? 0 : 1;
    }
    return usage();
  }

  /** @param work with the database, in this version's shape, and the migrations that were applied for that */
  async function withDatabase(
    work: (database: Database, applied: readonly number[]) => Promise<void>,
  ): Promise<number> {
    const database = await openDatabase(config);
    try {
      await work(database, await migrate(database));
      return 0;
    } finally {
      await database.close();
    }
  }

  async function serve(): Promise<number> {
    const portal = createPortal(config, await openDatabase(config), await readSources(config.sourcesFile));
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

/** The sums of surveys as they are now, for the server: it would count all the answers otherwise. */
async function keepUp(database: Database): Promise<void> {
  const definitions = new Definitions(database);
  await new SurveySums(database).keepUp((id) => definitions.survey(id));
}

/** One line that is written over, on a terminal; now and then a line, elsewhere. */
function progressLine(name: string): (progress: SyncProgress) => void {
  let last = 0;
  return ({ answers, expected, left }) => {
    const now = Date.now();
    if (now - last < (process.stderr.isTTY ? 200 : 10_000)) return;
    last = now;
    const time = left === undefined ? '' : `, about ${duration(left)} left`;
    const line = `${name}: ${answers}${expected ? ` of ${expected}` : ''} answers${time}`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  };
}

/** The first of many names. */
const named = (files: readonly string[], most = 5): string =>
  files.slice(0, most).join(', ') + (files.length > most ? ', …' : '');

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error(`${file} is not JSON.`);
  }
}

const duration = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};

function countsLine(counts: SyncCounts): string {
  const {
    answers,
    fromBefore,
    read,
    services,
    organisations,
    events,
    added,
    changed,
    unchanged,
    removed,
    linked,
    problems,
  } = counts;
  const parts: [number | undefined, string][] = [
    [answers, 'answers'],
    [fromBefore || undefined, 'of them from before'],
    [read, 'services read'],
    [services, 'services kept'],
    [organisations, 'organisations'],
    [events || undefined, 'events'],
    [added, 'new'],
    [changed, 'changed'],
    [unchanged, 'unchanged'],
    [removed, 'removed'],
    [linked, 'duplicates linked'],
    [problems, 'problems'],
  ];
  return `(${parts.flatMap(([count, what]) => (count === undefined ? [] : `${count} ${what}`)).join(', ')})`;
}

const runLine = ({ source, mode, state, startedAt, finishedAt, counts, reason }: SyncRun): string =>
  `${startedAt.slice(0, 19)} ${source} ${mode} ${state}` +
  `${finishedAt ? ` after ${duration(Date.parse(finishedAt) - Date.parse(startedAt))}` : ''} ${countsLine(counts)}` +
  `${reason ? ` ${reason}` : ''}`;

function usage(code = 2): number {
  console.error(USAGE);
  return code;
}

/** What went wrong, for whoever gave the command. What a driver says quotes the statement and its values. */
function sentenceOf(thrown: unknown): string {
  const isOfDatabase =
    thrown instanceof DrizzleQueryError || (thrown as { syscall?: string }).syscall === 'connect';
  const failure = isOfDatabase ? databaseFailure(thrown) : undefined;
  const config = failure && readConfig();
  if (failure?.isTemporary && config?.databaseUrl) return whyNotOpened(thrown, config).message;
  if (isOfDatabase) return `The database refused it (${failure?.code ?? 'no reason given'}).`;
  const { code, path } = thrown as { code?: string; path?: string };
  if (code === 'ENOENT' && path) return `There is no file or folder ${path}.`;
  return thrown instanceof Error ? thrown.message : String(thrown);
}

main().then(
  (code) => process.exit(code),
  (thrown: unknown) => {
    console.error(sentenceOf(thrown));
    process.exit(1);
  },
);
