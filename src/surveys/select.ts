import { pickText } from '../model/localized.js';
import type {
  FigureNote,
  GroupFigures,
  QuestionFigures,
  ResultSlice,
  SurveyResults,
} from '../model/survey.js';

/** What results are limited to; what is not told does not limit. */
export type SliceOf = Pick<ResultSlice, 'audience' | 'level' | 'year'>;

/** The slice of exactly this audience, level and year. */
export const findSlice = (results: SurveyResults, where: SliceOf = {}): ResultSlice | undefined =>
  results.slices.find(
    ({ audience, level, year }) =>
      audience === where.audience && level === where.level && year === where.year,
  );

/** Years that results tell of, earliest first. */
export const yearsOf = (results: SurveyResults): number[] =>
  [...new Set(results.slices.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);

/** Figures of a question in a slice. */
export const questionFigures = (
  slice: ResultSlice | undefined,
  question: string,
): QuestionFigures | undefined => slice?.questions.find((one) => one.question === question);

/** Figures of a group of statements in a slice. */
export const groupFiguresOf = (slice: ResultSlice | undefined, group: string): GroupFigures | undefined =>
  slice?.groups.find((one) => one.group === group);

/** One year of a question or a group, beside the year before that has a mean. */
export interface YearFigures {
  year: number;
  n?: number;
  /** Responses of the slice, where the number of answers is not told. */
  responses?: number;
  mean?: number;
  hidden?: ResultSlice['hidden'];
  notes?: readonly FigureNote[];
  /** This mean less that of `since`. */
  change?: number;
  /** The year before that has a mean, which need not be the last one. */
  since?: number;
  sinceN?: number;
}

/**
 * How a mean changed from year to year, with the number of answers beside each: a change of a few answers is no
 * change. Years in which the question was not asked are left out; a year in `where` does not limit.
 */
export function yearByYear(
  results: SurveyResults,
  of: { question: string } | { group: string },
  where: SliceOf = {},
): YearFigures[] {
  const years: YearFigures[] = [];
  let before: YearFigures | undefined;
  for (const year of yearsOf(results)) {
    const slice = findSlice(results, { ...where, year });
    if (!slice) continue;
    const figures = 'question' in of ? questionFigures(slice, of.question) : groupFiguresOf(slice, of.group);
    if (!figures && !slice.hidden) continue;
    const { n, mean, hidden = slice.hidden, notes } = figures ?? {};
    const one: YearFigures = {
      year,
      ...(n !== undefined && { n }),
      ...(slice.n !== undefined && { responses: slice.n }),
      ...(mean !== undefined && { mean }),
      ...(hidden && { hidden }),
      ...(notes && { notes }),
    };
    if (mean !== undefined) {
      if (before) {
        // Binary fractions: 3.89 less 3.99 is to be -0.1.
        one.change = Math.round((mean - before.mean!) * 1e9) / 1e9;
        one.since = before.year;
        if (before.n !== undefined) one.sinceN = before.n;
      }
      before = one;
    }
    years.push(one);
  }
  return years;
}

/** The parts of slice in words, `2019, Yhteistyökumppanit`; empty for all answers. */
export function sliceName(results: SurveyResults, slice: SliceOf, languages: readonly string[]): string {
  const name = (list: readonly { id: string; name: Record<string, string> }[] | undefined, id?: string) =>
    id === undefined
      ? undefined
      : (pickText(list?.find((one) => one.id === id)?.name, languages)?.value ?? id);
  return [
    slice.year,
    name(results.survey.audiences, slice.audience),
    name(results.survey.levels, slice.level),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
