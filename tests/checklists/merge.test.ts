import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compareSides,
  compareYears,
  latestAnswers,
  RATINGS,
  regionTable,
  SIDES,
  sizeClass,
  summariseRegion,
  widestFirst,
  type MergedItem,
  type ShownItem,
} from '../../src/checklists/index.js';
import { countable, countsOf } from '../../examples/portal/src/assessment-counts.js';
import { hasSides } from '../../src/checklists/region.js';
import type { Assessment, Rating } from '../../src/model/index.js';
import { anyAssessment, assessment, ITEMS, rated, template } from './samples.js';

const shown = (item: MergedItem): ShownItem => {
  assert.equal(item.state, 'shown');
  return item as ShownItem;
};

/** So many associations with this rating of item a. */
const associations = (...ratings: Rating[]): Assessment[] =>
  ratings.map((a) => assessment({ answers: rated({ a }) }));

describe('answers that were counted elsewhere', () => {
  it('make the picture that the answers themselves make', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 40 }), (drawn) => {
        const answers = drawn.map(({ respondent: _respondent, joint: _joint, ...one }, index) => ({
          ...one,
          id: `person-${index}`,
          municipality: '990',
          year: 2026,
        }));
        const joint = assessment({ joint: true, answers: rated({ a: 'inPlace', b: 'notYet' }) });
        const summaries = SIDES.flatMap((side) => {
          const own = answers.filter((one) => one.side === side);
          const basis = countable(template, new Map(own.map((one) => [one.id, one])), [], 5);
          return own.length
            ? [
                {
                  template: template.id,
                  municipality: '990',
                  side,
                  year: 2026,
                  respondents: own.length,
                  minimum: 5,
                  items: countsOf(template, basis),
                },
              ]
            : [];
        });
        const direct = compareSides(template, [...answers, joint]);
        const counted = compareSides(template, [joint], { summaries });
        // Whether few or none rated an item is told by whoever holds the answers only.
        const blurred = (one: MergedItem): MergedItem => (one.state === 'none' ? { state: 'few' } : one);
        for (const [index, { sides }] of counted.items.entries())
          for (const side of SIDES)
            assert.deepEqual(blurred(sides[side]), blurred(direct.items[index]!.sides[side]));
        assert.deepEqual(counted.respondents, direct.respondents);
        const table = (one: ReturnType<typeof summariseRegion>): unknown =>
          regionTable(one, { places: [{ code: '990', name: 'Kaislasalmi' }], side: 'association' }).rows[0]!
            .share;
        assert.deepEqual(
          table(summariseRegion(template, [joint], { summaries })),
          table(summariseRegion(template, [...answers, joint])),
        );
      }),
    );
  });
  it('shows of few that there were few, and nothing of them', () => {
    const { items } = compareSides(template, [], {
      summaries: [
        {
          template: template.id,
          municipality: '990',
          side: 'association',
          year: 2026,
          respondents: 7,
          minimum: 5,
          items: [{ item: 'a', counts: { inPlace: 5, partly: 0, notYet: 2, notRelevant: 0 } }, { item: 'b' }],
          remarks: [{ item: 'a', kind: 'evidence', text: 'Pöytäkirja' }],
        },
      ],
    });
    assert.equal(shown(items[0]!.sides.association).count, 7);
    assert.deepEqual(
      items[0]!.comments.association.map(({ text }) => text),
      ['Pöytäkirja'],
    );
    assert.deepEqual(items[1]!.sides.association, { state: 'few' });
  });
});

