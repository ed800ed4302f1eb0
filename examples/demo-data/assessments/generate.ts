/**
 * `npx tsx examples/demo-data/assessments/generate.ts`: writes the invented assessments of the 27 municipalities of
 * Varsinais-Suomi, one file each. The municipalities are real, their answers are not: every file says so in words and
 * every assessment in its `invented`. The same seed gives the same files; a test holds the files to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readChecklistFile, writeChecklistFile, type SizeClass } from '../../../src/checklists/index.js';
import type { Assessment, ChecklistAnswer, Rating } from '../../../src/model/index.js';
import { LEFT_OUT, NOT_RELEVANT, OWNERS, PIECES } from './pieces.js';

const SEED = 113;
const YEARS = [2022, 2023, 2024, 2025, 2026] as const;
const ITEMS = Object.keys(PIECES);

/** Code, file name, size class. The pilots of the model were one of each size. */
const MUNICIPALITIES: readonly (readonly [code: string, name: string, size: SizeClass])[] = [
  ['019', 'aura', 'small'],
  ['202', 'kaarina', 'middle'],
  ['284', 'koski-tl', 'small'],
  ['304', 'kustavi', 'small'],
  ['322', 'kemionsaari', 'small'],
  ['400', 'laitila', 'small'],
  ['423', 'lieto', 'middle'],
  ['430', 'loimaa', 'middle'],
  ['445', 'parainen', 'middle'],
  ['480', 'marttila', 'small'],
  ['481', 'masku', 'small'],
  ['503', 'mynamaki', 'small'],
  ['529', 'naantali', 'middle'],
  ['538', 'nousiainen', 'small'],
  ['561', 'oripaa', 'small'],
  ['577', 'paimio', 'middle'],
  ['631', 'pyharanta', 'small'],
  ['636', 'poytya', 'small'],
  ['680', 'raisio', 'middle'],
  ['704', 'rusko', 'small'],
  ['734', 'salo', 'middle'],
  ['738', 'sauvo', 'small'],
  ['761', 'somero', 'small'],
  ['833', 'taivassalo', 'small'],
  ['853', 'turku', 'large'],
  ['895', 'uusikaupunki', 'middle'],
  ['918', 'vehmaa', 'small'],
];

/** Filled in fully: every year, both sides, evidence and next steps in every item. */
const FULL = new Set(['284', '734', '853']);
/** Where some associations write in Swedish. */
const SWEDISH = new Set(['322', '445', '853']);

const NOTE = {
  fi: 'KEKSITTY ESIMERKKI. Kunnat ovat todellisia, mutta vastaukset on keksitty esittelyä varten. Kukaan näissä kunnissa tai niiden järjestöissä ei ole antanut niitä.',
  sv: 'PÅHITTAT EXEMPEL. Kommunerna är verkliga, men svaren är påhittade för en demonstration. Ingen i kommunerna eller organisationerna har gett dem.',
  en: 'MADE-UP EXAMPLE. The municipalities are real, the answers are invented for a demonstration. Nobody in them or their associations gave these answers.',
};

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ratingOf = (level: number): Exclude<Rating, 'notRelevant'> =>
  level < 0.34 ? 'notYet' : level < 0.67 ? 'partly' : 'inPlace';

