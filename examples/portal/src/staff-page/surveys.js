// Results of surveys, with what was written in words.
import { readSubjects, subjectsOf } from './messages.js';
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
  const isFolded = (slice) => slice.hidden && !slice.questions.length;
  const tables = results.slices
    .filter((slice) => !isFolded(slice))
    .map((slice, index) => table(results.survey, slice, questions, !index));
  /** What is not shown, told once for each reason. */
  const folded = Object.entries(terms.folded).flatMap(([why, sentence]) => {
    const names = results.slices
      .filter((slice) => isFolded(slice) && slice.hidden === why)
      .map((slice) => sliceName(results.survey, slice));
    return names.length ? [element('p', sentence(names.join('; '), number(results.smallest)))] : [];
  });
  const open = new Map();
  for (const { question, text: said } of results.openAnswers ?? [])
    open.set(question, [...(open.get(question) ?? []), said]);
  $('survey-results').replaceChildren(
    element('h2', text(results.survey.name)),
    ...(results.slices.length ? [...tables, ...folded] : [element('p', terms.none)]),
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

/** Whose answers a slice is of. */
function sliceName(survey, slice) {
  const named = (list, id) => text(list?.find((one) => one.id === id)?.name) || id;
  return (
    [
      slice.year,
      text(slice.period),
      named(survey.audiences, slice.audience),
      named(survey.levels, slice.level),
    ]
      .filter(Boolean)
      .join(' · ') || words().surveys.everybody
  );
}

/** One slice; all but the first are opened when they are wanted. */
function table(survey, slice, questions, isFirst) {
  const terms = words().surveys;
  const of = sliceName(survey, slice);
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

/** Surveys to choose from; those that nobody has answered have nothing to show. */
function choices() {
  const answered = subjectsOf('survey');
  const others = subjectsOf('survey', false).map(([, name]) => name);
  fill($('survey'), answered.map(option));
  $('survey-form').hidden = !answered.length;
  $('unanswered').textContent = others.length ? words().surveys.unanswered(others.join(', ')) : '';
}

export const surveys = {
  speak: choices,
  spoken: () => shown && show(),
  /** Those that were known are shown when there is no answer; looking at one tells why. */
  show: () => readSubjects().then(choices, choices),
};

onSubmit('survey-form', show);
