import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerNotices,
  itemsOf,
  mergeChanges,
  scoreOf,
  templateDifferences,
  withAnswer,
} from '../../src/checklists/index.js';
import { checklistEn } from '../../src/checklists/words/en.js';
import { checklistFi } from '../../src/checklists/words/fi.js';
import { checklistSv } from '../../src/checklists/words/sv.js';
import { assessment, rated, template } from './samples.js';

describe('answering', () => {
  it('changes one answer and leaves the assessment it was given as it was', () => {
    const before = assessment({ answers: rated({ a: 'partly' }) });
    const after = withAnswer(before, 'b', { rating: 'inPlace', owner: 'Hyte-koordinaattori' });
    assert.deepEqual(before.answers, rated({ a: 'partly' }));
    assert.deepEqual(after.answers, [
      { item: 'a', rating: 'partly' },
      { item: 'b', rating: 'inPlace', owner: 'Hyte-koordinaattori' },
    ]);
  });

  it('takes values away, and the answer with the last of them', () => {
    const before = assessment({ answers: [{ item: 'a', rating: 'partly', owner: 'N. N.', leftOut: true }] });
    const less = withAnswer(before, 'a', { owner: '', leftOut: false });
    assert.deepEqual(less.answers, [{ item: 'a', rating: 'partly' }]);
    assert.deepEqual(withAnswer(less, 'a', { rating: undefined }).answers, []);
  });

  it('notices what is missing, long or past, and nothing in a plain answer', () => {
    const notices = (answer: object): string[] =>
      answerNotices({ item: 'a', ...answer }, '2026-11-21').map(({ kind, field }) => `${field} ${kind}`);
    assert.deepEqual(notices({ rating: 'inPlace' }), []);
    assert.deepEqual(notices({ rating: 'notRelevant' }), ['reason reasonMissing']);
    assert.deepEqual(notices({ leftOut: true }), ['reason reasonMissing']);
    assert.deepEqual(notices({ leftOut: true, reason: 'Ensi vuonna.' }), []);
    assert.deepEqual(notices({ owner: 'x'.repeat(5000) }), ['owner tooLong']);
    assert.deepEqual(notices({ owner: 'N. N.', dueDate: '2026-11-20' }), ['dueDate pastDate']);
    assert.deepEqual(notices({ owner: 'N. N.', dueDate: '2026-11-21' }), []);
    assert.deepEqual(notices({ owner: 'N. N.', dueDate: '31.2.2027' }), ['dueDate noDate']);
    assert.deepEqual(notices({ dueDate: '2027-01-01' }), ['owner ownerMissing']);
  });
});

