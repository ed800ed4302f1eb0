/**
 * `npm run -s bench:calendar`: what a reader does in a calendar of 10,000 events, in Chromium: opening it, moving,
 * changing the view, each filter, searching, one event, calendar files.
 *
 * --events 10000   how many made-up events
 * --days 365       over how many days they are spread; with 28 all of them are in the list and the month
 * --runs 3         rounds, each on a fresh page; figures are medians, with the smallest beside them
 * --eager          searches at once, before anything has been made ready for it
 * --json           one JSON object
 *
 * `cpu` is the processor time of the page's thread, all that follows an action and the browser's own drawing included:
 * it hardly depends on who else uses the machine. `painted` is the clock to the frame with the answer. `longest` is the
 * longest single task by the clock, told from 50 ms on. Promised: no action takes more than 100 ms of the thread; ends
 * with code 1 when the smallest figure is above. Opening is no action, and a file of the whole view is
 * made in slices: `longest` says whether anybody would feel it.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { FIRST_DAY, madeUpEvents } from './lib/made-up-events.js';
import { pagesWith } from './lib/pages-with.js';
import type { ActionTimes } from './lib/use-calendar.js';

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    days: { type: 'string', default: '365' },
    runs: { type: 'string', default: '3' },
    eager: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const AT_MOST = 100;
/** Nobody waits for these: they go on in slices, in which the page answers. */
const IN_SLICES = ['open', 'file of the view'];

const view = (name: string): string[] => ['click', `.views input[value=${name}]`];
const search: [string, ...string[]][] = [
  ['first letters', 'type', 'ru'],
  ['another letter', 'type', 'ruo'],
  ['a word', 'type', 'ruokaa'],
  ['two words', 'type', 'ruokaa turussa'],
  ['no word any more', 'type', ''],
];
/** By their titles on a Finnish page. */
const facets = [
  ['municipality', 'Kunta'],
  ['hyte term', 'Toiminnan muoto'],
  ['target group', 'Kohderyhmä'],
  ['language', 'Kieli'],
  ['organiser', 'Järjestäjä'],
  ['weekday', 'Viikonpäivä'],
  ['part of day', 'Vuorokaudenaika'],
] as const;
const steps: [string, ...string[]][] = [
  ...(options.eager ? search : []),
  ['next', 'click', '[part~=next]'],
  ['previous', 'click', '[part~=previous]'],
  ['month', ...view('month')],
  ['next month', 'click', '[part~=next]'],
  ['previous month', 'click', '[part~=previous]'],
  ['a day later by key', 'step', 'ArrowRight'],
  ['a month later by key', 'press', 'PageDown'],
  ['and back by key', 'press', 'PageUp'],
  ['week', ...view('week')],
  ['next week', 'click', '[part~=next]'],
  ['previous week', 'click', '[part~=previous]'],
  ['list', ...view('list')],
  ['list of a month', 'choose', '#span', 'month'],
  ['list of what comes', 'choose', '#span', 'upcoming'],
  ['more rows', 'more'],
  ['one event', 'open'],
  ['file of an event', 'file', '[part~=detail] .take-along button'],
  ['back', 'back'],
  ['file of the view', 'file', '.take-along button'],
  ['free', 'click', '.filters .check input'],
  ['online', 'click', '.filters .check + .check input'],
  ['all filters away', 'click', '.chips .text'],
  ...facets.flatMap(([name, title]): [string, ...string[]][] => [
    [name, 'filter', title],
    [`${name} away`, 'filter', title],
  ]),
  ...(options.eager ? [] : search),
  ['the month of it', ...view('month')],
  ['municipality in a month', 'filter', 'Kunta'],
  ['a word in a month', 'type', 'kerho'],
];

const made = madeUpEvents(Number(options.events), Number(options.days));
const pages = await pagesWith('./use-calendar.ts');

/** Processor time of the page's thread so far, in milliseconds. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

interface Taken extends ActionTimes {
  cpuMs: number;
}
const taken = new Map<string, Taken[]>();

for (let run = 0; run < Number(options.runs); run++) {
  const page = await pages.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate((events) => void Object.assign(globalThis, { madeUp: events }), made);
  const measure = async (name: string, call: () => Promise<ActionTimes>): Promise<void> => {
    const before = await worked(session);
    const times = await call().catch((thrown: unknown) => {
      throw new Error(name, { cause: thrown });
    });
    const list = taken.get(name) ?? [];
    taken.set(name, [...list, { ...times, cpuMs: (await worked(session)) - before }]);
  };
  await measure('open', () =>
    page.evaluate(
      (date) =>
        (
          globalThis as unknown as { openCalendar: (events: unknown, date: string) => Promise<ActionTimes> }
        ).openCalendar((globalThis as unknown as { madeUp: unknown }).madeUp, date),
      FIRST_DAY,
    ),
  );
  if (!options.eager) await page.waitForTimeout(5000);
  for (const [name, ...told] of steps)
    await measure(name, () =>
      page.evaluate(
        (all) =>
          (globalThis as unknown as { useCalendar: (...all: string[]) => Promise<ActionTimes> }).useCalendar(
            ...all,
          ),
        told,
      ),
    );
  await page.close();
}
await pages.close();

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const figures = [...taken].map(([action, times]) => {
  const of = (values: number[]): { median: number; smallest: number } => ({
    median: Math.round(median(values)),
    smallest: Math.round(Math.min(...values)),
  });
  const cpu = of(times.map(({ cpuMs }) => cpuMs));
  return {
    action,
    cpu,
    painted: of(times.map(({ paintedMs }) => paintedMs)),
    longest: median(times.map(({ longTasks }) => Math.max(0, ...longTasks))),
    shown: times[0]!.shown,
    kept: IN_SLICES.includes(action) || cpu.smallest <= AT_MOST,
  };
});
const load = Number(loadavg()[0]!.toFixed(1));
if (options.json)
  console.log(
    JSON.stringify(
      { events: made.length, days: Number(options.days), runs: Number(options.runs), load, figures },
      null,
      1,
    ),
  );
else {
  console.log(`${made.length} events over ${options.days} days, load ${load}; milliseconds`);
  for (const { action, cpu, painted, longest, shown, kept } of figures)
    console.log(
      `${action.padEnd(26)} cpu ${cpu.median} (${cpu.smallest})  painted ${painted.median} (${painted.smallest})` +
        `${longest ? `  longest ${longest}` : ''}  ${shown} shown${kept ? '' : '  NOT KEPT'}`,
    );
}
process.exit(figures.every(({ kept }) => kept) ? 0 : 1);
