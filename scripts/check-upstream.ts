/**
 * Reads every file of a folder with an adapter's reader and prints one JSON object:
 * `{ adapter, files, records, mapped, problems, threw }`. For trying an adapter on a folder of saved answers.
 *
 *     npm run -s check:upstream -- ptv ../payloads [--list]
 *
 * `files` counts every file of the folder and the folders below it; one that is not JSON is a problem. `threw` counts
 * files on which the reader threw, which it never may. With `--list` each problem goes to standard error. Exit code 2:
 * unknown adapter or folder; 1: something threw.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../src/model/index.js';

/** What of a reading is counted here; services and events are read alike. */
type PayloadReader = (payload: unknown) => { records: number; mapped: number; problems: readonly Problem[] };

/** Loaded when asked for, so that one adapter can be tried while another is being written. */
const READERS: Readonly<Record<string, () => Promise<PayloadReader>>> = {
  ptv: async () => (await import('../src/adapters/ptv/index.js')).readPtvPayload,
  hsds: async () => (await import('../src/adapters/hsds/index.js')).readHsdsPayload,
  static: async () => (await import('../src/adapters/static/payload.js')).readStaticPayload,
  'static-events': async () =>
    (await import('../src/adapters/static-events/index.js')).readStaticEventsPayload,
  'linked-events': async () =>
    (await import('../src/adapters/linked-events/index.js')).readLinkedEventsPayload,
  wordpress: async () => (await import('../src/adapters/wordpress/index.js')).readWordPressPayload,
  open311: async () => (await import('../src/adapters/open311/index.js')).readOpen311Payload,
  kerrokantasi: async () => (await import('../src/adapters/kerrokantasi/index.js')).readKerrokantasiPayload,
  ical: async () => (await import('../src/adapters/ical/read.js')).readIcalPayload,
};

/** Adapters whose upstream does not send JSON: their files are handed on as they are. */
const TEXT = new Set(['ical']);

export interface UpstreamReport {
  adapter: string;
  files: number;
  records: number;
  mapped: number;
  problems: number;
  threw: number;
}

/** A file that is not JSON is reported with this as its only problem. */
const NOT_JSON: Problem = { path: '', message: 'not JSON' };

/**
 * @param onProblem hears of every problem, with its file's path below the folder
 */
export async function checkUpstream(
  adapter: string,
  folder: string,
  read: PayloadReader,
  onProblem: (file: string, problem: Problem) => void = () => {},
): Promise<UpstreamReport> {
  const report: UpstreamReport = { adapter, files: 0, records: 0, mapped: 0, problems: 0, threw: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of files.sort()) {
    const file = relative(folder, path);
    report.files++;
    let problems: readonly Problem[];
    try {
      const text = await readFile(path, 'utf8');
      const payload = TEXT.has(adapter) ? text : parse(text);
      if (payload === undefined) problems = [NOT_JSON];
      else {
        const reading = read(payload);
        report.records += reading.records;
        report.mapped += reading.mapped;
        problems = reading.problems;
      }
    } catch (thrown) {
      report.threw++;
      problems = [{ path: '', message: `threw: ${String(thrown)}` }];
    }
    report.problems += problems.length;
    for (const problem of problems) onProblem(file, problem);
  }
  return report;
}

/** `undefined` for anything that is not JSON; no JSON text reads as that. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = process.argv.slice(2);
  const [adapter = '', folder = '', ...rest] = options.filter((option) => option !== '--list');
  const known = Object.keys(READERS).join(', ');
  if (!Object.hasOwn(READERS, adapter)) {
    console.error(
      adapter ? `Unknown adapter "${adapter}": use one of ${known}.` : `Name an adapter: ${known}.`,
    );
    return 2;
  }
  const isFolder = folder && (await stat(folder).catch(() => undefined))?.isDirectory();
  if (!isFolder || rest.length) {
    console.error(folder ? `"${folder}" is not a folder.` : 'Name the folder of payloads after the adapter.');
    return 2;
  }
  const read = await READERS[adapter]!();
  const report = await checkUpstream(adapter, folder, read, (file, { path, message, id }) => {
    if (options.includes('--list'))
      console.error([file, path, id, message].filter((part) => part !== undefined && part !== '').join('  '));
  });
  console.log(JSON.stringify(report));
  return report.threw ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main();
