import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { questionsOf, readSurveyResults, type SurveyResults } from '../../src/model/index.js';
import {
  findSlice,
  groupFiguresOf,
  loadSurvey,
  questionFigures,
  resultsCsv,
  yearByYear,
} from '../../src/surveys/index.js';

/*
 * The figures that the seed documents publish, carried over into examples/demo-data/figures. Every number of the
 * transcription is read through `Told`, which remembers what has been compared: a figure that no comparison has looked
 * at fails the test.
 */

const SEEDS = '../shared/data/seed-figures';
const isThere = existsSync(SEEDS);
const skip = isThere ? false : `${SEEDS} is not beside the checkout`;

const figures = (name: string): SurveyResults => {
  const { value, wrong } = readSurveyResults(
    JSON.parse(readFileSync(`examples/demo-data/figures/${name}.json`, 'utf8')),
  );
  assert.deepEqual(wrong, undefined);
  return value!;
};

/** A transcription whose numbers are ticked off as they are compared. */
class Told {
  readonly #json: unknown;
  readonly #seen = new Set<string>();

  constructor(name: string) {
    this.#json = JSON.parse(readFileSync(`${SEEDS}/${name}.json`, 'utf8'));
  }

  at(path: string): unknown {
    return path
      .split('.')
      .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], this.#json);
  }

  list(path: string): number[] {
    return [...((this.at(path) as unknown[] | undefined) ?? []).keys()];
  }

  /** The number there must be the one that is shown. */
  same(path: string, shown: number | undefined): void {
    const told = this.at(path);
    assert.equal(typeof told, 'number', path);
    assert.equal(shown, told, path);
    this.#seen.add(path);
  }

  /** Numbers that nobody has compared. Checks are the transcriber's own sums; they are computed here anew. */
  missed(): string[] {
    const walk = (value: unknown, path: string): string[] =>
      typeof value === 'number'
        ? [path]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) =>
              key === 'checks' ? [] : walk(inner, path ? `${path}.${key}` : key),
            )
          : [];
    return walk(this.#json, '').filter((path) => !this.#seen.has(path));
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the published figures', () => {
  it(
    'of event feedback are shown as printed, with a note where the report contradicts itself',
    { skip },
    () => {
      const told = new Told('event-feedback');
      const results = figures('event-feedback');
      told.same('scale.min', results.survey.scales![0]!.from);
      told.same('scale.max', results.survey.scales![0]!.to);
      for (const index of told.list('levels'))
        told.same(
          `levels.${index}.goalNumber`,
          results.survey.levels!.findIndex(({ id }) => id === told.at(`levels.${index}.id`)) + 1,
        );
      for (const index of told.list('years')) {
        const at = `years.${index}`;
        const year = told.at(`${at}.year`) as number;
        const slice = findSlice(results, { year })!;
        told.same(`${at}.year`, slice.year);
        told.same(`${at}.statedTotalN`, slice.n);
        const ns = told.list(`${at}.levels`).map((place) => {
          const level = told.at(`${at}.levels.${place}.id`) as string;
          const ofLevel = findSlice(results, { year, level })!;
          const goal = questionFigures(ofLevel, 'goal')!;
          told.same(`${at}.levels.${place}.n`, goal.n);
          told.same(`${at}.levels.${place}.mean`, goal.mean);
          assert.equal(ofLevel.n, goal.n);
          return goal.n!;
        });
        const sum = ns.reduce((total, n) => total + n, 0);
        const note = (of: string) => slice.notes?.find((one) => one.of === of);
        if (sum === slice.n) assert.equal(note('n'), undefined);
        else assert.deepEqual([note('n')?.printed, note('n')?.computed], [slice.n, sum]);
        told.same(`${at}.statedGoalLevels`, note('levels')?.printed ?? ns.length);
        if (note('levels')) assert.equal(note('levels')?.computed, ns.length);
      }
      assert.deepEqual(told.missed(), []);
      assert.deepEqual(
        results.slices.flatMap(({ year, notes }) =>
          (notes ?? []).map(({ of, printed, computed }) => [year, of, printed, computed]),
        ),
        [
          [2019, 'levels', 4, 3],
          [2019, 'n', 236, 196],
          [2020, 'n', 103, 102],
        ],
      );
    },
  );

  it(
    'of the four surveys are shown as printed, with a note where a mean is not that of its statements',
    { skip },
    () => {
      const told = new Told('surveys');
      const results = figures('cooperation-surveys');
      const ids: Record<string, Record<string, string>> = {
        partner: { benefit: 'benefit-both' },
        ngo: { benefit: 'benefit-own' },
        '2018': { g3: 'goal-readiness' },
        '2019': { g3: 'goal-readiness' },
        '2020': { g3: 'goal-joint-influence' },
        all: { g1: 'goal-region', g2: 'goal-municipality', g4: 'goal-individual' },
      };
      const notes: unknown[] = [];
      for (const index of told.list('surveys')) {
        const at = `surveys.${index}`;
        const year = told.at(`${at}.year`) as number;
        const audience = told.at(`${at}.audience`) as string;
        const slice = findSlice(results, { year, audience })!;
        told.same(`${at}.year`, slice.year);
        told.same(`${at}.sent`, slice.sent);
        told.same(`${at}.responses`, slice.n);
        assert.equal(slice.sentAbout ?? false, told.at(`${at}.sentIsApproximate`));
        if (told.at(`${at}.organisationsReached`) !== null)
          told.same(`${at}.organisationsReached`, slice.organisations);
        // A rate follows from the two numbers beside it; the report prints none.
        const rate = told.at(`${at}.responseRatePercent`);
        if (rate !== null) {
          assert.ok(Math.abs((slice.n! / slice.sent!) * 100 - (rate as number)) <= 0.05 + 1e-9);
          told.same(`${at}.responseRatePercent`, rate as number);
        }
        told.same(`${at}.scale.min`, results.survey.scales![0]!.from);
        told.same(`${at}.scale.max`, results.survey.scales![0]!.to);
        for (const section of told.list(`${at}.sections`)) {
          const inside = `${at}.sections.${section}`;
          const group = groupFiguresOf(slice, told.at(`${inside}.id`) as string)!;
          const means = told.list(`${inside}.items`).map((item) => {
            const id = told.at(`${inside}.items.${item}.id`) as string;
            const question = ids[audience]?.[id] ?? ids[year]?.[id] ?? ids['all']?.[id] ?? id;
            const shown = questionFigures(slice, question);
            told.same(`${inside}.items.${item}.mean`, shown?.mean);
            return shown!.mean!;
          });
          told.same(`${inside}.statedMean`, group.mean);
          const agrees = Math.abs(mean(means) - group.mean!) <= 0.005 + 1e-9;
          assert.equal(group.notes === undefined, agrees, `${audience} ${year} ${group.group}`);
          for (const note of group.notes ?? []) {
            assert.ok(Math.abs(note.computed! - mean(means)) < 1e-4);
            notes.push([audience, year, group.group, note.printed, note.computed]);
          }
        }
        for (const item of told.list(`${at}.respondentOperatingAreaPercent.items`)) {
          const inside = `${at}.respondentOperatingAreaPercent.items.${item}`;
          const bar = questionFigures(slice, 'operating-area')?.distribution?.find(
            ({ value }) => value === told.at(`${inside}.id`),
          );
          told.same(`${inside}.percent`, bar?.percent);
        }
        if (told.at(`${at}.significance`) !== undefined) {
          told.same(`${at}.significance.mean`, questionFigures(slice, 'significance')?.mean);
          told.same(`${at}.significance.scale.min`, results.survey.scales![1]!.from);
          told.same(`${at}.significance.scale.max`, results.survey.scales![1]!.to);
        }
      }
      const all2020 = findSlice(results, { year: 2020 });
      told.same('trustMeasure2020.responses', questionFigures(all2020, 'trust')?.n);
      told.same('trustMeasure2020.mean', questionFigures(all2020, 'trust')?.mean);
      assert.deepEqual(notes, [
        ['partner', 2018, 'goals', 4.46, 3.99],
        ['ngo', 2020, 'goals', 3.91, 3.8925],
      ]);
      // What is left are other collections of data, of which the report prints no results.
      assert.deepEqual(
        told.missed().filter((path) => !path.startsWith('otherDataCollections.')),
        [],
      );
    },
  );

  it('of the quality days are shown as printed, both where two are printed', { skip }, () => {
    const told = new Told('quality-days');
    const results = figures('quality-days');
    told.same('scale.min', results.survey.scales![0]!.from);
    told.same('scale.max', results.survey.scales![0]!.to);
    for (const index of told.list('years')) {
      const at = `years.${index}`;
      const slice = findSlice(results, { year: told.at(`${at}.year`) as number });
      const overall = questionFigures(slice, 'overall')!;
      told.same(`${at}.year`, slice?.year);
      told.same(`${at}.meanInMonitoringSection`, overall.mean);
      told.same(`${at}.meanInResultsSection`, overall.notes?.[0]?.alsoPrinted ?? overall.mean);
      assert.equal(overall.notes === undefined, told.at(`${at}.valuesAgree`));
    }
    const inWords = JSON.stringify(results.survey.summary);
    for (const word of [
      '33 väittämää',
      '33 påståenden',
      '33 statements',
      'kahdesti vuodessa',
      'twice a year',
    ])
      assert.ok(inWords.includes(word), word);
    told.same('statements', 33);
    told.same('timesPerYear', 2);
    assert.deepEqual(told.missed(), []);
  });

  it('stand in the area and number that the quality list of today has', { skip }, async () => {
    const told = new Told('quality-days');
    const survey = (await loadSurvey('quality-days'))!;
    const areas = survey.groups.filter(({ questions }) =>
      questions.every(({ type }) => type === 'statement'),
    );
    assert.equal(areas.flatMap(({ questions }) => questions).length, told.at('statements'));
    assert.equal(areas.length, told.list('areasFi').length);
  });
});

