import { expect, fixture, html, waitUntil as wait } from '@open-wc/testing';
import type { SurveyResultsElement } from '../../../src/components/survey-results/survey-results.js';
import '../../../src/define/survey-results.js';
import { readSurveyResults } from '../../../src/model/read-survey-results.js';
import type { ResultSlice, SurveyAnswer, SurveyResponse, SurveyResults } from '../../../src/model/survey.js';
import { loadSurvey, summarise } from '../../../src/surveys/index.js';
import { offline } from '../../suites/fake-feedback.js';
import { walkedStates } from '../../suites/widget-states.js';

/** With the patience of a machine that has other work. */
const waitUntil = (holds: () => unknown, words?: string, { timeout = 10_000 } = {}): Promise<void> =>
  wait(async () => Boolean(await holds()), words, { interval: 10, timeout });

const has = (element: SurveyResultsElement, selector: string): boolean =>
  element.shadowRoot!.querySelector(selector) !== null;
const text = (element: SurveyResultsElement): string =>
  (element.shadowRoot!.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');

const FIGURES = ['event-feedback', 'cooperation-surveys', 'quality-days'];
const published = async (name: string): Promise<SurveyResults> => {
  const read = readSurveyResults(await (await fetch(`/examples/demo-data/figures/${name}.json`)).json());
  expect(read.wrong).to.equal(undefined);
  return read.value!;
};

const survey = (await loadSurvey('partner-survey'))!;
const made = (count: number, more: Partial<SurveyResponse> = {}): SurveyResponse[] =>
  Array.from({ length: count }, (_, index): SurveyResponse => ({
    key: `response-${index}-${more.year ?? 0}`,
    survey: { id: survey.id, version: survey.version },
    year: 2026,
    ...more,
    answers: survey.groups
      .flatMap(({ questions }) => questions)
      .flatMap((question, at): SurveyAnswer[] =>
        question.type === 'statement'
          ? (index + at) % 11
            ? [{ question: question.id, value: 1 + ((index * 3 + at) % 5) }]
            : [{ question: question.id, cannotSay: true }]
          : [],
      ),
  }));
const results = summarise(survey, [...made(60), ...made(40, { year: 2025 }), ...made(3, { year: 2024 })]);

const template = (client: unknown) =>
  html`<kumppani-survey-results .client=${client} survey="x"><p>Soita</p></kumppani-survey-results>`;
const client = (value: unknown) => ({ surveys: { results: async () => value } });

walkedStates<SurveyResultsElement>('kumppani-survey-results', {
  'not configured': { template: () => template(undefined), reached: (element) => has(element, 'slot') },
  pending: {
    template: () => template({ surveys: { results: () => new Promise(() => {}) } }),
    reached: (element) => has(element, '[aria-busy]'),
  },
  error: {
    template: () => template({ surveys: { results: () => Promise.reject(offline()) } }),
    reached: (element) => has(element, '.notice'),
  },
  empty: {
    template: () => template(client({ ...results, slices: [] })),
    reached: (element) => has(element, '.title'),
  },
  complete: {
    template: () => template(client(results)),
    act: async (element) => {
      await waitUntil(() => has(element, 'details'));
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    },
    reached: (element) => has(element, '.bar-chart'),
  },
  diverging: {
    template: () => template(client(results)),
    act: async (element) => {
      await waitUntil(() => has(element, '#chart'));
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>('#chart')!;
      select.value = 'diverging';
      select.dispatchEvent(new Event('change'));
    },
    reached: (element) => has(element, '.axis'),
  },
  'hidden few': {
    template: () => html`<kumppani-survey-results .results=${results} year="2024"></kumppani-survey-results>`,
    reached: (element) => has(element, '#summary'),
  },
});

describe('survey results', () => {
  const whole = (value: number): string => value.toFixed(2).replace('.', ',');

  for (const name of FIGURES)
    it(`shows every published figure of ${name} as printed, with its notes`, async () => {
      const figures = await published(name);
      let compared = 0;
      for (const slice of figures.slices) {
        const element = await show(figures, slice);
        const shown = text(element);
        if (slice.n !== undefined) expect(shown).to.contain(`${slice.n} vastaaja`);
        for (const note of slice.notes ?? []) expect(shown).to.contain(note.note['fi']);
        for (const { mean, notes } of [...slice.questions, ...slice.groups]) {
          if (mean !== undefined) expect(shown, JSON.stringify(slice.year)).to.contain(whole(mean));
          for (const note of notes ?? []) expect(shown).to.contain(note.note['fi']);
        }
        for (const { question, mean, n, distribution } of slice.questions) {
          const asked = figures.survey.groups
            .flatMap(({ questions }) => questions)
            .find(({ id }) => id === question)!;
          const part = [...element.shadowRoot!.querySelectorAll('.question')].find(
            (one) => one.querySelector('.label')?.textContent?.trim() === asked.text['fi'],
          );
          const own = part?.textContent?.replace(/\s+/g, ' ') ?? '';
          if (mean !== undefined) expect(own, question).to.contain(`Keskiarvo ${whole(mean)}`);
          if (n !== undefined) expect(own, question).to.contain(`${n} vastau`);
          for (const { percent } of distribution ?? [])
            if (percent !== undefined)
              expect(own, question).to.contain(`${Math.round(percent)}\u00a0%`.replace('\u00a0', ' '));
          compared++;
        }
        element.remove();
      }
      expect(compared).to.be.above(3);
    });

  async function show(
    figures: SurveyResults,
    { year, audience, level }: ResultSlice,
  ): Promise<SurveyResultsElement> {
    const element = await fixture<SurveyResultsElement>(
      html`<kumppani-survey-results
        lang="fi"
        .results=${figures}
        year=${year ?? 'all'}
        audience=${audience ?? ''}
        level=${level ?? ''}
      ></kumppani-survey-results>`,
    );
    await waitUntil(() => has(element, '#summary'));
    return element;
  }

  it('shows the parts beside each other where a year has no figure of all, each with its answers', async () => {
    const element = await fixture<SurveyResultsElement>(
      html`<kumppani-survey-results
        lang="fi"
        .results=${await published('event-feedback')}
      ></kumppani-survey-results>`,
    );
    await waitUntil(() => has(element, '#year'));
    const parts = (): (string | null | undefined)[] =>
      [...element.shadowRoot!.querySelectorAll('.options svg')].map((svg) => svg.getAttribute('aria-label'));
    const of = async (year: string): Promise<(string | null | undefined)[]> => {
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>('#year')!;
      select.value = year;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return parts();
    };
    expect(await of('2018')).to.deep.equal([
      'Maakunta ja hyvinvointialue, 72 vastausta: 3,68',
      'Kunta, 40 vastausta: 3,52',
      'Järjestöt, 198 vastausta: 3,62',
    ]);
    expect(await of('2017')).to.deep.equal([
      'Maakunta ja hyvinvointialue, 17 vastausta: 3,28',
      'Järjestöt, 44 vastausta: 3,72',
    ]);
  });

  it('lets the form of a chart be chosen only where there are two', async () => {
    const means = await published('event-feedback');
    const options = await published('cooperation-surveys');
    const slices = [means, options].flatMap((one) => one.slices.map((slice) => [one, slice] as const));
    expect(slices.some(([, { questions }]) => questions.some(({ distribution }) => distribution))).to.equal(
      true,
    );
    for (const [figures, slice] of slices) {
      const element = await show(figures, slice);
      expect(has(element, '#chart'), JSON.stringify(slice.year)).to.equal(false);
      element.remove();
    }
    // Few answers have no chart at all; those of other years are spread on their scales.
    expect(has(await show(results, findYear(2024)), '#chart')).to.equal(false);
    expect(has(await show(results, findYear(2026)), '#chart')).to.equal(true);
  });

  it('says once where figures come from', async () => {
    for (const name of FIGURES) {
      const figures = await published(name);
      for (const text of Object.values(figures.source!)) expect(text).not.to.match(/^\p{L}+:/u);
      const element = await show(figures, figures.slices[0]!);
      const source = [...element.shadowRoot!.querySelectorAll('.hint')].at(-1)!.textContent!;
      expect(source).to.equal(`Lähde: ${figures.source!['fi']}`);
    }
  });

  it('shows no year that stands alone, with nothing told of it', async () => {
    const figures = await published('quality-days');
    const hidden = async (year: number): Promise<boolean> => {
      const element = await show(
        figures,
        figures.slices.find((slice) => slice.year === year)!,
      );
      return element.shadowRoot!.querySelector('#summary')!.hasAttribute('hidden');
    };
    // Of 2017 it is told that it was in the autumn.
    expect([await hidden(2020), await hidden(2017)]).to.deep.equal([true, false]);
  });

  it('tells what changed, with the number of answers then beside it', async () => {
    const element = await show(results, findYear(2026));
    expect(text(element)).to.match(/muutos vuodesta 2025: [+−±]\d,\d\d \(silloin \d+ vastausta\)/);
  });

  it('shows no few answers, in words or in figures', async () => {
    const element = await show(results, findYear(2024));
    expect(text(element)).to.contain('vastauksia on alle 5');
    expect(has(element, '.bar-chart')).to.equal(false);
  });

  it('gives each chart a name in words and a table with the same figures', async () => {
    const element = await show(results, findYear(2026));
    const root = element.shadowRoot!;
    for (const chart of root.querySelectorAll('svg.chart:not(.key)'))
      expect(chart.getAttribute('aria-label') ?? '').to.match(/\d/);
    expect(root.querySelectorAll('.section').length).to.equal(
      [...root.querySelectorAll('.section')].filter((section) => section.querySelector('table')).length,
    );
  });

  it('tells a choice option by option in its table', async () => {
    const slice = findYear(2026);
    const options = [
      { id: 'yes', name: { fi: 'Tulisin' } },
      { id: 'no', name: { fi: 'En tulisi' } },
    ];
    const question = { id: 'again', type: 'choice' as const, text: { fi: 'Tulisitko?' }, options };
    const distribution = [
      { value: 'yes', n: 25 },
      { value: 'no', n: 13 },
    ];
    const figures: SurveyResults = {
      ...results,
      survey: { ...results.survey, groups: [{ id: 'next', name: { fi: 'Jatko' }, questions: [question] }] },
      slices: [{ ...slice, groups: [], questions: [{ question: 'again', n: 38, distribution }] }],
    };
    const element = await show(figures, slice);
    const rows = [...element.shadowRoot!.querySelectorAll('.chart-table tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).to.deep.equal([
      ['Tulisitko?', '38'],
      ['– Tulisin', '25'],
      ['– En tulisi', '13'],
    ]);
  });

  it('leaves as a table, as data, as a drawing and as a picture', async () => {
    const element = await show(results, findYear(2026));
    const names: string[] = [];
    const blobs: Blob[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    try {
      for (const kind of ['csv', 'json', 'svg', 'png']) {
        element.shadowRoot!.querySelector<HTMLButtonElement>(`[data-file="${kind}"]`)!.click();
        await waitUntil(() => names.at(-1)?.endsWith(kind), kind, { timeout: 8000 });
      }
      // What makes files is a file of its own, which a reader without a network does not get.
      URL.createObjectURL = () => {
        throw new TypeError('Failed to fetch dynamically imported module');
      };
      element.shadowRoot!.querySelector<HTMLButtonElement>('[data-file="csv"]')!.click();
      await waitUntil(() =>
        element.shadowRoot!.querySelector('.files')!.textContent.includes('Tarkista verkkoyhteys'),
      );
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    const [csv, json, svg, png] = blobs as [Blob, Blob, Blob, Blob];
    expect(await csv.text()).to.contain('Keskiarvo');
    expect(readSurveyResults(JSON.parse(await json.text())).value).to.deep.equal(results);
    const drawing = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    expect(drawing.querySelectorAll('rect').length).to.be.above(20);
    const bitmap = await createImageBitmap(png);
    expect(bitmap.width).to.equal(1800);
  });

  it('shows what was written to staff only', async () => {
    const staff = { ...results, openAnswers: [{ question: 'worked', text: '<b>Hyvin</b>' }] };
    const id = survey.groups.flatMap(({ questions }) => questions).find(({ type }) => type === 'text')!.id;
    staff.openAnswers[0]!.question = id;
    expect(text(await show(staff, findYear(2026)))).to.contain('<b>Hyvin</b>');
    expect(text(await show(results, findYear(2026)))).not.to.contain('Vastaukset omin sanoin');
  });

  it('sums 100,000 answers in the page within 200 ms', () => {
    const many = made(10_000);
    const answers = many.reduce((sum, one) => sum + one.answers.length, 0);
    expect(answers).to.be.above(100_000);
    summarise(survey, many);
    const start = performance.now();
    summarise(survey, many);
    expect(performance.now() - start).to.be.below(200);
  });

  const findYear = (year: number): ResultSlice => results.slices.find((slice) => slice.year === year)!;
});
