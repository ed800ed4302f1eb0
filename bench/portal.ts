import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServiceIndex } from '../src/search/create-service-index.js';
import { knowledge } from '../src/search/knowledge.js';
import { freePort, startPostgres, type RunningPostgres } from '../tests/portal/support.js';
import { generateQueries, generateServices } from './generate-directory.js';
import { readCorpus } from './lib/eval-corpus.js';
import { evaluate } from './lib/metrics.js';
import { PostgresSearch } from './portal-baseline.js';

/**
 * The portal as a process of its own, on a made-up directory, asked over HTTP by eight clients at a time:
 *
 *     npm run -s bench:portal -- --docs <n> [--json] [--growth] [--requests <n>] [--engines pglite,postgres,baseline]
 *
 * The first 200 searches of the fresh process are told apart (`first`); what is measured follows them.
 *
 * `--growth` measures 1 000, 30 000 and 100 000 services. Answers are asked for as browsers do, compressed. The client
 * runs on the same machine and takes its share of it.
 */

interface Row {
  engine: 'pglite' | 'postgres' | 'postgres-finnish-trgm';
  docs: number;
  search: { rps: number; p50: number; p95: number; p99: number };
  /** The first questions of a process that has just started. */
  first?: { p50: number; p95: number };
  facets?: { p95: number };
  feedback?: { rps: number; p95: number };
  coldStartMs?: number;
  rssMB?: number;
  importPerSecond?: number;
  /** Processor time of the server for one search, whatever else the machine is doing. */
  searchCpuMs?: number;
  /** How many of the searches were answered from memory, the same having been asked shortly before. */
  againShare?: number;
  /** Over the evaluation set, where it is there. */
  recall10?: number;
}

const CLIENTS = 8;
/** Searches of a process that has just started, which are told apart. */
const FIRST = 200;
const root = fileURLToPath(new URL('../', import.meta.url));
const evaluation = join(root, '../shared/data/search-eval');

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1]!;
};
const round = (value: number): number => Math.round(value * 100) / 100;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

interface Times {
  rps: number;
  p50: number;
  p95: number;
  p99: number;
}

