import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSearchData } from '../src/search/create-service-index.js';
import { knowledge } from '../src/search/knowledge.js';
import { SearchCore } from '../src/search/search-core.js';
import { writeIndexFiles } from '../src/search/write-index-file.js';
import { createBaseline, textFields } from './lib/baseline.js';
import { generateQueries, generateServices } from './generate-directory.js';

/**
 * Size and speed on a made-up directory:
 *
 *     npm run -s bench:search-speed -- --docs <n> [--json] [--queries <n>] [--no-baseline]
 *
 * Every beginning of every query is a keystroke. Times are processor times of this process; a keystroke is a page of
 * ten results with all facet counts for this engine, and the plain result list for the baseline, which has neither.
 */

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

interface SpeedRow {
  name: string;
  buildMs: number;
  heapMB: number;
  bytes: { raw: number; gzip: number; brotli: number; tier1Brotli?: number };
  queryCpuMs: { p50: number; p95: number; p99: number };
  firstQueryMs: number;
}

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const round = (value: number): number => Math.round(value * 100) / 100;
/** Memory in use after whatever can be freed is freed; needs `--expose-gc` to be exact. */
const heapMB = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function keystrokes(queries: readonly string[], search: (text: string) => void): SpeedRow['queryCpuMs'] {
  const times = queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, at) => cpuMs(() => search(query.slice(0, at + 1)))),
  );
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const docs = option('docs', 1000);
const services = generateServices(docs);
const queries = generateQueries(option('queries', 100));
const rows: SpeedRow[] = [];

{
  const before = heapMB();
  let data!: ReturnType<typeof buildSearchData>;
  const buildMs = round(cpuMs(() => (data = buildSearchData(services))));
  const core = new SearchCore(data, { knowledge: knowledge() });
  const firstQueryMs = round(cpuMs(() => core.search({ text: 'omaishoito', limit: 10 })));
  const heap = round(heapMB() - before);
  const queryCpuMs = keystrokes(queries, (text) => core.search({ text, limit: 10 }));
  const { first, second } = writeIndexFiles(data);
  const tier1Brotli = brotliCompressSync(first).length;
  rows.push({
    name: 'kumppani',
    buildMs,
    heapMB: heap,
    bytes: {
      raw: first.length + second.length,
      gzip: gzipSync(first, { level: 9 }).length + gzipSync(second, { level: 9 }).length,
      brotli: tier1Brotli + brotliCompressSync(second).length,
      tier1Brotli,
    },
    queryCpuMs,
    firstQueryMs,
  });
}

if (!process.argv.includes('--no-baseline')) {
  const before = heapMB();
  let baseline!: ReturnType<typeof createBaseline>;
  const documents = services.map(textFields);
  const buildMs = round(cpuMs(() => (baseline = createBaseline(documents))));
  const firstQueryMs = round(cpuMs(() => baseline.search('omaishoito')));
  const heap = round(heapMB() - before);
  // Far slower: fewer queries tell as much.
  const queryCpuMs = keystrokes(queries.slice(0, option('baseline-queries', 20)), (text) =>
    baseline.search(text),
  );
  const json = Buffer.from(baseline.serialise());
  rows.push({
    name: 'MiniSearch + Finnish Snowball',
    buildMs,
    heapMB: heap,
    bytes: {
      raw: json.length,
      gzip: gzipSync(json, { level: 9 }).length,
      brotli: brotliCompressSync(json, { params: { 1: 9 } }).length,
    },
    queryCpuMs,
    firstQueryMs,
  });
}

if (process.argv.includes('--json')) console.log(JSON.stringify({ docs, engines: rows }));
else
  for (const { name, buildMs, heapMB: heap, bytes, queryCpuMs, firstQueryMs } of rows)
    console.log(
      `${name}: ${docs} services, built in ${buildMs} ms, ${heap} MB in memory, ${JSON.stringify(bytes)} bytes, ` +
        `a keystroke ${queryCpuMs.p50} / ${queryCpuMs.p95} / ${queryCpuMs.p99} ms (p50 / p95 / p99), first ${firstQueryMs} ms`,
    );
