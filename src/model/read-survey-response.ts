import { RESPONSE, TABLE } from './compiled-survey-response.js';
import { toldOnly } from './read.js';
import { readShape } from './shape.js';
import { askedGroups, isOpen, LONGEST_ANSWER, questionsOf, scaleOf } from './survey-questions.js';
import type { Question, Survey, SurveyAnswer, SurveyResponse } from './survey.js';
import { cleanTexts, isKey, wrongShape, type Reading, type Wrong, type WrongKind } from './wrong.js';

/**
 * A response to a survey, its texts cleaned, or everything that is wrong with it. Refused are answers to questions
 * that do not exist or were not asked, answers outside the scale, two answers to one question, a response without
 * answers, one to another version, and one to a survey that is closed. `year` and `receivedAt` are taken as they
 * are told: whoever receives responses from devices sets them anew.
 *
 * @param options.today see `isOpen`
 */
export function readSurveyResponse(
  survey: Survey,
  value: unknown,
  options: { today?: string } = {},
): Reading<SurveyResponse> {
  // Cleaned only after the first pass has cut off what is too deep to be a response.
  const read = readShape(TABLE, RESPONSE, toldOnly(cleanTexts(toldOnly(value))));
  if ('wrong' in read) return { wrong: [wrongShape(read.wrong)] };
  const response = read.value as SurveyResponse;
  const wrong: Wrong[] = [];
  const tell = (path: string, kind: WrongKind, message: string, question?: string): void =>
    void wrong.push({ path, kind, message, ...(question !== undefined && { question }) });

  if (!isOpen(survey, options.today)) tell('survey', 'closed', 'the survey is closed');
  if (!isKey(response.key)) tell('key', 'outside', 'expected 8 to 100 letters, digits or hyphens');
  if (response.survey.id !== survey.id) tell('survey.id', 'unknown', `this is "${survey.id}"`);
  else if (response.survey.version !== survey.version)
    tell('survey.version', 'unknown', `this is version ${survey.version}`);
  for (const [key, known] of [
    ['audience', survey.audiences],
    ['level', survey.levels],
  ] as const)
    if (response[key] !== undefined && !known?.some(({ id }) => id === response[key]))
      tell(key, 'unknown', `there is no ${key} "${response[key]}"`);
  if (
    response.year !== undefined &&
    !(Number.isInteger(response.year) && response.year >= 1900 && response.year < 2200)
  )
    tell('year', 'outside', 'expected a year');

  const questions = new Map(questionsOf(survey).map((question) => [question.id, question]));
  const asked = askedGroups(survey, response).flatMap((group) => group.questions);
  const askedIds = new Set(asked.map(({ id }) => id));
  const answered = new Set<string>();
  response.answers.forEach((answer, index) => {
    const path = `answers[${index}]`;
    const question = questions.get(answer.question);
    if (!question) tell(`${path}.question`, 'unknown', `there is no question "${answer.question}"`);
    else if (answered.has(question.id)) tell(`${path}.question`, 'twice', 'answered twice', question.id);
    else if (!askedIds.has(question.id))
      tell(`${path}.question`, 'notAsked', 'not asked of this respondent', question.id);
    else {
      answered.add(question.id);
      const problem = wrongAnswer(survey, question, answer);
      if (problem) tell(`${path}.${problem[0]}`, problem[1], problem[2], question.id);
    }
  });
  if (!response.answers.length) tell('answers', 'empty', 'nothing was answered');
  for (const question of asked)
    if (question.required && !answered.has(question.id))
      tell('answers', 'missing', `"${question.id}" must be answered`, question.id);
  return wrong.length ? { wrong } : { value: response };
}

/** The part of an answer that is wrong, how, and why; `undefined` when it is right. */
function wrongAnswer(
  survey: Survey,
  question: Question,
  { value, cannotSay, other }: SurveyAnswer,
): readonly [keyof SurveyAnswer, WrongKind, string] | undefined {
  if (cannotSay) {
    if (!scaleOf(survey, question)?.cannotSay) return ['cannotSay', 'outside', 'not offered here'];
    return value === undefined && other === undefined
      ? undefined
      : ['value', 'outside', "an answer beside can't say"];
  }
  if (other !== undefined) {
    if (!('other' in question) || !question.other) return ['other', 'outside', 'not offered here'];
    if (other.length > LONGEST_ANSWER) return ['other', 'tooLong', `more than ${LONGEST_ANSWER} characters`];
    if (question.type === 'choice' && value !== undefined)
      return ['other', 'outside', 'an option was chosen too'];
    if (value === undefined) return undefined;
  }
  switch (question.type) {
    case 'statement': {
      const { from, to } = scaleOf(survey, question)!;
      return Number.isInteger(value) && (value as number) >= from && (value as number) <= to
        ? undefined
        : ['value', 'outside', `expected a step from ${from} to ${to}`];
    }
    case 'choice':
      return question.options.some(({ id }) => id === value)
        ? undefined
        : ['value', 'outside', 'not an option'];
    case 'choices': {
      if (!Array.isArray(value) || !value.length) return ['value', 'outside', 'expected a list of options'];
      if (new Set(value).size < value.length) return ['value', 'twice', 'an option chosen twice'];
      if (!value.every((one) => question.options.some(({ id }) => id === one)))
        return ['value', 'outside', 'not an option'];
      return value.length + (other === undefined ? 0 : 1) > (question.most ?? Infinity)
        ? ['value', 'tooLong', `more than ${question.most} options`]
        : undefined;
    }
    case 'number':
      return typeof value === 'number' &&
        value >= (question.minimum ?? -Infinity) &&
        value <= (question.maximum ?? Infinity) &&
        (question.decimals || Number.isInteger(value))
        ? undefined
        : ['value', 'outside', `expected a number`];
    case 'text': {
      const most = question.maximumLength ?? LONGEST_ANSWER;
      if (typeof value !== 'string') return ['value', 'empty', 'expected a text'];
      return value.length > most ? ['value', 'tooLong', `more than ${most} characters`] : undefined;
    }
  }
}
