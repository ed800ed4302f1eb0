import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate, openDatabase, rowsOf, sql, type Database } from '../examples/portal/src/database.js';
import { define } from '../examples/portal/src/definitions.js';
import type { Survey, SurveyResults } from '../src/model/survey.js';
import { loadSurvey } from '../src/surveys/templates/index.js';
import { freePort, startPostgres, testConfig } from '../tests/portal/support.js';
import { sumInPage } from './lib/survey-page.js';
import { responses } from './lib/survey-responses.js';

/**
 * Results of a survey that many have answered, summed by a portal process of its own on a real PostgreSQL, and in a
 * page of Chromium:
 *
 *     npm run -s bench:survey-results -- --answers 100000 [--json] [--parts portal,page]
 *
 * `--answers` is how many people have answered; each answers every statement that is theirs. In the portal `first` is
 * the first question of a process that has just started: one that counted all the answers while it started, and one
 * that found the sums of a process that was killed. `next` is what follows, `afterOneMore` each time one more answer has
 * arrived; `readAllMs` is reading all the answers with the driver, for comparison. The figures are compared with counting by
 * hand.
 */

const SURVEY = 'event-feedback';
const BATCH = 2000;
const TIMES = 20;
const root = fileURLToPath(new URL('../', import.meta.url));
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1]!;
};
const say = (text: string): void => void process.stderr.write(`${text}\n`);
/** Milliseconds of processor time a process has had. */
function cpuMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
const round = (value: number): number => Math.round(value * 10) / 10;

async function fill({ queries }: Database, survey: Survey, count: number): Promise<void> {
  let batch: { key: string; at: string; body: unknown }[] = [];
  let written = 0;
  const write = async (): Promise<void> => {
    await queries.execute(sql`
      insert into message (key, kind, subject, reference, body, body_hash, received_at)
      select told ->> 'key', 'survey', ${survey.id}, told ->> 'key', told -> 'body', '', (told ->> 'at')::timestamptz
      from jsonb_array_elements(${JSON.stringify(batch)}::text::jsonb) told`);
    written += batch.length;
    batch = [];
  };
  for (const { receivedAt, ...body } of responses(survey, count)) {
    batch.push({ key: body.key, at: receivedAt!, body });
    if (batch.length === BATCH) await write();
  }
  if (batch.length) await write();
  await queries.execute(sql`analyze message`);
  say(`${written} answers are in the database`);
}

/** By hand: how many chose each step of each statement, and how many answered in each year. */
function countByHand(
  survey: Survey,
  count: number,
): { years: Map<number, number>; steps: Map<string, number> } {
  const years = new Map<number, number>();
  const steps = new Map<string, number>();
  const more = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { receivedAt, answers } of responses(survey, count)) {
    more(years, Number(receivedAt!.slice(0, 4)));
    for (const { question, value } of answers) more(steps, `${question} ${String(value)}`);
  }
  return { years, steps };
}

function compare(results: SurveyResults, survey: Survey, count: number): void {
  const { years, steps } = countByHand(survey, count);
  for (const [year, n] of years) {
    const slice = results.slices.find(
      (one) => one.year === year && one.audience === undefined && one.level === undefined,
    );
    if (slice?.n !== n) throw new Error(`${year}: ${slice?.n}, by hand ${n}`);
  }
  const all = results.slices.find(
    ({ year, audience, level }) => year === undefined && audience === undefined && level === undefined,
  )!;
  for (const { question, distribution } of all.questions)
    for (const { value, n } of distribution ?? []) {
      const byHand = steps.get(`${question} ${String(value)}`) ?? 0;
      if (n !== byHand) throw new Error(`${question}, ${value}: ${n}, by hand ${byHand}`);
    }
}

const count = Number(option('answers', '100000'));
const wanted = option('parts', 'portal,page').split(',');
const parts: Record<string, unknown>[] = [];

