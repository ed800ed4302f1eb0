import { CHOICE, CHOICES, NUMBER, RESPONSE, STATEMENT, SURVEY, TABLE, TEXT } from './compiled-survey.js';
import { pickText } from './localized.js';
import { toldOnly } from './read.js';
import { readShape, type Shape } from './shape.js';
import type {
  Condition,
  Question,
  QuestionGroup,
  Scale,
  Survey,
  SurveyAnswer,
  SurveyResponse,
} from './survey.js';
import { cleanTexts, isKey, wrongShape, type Reading, type Wrong, type WrongKind } from './wrong.js';

/** Fewer answers than this are not shown, unless the survey sets another number. */
export const SMALLEST = 5;
/** Characters of an open answer, unless the question sets another number. */
export const LONGEST_ANSWER = 5000;
const MOST_QUESTIONS = 1000;
/** A scale is drawn as one choice a step. */
const MOST_STEPS = 101;

const QUESTION_SHAPES: Readonly<Record<string, Shape>> = {
  statement: STATEMENT,
  choice: CHOICE,
  choices: CHOICES,
  number: NUMBER,
  text: TEXT,
};

/** The steps of a scale, lowest first. */
export const scaleSteps = ({ from, to }: Pick<Scale, 'from' | 'to'>): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every question of a survey, in the order of asking. */
export const questionsOf = (survey: Pick<Survey, 'groups'>): Question[] =>
  survey.groups.flatMap(({ questions }) => questions);

/** The scale of a statement. */
export const scaleOf = (survey: Pick<Survey, 'scales'>, question: Question): Scale | undefined =>
  question.type === 'statement' ? survey.scales?.find(({ id }) => id === question.scale) : undefined;

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 February is a time to some engines, and never the day that was written.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Where in the survey the union of questions gave up, and why that question in particular is no question. */
function insideQuestion(told: unknown, wrong: string): string {
  const place = /^groups\[(\d+)\]\.questions\[(\d+)\]/.exec(wrong);
  if (!place || !wrong.endsWith('another form')) return wrong;
  const { groups } = told as { groups: { questions: { type?: unknown }[] }[] };
  const question = groups[Number(place[1])]!.questions[Number(place[2])];
  const type = typeof question === 'object' ? question.type : undefined;
  const shape =
    typeof type === 'string' && Object.hasOwn(QUESTION_SHAPES, type) ? QUESTION_SHAPES[type] : undefined;
  if (!shape) return `${place[0]}.type: expected ${Object.keys(QUESTION_SHAPES).join(' or ')}`;
  const inner = readShape(TABLE, shape, question);
  return 'wrong' in inner ? `${place[0]}.${inner.wrong}` : wrong;
}

/**
 * A survey definition, or everything that is wrong with it, each with its place. Beside the form it holds that
 *
 * - there is at least one question; ids are not used twice; a scale has two steps or more and names for its ends
 * - a condition names audiences, levels and answers that exist, of a question asked earlier
 */
