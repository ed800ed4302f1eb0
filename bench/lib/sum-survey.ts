/** In the page: makes up responses, sums them, and hands the results to the widget that draws them. */
import '../../src/define/survey-results.js';
import { loadSurvey } from '../../src/surveys/templates/index.js';
import { summarise } from '../../src/surveys/summarise.js';
import { responses } from './survey-responses.js';

export interface SumFigures {
  responses: number;
  /** Answers of all the responses. */
  answers: number;
  /** The first sum of a page that has just been opened, and those that follow. */
  sumMs: number[];
  /** From handing the results over to after the frame that shows them. */
  drawMs: number;
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

(globalThis as { sumSurvey?: (id: string, count: number) => Promise<SumFigures> }).sumSurvey = async (
  id,
  count,
) => {
  const survey = (await loadSurvey(id))!;
  const made = [...responses(survey, count)];
  const sumMs: number[] = [];
  let results = summarise(survey, []);
  for (let time = 0; time < 5; time++) {
    await frame();
    const start = performance.now();
    results = summarise(survey, made);
    sumMs.push(performance.now() - start);
  }
  const byHand = made.filter(({ receivedAt }) => receivedAt!.startsWith('2025')).length;
  const summed = results.slices.find(
    ({ year, audience, level }) => year === 2025 && audience === undefined && level === undefined,
  )?.n;
  if (summed !== byHand) throw new Error(`2025: ${summed}, by hand ${byHand}`);
  const element = document.createElement('kumppani-survey-results');
  element.lang = 'fi';
  element.results = results;
  const start = performance.now();
  document.body.append(element);
  while (!element.renderRoot?.querySelector('.files')) await frame();
  return {
    responses: count,
    answers: made.reduce((sum, { answers }) => sum + answers.length, 0),
    sumMs,
    drawMs: performance.now() - start,
  };
};
