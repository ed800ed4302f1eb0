import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import type { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import { formatNumber } from '../../i18n/format.js';
import type { SurveyResultsMessages } from '../../i18n/survey-results/messages.js';
import { ClientError } from '../../model/client-error.js';
import { pickText } from '../../model/localized.js';
import { questionsOf, scaleOf, scaleSteps } from '../../model/survey-questions.js';
import type {
  FigureNote,
  Question,
  QuestionFigures,
  QuestionGroup,
  ResultSlice,
  Scale,
  Survey,
  SurveyResults,
} from '../../model/survey.js';
import {
  findSlice,
  groupFiguresOf,
  questionFigures,
  sliceName,
  yearByYear,
  yearsOf,
  type YearFigures,
} from '../../surveys/select.js';
import { formStyles } from '../../styles/form.js';
import {
  chartKey,
  chartTable,
  divergingBar,
  reachOf,
  stackedBar,
  tonesOf,
  valueBar,
  yearLine,
  type Segment,
} from '../shared/chart.js';
import { chartStyles } from '../shared/chart.styles.js';
import { heading } from '../shared/heading.js';
import { localized } from '../shared/text.js';
import { styles } from './results.styles.js';
import type { SurveyResultsElement } from './survey-results.js';

export const deskStyles = [formStyles, chartStyles, styles];

/** Whose answers: everybody's, an audience's, a level's. */
type Who = '' | `audience:${string}` | `level:${string}`;

const whoOf = ({ audience, level }: { audience?: string; level?: string } = {}): Who =>
  audience ? `audience:${audience}` : level ? `level:${level}` : '';

/** Everything of the results that is not the widget's frame: comes with the figures. */
export class ResultsDesk {
  readonly #host: SurveyResultsElement;
  readonly #words: LoadedWordsController<SurveyResultsMessages, 'surveyResults'>;
  #results?: SurveyResults | undefined;
  /** `undefined`: all years together. */
  #year?: number | undefined;
  #who: Who = '';
  #chart: 'distribution' | 'diverging' = 'distribution';
  /** Why there is no file. */
  #fileFailure = '';

  constructor(
    host: SurveyResultsElement,
    words: LoadedWordsController<SurveyResultsMessages, 'surveyResults'>,
  ) {
    this.#host = host;
    this.#words = words;
  }

  render(results: SurveyResults | undefined): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    if (!results) return html`<p>${words.missing}</p>`;
    if (results !== this.#results) this.#begin(results);
    const { survey, source, invented, openAnswers } = results;
    const slice = findSlice(results, this.#where());
    return html`${heading(this.#host.headingLevel, 'title', this.#host.heading || localized(survey.name, languages))}
    ${invented ? html`<p class="notice-box">${words.invented}</p>` : nothing}
    ${
      results.slices.length
        ? html`${this.#choices(results, slice)} ${this.#summary(results, slice)}
          ${slice && !slice.hidden ? survey.groups.map((group) => this.#group(results, slice, group)) : nothing}
          ${this.#years(results)} ${openAnswers?.length ? this.#open(results) : nothing}
          ${this.#files(results)}`
        : html`<p>${words.nothing}</p>`
    }
    ${source ? html`<p class="hint">${words.source('')}${localized(source, languages)}</p>` : nothing}`;
  }

  #begin(results: SurveyResults): void {
    this.#results = results;
    const years = yearsOf(results);
    const { year } = this.#host;
    const asked = Number(year);
    const all = findSlice(results);
    this.#year = year === 'all' && all ? undefined : years.includes(asked) ? asked : years.at(-1);
    this.#who = whoOf(this.#host);
    if (findSlice(results, this.#where())) return;
    // Published figures need not have everybody together.
    this.#who = whoOf(results.slices.find((slice) => slice.year === this.#year));
  }

  #where(): { year?: number; audience?: string; level?: string } {
    const [kind, id] = this.#who.split(/:(.*)/s);
    return {
      ...(this.#year !== undefined && { year: this.#year }),
      ...(kind && { [kind]: id }),
    };
  }

  // What is chosen

  #choices(results: SurveyResults, slice: ResultSlice | undefined): TemplateResult {
    const { messages: words } = this.#words;
    const { survey } = results;
    const years = yearsOf(results);
    const who: [Who, unknown][] = [
      ['', words.everybody],
      ...(survey.audiences ?? []).map(({ id, name }): [Who, unknown] => [`audience:${id}`, this.#text(name)]),
      ...(survey.levels ?? []).map(({ id, name }): [Who, unknown] => [`level:${id}`, this.#text(name)]),
    ];
    const shown = who.filter(([where]) => results.slices.some((slice) => whoOf(slice) === where));
    // A mean alone has one form, and so have options.
    const hasForms =
      slice &&
      !slice.hidden &&
      questionsOf(survey).some((question) => {
        const figures = questionFigures(slice, question.id);
        return figures && spreadScale(survey, question, figures);
      });
    return html`<div class="choices-row">
      ${
        years.length > 1 || (years.length && findSlice(results))
          ? this.#select(
              'year',
              words.year,
              String(this.#year ?? 'all'),
              [
                ...years.map((year): [string, unknown] => [String(year), String(year)]).reverse(),
                ...(findSlice(results) ? [['all', words.allYears] as [string, unknown]] : []),
              ],
              (value) => (this.#year = value === 'all' ? undefined : Number(value)),
            )
          : nothing
      }
      ${
        shown.length > 1
          ? this.#select('who', words.respondents, this.#who, shown, (value) => (this.#who = value as Who))
          : nothing
      }
      ${
        hasForms
          ? this.#select(
              'chart',
              words.chart,
              this.#chart,
              Object.entries(words.charts),
              (value) => (this.#chart = value as 'distribution'),
            )
          : nothing
      }
    </div>`;
  }

  #select(
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [string, unknown])[],
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<div class="form-field">
      <label class="label" for=${id}>${label}</label>
      <select
        class="field"
        id=${id}
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value);
          this.#host.requestUpdate();
          void this.#host.updateComplete.then(() => this.#tell());
        }}
      >
        ${options.map(([key, name]) => html`<option value=${key} ?selected=${key === value}>${name}</option>`)}
      </select>
    </div>`;
  }

  #tell(): void {
    const text = this.#host.renderRoot.querySelector('#summary')?.textContent;
    if (text) announce(text.replace(/\s+/g, ' ').trim(), this.#words.language);
  }

  // What is shown

  #figure(value: number | undefined, digits = 2): string | undefined {
    if (value === undefined) return undefined;
    return formatNumber(this.#words.language, Math.round(value * 10 ** digits) / 10 ** digits);
  }

  #text(told: Record<string, string> | undefined): string {
    return pickText(told, this.#words.readerLanguages)?.value ?? '';
  }

  /** A mean or a spread: two decimals always, so that they stand under each other. */
  #mean(value: number): string {
    // Rounded as people round: 3.885 is 3.89, also where the binary fraction lies a hair below.
    const text = (Math.round((value + Number.EPSILON * value) * 100) / 100).toFixed(2);
    return this.#words.language === 'en' ? text : text.replace('.', ',');
  }

  #why(hidden: ResultSlice['hidden'], smallest: number): string {
    const { hidden: words } = this.#words.messages;
    return hidden === 'few' ? words.few(smallest) : words[hidden === 'open' ? 'open' : 'protecting'];
  }

  #summary(results: SurveyResults, slice: ResultSlice | undefined): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    const title = sliceName(results, this.#where(), languages);
    if (!slice) return html`<p id="summary">${title}: ${words.notAsked}</p>`;
    const { n, period, sent, sentAbout, organisations, hidden, notes } = slice;
    // A year that is all there is to say stands in the choice already; it is still told when the choice changes.
    const isBare = (n ?? hidden ?? sent ?? organisations ?? period ?? notes) === undefined;
    return html`<div id="summary" ?hidden=${isBare}>
      <p>
        ${title ? html`<strong>${title}.</strong> ` : nothing}${n === undefined ? nothing : words.responses(n)}
        ${hidden ? this.#why(hidden, results.smallest) : nothing}
        ${sent ? words.sent(sent, sentAbout ?? false) : nothing}
        ${organisations ? words.organisations(organisations) : nothing}
        ${period ? words.period(this.#text(period)) : nothing}
      </p>
      ${this.#notes(notes)}
    </div>`;
  }

  #notes(notes: readonly FigureNote[] | undefined): TemplateResult | typeof nothing {
    if (!notes?.length) return nothing;
    const { messages: words, readerLanguages: languages } = this.#words;
    return html`<ul class="notes">
      ${notes.map(({ note }) => html`<li><strong>${words.noteTitle}:</strong> ${localized(note, languages)}</li>`)}
    </ul>`;
  }

  #group(results: SurveyResults, slice: ResultSlice, group: QuestionGroup): TemplateResult | typeof nothing {
    const { messages: words, readerLanguages: languages } = this.#words;
    const { survey } = results;
    const asked = group.questions.flatMap((question) => {
      const figures = questionFigures(slice, question.id);
      return figures ? [{ question, figures }] : [];
    });
    const whole = groupFiguresOf(slice, group.id);
    if (!asked.length && !whole) return this.#who ? nothing : this.#parts(results, group);
    const scales = asked.flatMap(({ question }) => scaleOf(survey, question) ?? []);
    const scale = scales.length && scales.every((one) => one === scales[0]) ? scales[0] : undefined;
    const reaches = asked.flatMap(({ question, figures }) => {
      const own = spreadScale(survey, question, figures);
      return own ? reachOf(this.#segments(own, figures)) : [];
    });
    const reach = Math.max(0, ...reaches);
    return this.#section(
      group.name && localized(group.name, languages),
      html`${
        whole?.mean !== undefined
          ? html`<p>
              ${words.sectionMean(this.#mean(whole.mean))}${
                whole.deviation === undefined ? nothing : `, ${words.spread(this.#mean(whole.deviation))}`
              }
            </p>`
          : whole?.hidden
            ? html`<p>${this.#why(whole.hidden, results.smallest)}</p>`
            : nothing
      }
      ${this.#notes(whole?.notes)}
      ${scale && reaches.length ? chartKey(this.#segments(scale, {})) : scale ? html`<p class="hint">${this.#ends(scale)}</p>` : nothing}
      ${asked.map(({ question, figures }) => this.#question(results, question, figures, reach))}
      ${asked.length ? this.#table(results, group, asked) : nothing}`,
    );
  }

  /** Where a report tells of its parts only: each beside the others, in the chosen year. */
  #parts(results: SurveyResults, group: QuestionGroup): TemplateResult | typeof nothing {
    const languages = this.#words.readerLanguages;
    const { answers } = this.#words.messages;
    const { survey, slices } = results;
    const asked = group.questions.flatMap((question) => {
      const scale = scaleOf(survey, question);
      const parts = slices.flatMap(({ year, audience, level, questions }) => {
        const figures = questions.find((one) => one.question === question.id);
        return scale && year === this.#year && figures?.mean !== undefined
          ? [{ figures, mean: figures.mean, name: sliceName(results, { audience, level }, languages) }]
          : [];
      });
      return parts.length ? [{ question, scale: scale!, parts }] : [];
    });
    if (!asked.length) return nothing;
    return this.#section(
      group.name && localized(group.name, languages),
      html`<p class="hint">${this.#ends(asked[0]!.scale)}</p>
        ${asked.map(
          ({ question, scale, parts }) =>
            html`<div class="question">
              <p class="label">${localized(question.text, languages)}</p>
              <div class="options">
                ${parts.map(({ figures: { n }, mean, name }) => {
                  const told = n === undefined ? name : `${name}, ${answers(n)}`;
                  return html`<p>${told}</p>
                    ${this.#meanBar(scale, mean, `${told}: ${this.#mean(mean)}`)}`;
                })}
              </div>
              ${parts.map(({ figures }) => this.#notes(figures.notes))}
            </div>`,
        )}`,
    );
  }

  #section(title: unknown, content: TemplateResult): TemplateResult {
    return html`<section class="section">
      ${title ? heading(this.#host.headingLevel + 1, 'section-title', title) : nothing} ${content}
    </section>`;
  }

  /** A mean where it stands on its scale. */
  #meanBar({ from, to }: Scale, mean: number, label: string): TemplateResult {
    return valueBar((mean - from) / (to - from), this.#mean(mean), label);
  }

  #ends(scale: Scale): string {
    return this.#words.messages.ends(this.#stepName(scale, scale.from), this.#stepName(scale, scale.to));
  }

  #stepName(scale: Scale, value: number): string {
    const name = this.#text(scale.names.find((one) => one.value === value)?.name);
    return scale.look === 'numbers' ? `${value}${name ? ` ${name}` : ''}` : name || String(value);
  }

  #segments(scale: Scale, { distribution = [], n = 0 }: Partial<QuestionFigures>): Segment[] {
    const steps = scaleSteps(scale);
    const tones = tonesOf(steps.length);
    return steps.map((value, index) => {
      const bar = distribution.find((one) => one.value === value);
      const share = bar?.percent !== undefined ? bar.percent / 100 : n ? (bar?.n ?? 0) / n : 0;
      return { name: this.#stepName(scale, value), tone: tones[index]!, share, text: this.#share(share) };
    });
  }

  #share(share: number): string {
    return `${this.#figure(share * 100, 0)!}\u00a0%`;
  }

  #question(
    results: SurveyResults,
    question: Question,
    figures: QuestionFigures,
    reach: number,
  ): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    const { survey } = results;
    const { n, mean, median, deviation, cannotSay, hidden, notes, distribution } = figures;
    const scale = scaleOf(survey, question);
    const spread = spreadScale(survey, question, figures);
    const facts = [
      mean === undefined ? undefined : words.mean(this.#mean(mean)),
      n === undefined ? undefined : words.answers(n),
      median === undefined ? undefined : words.median(this.#figure(median)!),
      deviation === undefined ? undefined : words.spread(this.#mean(deviation)),
      cannotSay ? words.cannotSay(cannotSay) : undefined,
      this.#change(yearByYear(results, { question: question.id }, this.#where())),
    ].filter(Boolean);
    const name = this.#text(question.text) || question.id;
    const label = `${name}: ${facts.join(', ')}`;
    return html`<div class="question">
      <p class="label">${localized(question.text, languages)}</p>
      ${
        hidden
          ? html`<p class="hint">${this.#why(hidden, results.smallest)}</p>`
          : html`${
                spread
                  ? this.#chart === 'diverging'
                    ? divergingBar(this.#segments(spread, figures), label, reach)
                    : stackedBar(this.#segments(spread, figures), label)
                  : scale && mean !== undefined
                    ? this.#meanBar(scale, mean, label)
                    : 'options' in question && distribution
                      ? this.#options(question, figures)
                      : nothing
              }
              <p class="facts">${facts.join(' · ')}</p>`
      }
      ${this.#notes(notes)}
    </div>`;
  }

  /** The change to the chosen year, in words with the number of answers then. */
  #change(years: readonly YearFigures[]): string | undefined {
    const one = years.find(({ year }) => year === this.#year);
    if (one?.change === undefined || one.since === undefined) return undefined;
    const { messages: words } = this.#words;
    const sign = one.change > 0 ? '+' : one.change < 0 ? '−' : '±';
    return words.change(
      `${sign}${this.#mean(Math.abs(one.change))}`,
      one.since,
      one.sinceN === undefined ? undefined : words.answers(one.sinceN),
    );
  }

  #options(question: ChoiceQuestion, figures: QuestionFigures): TemplateResult {
    const { n = 0, distribution = [] } = figures;
    return html`<div class="options">
      ${distribution.map(({ value, n: count, percent }) => {
        const name = this.#optionName(question, value);
        const share = percent !== undefined ? percent / 100 : n ? (count ?? 0) / n : 0;
        const text = count === undefined ? this.#share(share) : `${this.#share(share)} (${count})`;
        return html`<p>${name}</p>
          ${valueBar(share, text, `${name}: ${text}`)}`;
      })}
    </div>`;
  }

  #optionName({ options, other }: ChoiceQuestion, value: unknown): string {
    const option = options.find(({ id }) => id === value);
    return this.#text(option?.name ?? other) || this.#words.messages.other;
  }

  #table(
    { survey, smallest }: SurveyResults,
    group: QuestionGroup,
    asked: readonly { question: Question; figures: QuestionFigures }[],
  ): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    const { columns } = words;
    const scale = asked.map(({ question }) => scaleOf(survey, question)).find(Boolean);
    const same = asked.every(({ question }) => scaleOf(survey, question) === scale);
    const hasBars = asked.some(({ figures }) => figures.distribution);
    const steps = scale && same && hasBars ? scaleSteps(scale) : [];
    // Columns that have nothing in them say nothing.
    const kinds = (['n', 'mean', 'median', 'deviation', 'cannotSay'] as const).filter((kind) =>
      asked.some(
        ({ question, figures }) => figures[kind] !== undefined || (kind === 'n' && 'options' in question),
      ),
    );
    const count = ({ n, percent }: { n?: number; percent?: number } = {}): string | undefined =>
      n?.toString() ?? (percent === undefined ? undefined : `${this.#figure(percent)!} %`);
    return chartTable(
      {
        caption: `${this.#text(group.name) || this.#text(survey.name)}: ${sliceName(this.#results!, this.#where(), languages)}`,
        headers: [
          columns.question,
          ...kinds.map((kind) => columns[kind === 'deviation' ? 'spread' : kind]),
          ...steps.map((step) => this.#stepName(scale!, step)),
        ],
        missing: words.missingFigure,
        rows: asked.flatMap(({ question, figures }) => [
          [
            this.#text(question.text) + (figures.hidden ? ` – ${this.#why(figures.hidden, smallest)}` : ''),
            ...kinds.map((kind) => {
              const value = figures[kind];
              return value !== undefined && (kind === 'mean' || kind === 'deviation')
                ? this.#mean(value)
                : this.#figure(value);
            }),
            ...steps.map((step) => count(figures.distribution?.find(({ value }) => value === step))),
          ],
          // Under a choice its options, each with its count where the answers are counted.
          ...(('options' in question && figures.distribution) || []).map((bar) => [
            `– ${this.#optionName(question as ChoiceQuestion, bar.value)}`,
            count(bar),
          ]),
        ]),
      },
      words.table,
    );
  }

  /** Means by year, of groups and of what is alone in its group; for everybody or whom the reader chose, or by level. */
  #years(results: SurveyResults): TemplateResult | typeof nothing {
    const { messages: words } = this.#words;
    const { survey } = results;
    return html`${survey.groups.map((group) => {
      const statements = group.questions.filter((question) => question.type === 'statement');
      const [first] = statements;
      const scale = first && scaleOf(survey, first);
      if (!scale || statements.some((one) => scaleOf(survey, one) !== scale)) return nothing;
      const of = statements.length === 1 ? { question: first.id } : { group: group.id };
      // Everybody and each level or audience beside them: a printed report often has only the parts.
      const lines = [
        { name: words.everybody, where: {} },
        ...(survey.levels ?? []).map(({ id, name }) => ({ name: this.#text(name), where: { level: id } })),
        ...(survey.audiences ?? []).map(({ id, name }) => ({
          name: this.#text(name),
          where: { audience: id },
        })),
      ].flatMap(({ name, where }) => {
        const years = yearByYear(results, of, where).filter(({ mean }) => mean !== undefined);
        return years.length ? [{ name, years }] : [];
      });
      if (!lines.some(({ years }) => years.length > 1)) return nothing;
      const title = words.byYearOf(this.#text(group.name) || this.#text(first.text));
      return this.#section(
        title,
        html`<p class="hint">${this.#ends(scale)}</p>
          <div class="lines">
            ${lines.map(
              ({ name, years }) =>
                html`<div>
                  <p class="label">${name}</p>
                  ${yearLine(
                    years.map(({ year, mean }) => ({ year, value: mean!, text: this.#mean(mean!) })),
                    yearsOf(results),
                    [scale.from, scale.to],
                    `${name}: ${years.map(({ year, mean, n }) => `${year} ${this.#mean(mean!)}${n === undefined ? '' : ` (${words.answers(n)})`}`).join(', ')}`,
                  )}
                </div>`,
            )}
          </div>
          ${chartTable(
            {
              caption: title,
              headers: [words.respondents, ...yearsOf(results).map(String)],
              missing: words.missingFigure,
              rows: lines.map(({ name, years }) => [
                name,
                ...yearsOf(results).map((year) => {
                  const one = years.find((figures) => figures.year === year);
                  const n = one?.n ?? one?.responses;
                  return one && `${this.#mean(one.mean!)}${n === undefined ? '' : ` (n = ${n})`}`;
                }),
              ]),
            },
            words.table,
          )}`,
      );
    })}`;
  }

  /** Only in what staff are given. */
  #open({ survey, openAnswers = [] }: SurveyResults): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    return this.#section(
      words.openAnswers,
      html`${survey.groups
        .flatMap(({ questions }) => questions)
        .map((question) => {
          const texts = openAnswers.filter((one) => one.question === question.id);
          return texts.length
            ? html`<p class="label">${localized(question.text, languages)}</p>
                <ul class="open-answers">
                  ${texts.map(({ text }) => html`<li dir="auto">${text}</li>`)}
                </ul>`
            : nothing;
        })}`,
    );
  }

  // What leaves the page

  #files(results: SurveyResults): TemplateResult {
    const words = this.#words.messages;
    const save = (kind: 'csv' | 'json' | 'svg' | 'png') => async (): Promise<void> => {
      const { language, readerLanguages } = this.#words;
      this.#fileFailure = '';
      try {
        const { saveFile } = await import('./results-files.js');
        await saveFile(kind, results, readerLanguages, this.#host.renderRoot as ShadowRoot);
      } catch (thrown) {
        this.#fileFailure = words.failed(ClientError.from(thrown).kind);
        announce(this.#fileFailure, language);
      }
      this.#host.requestUpdate();
    };
    return html`<div class="files">
      <p class="label" id="files">${words.download}</p>
      <div class="buttons" role="group" aria-labelledby="files">
        ${(['csv', 'json', 'svg', 'png'] as const).map(
          (kind) =>
            html`<button class="button" type="button" data-file=${kind} @click=${save(kind)}>
              ${words.files[kind]}
            </button>`,
        )}
      </div>
      ${this.#fileFailure ? html`<p>${this.#fileFailure}</p>` : nothing}
    </div>`;
  }
}

type ChoiceQuestion = Extract<Question, { type: 'choice' | 'choices' }>;

/** The scale of a question when it is told how the answers are spread on it. */
function spreadScale(
  survey: Survey,
  question: Question,
  { hidden, n, distribution }: QuestionFigures,
): Scale | undefined {
  const isTold = !hidden && distribution && (n || distribution.some(({ percent }) => percent));
  return isTold ? scaleOf(survey, question) : undefined;
}
