/**
 * `npx tsx bench/directory-load.ts`: what it costs to open a directory of one file through the static adapter, in
 * Node and in Chromium: the file parsed, checked and indexed, and the first page of services on it.
 *
 * --services 30000   how many
 * --runs 5           rounds, each in a fresh process or page; figures are medians
 * --json             one JSON object
 *
 * Milliseconds: `fetchMs` is the file over the loopback, read to its end; `parseMs` and `checkMs` are the two steps
 * by themselves; `firstPageMs` is the adapter's first answer from its making, file and all, and `firstPageCpuMs` the
 * processor time of it (in a page: of the main thread); `firstTextMs` the first search for a word after it,
 * `nextTextMs` the one after that. `heapMB` is what is in use after the first page when
 * everything that can be freed is freed, less what was in use before.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowsers } from '../scripts/browsers.mjs';
import { generateServices } from './generate-directory.js';
import type { DirectoryFigures } from './lib/open-directory.js';

const { values: options } = parseArgs({
  options: {
    services: { type: 'string', default: '30000' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);

const folder = mkdtempSync(join(tmpdir(), 'kumppani-directory-'));
const file = join(folder, 'services.json');
writeFileSync(file, JSON.stringify({ services: generateServices(Number(options.services)) }));
const script = join(folder, 'open-directory.js');
await build({
  entryPoints: [fileURLToPath(new URL('./lib/open-directory.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  splitting: false,
  target: 'es2022',
  outfile: script,
  logLevel: 'error',
});

const server = createServer((request, response) => {
  const [type, body] =
    request.url === '/services.json'
      ? ['application/json', readFileSync(file)]
      : request.url === '/open-directory.js'
        ? ['text/javascript', readFileSync(script)]
        : ['text/html', '<!doctype html><meta charset="utf-8"><title>Mittaus</title>'];
  response.setHeader('content-type', type);
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** One figure over all rounds. */
function medians(rounds: readonly DirectoryFigures[]): DirectoryFigures {
  const names = Object.keys(rounds[0] ?? {}) as (keyof DirectoryFigures)[];
  return Object.fromEntries(
    names.map((name) => {
      const sorted = rounds.map((round) => round[name]).sort((a, b) => a - b);
      return [name, Math.round(sorted[sorted.length >> 1]! * 10) / 10];
    }),
  ) as unknown as DirectoryFigures;
}

async function inNode(): Promise<DirectoryFigures> {
  const main = join(folder, 'main.mjs');
  writeFileSync(
    main,
    `import { openDirectory } from './open-directory.js';
     const heap = () => (gc(), process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers);
     const cpu = () => (({ user, system }) => (user + system) / 1000)(process.cpuUsage());
     console.log(JSON.stringify(await openDirectory('${origin}/services.json', { heap, cpu })));`,
  );
  // Not `execFileSync`: the server that the process asks is in this one.
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--expose-gc', main], { maxBuffer: 2 ** 26 }, (error, output) =>
      error ? reject(new Error(error.message)) : resolve(JSON.parse(output) as DirectoryFigures),
    );
  });
}

const { paths, problems } = ensureBrowsers(['chromium']);
const browser = paths['chromium']
  ? await chromium.launch({
      executablePath: paths['chromium'],
      args: [...chromiumArguments, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    })
  : undefined;

async function inChromium(): Promise<DirectoryFigures | undefined> {
  if (!browser) return undefined;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Time the page's main thread had, and not time that passed: other programs are left out.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (wanted: string): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    };
    await page.exposeFunction('cpu', async () => (await metric('TaskDuration')) * 1000);
    await page.exposeFunction('heap', async () => {
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      return metric('JSHeapUsedSize');
    });
    await page.goto(origin);
    return (await page.evaluate(`(async () => {
      const { openDirectory } = await import('/open-directory.js');
      return openDirectory('/services.json', { heap, cpu });
    })()`)) as DirectoryFigures;
  } finally {
    await context.close();
  }
}

const node: DirectoryFigures[] = [];
const page: DirectoryFigures[] = [];
for (let round = 0; round < runs; round++) {
  node.push(await inNode());
  const figures = await inChromium();
  if (figures) page.push(figures);
}
const result = {
  date: new Date().toISOString(),
  services: Number(options.services),
  fileMB: Math.round(statSync(file).size / 2 ** 17) / 8,
  runs,
  node: { version: process.version, ...medians(node) },
  chromium: browser ? { version: browser.version(), ...medians(page) } : { skipped: problems.join(' ') },
  load: loadavg().map((value) => Math.round(value * 10) / 10),
};
await browser?.close();
server.close();
rmSync(folder, { recursive: true, force: true });
if (options.json) console.log(JSON.stringify(result, null, 1));
else {
  console.log(
    `${result.services} services in one file of ${result.fileMB} MB, median of ${runs}, load ${result.load.join('/')}`,
  );
  console.table({
    [`Node ${process.version}`]: medians(node),
    ...(page.length && { Chromium: medians(page) }),
  });
}
