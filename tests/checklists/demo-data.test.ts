import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generateAssessments } from '../../examples/demo-data/assessments/generate.js';
import {
  compareSides,
  itemsOf,
  loadTemplate,
  readChecklistFile,
  regionTable,
  summariseRegion,
  type SizeClass,
} from '../../src/checklists/index.js';
import { municipality, region } from '../../src/codes/index.js';
import type { Assessment } from '../../src/model/index.js';

const FOLDER = new URL('../../examples/demo-data/assessments/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const { municipalities } = JSON.parse(textOf('index.json')) as {
  municipalities: { code: string; size: SizeClass; file: string }[];
};
const assessments = municipalities.flatMap(({ file }) => readChecklistFile(textOf(file)).value!.assessments);

describe('the invented assessments of Varsinais-Suomi', async () => {
  const template = (await loadTemplate('ngo-friendly-municipality', ['fi']))!;

  it('are what the script writes, with nothing beside it', async () => {
    const generated = await generateAssessments();
    assert.deepEqual(files.sort(), [...generated.keys()].sort());
    for (const [file, text] of generated) assert.equal(textOf(file), text, file);
  });

  it('are of all 27 municipalities, and say of themselves that they are invented', () => {
    assert.deepEqual(
      municipalities.map(({ code }) => code),
      [...region('02')!.municipalities].sort(),
    );
    assert.equal(new Set(assessments.map((one) => one.municipality)).size, 27);
    for (const file of files) assert.match(textOf(file), /KEKSITTY ESIMERKKI/);
    for (const one of assessments) {
      assert.equal(one.invented, true);
      assert.match(one.id, /^keksitty-/);
      assert.equal(one.respondent?.name, undefined);
    }
  });

  it('open without anything left behind, and answer items that exist', () => {
    const items = new Set(itemsOf(template).map(({ id }) => id));
    for (const { file } of municipalities)
      assert.deepEqual(readChecklistFile(textOf(file)).value?.leftBehind, []);
    for (const { answers } of assessments) for (const { item } of answers) assert.ok(items.has(item), item);
  });

  for (const [code, size] of [
    ['284', 'small'],
    ['734', 'middle'],
    ['853', 'large'],
  ] as const)
    it(`are whole for ${municipality(code)!.name.fi}: five years, two sides, every item`, () => {
      assert.equal(municipalities.find((one) => one.code === code)?.size, size);
      const own = assessments.filter((one) => one.municipality === code);
      for (const year of [2022, 2023, 2024, 2025, 2026]) {
        const comparison = compareSides(
          template,
          own.filter((one) => one.year === year),
        );
        for (const { item, sides } of comparison.items) {
          assert.equal(sides.association.state, 'shown', `${year} ${item.id}`);
          const answer = own
            .find((one) => one.year === year && one.side === 'municipality')
            ?.answers.find((one) => one.item === item.id);
          assert.ok(
            answer?.leftOut || answer?.rating === 'notRelevant' || (answer?.evidence && answer.nextStep),
          );
        }
      }
    });

  it('show what is missing and what is too little to show', () => {
    const summary = summariseRegion(template, assessments);
    assert.equal(summary.invented, true);
    const places = municipalities.map(({ code, size }) => ({
      code,
      size,
      name: municipality(code)!.name.fi,
    }));
    const cellsOf = (side: Assessment['side']): string[] =>
      regionTable(summary, { places, side, year: 2026 }).rows.flatMap(({ cells }) =>
        cells.map(({ state }) => state),
      );
    assert.ok(cellsOf('municipality').includes('missing'));
    assert.ok(cellsOf('municipality').includes('shown'));
    assert.ok(cellsOf('association').includes('few'));
    assert.ok(cellsOf('association').includes('shown'));
  });
});
