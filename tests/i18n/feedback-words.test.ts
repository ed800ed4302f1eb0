import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { eventFormEn } from '../../src/i18n/event-form/en.js';
import { eventFormFi } from '../../src/i18n/event-form/fi.js';
import { eventFormSv } from '../../src/i18n/event-form/sv.js';
import {
  additionsEasyFi,
  additionsEn,
  additionsFi,
  additionsSv,
} from '../../src/i18n/feedback-form/additions.js';
import { feedbackFormEn } from '../../src/i18n/feedback-form/en.js';
import { feedbackFormEasyFi, feedbackFormFi } from '../../src/i18n/feedback-form/fi.js';
import { feedbackFormSv } from '../../src/i18n/feedback-form/sv.js';
import { surveyEn } from '../../src/i18n/survey/en.js';
import { surveyFi } from '../../src/i18n/survey/fi.js';
import { surveySv } from '../../src/i18n/survey/sv.js';
import { surveyResultsEn } from '../../src/i18n/survey-results/en.js';
import { surveyResultsFi } from '../../src/i18n/survey-results/fi.js';
import { surveyResultsSv } from '../../src/i18n/survey-results/sv.js';

const widgets: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'feedback form': { fi: feedbackFormFi, easy: feedbackFormEasyFi, sv: feedbackFormSv, en: feedbackFormEn },
  'additions to a message': { fi: additionsFi, easy: additionsEasyFi, sv: additionsSv, en: additionsEn },
  'event form': { fi: eventFormFi, sv: eventFormSv, en: eventFormEn },
  survey: { fi: surveyFi, sv: surveySv, en: surveyEn },
  results: { fi: surveyResultsFi, sv: surveyResultsSv, en: surveyResultsEn },
};

/** Everything a dictionary can say, by path; functions are asked with values that each of them bears. */
function said(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'function')
    return Object.entries(value as object).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
  const speak = value as (...values: unknown[]) => string;
  if (/failedWhy/.test(path))
    return [410, 400].map((status) => [`${path} ${status}`, speak({ kind: 'http', status })]);
  if (/\.failed$/.test(path))
    return ['network', 'timeout', 'http', 'shape', 'aborted', 'unsupported'].map((kind) => [
      `${path} ${kind}`,
      speak(kind),
    ]);
  if (
    /\.(errors|charactersLeft|stillWaiting|step|chooseMost|responses|sent|organisations|answers|cannotSay|few)$/.test(
      path,
    )
  )
    return [1, 2, 50].map((count) => [`${path} ${count}`, speak(count, count)]);
  return [[path, speak('X', 'Y', 'Z')]];
}

for (const [name, languages] of Object.entries(widgets))
  describe(`the words of the ${name}`, () => {
    test('are all there in every language, none empty, none half said', () => {
      const [first, ...rest] = Object.values(languages).map((words) => said(words).map(([path]) => path));
      for (const paths of rest) assert.deepEqual(paths, first);
      for (const [language, words] of Object.entries(languages))
        for (const [path, text] of said(words)) {
          assert.ok(text.trim(), `${language}${path}`);
          assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{|#/, `${language}${path}`);
        }
    });

    test('are not the same in two languages, save for names of files and marks', () => {
      const { easy: _easy, ...whole } = languages;
      const all = Object.values(whole);
      for (const one of all)
        for (const other of all) {
          if (one === other) continue;
          const texts = new Map(said(other));
          const same = said(one).filter(([path, text]) => /\p{L}{3}/u.test(text) && texts.get(path) === text);
          assert.deepEqual(
            same.filter(([path]) => !/median/.test(path)),
            [],
          );
        }
    });
  });

test('a survey speaks of answers, and never of messages', () => {
  for (const words of [surveyFi, surveySv, surveyEn])
    assert.deepEqual(
      said(words).filter(([, text]) => /viesti|meddeland|message/i.test(text)),
      [],
    );
});

describe('numbers in sentences', () => {
  test('are inflected as each language counts', () => {
    assert.equal(feedbackFormFi.errors(1), 'Korjaa yksi kohta ennen lähettämistä');
    assert.equal(feedbackFormFi.errors(3), 'Korjaa 3 kohtaa ennen lähettämistä');
    assert.equal(feedbackFormFi.charactersLeft(-1), '1 merkki liikaa');
    assert.equal(feedbackFormFi.charactersLeft(12), 'Voit kirjoittaa vielä 12 merkkiä');
    assert.equal(surveyFi.stillWaiting(1), 'Yksi aiempi vastauksesi odottaa lähettämistä.');
    assert.equal(surveySv.stillWaiting(2), '2 tidigare svar väntar på att skickas.');
    assert.equal(surveyResultsFi.responses(1), '1 vastaaja.');
    assert.equal(surveyResultsFi.responses(70), '70 vastaajaa.');
    assert.equal(surveyResultsSv.organisations(1), '1 organisation var med.');
    assert.equal(surveyResultsEn.responses(2), '2 respondents.');
  });
});
