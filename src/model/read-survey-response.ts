import { RESPONSE, TABLE } from './compiled-survey-response.js';
import { readShape } from './shape.js';
import { checkAnswer } from './survey-answer-rules.js';
import { askedGroups, isOpen, questionsOf } from './survey-questions.js';
import type { Survey, SurveyResponse } from './survey.js';
import { cleanText, isKey, wrongShape, type Reading, type Wrong, type WrongKind } from './wrong.js';

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
  const read = readShape(TABLE, RESPONSE, value, { clean: cleanText });
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
      checkAnswer(survey, question, answer, (part, kind, message) =>
        tell(`${path}.${part}`, kind, message, question.id),
      );
    }
  });
  if (!response.answers.length) tell('answers', 'empty', 'nothing was answered');
  for (const question of asked)
    if (question.required && !answered.has(question.id))
      tell('answers', 'missing', `"${question.id}" must be answered`, question.id);
  return wrong.length ? { wrong } : { value: response };
}
