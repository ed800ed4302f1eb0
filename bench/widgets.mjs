/**
 * `npm run -s bench:widgets`: the finder beside the peers, in one run of one browser, so that the figures can be
 * compared with each other. The peers and the harness are not part of this project: they are looked for in
 * `../shared/bench/widgets`, or where WIDGETBENCH says. What the figures mean: docs/benchmarks.md.
 *
 * --job calendar the calendar beside other calendars, instead of the finder
 * --json         one JSON object instead of tables
 * --runs 5       rounds; each figure is their median
 * --timings      leaves out what does not change from run to run (axe, heap, strict pages)
 *
 * With KUMPPANI_BUILT=1 the `dist/` that is there is taken as built. Dependencies and bundles go to BENCH_WORK
 * (default: a folder of the system's temp folder). Ends with code 1 when a promise about speed is not kept.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
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

const own = options.job === 'calendar' ? 'own-calendar' : 'own-finder';
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
  OWN_CANDIDATES: join(root, 'bench/widgets'),
  CHROMIUM: paths.chromium,
  RUNS: options.runs,
  ...(options.timings && { TIMINGS_ONLY: '1' }),
};

pack();
step('setup.mjs');
rmSync(environment.OUT_JSON, { force: true });
step('run.mjs');
const { meta, results } = JSON.parse(readFileSync(environment.OUT_JSON, 'utf8'));

const isCalendar = options.job === 'calendar';
const ours = results.find(({ id }) => id === own);
const theirs = isCalendar ? fastestOf('cal-') : results.find(({ id }) => id === 'list-instantsearch');
if (!ours || !theirs) refuse('The run brought no figures for ours and for what it is measured against.');

/**
 * What the project promises: our median over InstantSearch's, or over the fastest calendar's in each figure, in the
 * same run, at most so much.
 */
const calendarPromises = () => [
  ['content painted', ours.startMs, theirs.startMs, 0.5],
  ['next month', ours.actions?.next, theirs.actions.next, 0.7],
  ['filter', ours.actions?.filter, theirs.actions.filter, 0.7],
  [`next month, ×${meta.throttle} CPU`, ours.actionsThrottled?.next, theirs.actionsThrottled.next, 0.5],
  [`filter, ×${meta.throttle} CPU`, ours.actionsThrottled?.filter, theirs.actionsThrottled.filter, 0.5],
];
const finderPromises = () => [
  ['content painted', ours.startMs, theirs.startMs, 0.5],
  ['query', ours.actions?.query, theirs.actions?.query, 1],
  ['filter', ours.actions?.filter, theirs.actions?.filter, 1],
  [`query, ×${meta.throttle} CPU`, ours.actionsThrottled?.query, theirs.actionsThrottled?.query, 0.5],
  [`filter, ×${meta.throttle} CPU`, ours.actionsThrottled?.filter, theirs.actionsThrottled?.filter, 0.5],
];
const promises = (isCalendar ? calendarPromises() : finderPromises()).map(
  ([what, finder, instantSearch, atMost]) => {
    // Nothing measured is a promise that is not kept.
    const ratio = finder && instantSearch ? Number((finder / instantSearch).toFixed(2)) : null;
    return { what, finder, instantSearch, ratio, atMost, kept: ratio !== null && ratio <= atMost };
  },
);

if (options.json) {
  const { date, chromium, node, cpus, load, runs, throttle } = meta;
  console.log(
    JSON.stringify(
      { meta: { date, chromium, node, cpus, load, runs, throttle }, promises, results },
      null,
      1,
    ),
  );
} else {
  const table = execFileSync(process.execPath, [join(harness, 'table.mjs'), environment.OUT_JSON], {
    encoding: 'utf8',
  });
  console.log(
    `${table}\n### promises\n\n| | ours ms | ${isCalendar ? 'fastest peer' : 'InstantSearch'} ms | ratio | at most | |`,
  );
  console.log('|---|---|---|---|---|---|');
  for (const { what, finder, instantSearch, ratio, atMost, kept } of promises)
    console.log(
      `| ${what} | ${finder} | ${instantSearch} | ${ratio} | ${atMost} | ${kept ? 'kept' : 'NOT KEPT'} |`,
    );
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
  // The harness installs again only when the name of a dependency changes, and ours never does.
  rmSync(join(work, 'cand', own), { recursive: true, force: true });
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
