import { readFiles } from '../import.js';
import { loadHsds } from '../../../../src/adapters/hsds/index.js';
import { loadPtv } from '../../../../src/adapters/ptv/index.js';
import { loadPtvV12 } from '../../../../src/adapters/ptv/v12.js';
import { staticLoader } from '../../../../src/adapters/static/index.js';
import { ical } from '../../../../src/adapters/ical/index.js';
import { linkedEvents } from '../../../../src/adapters/linked-events/index.js';
import type {
  Adapter,
  CalendarEvent,
  Fetch,
  Organisation,
  Problem,
  Service,
} from '../../../../src/model/index.js';
import { addDays } from '../../../../src/time/days.js';
import { dayOf } from '../../../../src/time/zone.js';
import { databaseFailure, rowsOf, sql, type Database } from '../database.js';
import { HeldError, writeRecords, type WriteCounts } from '../records.js';
import { publish } from '../release.js';
import { linkDuplicates } from './duplicates.js';
import { recordedFetch, type FetchState } from './recorded-fetch.js';
import { selectThirdSector, withProvenance } from './select.js';
import { tellsChanges, thirdSectorOf, type SourceSettings } from './sources.js';

export type SyncMode = 'full' | 'incremental';
export type SyncState = 'running' | 'done' | 'failed' | 'held' | 'refused';

export interface SyncOutcome {
  run: string;
  state: SyncState;
  reason?: string;
  counts: SyncCounts;
}

export interface SyncCounts extends Partial<WriteCounts> {
  answers?: number;
  fromBefore?: number;
  problems?: number;
  /** Records read before the filter of the third sector. */
  read?: number;
  linked?: number;
  release?: number;
}

/** How far a run has come. */
export interface SyncProgress extends FetchState {
  /** Requests expected in all; `undefined` when nothing tells. */
  expected: number | undefined;
  /** Milliseconds since the run began, and left as it looks now. */
  elapsed: number;
  left: number | undefined;
}

export interface SyncOptions {
  mode?: SyncMode;
  /** A fall of more than a third is right: somebody has looked at the held run. */
  isConfirmed?: boolean;
  /** Priorities of all sources, for records that two of them tell. */
  priorities?: Readonly<Record<string, number>>;
  onProgress?: (progress: SyncProgress) => void;
  signal?: AbortSignal;
  fetch?: Fetch;
  environment?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of the first pause after a failure. */
  firstPause?: number;
}

/** A run tells every so many milliseconds that it goes on and how far it is, also while a busy source is waited for. */
const HEARTBEAT = 5000;
/** A run that has not been heard of for so long has stopped. */
const SILENT_SECONDS = 120;
/** Answers older than this are asked for anew. */
const RESUMABLE_HOURS = 24;
/** A run may overlap the one before: a source's clock is not ours. */
const OVERLAP = 60 * 60_000;

interface Reading {
  services: Service[];
  organisations: Organisation[];
  events?: CalendarEvent[];
  problems: Problem[];
}

/**
 * Reads a source and, when the reading is whole and sensible, puts it in the place of what the source told before and
 * publishes the directory. Whatever goes wrong, the last good directory stays, and what was read is kept so that the
 * next run goes on from there.
 */
