/**
 * `npm start`: builds what is missing or older than its sources, puts the demo together and serves it on
 * http://localhost:4280 until it is stopped. `PORT` and `HOST` in the environment choose another place.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';

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
      ? `Port ${port} is taken: stop what runs there, or choose another one, for example PORT=${port + 1} npm start.`
      : `The server could not start: ${message}.`,
  ),
);
server.listen(port, host);
await once(server, 'listening');

let building;
const end = () => {
  building?.kill();
  server.close(() => process.exit(0));
  // Open connections would keep it alive as long as a browser likes.
  server.closeAllConnections();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
if (process.env.npm_lifecycle_event) {
  // npm hands a signal to the shell between us, which ends without handing it on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 200).unref();
}

if (isStale()) {
  console.log('Building kumppani first, which takes a moment …');
  building = spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const [code] = await once(building, 'exit');
  if (code) stop('The demo was not started, because the build failed.');
}
const { buildSite, LANGUAGES } = await import('../examples/site/build.mjs');
const { siteHandler } = await import('./site-server.mjs');
const { folder, services, organisations } = await buildSite();
answer = siteHandler(folder, LANGUAGES);

console.log(`
  Kaislasalmi · Vassund, with ${services} services of ${organisations} invented associations

  http://localhost:${server.address().port}

  Ctrl-C stops it.
`);

/** Whether a source is newer than the last file a build writes, or there is none. */
function isStale() {
  const built = statSync('dist/cdn/integrity.json', { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  if (process.env.KUMPPANI_BUILT) return false;
  const inside = ['src', 'build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json', ...inside].some(
    (file) => statSync(file).mtimeMs > built,
  );
}
