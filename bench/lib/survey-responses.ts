import { onlyAsked, questionsOf, scaleOf, scaleSteps } from '../../src/model/survey-questions.js';
import type { Survey, SurveyAnswer, SurveyResponse } from '../../src/model/survey.js';
import { randomNumbers } from './random.js';

/** Made up responses, the same for the same number, spread over five years: each answers every statement. */
export function* responses(survey: Survey, count: number): Generator<SurveyResponse> {
  const random = randomNumbers(2026);
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const statements = questionsOf(survey).filter(({ type }) => type === 'statement');
  const steps = new Map(statements.map((one) => [one.id, scaleSteps(scaleOf(survey, one)!)]));
  const years = [2021, 2022, 2023, 2024, 2025];
  for (let number = 0; number < count; number++) {
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    yield onlyAsked(survey, {
      key: `bench-response-${number}`,
      survey: { id: survey.id, version: survey.version },
      ...(survey.audiences?.length && { audience: among(survey.audiences).id }),
      ...(survey.levels?.length && { level: among(survey.levels).id }),
      language: 'fi',
      receivedAt: `${years[number % years.length]!}-05-${day}T10:00:00.000Z`,
      answers: statements.map(({ id }): SurveyAnswer => ({ question: id, value: among(steps.get(id)!) })),
    });
  }
}
