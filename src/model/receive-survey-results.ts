import { RESULTS, TABLE } from './compiled-survey-results.js';
import type { SurveyResults } from './survey.js';
import { readForm, type Reading } from './wrong.js';

/** Results of a portal, which has summed them itself; see `receive-survey.ts`. */
export const receiveSurveyResults = (value: unknown): Reading<SurveyResults> =>
  readForm(TABLE, RESULTS, value);
