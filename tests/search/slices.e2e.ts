import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { generateServices } from '../../bench/generate-directory.js';
import { openBrowser, openPage, serve, type StaticServer } from '../suites/open-page.js';

/** More than are made ready unasked, so that the first word has all of it to wait for. */
const SERVICES = 5200;
/** Milliseconds of processor time after which a browser calls a task long. */
const LONG = 50;

const SCRIPT = `
import { staticFiles } from './src/adapters/static/index.js';
const { services } = staticFiles({ baseUrl: location.origin + '/services.json' });
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
window.open = () => services.search({}).then(({ total }) => total);
window.type = async () => {
  const given = new AbortController();
  const started = performance.now();
  const abandoned = services.search({ text: 'ver' }, { signal: given.signal }).catch(({ kind }) => ({ kind, after: performance.now() - stopped }));
  await pause();
  const stopped = performance.now();
  given.abort();
  const aborted = await abandoned;
  const { total } = await services.search({ text: 'vertaistuki' });
  const waited = performance.now() - started;
  await pause();
  await services.search({ text: 'omaishoito Turussa' });
  await pause();
  const suggestions = await services.suggest('omaish');
  return { aborted, total, waited, suggestions: suggestions.length };
};`;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

describe('a large directory without an index', () => {
  let browser: Browser;
  let site: StaticServer;
  before(async () => {
    browser = await openBrowser();
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: process.cwd(), sourcefile: 'page.js' },
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      write: false,
      target: 'es2022',
      logLevel: 'error',
    });
    const files = new Map<string, [type: string, body: string]>([
      ['/', ['text/html', '<!doctype html><title>x</title><script type="module" src="/stdin.js"></script>']],
      ['/services.json', ['application/json', JSON.stringify({ services: generateServices(SERVICES) })]],
      ...outputFiles.map(
        ({ path, text }) => [path.slice(path.lastIndexOf('/')), ['text/javascript', text]] as const,
      ),
    ] as [string, [string, string]][]);
    site = await serve({
      folders: {},
      before: ({ url = '' }, response) => {
        const [type, body] = files.get(url) ?? [];
        response
          .writeHead(body === undefined ? 204 : 200, { 'content-type': type ?? 'text/plain' })
          .end(body);
        return true;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test('is made ready without ever keeping the reader waiting, and gives up for who gives up', async (context) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    await page.waitForFunction('window.type');
    assert.equal(await page.evaluate('window.open()'), SERVICES);
    // The processor time of every task of the page's own thread: what other programs take does not count.
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
    const answer = (await page.evaluate('window.type()')) as {
      aborted: { kind: string; after: number };
      total: number;
      waited: number;
      suggestions: number;
    };
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
    const main = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(thread),
    );
    const tasks = traceEvents
      .filter(
        (event) => event.name.endsWith('RunTask') && event.tdur !== undefined && main.has(thread(event)),
      )
      .map(({ tdur }) => tdur! / 1000);
    const longest = Math.max(...tasks);
    const together = tasks.reduce((sum, time) => sum + (time > 1 ? time : 0), 0);
    context.diagnostic(
      `${SERVICES} services: longest task ${longest.toFixed(1)} ms of processor time, first answer after ${Math.round(answer.waited)} ms`,
    );
    assert.ok(together > LONG * 4, `${together} ms in all: too little for the test to tell anything`);
    assert.ok(longest <= LONG, `one task took ${longest} ms`);
    assert.equal(answer.aborted.kind, 'aborted');
    assert.ok(answer.total > 0 && answer.suggestions > 0);
    assert.deepEqual(complaints, []);
  });
});
