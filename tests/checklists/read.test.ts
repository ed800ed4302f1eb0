import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  LONGEST_TEXT,
  missingTexts,
  MOST_ITEMS,
  readAssessment,
  readTemplate,
} from '../../src/checklists/index.js';
import { anyAssessment, assessment, rated, template } from './samples.js';

const places = (value: unknown): string[] =>
  (readTemplate(value).wrong ?? []).map(({ path, kind }) => `${path} ${kind}`);

const withItems = (count: number): unknown => ({
  ...template,
  headings: [
    {
      id: 'h',
      name: { fi: 'H' },
      items: Array.from({ length: count }, (_, index) => ({ id: `i${index}`, name: { fi: 'I' } })),
    },
  ],
});

describe('reading a template', () => {
  it('gives a whole one back as it is', () => {
    assert.deepEqual(readTemplate(template), { value: template });
  });

  it('refuses one without items', () => {
    assert.deepEqual(places({ ...template, headings: [] }), ['headings form']);
    assert.deepEqual(places(withItems(0)), ['headings[0].items form']);
  });

  it(`takes ${MOST_ITEMS} items and refuses 200`, () => {
    assert.equal(readTemplate(withItems(MOST_ITEMS)).wrong, undefined);
    assert.deepEqual(readTemplate(withItems(200)).wrong, [
      { path: 'headings', kind: 'tooLong', message: `200 items, at most ${MOST_ITEMS}` },
    ]);
  });

  it('says where an id is used a second time', () => {
    const twice = structuredClone(template);
    twice.headings[1]!.items[0]!.id = 'a';
    assert.deepEqual(places(twice), ['headings[1].items[0].id twice']);
    twice.headings[1]!.id = 'first';
    assert.deepEqual(places(twice), ['headings[1].id twice', 'headings[1].items[0].id twice']);
  });

  it('refuses a scale it does not know, one with a step twice and one without an end', () => {
    const step = (rating: string): unknown => ({ rating, name: { fi: rating } });
    assert.deepEqual(places({ ...template, scale: [step('inPlace'), step('fiveStars')] }), [
      'scale[1].rating unknown',
    ]);
    assert.deepEqual(places({ ...template, scale: [step('inPlace'), step('notYet'), step('inPlace')] }), [
      'scale[2].rating twice',
    ]);
    assert.deepEqual(places({ ...template, scale: [step('inPlace'), step('partly')] }), ['scale missing']);
    assert.deepEqual(places({ ...template, scale: [step('inPlace'), step('notYet')] }), []);
  });

  it('refuses versions that cannot be compared', () => {
    for (const version of [0, -1, 1.5])
      assert.deepEqual(places({ ...template, version }), ['version outside']);
    assert.deepEqual(places({ ...template, version: '2' }), ['version form']);
  });

  it('refuses an item whose name is blank in every language', () => {
    const nameless = structuredClone(template);
    nameless.headings[0]!.items[1]!.name = { fi: ' ', sv: '' };
    assert.deepEqual(places(nameless), ['headings[0].items[1].name form']);
  });

  it('says where a text is longer than anybody reads', () => {
    const long = structuredClone(template);
    long.headings[0]!.items[0]!.guidance = { fi: 'a'.repeat(LONGEST_TEXT + 1) };
    assert.deepEqual(places(long), ['headings[0].items[0].guidance.fi tooLong']);
  });

  it('leaves links behind that nobody may be sent to, and keeps script as text', () => {
    const foreign = structuredClone(template);
    foreign.headings[0]!.items[0]!.links = [
      { url: 'java\tscript:alert(1)' },
      { url: 'https://kaislasalmi.example/' },
    ];
    foreign.headings[0]!.items[0]!.name = { fi: '<script>alert(1)</script>' };
    const [item] = readTemplate(foreign).value!.headings[0]!.items;
    assert.deepEqual(item!.links, [{ url: 'https://kaislasalmi.example/' }]);
    assert.equal(item!.name['fi'], '<script>alert(1)</script>');
  });

  it('lists what a promised language lacks, and does not refuse for it', () => {
    const swedish = { ...template, languages: ['fi', 'sv'] };
    const read = readTemplate(swedish);
    assert.deepEqual(missingTexts(read.value!).slice(0, 4), [
      'headings[0].name.sv',
      'headings[0].items[0].name.sv',
      'headings[0].items[0].guidance.sv',
      'headings[0].items[0].signs[0].sv',
    ]);
    assert.deepEqual(missingTexts(template), []);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), fc.nat(), (anything, json, spot) => {
        const copy = structuredClone(template) as unknown as Record<string, unknown>;
        const keys = Object.keys(copy);
        copy[keys[spot % keys.length]!] = json;
        for (const value of [anything, json, copy]) {
          const read = readTemplate(value);
          assert.equal(read.wrong === undefined, read.value !== undefined);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading an assessment', () => {
  it('gives every whole one back as it is', () => {
    fc.assert(
      fc.property(anyAssessment, (one) => {
        const read = readAssessment(JSON.parse(JSON.stringify(one)));
        assert.equal(read.wrong, undefined);
        assert.deepEqual(read.value, one);
      }),
      { numRuns: 500 },
    );
  });

  it('says what is wrong with others, with the place', () => {
    const one = assessment({ answers: rated({ a: 'inPlace' }) });
    const wrong = (changes: object): string[] =>
      (readAssessment({ ...one, ...changes }).wrong ?? []).map(({ path, kind }) => `${path} ${kind}`);
    assert.deepEqual(wrong({ side: 'mayor' }), ['side form']);
    assert.deepEqual(wrong({ year: 26 }), ['year outside']);
    assert.deepEqual(wrong({ template: { id: 'test', version: 0 } }), ['template.version outside']);
    assert.deepEqual(wrong({ answers: [{ item: 'a' }, { item: 'a' }] }), ['answers[1].item twice']);
    assert.deepEqual(wrong({ answers: [{ item: 'a', rating: 'good' }] }), ['answers[0].rating form']);
    assert.deepEqual(wrong({ answers: [{ item: 'a', dueDate: '2027-02-30' }] }), [
      'answers[0].dueDate outside',
    ]);
    assert.deepEqual(wrong({ answers: undefined }), []);
  });

  it('keeps an owner of 5,000 characters and script in every text', () => {
    const owner = 'Ö'.repeat(5000);
    const evidence = '<img src=x onerror=alert(1)>';
    const read = readAssessment(assessment({ answers: [{ item: 'a', owner, evidence, reason: evidence }] }));
    assert.deepEqual(read.value?.answers, [{ item: 'a', owner, evidence, reason: evidence }]);
  });

  it('leaves an unsafe link behind and keeps the rest of the answer', () => {
    const read = readAssessment(
      assessment({ answers: [{ item: 'a', evidence: 'x', evidenceLinks: [{ url: 'javascript:1' }] }] }),
    );
    assert.deepEqual(read.value?.answers, [{ item: 'a', evidence: 'x' }]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readAssessment(value);
        readAssessment({ ...assessment(), answers: [value] });
      }),
      { numRuns: 1000 },
    );
  });
});