describe('a template newer than the answers', () => {
  const newer = structuredClone(template);
  newer.version = 3;
  newer.headings[0]!.items[1]!.changedIn = 3;
  newer.headings[1]!.items = [{ id: 'd', name: { fi: 'Kohta D' }, addedIn: 3 }];
  const answers = assessment({ answers: rated({ a: 'inPlace', b: 'partly', c: 'notYet' }) });

  it('lists what was added, what changed and what is gone, and keeps every answer', () => {
    const differences = templateDifferences(newer, answers);
    assert.equal(differences.template, 'newer');
    assert.deepEqual(
      differences.added.map(({ id }) => id),
      ['d'],
    );
    assert.deepEqual(
      differences.changed.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(differences.gone, [{ item: 'c', rating: 'notYet' }]);
    assert.equal(answers.answers.length, 3);
    assert.deepEqual(scoreOf(newer, answers).counts, { inPlace: 1, partly: 1, notYet: 0, notRelevant: 0 });
  });

  it('has nothing to list for the same version', () => {
    assert.deepEqual(templateDifferences(template, answers), {
      template: 'same',
      added: [],
      changed: [],
      gone: [],
    });
    assert.equal(templateDifferences({ ...template, version: 1 }, answers).template, 'older');
    assert.equal(templateDifferences({ ...template, id: 'other' }, answers).template, 'other');
  });
});

describe('the score', () => {
  const score = (answers: ReturnType<typeof rated>): ReturnType<typeof scoreOf> =>
    scoreOf(template, { answers });

  it('counts partly as half, and neither what is left out nor what is not relevant', () => {
    assert.equal(score(rated({ a: 'inPlace', b: 'partly', c: 'notYet' })).share, 0.5);
    assert.equal(score(rated({ a: 'inPlace', b: 'notRelevant' })).share, 1);
    const leftOut = score([
      { item: 'a', rating: 'inPlace' },
      { item: 'b', rating: 'notYet', leftOut: true },
    ]);
    assert.deepEqual(leftOut, {
      counts: { inPlace: 1, partly: 0, notYet: 0, notRelevant: 0 },
      answered: 1,
      open: 1,
      leftOut: 1,
      share: 1,
    });
  });

  it('has no share when nothing is rated', () => {
    assert.equal('share' in score([]), false);
    assert.equal('share' in score(rated({ a: 'notRelevant' })), false);
  });

  it('does not count answers to items the template does not have', () => {
    assert.equal(score(rated({ zebra: 'inPlace' })).answered, 0);
  });

  it('is told in words', () => {
    const whole = score(rated({ a: 'inPlace', b: 'partly', c: 'notRelevant' }));
    assert.equal(
      checklistFi.score(whole),
      'Kunnossa 1, osittain 1, ei vielä 0. Kaikki 3 kohtaa on arvioitu. Ei koske meitä: 1 kohta.',
    );
    assert.equal(
      checklistSv.score(whole),
      'I skick 1, delvis 1, inte ännu 0. Alla 3 punkter är bedömda. Gäller inte oss: 1 punkt.',
    );
    assert.equal(
      checklistEn.score(whole),
      'In place 1, partly 1, not yet 0. All 3 items assessed. Not relevant: 1 item.',
    );
    const part = score([
      { item: 'a', rating: 'inPlace' },
      { item: 'b', leftOut: true },
    ]);
    assert.equal(checklistFi.progress(part), '1 kohta arvioitu, 1 jäljellä.');
    assert.equal(checklistSv.progress(part), '1 punkt bedömd, 1 kvar.');
    assert.equal(checklistEn.progress(part), '1 item assessed, 1 to go.');
    assert.equal(
      checklistFi.score(part),
      'Kunnossa 1, osittain 0, ei vielä 0. Arvioimatta 1 kohta. Jätetty pois 1 kohta.',
    );
    assert.equal(checklistFi.progress(score([])), '3 kohtaa arvioitavana.');
    assert.equal(checklistFi.percent(0.555), '56\u00a0%');
  });
});

describe('two people saving at once', () => {
  const base = assessment({ answers: [{ item: 'a', rating: 'notYet', owner: 'Anna' }] });

  it('keeps what both did where they did different things', () => {
    const mine = withAnswer(withAnswer(base, 'a', { rating: 'partly' }), 'b', { rating: 'inPlace' });
    const theirs = withAnswer(base, 'a', { owner: 'Bertil' });
    const { assessment: merged, conflicts } = mergeChanges(base, mine, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(merged.answers, [
      { item: 'a', rating: 'partly', owner: 'Bertil' },
      { item: 'b', rating: 'inPlace' },
    ]);
  });

  it('asks where both changed the same', () => {
    const mine = withAnswer(base, 'a', { rating: 'partly' });
    const theirs = withAnswer(base, 'a', { rating: 'inPlace' });
    assert.deepEqual(mergeChanges(base, mine, theirs), {
      assessment: theirs,
      conflicts: [{ item: 'a', field: 'rating', mine: 'partly', theirs: 'inPlace' }],
    });
  });

  it('asks about every difference when nobody knows what they began with', () => {
    const mine = withAnswer(base, 'a', { rating: 'partly', owner: undefined });
    const { conflicts } = mergeChanges(undefined, mine, base);
    assert.deepEqual(conflicts.map(({ field }) => field).sort(), ['owner', 'rating']);
  });

  it('takes away what I took away', () => {
    const { assessment: merged } = mergeChanges(base, withAnswer(base, 'a', { owner: '' }), base);
    assert.deepEqual(merged.answers, [{ item: 'a', rating: 'notYet' }]);
  });
});

it('lists the items of all headings in order', () => {
  assert.deepEqual(
    itemsOf(template).map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});
