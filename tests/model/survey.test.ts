import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as results from '../../src/model/compiled-survey-results.js';
import * as answers from '../../src/model/compiled-survey-response.js';
import * as compiled from '../../src/model/compiled-survey.js';
import {
  askedGroups,
  cleanText,
  isOpen,
  onlyAsked,
  readSurvey,
  readSurveyResponse,
  readSurveyResults,
  Survey,
  SurveyResponse,
  SurveyResults,
  type Wrong,
} from '../../src/model/index.js';
import { scaleSteps } from '../../src/model/survey-questions.js';
import { brokenOf, readsAsZodDoes } from '../suites/schema-reading.js';
import { response, survey } from '../surveys/arbitrary.js';

/** The definition with one spot changed; `path` as in a `Wrong`. */
function changed(path: string, value: unknown, from: unknown = survey): unknown {
  const copy = structuredClone(from);
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const last = steps.pop()!;
  let holder = copy as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

const places = (wrong: readonly Wrong[] | undefined): string[] =>
  wrong?.map(({ path, kind }) => `${path} ${kind}`) ?? [];

const someResponse: SurveyResponse = {
  key: 'a1b2c3d4',
  survey: { id: 'all-kinds', version: 2 },
  audience: 'partner',
  level: 'ngo',
  answers: [
    { question: 'useful', value: 4 },
    { question: 'clear', cannotSay: true },
    { question: 'areas', value: ['a', 'b'] },
    { question: 'more', value: 'Kiitos' },
  ],
};

const someResults: SurveyResults = {
  survey,
  smallest: 5,
  slices: [
    { n: 9, questions: [{ question: 'useful', n: 9, mean: 4 }], groups: [{ group: 'first', mean: 4 }] },
    { year: 2019, hidden: 'few', questions: [], groups: [] },
  ],
};

describe('the compiled schemas of surveys', () => {
  readsAsZodDoes('survey', Survey, compiled.TABLE, compiled.SURVEY, survey);
  readsAsZodDoes('response', SurveyResponse, answers.TABLE, answers.RESPONSE, someResponse);
  readsAsZodDoes('results', SurveyResults, results.TABLE, results.RESULTS, someResults);
});

describe('a survey definition', () => {
  it('is read when it is whole, also from JSON', () => {
    assert.deepEqual(readSurvey(survey), { value: survey });
    assert.deepEqual(readSurvey(JSON.parse(JSON.stringify(survey))), { value: survey });
  });

  for (const [what, path, value, expected] of [
    ['without a name', 'name', { fi: ' ' }, ['name form']],
    ['of no version', 'version', 0, ['version outside']],
    ['without groups', 'groups', [], ['groups empty']],
    ['with a group without questions', 'groups[1].questions', [], ['groups[1].questions empty']],
    ['with two equal questions', 'groups[1].questions[0].id', 'useful', ['groups[1].questions[0].id twice']],
    ['with two equal groups', 'groups[1].id', 'first', ['groups[1].id twice']],
    [
      'with two equal audiences',
      'audiences[1].id',
      'resident',
      ['audiences[1].id twice', 'groups[1].when.audiences[0] unknown'],
    ],
    [
      'with two equal options',
      'groups[1].questions[1].options[2].id',
      'a',
      ['groups[1].questions[1].options[2].id twice'],
    ],
    [
      'with an option that takes a reserved word',
      'groups[1].questions[0].options[0].id',
      'other',
      ['groups[1].questions[0].options[0].id twice'],
    ],
    [
      'with nothing to choose',
      'groups[1].questions[0].options',
      [],
      ['groups[1].questions[0].options empty'],
    ],
    [
      'with an unknown scale',
      'groups[0].questions[1].scale',
      'agreed',
      ['groups[0].questions[1].scale unknown'],
    ],
    ['with a scale of one step', 'scales[0].to', 1, ['scales[0] empty']],
    ['with a scale that runs backwards', 'scales[0].from', 9, ['scales[0] empty']],
    ['with a scale of halves', 'scales[0].from', 0.5, ['scales[0] outside']],
    ['with a scale that never ends', 'scales[0].to', 1e9, ['scales[0].to tooLong']],
    [
      'with an end that has no name',
      'scales[0].names',
      [{ value: 1, name: { fi: 'x' } }],
      ['scales[0].names missing'],
    ],
    [
      'with a scale without any name',
      'scales[0].names',
      [],
      ['scales[0].names missing', 'scales[0].names missing'],
    ],
    [
      'with a name for a step there is not',
      'scales[0].names[0].value',
      6,
      ['scales[0].names[0].value outside', 'scales[0].names missing'],
    ],
    [
      'with a light without a name',
      'scales[1].names[1].value',
      1,
      ['scales[1].names[1].value twice', 'scales[1].names missing'],
    ],
    ['with four lights', 'scales[1].to', 4, ['scales[1] outside']],
    // A condition asks for a step of it: written out, its steps would fill the memory.
    ['with a thousand million steps', 'scales[2].to', 1e9, ['scales[2].to tooLong']],
    [
      'with a condition on itself',
      'groups[0].questions[4].when.answer.question',
      'why-not',
      ['groups[0].questions[4].when.answer.question self'],
    ],
    [
      'with a group that depends on its own question',
      'groups[1].when',
      { answer: { question: 'size', is: ['small'] } },
      ['groups[1].when.answer.question self'],
    ],
    [
      'with a condition on what is asked later',
      'groups[0].questions[0].when',
      { answer: { question: 'again', is: [0] } },
      ['groups[0].questions[0].when.answer.question later'],
    ],
    [
      'with a condition on a question there is not',
      'groups[0].questions[4].when.answer.question',
      'x',
      ['groups[0].questions[4].when.answer.question unknown'],
    ],
    [
      'with a condition that nobody can fulfil',
      'groups[0].questions[4].when.answer.is',
      [2],
      ['groups[0].questions[4].when.answer.is[0] unknown'],
    ],
    [
      'with a condition on an open text',
      'groups[1].questions[3].when',
      { answer: { question: 'why-not', is: ['x'] } },
      ['groups[1].questions[3].when.answer.question outside'],
    ],
    [
      'for an unknown audience',
      'groups[1].when.audiences',
      ['partner', 'staff'],
      ['groups[1].when.audiences[1] unknown'],
    ],
    [
      'for an unknown level',
      'groups[1].questions[3].when.levels',
      ['moon'],
      ['groups[1].questions[3].when.levels[0] unknown'],
    ],
    [
      'with a question of an unknown type',
      'groups[0].questions[2].type',
      'slider',
      ['groups[0].questions[2].type form'],
    ],
    [
      'with a statement whose text is no text',
      'groups[0].questions[2].text',
      'Tila',
      ['groups[0].questions[2].text form'],
    ],
    ['with a question that is a number', 'groups[0].questions[2]', 5, ['groups[0].questions[2].type form']],
    ['that closes before it opens', 'closes', '2020-01-01', ['closes outside']],
    ['that closes on no day', 'closes', '2027-02-31', ['closes outside']],
    ['that hides nothing', 'smallest', 0, ['smallest outside']],
  ] as const)
    it(`is refused ${what}, with the place`, () => {
      const whole = { ...survey, opens: '2026-01-01' };
      assert.deepEqual(places(readSurvey(changed(path, value, whole)).wrong), expected);
    });

  it('is refused with a circle of conditions', () => {
    const circle = changed(
      'groups[0].questions[3].when',
      { answer: { question: 'state', is: [1] } },
      changed('groups[0].questions[2].when', { answer: { question: 'again', is: [1] } }),
    );
    assert.deepEqual(places(readSurvey(circle).wrong), ['groups[0].questions[2].when.answer.question later']);
  });

  it('is no more than can be drawn, of what a portal should have refused', () => {
    assert.equal(scaleSteps({ from: 1, to: 1e9 }).length, 101);
    assert.deepEqual(scaleSteps({ from: 3, to: 1 }), []);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          brokenOf(survey, fc.anything()),
          fc.anything(),
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (value) => {
          const { value: read, wrong } = readSurvey(value);
          assert.equal(read === undefined, wrong !== undefined);
          if (wrong) assert.ok(wrong.length && wrong.every(({ path, message }) => path && message));
          // What has been read once can be read again.
          else assert.deepEqual(readSurvey(read).wrong, undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what is asked', () => {
  const ids = (audience?: string, level?: string, answers: SurveyResponse['answers'] = []): string[] =>
    askedGroups(survey, { audience, level, answers }).flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    );

  it('depends on the audience, the level and the answers before', () => {
    const everybody = ['useful', 'clear', 'state', 'again'];
    assert.deepEqual(ids(), everybody);
    assert.deepEqual(ids('resident', 'ngo'), everybody);
    assert.deepEqual(ids('partner'), [...everybody, 'size', 'areas', 'people']);
    assert.deepEqual(ids('partner', 'ngo'), [...everybody, 'size', 'areas', 'people', 'more']);
    assert.deepEqual(ids('resident', undefined, [{ question: 'again', value: 0 }]), [
      ...everybody,
      'why-not',
    ]);
    assert.deepEqual(ids('resident', undefined, [{ question: 'again', value: 1 }]), everybody);
  });

  it('does not depend on an answer to what is not asked', () => {
    const chained = readSurvey(
      changed(
        'groups[0].questions[4].when.answer',
        { question: 'state', is: [1] },
        changed('groups[0].questions[2].when', { levels: ['ngo'] }),
      ),
    ).value!;
    const answers = [{ question: 'state', value: 1 }];
    const asked = (level: string): boolean =>
      askedGroups(chained, { level, answers }).some(({ questions }) =>
        questions.some(({ id }) => id === 'why-not'),
      );
    assert.equal(asked('ngo'), true);
    assert.equal(asked('region'), false);
  });
});

describe('a response', () => {
  const read = (change: Partial<SurveyResponse>, today?: string, asked = survey): string[] =>
    places(readSurveyResponse(asked, { ...someResponse, ...change }, { today }).wrong);
  const answer = (...answers: SurveyResponse['answers']): string[] =>
    read({ answers: [{ question: 'useful', value: 3 }, ...answers] });

  it('is read when it is whole', () => {
    assert.deepEqual(readSurveyResponse(survey, someResponse), { value: someResponse });
  });

  it('is read whatever was answered, once what was not asked is out', () => {
    fc.assert(
      fc.property(response, (told) => {
        const sent = onlyAsked(survey, told);
        const { value, wrong } = readSurveyResponse(survey, JSON.parse(JSON.stringify(sent)));
        assert.deepEqual(wrong, undefined);
        assert.deepEqual(
          value?.answers.map(({ question }) => question),
          sent.answers.map(({ question }) => question),
        );
        const hidden = told.answers.length > sent.answers.length;
        assert.equal(
          places(readSurveyResponse(survey, told).wrong).some((one) => one.endsWith('notAsked')),
          hidden,
        );
      }),
    );
  });

  it('is refused by a survey that is closed, and by one that has not been opened', () => {
    const open = { ...survey, opens: '2026-03-01', closes: '2026-03-31' };
    assert.deepEqual(read({}, '2026-03-01', open), []);
    assert.deepEqual(read({}, '2026-03-31', open), []);
    assert.deepEqual(read({}, '2026-02-28', open), ['survey closed']);
    assert.deepEqual(read({}, '2026-04-01', open), ['survey closed']);
    assert.deepEqual(read({}, undefined, { ...survey, closed: true }), ['survey closed']);
    // A device whose clock stands in 1970 decides nothing.
    assert.equal(isOpen(open, '1970-01-01'), false);
    assert.equal(isOpen(survey, '1970-01-01'), true);
  });

  it('is refused with answers to questions that do not exist, or were not asked', () => {
    assert.deepEqual(answer({ question: 'x', value: 1 }), ['answers[1].question unknown']);
    assert.deepEqual(answer({ question: '__proto__', value: 1 }), ['answers[1].question unknown']);
    assert.deepEqual(answer({ question: 'why-not', value: 'En' }), ['answers[1].question notAsked']);
    assert.deepEqual(answer({ question: 'useful', value: 4 }), ['answers[1].question twice']);
    assert.deepEqual(read({ audience: 'staff' }), [
      'audience unknown',
      'answers[2].question notAsked',
      'answers[3].question notAsked',
    ]);
    assert.deepEqual(read({ level: 'moon' }), ['level unknown', 'answers[3].question notAsked']);
    assert.deepEqual(read({ survey: { id: 'all-kinds', version: 1 } }), ['survey.version unknown']);
    assert.deepEqual(read({ survey: { id: 'other', version: 2 } }), ['survey.id unknown']);
    assert.deepEqual(read({ key: 'short' }), ['key outside']);
  });

  it('is refused with answers outside what can be answered', () => {
    for (const value of [0, 6, 2.5, -1, '3', 'kolme', ['3'], Infinity, undefined])
      assert.deepEqual(answer({ question: 'clear', value: value as number }).length, 1, String(value));
    assert.deepEqual(answer({ question: 'state', cannotSay: true }), ['answers[1].cannotSay outside']);
    assert.deepEqual(answer({ question: 'clear', value: 3, cannotSay: true }), ['answers[1].value outside']);
    assert.deepEqual(answer({ question: 'size', value: 'huge' }), ['answers[1].value outside']);
    assert.deepEqual(answer({ question: 'size', value: 'small', other: 'iso' }), [
      'answers[1].other outside',
    ]);
    assert.deepEqual(answer({ question: 'size', other: 'keskikokoinen' }), []);
    assert.deepEqual(answer({ question: 'areas', other: 'muu' }), ['answers[1].other outside']);
    assert.deepEqual(answer({ question: 'areas', value: ['a', 'a'] }), ['answers[1].value twice']);
    assert.deepEqual(answer({ question: 'areas', value: ['a', 'b', 'c'] }), ['answers[1].value tooLong']);
    assert.deepEqual(answer({ question: 'areas', value: 'a' }), ['answers[1].value outside']);
    assert.deepEqual(answer({ question: 'people', value: 501 }), ['answers[1].value outside']);
    assert.deepEqual(answer({ question: 'people', value: 1.5 }), ['answers[1].value outside']);
    assert.deepEqual(answer({ question: 'more', value: 'x'.repeat(5001) }), ['answers[1].value tooLong']);
    assert.deepEqual(answer({ question: 'more', value: '\u0000\u0001' }), ['answers[1].value empty']);
  });

  it('is refused without answers, and without one that must be given', () => {
    assert.deepEqual(read({ answers: [] }), ['answers empty', 'answers missing']);
    assert.deepEqual(read({ answers: [{ question: 'clear', value: 1 }] }), ['answers missing']);
    assert.equal(readSurveyResponse(survey, { ...someResponse, answers: [] }).wrong![1]!.question, 'useful');
  });

  it('keeps every word and loses only what is no character', () => {
    const text = 'Hyvä! 👍🏽 مرحبا <script>alert(1)</script>\r\n"; DROP\u0000 TABLE\ud800 x';
    const { value } = readSurveyResponse(survey, {
      ...someResponse,
      answers: [
        { question: 'useful', value: 5 },
        { question: 'more', value: text },
      ],
    });
    assert.equal(value?.answers[1]?.value, 'Hyvä! 👍🏽 مرحبا <script>alert(1)</script>\n"; DROP TABLE x');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (told) => {
        const kept = told
          .replace(/\r\n?/g, '\n')
          .replace(/[\p{Cc}]/gu, (one) => ('\n\t'.includes(one) || one >= '\u0080' ? one : ''));
        assert.equal(cleanText(told), kept);
      }),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(brokenOf(someResponse, fc.anything()), fc.anything()), (value) => {
        const { value: told, wrong } = readSurveyResponse(survey, value);
        assert.equal(told === undefined, wrong !== undefined);
        if (told) assert.deepEqual(readSurveyResponse(survey, told).wrong, undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('results', () => {
  it('are read with their survey', () => {
    assert.deepEqual(readSurveyResults(someResults), { value: someResults });
  });

  for (const [what, path, value, expected] of [
    [
      'figures of a question there is not',
      'slices[0].questions[0].question',
      'x',
      ['slices[0].questions[0].question unknown'],
    ],
    [
      'figures of a group there is not',
      'slices[0].groups[0].group',
      'x',
      ['slices[0].groups[0].group unknown'],
    ],
    ['an audience there is not', 'slices[1].audience', 'x', ['slices[1].audience unknown']],
    ['the same slice again', 'slices[1].year', undefined, ['slices[1] twice']],
    ['a broken survey', 'survey.scales[0].to', 1, ['survey.scales[0] empty']],
    [
      'a broken question',
      'survey.groups[0].questions[0].scale',
      5,
      ['survey.groups[0].questions[0].scale form'],
    ],
    ['a mean that is none', 'slices[0].questions[0].mean', 'hyvä', ['slices[0].questions[0].mean form']],
  ] as const)
    it(`are refused with ${what}`, () => {
      assert.deepEqual(places(readSurveyResults(changed(path, value, someResults)).wrong), expected);
    });
});
