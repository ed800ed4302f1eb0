import { CHOICE, CHOICES, NUMBER, STATEMENT, SURVEY, TABLE, TEXT } from './compiled-survey.js';
import { pickText } from './localized.js';
import { readShape, type Shape } from './shape.js';
import { MOST_STEPS, questionsOf, scaleOf, scaleSteps } from './survey-questions.js';
import type { Condition, Question, Scale, Survey } from './survey.js';
import { wrongShape, type Reading, type Wrong, type WrongKind } from './wrong.js';

// A file of its own: a page loads it beside the definition that it reads.

const MOST_QUESTIONS = 1000;

const QUESTION_SHAPES: Readonly<Record<string, Shape>> = {
  statement: STATEMENT,
  choice: CHOICE,
  choices: CHOICES,
  number: NUMBER,
  text: TEXT,
};

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 February is a time to some engines, and never the day that was written.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Where in the survey the union of questions gave up, and why that question in particular is no question. */
function insideQuestion(value: unknown, wrong: string): string {
  const place = /^groups\[(\d+)\]\.questions\[(\d+)\]/.exec(wrong);
  if (!place || !wrong.endsWith('another form')) return wrong;
  const { groups } = value as { groups: { questions: { type?: unknown }[] }[] };
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
  const read = readShape(TABLE, SURVEY, value);
  if ('wrong' in read) return { wrong: [wrongShape(insideQuestion(value, read.wrong))] };
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
      if (!possible(one)) tell(`${at}.is[${index}]`, 'unknown', `"${one}" cannot be answered there`);
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

/** Tells what can be answered to a question with steps or options; `undefined` for any other. */
function possibleAnswers(
  survey: Survey,
  question: Question,
): ((answer: number | string) => boolean) | undefined {
  if (question.type === 'choice' || question.type === 'choices') {
    const ids = new Set<number | string>(question.options.map(({ id }) => id));
    return (answer) => ids.has(answer) || (answer === 'other' && Boolean(question.other));
  }
  const scale = scaleOf(survey, question);
  // The steps are not written out: of a scale that is refused for their number they would fill the memory.
  return (
    scale &&
    ((answer) =>
      answer === 'cannotSay'
        ? Boolean(scale.cannotSay)
        : Number.isInteger(answer) && Number(answer) >= scale.from && Number(answer) <= scale.to)
  );
}