/** So many pieces of work by so many clients at a time. */
async function measure(count: number, work: (number: number) => Promise<void>): Promise<Times> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let number = next++; number < count; number = next++) {
        const start = performance.now();
        await work(number);
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  return { rps: Math.round(count / seconds), p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

/** One request; the body is read and not unpacked, as that is the browser's work. */
function ask(url: string, method = 'GET', body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        agent,
        method,
        headers: { 'accept-encoding': 'gzip', ...(body && { 'content-type': 'application/json' }) },
      },
      (response) => {
        response.on('data', () => {});
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function expectStatus(expected: number, answer: Promise<number>): Promise<void> {
  const status = await answer;
  if (status !== expected) throw new Error(`status ${status}, expected ${expected}`);
}

function portalProcess(built: string, words: string[], settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(built, 'cli.js'), ...words], {
    env: {
      ...process.env,
      PORTAL_READS_PER_MINUTE: '100000000',
      PORTAL_WRITES_PER_MINUTE: '100000000',
      PORTAL_OPEN_METRICS: 'true',
      PORTAL_LOG: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Answers that a portal has given again so far. */
async function givenAgain(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/given_again"\} (\d+)/.exec(text)?.[1] ?? 0);
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', resolve));

/** Seconds of processor time a process has had. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const residentMB = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);

async function measurePortal(
  engine: 'pglite' | 'postgres',
  docs: number,
  requests: number,
  built: string,
  file: string,
  settings: Record<string, string>,
): Promise<Row> {
  say(`${engine}, ${docs} services: import`);
  const importing = performance.now();
  if ((await ended(portalProcess(built, ['import', file], settings))) !== 0)
    throw new Error('the import failed');
  const importSeconds = (performance.now() - importing) / 1000;

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const starting = performance.now();
  const server = portalProcess(built, ['serve'], { ...settings, PORT: String(port) });
  for (;;) {
    const status = await ask(`${url}/ready`).catch(() => 0);
    if (status === 200) break;
    if (performance.now() - starting > 120_000) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const coldStartMs = Math.round(performance.now() - starting);
  try {
    const queries = generateQueries(requests, 11).map(encodeURIComponent);
    const search = (number: number): Promise<void> =>
      expectStatus(200, ask(`${url}/api/v1/services?text=${queries[number % queries.length]!}`));
    say(`${engine}, ${docs} services: ${requests} searches`);
    const first = await measure(Math.min(FIRST, requests), search);
    const againBefore = await givenAgain(url);
    const cpuBefore = cpuSeconds(server.pid!);
    const searched = await measure(requests, search);
    const searchCpuMs = round(((cpuSeconds(server.pid!) - cpuBefore) * 1000) / requests);
    const againShare = round(((await givenAgain(url)) - againBefore) / requests);
    const facets = await measure(Math.ceil(requests / 2), (number) =>
      expectStatus(200, ask(`${url}/api/v1/service-facets?text=${queries[number]!}`)),
    );
    say(`${engine}, ${docs} services: ${requests} messages`);
    const feedback = await measure(requests, () =>
      expectStatus(
        201,
        ask(
          `${url}/api/v1/feedback`,
          'POST',
          JSON.stringify({
            key: randomUUID(),
            topic: 'general',
            message: 'Kiitos, kahvit olivat hyvät.',
            rating: 5,
          }),
        ),
      ),
    );
    return {
      engine,
      docs,
      search: searched,
      first: { p50: first.p50, p95: first.p95 },
      facets: { p95: facets.p95 },
      feedback: { rps: feedback.rps, p95: feedback.p95 },
      coldStartMs,
      rssMB: residentMB(server.pid!),
      importPerSecond: Math.round(docs / importSeconds),
      searchCpuMs,
      againShare,
    };
  } finally {
    server.kill('SIGTERM');
    await ended(server);
  }
}

async function measureBaseline(docs: number, requests: number, postgres: RunningPostgres): Promise<Row> {
  say(`PostgreSQL's own search, ${docs} services`);
  const plain = await PostgresSearch.build(await postgres.database(`plain_${docs}`), generateServices(docs));
  const queries = generateQueries(requests, 11);
  await measure(20, async (number) => void (await plain.search(queries[number]!)));
  const search = await measure(
    Math.min(requests, 600),
    async (number) => void (await plain.search(queries[number]!)),
  );
  await plain.close();
  return { engine: 'postgres-finnish-trgm', docs, search };
}

/** How much of what is relevant each finds among the first ten. */
async function measureRecall(postgres: RunningPostgres | undefined, rows: Row[]): Promise<void> {
  if (!existsSync(evaluation)) return say(`no recall: there is no evaluation set at ${evaluation}`);
  const { services, queries } = await readCorpus(evaluation);
  const index = createServiceIndex(services, { knowledge: knowledge() });
  const ours = evaluate('portal', queries, ({ text, lang }) =>
    index.search({ text, limit: 10, ...(lang && { readerLanguages: [lang] }) }).items.map(({ id }) => id),
  );
  let theirs: number | undefined;
  if (postgres && rows.some(({ engine }) => engine === 'postgres-finnish-trgm')) {
    const plain = await PostgresSearch.build(await postgres.database('plain_recall'), services);
    const found = new Map<string, string[]>();
    for (const { id, text } of queries) found.set(id, await plain.search(text, 10));
    await plain.close();
    theirs = evaluate('plain', queries, ({ id }) => found.get(id) ?? []).recall10;
  }
  for (const row of rows) {
    const recall = row.engine === 'postgres-finnish-trgm' ? theirs : ours.recall10;
    if (recall !== undefined) row.recall10 = recall;
  }
}

const engines = option('engines', 'pglite,postgres,baseline').split(',');
const sizes = flag('growth') ? [1000, 30_000, 100_000] : [Number(option('docs', '1000'))];
const requests = Number(option('requests', '2000'));
const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
const built = join(root, 'examples/portal/dist/bench');
const rows: Row[] = [];
execFileSync(process.execPath, ['examples/portal/build.mjs', built], { cwd: root });
const postgres = engines.some((engine) => engine !== 'pglite') ? await startPostgres() : undefined;
try {
  for (const docs of sizes) {
    const file = join(folder, `services-${docs}.json`);
    writeFileSync(file, JSON.stringify({ services: generateServices(docs) }));
    if (engines.includes('pglite'))
      rows.push(
        await measurePortal('pglite', docs, requests, built, file, {
          DATABASE_URL: '',
          PORTAL_DATA: join(folder, `pglite-${docs}`),
        }),
      );
    if (engines.includes('postgres') && postgres)
      rows.push(
        await measurePortal('postgres', docs, requests, built, file, {
          DATABASE_URL: await postgres.database(`portal_${docs}`),
        }),
      );
    if (engines.includes('baseline') && postgres) rows.push(await measureBaseline(docs, requests, postgres));
  }
  await measureRecall(postgres, rows);
} finally {
  await postgres?.remove();
  rmSync(folder, { recursive: true, force: true });
  rmSync(built, { recursive: true, force: true });
}

if (flag('json'))
  console.log(
    JSON.stringify(
      {
        node: process.version,
        processors: availableParallelism(),
        // Of the last minute: how busy the machine was, this run included.
        load: round(loadavg()[0]!),
        at: new Date().toISOString(),
        rows,
      },
      null,
      2,
    ),
  );
else
  console.table(
    rows.map(({ engine, docs, search, first, facets, feedback, ...rest }) => ({
      engine,
      docs,
      'search/s': search.rps,
      'p50 ms': search.p50,
      'p95 ms': search.p95,
      'p99 ms': search.p99,
      'first p95 ms': first?.p95,
      'facets p95 ms': facets?.p95,
      'feedback/s': feedback?.rps,
      'feedback p95 ms': feedback?.p95,
      'start ms': rest.coldStartMs,
      'resident MB': rest.rssMB,
      'import/s': rest.importPerSecond,
      'cpu ms a search': rest.searchCpuMs,
      'given again': rest.againShare,
      'recall@10': rest.recall10,
    })),
  );
agent.destroy();
