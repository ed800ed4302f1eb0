import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Database } from '../database.js';
import { endSilentRuns, syncSource, syncStatus, type SyncMode, type SyncRun } from './run.js';
import { tellsChanges, type SourceSettings } from './sources.js';

const HOUR = 60 * 60_000;
/** A reading that failed is tried again soon, but not at once. */
const RETRY = 15 * 60_000;

/** Which reading a source is due for now, by its own settings and its last runs. */
export function dueMode(
  { name, kind, fullEveryHours, changesEveryMinutes }: SourceSettings,
  runs: readonly SyncRun[],
  now: number,
): SyncMode | undefined {
  const own = runs.filter(({ source }) => source === name);
  if (own.some(({ state }) => state === 'running')) return undefined;
  // Somebody has to look first; reading again would bring the same.
  if (own[0]?.state === 'held') return undefined;
  // A run of tomorrow tells nothing: a clock has been set right since.
  const ageOf = (run: SyncRun | undefined): number => {
    const age = run ? now - Date.parse(run.startedAt) : Infinity;
    return age < -HOUR ? Infinity : age;
  };
  if (own[0] && own[0].state !== 'done' && ageOf(own[0]) < RETRY) return undefined;
  const age = (mode?: SyncMode): number =>
    ageOf(own.find((run) => run.state === 'done' && (!mode || run.mode === mode)));
  if (fullEveryHours && age('full') >= fullEveryHours * HOUR) return 'full';
  if (tellsChanges(kind) && changesEveryMinutes && age() >= changesEveryMinutes * 60_000)
    return 'incremental';
  return undefined;
}

/**
 * Runs what is due. Beside PostgreSQL a reading is a process of its own, so that it takes neither time nor memory from
 * the answering; the embedded database has one process only.
 */
export async function runDue(
  database: Database,
  sources: readonly SourceSettings[],
  log: (outcome: { source: string; state: string; reason?: string }) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!sources.length) return;
  await endSilentRuns(database);
  const runs = await syncStatus(database, 200);
  const priorities = Object.fromEntries(sources.map(({ name, priority }) => [name, priority]));
  for (const source of sources) {
    const mode = dueMode(source, runs, Date.now());
    if (!mode || signal.aborted) continue;
    if (database.kind === 'postgres') {
      const code = await command(['sync', source.name, '--mode', mode], signal);
      log({ source: source.name, state: code === 0 ? 'done' : 'not done' });
    } else {
      const { state, reason } = await syncSource(database, source, { mode, priorities, signal });
      log({ source: source.name, state, ...(reason && { reason }) });
    }
  }
}

/** The command line, as source or as built: whoever serves may be another program. */
const PROGRAM = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../cli.ts', import.meta.url)
    : new URL('./cli.js', import.meta.url),
);

/** A command of its own, with the same settings. */
function command(words: readonly string[], signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, PROGRAM, ...words], {
      stdio: 'ignore',
      signal,
    });
    child.on('error', () => resolve(null));
    child.on('exit', resolve);
  });
}
