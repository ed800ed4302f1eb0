import type {
  Condition,
  Question,
  QuestionGroup,
  Scale,
  Survey,
  SurveyAnswer,
  SurveyResponse,
} from './survey.js';

/** Fewer answers than this are not shown, unless the survey sets another number. */
export const SMALLEST = 5;
/** Characters of an open answer, unless the question sets another number. */
export const LONGEST_ANSWER = 5000;

/** A scale is drawn as one choice a step: one with more is refused. */
export const MOST_STEPS = 101;

/** The steps of a scale, lowest first; of one that nobody has refused no more than can be drawn. */
export const scaleSteps = ({ from, to }: Pick<Scale, 'from' | 'to'>): number[] =>
  Array.from({ length: Math.min(to - from + 1, MOST_STEPS) }, (_, index) => from + index);

/** Every question of a survey, in the order of asking. */
export const questionsOf = (survey: Pick<Survey, 'groups'>): Question[] =>
  survey.groups.flatMap(({ questions }) => questions);

/** The scale of a statement. */
export const scaleOf = (survey: Pick<Survey, 'scales'>, question: Question): Scale | undefined =>
  question.type === 'statement' ? survey.scales?.find(({ id }) => id === question.scale) : undefined;

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
