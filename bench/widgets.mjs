/**
 * `npm run -s bench:widgets`: a widget beside its peers, in one run of one browser, so that the figures can be
 * compared with each other. The peers and the harness are not part of this project: they are looked for in
 * `../shared/bench/widgets`, or where WIDGETBENCH says. What the figures mean: docs/benchmarks.md.
 *
 * --job list     the finder (unless told), or calendar, survey, checklist
 * --json         one JSON object instead of tables
 * --runs 5       rounds; each figure is their median
 * --timings      leaves out what does not change from run to run (axe, heap, strict pages)
 *
 * With KUMPPANI_BUILT=1 the `dist/` that is there is taken as built. Dependencies and bundles go to BENCH_WORK
 * (default: a folder of the system's temp folder). Ends with code 1 when a promise about speed is not kept.
 *
 * Survey and checklist are measured as a page in Finnish loads them: the one file with the words of that language in
 * it, and what reads a template of the page's own. What a page in another language would ask for instead, and what
 * comes when a reader asks for a file, stays outside, as the harness leaves out what peers load later.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensureBrowsers } from '../scripts/browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    job: { type: 'string', default: 'list' },
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    timings: { type: 'boolean', default: false },
  },
});

/** Each job: our candidate, its one file or files, and what a page in Finnish loads beside each. */
const JOBS = {
  list: { own: 'own-finder' },
  calendar: { own: 'own-calendar' },
  survey: {
    own: 'own-survey',
    // With results and feedback form in it, which is what is measured; and the survey alone, for its size.
    files: {
      'kumppani-surveys': ['kumppani-words-surveys-fi'],
      'kumppani-survey': ['kumppani-words-survey-fi'],
    },
    alone: 'own-survey-alone',
  },
  checklist: {
    own: 'own-checklist',
    // The page has a template of its own, to be filled in as the peers' is: what reads one comes beside.
    files: { 'kumppani-checklist': ['kumppani-words-checklist-fi', 'kumppani-checklist-files'] },
  },
};
const job = JOBS[options.job] ?? refuse(`There is no job ${options.job}: ${Object.keys(JOBS).join(', ')}.`);
const { own } = job;
const harness = resolve(root, process.env.WIDGETBENCH ?? '../shared/bench/widgets');
if (!existsSync(join(harness, 'run.mjs')))
  refuse(`The harness with the peers is not at ${harness}: set WIDGETBENCH to its folder.`);
const { paths, problems } = ensureBrowsers(['chromium']);
if (!paths.chromium) refuse(problems.join(' ') || 'There is no Chromium.');

const work = resolve(process.env.BENCH_WORK ?? join(tmpdir(), 'kumppani-widgetbench'));
mkdirSync(work, { recursive: true });
const environment = {
  ...process.env,
  BENCH_WORK: work,
  OUT_JSON: join(work, 'list.json'),
  OWN_CANDIDATES: [join(root, 'bench/widgets'), ...(job.alone ? [join(work, 'own')] : [])].join(delimiter),
  CHROMIUM: paths.chromium,
  RUNS: options.runs,
  ...(options.timings && { TIMINGS_ONLY: '1' }),
};

pack();
step('setup.mjs');
rmSync(environment.OUT_JSON, { force: true });
step('run.mjs');
const { meta, results } = JSON.parse(readFileSync(environment.OUT_JSON, 'utf8'));

const figuresOf = (id) => results.find((one) => one.id === id);
const ours = figuresOf(own);
const theirs = {
  list: () => figuresOf('list-instantsearch'),
  calendar: () => fastestOf('cal-'),
  survey: () => figuresOf('survey-surveyjs'),
  checklist: () => figuresOf('check-surveyjs'),
}[options.job]();
const peer = {
  list: 'InstantSearch',
  calendar: 'fastest peer',
  survey: 'SurveyJS',
  checklist: 'SurveyJS',
}[options.job];
if (!ours || !theirs) refuse('The run brought no figures for ours and for what it is measured against.');

/** Content in half the time; each action as told at full speed, and in half the time at a part of the speed. */
const timing = (actions) => [
  ['content painted', ours.startMs, theirs.startMs, 0.5],
  ...Object.entries(actions).map(([name, atMost]) => [
    name,
    ours.actions?.[name],
    theirs.actions?.[name],
    atMost,
  ]),
  ...Object.keys(actions).map((name) => [
    `${name}, ×${meta.throttle} CPU`,
    ours.actionsThrottled?.[name],
    theirs.actionsThrottled?.[name],
    0.5,
  ]),
];

/** What the project promises: our median over the peer's in the same run, at most so much. */
const promised = {
  list: () => timing({ query: 1, filter: 1 }),
  calendar: () => timing({ next: 0.7, filter: 0.7 }),
  survey: () => timing({ answer: 1, submit: 1 }),
  checklist: () => [
    ...timing({ answer: 1 }),
    ['content painted, to form-js', ours.startMs, figuresOf('check-form-js')?.startMs, 1],
  ],
}[options.job]();
const promises = promised.map(([what, mine, peers, atMost]) => {
  // Nothing measured is a promise that is not kept.
  const ratio = mine && peers ? Number((mine / peers).toFixed(2)) : null;
  return { what, ours: mine, peer: peers, ratio, atMost, kept: ratio !== null && ratio <= atMost };
});

