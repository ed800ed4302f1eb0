import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run of `scripts/start.mjs`. */
export interface Started {
  origin: string;
  port: number;
  child: ChildProcess;
  /** Where `--staff-token` was wished for. */
  staffToken: string;
  /** Sends the signal and tells how the process ended. */
  stop: (signal?: NodeJS.Signals) => Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** What a run printed and how it ended, for runs that end by themselves. */
export interface Ended {
  code: number | null;
  output: string;
  complaint: string;
}

let ownFolder: string | undefined;

/** Where the test runner keeps what the files of one run share; a file run alone has a folder of its own. */
function sharedFolder(): string {
  const { KUMPPANI_TEMPORARY: shared } = process.env;
  if (shared) return shared;
  if (!ownFolder) {
    const folder = mkdtempSync(join(tmpdir(), 'kumppani-start-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    ownFolder = folder;
  }
  return ownFolder;
}

/**
 * A folder for the portal's database that no run has open now. The first one of a run is filled with the demo's data,
 * which takes seconds; the next run finds them there. What tests have sent is there, too.
 */
export function portalFolder(): string {
  for (let number = 0; ; number++) {
    const folder = join(sharedFolder(), `portal-${number}`);
    if (!existsSync(`${folder}.lock`)) return folder;
  }
}

const run = (environment: Record<string, string>, wishes: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, ['scripts/start.mjs', ...wishes], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORTAL_DATA: portalFolder(), ...environment },
  });

/**
 * Starts the demo on any free port; the address is read from what it prints.
 *
 * @param environment settings of the portal (docs/portal.md)
 * @param wishes options of `npm start`
 */
export async function startSite(
  environment: Record<string, string> = {},
  wishes: readonly string[] = [],
): Promise<Started> {
  const child = run({ PORT: '0', ...environment }, wishes);
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const address = /http:\/\/localhost:(\d+)/.exec(said);
        // The last thing it says: a token is told before.
        if (address && said.includes('Ctrl-C')) resolve(Number(address[1]));
      });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    port,
    child,
    staffToken: /kps_\S+/.exec(said)?.[0] ?? '',
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}

/** A run that is expected to give up. */
export async function startInVain(environment: Record<string, string>): Promise<Ended> {
  const child = run(environment);
  const ended: Ended = { code: null, output: '', complaint: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (ended.output += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (ended.complaint += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...ended, code };
}
