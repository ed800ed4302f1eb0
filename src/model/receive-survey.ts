import { SURVEY, TABLE } from './compiled-survey.js';
import { readShape } from './shape.js';
import type { Survey } from './survey.js';
import { wrongShape, type Reading } from './wrong.js';

/**
 * A survey of a portal, which has judged the whole of it (`readSurvey`) when it took it, and judges it again whenever it
 * gives it: here its form is enough. Of any other source a survey is read by `readSurvey`.
 */
export function receiveSurvey(value: unknown): Reading<Survey> {
  const read = readShape(TABLE, SURVEY, value);
  return 'wrong' in read ? { wrong: [wrongShape(read.wrong)] } : { value: read.value as Survey };
}
