/**
 * `npx tsx bench/checklist-region.ts`: opens the results of a region (27 municipalities of Varsinais-Suomi × 9 items ×
 * 5 years × 20 respondents) and of the country (308 municipalities) in Chromium: from handing the assessments to
 * `<kumppani-checklist-results>` to the frame that shows the table; and sorting it.
 *
 * --runs 5   rounds, each on a fresh page; figures are medians, with the smallest beside them
 * --json     one JSON object
 *
 * Promised: the region within 150 ms, the country within 600 ms. Ends with code 1 when the smallest figure is above.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { municipalities, region } from '../src/codes/index.js';
import type { RegionFigures } from './lib/open-region.js';
import { pagesWith } from './lib/pages-with.js';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});

const pages = await pagesWith('./open-region.ts');

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const cases = {
  region: { codes: [...region('02')!.municipalities], atMost: 150 },
  country: { codes: municipalities().map(({ code }) => code), atMost: 600 },
};
const figures = [];
for (const [name, { codes, atMost }] of Object.entries(cases)) {
  const runs: RegionFigures[] = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const page = await pages.open();
    runs.push(
      await page.evaluate(
        (list) =>
          (globalThis as unknown as { openRegion: (codes: string[]) => Promise<RegionFigures> }).openRegion(
            list,
          ),
        codes,
      ),
    );
    await page.close();
  }
  const of = (key: 'openMs' | 'sortMs'): { median: number; smallest: number } => {
    const values = runs.map((one) => Math.round(one[key]));
    return { median: median(values), smallest: Math.min(...values) };
  };
  const open = of('openMs');
  figures.push({
    name,
    rows: codes.length,
    assessments: runs[0]!.assessments,
    open,
    sort: of('sortMs'),
    atMost,
    kept: open.smallest <= atMost,
  });
}
await pages.close();

const [load = 0] = loadavg();
if (options.json) console.log(JSON.stringify({ load: Number(load.toFixed(1)), figures }, null, 1));
else {
  console.log(`load ${load.toFixed(1)}`);
  for (const { name, rows, assessments, open, sort, atMost, kept } of figures)
    console.log(
      `${name}: ${rows} rows, ${assessments} assessments: open ${open.median} ms (${open.smallest}), ` +
        `sort ${sort.median} ms (${sort.smallest}); at most ${atMost}: ${kept ? 'kept' : 'NOT KEPT'}`,
    );
}
process.exit(figures.every(({ kept }) => kept) ? 0 : 1);
