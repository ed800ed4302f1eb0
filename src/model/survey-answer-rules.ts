import { LONGEST_ANSWER, scaleOf } from './survey-questions.js';
import type { Question, Survey, SurveyAnswer } from './survey.js';
import type { WrongKind } from './wrong.js';

// Without the schema: a page makes answers itself, and need not carry what reads foreign ones.

/** Tells the part of an answer that is wrong, how, and for a log why; nothing when it is right. */
export function checkAnswer(
  survey: Survey,
  question: Question,
  { value, cannotSay, other }: SurveyAnswer,
  tell: (part: keyof SurveyAnswer, kind: WrongKind, message: string) => void,
): void {
  if (cannotSay) {
    if (!scaleOf(survey, question)?.cannotSay) tell('cannotSay', 'outside', 'not offered here');
    else if (value !== undefined || other !== undefined)
      tell('value', 'outside', "an answer beside can't say");
    return;
  }
  if (other !== undefined) {
    if (!('other' in question) || !question.other) return tell('other', 'outside', 'not offered here');
    if (other.length > LONGEST_ANSWER)
      return tell('other', 'tooLong', `more than ${LONGEST_ANSWER} characters`);
    if (question.type === 'choice' && value !== undefined)
      return tell('other', 'outside', 'an option was chosen too');
    if (value === undefined) return;
  }
  switch (question.type) {
    case 'statement': {
      const { from, to } = scaleOf(survey, question)!;
      if (!(Number.isInteger(value) && (value as number) >= from && (value as number) <= to))
        tell('value', 'outside', `expected a step from ${from} to ${to}`);
      break;
    }
    case 'choice':
      if (!question.options.some(({ id }) => id === value)) tell('value', 'outside', 'not an option');
      break;
    case 'choices':
      if (!Array.isArray(value) || !value.length) tell('value', 'outside', 'expected a list of options');
      else if (new Set(value).size < value.length) tell('value', 'twice', 'an option chosen twice');
      else if (!value.every((one) => question.options.some(({ id }) => id === one)))
        tell('value', 'outside', 'not an option');
      else if (value.length + (other === undefined ? 0 : 1) > (question.most ?? Infinity))
        tell('value', 'tooLong', `more than ${question.most} options`);
      break;
    case 'number':
      if (!(
        typeof value === 'number' &&
        value >= (question.minimum ?? -Infinity) &&
        value <= (question.maximum ?? Infinity) &&
        (question.decimals || Number.isInteger(value))
      ))
        tell('value', 'outside', 'expected a number');
      break;
    case 'text': {
      const most = question.maximumLength ?? LONGEST_ANSWER;
      if (typeof value !== 'string') tell('value', 'empty', 'expected a text');
      else if (value.length > most) tell('value', 'tooLong', `more than ${most} characters`);
    }
  }
}
