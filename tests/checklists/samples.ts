import fc from 'fast-check';
import { RATINGS, SIDES } from '../../src/checklists/index.js';
import type { Assessment, ChecklistAnswer, ChecklistTemplate, Rating } from '../../src/model/index.js';

/** A template small enough to read in a test. */
export const template: ChecklistTemplate = {
  id: 'test',
  version: 2,
  name: { fi: 'Testilista', sv: 'Testlista' },
  source: { fi: 'Testin oma' },
  licence: 'CC-BY-4.0',
  languages: ['fi'],
  headings: [
    {
      id: 'first',
      name: { fi: 'Ensimmäinen' },
      items: [
        { id: 'a', name: { fi: 'Kohta A' }, guidance: { fi: 'Ohje.' }, signs: [{ fi: 'Merkki.' }] },
        { id: 'b', name: { fi: 'Kohta B' }, guidance: { fi: 'Ohje.' } },
      ],
    },
    {
      id: 'second',
      name: { fi: 'Toinen' },
      items: [{ id: 'c', name: { fi: 'Kohta C' }, guidance: { fi: 'Ohje.' } }],
    },
  ],
};

export const ITEMS = ['a', 'b', 'c'];

/** Answers by item: `{ a: 'inPlace' }`. */
export const rated = (ratings: Partial<Record<string, Rating>>): ChecklistAnswer[] =>
  Object.entries(ratings).map(([item, rating]) => ({ item, ...(rating && { rating }) }));

let number = 0;
/** One respondent's assessment of Kaislasalmi in 2026. */
export const assessment = (changes: Partial<Assessment> = {}): Assessment => ({
  id: `assessment-${number++}`,
  template: { id: 'test', version: 2 },
  municipality: '990',
  side: 'association',
  year: 2026,
  answers: [],
  ...changes,
});

/** Text as it leaves a form: no blanks only, no characters that no file keeps. */
export const text = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', maxLength, minLength: 1 })
    // eslint-disable-next-line no-control-regex -- they are exactly what has to go
    .map((value) => value.replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, ''))
    .filter((value) => value.trim() !== '');

/** A day between 1970 and 2120. */
export const day: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 54_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const option = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Without the keys that hold nothing. */
const told = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** An answer to an item, any part of it told or not. */
export const answerTo = (item: string): fc.Arbitrary<ChecklistAnswer> =>
  fc
    .record({
      item: fc.constant(item),
      rating: option(fc.constantFrom(...RATINGS)),
      reason: option(text()),
      evidence: option(text(200)),
      evidenceLinks: option(
        fc.constantFrom('https://kaislasalmi.example/', 'mailto:a@example.org').map((url) => [{ url }]),
      ),
      owner: option(text()),
      nextStep: option(text()),
      dueDate: option(day),
      leftOut: option(fc.constant(true)),
    })
    .map(told);

/** An assessment of the test template, whole. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    id: fc.uuid(),
    template: fc.constant({ id: 'test', version: 2 }),
    municipality: fc.constantFrom('990', '853', undefined),
    county: fc.constantFrom('02', undefined),
    side: fc.constantFrom(...SIDES),
    respondent: option(fc.uuid().map((id) => ({ id }))),
    joint: option(fc.constant(true)),
    year: fc.integer({ min: 1990, max: 2200 }),
    answeredAt: option(day),
    answers: fc.subarray(ITEMS).chain((items) => fc.tuple(...items.map(answerTo))),
    revision: option(fc.nat()),
    invented: option(fc.boolean()),
  })
  .map(told);
