import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { onlyAsked, readSurveyResults, type Survey, type SurveyResponse } from '../../src/model/index.js';
import {
  barFigures,
  findSlice,
  questionFigures,
  resultsJson,
  summarise,
  yearByYear,
  yearOf,
} from '../../src/surveys/index.js';
import { response, survey } from './arbitrary.js';

const one = (change: Partial<SurveyResponse>): SurveyResponse => ({
  key: `key-${Math.random().toString(36).slice(2)}`,
  survey: { id: 'all-kinds', version: 2 },
  answers: [],
  ...change,
});
const useful = (value: number, change: Partial<SurveyResponse> = {}): SurveyResponse =>
  one({ answers: [{ question: 'useful', value }], ...change });

/** The plainest way to the same figures: every answer in a list. */
function naive(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const middle = n % 2 ? sorted[(n - 1) / 2]! : (sorted[n / 2 - 1]! + sorted[n / 2]!) / 2;
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  return { n, mean, median: middle, deviation };
}

const near = (actual: number | undefined, expected: number, what: string): void =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) < 1e-9,
    `${what}: ${actual} is not ${expected}`,
  );

describe('figures', () => {
  it('are what counting by hand gives', () => {
    const results = summarise(
      survey,
      [5, 4, 4, 2, 5, 3].map((value) => useful(value)),
    );
    const figures = questionFigures(findSlice(results), 'useful')!;
    assert.deepEqual(figures, {
      question: 'useful',
      n: 6,
      mean: 23 / 6,
      median: 4,
      deviation: figures.deviation,
      distribution: [
        { value: 1, n: 0 },
        { value: 2, n: 1 },
        { value: 3, n: 1 },
        { value: 4, n: 2 },
        { value: 5, n: 2 },
      ],
      cannotSay: 0,
    });
    near(figures.deviation, 1.169045194450012, 'deviation');
    assert.equal(
      barFigures([
        { value: 1, n: 1 },
        { value: 4, n: 1 },
      ]).median,
      2.5,
    );
    assert.deepEqual(barFigures([{ value: 1, n: 0 }]), { n: 0, distribution: [{ value: 1, n: 0 }] });
  });

  it('agree with the plainest way of counting, whatever was answered', () => {
    const asked: Survey = { ...survey, smallest: 1 };
    fc.assert(
      fc.property(fc.array(response, { maxLength: 40 }), (told) => {
        const responses = told.map((each, index) => ({
          ...onlyAsked(survey, each),
          key: `${each.key}-${index}`,
        }));
        const results = summarise(asked, responses);
        assert.equal(results.leftOut, undefined);
        for (const slice of results.slices) {
          const inside = responses.filter(
            ({ year, audience, level }) =>
              (slice.year === undefined || slice.year === year) &&
              (slice.audience === undefined || slice.audience === audience) &&
              (slice.level === undefined || slice.level === level),
          );
          if (!inside.length) {
            assert.equal(slice.hidden, 'few');
            continue;
          }
          assert.equal(slice.n, inside.length);
          const answers = inside.flatMap((each) => each.answers);
          for (const figures of slice.questions) {
            const mine = answers.filter(({ question }) => question === figures.question);
            const values = mine.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
            assert.equal(figures.n, mine.filter(({ cannotSay }) => !cannotSay).length);
            if (figures.cannotSay !== undefined) assert.equal(figures.cannotSay, mine.length - figures.n!);
            for (const { value, n } of figures.distribution ?? [])
              assert.equal(
                n,
                mine.filter((each) =>
                  Array.isArray(each.value) ? each.value.includes(String(value)) : each.value === value,
                ).length,
              );
            if (values.length && figures.question !== 'people') assert.ok(figures.distribution);
            if (!values.length) continue;
            const expected = naive(values);
            near(figures.mean, expected.mean, 'mean');
            near(figures.median, expected.median, 'median');
            if (values.length > 1) near(figures.deviation, expected.deviation, 'deviation');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of the responses', () => {
    fc.assert(
      fc.property(
        fc
          .array(response, { maxLength: 60 })
          .chain((told) =>
            fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
          ),
        ([told, shuffled]) => {
          // Blocks of equal weight may be chosen by what came first: with one audience and level there is no choice.
          const plain = (list: SurveyResponse[]): SurveyResponse[] =>
            list.map(({ audience: _audience, level: _level, ...rest }) => onlyAsked(survey, rest));
          assert.deepEqual(summarise(survey, plain(shuffled)).slices, summarise(survey, plain(told)).slices);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('count a response that came twice once', () => {
    const told = [1, 2, 3, 4, 5, 5].map((value) => useful(value));
    assert.deepEqual(summarise(survey, [...told, ...told]).slices, summarise(survey, told).slices);
  });

  it('leave out, and count, what the survey does not ask', () => {
    const odd = one({
      answers: [
        { question: 'x', value: 1 },
        { question: 'useful', value: 9 },
        { question: 'size', value: 'other' },
        { question: 'people', value: 'monta' },
      ],
    });
    assert.equal(summarise(survey, [odd]).leftOut, 4);
  });

  it('of a group are the mean of its statements, each weighing the same', () => {
    const asked: Survey = {
      ...survey,
      groups: [{ id: 'g', questions: survey.groups[0]!.questions.slice(0, 2) }],
    };
    const responses = Array.from({ length: 6 }, (_, index) =>
      one({
        answers: [
          { question: 'useful', value: 5 },
          ...(index ? [{ question: 'clear', value: 2 }] : [{ question: 'clear', cannotSay: true }]),
        ],
      }),
    );
    const [group] = findSlice(summarise(asked, responses))!.groups;
    assert.equal(group?.mean, 3.5);
    assert.equal(group?.n, 11);
    assert.deepEqual([group?.lowest, group?.highest], [2, 5]);
    assert.deepEqual(
      group?.distribution?.map(({ n }) => n),
      [0, 5, 0, 0, 6],
    );
    // With one statement hidden, the group would tell it.
    const few = responses.map((each, index) =>
      index > 3 ? { ...each, answers: each.answers.slice(0, 1) } : each,
    );
    assert.deepEqual(findSlice(summarise(asked, few))!.groups, [{ group: 'g', hidden: 'few' }]);
  });
});

describe('years', () => {
  it('are those of Finnish clocks', () => {
    assert.equal(yearOf({ receivedAt: '2019-12-31T21:59:59Z' }), 2019);
    assert.equal(yearOf({ receivedAt: '2019-12-31T22:00:00Z' }), 2020);
    assert.equal(yearOf({ receivedAt: '2020-01-01T01:00:00+14:00' }), 2019);
    assert.equal(yearOf({ year: 2018, receivedAt: '2019-12-31T22:00:00Z' }), 2018);
    assert.equal(yearOf({ receivedAt: 'eilen' }), undefined);
    assert.equal(yearOf({}), undefined);
  });

  it('show how a mean changed, with the number of answers beside it', () => {
    const of = (year: number, value: number, times: number): SurveyResponse[] =>
      Array.from({ length: times }, () => useful(value, { year }));
    const results = summarise(survey, [...of(2017, 3, 6), ...of(2018, 1, 2), ...of(2019, 4, 9)]);
    const pick = yearByYear(results, { question: 'useful' }).map(
      ({ year, n, mean, change, since, sinceN, hidden }) => [year, n, mean, change, since, sinceN, hidden],
    );
    assert.deepEqual(pick, [
      [2017, 6, 3, undefined, undefined, undefined, undefined],
      [2018, undefined, undefined, undefined, undefined, undefined, 'few'],
      [2019, 9, 4, 1, 2017, 6, undefined],
    ]);
    // The two of 2018 are in no sum.
    assert.equal(findSlice(results)?.n, 15);
  });

  it('are not told while they are still being answered', () => {
    const open = { ...survey, opens: '2026-01-01' };
    const told = [2025, 2026].flatMap((year) => Array.from({ length: 8 }, () => useful(4, { year })));
    const results = summarise(open, told, { today: '2026-06-01' });
    assert.deepEqual(
      results.slices.map(({ year, n, hidden }) => [year, n, hidden]),
      [
        [undefined, 8, undefined],
        [2025, 8, undefined],
        [2026, undefined, 'open'],
      ],
    );
    assert.equal(findSlice(summarise(open, told, { today: '2026-06-01', staff: true }))?.n, 16);
    assert.equal(findSlice(summarise({ ...open, closed: true }, told, { today: '2026-06-01' }))?.n, 16);
    assert.equal(
      findSlice(summarise({ ...open, closes: '2026-05-31' }, told, { today: '2026-06-01' }))?.n,
      16,
    );
    // One more answer changes nothing that is shown.
    const more = summarise(open, [...told, useful(1, { year: 2026 })], { today: '2026-06-01' });
    assert.deepEqual(more.slices, results.slices);
  });
});

describe('open answers', () => {
  const told = Array.from({ length: 12 }, (_, index) =>
    one({
      year: 2020,
      audience: index < 3 ? 'partner' : 'resident',
      answers: [
        { question: 'useful', value: 4 },
        { question: 'again', value: 0 },
        { question: 'why-not', value: `Syy ${String.fromCharCode(90 - index)}` },
      ],
    }),
  );

  it('are for staff', () => {
    const results = summarise(survey, told);
    assert.equal(results.openAnswers, undefined);
    assert.equal(questionFigures(findSlice(results), 'why-not')?.n, 12);
    assert.ok(!JSON.stringify(results).includes('Syy '));
    assert.ok(!resultsJson(summarise(survey, told, { staff: true })).includes('Syy '));
    assert.ok(resultsJson(summarise(survey, told, { staff: true }), { staff: true }).includes('Syy '));
  });

  it('do not tell by their order or their group who wrote them', () => {
    const { openAnswers } = summarise(survey, told, { staff: true });
    assert.deepEqual(
      openAnswers?.map(({ text }) => text),
      [...told.map((_, index) => `Syy ${String.fromCharCode(79 + index)}`)],
    );
    assert.ok(openAnswers?.every(({ audience, year }) => audience === undefined && year === 2020));
  });
});

describe('results', () => {
  it('are read again from their JSON as they were', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 60 }), (told) => {
        const results = summarise(
          survey,
          told.map((each) => onlyAsked(survey, each)),
          { madeAt: '2027-01-01T00:00:00Z' },
        );
        assert.deepEqual(readSurveyResults(JSON.parse(resultsJson(results))), { value: results });
      }),
      { numRuns: 100 },
    );
  });

  it('of 100 000 answers are summed within 100 ms', (context) => {
    const groups = survey.groups;
    const statements = Array.from({ length: 33 }, (_, index) => ({
      id: `s${index}`,
      type: 'statement' as const,
      text: { fi: `Väittämä ${index}` },
      scale: 'agree',
    }));
    const long: Survey = { ...survey, groups: [...groups, { id: 'long', questions: statements }] };
    // A linear congruential generator: the same answers each time.
    let seed = 42;
    const random = (below: number): number => {
      seed = (seed * 1664525 + 1013904223) % 4294967296;
      return Math.floor((seed / 4294967296) * below);
    };
    const responses = Array.from({ length: 3031 }, (_, index) =>
      one({
        key: `response-${index}`,
        year: 2017 + random(4),
        audience: ['resident', 'partner'][random(2)]!,
        level: ['region', 'ngo'][random(2)]!,
        answers: statements.map(({ id }) => ({ question: id, value: 1 + random(5) })),
      }),
    );
    const single = Array.from({ length: 100_000 }, (_, index) =>
      useful(1 + random(5), { key: `single-${index}`, year: 2017 + random(4), level: 'ngo' }),
    );
    for (const [what, list] of [
      ['3 031 responses of 33 answers', responses],
      ['100 000 responses of one answer', single],
    ] as const) {
      // Processor time: tests run beside each other, and a shared machine's clock tells of its other guests.
      const times = Array.from({ length: 9 }, () => {
        const before = process.cpuUsage();
        const results = summarise(long, list);
        const { user, system } = process.cpuUsage(before);
        assert.equal(findSlice(results)?.n, list.length);
        return (user + system) / 1000;
      }).sort((a, b) => a - b);
      context.diagnostic(`${what}: median ${times[4]!.toFixed(1)} ms, slowest ${times[8]!.toFixed(1)} ms`);
      assert.ok(times[4]! <= 100, `${what}: ${times[4]!.toFixed(1)} ms`);
    }
  });
});