async function measurePortal(): Promise<Record<string, unknown>> {
  const built = join(root, 'examples/portal/dist/bench-survey');
  execFileSync(process.execPath, ['examples/portal/build.mjs', built], { cwd: root });
  const postgres = await startPostgres();
  let server: ChildProcess | undefined;
  try {
    const url = await postgres.database('survey');
    const database = await openDatabase(testConfig({ DATABASE_URL: url }));
    await migrate(database);
    const survey = (await loadSurvey(SURVEY))!;
    await define(database, survey);
    await fill(database, survey, count);
    const began = performance.now();
    await rowsOf(
      database.queries,
      sql`select body, received_at from message where kind = 'survey' and subject = ${SURVEY}`,
    );
    const readAll = performance.now() - began;
    await database.close();

    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    /** @returns milliseconds until it answers anybody */
    const start = async (): Promise<number> => {
      const starting = performance.now();
      server = spawn(process.execPath, [join(built, 'cli.js'), 'serve'], {
        env: {
          ...process.env,
          DATABASE_URL: url,
          PORT: String(port),
          PORTAL_LOG: 'warn',
          PORTAL_READS_PER_MINUTE: '1000000',
          PORTAL_WRITES_PER_MINUTE: '1000000',
          PORTAL_MINIMUM_FILL_SECONDS: '0',
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      while (
        !(await fetch(`${base}/health`).then(
          ({ ok }) => ok,
          () => false,
        ))
      )
        await new Promise((resolve) => setTimeout(resolve, 20));
      return performance.now() - starting;
    };
    const ask = async (): Promise<{ milliseconds: number; text: string }> => {
      const start = performance.now();
      const response = await fetch(`${base}/api/v1/surveys/${SURVEY}/results`);
      const text = await response.text();
      if (response.status !== 200) throw new Error(`status ${response.status}: ${text}`);
      return { milliseconds: performance.now() - start, text };
    };
    const first: Record<string, number>[] = [];
    for (const isAgain of [false, true]) {
      if (server && isAgain) {
        server.kill('SIGKILL');
        await once(server, 'exit');
      }
      const startMs = await start();
      const cpuBefore = cpuMilliseconds(server!.pid!);
      const { milliseconds, text } = await ask();
      const firstCpuMs = cpuMilliseconds(server!.pid!) - cpuBefore;
      compare(JSON.parse(text) as SurveyResults, survey, count);
      first.push({ startMs: round(startMs), firstMs: round(milliseconds), firstCpuMs });
    }
    const times = async (before?: (number: number) => Promise<void>): Promise<Record<string, number>> => {
      const all: number[] = [];
      for (let number = 0; number < TIMES; number++) {
        await before?.(number);
        all.push((await ask()).milliseconds);
      }
      all.sort((a, b) => a - b);
      return { p50: round(all[TIMES / 2]!), p95: round(all[Math.floor(TIMES * 0.95)]!) };
    };
    const before = cpuMilliseconds(server!.pid!);
    const next = await times();
    const cpu = (cpuMilliseconds(server!.pid!) - before) / TIMES;
    const [one] = responses(survey, 1);
    const { receivedAt: _receivedAt, ...answer } = one!;
    const afterOneMore = await times(async (number) => {
      const response = await fetch(`${base}/api/v1/surveys/${SURVEY}/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...answer, key: `bench-one-more-${number}` }),
      });
      if (response.status !== 201) throw new Error(`status ${response.status}: ${await response.text()}`);
    });
    return {
      part: 'portal',
      engine: 'postgres',
      counting: first[0],
      /** After the process was killed. */
      started: first[1],
      nextMs: next,
      /** Of the portal's own process, for one of them; the rest is the database and waiting. */
      nextCpuMs: round(cpu),
      afterOneMoreMs: afterOneMore,
      readAllMs: round(readAll),
    };
  } finally {
    if (server) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await postgres.remove();
    rmSync(built, { recursive: true, force: true });
  }
}

if (wanted.includes('portal')) parts.push(await measurePortal());
if (wanted.includes('page')) parts.push({ part: 'page', ...(await sumInPage(SURVEY, count)) });

const report = {
  answers: count,
  node: process.version,
  processors: availableParallelism(),
  load: round(loadavg()[0]!),
  at: new Date().toISOString(),
  parts,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else console.table(parts);
