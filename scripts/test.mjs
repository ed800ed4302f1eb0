/**
 * `npm test`: every suite there is, each one whatever became of the one before, counts per suite, and
 * `N passed, N failed` as the last line.
 *
 * npm test                              everything
 * npm test -- --only node               one suite (several with commas): node, browser, packaging, e2e
 * npm test -- tests/search              only test files whose path contains this
 * npm test -- --browser firefox         browser suite in one browser only
 * npm test -- --verbose                 names what passed, too
 *
 * With KUMPPANI_BUILT=1 the `dist/` that is there is taken as built (CI builds once).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';

const SUITES = ['node', 'browser', 'packaging', 'e2e'];

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const only = options.only?.split(',') ?? SUITES;
const browsers = options.browser ? [options.browser] : ['chromium', 'firefox'];
for (const name of only)
  if (!SUITES.includes(name)) refuse(`There is no suite "${name}": ${SUITES.join(', ')}.`);
for (const name of browsers)
  if (!['chromium', 'firefox'].includes(name)) refuse(`There is no browser "${name}": chromium, firefox.`);

const temporary = mkdtempSync(join(tmpdir(), 'kumppani-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const files = existsSync('tests')
  ? readdirSync('tests', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .filter((file) => !file.includes('node_modules') && wanted.every((part) => file.includes(part)))
      .sort()
  : [];
const filesOf = {
  node: files.filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/packaging/')),
  browser: files.filter((file) => file.endsWith('.browser.ts')),
  packaging: files.filter((file) => file.endsWith('.test.ts') && file.startsWith('tests/packaging/')),
  e2e: files.filter((file) => file.endsWith('.e2e.ts')),
};

/** Where a suite says what it does, and its programs too. */
const terminal = { log: console.log, stdio: 'inherit' };

/** @type {{ title: string, passed: number, failed: number, skipped: number, seconds: number }[]} */
const results = [];

const selected = only.filter((name) => !wanted.length || filesOf[name].length);
if (!selected.length) refuse(`No test file has ${wanted.join(' and ')} in its path.`);

const needsBrowser = selected.includes('e2e') || selected.includes('browser');
const neededBrowsers = selected.includes('browser') ? browsers : ['chromium'];
const { paths, problems } = needsBrowser ? ensureBrowsers(neededBrowsers) : { paths: {}, problems: [] };
for (const problem of problems) console.error(problem);

const environment = {
  ...process.env,
  TZ: process.env.TZ ?? 'Europe/Helsinki',
  // For what the files of one run share; it goes when the run ends.
  KUMPPANI_TEMPORARY: temporary,
};
if (options.verbose) environment.KUMPPANI_VERBOSE = '1';
if (paths.chromium) environment.CHROME_PATH = paths.chromium;
if (paths.firefox) environment.FIREFOX_PATH = paths.firefox;

// Without a build most of packaging and e2e fails, and says so one by one; what needs none is still worth running.
if (selected.includes('packaging') || selected.includes('e2e')) await build();
// What runs in Node and the browsers leave each other a core; what the browsers say waits until Node is done.
const inNode = async () => {
  for (const name of ['node', 'packaging']) if (selected.includes(name)) await nodeSuite(name, filesOf[name]);
};
const inBrowsers = async (out) => {
  for (const name of browsers) await browserSuite(name, filesOf.browser, out);
};
const held = heldBack();
await Promise.all([inNode().then(held.release), selected.includes('browser') && inBrowsers(held)]);
// These look at how long things take: alone.
if (selected.includes('e2e'))
  await nodeSuite('e2e', filesOf.e2e, paths.chromium ? undefined : 'Chromium is missing');

const place = ({ title }) => SUITES.indexOf(title.split(' ')[0]);
results.sort((one, other) => place(one) - place(other));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log('');
for (const { title, passed, failed, skipped, seconds } of results)
  console.log(
    `${title.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed` +
      `${skipped ? ` ${String(skipped).padStart(3)} skipped` : ''}  (${seconds.toFixed(1)} s)`,
  );
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Runs files of node:test; a suite in which no test ran has failed. */
async function nodeSuite(title, suiteFiles, missing) {
  heading(title, suiteFiles);
  const start = Date.now();
  if (missing) return failWhole(title, missing, start);
  if (!suiteFiles.length) return failWhole(title, 'there is no test in it', start);
  const { counts, code } = await counted(
    terminal,
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      './scripts/testing/seed.mjs',
      '--import',
      './scripts/testing/plain-assert.mjs',
      '--test',
      '--test-reporter',
      './scripts/testing/node-reporter.mjs',
      '--test-reporter-destination',
      'stdout',
      ...(title === 'e2e' ? ['--test-concurrency', '1'] : []),
      ...suiteFiles,
    ],
    environment,
  );
  finish(title, counts, code, start);
}

