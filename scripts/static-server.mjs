/** A small static web server on loopback, for tests, stories and the demo: no cache, no listing, nothing outside its folders. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders until it is closed.
 *
 * @param {object} options
 * @param {Record<string, string>} options.folders URL prefix → folder: `{ '/': 'examples/site', '/cdn/': 'dist/cdn' }`;
 *   the longest prefix that fits counts
 * @param {number} [options.port] 0 or missing: any free one
 * @param {string} [options.host] loopback unless told
 * @param {Record<string, string> | ((path: string) => Record<string, string>)} [options.headers] sent with every answer
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} [options.before]
 *   sees each request first; answers it itself when it returns true (or a promise of it)
 * @returns {Promise<{ origin: string, port: number, server: import('node:http').Server, close: () => Promise<void> }>}
 */
export async function serve({ folders, port = 0, host = '127.0.0.1', headers = {}, before }) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const fileOf = async (path) => {
    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    if (prefix === undefined) return undefined;
    const folder = resolve(folders[prefix]);
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file !== folder && !file.startsWith(folder + sep)) return undefined;
    const facts = await stat(file).catch(() => undefined);
    if (facts?.isFile()) return { file, size: facts.size };
    if (!facts?.isDirectory()) return undefined;
    // Without the slash, the page's relative addresses would start from the folder above.
    if (!path.endsWith('/')) return { redirect: `${path}/` };
    const index = join(file, 'index.html');
    const size = (await stat(index).catch(() => undefined))?.size;
    return size === undefined ? undefined : { file: index, size };
  };
  const server = createServer(async (request, response) => {
    try {
      if (await before?.(request, response)) return;
      const url = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(url.pathname);
      const extra = typeof headers === 'function' ? headers(path) : headers;
      for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
      if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
      const found = path.includes('\0') ? undefined : await fileOf(path);
      if (!found) {
        return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      }
      if (found.redirect) return response.writeHead(302, { location: found.redirect + url.search }).end();
      response.writeHead(200, {
        'content-type': TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
        'content-length': found.size,
        'cache-control': 'no-store',
      });
      if (request.method === 'HEAD') return response.end();
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
    } catch {
      // A broken address (`%E0%A4%A`) is the caller's mistake.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    }
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, host, done));
  const { port: actual } = server.address();
  return {
    origin: `http://${host}:${actual}`,
    port: actual,
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