export function readSurvey(value: unknown): Reading<Survey> {
  const told = toldOnly(value);
  const read = readShape(TABLE, SURVEY, told);
  if ('wrong' in read) return { wrong: [wrongShape(insideQuestion(told, read.wrong))] };
  const survey = read.value as Survey;
  const wrong: Wrong[] = [];
  const tell = (path: string, kind: WrongKind, message: string): void =>
    void wrong.push({ path, kind, message });
  const unique = (
    items: readonly { id: string }[] | undefined,
    path: string,
    seen = new Set<string>(),
  ): Set<string> => {
    items?.forEach(({ id }, index) => {
      if (seen.has(id)) tell(`${path}[${index}].id`, 'twice', `"${id}" is used twice`);
      seen.add(id);
    });
    return seen;
  };
  const named = (name: Record<string, string>, path: string): void => {
    if (!pickText(name, [])) tell(path, 'empty', 'no text in any language');
  };

  named(survey.name, 'name');
  if (!(Number.isInteger(survey.version) && survey.version > 0))
    tell('version', 'outside', 'expected a whole number from 1 up');
  for (const key of ['opens', 'closes'] as const)
    if (survey[key] !== undefined && !isDay(survey[key])) tell(key, 'outside', 'expected a day, 2027-03-31');
  if (survey.opens && survey.closes && survey.opens > survey.closes)
    tell('closes', 'outside', 'closes before it opens');
  if (survey.smallest !== undefined && !(Number.isInteger(survey.smallest) && survey.smallest > 0))
    tell('smallest', 'outside', 'expected a whole number from 1 up');

  const audiences = unique(survey.audiences, 'audiences');
  const levels = unique(survey.levels, 'levels');
  const scales = unique(survey.scales, 'scales');
  survey.scales?.forEach((scale, index) => checkScale(scale, `scales[${index}]`, tell));

  if (!survey.groups.length) tell('groups', 'empty', 'no questions');
  unique(survey.groups, 'groups');
  const ids = new Set<string>();
  const all = new Set(questionsOf(survey).map(({ id }) => id));
  const earlier = new Map<string, Question>();
  if (questionsOf(survey).length > MOST_QUESTIONS)
    tell('groups', 'tooLong', `more than ${MOST_QUESTIONS} questions`);

  const condition = (when: Condition | undefined, path: string, own: ReadonlySet<string>): void => {
    if (!when) return;
    for (const [key, known] of [
      ['audiences', audiences],
      ['levels', levels],
    ] as const)
      when[key]?.forEach((id, index) => {
        if (!known.has(id)) tell(`${path}.when.${key}[${index}]`, 'unknown', `there is no "${id}"`);
      });
    if (!when.answer) return;
    const { question, is } = when.answer;
    const target = earlier.get(question);
    const at = `${path}.when.answer`;
    if (own.has(question)) return tell(`${at}.question`, 'self', 'a condition on itself');
    if (!all.has(question)) return tell(`${at}.question`, 'unknown', `there is no question "${question}"`);
    if (!target) return tell(`${at}.question`, 'later', `"${question}" is asked only later`);
    const possible = possibleAnswers(survey, target);
    if (!possible) return tell(`${at}.question`, 'outside', 'only statements and choices can be a condition');
    is.forEach((one, index) => {
      if (!possible.has(one)) tell(`${at}.is[${index}]`, 'unknown', `"${one}" cannot be answered there`);
    });
  };

  survey.groups.forEach((group, groupIndex) => {
    const path = `groups[${groupIndex}]`;
    if (!group.questions.length) tell(`${path}.questions`, 'empty', 'no questions');
    condition(group.when, path, new Set(group.questions.map(({ id }) => id)));
    unique(group.questions, `${path}.questions`, ids);
    group.questions.forEach((question, index) => {
      const at = `${path}.questions[${index}]`;
      named(question.text, `${at}.text`);
      if (question.type === 'statement' && !scales.has(question.scale))
        tell(`${at}.scale`, 'unknown', `there is no scale "${question.scale}"`);
      if (question.type === 'choice' || question.type === 'choices') {
        if (!question.options.length) tell(`${at}.options`, 'empty', 'nothing to choose');
        unique(question.options, `${at}.options`, new Set(['other', 'cannotSay']));
        question.options.forEach(({ name }, option) => named(name, `${at}.options[${option}].name`));
      }
      if (question.type === 'choices' && question.most !== undefined)
        if (!(Number.isInteger(question.most) && question.most > 0))
          tell(`${at}.most`, 'outside', 'expected a whole number from 1 up');
      if (question.type === 'number' && (question.minimum ?? -Infinity) > (question.maximum ?? Infinity))
        tell(`${at}.maximum`, 'outside', 'less than the minimum');
      if (question.type === 'text' && (question.maximumLength ?? 1) < 1)
        tell(`${at}.maximumLength`, 'outside', 'no room for an answer');
      condition(question.when, at, new Set([question.id]));
      earlier.set(question.id, question);
    });
  });
  return wrong.length ? { wrong } : { value: survey };
}

