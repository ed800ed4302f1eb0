import { RESULTS, TABLE } from './compiled-survey-results.js';
import { readShape } from './shape.js';
import type { SurveyResults } from './survey.js';
import { wrongShape, type Reading } from './wrong.js';

/** Results of a portal, which has summed them itself; see `receive-survey.ts`. */
export function receiveSurveyResults(value: unknown): Reading<SurveyResults> {
  const read = readShape(TABLE, RESULTS, value);
  return 'wrong' in read ? { wrong: [wrongShape(read.wrong)] } : { value: read.value as SurveyResults };
}
