import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { sql } from 'drizzle-orm';
import { Afresh } from './afresh.js';
import { Health, Readiness } from './api-schemas.js';
import { assessmentEndpoints } from './assessment-endpoints.js';
import type { Config } from './config.js';
import { databaseFailure, migrate, type Database } from './database.js';
import { CurrentDirectory, type Directory } from './directory.js';
import { Definitions } from './definitions.js';
import { deliver } from './deliveries.js';
import { directoryEndpoints } from './directory-endpoints.js';
import { endpoint, parse, readQuery, type Answer, type Endpoint, type Scope } from './endpoint.js';
import { RateLimits } from './limits.js';
import { eventEndpoints } from './event-endpoints.js';
import { publishDecided } from './event-proposals.js';
import { messageEndpoints } from './message-endpoints.js';
import { erasePictures } from './feedback-pictures.js';
import { eraseContacts } from './messages.js';
import { Metrics } from './metrics.js';
import { openApi } from './openapi.js';
import { GZIP_LEVEL, WORTH_COMPRESSING } from './packing.js';
import { Jobs } from './jobs.js';
import { ProblemError, type ProblemCode } from './problems.js';
import { proofEndpoint, Proofs } from './proof.js';
import { staffEndpoints } from './staff-endpoints.js';
import { staffPage } from './staff-page.js';
import { syncSource } from './sync/run.js';
import { RecentAnswers } from './recent-answers.js';
import { storable } from './records.js';
import { SurveySums } from './survey-sums.js';
import { runDue } from './sync/schedule.js';
import type { SourceSettings } from './sync/sources.js';
import { allows, findToken } from './tokens.js';

const gzipAsync = promisify(gzip);
const gunzipAsync = promisify(gunzip);
const brotliAsync = promisify(brotliCompress);

/** Memory for answers that may be asked for again. */
const RECENT_BYTES = 16 * 1024 * 1024;
/** Milliseconds a client has to read why it was refused. */
const HANG_UP = 1000;
/** Deeper than anything a form sends. */
const DEEPEST_BODY = 12;

export interface Portal {
  readonly app: FastifyInstance;
  readonly directory: CurrentDirectory;
  readonly endpoints: readonly Endpoint[];
  /** Migrates, loads the directory and begins its jobs, without listening: for a server that hands requests on. */
  open(): Promise<void>;
  /** The same, and listens; the address it listens at. */
  start(): Promise<string>;
  /** Takes nothing more, finishes what it took, closes the database. */
  stop(): Promise<void>;
}