function checkScale(
  scale: Scale,
  path: string,
  tell: (path: string, kind: WrongKind, message: string) => void,
): void {
  const { from, to, look, names } = scale;
  if (!Number.isInteger(from) || !Number.isInteger(to))
    return tell(path, 'outside', 'expected whole numbers');
  if (to <= from) return tell(path, 'empty', 'a scale has at least two steps');
  if (to - from >= MOST_STEPS) return tell(`${path}.to`, 'tooLong', `more than ${MOST_STEPS} steps`);
  if (look === 'trafficLight' && (from !== 1 || to !== 3))
    return tell(path, 'outside', 'a traffic light is 1–3');
  if (look === 'yesNo' && (from !== 0 || to !== 1)) return tell(path, 'outside', 'no is 0 and yes is 1');
  const seen = new Set<number>();
  names.forEach(({ value, name }, index) => {
    if (!Number.isInteger(value) || value < from || value > to)
      tell(`${path}.names[${index}].value`, 'outside', 'not a step of the scale');
    else if (seen.has(value)) tell(`${path}.names[${index}].value`, 'twice', 'named twice');
    else if (!pickText(name, [])) tell(`${path}.names[${index}].name`, 'empty', 'no text in any language');
    seen.add(value);
  });
  for (const step of look === 'numbers' ? [from, to] : scaleSteps(scale))
    if (!seen.has(step)) tell(`${path}.names`, 'missing', `step ${step} has no name`);
}

/** What can be answered to a question with steps or options; `undefined` to any other. */
function possibleAnswers(survey: Survey, question: Question): Set<number | string> | undefined {
  if (question.type === 'choice' || question.type === 'choices')
    return new Set([...question.options.map(({ id }) => id), ...(question.other ? ['other'] : [])]);
  const scale = scaleOf(survey, question);
  return scale && new Set<number | string>([...scaleSteps(scale), ...(scale.cannotSay ? ['cannotSay'] : [])]);
}

/** Who answers, and what has been answered so far. */
export interface Respondent {
  audience?: string;
  level?: string;
  answers: readonly SurveyAnswer[];
}

/**
 * The groups and questions that are asked of a respondent, in order. An answer to a question that is not asked
 * counts for nothing, so a chain of conditions ends with its first that does not hold.
 */
export function askedGroups(survey: Survey, { audience, level, answers }: Respondent): QuestionGroup[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const asked = new Set<string>();
  const holds = (when: Condition | undefined): boolean => {
    if (!when) return true;
    if (when.audiences && !(audience !== undefined && when.audiences.includes(audience))) return false;
    if (when.levels && !(level !== undefined && when.levels.includes(level))) return false;
    if (!when.answer) return true;
    const answer = asked.has(when.answer.question) ? given.get(when.answer.question) : undefined;
    if (!answer) return false;
    const { value, cannotSay, other } = answer;
    const all = cannotSay
      ? ['cannotSay']
      : [...(Array.isArray(value) ? value : [value]), ...(other ? ['other'] : [])];
    return when.answer.is.some((one) => all.includes(one));
  };
  return survey.groups.flatMap((group) => {
    if (!holds(group.when)) return [];
    const questions = group.questions.filter((question) => {
      const isAsked = holds(question.when);
      if (isAsked) asked.add(question.id);
      return isAsked;
    });
    return questions.length ? [{ ...group, questions }] : [];
  });
}

/** The response without answers to questions that are not asked of this respondent: to call before sending. */
export function onlyAsked(survey: Survey, response: SurveyResponse): SurveyResponse {
  const asked = new Set(
    askedGroups(survey, response).flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  return { ...response, answers: response.answers.filter(({ question }) => asked.has(question)) };
}

/**
 * Whether a survey is answered on a day.
 *
 * @param today the day in Finnish time, `2027-03-31`; when not told, only what was closed by hand is closed
 */
export const isOpen = (survey: Pick<Survey, 'closed' | 'opens' | 'closes'>, today?: string): boolean =>
  !survey.closed &&
  (today === undefined || ((survey.opens ?? today) <= today && today <= (survey.closes ?? today)));

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
