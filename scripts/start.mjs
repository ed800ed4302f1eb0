/**
 * `npm start`: builds what is missing or older than its sources, and serves the demo on http://localhost:4280 until it
 * is stopped: the municipality's pages, and the portal they ask, send to and are read by.
 *
 * `PORT` and `HOST` in the environment choose another place. Everything is kept in the folder `.data/portal`
 * (`PORTAL_DATA`), or with `DATABASE_URL` in PostgreSQL; docs/portal.md has the other settings.
 *
 * npm start -- --staff-token      … and makes a token for the page of staff, for a day
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const { PORT: asked = '4280', HOST: host = '127.0.0.1' } = process.env;
const port = Number(asked);
if (!/^\d+$/.test(asked) || port > 65535)
  stop(`PORT is ${asked}, which is no port: use a number up to 65535.`);
if (!existsSync('node_modules/lit')) stop('The packages are missing: run npm ci first.');
const wishes = wishesOf(process.argv.slice(2));

// The port is taken first: better to hear at once that it is not free than after the build.
let answer = (_request, response) =>
  response
    .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', refresh: '2' })
    .end('The demo is being built. This page looks again in a moment.\n');
const server = createServer((request, response) => {
  Promise.resolve(answer(request, response)).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.on('error', ({ code, message }) =>
  stop(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what runs there (Ctrl-C), or choose another one, for example PORT=${port + 1} npm start.`
      : `The server could not start: ${message}.`,
  ),
);
// As the portal does by itself: a client that sends a byte a minute does not hold a connection.
server.headersTimeout = 10_000;
server.requestTimeout = 20_000;
server.listen(port, host);
await once(server, 'listening');

let building;
/** The portal, or the wait for it. */
let opening = Promise.resolve();
let isEnding = false;
const end = async () => {
  if (isEnding) return;
  isEnding = true;
  building?.kill();
  // What was taken is finished; open connections would keep it alive as long as a browser likes.
  const closed = new Promise((done) => server.close(done));
  setTimeout(() => server.closeAllConnections(), 1000).unref();
  await closed;
  const portal = await opening.catch(() => undefined);
  await portal?.stop().catch(({ message }) => console.error(message));
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
if (process.env.npm_lifecycle_event) {
  // npm hands a signal to the shell between us, which ends without handing it on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 200).unref();
}

const stale = staleParts();
if (stale.pages) {
  console.log('Building kumppani first, which takes a moment …');
  await build('scripts/build.mjs');
}
const PORTAL = 'examples/portal/dist/start';
if (stale.portal) await build('examples/portal/build.mjs', PORTAL);

const { buildSite, LANGUAGES } = await import('../examples/site/build.mjs');
const { siteHandler } = await import('./site-server.mjs');
// In a folder of its own, read into memory at once: a second start beside this one has another.
const folder = mkdtempSync(join(tmpdir(), 'kumppani-site-'));
let services, organisations, pages;
try {
  ({ services, organisations } = await buildSite(folder, { hasPortal: true }));
  pages = siteHandler(folder, LANGUAGES);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const { demoAssessments, demoDefinitions, demoDirectory, demoEvents } = await import('./build-demo-data.mjs');
const { isOfPortal, openPortal } = await import(`../${PORTAL}/embedded.js`);
const began = Date.now();
opening = openPortal({
  environment: { PORTAL_LOG: 'warn', ...process.env, PORT: asked, HOST: host },
  seed: {
    directory: demoDirectory(),
    events: { events: demoEvents() },
    definitions: demoDefinitions(),
    assessments: demoAssessments(),
  },
  edition: editionOf(PORTAL),
  onImport: () => console.log('Reading the demo’s services, events and surveys into the portal …'),
});
const portal = await opening.catch((error) => stop(error.message));
if (isEnding) await new Promise(() => {});
const { seeded, storage } = portal;
if (seeded.state === 'imported') console.log(`… ${told(seeded)} in ${seconds(Date.now() - began)}.`);
if (seeded.state === 'own')
  console.log('The database has a directory of its own; the demo’s data was not added to it.');
answer = (request, response) => {
  const [path] = (request.url ?? '').split(/[?#]/, 1);
  return isOfPortal(path) ? portal.handle(request, response) : pages(request, response);
};

const origin = `http://localhost:${server.address().port}`;
const token = wishes.staffToken ? await portal.staffToken() : undefined;
const place = storage.startsWith(root) ? relative(root, storage) : storage;
const addresses = {
  '': 'the pages',
  '/staff': `for those who read what people send; ${token ? 'open it with the token below' : 'for a token: Ctrl-C, then npm start -- --staff-token'}`,
  '/api/v1/openapi.json': 'what the portal can be asked',
};
console.log(`
  Kaislasalmi · Vassund, with ${services} services of ${organisations} invented associations

${Object.entries(addresses)
  .map(([path, what]) => `  ${(origin + path).padEnd(origin.length + 23)}${what}`)
  .join('\n')}
${token ? `\n  Token for today, not shown again: ${token}\n` : ''}
  Everything is kept in ${place}. Ctrl-C stops it.
`);

function wishesOf(words) {
  try {
    const { values } = parseArgs({ args: words, options: { 'staff-token': { type: 'boolean' } } });
    return { staffToken: values['staff-token'] ?? false };
  } catch {
    return stop('npm start knows one option: npm start -- --staff-token');
  }
}

async function build(...command) {
  building = spawn(process.execPath, command, { stdio: 'inherit' });
  const [code] = await once(building, 'exit');
  if (isEnding) await new Promise(() => {});
  if (code) stop('The demo was not started, because the build failed.');
}

function told({ counts, definitions, assessments }) {
  const parts = { services: counts.services, organisations: counts.organisations, events: counts.events };
  return [
    ...Object.entries(parts).map(([name, count]) => `${count} ${name}`),
    `${definitions} forms and lists`,
    ...(assessments ? [`${assessments} assessments`] : []),
  ].join(', ');
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Whether a source is newer than what was built from it, or there is nothing built. */
function staleParts() {
  const newest = (...places) => Math.max(...places.flatMap(filesOf).map((file) => statSync(file).mtimeMs));
  const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const pagesBuilt = timeOf('dist/cdn/integrity.json');
  const settings = ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'];
  return {
    pages: process.env.KUMPPANI_BUILT ? !pagesBuilt : pagesBuilt < newest('src', 'build', ...settings),
    portal:
      timeOf('examples/portal/dist/start/embedded.js') <
      newest('src', 'examples/portal/src', 'examples/portal/build.mjs', 'package-lock.json'),
  };
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name));
}

/** What the portal's program is: a directory built by another one is built anew. */
function editionOf(place) {
  const hash = createHash('sha256');
  for (const file of filesOf(place).filter((name) => name.endsWith('.js'))) hash.update(readFileSync(file));
  return hash.digest('base64url');
}