/** The server over an open database, which it closes when it is stopped. */
export function createPortal(
  config: Config,
  database: Database,
  sources: readonly SourceSettings[] = [],
): Portal {
  const metrics = new Metrics();
  const limits = new RateLimits(database);
  const proofs = new Proofs(database, config.altcha);
  let isStopping = false;

  const app = Fastify({
    // A line a request, without its address: search words stand in it.
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: config.logLevel, base: null },
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    bodyLimit: config.bodyLimit,
    // A client that sends a byte a minute does not hold a connection; a picture on a bad one takes two.
    requestTimeout: 120_000,
    // Node looks twice a minute otherwise: a client that never ends its headers would have that long, too.
    http: { connectionsCheckingInterval: 5000 },
    connectionTimeout: 30_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: (_error, _request, reply) =>
      void sendProblem(reply, new ProblemError('invalid-request')),
    clientErrorHandler(error, socket) {
      if (!socket.writable) return;
      const { code } = error as { code?: string };
      const problem = new ProblemError(
        code === 'HPE_HEADER_OVERFLOW'
          ? 'headers-too-large'
          : code === 'ERR_HTTP_REQUEST_TIMEOUT'
            ? 'too-slow'
            : 'invalid-request',
      );
      const body = JSON.stringify(problem);
      socket.end(
        `HTTP/1.1 ${problem.status} ${problem.title}\r\nContent-Type: application/problem+json\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
      // Whoever never hangs up would hold one of the connections for ever.
      setTimeout(() => socket.destroy(), HANG_UP).unref();
    },
  });
  app.server.maxConnections = config.concurrent.connections;
  app.server.headersTimeout = 10_000;

  const directory = new CurrentDirectory({
    database,
    poll: config.directoryPoll,
    threads: config.searchThreads,
    onChange({ release }) {
      metrics.count('directory_changed');
      app.log.info({ release: release.id, services: release.services }, 'directory taken up');
    },
    onError: (thrown) => app.log.warn({ cause: describe(thrown) }, 'looking for a newer directory failed'),
  });
  const current = (): Directory => {
    if (!directory.current) throw new ProblemError('directory-not-ready', { retryAfter: 10 });
    return directory.current;
  };
  metrics.gauge(
    'portal_directory_services',
    'Services that are answered from.',
    () => directory.current?.release.services,
  );
  metrics.gauge(
    'portal_directory_release',
    'The release that is answered from.',
    () => directory.current?.release.id,
  );
  metrics.gauge('portal_resident_bytes', 'Memory of this instance.', () => process.memoryUsage().rss);

  const definitions = new Definitions(database);
  const sums = new SurveySums(database);
  const decided = new Afresh(() => publishDecided(database));
  const endpoints: Endpoint[] = [
    ...directoryEndpoints(current),
    ...messageEndpoints({ config, database, definitions, metrics, sums }),
    ...assessmentEndpoints({ database, definitions }),
    ...eventEndpoints({
      config,
      database,
      metrics,
      current,
      decided: () => void jobs.track(decided.run().then(() => directory.look())),
    }),
    ...staffEndpoints({
      database,
      definitions,
      metrics,
      openMetrics: config.openMetrics,
      events: () => directory.current?.events,
      confirm(name) {
        const source = sources.find((one) => one.name === name);
        return source && (() => jobs.track(syncSource(database, source, { isConfirmed: true })));
      },
    }),
    ...staffPage(),
    proofEndpoint(proofs),
    endpoint({
      method: 'GET',
      path: '/health',
      operationId: 'getHealth',
      summary: 'Whether this instance is alive.',
      tag: 'operation',
      answers: { 200: { description: 'It is.', schema: Health } },
      handle: () => ({ body: { status: 'ok' } }),
    }),
    endpoint({
      method: 'GET',
      path: '/ready',
      operationId: 'getReadiness',
      summary: 'Whether this instance can answer. Searching goes on while the database is away.',
      tag: 'operation',
      answers: {
        200: { description: 'It can; `degraded` when it cannot take messages now.', schema: Readiness },
        503: { description: 'It cannot.', schema: Readiness },
      },
      async handle() {
        const hasDatabase = await database.queries.execute(sql`select 1`).then(
          () => true,
          () => false,
        );
        const release = directory.current?.release;
        const status = isStopping || !release ? 'not-ready' : hasDatabase ? 'ready' : 'degraded';
        return {
          status: status === 'not-ready' ? 503 : 200,
          body: {
            status,
            database: hasDatabase ? 'ok' : 'unavailable',
            ...(release && {
              directory: {
                release: release.id,
                services: release.services,
                organisations: release.organisations,
                events: release.events,
                createdAt: release.createdAt.toISOString(),
              },
            }),
          },
        };
      },
    }),
  ];
  let description: Buffer | undefined;
  endpoints.push(
    endpoint({
      method: 'GET',
      path: '/api/v1/openapi.json',
      operationId: 'getDescription',
      summary: 'This description.',
      tag: 'operation',
      answers: { 200: { description: 'OpenAPI 3.1.', type: 'application/json' } },
      caching: 'codes',
      handle: () => ({ body: (description ??= Buffer.from(JSON.stringify(openApi(endpoints)))) }),
    }),
  );

  const answers = new RecentAnswers(RECENT_BYTES, () => metrics.count('given_again'));
  readBodies(app);
  answerErrors(app, metrics);
  guard(app, config, limits, metrics);
  refuseOtherMethods(app, endpoints);
  for (const one of endpoints) register(app, one, () => directory.current, database, answers, proofs);

  const jobs = new Jobs((job, thrown) => app.log.warn({ job, cause: describe(thrown) }, 'job failed'));
  jobs.every(1000, 'limits', () => limits.flush());
  jobs.every(60_000, 'old-limits', () => limits.clean());
  jobs.every(60_000, 'old-proofs', () => proofs.clean());
  jobs.every(5000, 'deliveries', () => deliver(database, config));
  jobs.every(60 * 60_000, 'contacts', () => eraseContacts(database.queries));
  jobs.every(60 * 60_000, 'pictures', () => erasePictures(database.queries, config.contactDays));
  jobs.every(60_000, 'proposals', () => decided.run());
  const keepUp = (): Promise<void> => sums.keepUp((id) => definitions.survey(id));
  jobs.every(60_000, 'sums', keepUp);
  jobs.every(60_000, 'sync', (signal) =>
    runDue(database, sources, (outcome) => app.log.info(outcome, 'source read'), signal),
  );

  async function open(): Promise<void> {
    const applied = await migrate(database);
    if (applied.length) app.log.info({ versions: applied }, 'database migrated');
    // Who asks for results must not wait for all the answers to be read: they are counted by then.
    await Promise.all([directory.start(), jobs.track(keepUp())]);
    jobs.start();
    await app.ready();
  }

  return {
    app,
    directory,
    endpoints,
    open,
    async start() {
      await open();
      return app.listen({ host: config.host, port: config.port });
    },
    async stop() {
      isStopping = true;
      await app.close();
      await jobs.stop();
      await directory.stop();
      await limits.flush().catch(() => {});
      await database.close();
    },
  };
}

/** JSON in UTF-8 and nothing else, of a sensible depth. */
function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const readJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const type = request.headers['content-type'] ?? '';
    const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
    if ((charset && !/^utf-?8$/i.test(charset)) || request.headers['content-encoding'])
      return done(new ProblemError('not-acceptable-type'));
    let text: string;
    try {
      text = storable(new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer));
    } catch {
      return done(new ProblemError('not-acceptable-type'));
    }
    if (isTooDeep(text))
      return done(new ProblemError('invalid-body', { detail: 'It is nested too deeply.' }));
    return readJson(request, text, (error, value) =>
      error ? done(new ProblemError('invalid-body', { detail: 'It is not JSON.' })) : done(null, value),
    );
  });
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(new ProblemError('not-acceptable-type'));
  });
}

/** Counted in the text: what reads it afterwards may go as deep as it is. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isString) {
      if (letter === '\\') at++;
      else if (letter === '"') isString = false;
    } else if (letter === '"') isString = true;
    else if (letter === '[' || letter === '{') {
      if (++depth > DEEPEST_BODY) return true;
    } else if (letter === ']' || letter === '}') depth--;
  }
  return false;
}

function answerErrors(app: FastifyInstance, metrics: Metrics): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new ProblemError('not-found')));
  app.setErrorHandler((thrown, request, reply) => {
    const problem = problemOf(thrown);
    if (problem.status >= 500) {
      metrics.count(problem.code);
      // The cause in a word: messages of drivers quote the values they were given.
      request.log[problem.code === 'internal' ? 'error' : 'warn'](
        { route: request.routeOptions.url, code: problem.code, cause: describe(thrown) },
        'request failed',
      );
    }
    return sendProblem(reply, problem);
  });
}

/** What no endpoint answers: nothing is there, or another method is asked for (RFC 9110, 15.5.6). Its body is not read. */
function refuseOtherMethods(app: FastifyInstance, endpoints: readonly Endpoint[]): void {
  const patterns = endpoints.map(({ method, path }) => ({
    method,
    path: new RegExp(`^${path.replace(/[.*]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const asked = request.url.replace(/[?#].*$/s, '');
    const known = patterns.filter(({ path }) => path.test(asked));
    if (!known.length) throw new ProblemError('not-found');
    const allowed = known.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    void reply.header('allow', [...allowed, 'OPTIONS'].join(', '));
    throw new ProblemError('method-not-allowed');
  });
}

const FASTIFY_CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-acceptable-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-body',
  FST_ERR_BAD_URL: 'invalid-request',
  FST_ERR_ASYNC_CONSTRAINT: 'invalid-request',
};

function problemOf(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  const failure = databaseFailure(thrown);
  if (failure)
    return new ProblemError(failure.isTemporary ? 'database-unavailable' : 'internal', { retryAfter: 5 });
  const { code, statusCode } = thrown as { code?: string; statusCode?: number };
  const known = FASTIFY_CODES[code ?? ''];
  if (known) return new ProblemError(known);
  return new ProblemError(statusCode && statusCode < 500 ? 'invalid-request' : 'internal');
}

/** An error without what it may quote: its kind, and where in our own code. */
function describe(thrown: unknown): string {
  const failure = databaseFailure(thrown);
  if (failure) return `database ${failure.code}`;
  if (!(thrown instanceof Error)) return typeof thrown;
  const place = /\((?:file:\/\/)?[^()]*?((?:examples|src)\/[^()]+:\d+):\d+\)/.exec(thrown.stack ?? '')?.[1];
  return `${thrown.name}${place ? ` at ${place}` : ''}`;
}

function sendProblem(reply: FastifyReply, problem: ProblemError): FastifyReply {
  const { retryAfter } = problem.options;
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  if (problem.code === 'unauthorised') void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000',
  // Pages of other origins read the directory.
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Whose pages may do what, how often, and what every answer says of itself. */
function guard(app: FastifyInstance, config: Config, limits: RateLimits, metrics: Metrics): void {
  const underWay = new Map<string, number>();
  const counted = new WeakSet<FastifyRequest>();
  const leave = (request: FastifyRequest): void => {
    if (!counted.delete(request)) return;
    const left = (underWay.get(request.ip) ?? 1) - 1;
    if (left) underWay.set(request.ip, left);
    else underWay.delete(request.ip);
  };
  const isAllowed = (origin: string): boolean =>
    config.origins.includes('*') || config.origins.includes(origin);

  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) void reply.header(name, value);
    const { method, ip } = request;
    const { origin, host } = request.headers;
    // Of two hosts one may be a proxy's and the other one ours (RFC 9112, 3.2).
    if (request.raw.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length > 1)
      throw new ProblemError('invalid-request');
    const asked = method === 'OPTIONS' ? (request.headers['access-control-request-method'] ?? 'GET') : method;
    const isRead = asked === 'GET' || asked === 'HEAD';
    // A page that this server itself gave out.
    const isOwn = origin !== undefined && (origin === `https://${host}` || origin === `http://${host}`);
    if (isRead) void reply.header('access-control-allow-origin', '*');
    else if (origin !== undefined) {
      void reply.header('vary', 'Origin');
      if (!isAllowed(origin) && !isOwn) throw new ProblemError('origin-not-allowed');
      void reply.header('access-control-allow-origin', origin);
    }
    if (method === 'OPTIONS') {
      return reply
        .header('access-control-allow-methods', 'GET, HEAD, POST, PUT, DELETE')
        .header('access-control-allow-headers', 'content-type, authorization, if-none-match, idempotency-key')
        .header('access-control-max-age', '86400')
        .code(204)
        .send();
    }
    void reply.header('access-control-expose-headers', 'etag, retry-after');
    const route = request.routeOptions.url ?? '';
    if (route === '/health' || route === '/ready' || route === '/metrics') return;
    const now = (underWay.get(ip) ?? 0) + 1;
    if (now > config.concurrent.address) {
      metrics.count('refused_concurrent');
      throw new ProblemError('too-many-requests', { retryAfter: 1 });
    }
    underWay.set(ip, now);
    counted.add(request);
    const isWithin = isRead
      ? limits.read(ip, config.limits.reads)
      : await limits.write([
          { name: 'write', value: ip, limit: config.limits.writes },
          ...(origin
            ? [{ name: 'origin', value: `origin ${origin}`, limit: config.limits.originWrites }]
            : []),
        ]);
    if (!isWithin) {
      metrics.count('refused_rate');
      throw new ProblemError('too-many-requests', { retryAfter: limits.retryAfter });
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    leave(request);
    const route = request.routeOptions.url ?? 'none';
    metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    request.log.debug({
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
  app.addHook('onRequestAbort', async (request) => leave(request));

  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    if (payload.length < WORTH_COMPRESSING || reply.hasHeader('content-encoding')) return payload;
    void reply.header('vary', reply.hasHeader('vary') ? 'Origin, Accept-Encoding' : 'Accept-Encoding');
    // Gzip first: at the speed a server can afford, brotli saves little more.
    if (takes(request, 'gzip')) {
      void reply.header('content-encoding', 'gzip').removeHeader('content-length');
      return gzipAsync(payload, { level: GZIP_LEVEL });
    }
    if (takes(request, 'br')) {
      void reply.header('content-encoding', 'br').removeHeader('content-length');
      return brotliAsync(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } });
    }
    return payload;
  });
}

/** Whether whoever asks can read this compression. */
const takes = (request: FastifyRequest, encoding: 'gzip' | 'br'): boolean =>
  new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(
    String(request.headers['accept-encoding'] ?? ''),
  );

/** One endpoint as a route. */
function register(
  app: FastifyInstance,
  one: Endpoint,
  current: () => Directory | undefined,
  database: Database,
  answers: RecentAnswers,
  proofs: Proofs,
): void {
  app.route({
    method: one.method,
    url: one.path.replace(/\{(\w+)\}/g, ':$1'),
    ...(one.bodyLimit && { bodyLimit: one.bodyLimit }),
    async handler(request, reply) {
      const token = one.scope ? await staffToken(database, request, one.scope) : '';
      if (one.asksProof) request.body = await withoutProof(proofs, request.body);
      const version = one.caching === 'directory' ? current()?.release.digest : undefined;
      const tag = version && `W/"${hash(`${version} ${request.url}`)}"`;
      if (tag && isKnown(request, tag)) return notModified(reply, one, request, tag);
      const answerNow = async (): Promise<Answer> =>
        one.handle({
          query: one.query ? readQuery(one.query, request.query) : undefined,
          params: one.params ? parse(one.params, cleaned(request.params), 'not-found') : undefined,
          body: one.body ? parse(one.body, request.body, 'invalid-body') : undefined,
          request,
          token,
        });
      if (!tag) return send(request, reply, one, await answerNow());
      return send(request, reply, one, await answers.of(tag, answerNow), tag);
    },
  });
}

/** A message without its proof of work, which was looked at where one is asked for. */
async function withoutProof(proofs: Proofs, body: unknown): Promise<unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { altcha, ...message } = body as Record<string, unknown>;
  if (proofs.areAsked) await proofs.check(altcha);
  return message;
}

/** Path parameters as a database may be asked for them. */
const cleaned = (params: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params as Record<string, string>).map(([name, value]) => [name, storable(value)]),
  );

/** Who asks; whoever holds no token, or a smaller one, is told so and nothing else. */
async function staffToken(database: Database, request: FastifyRequest, needed: Scope): Promise<string> {
  const [, told] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  const token = told ? await findToken(database, told) : undefined;
  if (!token) throw new ProblemError('unauthorised');
  if (!allows(token.scope, needed)) throw new ProblemError('forbidden');
  return token.id;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  one: Endpoint,
  { status = 200, body, encoding, headers = {}, type = 'application/json; charset=utf-8' }: Answer,
  versionTag?: string,
): Promise<FastifyReply> {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  let payload = isText ? body : JSON.stringify(body);
  const tag =
    versionTag ?? (one.caching === 'codes' || one.caching === 'fresh' ? `W/"${hash(payload)}"` : undefined);
  if (tag && isKnown(request, tag)) return notModified(reply, one, request, tag);
  if (tag) void reply.header('etag', tag);
  if (encoding && takes(request, encoding))
    void reply.header('content-encoding', encoding).header('vary', 'Accept-Encoding');
  else if (encoding) payload = await gunzipAsync(payload);
  return reply
    .code(status)
    .headers({ 'cache-control': cacheControl(one, request), ...headers })
    .type(type)
    .send(payload);
}

function notModified(reply: FastifyReply, one: Endpoint, request: FastifyRequest, tag: string): FastifyReply {
  return reply.code(304).header('etag', tag).header('cache-control', cacheControl(one, request)).send();
}

/** What somebody typed stays out of caches that several people share. */
function cacheControl(one: Endpoint, request: FastifyRequest): string {
  if (one.caching === 'none') return 'no-store';
  if (one.caching === 'codes') return 'public, max-age=86400';
  if (one.caching === 'fresh') return 'public, no-cache';
  const hasText = Boolean((request.query as Record<string, unknown>)['text']);
  return `${hasText ? 'private' : 'public'}, max-age=60, stale-while-revalidate=600`;
}

const isKnown = (request: FastifyRequest, tag: string): boolean => {
  const told = request.headers['if-none-match'];
  return told !== undefined && (told.trim() === '*' || told.split(/\s*,\s*/).includes(tag));
};

const hash = (value: string | Uint8Array): string =>
  createHash('sha256').update(value).digest('base64url').slice(0, 22);
