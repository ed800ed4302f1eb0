import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** One run of `scripts/start.mjs`. */
export interface Started {
  origin: string;
  port: number;
  child: ChildProcess;
  /** Sends the signal and tells how the process ended. */
  stop: (signal?: NodeJS.Signals) => Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** What a run printed and how it ended, for runs that end by themselves. */
export interface Ended {
  code: number | null;
  output: string;
  complaint: string;
}

const run = (environment: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });

/** Starts the demo on any free port; the address is read from what it prints. */
export async function startSite(): Promise<Started> {
  const child = run({ PORT: '0' });
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const address = /http:\/\/localhost:(\d+)/.exec(said);
        if (address) resolve(Number(address[1]));
      });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    port,
    child,
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