describe('merging respondents', () => {
  it('tells distribution, median, mean and spread', () => {
    const five = compareSides(
      template,
      associations('notYet', 'partly', 'partly', 'inPlace', 'inPlace', 'notRelevant'),
    );
    assert.deepEqual(five.items[0]!.sides.association, {
      state: 'shown',
      count: 6,
      counts: { inPlace: 2, partly: 2, notYet: 1, notRelevant: 1 },
      median: 1,
      mean: 1.2,
      spread: 1.5,
      rating: 'partly',
    });
  });

  it('agrees with medians and quartiles worked out the long way', () => {
    const median = (values: number[]): number => {
      const middle = (values.length - 1) / 2;
      return (values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2;
    };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Rating>('notYet', 'partly', 'inPlace'), { minLength: 5, maxLength: 40 }),
        (ratings) => {
          const merged = shown(compareSides(template, associations(...ratings)).items[0]!.sides.association);
          const steps = ratings
            .map((rating) => ({ notYet: 0, partly: 1, inPlace: 2, notRelevant: -1 })[rating])
            .sort((one, other) => one - other);
          const half = Math.floor(steps.length / 2);
          assert.equal(merged.median, median(steps));
          assert.equal(merged.spread, median(steps.slice(-half)) - median(steps.slice(0, half)));
          assert.ok(
            Math.abs(merged.mean! - steps.reduce((sum, step) => sum + step, 0) / steps.length) < 1e-9,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not care in which order the answers came', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyAssessment, { maxLength: 20, selector: ({ id }) => id })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          // Two answers of one respondent on one day: which is newer only the order can say.
          fc.pre(new Set(list.map(({ id, respondent }) => respondent?.id ?? id)).size === list.length);
          assert.deepEqual(
            compareSides(template, list, { minimum: 2 }),
            compareSides(template, shuffled, { minimum: 2 }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts a respondent who answered again once, by the newest answer', () => {
    const respondent = { id: 'r' };
    const first = assessment({ respondent, answeredAt: '2026-01-01', answers: rated({ a: 'notYet' }) });
    const second = assessment({ respondent, answeredAt: '2026-02-01', answers: rated({ a: 'inPlace' }) });
    assert.deepEqual(latestAnswers([second, first]), [second]);
    const five = Array.from({ length: 5 }, () => second);
    assert.equal(compareSides(template, five).items[0]!.sides.association.state, 'few');
  });

  it('collects all remarks of a side in an order that gives nobody away', () => {
    const list = ['Vuorot on jaettu.', 'Avain puuttuu.', 'Tila on hyvä.', 'Bussi ei kulje.', 'Hyvä.'].map(
      (evidence) => assessment({ answers: [{ item: 'a', rating: 'partly', evidence }] }),
    );
    const { comments } = compareSides(template, list).items[0]!;
    assert.deepEqual(
      comments.association.map(({ text }) => text),
      ['Avain puuttuu.', 'Bussi ei kulje.', 'Hyvä.', 'Tila on hyvä.', 'Vuorot on jaettu.'],
    );
    assert.deepEqual(compareSides(template, list.slice(1)).items[0]!.comments.association, []);
  });
});

describe('sides beside each other', () => {
  const answers = (side: Assessment['side'], a: Rating, b: Rating, count: number): Assessment[] =>
    Array.from({ length: count }, () => assessment({ side, answers: rated({ a, b, c: 'partly' }) }));

  it('begins where they are furthest apart', () => {
    const comparison = compareSides(template, [
      assessment({
        side: 'municipality',
        joint: true,
        answers: rated({ a: 'partly', b: 'inPlace', c: 'partly' }),
      }),
      ...answers('association', 'partly', 'notYet', 5),
      ...answers('resident-panel', 'inPlace', 'partly', 6),
    ]);
    assert.deepEqual(
      widestFirst(comparison.items).map(({ item, difference }) => [item.id, difference]),
      [
        ['b', 2],
        ['a', 1],
        ['c', 0],
      ],
    );
    assert.deepEqual(comparison.respondents, { municipality: 1, association: 5, 'resident-panel': 6 });
    assert.equal(shown(comparison.items[1]!.all).count, 12);
  });

  it('shows a statement made together though it is alone, and persons only from the smallest number on', () => {
    const joint = assessment({ side: 'municipality', joint: true, answers: rated({ a: 'inPlace' }) });
    const officials = answers('municipality', 'notYet', 'notYet', 4);
    const few = compareSides(template, [joint, ...officials]).items[0]!.sides.municipality;
    assert.deepEqual(shown(few).counts, { inPlace: 1, partly: 0, notYet: 0, notRelevant: 0 });
    const enough = compareSides(template, [
      joint,
      ...officials,
      ...officials.slice(0, 1).map((one) => ({ ...one, id: 'fifth' })),
    ]);
    assert.equal(shown(enough.items[0]!.sides.municipality).count, 6);
    assert.equal(compareSides(template, officials).respondents.municipality, undefined);
    assert.equal(compareSides(template, officials, { minimum: 4 }).respondents.municipality, 4);
  });

  it('hides an item that few of many rated', () => {
    const list = answers('association', 'partly', 'partly', 6);
    for (const one of list.slice(2)) one.answers = rated({ b: 'partly' });
    const [a, b] = compareSides(template, list).items;
    assert.deepEqual(a!.sides.association, { state: 'few' });
    assert.equal(b!.sides.association.state, 'shown');
    assert.deepEqual(a!.all, { state: 'few' });
    assert.equal('difference' in a!, false);
  });

  it('tells missing from not rated', () => {
    const [a] = compareSides(template, [assessment({ answers: [] })]).items;
    assert.deepEqual(a!.sides.association, { state: 'none' });
    assert.deepEqual(a!.sides.municipality, { state: 'missing' });
  });

  it('cannot be made to show everything by a number that is none', () => {
    const one = associations('inPlace');
    for (const minimum of [undefined, Number.NaN])
      assert.equal(compareSides(template, one, { minimum }).items[0]!.sides.association.state, 'few');
    assert.equal(compareSides(template, one, { minimum: -5 }).minimum, 1);
  });
});

describe('a group that is not shown', () => {
  const other: Readonly<Record<Rating, Rating>> = {
    inPlace: 'notYet',
    notYet: 'notRelevant',
    notRelevant: 'partly',
    partly: 'inPlace',
  };
  const list = fc
    .array(
      fc.record({
        side: fc.constantFrom(...SIDES),
        municipality: fc.constantFrom('990', '853'),
        year: fc.constantFrom(2025, 2026),
        joint: fc.constantFrom(undefined, undefined, true),
        ratings: fc.tuple(...ITEMS.map(() => fc.constantFrom<(Rating | undefined)[]>(undefined, ...RATINGS))),
        remark: fc.string(),
      }),
      { maxLength: 30 },
    )
    .map((answers) =>
      answers.map(({ ratings, remark, joint, ...one }) =>
        assessment({
          ...one,
          ...(joint && { joint }),
          answers: ITEMS.flatMap((item, index) =>
            ratings[index] ? [{ item, rating: ratings[index], evidence: `x${remark}` }] : [],
          ),
        }),
      ),
    );

  /** The same answers with every rating and remark that may not be shown turned into another one. */
  const changed = (assessments: Assessment[], minimum: number): Assessment[] => {
    const group = (one: Assessment, item: string): string =>
      [one.municipality, one.year, one.side, item].join(' ');
    const sizes = new Map<string, number>();
    for (const one of assessments)
      if (!one.joint)
        for (const { item } of one.answers)
          sizes.set(group(one, item), (sizes.get(group(one, item)) ?? 0) + 1);
    return assessments.map((one) => ({
      ...one,
      answers: one.answers.map((answer) =>
        one.joint || sizes.get(group(one, answer.item))! >= minimum
          ? answer
          : { ...answer, rating: other[answer.rating!], evidence: 'changed' },
      ),
    }));
  };

  it('leaves no trace in any comparison, total, table or row of years', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 2, max: 6 }), (answers, minimum) => {
        const changedAnswers = changed(answers, minimum);
        for (const place of ['990', '853'])
          for (const year of [2025, 2026]) {
            const here = (one: Assessment): boolean => one.municipality === place && one.year === year;
            assert.deepEqual(
              compareSides(template, changedAnswers.filter(here), { minimum }),
              compareSides(template, answers.filter(here), { minimum }),
            );
          }
        const pictures = [answers, changedAnswers].map((one) => {
          const summary = summariseRegion(template, one, { minimum });
          const places = [
            { code: '990', name: 'Kaislasalmi' },
            { code: '853', name: 'Turku' },
          ];
          return SIDES.flatMap((side) => [
            regionTable(summary, { places, side, year: 2026, sort: 'share' }),
            compareYears(summary, '990', side),
          ]);
        });
        assert.deepEqual(pictures[1], pictures[0]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a region', () => {
  const places = [
    { code: '853', name: 'Turku', size: 'large' as const },
    { code: '284', name: 'Koski Tl', size: 'small' as const },
    { code: '734', name: 'Salo', size: 'middle' as const },
  ];
  const own = (municipality: string, year: number, ratings: Parameters<typeof rated>[0]): Assessment =>
    assessment({ municipality, year, side: 'municipality', joint: true, answers: rated(ratings) });
  const summary = summariseRegion(template, [
    own('853', 2024, { a: 'notYet' }),
    own('853', 2026, { a: 'inPlace', b: 'partly', c: 'notRelevant' }),
    own('284', 2026, { a: 'notYet', b: 'inPlace' }),
    { ...own('734', 2026, { a: 'inPlace' }), template: { id: 'another', version: 1 } },
  ]);

  it('has a row for every municipality, answered or not, and shows what is missing', () => {
    const table = regionTable(summary, { places });
    assert.equal(table.year, 2026);
    assert.deepEqual(
      table.rows.map(({ place, missing, share }) => [place.name, missing, share]),
      [
        ['Koski Tl', false, 0.5],
        ['Salo', true, undefined],
        ['Turku', false, 0.75],
      ],
    );
    assert.deepEqual(
      table.items.map(({ ratings, missing, none, mean }) => [ratings, missing, none, mean]),
      [
        [{ inPlace: 1, partly: 0, notYet: 1, notRelevant: 0 }, 1, 0, 1],
        [{ inPlace: 1, partly: 1, notYet: 0, notRelevant: 0 }, 1, 0, 1.5],
        [{ inPlace: 0, partly: 0, notYet: 0, notRelevant: 1 }, 1, 1, undefined],
      ],
    );
  });

  it('is sorted by an item or by the result, those without one last either way', () => {
    const names = (sort: string, descending: boolean): string[] =>
      regionTable(summary, { places, sort, descending }).rows.map(({ place }) => place.name);
    assert.deepEqual(names('a', false), ['Koski Tl', 'Turku', 'Salo']);
    assert.deepEqual(names('a', true), ['Turku', 'Koski Tl', 'Salo']);
    assert.deepEqual(names('share', true), ['Turku', 'Koski Tl', 'Salo']);
    assert.deepEqual(names('name', true), ['Turku', 'Salo', 'Koski Tl']);
  });

  it('tells where there are two sides to compare, and no group too small is one', () => {
    const municipal = own('853', 2026, { a: 'inPlace', b: 'notRelevant' });
    const persons = associations('partly', 'partly', 'notYet', 'partly', 'partly').map((one) => ({
      ...one,
      municipality: '853',
      year: 2026,
    }));
    const compared = (...assessments: Assessment[]): boolean =>
      hasSides(summariseRegion(template, assessments), '853', 2026);
    assert.equal(compared(municipal), false);
    assert.equal(compared(municipal, ...persons), true);
    assert.equal(compared(municipal, ...persons.slice(1)), false, 'four are not shown');
    assert.equal(compared(...persons), false);
    assert.equal(compared({ ...municipal, year: 2025 }, ...persons), false, 'another year');
    assert.equal(compared({ ...municipal, answers: rated({ a: 'notRelevant' }) }, ...persons), false);
  });

  it('is narrowed to size classes', () => {
    const { rows } = regionTable(summary, { places, sizes: ['small', 'middle'] });
    assert.deepEqual(
      rows.map(({ place }) => place.name),
      ['Koski Tl', 'Salo'],
    );
    assert.deepEqual([2_200, 51_000, 200_000].map(sizeClass), ['small', 'middle', 'large']);
  });

  it('sets years beside each other, the empty ones between them included', () => {
    const { years, items, shares } = compareYears(summary, '853');
    assert.deepEqual(years, [2024, 2025, 2026]);
    assert.deepEqual(
      items[0]!.years.map(({ state }) => state),
      ['shown', 'missing', 'shown'],
    );
    assert.equal(items[0]!.change, 2);
    assert.equal('change' in items[1]!, false);
    assert.deepEqual(shares, [0, undefined, 0.75]);
    assert.deepEqual(compareYears(summary, '734'), {
      years: [],
      items: summary.items.map((item) => ({ item, years: [] })),
      shares: [],
    });
  });
});

describe('speed', () => {
  const nine = {
    ...template,
    headings: [
      {
        id: 'h',
        name: { fi: 'H' },
        items: Array.from({ length: 9 }, (_, index) => ({ id: `item-${index}`, name: { fi: 'I' } })),
      },
    ],
  };
  const many = (municipalities: number): Assessment[] => {
    const list: Assessment[] = [];
    for (let municipality = 0; municipality < municipalities; municipality++)
      for (let year = 2022; year < 2027; year++)
        for (let respondent = 0; respondent < 20; respondent++)
          list.push({
            id: `${municipality}-${year}-${respondent}`,
            template: { id: 'test', version: 2 },
            municipality: String(municipality).padStart(3, '0'),
            side: respondent < 5 ? 'municipality' : respondent < 15 ? 'association' : 'resident-panel',
            respondent: { id: `${municipality}-${respondent}` },
            year,
            answers: nine.headings[0]!.items.map(({ id }, index) => ({
              item: id,
              rating: RATINGS[(municipality + year + respondent + index) % 4]!,
            })),
          });
    return list;
  };

  for (const [municipalities, limit] of [
    [27, 20],
    [308, 150],
  ] as const)
    it(`summarises ${municipalities} municipalities × 9 items × 5 years × 20 respondents in ${limit} ms`, (test) => {
      const list = many(municipalities);
      const places = Array.from({ length: municipalities }, (_, index) => ({
        code: String(index).padStart(3, '0'),
        name: `Kunta ${index}`,
      }));
      // Processor time, the best of five: what the code takes, not what else the machine does.
      const used = (): number => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1000;
      };
      let best = Infinity;
      for (let round = 0; round < 5; round++) {
        const start = used();
        const summary = summariseRegion(nine, list);
        for (const year of summary.years)
          for (const side of SIDES) regionTable(summary, { places, year, side, sort: 'share' });
        best = Math.min(best, used() - start);
      }
      test.diagnostic(`${municipalities} municipalities: ${best.toFixed(1)} ms`);
      assert.ok(best <= limit, `${best.toFixed(1)} ms`);
    });
});
