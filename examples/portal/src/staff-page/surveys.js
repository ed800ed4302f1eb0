// Results of surveys, with what was written in words.
import { subjectsOf } from './messages.js';
import { $, askJson, element, fill, number, onSubmit, option, text, words } from './page.js';

let shown = '';

async function show() {
  const id = $('survey').value;
  const results = await askJson(`staff/surveys/${encodeURIComponent(id)}/results`);
  shown = id;
  const terms = words().surveys;
  const questions = new Map(
    results.survey.groups.flatMap((group) =>
      group.questions.map((question) => [question.id, text(question.text)]),
    ),
  );
  const tables = results.slices.map((slice, index) => table(results.survey, slice, questions, !index));
  const open = new Map();
  for (const { question, text: said } of results.openAnswers ?? [])
    open.set(question, [...(open.get(question) ?? []), said]);
  $('survey-results').replaceChildren(
    element('h2', text(results.survey.name)),
    ...(tables.length ? tables : [element('p', terms.none)]),
    ...(open.size
      ? [
          element('h2', terms.openAnswers),
          element('p', terms.openHint, { className: 'hint' }),
          ...[...open].flatMap(([question, said]) => [
            element('h3', `${questions.get(question) ?? question} (${terms.count(said.length)})`),
            element(
              'ul',
              said.map((one) => element('li', one, { className: 'said' })),
              { className: 'quotes' },
            ),
          ]),
        ]
      : []),
  );
  return tables.length ? terms.shown : '';
}

/** One slice; all but the first are opened when they are wanted. */
function table(survey, slice, questions, isFirst) {
  const terms = words().surveys;
  const named = (list, id) => text(list?.find((one) => one.id === id)?.name) || id;
  const of =
    [
      slice.year,
      text(slice.period),
      named(survey.audiences, slice.audience),
      named(survey.levels, slice.level),
    ]
      .filter(Boolean)
      .join(' · ') || terms.everybody;
  const figures = (one, count = number) =>
    one.hidden ? terms.hidden[one.hidden] : one.n === undefined ? '' : count(one.n);
  const title = `${of}: ${figures(slice, terms.respondents)}`;
  if (!slice.questions.length) return element('p', title);
  const made = element('table', [
    element('caption', title),
    element(
      'thead',
      element(
        'tr',
        [terms.question, terms.answers, terms.mean].map((name) => element('th', name, { scope: 'col' })),
      ),
    ),
    element(
      'tbody',
      slice.questions.map((one) =>
        element('tr', [
          element('th', questions.get(one.question) ?? one.question, { scope: 'row' }),
          element('td', figures(one)),
          element('td', one.mean === undefined ? '' : number(one.mean)),
        ]),
      ),
    ),
  ]);
  const wide = element('div', made, { className: 'wide', tabIndex: 0, role: 'group' });
  wide.setAttribute('aria-label', of);
  return isFirst ? wide : element('details', [element('summary', title), wide]);
}

export const surveys = {
  speak: () => fill($('survey'), subjectsOf('survey').map(option)),
  spoken: () => shown && show(),
  show: () => fill($('survey'), subjectsOf('survey').map(option)),
};

onSubmit('survey-form', show);
