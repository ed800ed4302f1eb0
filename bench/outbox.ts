import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { openDatabase, rowsOf, sql } from '../examples/portal/src/database.js';
import { chromiumArguments, ensureBrowsers } from '../scripts/browsers.mjs';
import { freePort, testConfig } from '../tests/portal/support.js';

/**
 * The outbox in a real browser against a real portal process:
 *
 *     npm run -s bench:outbox -- [--messages 1000] [--json]
 *
 * Messages are written in two tabs at a time, while the portal is killed and started again and slowed down, answers
 * 500, 429 and pages of HTML, drops connections before and after storing, and the tabs are reloaded, closed and
 * crashed and the network goes. In the end the database is opened and counted. Pauses are fifty times shorter than for
 * people; nothing else differs. A message counts as written when it is noted, in the moment of the press, or has told so
 * otherwise; of a page that is killed before it can tell that much, `closedBeforeKept` counts what never arrived.
 */

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1]!;
};
const messages = Number(option('messages', '1000'));
const json = process.argv.includes('--json');
const root = fileURLToPath(new URL('../', import.meta.url));
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The same faults in each run. */
let seed = 20261121;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const faults = {
  answered500: 0,
  answered429: 0,
  answeredHtml: 0,
  droppedBefore: 0,
  droppedAfterStoring: 0,
  slowed: 0,
  timedOut: 0,
  portalKilled: 0,
  offline: 0,
  reloaded: 0,
  closed: 0,
  crashed: 0,
};

const folder = mkdtempSync(join(tmpdir(), 'bench-outbox-'));
const built = join(root, 'examples/portal/dist/bench-outbox');
execFileSync(process.execPath, ['examples/portal/build.mjs', built], { cwd: root });
const script = await build({
  entryPoints: [join(root, 'bench/outbox/page.ts')],
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
});
const code = script.outputFiles[0]!.contents;

const settings = { PORTAL_DATA: join(folder, 'data') };
const portalPort = await freePort();
let portal: ChildProcess;