/** Activity by year: no survey, so in a form of its own. */
interface ActivityYear {
  year: number;
  events: number;
  types: Record<string, number>;
  goalPercent: Record<string, number>;
  organiserRolePercent: Record<string, number>;
  participants: number;
  sectors: Record<string, number>;
  contactChannels: Record<string, number>;
  contactSectorPercent: Record<string, number>;
  notes?: { of: string; printed?: number; computed: number; note: Record<string, string> }[];
}

describe('the published figures of activity', () => {
  const { years, labels } = JSON.parse(readFileSync('examples/demo-data/figures/activity.json', 'utf8')) as {
    years: ActivityYear[];
    labels: Record<string, { id: string; name: Record<string, string> }[]>;
  };
  const sum = (counts: Record<string, number>): number =>
    Object.values(counts).reduce((total, value) => total + value, 0);

  it('are carried over as printed', { skip }, () => {
    const told = new Told('event-statistics');
    for (const index of told.list('years')) {
      const at = `years.${index}`;
      const year = years[index]!;
      told.same(`${at}.year`, year.year);
      told.same(`${at}.totalEvents`, year.events);
      told.same(`${at}.participants.total`, year.participants);
      for (const [path, shown] of [
        ['byType', year.types],
        ['goalPercent', year.goalPercent],
        ['organiserRolePercent', year.organiserRolePercent],
        ['participants.bySector', year.sectors],
        ['contacts', year.contactChannels],
        ['contactShareBySectorPercent', year.contactSectorPercent],
      ] as const) {
        // `null` is what the report does not tell.
        const printed = Object.entries(told.at(`${at}.${path}`) as object).filter(
          ([, value]) => value !== null,
        );
        assert.deepEqual(Object.keys(shown).sort(), printed.map(([id]) => id).sort());
        for (const [id] of printed) told.same(`${at}.${path}.${id}`, shown[id]);
      }
    }
    assert.deepEqual(told.missed(), []);
  });

  it('have a note wherever parts and whole differ, and names in three languages', () => {
    for (const { year, events, types, participants, sectors, organiserRolePercent, notes = [] } of years) {
      const note = (of: string) => notes.find((one) => one.of === of);
      for (const [of, printed, computed] of [
        ['types', events, sum(types)],
        ['participants', participants, sum(sectors)],
      ] as const)
        if (printed === computed) assert.equal(note(of), undefined, `${year} ${of}`);
        else assert.deepEqual([note(of)?.printed, note(of)?.computed], [printed, computed], `${year} ${of}`);
      // In one year they are the number of events: counts printed as percentages.
      assert.equal(note('organiserRoles') !== undefined, sum(organiserRolePercent) === events, String(year));
      for (const one of notes) for (const language of ['fi', 'sv', 'en']) assert.ok(one.note[language]);
    }
    for (const { name } of Object.values(labels).flat())
      for (const language of ['fi', 'sv', 'en']) assert.ok(name[language]);
  });
});

