import { SURVEY, TABLE } from './compiled-survey.js';
import type { Survey } from './survey.js';
import { readForm, type Reading } from './wrong.js';

/**
 * A survey of a portal, which has judged the whole of it (`readSurvey`) when it took it, and judges it again whenever it
 * gives it: here its form is enough. Of any other source a survey is read by `readSurvey`.
 */
export const receiveSurvey = (value: unknown): Reading<Survey> => readForm(TABLE, SURVEY, value);
