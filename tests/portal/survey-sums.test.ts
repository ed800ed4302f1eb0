import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { migrate, openDatabase, rowsOf, sql, type Database } from '../../examples/portal/src/database.js';
import { receivedResponse, SurveySums } from '../../examples/portal/src/survey-sums.js';
import type { Survey, SurveyResponse } from '../../src/model/survey.js';
import { summarise } from '../../src/surveys/summarise.js';
import { testConfig } from './support.js';

const survey = (id: string): Survey => ({
  id,
  version: 1,
  name: { fi: 'Kahvit' },
  source: { fi: 'Kaislasalmi' },
  licence: 'CC-BY-4.0',
  languages: ['fi'],
  audiences: [
    { id: 'ngo', name: { fi: 'Järjestöt' } },
    { id: 'town', name: { fi: 'Kunta' } },
  ],
  scales: [{ id: 'three', look: 'numbers', from: 1, to: 3, names: [] }],
  groups: [
    {
      id: 'all',
      questions: [
        { id: 'useful', type: 'statement', text: { fi: 'Hyödyllinen' }, scale: 'three' },
        { id: 'people', type: 'number', text: { fi: 'Montako' } },
      ],
    },
  ],
});

/** What happens to the table of responses between two looks at the results. */
type Step =
  | { kind: 'answers'; many: { audience?: string; value: number; people?: number; ago: number }[] }
  | { kind: 'gone' };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answers' as const),
      many: fc.array(
        fc.record(
          {
            audience: fc.constantFrom('ngo', 'town', 'unknown'),
            value: fc.integer({ min: 0, max: 4 }),
            people: fc.integer({ min: 0, max: 9 }),
            // Now, within the time that is looked through again, a day and years before it.
            ago: fc.constantFrom(0, 0, 1, 5, 9, 86_400, 40_000_000, 80_000_000),
          },
          { requiredKeys: ['value', 'ago'] },
        ),
        { maxLength: 12 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'gone' as const }) },
);

describe('portal: sums of surveys', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase(testConfig());
    await migrate(database);
  });
  after(() => database.close());

  const all = async (id: string): Promise<SurveyResponse[]> => {
    const rows = await rowsOf<{ body: SurveyResponse; received_at: string | Date }>(
      database.queries,
      sql`select body, received_at from message where subject = ${id} order by received_at, key`,
    );
    return rows.map(({ body, received_at }) => receivedResponse(body, received_at));
  };
  async function happen(id: string, one: Step): Promise<void> {
    if (one.kind === 'gone')
      return void (await database.queries.execute(
        sql`delete from message where key = (select min(key) from message where subject = ${id})`,
      ));
    for (const { audience, value, people, ago } of one.many) {
      const key = randomUUID();
      const body: SurveyResponse = {
        key,
        survey: { id, version: 1 },
        ...(audience && { audience }),
        answers: [
          { question: 'useful', value },
          ...(people === undefined ? [] : [{ question: 'people', value: people }]),
        ],
      };
      await database.queries.execute(sql`
        insert into message (key, kind, subject, reference, body, body_hash, received_at)
        values (${key}, 'survey', ${id}, ${key}, ${JSON.stringify(body)}::text::jsonb, '',
          now() - make_interval(secs => ${ago}::int))`);
    }
  }

  /** The database, and how many rows it has given. */
  function counting(): { queries: Database['queries']; rows: () => number; forget: () => void } {
    let rows = 0;
    const queries = new Proxy(database.queries, {
      get: (target, name) =>
        name === 'execute'
          ? async (...call: Parameters<Database['queries']['execute']>) => {
              const result = await target.execute(...call);
              rows += (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows).length;
              return result;
            }
          : (Reflect.get(target, name, target) as unknown),
    });
    return { queries, rows: () => rows, forget: () => void (rows = 0) };
  }

  it('are what counting all of them gives, whatever came in whichever order, with few answers hidden alike', async () => {
    const shown = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const asked = survey(`kahvit-${randomUUID()}`);
        const sums = new SurveySums(database);
        for (const one of steps) {
          await happen(asked.id, one);
          for (const options of [{}, { today: '2026-11-22' }]) {
            const results = await sums.results(asked, options);
            assert.deepEqual(results, summarise(asked, await all(asked.id), options));
            for (const { n, hidden } of results.slices) shown.add(hidden ?? (n ? 'shown' : 'none'));
          }
        }
      }),
      { numRuns: 25 },
    );
    for (const one of ['shown', 'few', 'protecting', 'open']) assert.ok(shown.has(one), `${one} was met`);
  });

  it('read only what is new, and those who ask at once share it', async () => {
    const asked = survey(`kahvit-${randomUUID()}`);
    const answers = (count: number): Step => ({
      kind: 'answers',
      many: Array.from({ length: count }, (_, number) => ({
        value: 1 + (number % 3),
        ago: 86_400 + 100 * number,
      })),
    });
    await happen(asked.id, answers(300));
    const { rows, queries, forget } = counting();
    const sums = new SurveySums({ ...database, queries });
    await sums.results(asked, {});
    assert.equal(rows(), 300);
    forget();
    await happen(asked.id, { kind: 'answers', many: [{ value: 2, ago: 0 }] });
    const [first] = await Promise.all(Array.from({ length: 10 }, () => sums.results(asked, {})));
    assert.equal(first!.slices[0]!.n, 301);
    assert.ok(rows() <= 4, `${rows()} rows were read`);
  });

  it('are kept for whoever starts next, who reads only what is new, and never counts wrong after a loss', async () => {
    const asked = survey(`kahvit-${randomUUID()}`);
    const many = (count: number, ago = 86_400): Step => ({
      kind: 'answers',
      many: Array.from({ length: count }, (_, number) => ({
        ...(number % 3 && { audience: number % 2 ? 'ngo' : 'unknown' }),
        value: number % 5,
        people: number % 7,
        ago: ago && ago + 100 * number,
      })),
    });
    await happen(asked.id, many(1100));
    const surveyOf = (id: string): Promise<Survey | undefined> =>
      Promise.resolve(id === asked.id ? asked : undefined);
    await new SurveySums(database).keepUp(surveyOf);
    await happen(asked.id, many(7, 0));
    // Killed before it wrote anything down: the next one has the sum of 1100 and the database.
    const { rows, queries } = counting();
    const next = new SurveySums({ ...database, queries });
    assert.deepEqual(await next.results(asked, {}), summarise(asked, await all(asked.id)));
    assert.ok(rows() < 40, `${rows()} rows were read`);

    await happen(asked.id, { kind: 'gone' });
    const after = await all(asked.id);
    assert.deepEqual(await new SurveySums(database).results(asked, {}), summarise(asked, after));
    const other = { ...asked, version: 2, scales: [{ ...asked.scales![0]!, to: 4 }] };
    assert.deepEqual(await new SurveySums(database).results(other, {}), summarise(other, after));
    // Two who count it differently write over one another, and both are right.
    assert.deepEqual(await new SurveySums(database).results(asked, {}), summarise(asked, after));
  });

  it('are counted anew for another version of the survey', async () => {
    const asked = survey(`kahvit-${randomUUID()}`);
    const sums = new SurveySums(database);
    await happen(asked.id, { kind: 'answers', many: Array(6).fill({ value: 4, ago: 0 }) });
    assert.equal((await sums.results(asked, {})).leftOut, 6);
    const wider = { ...asked, version: 2, scales: [{ ...asked.scales![0]!, to: 4 }] };
    assert.equal((await sums.results(wider, {})).leftOut, undefined);
  });
});