describe('figures as data', () => {
  for (const name of ['event-feedback', 'cooperation-surveys', 'quality-days'])
    it(`of ${name} say where they come from, in three languages`, () => {
      const results = figures(name);
      for (const language of ['fi', 'sv', 'en']) {
        assert.ok(results.source?.[language]?.includes('JärjestöSotehanke 113'));
        for (const { text } of questionsOf(results.survey)) assert.ok(text[language]);
        for (const slice of results.slices)
          for (const { note } of [slice, ...slice.groups, ...slice.questions].flatMap(
            ({ notes }) => notes ?? [],
          ))
            assert.ok(note[language]);
      }
      assert.ok(results.slices.every(({ n }) => n === undefined || n >= results.smallest));
    });

  it('tell how a level changed from year to year', () => {
    const pick = yearByYear(figures('event-feedback'), { question: 'goal' }, { level: 'municipality' }).map(
      ({ year, n, mean, change, since }) => [year, n, mean, change, since],
    );
    assert.deepEqual(pick, [
      [2018, 40, 3.52, undefined, undefined],
      [2019, 31, 3.73, 0.21, 2018],
      [2020, 27, 4.09, 0.36, 2019],
    ]);
  });

  it('go into a table with their notes', () => {
    const csv = resultsCsv(figures('event-feedback'), ['sv', 'fi']);
    assert.ok(csv.startsWith('\ufeffÅr;Svarsgrupp;Nivå;'));
    assert.ok(
      csv.includes('2019;Alla;Organisationer;Målet;Hur mycket förde evenemanget sitt mål framåt?;;92;3,56;'),
    );
    assert.ok(csv.includes('Enligt rapporten gavs 236 svar.'));
  });
});

it('the figures of the demo’s earlier brunches say that they are invented, and tell of no few answers', () => {
  const { survey, invented, smallest, slices } = figures('earlier-brunches');
  assert.equal(invented, true);
  assert.equal(survey.closed, true);
  assert.ok(slices.length > 2);
  for (const { n = 0, questions } of slices)
    for (const one of [{ n }, ...questions]) assert.ok((one.n ?? 0) >= smallest);
});