function assessmentsOf([code, name, size]: (typeof MUNICIPALITIES)[number]): Assessment[] {
  // Each municipality has a sequence of its own, so that adding one changes no other.
  const random = randomFrom(SEED * 1000 + Number(code));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const full = FULL.has(code);
  const base = { small: 0.2, middle: 0.3, large: 0.4 }[size] + random() * 0.15;
  const levels = ITEMS.map(() => base + (random() - 0.5) * 0.4);
  /** Associations see grants and premises more strictly, and the liaison kindlier, than the municipality does. */
  const views = ITEMS.map((item) =>
    item === 'transparent-grants' || item === 'premises-and-support'
      ? -0.25
      : item === 'liaison-and-meetings'
        ? 0.1
        : -0.08,
  );
  const began = full ? 0 : Math.floor(random() * 4);
  const skipsLast = !full && random() < 0.2;
  const assessments: Assessment[] = [];
  YEARS.forEach((year, turn) => {
    const growth = turn * (0.06 + random() * 0.04);
    const identity = { template: { id: 'ngo-friendly-municipality', version: 1 }, municipality: code, year };
    const skipped = !full && (turn < began || random() < 0.12 || (skipsLast && year === 2026));
    if (skipped) return;
    assessments.push({
      id: `keksitty-${name}-${year}-kunta`,
      ...identity,
      side: 'municipality',
      joint: true,
      answeredAt: `${year}-10-${String(10 + Math.floor(random() * 15))}`,
      answers: ITEMS.map((item, index): ChecklistAnswer => {
        const pieces = PIECES[item]!;
        if (code === '734' && year === 2022 && index > 5) return { item, leftOut: true, reason: LEFT_OUT };
        if (code === '284' && item === 'activity-reported' && year < 2024)
          return { item, rating: 'notRelevant', reason: NOT_RELEVANT };
        const rating = ratingOf(levels[index]! + growth);
        const answer: ChecklistAnswer = { item, rating };
        if (!full && (year < 2026 || random() < 0.5)) return answer;
        answer.evidence = pick(pieces.evidence[rating]);
        if (rating !== 'inPlace' || full) {
          answer.owner = pick(OWNERS);
          answer.nextStep = pick(pieces.nextSteps);
          answer.dueDate = `${year + 1}-${pick(['01-31', '03-31', '05-31', '09-30', '12-31'])}`;
        }
        return answer;
      }),
      invented: true,
    });
    if (!full && year < 2025) return;
    const respondents = full
      ? { small: 6, middle: 9, large: 14 }[size] + Math.floor(random() * 3)
      : 3 + Math.floor(random() * 5);
    for (let respondent = 1; respondent <= respondents; respondent++)
      assessments.push({
        id: `keksitty-${name}-${year}-jarjesto-${respondent}`,
        ...identity,
        side: 'association',
        respondent: { id: `keksitty-${name}-${respondent}` },
        answeredAt: `${year}-11-${String(1 + Math.floor(random() * 20)).padStart(2, '0')}`,
        answers: ITEMS.flatMap((item, index): ChecklistAnswer[] => {
          if (random() < 0.04) return [];
          const pieces = PIECES[item]!;
          const rating = ratingOf(levels[index]! + growth + views[index]! + (random() - 0.5) * 0.5);
          const writes = random() < (full ? 0.3 : 0.1);
          const swedish = SWEDISH.has(code) && random() < 0.25;
          return [
            {
              item,
              rating,
              ...(writes && { evidence: pick(swedish ? pieces.swedish : pieces.remarks[rating]) }),
            },
          ];
        }),
        invented: true,
      });
  });
  return assessments;
}

/** Name and text of every file, as they stand in this folder. */
export async function generateAssessments(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const options = { ...(await resolveConfig(new URL('853-turku.json', import.meta.url))), parser: 'json' };
  for (const municipality of MUNICIPALITIES) {
    const [code, name] = municipality;
    const text = writeChecklistFile({ assessments: assessmentsOf(municipality) });
    const opened = readChecklistFile(text);
    if (opened.wrong ?? opened.value.leftBehind[0]) throw new Error(`${name} cannot be read again.`);
    const { format: form, formatVersion, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const noted = JSON.stringify({ format: form, formatVersion, note: NOTE, ...rest });
    files.set(`${code}-${name}.json`, await format(noted, options));
  }
  const index = MUNICIPALITIES.map(([code, name, size]) => ({ code, size, file: `${code}-${name}.json` }));
  files.set('index.json', await format(JSON.stringify({ note: NOTE, municipalities: index }), options));
  return files;
}

if (process.argv[1]?.endsWith('assessments/generate.ts')) {
  for (const [file, text] of await generateAssessments()) {
    const address = new URL(file, import.meta.url);
    const current = (() => {
      try {
        return readFileSync(address, 'utf8');
      } catch {
        return '';
      }
    })();
    if (current !== text) writeFileSync(address, text);
  }
}