export async function syncSource(
  database: Database,
  source: SourceSettings,
  options: SyncOptions = {},
): Promise<SyncOutcome> {
  const mode = tellsChanges(source.kind) ? (options.mode ?? 'full') : 'full';
  const { queries } = database;
  const run = await claim(database, source.name, mode, options.isConfirmed ?? false);
  if (!run) return { run: '', state: 'refused', reason: 'The source is being read already.', counts: {} };
  const began = Date.now();
  const counts: SyncCounts = {};
  const heart = setInterval(() => {
    queries
      .execute(
        sql`update sync_run set heartbeat_at = now(), counts = ${JSON.stringify({ answers: counts.answers })}::text::jsonb
          where id = ${run} and state = 'running'`,
      )
      .then(undefined, () => {});
  }, HEARTBEAT).unref();
  const finish = async (state: SyncState, reason?: string, keepsAnswers = false): Promise<SyncOutcome> => {
    clearInterval(heart);
    // An answer that was wrong, though well-formed, would be wrong again.
    if (!keepsAnswers) await queries.execute(sql`delete from sync_answer where source = ${source.name}`);
    await queries.execute(sql`
      update sync_run set state = ${state}, reason = ${reason ?? null}, counts = ${JSON.stringify(counts)}::text::jsonb,
        finished_at = now(), heartbeat_at = now() where id = ${run}`);
    return { run, state, ...(reason && { reason }), counts };
  };

  let headers: ReturnType<typeof headersOf>;
  try {
    headers = headersOf(source, options.environment ?? process.env);
  } catch (thrown) {
    return finish('failed', (thrown as Error).message);
  }
  // Only for telling how much is left.
  const expectedBefore = await lastAnswers(database, source.name, mode).catch(() => undefined);
  const { fetch, state } = recordedFetch({
    database,
    source: source.name,
    run,
    concurrency: source.concurrency,
    isCalendar: source.kind === 'ical',
    ...headers,
    ...(options.fetch && { fetch: options.fetch }),
    ...(options.signal && { signal: options.signal }),
    ...(options.firstPause !== undefined && { firstPause: options.firstPause }),
    onAnswer(now) {
      const elapsed = Date.now() - began;
      const expected = Math.max(expectedBefore ?? 0, now.pages, now.answers) || undefined;
      // What came from the database took no time.
      const asked = now.answers - now.fromBefore;
      const left = expected && asked ? ((expected - now.answers) * elapsed) / asked : undefined;
      options.onProgress?.({ ...now, expected, elapsed, left });
      counts.answers = now.answers;
    },
  });

  try {
    const since = mode === 'incremental' ? await lastDone(database, source.name) : undefined;
    const reading = await read(source, fetch, since);
    counts.answers = state.answers;
    counts.fromBefore = state.fromBefore;
    counts.problems = reading.problems.length;
    counts.read = reading.services.length;
    if (state.failures.length)
      // What could be read is kept: the next run goes on from there.
      return await finish(
        'failed',
        `Not everything could be read: ${state.failures.slice(0, 3).join('; ')}`,
        true,
      );
    if (state.repeats.length)
      return await finish('failed', `The source repeats the pages of ${state.repeats[0]}.`);
    const cut = reading.problems.find(({ message }) =>
      /^only the first \d+ (?:pages|files) were read$/.test(message),
    );
    if (cut) return await finish('failed', `${cut.path}: ${cut.message}`);
    const { events = [] } = reading;
    if (mode === 'full' && !reading.services.length && !reading.organisations.length && !events.length)
      return await finish('failed', 'The answer was empty.');
    const selected = selectThirdSector(reading, thirdSectorOf(source));
    const records = {
      services: withProvenance(selected.services, source),
      organisations: withProvenance(selected.organisations, source),
      events: withProvenance(events, source),
    };
    const written = await queries.transaction((transaction) =>
      writeRecords(transaction, records, {
        source: source.name,
        isWhole: mode === 'full',
        isConfirmed: options.isConfirmed ?? false,
      }),
    );
    Object.assign(counts, written);
    counts.linked = await linkDuplicates(queries, {
      [source.name]: source.priority,
      ...options.priorities,
    });
    counts.release = (await publish(database)).id;
    return await finish('done');
  } catch (thrown) {
    if (thrown instanceof HeldError) return finish('held', thrown.message, true);
    const failure = databaseFailure(thrown);
    const reason =
      state.failures[0] ??
      (failure ? `database ${failure.code}` : thrown instanceof Error ? thrown.message : 'failed');
    counts.answers = state.answers;
    return finish('failed', reason, Boolean(state.failures.length || failure || options.signal?.aborted));
  }
}

/** Runs whose process was killed are over. One that was heard of tomorrow is from before a clock was set right. */
export async function endSilentRuns({ queries }: Pick<Database, 'queries'>): Promise<void> {
  await queries.execute(sql`
    update sync_run set state = 'failed', reason = 'It stopped without a word.', finished_at = now()
    where state = 'running' and (heartbeat_at < now() - make_interval(secs => ${SILENT_SECONDS})
      or heartbeat_at > now() + interval '1 hour')`);
}

/** Takes the source for a run of its own, unless somebody is at it. */
async function claim(
  { queries }: Database,
  source: string,
  mode: SyncMode,
  isConfirmed: boolean,
): Promise<string | undefined> {
  await endSilentRuns({ queries });
  const [last] = await rowsOf<{ state: SyncState; mode: SyncMode }>(
    { execute: queries.execute.bind(queries) },
    sql`select state, mode from sync_run where source = ${source} order by started_at desc limit 1`,
  );
  const [created] = await rowsOf<{ id: string }>(
    queries,
    sql`insert into sync_run (source, mode, state) values (${source}, ${mode}, 'running')
      on conflict (source) where state = 'running' do nothing returning id`,
  );
  if (!created) return undefined;
  // A broken-off run is gone on with; a held one only to confirm exactly what somebody has looked at.
  const isResumed =
    last?.mode === mode && (last.state === 'failed' || (last.state === 'held' && isConfirmed));
  await queries.execute(
    isResumed
      ? sql`delete from sync_answer where source = ${source} and fetched_at < now() - make_interval(hours => ${RESUMABLE_HOURS})`
      : sql`delete from sync_answer where source = ${source}`,
  );
  return created.id;
}

