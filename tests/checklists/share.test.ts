import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  LONGEST_FRAGMENT,
  loadTemplate,
  itemsOf,
  readChecklistFile,
  readFragment,
  sharedTemplate,
  shareFragment,
  writeChecklistFile,
} from '../../src/checklists/index.js';
import { anyAssessment, assessment, rated, template } from './samples.js';

describe('a link with answers', () => {
  it('carries ratings, left-out items, owners and dates, and nothing else', () => {
    fc.assert(
      fc.property(anyAssessment, (one) => {
        const { fragment, shortened } = shareFragment(one);
        assert.match(fragment, /^[\w-]+$/);
        assert.equal(shortened, false);
        const read = readFragment(fragment, template);
        const { id, ...rest } = read.value!.assessment;
        assert.match(id, /^shared-/);
        const { municipality, county, side, year } = one;
        assert.deepEqual(rest, {
          template: one.template,
          ...(municipality && { municipality }),
          ...(county && { county }),
          side,
          year,
          ...(one.joint && { joint: true }),
          ...(one.invented && { invented: true }),
          answers: one.answers.flatMap(({ item, rating, owner, dueDate, leftOut }) =>
            rating || owner || dueDate || leftOut
              ? [
                  {
                    item,
                    ...(rating && { rating }),
                    ...(owner && { owner }),
                    ...(dueDate && { dueDate }),
                    ...(leftOut && { leftOut }),
                  },
                ]
              : [],
          ),
        });
        assert.equal(read.value!.unknown, 0);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused with any one letter changed, added or taken away', () => {
    const one = assessment({
      answers: [{ item: 'a', rating: 'partly', owner: 'Järjestöyhdyshenkilö', dueDate: '2027-03-31' }],
    });
    const { fragment } = shareFragment(one);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const refused = (text: string): void => assert.ok(readFragment(text, template).wrong, text);
    for (let at = 0; at < fragment.length; at++) {
      refused(fragment.slice(0, at) + fragment.slice(at + 1));
      for (const letter of letters) {
        const changed = fragment.slice(0, at) + letter + fragment.slice(at + 1);
        // The last letter holds bits that belong to no byte: without a change in the bytes nothing is damaged.
        if (Buffer.from(changed, 'base64url').equals(Buffer.from(fragment, 'base64url'))) continue;
        refused(changed);
        refused(fragment.slice(0, at) + letter + fragment.slice(at));
      }
    }
    refused('');
    refused('ä');
    refused(`${fragment}=`);
  });

  it('never throws on foreign text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (foreign) => {
        assert.ok(readFragment(foreign, template).wrong);
      }),
      { numRuns: 1000 },
    );
  });

  it('says with which template it was made, and refuses another', () => {
    const { fragment } = shareFragment(assessment({ answers: rated({ a: 'inPlace' }) }));
    assert.deepEqual(sharedTemplate(fragment), { value: { id: 'test', version: 2 } });
    assert.equal(readFragment(fragment, { ...template, id: 'other' }).wrong?.[0]?.kind, 'unknown');
  });

  it('finds its items again in another order, and counts those that are gone', () => {
    const { fragment } = shareFragment(assessment({ answers: rated({ a: 'inPlace', c: 'notYet' }) }));
    const newer = { ...template, version: 3, headings: [template.headings[1]!] };
    const read = readFragment(fragment, newer).value!;
    assert.deepEqual(read.assessment.answers, [{ item: 'c', rating: 'notYet' }]);
    assert.equal(read.unknown, 1);
  });

  it('stays short with nine full answers, a hundred items and owners of 5,000 characters', async () => {
    const nine = (await loadTemplate('ngo-friendly-municipality', ['fi']))!;
    const full = assessment({
      template: { id: nine.id, version: nine.version },
      answers: itemsOf(nine).map(({ id }, index) => ({
        item: id,
        rating: 'partly' as const,
        owner: `Hyvinvointikoordinaattori ${index}`,
        dueDate: '2027-12-31',
      })),
    });
    const shared = shareFragment(full);
    assert.equal(shared.shortened, false);
    assert.ok(shared.fragment.length < 700, String(shared.fragment.length));
    assert.deepEqual(readFragment(shared.fragment, nine).value?.assessment.answers, full.answers);

    const hundred = Array.from({ length: 100 }, (_, index) => `item-${index}`);
    const long = shareFragment(
      assessment({
        answers: hundred.map((item) => ({
          item,
          rating: 'inPlace' as const,
          owner: `${item} ${'å'.repeat(5000)}`,
          dueDate: '2030-01-01',
        })),
      }),
    );
    assert.equal(long.shortened, true);
    assert.ok(long.fragment.length <= LONGEST_FRAGMENT, String(long.fragment.length));
    assert.equal(sharedTemplate(long.fragment).wrong, undefined);
  });
});

describe('a file', () => {
  it('opens again without losing anything', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 5 }), (assessments) => {
        const file = writeChecklistFile({ template, assessments });
        assert.deepEqual(readChecklistFile(file), { value: { template, assessments, leftBehind: [] } });
      }),
      { numRuns: 200 },
    );
  });

  it('opens with a byte order mark, and without a template', () => {
    const file = writeChecklistFile({ assessments: [] });
    assert.deepEqual(readChecklistFile(`\ufeff${file}`), { value: { assessments: [], leftBehind: [] } });
  });

  it('is refused when it is not ours, or of a newer form', () => {
    const refused = (text: string): string => readChecklistFile(text).wrong![0]!.path;
    assert.equal(refused('<html>'), 'file');
    assert.equal(refused('[]'), 'format');
    assert.equal(refused('{"format":"something-else"}'), 'format');
    assert.equal(refused('{"format":"kumppani-checklist","formatVersion":2}'), 'formatVersion');
    assert.equal(refused('{"format":"kumppani-checklist","formatVersion":1}'), 'assessments');
  });

  it('gives what can be read and says what cannot', () => {
    const whole = assessment({ answers: rated({ a: 'inPlace' }) });
    const file = JSON.parse(writeChecklistFile({ template, assessments: [whole] })) as {
      template: { version: unknown };
      assessments: unknown[];
    };
    file.template.version = 'two';
    file.assessments.unshift({ side: 'nobody' });
    const { value } = readChecklistFile(JSON.stringify(file));
    assert.deepEqual(value?.assessments, [whole]);
    assert.deepEqual(
      value?.leftBehind.map(({ path }) => path),
      ['template.version', 'assessments[0].side'],
    );
  });
});
