import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { chromium, type CDPSession } from 'playwright-core';
import { launchOptions } from './lib/browser.js';
import { buildIndex } from '../src/cli/index-command.js';
import { generateQueries, generateServices } from './generate-directory.js';

/**
 * What a keystroke costs the page's own thread when the search is in a worker, in Chromium under a strict content
 * security policy:
 *
 *     npx tsx bench/search-worker.ts [--docs 11000] [--json]
 *
 * Script time of the main thread from Chromium's own counters, before and after each keystroke: asking, receiving,
 * fetching cards and finding the words to mark.
 */
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const docs = option('docs', 11_000);
const folder = mkdtempSync(join(tmpdir(), 'kumppani-worker-'));
const source = join(folder, 'source.json');
writeFileSync(source, JSON.stringify({ services: generateServices(docs) }));
await buildIndex({ source, out: join(folder, 'index'), isTerminal: false });
await build({
  entryPoints: ['src/search/load-service-index.ts', 'src/search/kumppani-search-worker.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  outdir: folder,
  logLevel: 'error',
});
writeFileSync(
  join(folder, 'page.js'),
  `import { loadServiceIndex } from './load-service-index.js';
const bytes = async (name) => (await fetch('index/' + name)).arrayBuffer();
const json = async (name) => (await fetch('index/' + name)).json();
const { search } = await json('index.json');
let workers = 0;
const Real = Worker;
globalThis.Worker = class extends Real { constructor(...args) { super(...args); workers++; } };
window.port = await loadServiceIndex(search, { bytes, json });
window.workers = () => workers;
document.title = 'ready';`,
);
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><title>…</title><script type="module" src="page.js"></script>',
);

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  try {
    const body = await readFile(join(folder, normalize(path === '/' ? 'index.html' : path)));
    response.writeHead(200, {
      'content-type':
        TYPES[path.split('.').at(-1) ?? ''] ?? (path === '/' ? 'text/html' : 'application/octet-stream'),
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address() as { port: number };

const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => document.title === 'ready');
  await page.waitForTimeout(1500);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const ask = (text: string): Promise<number> =>
    page.evaluate(
      async (typed) =>
        (
          (await (
            window as unknown as { port: { search(query: object): Promise<{ total: number }> } }
          ).port.search({
            text: typed,
            limit: 10,
          })) as { total: number }
        ).total,
      text,
    );
  const workers = await page.evaluate(() => (window as unknown as { workers(): number }).workers());
  const times: number[] = [];
  for (const query of generateQueries(option('queries', 12), 3))
    for (let at = 1; at <= query.length; at++) {
      const before = await scriptMs();
      await ask(query.slice(0, at));
      times.push((await scriptMs()) - before);
    }
  times.sort((a, b) => a - b);
  const share = (part: number): number =>
    Math.round(times[Math.floor((times.length - 1) * part)]! * 100) / 100;
  const row = {
    docs,
    workers,
    keystrokes: times.length,
    mainThreadMs: { p50: share(0.5), p95: share(0.95), p99: share(0.99) },
  };
  console.log(process.argv.includes('--json') ? JSON.stringify(row) : row);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