async function lastAnswers(
  { queries }: Database,
  source: string,
  mode: SyncMode,
): Promise<number | undefined> {
  const [row] = await rowsOf<{ answers: string | null }>(
    queries,
    sql`select counts ->> 'answers' as answers from sync_run
      where source = ${source} and mode = ${mode} and state = 'done' order by started_at desc limit 1`,
  );
  return row?.answers ? Number(row.answers) : undefined;
}

async function lastDone({ queries }: Database, source: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ at: string | Date }>(
    queries,
    sql`select started_at as at from sync_run where source = ${source} and state = 'done'
      order by started_at desc limit 1`,
  );
  return row && new Date(new Date(row.at).getTime() - OVERLAP).toISOString();
}

async function read(source: SourceSettings, fetch: Fetch, since: string | undefined): Promise<Reading> {
  const { kind, path, municipality, county, organisation, nationwide, language, concurrency, parameters } =
    source;
  if (kind === 'static' && path) return readFiles(path);
  // Pauses of a busy source are sat out by the recorded fetch: to the adapter they are one long request.
  const common = { baseUrl: source.baseUrl!, fetch, timeout: 2 ** 31 - 1, concurrency };
  switch (kind) {
    case 'ptv':
      return loadPtv({
        ...common,
        maxPages: 10_000,
        ...(municipality !== undefined && { municipality }),
        ...(county !== undefined && { county }),
        ...(organisation !== undefined && { organisation }),
        ...(nationwide !== undefined && { nationwide }),
        ...(since !== undefined && { modifiedSince: since }),
      });
    case 'ptv-v12':
      return loadPtvV12({
        ...common,
        maxPages: 10_000,
        ...(municipality !== undefined && { municipality }),
        ...(county !== undefined && { county }),
        ...(organisation !== undefined && { organisation }),
        ...(nationwide !== undefined && { nationwide }),
        ...(since !== undefined && { publishedSince: since }),
      });
    case 'hsds':
      return loadHsds({ ...common, maxPages: 10_000, ...(language !== undefined && { language }) });
    case 'static':
      return staticLoader(common)();
    case 'linked-events':
      return readEvents(linkedEvents({ ...common, ...(parameters && { parameters }) }));
    case 'ical':
      return readEvents(ical({ ...common, maximumBytes: LARGEST_FEED }));
  }
}

/** Days before and after today that are asked for. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 400;
const LARGEST_FEED = 64 * 1024 * 1024;

/** Events around today; those of series one by one, as their source has reckoned them. */
async function readEvents({ events: port }: Adapter): Promise<Reading> {
  const today = dayOf(Date.now());
  const range = { from: addDays(today, -DAYS_BEFORE)!, to: addDays(today, DAYS_AFTER)! };
  const events: CalendarEvent[] = [];
  const problems: Problem[] = [];
  let cursor: string | undefined;
  do {
    const page = await port!.list({ ...range, ...(cursor !== undefined && { cursor }) });
    // Postponed ones without a new time stand on every page.
    events.push(...page.items, ...(cursor === undefined ? page.undated : []));
    if (cursor === undefined) problems.push(...page.problems);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { services: [], organisations: [], events, problems };
}

function headersOf(
  { headers, name }: SourceSettings,
  environment: Readonly<Record<string, string | undefined>>,
): { headers?: Record<string, string> } {
  if (!headers) return {};
  return {
    headers: Object.fromEntries(
      Object.entries(headers).map(([header, variable]) => {
        const value = environment[variable];
        if (!value) throw new Error(`Source ${name} needs the environment variable ${variable}.`);
        return [header, value];
      }),
    ),
  };
}

export interface SyncRun {
  id: string;
  source: string;
  mode: SyncMode;
  state: SyncState;
  startedAt: string;
  finishedAt?: string;
  counts: SyncCounts;
  reason?: string;
}

/** The last runs, newest first. */
export async function syncStatus({ queries }: Database, limit = 20): Promise<SyncRun[]> {
  const rows = await rowsOf<{
    id: string;
    source: string;
    mode: SyncMode;
    state: SyncState;
    started_at: string | Date;
    finished_at: string | Date | null;
    counts: SyncCounts;
    reason: string | null;
  }>(queries, sql`select * from sync_run order by started_at desc limit ${limit}`);
  return rows.map(({ id, source, mode, state, started_at, finished_at, counts, reason }) => ({
    id,
    source,
    mode,
    state,
    startedAt: new Date(started_at).toISOString(),
    ...(finished_at && { finishedAt: new Date(finished_at).toISOString() }),
    counts,
    ...(reason && { reason }),
  }));
}
