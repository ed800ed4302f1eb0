import { RESULTS, TABLE } from './compiled-survey-results.js';
import { readSurvey } from './read-survey.js';
import { readShape } from './shape.js';
import { questionsOf } from './survey-questions.js';
import type { SurveyResults } from './survey.js';
import { wrongShape, type Reading, type Wrong } from './wrong.js';

// Apart from read-survey.ts: a page that asks need not carry the table of results.

/** Results with the survey they belong to, or what is wrong with them: figures of a question that does not exist. */
export function readSurveyResults(value: unknown): Reading<SurveyResults> {
  const read = readShape(TABLE, RESULTS, value);
  if ('wrong' in read) {
    // Only the reader of surveys can say what is wrong inside a question.
    const inside =
      read.wrong.startsWith('survey.') && readSurvey((value as { survey: unknown }).survey).wrong;
    return {
      wrong: inside
        ? inside.map((one) => ({ ...one, path: `survey.${one.path}` }))
        : [wrongShape(read.wrong)],
    };
  }
  const results = read.value as SurveyResults;
  const survey = readSurvey(results.survey);
  if (survey.wrong) return { wrong: survey.wrong.map((one) => ({ ...one, path: `survey.${one.path}` })) };
  const wrong: Wrong[] = [];
  const known = {
    question: new Set(questionsOf(results.survey).map(({ id }) => id)),
    group: new Set(results.survey.groups.map(({ id }) => id)),
    audience: new Set(results.survey.audiences?.map(({ id }) => id)),
    level: new Set(results.survey.levels?.map(({ id }) => id)),
  };
  const check = (kind: keyof typeof known, id: string | undefined, path: string): void => {
    if (id !== undefined && !known[kind].has(id))
      wrong.push({ path, kind: 'unknown', message: `there is no ${kind} "${id}"` });
  };
  const seen = new Set<string>();
  results.slices.forEach((slice, index) => {
    const path = `slices[${index}]`;
    check('audience', slice.audience, `${path}.audience`);
    check('level', slice.level, `${path}.level`);
    slice.questions.forEach(({ question }, at) =>
      check('question', question, `${path}.questions[${at}].question`),
    );
    slice.groups.forEach(({ group }, at) => check('group', group, `${path}.groups[${at}].group`));
    const key = JSON.stringify([slice.audience, slice.level, slice.year]);
    if (seen.has(key))
      wrong.push({ path, kind: 'twice', message: 'the same audience, level and year again' });
    seen.add(key);
  });
  return wrong.length ? { wrong } : { value: results };
}
