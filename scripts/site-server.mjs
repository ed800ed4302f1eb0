/**
 * The demo's web server: one folder, read into memory when it starts. Only what was read can be asked for, so there is
 * no way out of the folder and no listing of it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** In the order of preference: smallest first. */
const ENCODINGS = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** What a site needs to allow for kumppani, and nothing else. README.md shows the same lines. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * A request handler for `node:http`.
 *
 * @param {string} folder
 * @param {readonly string[]} languages each with a folder of its own; the first is for readers who want none of them
 */
export function siteHandler(folder, languages) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const body = readFileSync(file);
    const path = file.slice(folder.length).replaceAll('\\', '/');
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    files.set(path.replace(/\/index\.html$/, '/'), { body, hash, type, bodies: { identity: body } });
  }

  return async (request, response) => {
    const path = pathOf(request.url);
    const language = languages.find((code) => path?.startsWith(`/${code}/`));
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-content-type-options', 'nosniff');
    // Asked for each time, answered with 304: a new build shows at once.
    response.setHeader('cache-control', 'no-cache');
    if (path === undefined) return plain(response, 400, 'Bad request');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return plain(response, 405, 'Method not allowed');
    }
    if (path === '/') {
      const chosen = preferred(request.headers['accept-language'], languages);
      return response.writeHead(302, { location: `/${chosen}/`, vary: 'accept-language' }).end();
    }
    // Known by the file it leads to, so `//elsewhere.example` cannot become an address.
    if (!files.has(path) && files.has(`${path}/`))
      return response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    const found = files.get(path);
    const file = found ?? files.get(`/${language ?? languages[0]}/404.html`);
    if (!file) return plain(response, 404, 'Not found');

    const encoding = encodingFor(request.headers['accept-encoding'], file);
    const body = (file.bodies[encoding] ??= await ENCODINGS[encoding](file.body));
    const etag = `"${file.hash}-${encoding}"`;
    response.setHeader('vary', 'accept-encoding');
    if (found) {
      response.setHeader('etag', etag);
      if (isKnown(request.headers['if-none-match'], etag)) return response.writeHead(304).end();
    }
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.writeHead(found ? 200 : 404, { 'content-type': file.type, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function pathOf(url = '/') {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

function plain(response, status, text) {
  response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(`${text}\n`);
}

/** A weighted list (`fi, en;q=0.5`) as names with their weights. */
const weighted = (header = '') =>
  new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name, ...parameters] = part.split(';').map((piece) => piece.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name, weight === undefined ? 1 : Number(weight) || 0];
      }),
  );

function encodingFor(header, { body, type }) {
  if (body.length < 1000 || !/^text|json|svg|octet-stream/.test(type)) return 'identity';
  const accepted = weighted(header);
  return Object.keys(ENCODINGS).find((name) => accepted.get(name) > 0) ?? 'identity';
}

/** The best of ours for the reader's browser; nothing is kept, so every visit to `/` is asked anew. */
export function preferred(header, languages) {
  let best = { language: languages[0], weight: 0 };
  for (const [name, weight] of weighted(header)) {
    const language = languages.find((code) => name === code || name.startsWith(`${code}-`));
    if (language && weight > best.weight) best = { language, weight };
  }
  return best.language;
}

const isKnown = (header, etag) =>
  header !== undefined &&
  header.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag);