/** Runs the browser tests in one browser; what never came to run there is tried once more. */
async function browserSuite(name, suiteFiles, out) {
  const title = `browser (${name})`;
  heading(title, suiteFiles, out);
  const start = Date.now();
  if (!paths[name]) return failWhole(title, `${name} is missing`, start, out);
  if (!suiteFiles.length) return failWhole(title, 'there is no test in it', start, out);
  const run = (some) =>
    counted(out, process.execPath, [resolve('node_modules/@web/test-runner/dist/bin.js')], {
      ...environment,
      BROWSER: name,
      KUMPPANI_FILES: JSON.stringify(some),
    });
  let { counts, code } = await run(suiteFiles);
  const again = counts ? counts.notStarted.filter(isBrowserTrouble) : [];
  if (!counts || again.length) {
    const retried = counts ? again.map(({ file }) => file) : suiteFiles;
    out.log(`  ${name} did not start for ${retried.length} file(s): trying these once more.`);
    for (const { errors } of again) for (const error of errors) out.log(`    ${error.split('\n')[0]}`);
    const second = await run(retried);
    code = second.code;
    counts = second.counts && {
      passed: (counts?.passed ?? 0) + second.counts.passed,
      failed: (counts ? counts.failed - again.length : 0) + second.counts.failed,
      skipped: (counts?.skipped ?? 0) + second.counts.skipped,
    };
  }
  finish(title, counts, code, start, out);
}

/** A page that never came up, as opposed to a test file that does not load. */
function isBrowserTrouble({ errors }) {
  return errors.some((message) =>
    /did not start|unable to (create and )?start|Failed to launch|Protocol error|Target closed|timed out|Navigation/i.test(
      message,
    ),
  );
}

async function build() {
  if (process.env.KUMPPANI_BUILT && existsSync('dist/index.js')) return;
  if (!(selected.includes('packaging') && filesOf.packaging.length) && !filesOf.e2e.length) return;
  console.log('\nbuild');
  const start = Date.now();
  const code = await run(terminal, process.execPath, ['scripts/build.mjs'], environment);
  if (code) failWhole('build', `the build ended with code ${code}`, start);
}

/** Keeps what is said until it is released, and says at once what comes after. */
function heldBack() {
  let parts = [];
  const write = (text) => (parts ? parts.push(text) : process.stdout.write(text));
  return {
    log: (line) => write(`${line}\n`),
    stdio: 'pipe',
    write,
    release() {
      for (const part of parts) process.stdout.write(part);
      parts = undefined;
    },
  };
}

async function counted(out, command, args, commandEnvironment) {
  const file = join(temporary, `${results.length}-${Math.random().toString(36).slice(2)}.json`);
  const code = await run(out, command, args, { ...commandEnvironment, KUMPPANI_COUNTS: file });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { counts, code };
}

function run(out, command, args, commandEnvironment) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', out.stdio, out.stdio],
      env: commandEnvironment,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', out.write);
    child.on('error', (error) => {
      out.log(error.message);
      done(1);
    });
    // Not `exit`: something may still be on its way through the pipe.
    child.on('close', (code) => done(code ?? 1));
  });
}

function heading(title, suiteFiles, out = terminal) {
  out.log(`\n${title}: ${suiteFiles.length} file${suiteFiles.length === 1 ? '' : 's'}`);
}

function failWhole(title, reason, start, out = terminal) {
  out.log(`  FAILED: ${reason}`);
  results.push({ title, passed: 0, failed: 1, skipped: 0, seconds: (Date.now() - start) / 1000 });
}

function finish(title, counts, code, start, out = terminal) {
  if (!counts) return failWhole(title, `the runner ended with code ${code} and no result`, start, out);
  const { passed, skipped } = counts;
  let { failed } = counts;
  if (passed + failed === 0) {
    out.log('  FAILED: no test ran');
    failed = 1;
  } else if (code !== 0 && failed === 0) {
    out.log(`  FAILED: the runner ended with code ${code}`);
    failed = 1;
  }
  const seconds = (Date.now() - start) / 1000;
  results.push({ title, passed, failed, skipped, seconds });
  out.log(
    `  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} in ${seconds.toFixed(1)} s`,
  );
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}
