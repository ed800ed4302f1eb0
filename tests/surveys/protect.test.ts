import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ResultSlice, Survey, SurveyResponse, SurveyResults } from '../../src/model/index.js';
import {
  findSlice,
  protect,
  questionFigures,
  resultsCsv,
  resultsJson,
  summarise,
} from '../../src/surveys/index.js';

/*
 * Nothing here knows how the shown figures were chosen. Every shown figure is a row of a matrix over the smallest
 * groups there are (year, audience, level): 1 where the group is summed up in it. A reader can have any combination of
 * rows. Some answers of fewer than `smallest` people can be worked out exactly when some combination is zero everywhere
 * but in groups that have fewer answers together, and that is so exactly when the rank of the matrix falls as the
 * columns of those groups are taken out. Every set of groups that is small enough is tried.
 */

const ids = ['a', 'b', 'c'];
const survey: Survey = {
  id: 'small',
  version: 1,
  name: { fi: 'Pieni' },
  source: { fi: 'Testi' },
  licence: 'CC0-1.0',
  languages: ['fi'],
  audiences: ids.map((id) => ({ id, name: { fi: `Ryhmä ${id}` } })),
  levels: ids.map((id) => ({ id, name: { fi: `Taso ${id}` } })),
  scales: [
    {
      id: 's',
      look: 'numbers',
      from: 1,
      to: 3,
      names: [
        { value: 1, name: { fi: 'Alin' } },
        { value: 3, name: { fi: 'Ylin' } },
      ],
      cannotSay: { fi: 'En osaa sanoa' },
    },
  ],
  groups: [
    {
      id: 'g',
      questions: ['one', 'two'].map((id) => ({ id, type: 'statement', text: { fi: id }, scale: 's' })),
    },
  ],
};

interface Atom {
  year?: number;
  audience?: string;
  level?: string;
}

const atomOf = ({ year, audience, level }: Atom): string => JSON.stringify([year, audience, level]);

const MODULUS = 1_000_003;
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const power = (base: number, exponent: number): number =>
    exponent === 0
      ? 1
      : exponent % 2
        ? (base * power(base, exponent - 1)) % MODULUS
        : power((base * base) % MODULUS, exponent / 2);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= done && row[column]);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const inverse = power(rows[done]![column]!, MODULUS - 2);
    for (let index = done + 1; index < rows.length; index++) {
      const factor = (rows[index]![column]! * inverse) % MODULUS;
      if (factor)
        rows[index] = rows[index]!.map(
          (value, at) => (((value - factor * rows[done]![at]!) % MODULUS) + MODULUS) % MODULUS,
        );
    }
    done++;
  }
  return done;
}

/** Sets of groups, each given by its index, with fewer than `smallest` in all. */
function* smallSets(
  weights: readonly number[],
  smallest: number,
  from = 0,
  taken: number[] = [],
  sum = 0,
): Generator<number[]> {
  for (let index = from; index < weights.length; index++) {
    const next = sum + weights[index]!;
    if (next >= smallest) continue;
    yield [...taken, index];
    yield* smallSets(weights, smallest, index + 1, [...taken, index], next);
  }
}

/** What a question's shown figures give away, in words; nothing when all is well. */
function leaks(
  responses: readonly SurveyResponse[],
  published: readonly SurveyResults[],
  weigh: (response: SurveyResponse) => number,
  shownN: (slice: ResultSlice) => number | undefined,
  smallest: number,
): string[] {
  const weights = new Map<string, { atom: Atom; n: number }>();
  for (const response of responses) {
    const key = atomOf(response);
    const one = weights.get(key) ?? { atom: response, n: 0 };
    one.n += weigh(response);
    weights.set(key, one);
  }
  const atoms = [...weights.values()].filter(({ n }) => n > 0);
  const matrix: number[][] = [];
  for (const { slices } of published) {
    // Which years are counted in a sum over the years is told by the years themselves.
    const isCounted = ({ year }: Atom): boolean =>
      slices.some(
        (slice) =>
          slice.year === year &&
          slice.audience === undefined &&
          slice.level === undefined &&
          shownN(slice) !== undefined,
      );
    for (const slice of slices) {
      const n = shownN(slice);
      if (n === undefined) continue;
      const inside = atoms.filter(
        ({ atom }) =>
          (slice.year === undefined ? isCounted(atom) : slice.year === atom.year) &&
          (slice.audience === undefined || slice.audience === atom.audience) &&
          (slice.level === undefined || slice.level === atom.level),
      );
      // An equation that does not hold would find what is not there, and miss what is.
      if (inside.reduce((sum, one) => sum + one.n, 0) !== n)
        return [`${JSON.stringify(slice)} is not the sum of its groups`];
      matrix.push(atoms.map((atom) => (inside.includes(atom) ? 1 : 0)));
    }
  }
  const whole = rank(matrix);
  const found: string[] = [];
  for (const set of smallSets(
    atoms.map(({ n }) => n),
    smallest,
  )) {
    const without = matrix.map((row) => row.filter((_, index) => !set.includes(index)));
    if (rank(without) < whole) found.push(set.map((index) => atomOf(atoms[index]!.atom)).join(' '));
  }
  return found;
}

