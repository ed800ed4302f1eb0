import fc from 'fast-check';
import type { Question, Survey, SurveyAnswer, SurveyResponse } from '../../src/model/index.js';

/** A whole survey with one of everything. */
export const survey: Survey = {
  id: 'all-kinds',
  version: 2,
  name: { fi: 'Kaikki lajit' },
  source: { fi: 'Testi' },
  licence: 'CC0-1.0',
  languages: ['fi'],
  audiences: [
    { id: 'resident', name: { fi: 'Asukas' } },
    { id: 'partner', name: { fi: 'Kumppani' } },
  ],
  levels: [
    { id: 'region', name: { fi: 'Maakunta' } },
    { id: 'ngo', name: { fi: 'Järjestö' } },
  ],
  scales: [
    {
      id: 'agree',
      look: 'numbers',
      from: 1,
      to: 5,
      names: [
        { value: 1, name: { fi: 'Eri mieltä' } },
        { value: 5, name: { fi: 'Samaa mieltä' } },
      ],
      cannotSay: { fi: 'En osaa sanoa' },
    },
    {
      id: 'lights',
      look: 'trafficLight',
      from: 1,
      to: 3,
      names: [1, 2, 3].map((value) => ({ value, name: { fi: `Valo ${value}` } })),
    },
    {
      id: 'yes-no',
      look: 'yesNo',
      from: 0,
      to: 1,
      names: [
        { value: 0, name: { fi: 'Ei' } },
        { value: 1, name: { fi: 'Kyllä' } },
      ],
    },
  ],
  groups: [
    {
      id: 'first',
      questions: [
        { id: 'useful', type: 'statement', text: { fi: 'Hyödyllinen' }, scale: 'agree', required: true },
        { id: 'clear', type: 'statement', text: { fi: 'Selkeä' }, scale: 'agree' },
        { id: 'state', type: 'statement', text: { fi: 'Tila' }, scale: 'lights' },
        { id: 'again', type: 'statement', text: { fi: 'Uudestaan?' }, scale: 'yes-no' },
        {
          id: 'why-not',
          type: 'text',
          text: { fi: 'Miksi et?' },
          maximumLength: 100,
          when: { answer: { question: 'again', is: [0] } },
        },
      ],
    },
    {
      id: 'second',
      when: { audiences: ['partner'] },
      questions: [
        {
          id: 'size',
          type: 'choice',
          text: { fi: 'Koko' },
          options: [
            { id: 'small', name: { fi: 'Pieni' } },
            { id: 'large', name: { fi: 'Suuri' } },
          ],
          other: { fi: 'Muu' },
        },
        {
          id: 'areas',
          type: 'choices',
          text: { fi: 'Alueet' },
          most: 2,
          options: ['a', 'b', 'c'].map((id) => ({ id, name: { fi: id } })),
        },
        { id: 'people', type: 'number', text: { fi: 'Kuinka monta?' }, minimum: 0, maximum: 500 },
        { id: 'more', type: 'text', text: { fi: 'Lisää' }, when: { levels: ['ngo'] } },
      ],
    },
  ],
};

/** An answer that the question takes; nothing said where it is a matter of taste. */
export function answerTo(question: Question): fc.Arbitrary<SurveyAnswer> {
  const of = (value: fc.Arbitrary<SurveyAnswer['value']>): fc.Arbitrary<SurveyAnswer> =>
    value.map((told) => ({ question: question.id, value: told }));
  switch (question.type) {
    case 'statement': {
      const scale = survey.scales!.find(({ id }) => id === question.scale)!;
      const step = of(fc.integer({ min: scale.from, max: scale.to }));
      return scale.cannotSay ? fc.oneof(step, fc.constant({ question: question.id, cannotSay: true })) : step;
    }
    case 'choice':
      return of(fc.constantFrom(...question.options.map(({ id }) => id)));
    case 'choices':
      return of(
        fc.subarray(
          question.options.map(({ id }) => id),
          { minLength: 1, maxLength: question.most ?? question.options.length },
        ),
      );
    case 'number':
      return of(fc.integer({ min: question.minimum ?? -100, max: question.maximum ?? 100 }));
    case 'text':
      return of(fc.string({ minLength: 1, maxLength: 80 }).filter((text) => /[^\s\p{Cc}]/u.test(text)));
  }
}

/** A response to the survey above that may hold answers to questions that were not asked. */
export const response: fc.Arbitrary<SurveyResponse> = fc.record(
  {
    key: fc.uuid(),
    survey: fc.constant({ id: survey.id, version: survey.version }),
    audience: fc.constantFrom('resident', 'partner'),
    level: fc.constantFrom('region', 'ngo'),
    year: fc.integer({ min: 2017, max: 2020 }),
    answers: fc
      .tuple(
        ...survey.groups
          .flatMap(({ questions }) => questions)
          .map((question, index) =>
            // The first one is required.
            index === 0 ? answerTo(question) : fc.option(answerTo(question), { nil: undefined }),
          ),
      )
      .map((answers) => answers.filter((answer) => answer !== undefined)),
  },
  { requiredKeys: ['key', 'survey', 'answers'] },
);