/** Bytes (gzip) of each one file and of what a page in Finnish loads beside it; nothing for the other jobs. */
const loaded = Object.entries(job.files ?? {}).map(([file, beside]) => {
  const sizes = Object.fromEntries([file, ...beside].map((name) => [name, gzipped(name)]));
  return { ...sizes, all: Object.values(sizes).reduce((sum, size) => sum + size, 0) };
});

if (options.json) {
  const { date, chromium, node, cpus, load, runs, throttle } = meta;
  console.log(
    JSON.stringify(
      { meta: { date, chromium, node, cpus, load, runs, throttle }, promises, loaded, results },
      null,
      1,
    ),
  );
} else {
  const table = execFileSync(process.execPath, [join(harness, 'table.mjs'), environment.OUT_JSON], {
    encoding: 'utf8',
  });
  console.log(`${table}\n### promises\n\n| | ours ms | ${peer} ms | ratio | at most | |`);
  console.log('|---|---|---|---|---|---|');
  for (const { what, ours: mine, peer: peers, ratio, atMost, kept } of promises)
    console.log(`| ${what} | ${mine} | ${peers} | ${ratio} | ${atMost} | ${kept ? 'kept' : 'NOT KEPT'} |`);
  for (const sizes of loaded ?? [])
    console.log(`\nA page in Finnish loads, in bytes (gzip): ${JSON.stringify(sizes)}`);
}
process.exit(promises.every(({ kept }) => kept) ? 0 : 1);

/** The best figure of each kind among candidates whose id begins so. */
function fastestOf(beginning) {
  const peers = results.filter(({ id }) => id.startsWith(beginning));
  if (!peers.length) return undefined;
  const least = (figure) => {
    const told = peers.map(figure).filter((value) => typeof value === 'number');
    return told.length ? Math.min(...told) : undefined;
  };
  const actions = (name) => ({
    next: least((peer) => peer[name]?.next),
    filter: least((peer) => peer[name]?.filter),
  });
  return {
    startMs: least(({ startMs }) => startMs),
    actions: actions('actions'),
    actionsThrottled: actions('actionsThrottled'),
  };
}

/** The package as it would be published, at the address the candidate's `bench.json` names. */
function pack() {
  if (!process.env.KUMPPANI_BUILT || !existsSync(join(root, 'dist/index.js'))) run('scripts/build.mjs', root);
  // Packing by itself would build once more.
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', work], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  renameSync(join(work, filename), join(work, 'kumppani.tgz'));
  for (const [file, beside] of Object.entries(job.files ?? {})) leaveOutside(file, beside);
  // The harness installs again only when the name of a dependency changes, and ours never does.
  if (job.alone) writeAlone(job);
  for (const candidate of [own, job.alone ?? own])
    rmSync(join(work, 'cand', candidate), { recursive: true, force: true });
}

/** The same page with our other file in it, as a candidate of its own. */
function writeAlone({ alone, files }) {
  const [whole, part] = Object.keys(files);
  const folder = join(work, 'own', alone);
  cpSync(join(root, 'bench/widgets', own), folder, { recursive: true });
  for (const [name, from, to] of [
    ['entry.js', `${whole}.js`, `${part}.js`],
    ['bench.json', 'in one file with results and feedback form', 'in a file of its own'],
  ]) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
}

/** The harness bundles all that a file names: what a page in Finnish does not ask for is named as its peers' is. */
function leaveOutside(file, beside) {
  const folder = join(work, 'package');
  rmSync(folder, { recursive: true, force: true });
  execFileSync('tar', ['xzf', 'kumppani.tgz'], { cwd: work });
  const path = join(folder, 'dist/cdn', `${file}.js`);
  const code = readFileSync(path, 'utf8').replace(/import\("\.\/([\w-]+)\.js"\)/g, (whole, name) =>
    beside.includes(name) ? whole : `import("/assets/${name}.js")`,
  );
  writeFileSync(path, code);
  execFileSync('tar', ['czf', 'kumppani.tgz', 'package'], { cwd: work });
}

function gzipped(name) {
  return gzipSync(readFileSync(join(root, 'dist/cdn', `${name}.js`)), { level: 9 }).length;
}

function step(script) {
  run(join(harness, script), harness, options.job);
}

/** Runs a script; with `--json` what it says goes to the error stream, since the answer is the JSON alone. */
function run(script, cwd, ...args) {
  const { status } = spawnSync(process.execPath, [resolve(cwd, script), ...args], {
    cwd,
    env: environment,
    stdio: ['ignore', options.json ? 2 : 1, 2],
  });
  if (status !== 0) refuse(`${script} ended with code ${status}.`);
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}
