import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  askedGroups,
  questionsOf,
  readSurvey,
  readSurveyResponse,
  scaleOf,
  scaleSteps,
  type Survey,
  type SurveyAnswer,
} from '../../src/model/index.js';
import { loadSurvey, SHIPPED_SURVEYS } from '../../src/surveys/index.js';

const surveys = new Map<string, Survey>();
for (const id of SHIPPED_SURVEYS) surveys.set(id, (await loadSurvey(id))!);

/** Every text of a definition, with its place. */
function* texts(value: unknown, path = ''): Generator<[string, Record<string, string>]> {
  if (typeof value !== 'object' || value === null) return;
  if ('fi' in value) yield [path, value as Record<string, string>];
  else for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
}

describe('the surveys that come along', () => {
  it('are the nine kinds', () => {
    assert.deepEqual([...SHIPPED_SURVEYS].sort(), [
      'event-feedback',
      'final-evaluation',
      'mid-term-evaluation',
      'needs-survey',
      'partner-survey',
      'process-evaluation',
      'pulse',
      'quality-days',
      'weak-signals',
    ]);
  });

  it('are not found by another name', async () => {
    for (const id of ['x', '__proto__', 'constructor', '']) assert.equal(await loadSurvey(id), undefined);
  });

  for (const [id, survey] of surveys) {
    it(`${id} is whole, and carries its own id`, () => {
      assert.equal(survey.id, id);
      assert.deepEqual(readSurvey(survey).wrong, undefined);
      assert.deepEqual(readSurvey(JSON.parse(JSON.stringify(survey))).value, survey);
    });

    it(`${id} is written in all its languages`, () => {
      for (const [path, text] of texts(survey)) {
        for (const language of survey.languages)
          if (language !== 'fi-x-easy') assert.ok(text[language]?.trim(), `${path} ${language}`);
        for (const [language, told] of Object.entries(text)) {
          assert.ok(language === 'fi-x-easy' || survey.languages.includes(language), `${path} ${language}`);
          assert.equal(told, told.trim(), path);
          assert.ok(!/ {2}|[^.]\.\.$|--/.test(told), `${path}: ${told}`);
        }
        // Three different languages, not one copied.
        if (text['fi']!.length > 12) assert.notEqual(text['fi'], text['sv'], path);
      }
    });

    it(`${id} tells who reads the answers, and thanks`, () => {
      assert.ok(survey.readBy && survey.thanks);
    });

    it(`${id} has no question that nobody can be asked`, () => {
      const reached = new Set<string>();
      for (const audience of [undefined, ...(survey.audiences ?? []).map((one) => one.id)])
        for (const level of [undefined, ...(survey.levels ?? []).map((one) => one.id)])
          for (const lowest of [true, false]) {
            const answers = questionsOf(survey).map((question): SurveyAnswer => {
              const steps = scaleOf(survey, question);
              const pick = <T>(list: readonly T[]): T => (lowest ? list[0]! : list.at(-1)!);
              return {
                question: question.id,
                value:
                  question.type === 'text'
                    ? 'Vastaus'
                    : question.type === 'number'
                      ? (question.minimum ?? 0)
                      : question.type === 'choice'
                        ? pick(question.options).id
                        : question.type === 'choices'
                          ? [pick(question.options).id]
                          : pick(scaleSteps(steps!)),
              };
            });
            const asked = askedGroups(survey, { audience, level, answers }).flatMap(({ questions }) =>
              questions.map((one) => one.id),
            );
            for (const one of asked) reached.add(one);
            const response = {
              key: 'a1b2c3d4',
              survey: { id, version: survey.version },
              audience,
              level,
              answers: answers.filter(({ question }) => asked.includes(question)),
            };
            assert.deepEqual(readSurveyResponse(survey, response).wrong, undefined);
          }
      assert.deepEqual(
        [...reached].sort(),
        questionsOf(survey)
          .map((one) => one.id)
          .sort(),
      );
    });
  }

  it('have the levels, the lights and the numbers they are named for', () => {
    assert.deepEqual(
      surveys.get('event-feedback')?.levels?.map((one) => one.id),
      ['region', 'municipality', 'ngo', 'individual'],
    );
    assert.deepEqual(
      surveys.get('process-evaluation')?.scales?.map(({ look }) => look),
      ['trafficLight'],
    );
    assert.equal(
      questionsOf(surveys.get('quality-days')!).filter(({ type }) => type === 'statement').length,
      33,
    );
    assert.equal(
      surveys.get('pulse')!.groups[0]!.questions.filter(({ type }) => type === 'statement').length,
      6,
    );
  });

  it('ask the same with the same id, so that years and sides can be compared', () => {
    const wording = new Map<string, string>();
    for (const id of ['mid-term-evaluation', 'final-evaluation', 'partner-survey'])
      for (const question of questionsOf(surveys.get(id)!)) {
        const text = JSON.stringify(question.text);
        assert.equal(wording.get(question.id) ?? text, text, question.id);
        wording.set(question.id, text);
      }
  });

  const seeds = '../shared/seeds';
  const isThere = existsSync(seeds);
  it(
    'carry over what was asked, not the sentences',
    { skip: isThere ? false : `${seeds} is not beside the checkout` },
    () => {
      const plain = (text: string): string =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      const told = plain(
        readdirSync(seeds)
          .map((file) => readFileSync(`${seeds}/${file}`, 'utf8'))
          .join('\n'),
      );
      for (const [id, survey] of surveys)
        for (const [path, { fi }] of texts(survey))
          // Shorter ones are names of things that have no other name.
          if (fi!.length > 30) assert.ok(!told.includes(plain(fi!)), `${id}${path}: ${fi}`);
    },
  );
});