interface Table {
  cells: readonly (Atom & { value?: number })[];
  smallest: number;
  /** Responses in a year, at most. */
  most: number;
}

/** Every table there can be, by the result it gives. */
function everyResult({ cells, smallest, most }: Table): Map<string, number[][]> {
  const used = (key: 'audiences' | 'levels'): Survey[typeof key] =>
    survey[key]!.filter(({ id }) =>
      cells.some((cell) => cell[key === 'levels' ? 'level' : 'audience'] === id),
    );
  const small: Survey = { ...survey, smallest, audiences: used('audiences')!, levels: used('levels')! };
  const byResult = new Map<string, number[][]>();
  const counts = cells.map(() => 0);
  // As many as `most` a year: all tables of a year's sum are tried, or what only seems to agree would be found.
  const tryAll = (index: number): void => {
    if (index < cells.length) {
      const before = cells
        .slice(0, index)
        .reduce((sum, { year }, at) => sum + (year === cells[index]!.year ? counts[at]! : 0), 0);
      for (let count = 0; count <= most - before; count++) {
        counts[index] = count;
        tryAll(index + 1);
      }
      return;
    }
    const list = cells.flatMap(({ value, ...where }, at) =>
      Array.from({ length: counts[at]! }, (_, one): SurveyResponse => ({
        key: `response-${at}-${one}`,
        survey: { id: 'small', version: 1 },
        year: 2020,
        ...where,
        answers:
          value === undefined
            ? []
            : [value ? { question: 'one', value } : { question: 'one', cannotSay: true }],
      })),
    );
    const result = JSON.stringify(summarise(small, list).slices);
    byResult.set(result, [...(byResult.get(result) ?? []), [...counts]]);
  };
  tryAll(0);
  return byResult;
}

const response = (years: number): fc.Arbitrary<SurveyResponse> =>
  fc
    .record({
      year: fc.integer({ min: 2019, max: 2018 + years }),
      audience: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      level: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      one: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      two: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 1 }),
    })
    .map(({ year, audience, level, ...answers }) => ({
      key: '',
      survey: { id: 'small', version: 1 },
      year,
      ...(audience !== undefined && { audience }),
      ...(level !== undefined && { level }),
      answers: Object.entries(answers).flatMap(([question, value]) =>
        value === undefined ? [] : [value ? { question, value } : { question, cannotSay: true }],
      ),
    }));

/** Few groups or many, crowded or nearly empty. */
const responses = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 45 }))
  .chain(([years, size]) => fc.array(response(years), { minLength: size, maxLength: size + 8 }))
  .map((list) => list.map((one, index) => ({ ...one, key: `response-${index}` })));

const answered = (question: string, withCannotSay: boolean) => (one: SurveyResponse) =>
  one.answers.filter((answer) => answer.question === question && (withCannotSay || !answer.cannotSay)).length;

const allLeaks = (
  list: readonly SurveyResponse[],
  published: readonly SurveyResults[],
  smallest: number,
): string[] => [
  ...leaks(
    list,
    published,
    () => 1,
    ({ n }) => n,
    smallest,
  ),
  ...['one', 'two'].flatMap((question) => [
    ...leaks(
      list,
      published,
      answered(question, false),
      (slice) => questionFigures(slice, question)?.n,
      smallest,
    ),
    ...leaks(
      list,
      published,
      answered(question, true),
      (slice) => {
        const { n, cannotSay } = questionFigures(slice, question) ?? {};
        return n === undefined ? undefined : n + (cannotSay ?? 0);
      },
      smallest,
    ),
  ]),
];

