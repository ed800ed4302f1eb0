import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

/** Everything an installation can set, read from the environment once. Names are in docs/portal.md. */
export interface Config {
  host: string;
  port: number;
  /** PostgreSQL to keep everything in; without it an embedded database in `dataFolder`. */
  databaseUrl: string | undefined;
  /** Folder of the embedded database, or `memory://`. */
  dataFolder: string;
  /** Connections to PostgreSQL. */
  databaseConnections: number;
  /** Origins whose pages may send messages. `*` means all: only for trying out. */
  origins: readonly string[];
  /** How many proxies in front tell the address of the reader (`X-Forwarded-For`). 0: none is believed. */
  trustedProxies: number;
  /** Milliseconds between looks for a newer directory. */
  directoryPoll: number;
  /** Threads that search a large directory; 0: none beside the one that answers. */
  searchThreads: number;
  /** Reads and writes an address may make in a minute, and writes of all pages of one origin. */
  limits: { reads: number; writes: number; originWrites: number };
  /** Requests of one address under way at once, and connections in all. */
  concurrent: { address: number; connections: number };
  /** Bytes of a message at most. */
  bodyLimit: number;
  /** Milliseconds between opening a form and sending it that no person is faster than. */
  minimumFillTime: number;
  /** Largest number of a proof of work (ALTCHA) that is asked for with a message; 0: none is. */
  altcha: number;
  /** Days after which contact details are erased. */
  contactDays: number;
  /** Results of fewer answers than this are not shown. */
  fewestAnswers: number;
  /** File with sources that are synchronised on a schedule. */
  sourcesFile: string | undefined;
  /** Whether every address may read `/metrics`; otherwise a staff token is asked for. */
  openMetrics: boolean;
  /** Webhook and Open311 addresses messages are sent on to. */
  webhook: { url: string; secret: string | undefined } | undefined;
  open311: { url: string; key: string; serviceCode: string } | undefined;
  logLevel: string;
}

/** A telephone searches for some seconds; more than this keeps people out. */
const MOST_WORK = 5_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used; the message names it and is meant for the person who set it. */
export class ConfigError extends Error {}

/**
 * @throws {ConfigError} when a setting is there and cannot be used: a server that starts with half its settings is
 *   found out too late
 */
export function readConfig(environment: Environment = process.env): Config {
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const number = (name: string, fallback: number, least = 0): number => {
    const told = text(name);
    if (told === undefined) return fallback;
    const value = Number(told);
    if (!Number.isFinite(value) || value < least)
      throw new ConfigError(`${name} must be a number of at least ${least}.`);
    return value;
  };
  const wholeNumber = (name: string, fallback: number, most: number): number => {
    const value = number(name, fallback);
    if (!Number.isInteger(value) || value > most)
      throw new ConfigError(`${name} must be a whole number up to ${most}.`);
    return value;
  };
  const address = (name: string): string | undefined => {
    const told = text(name);
    if (told !== undefined && !/^https?:\/\//.test(told))
      throw new ConfigError(`${name} must be a web address.`);
    return told;
  };
  const databaseUrl = text('DATABASE_URL');
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new ConfigError('DATABASE_URL must be an address that starts with postgres://.');
  const folder = text('PORTAL_DATA') ?? '.data/portal';
  const origins = (text('PORTAL_ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean);
  for (const origin of origins)
    if (origin !== '*' && !isOrigin(origin))
      throw new ConfigError('PORTAL_ORIGINS must be origins such as https://www.example.org, with commas.');
  const webhookUrl = address('PORTAL_WEBHOOK');
  const open311Url = address('PORTAL_OPEN311');
  const open311Key = text('PORTAL_OPEN311_KEY');
  if (open311Url && !open311Key) throw new ConfigError('PORTAL_OPEN311 needs PORTAL_OPEN311_KEY beside it.');
  return {
    host: text('HOST') ?? '127.0.0.1',
    port: number('PORT', 8787),
    databaseUrl,
    dataFolder: folder.startsWith('memory://') ? folder : resolve(folder),
    databaseConnections: number('PORTAL_DATABASE_CONNECTIONS', 10, 1),
    origins,
    trustedProxies: number('PORTAL_TRUSTED_PROXIES', 0),
    directoryPoll: number('PORTAL_DIRECTORY_POLL_SECONDS', 10, 0.05) * 1000,
    searchThreads: number('PORTAL_SEARCH_THREADS', defaultThreads()),
    limits: {
      reads: number('PORTAL_READS_PER_MINUTE', 1200, 1),
      writes: number('PORTAL_WRITES_PER_MINUTE', 30, 1),
      originWrites: number('PORTAL_ORIGIN_WRITES_PER_MINUTE', 1200, 1),
    },
    concurrent: {
      address: number('PORTAL_CONCURRENT_PER_ADDRESS', 100, 1),
      connections: number('PORTAL_CONNECTIONS', 2000, 1),
    },
    bodyLimit: number('PORTAL_BODY_BYTES', 128 * 1024, 1024),
    minimumFillTime: number('PORTAL_MINIMUM_FILL_SECONDS', 2) * 1000,
    altcha: wholeNumber('PORTAL_ALTCHA', 0, MOST_WORK),
    contactDays: number('PORTAL_CONTACT_DAYS', 180, 1),
    fewestAnswers: number('PORTAL_FEWEST_ANSWERS', 5, 1),
    sourcesFile: text('PORTAL_SOURCES'),
    openMetrics: text('PORTAL_OPEN_METRICS') === 'true',
    webhook: webhookUrl ? { url: webhookUrl, secret: text('PORTAL_WEBHOOK_SECRET') } : undefined,
    open311:
      open311Url && open311Key
        ? { url: open311Url, key: open311Key, serviceCode: text('PORTAL_OPEN311_SERVICE') ?? '180' }
        : undefined,
    logLevel: text('PORTAL_LOG') ?? 'info',
  };
}

/** One processor searches best without handing questions over; more than four wait for memory. */
function defaultThreads(): number {
  const processors = availableParallelism();
  return processors > 1 ? Math.min(4, processors) : 0;
}

function isOrigin(value: string): boolean {
  try {
    return new URL(value).origin === value;
  } catch {
    return false;
  }
}