async function startPortal(): Promise<void> {
  portal = spawn(process.execPath, [join(built, 'cli.js'), 'serve'], {
    env: {
      ...process.env,
      ...settings,
      PORT: String(portalPort),
      PORTAL_ORIGINS: '*',
      PORTAL_WRITES_PER_MINUTE: '100000000',
      PORTAL_READS_PER_MINUTE: '100000000',
      PORTAL_ORIGIN_WRITES_PER_MINUTE: '100000000',
      PORTAL_LOG: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let left = 600; left; left--) {
    const isUp = await fetch(`http://127.0.0.1:${portalPort}/api/v1/feedback/topics`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(50);
  }
  throw new Error('the portal did not start');
}

async function stopPortal(signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => portal.once('exit', resolve));
  portal.kill(signal);
  await gone;
}

/** In front of the portal: passes on, or does what networks and busy servers do. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, after: 'answer' | 'drop', wait = 0): void {
  const onward = request(
    {
      host: '127.0.0.1',
      port: portalPort,
      path: incoming.url,
      method: incoming.method,
      headers: { ...incoming.headers, host: `127.0.0.1:${portalPort}`, connection: 'close' },
    },
    (answer) => {
      if (after === 'drop') {
        // Stored, and nobody is told.
        answer.resume();
        answer.on('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy());
  incoming.on('error', () => onward.destroy());
  setTimeout(() => incoming.pipe(onward), wait);
}

let isCalm = false;
function faulty(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const dice = isCalm ? 1 : random();
  if (dice < 0.04) {
    faults.answered500++;
    outgoing.writeHead(500).end('{}');
  } else if (dice < 0.08) {
    faults.answered429++;
    outgoing.writeHead(429, { 'retry-after': '1' }).end('{}');
  } else if (dice < 0.12) {
    faults.answeredHtml++;
    outgoing
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Kirjaudu verkkoon</title>');
  } else if (dice < 0.16) {
    faults.droppedBefore++;
    outgoing.destroy();
  } else if (dice < 0.24) {
    faults.droppedAfterStoring++;
    pass(incoming, outgoing, 'drop');
  } else if (dice < 0.28) {
    faults.slowed++;
    pass(incoming, outgoing, 'answer', 400);
  } else if (dice < 0.285) {
    faults.timedOut++;
    pass(incoming, outgoing, 'answer', 4000);
  } else pass(incoming, outgoing, 'answer');
}

const server = createServer((incoming, outgoing) => {
  if (incoming.url?.startsWith('/api/')) return faulty(incoming, outgoing);
  if (incoming.url === '/page.js')
    return outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
  outgoing
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Palaute</title><script type="module" src="/page.js"></script>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const heard = {
  pressed: new Set<string>(),
  kept: new Set<string>(),
  acknowledged: new Set<string>(),
  failed: new Set<string>(),
};

await startPortal();
const { paths, problems } = ensureBrowsers(['chromium']);
if (!paths.chromium) throw new Error(problems.join(' '));
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: paths.chromium,
  args: [...chromiumArguments],
});
await browser.exposeBinding(
  'tell',
  (_source, what: keyof typeof heard, key: string) => void heard[what].add(key),
);

/** A tab behind another draws no frames, so it is asked by the clock. */
const ready = async (page: Page): Promise<void> =>
  void (await page.waitForFunction(() => 'press' in window, undefined, { polling: 50, timeout: 20_000 }));

const openTab = async (): Promise<Page> => {
  const page = await browser.newPage();
  page.on('pageerror', (error) => say(String(error)));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await page.goto(address);
  await ready(page);
  return page;
};

const started = performance.now();
const tabs = [await openTab(), await openTab()];
let nextWord = 100;
let restarting: Promise<void> | undefined;
while (heard.pressed.size < messages) {
  if (heard.pressed.size >= nextWord) {
    say(`${heard.pressed.size} written, ${heard.acknowledged.size} acknowledged`);
    nextWord += 100;
  }
  const index = random() < 0.5 ? 0 : 1;
  const page = tabs[index]!;
  const waiting = await page.evaluate(() => window.left()).catch(() => 0);
  if (heard.failed.size) throw new Error('a message was refused for good');
  // People do not write fifty messages at once; the fifty-first is refused, which has a test of its own.
  if (waiting < 30)
    await page.evaluate(
      (count) => window.press(count),
      Math.min(1 + Math.floor(random() * 8), messages - heard.pressed.size),
    );
  await pause(random() * 120);
  const dice = random();
  if (dice < 0.08) {
    faults.reloaded++;
    await page.reload();
    await ready(page);
  } else if (dice < 0.14) {
    faults.closed++;
    await page.close();
    tabs[index] = await openTab();
  } else if (dice < 0.17) {
    faults.crashed++;
    await page.goto('chrome://crash').catch(() => {});
    await page.close().catch(() => {});
    tabs[index] = await openTab();
  } else if (dice < 0.2) {
    faults.offline++;
    await browser.setOffline(true);
    await pause(300);
    await browser.setOffline(false);
  } else if (dice < 0.22 && !restarting) {
    faults.portalKilled++;
    restarting = stopPortal('SIGKILL')
      .then(startPortal)
      .finally(() => (restarting = undefined));
  }
}

await restarting;
say('waiting for the rest');
isCalm = true;
for (let left = 600; left; left--) {
  const waiting = await tabs[0]!.evaluate(() => window.left());
  if (!waiting) break;
  await tabs[0]!.evaluate(() => void dispatchEvent(new Event('online')));
  await pause(200);
}
const waiting = await tabs[0]!.evaluate(() => window.left());
const seconds = (performance.now() - started) / 1000;
await browser.close();
await stopPortal('SIGTERM');
server.close();

const database = await openDatabase(testConfig(settings));
const rows = await rowsOf<{ key: string; message: string }>(
  database.queries,
  sql`select key, body ->> 'message' as message from message where kind = 'feedback'`,
);
await database.close();
rmSync(folder, { recursive: true, force: true });
rmSync(built, { recursive: true, force: true });

const stored = new Set(rows.map(({ key }) => key));
const written = new Set([...heard.kept, ...heard.acknowledged]);
const lost = [...written].filter((key) => !stored.has(key));
const report = {
  written: written.size,
  acknowledged: heard.acknowledged.size,
  stored: rows.length,
  lost: lost.length,
  duplicated: rows.length - new Set(rows.map(({ message }) => message)).size,
  waiting,
  failed: heard.failed.size,
  /** Pressed, and the page was gone before anything could be kept. */
  closedBeforeKept: [...heard.pressed].filter((key) => !written.has(key) && !stored.has(key)).length,
  seconds: Math.round(seconds),
  faults,
};
console.log(json ? JSON.stringify(report) : report);
if (report.lost || report.duplicated || report.waiting || report.failed) process.exitCode = 1;
process.exit();