describe('few answers', () => {
  it('cannot be worked out of what is shown, by any sum or difference', () => {
    fc.assert(
      fc.property(responses, fc.integer({ min: 2, max: 6 }), (list, smallest) => {
        const results = summarise({ ...survey, smallest }, list);
        assert.deepEqual(allLeaks(list, [results], smallest), []);
      }),
      { numRuns: 200 },
    );
  });

  it('cannot be worked out of results from before and after a year was added', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const open = { ...survey, smallest: 5 };
        const before = summarise(open, list, { today: '2020-07-01' });
        const after = summarise(open, list, { today: '2021-07-01' });
        const closed = summarise({ ...open, closed: true }, list, { today: '2021-07-01' });
        for (const slice of before.slices)
          if (slice.year !== undefined && slice.hidden !== 'open')
            for (const later of [after, closed]) assert.deepEqual(findSlice(later, slice), slice);
        assert.deepEqual(allLeaks(list, [before, after, closed], 5), []);
      }),
      { numRuns: 60 },
    );
  });

  it('would be found by this test if they could', () => {
    // The plain way: hide what is small, show the rest. The rest and the sum give it away.
    const of = (audience: string, times: number): SurveyResponse[] =>
      Array.from({ length: times }, (_, index) => ({
        key: `${audience}-${index}`,
        survey: { id: 'small', version: 1 },
        year: 2020,
        audience,
        answers: [{ question: 'one', value: 2 }],
      }));
    const list = [...of('a', 9), ...of('b', 7), ...of('c', 2)];
    const results = summarise(survey, list);
    const plain: SurveyResults = {
      ...results,
      slices: [
        { n: 18, groups: [], questions: [] },
        { year: 2020, n: 18, groups: [], questions: [] },
        { audience: 'a', n: 9, groups: [], questions: [] },
        { audience: 'b', n: 7, groups: [], questions: [] },
      ],
    };
    assert.deepEqual(
      leaks(
        list,
        [plain],
        () => 1,
        ({ n }) => n,
        5,
      ),
      ['[2020,"c",null]'],
    );
    assert.deepEqual(
      leaks(
        list,
        [results],
        () => 1,
        ({ n }) => n,
        5,
      ),
      [],
    );
  });

  /*
   * The strongest reader there can be: knows the rule and its code, every result it ever gives, and tries every table
   * of answers that gives the result at hand. What all of those tables agree in is known to that reader.
   */
  const tables: Record<
    string,
    { cells: readonly (Atom & { value?: number })[]; smallest: number; most: number }
  > = {
    'three audiences': { cells: ids.map((audience) => ({ audience, value: 1 })), smallest: 3, most: 11 },
    'two audiences and some who do not tell': {
      cells: ['a', 'b', undefined].map((audience) => ({ ...(audience && { audience }), value: 1 })),
      smallest: 3,
      most: 11,
    },
    'two audiences at two levels': {
      cells: ['a', 'b'].flatMap((audience) => ['a', 'b'].map((level) => ({ audience, level, value: 1 }))),
      smallest: 3,
      most: 8,
    },
    'two audiences in two years': {
      cells: [2019, 2020].flatMap((year) => ['a', 'b'].map((audience) => ({ year, audience, value: 1 }))),
      smallest: 3,
      most: 7,
    },
    'two audiences and the usual five': {
      cells: ['a', 'b'].map((audience) => ({ audience, value: 1 })),
      smallest: 5,
      most: 24,
    },
  };
  for (const [name, table] of Object.entries(tables))
    it(`cannot be worked out by trying every table: ${name}`, () => {
      const { cells, smallest } = table;
      const byResult = everyResult(table);

      // Of each group, each year and each whole, how many there are.
      const groups = new Map<string, number[]>();
      cells.forEach(({ year = 2020, audience, level }, index) => {
        for (const key of [
          [year, audience],
          [year, level, 'level'],
          [year, audience, level],
          [undefined, audience],
        ])
          groups.set(JSON.stringify(key), [...(groups.get(JSON.stringify(key)) ?? []), index]);
      });
      const found: string[] = [];
      for (const tried of byResult.values())
        for (const [group, indexes] of groups) {
          const possible = new Set(tried.map((one) => indexes.reduce((sum, index) => sum + one[index]!, 0)));
          const [only] = possible;
          if (possible.size === 1 && only! > 0 && only! < smallest)
            found.push(`${group}: ${only} of ${tried[0]}`);
        }
      assert.deepEqual(found, []);
      assert.ok(byResult.size > 20);
    });

  it('cannot be worked out by trying every table: what a few answered where others were silent', () => {
    // How many of a group left a question out can be known from how many of it answered the survey; never what the few
    // answered, unless all answers there are are alike.
    for (const spoken of [
      [1, 2, undefined],
      [1, 2, 0],
    ]) {
      const cells = ['a', 'b'].flatMap((audience) =>
        spoken.map((value) => ({ audience, ...(value !== undefined && { value }) })),
      );
      const found: string[] = [];
      for (const tried of everyResult({ cells, smallest: 3, most: 8 }).values())
        for (const start of [0, 3]) {
          const few = tried.every(
            (one) => one[start]! + one[start + 1]! > 0 && one[start]! + one[start + 1]! < 3,
          );
          const [one] = tried;
          const isMixed = one![0]! + one![3]! > 0 && one![1]! + one![4]! > 0;
          if (few && isMixed && new Set(tried.map((counts) => counts[start])).size === 1)
            found.push(String(one));
        }
      assert.deepEqual(found, []);
    }
  });

  it('are in no figure, no file and no group of their own', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const results = summarise(survey, list);
        for (const slice of results.slices) {
          assert.ok(slice.n === undefined ? slice.hidden : slice.n >= 5);
          for (const figures of [...slice.questions, ...slice.groups]) {
            const { n, hidden, notes: _notes, ...rest } = figures;
            if (hidden) assert.deepEqual(Object.keys(rest).length, 1, JSON.stringify(figures));
            else assert.ok(n === 0 || n! >= 5, JSON.stringify(figures));
          }
        }
        assert.ok(!/NaN|null|undefined/.test(resultsJson(results)));
        assert.ok(!/NaN|undefined/.test(resultsCsv(results)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is hidden', () => {
  const count = (counts: Record<string, number>): Map<string, number | string | undefined> => {
    const list = Object.entries(counts).flatMap(([where, times]) => {
      const [audience, level] = where.split('-');
      return Array.from({ length: times }, (_, index) => ({
        key: `${where}-${index}`,
        survey: { id: 'small', version: 1 },
        year: 2020,
        audience,
        ...(level && { level }),
        answers: [{ question: 'one', value: 2 }],
      }));
    });
    const { slices } = summarise(survey, list);
    return new Map(
      slices
        .filter(({ year }) => year === 2020)
        .map(({ audience, level, n, hidden }) => [
          audience ?? (level ? `level ${level}` : 'all'),
          n ?? hidden,
        ]),
    );
  };

  it('is nothing when every group is large enough', () => {
    assert.deepEqual(
      [...count({ a: 5, b: 6, c: 7 })],
      [
        ['all', 18],
        ['a', 5],
        ['b', 6],
        ['c', 7],
      ],
    );
  });

  it('is the small group and the next smallest, never the sum', () => {
    assert.deepEqual(
      [...count({ a: 40, b: 3, c: 8 })],
      [
        ['all', 51],
        ['a', 40],
        ['b', 'protecting'],
        ['c', 'protecting'],
      ],
    );
  });

  it('is two small groups together when they are enough', () => {
    assert.deepEqual(
      [...count({ a: 40, b: 3, c: 2 })],
      [
        ['all', 45],
        ['a', 40],
        ['b', 'protecting'],
        ['c', 'protecting'],
      ],
    );
  });

  it('is everything when two small groups are not enough', () => {
    assert.deepEqual(
      [...count({ a: 40, b: 2, c: 2 })],
      [
        ['all', 44],
        ['a', 'protecting'],
        ['b', 'protecting'],
        ['c', 'protecting'],
      ],
    );
    assert.deepEqual(
      [...count({ a: 4 })],
      [
        ['all', 'few'],
        ['a', 'few'],
        ['b', 'few'],
        ['c', 'few'],
      ],
    );
  });

  it('is also the one of an audience that otherwise is at another level', () => {
    // Everybody of a is at level a, and everybody at level a of audience a, but for one of b: a level less an audience.
    assert.deepEqual(
      [...count({ 'a-a': 20, 'b-a': 1, 'b-b': 20 })],
      [
        ['all', 41],
        ['a', 20],
        ['b', 21],
        ['level a', 'protecting'],
        ['level b', 'protecting'],
        ['level c', 'protecting'],
      ],
    );
  });
});

describe('the table', () => {
  it('keeps as it is what is safe', () => {
    const start = { rows: [0, 1], columns: [0, 1] };
    const cells = [
      { row: 0, column: 0, n: 5, cannotSay: 0 },
      { row: 1, column: 1, n: 5, cannotSay: 0 },
    ];
    assert.deepEqual(protect(cells, 5, start), start);
    assert.equal(protect([cells[0]!], 6, start), undefined);
    assert.deepEqual(protect([], 5, start), start);
  });

  it('guards "can\'t say" where nobody says anything else', () => {
    const start = { rows: [0, 1], columns: [0] };
    const cells = [
      { row: 0, column: 0, n: 9, cannotSay: 0 },
      { row: 1, column: 0, n: 0, cannotSay: 2 },
    ];
    assert.deepEqual(protect(cells, 5, start)?.rows, [0, 0]);
    assert.deepEqual(protect([cells[0]!, { ...cells[1]!, cannotSay: 5 }], 5, start)?.rows, [0, 1]);
  });
});
