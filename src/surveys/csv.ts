import { csvFile, type CsvCell } from '../model/csv-file.js';
import { pickText } from '../model/localized.js';
import { questionsOf } from '../model/survey-questions.js';
import type { FigureNote, QuestionFigures, SurveyResults } from '../model/survey.js';
import { sliceName, type SliceOf } from './select.js';

export { csvFile, type CsvCell };

/** Three languages of a table that leaves the page; the widgets have their own words. */
const WORDS = {
  fi: {
    header: [
      'Vuosi',
      'Vastaajaryhmä',
      'Taso',
      'Osio',
      'Kysymys',
      'Vaihtoehto',
      'Vastauksia',
      'Keskiarvo',
      'Mediaani',
      'Keskihajonta',
      'Ei osannut sanoa',
      'Huomautus',
    ],
    all: 'Kaikki',
    responses: 'Vastaajia',
    mean: 'Osion keskiarvo',
    few: (smallest: number): string => `alle ${smallest} vastausta`,
    protecting: 'ei näytetä, jotta pieni ryhmä ei paljastu',
    open: 'vastaaminen on kesken',
    other: 'Muu',
  },
  sv: {
    header: [
      'År',
      'Svarsgrupp',
      'Nivå',
      'Avsnitt',
      'Fråga',
      'Alternativ',
      'Antal svar',
      'Medeltal',
      'Median',
      'Standardavvikelse',
      'Kunde inte säga',
      'Anmärkning',
    ],
    all: 'Alla',
    responses: 'Antal svarande',
    mean: 'Avsnittets medeltal',
    few: (smallest: number): string => `färre än ${smallest} svar`,
    protecting: 'visas inte, för att en liten grupp inte ska röjas',
    open: 'enkäten pågår',
    other: 'Annat',
  },
  en: {
    header: [
      'Year',
      'Respondents',
      'Level',
      'Section',
      'Question',
      'Option',
      'Answers',
      'Mean',
      'Median',
      'Standard deviation',
      'Could not say',
      'Note',
    ],
    all: 'All',
    responses: 'Respondents',
    mean: 'Mean of the section',
    few: (smallest: number): string => `fewer than ${smallest} answers`,
    protecting: 'not shown, so that a small group is not revealed',
    open: 'still being answered',
    other: 'Other',
  },
} as const;

/** Means and spreads as a reader of a table wants them; all digits are in the JSON. */
const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1e4) / 1e4;

/**
 * Results as a table: a row for each question (and each option) in each slice, a column for each step of a scale.
 * Hidden figures are empty, with the reason as a note. See `csvFile` for the form.
 *
 * @param languages for headers and texts, best first
 */
export function resultsCsv(
  results: SurveyResults,
  languages: readonly string[] = ['fi'],
  decimal: ',' | '.' = ',',
): string {
  const { survey, smallest } = results;
  const known =
    languages.map((language) => language.slice(0, 2)).find((language) => language in WORDS) ?? 'fi';
  const words = WORDS[known as keyof typeof WORDS];
  const text = (told: Record<string, string> | undefined): string | undefined =>
    pickText(told, languages)?.value;
  const steps = [
    ...new Set(
      results.slices.flatMap(({ questions }) =>
        questions.flatMap(({ distribution }) =>
          (distribution ?? []).flatMap(({ value }) => (typeof value === 'number' ? value : [])),
        ),
      ),
    ),
  ].sort((a, b) => a - b);
  const note = (
    hidden: QuestionFigures['hidden'],
    notes: readonly FigureNote[] | undefined,
  ): string | undefined =>
    [
      hidden && (hidden === 'few' ? words.few(smallest) : words[hidden]),
      ...(notes ?? []).map((one) => text(one.note)),
    ]
      .filter((part) => part !== undefined)
      .join(' ') || undefined;
  const placeOf = (slice: SliceOf): CsvCell[] => [
    slice.year ?? words.all,
    slice.audience === undefined ? words.all : sliceName(results, { audience: slice.audience }, languages),
    slice.level === undefined ? words.all : sliceName(results, { level: slice.level }, languages),
  ];
  const rows: CsvCell[][] = [[...words.header, ...steps]];
  for (const slice of results.slices) {
    const place = placeOf(slice);
    const { hidden, notes } = slice;
    rows.push([
      ...place,
      undefined,
      words.responses,
      undefined,
      slice.n,
      undefined,
      undefined,
      undefined,
      undefined,
      note(hidden, notes),
    ]);
    for (const group of survey.groups) {
      const section = text(group.name);
      for (const question of questionsOf({ groups: [group] })) {
        const figures = slice.questions.find((one) => one.question === question.id);
        if (!figures) continue;
        const bars = new Map(
          figures.distribution?.map(({ value, n, percent }) => [
            value,
            n ?? (percent === undefined ? undefined : `${String(percent).replace('.', decimal)} %`),
          ]),
        );
        rows.push([
          ...place,
          section,
          text(question.text),
          undefined,
          figures.n,
          rounded(figures.mean),
          rounded(figures.median),
          rounded(figures.deviation),
          figures.cannotSay,
          note(figures.hidden, figures.notes),
          ...steps.map((step) => bars.get(step)),
        ]);
        if ('options' in question)
          for (const { id, name } of [
            ...question.options,
            ...(question.other ? [{ id: 'other', name: question.other }] : []),
          ])
            if (bars.has(id))
              rows.push([...place, section, text(question.text), text(name) ?? words.other, bars.get(id)]);
      }
      const figures = slice.groups.find((one) => one.group === group.id);
      if (figures)
        rows.push([
          ...place,
          section,
          words.mean,
          undefined,
          figures.n,
          rounded(figures.mean),
          rounded(figures.median),
          rounded(figures.deviation),
          undefined,
          note(figures.hidden, figures.notes),
        ]);
    }
  }
  return csvFile(rows, decimal);
}

/**
 * Results as JSON, read again by `readSurveyResults`. Open answers go along only when staff ask for their own file.
 */
export function resultsJson(results: SurveyResults, options: { staff?: boolean } = {}): string {
  const { openAnswers, ...shown } = results;
  return `${JSON.stringify(options.staff && openAnswers ? { ...shown, openAnswers } : shown, undefined, 2)}\n`;
}
