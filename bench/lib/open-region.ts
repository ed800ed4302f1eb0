/** In the page: makes up a region, hands it to the results, and says how long the table took to be drawn. */
import '../../src/define/checklist-results.js';
import type { ChecklistResults } from '../../src/components/checklist-results/checklist-results.js';
import type { Assessment, ChecklistTemplate, Rating } from '../../src/model/index.js';
import { randomNumbers } from './random.js';

const RATINGS: readonly Rating[] = ['inPlace', 'partly', 'notYet', 'notRelevant'];

const template: ChecklistTemplate = {
  id: 'bench',
  version: 1,
  name: { fi: 'Mittaus' },
  source: { fi: 'Mittaus' },
  licence: 'CC0-1.0',
  languages: ['fi'],
  headings: Array.from({ length: 3 }, (_, heading) => ({
    id: `h${heading}`,
    name: { fi: `Otsikko ${heading}` },
    items: Array.from({ length: 3 }, (_, item) => ({
      id: `i${heading}${item}`,
      name: { fi: `Kohta ${heading}.${item}` },
    })),
  })),
};
const items = template.headings.flatMap((heading) => heading.items.map(({ id }) => id));

/** 20 respondents a year on the associations' side, for five years. */
function regionOf(codes: readonly string[]): Assessment[] {
  const random = randomNumbers(1);
  const assessments: Assessment[] = [];
  for (const municipality of codes)
    for (let year = 2022; year < 2027; year++)
      for (let respondent = 0; respondent < 20; respondent++)
        assessments.push({
          id: `${municipality}-${year}-${respondent}`,
          template: { id: 'bench', version: 1 },
          municipality,
          side: 'association',
          respondent: { id: `${municipality}-${respondent}` },
          year,
          answers: items.map((item) => ({ item, rating: RATINGS[Math.floor(random() * 4)]! })),
        });
  return assessments;
}

export interface RegionFigures {
  assessments: number;
  rows: number;
  /** From handing over the assessments to after the frame that shows the table. */
  openMs: number;
  /** From the click on a column's heading to after the frame with the other order. */
  sortMs: number;
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Looks whenever something is drawn, before the frame that shows it: what is waited for next is that frame. */
const drawn = (root: ShadowRoot, look: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!look()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  });

(globalThis as { openRegion?: (codes: readonly string[]) => Promise<RegionFigures> }).openRegion = async (
  codes,
) => {
  const assessments = regionOf(codes);
  const results = document.createElement('kumppani-checklist-results') as ChecklistResults;
  results.lang = 'fi';
  const start = performance.now();
  Object.assign(results, {
    definition: template,
    assessments,
    places: codes.map((code) => ({ code })),
    side: 'association',
  });
  document.body.append(results);
  const root = results.renderRoot as ShadowRoot;
  await drawn(root, () => root.querySelectorAll('.cells tbody tr').length === codes.length);
  await frame();
  const openMs = performance.now() - start;
  const names = (): string => root.querySelector('.cells tbody')!.textContent ?? '';
  const before = names();
  const sorting = performance.now();
  const sorted = drawn(root, () => names() !== before);
  root.querySelector<HTMLElement>('.cells thead .last button')!.click();
  await sorted;
  await frame();
  return {
    assessments: assessments.length,
    rows: codes.length,
    openMs,
    sortMs: performance.now() - sorting,
  };
};
