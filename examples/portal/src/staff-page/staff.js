// The staff page: no framework, no storage. Everything people wrote is put in as text, never as HTML.
import { eventProposal } from '/staff/event-proposals.js';
import { $, element, languageAtFirst, languageButtons, localeOf, say, textIn } from '/staff/page.js';
import { LANGUAGES, WORDS } from '/staff/words.js';

let token = '';
let cursor;
let shown;
let surveyShown;
/** What messages are about, with names, as the portal tells them. */
let subjects = [];

let language = languageAtFirst(LANGUAGES);
const words = () => WORDS[language];
const time = (instant, timeStyle = 'short') =>
  instant
    ? new Intl.DateTimeFormat(localeOf(language), {
        dateStyle: 'medium',
        ...(timeStyle && { timeStyle }),
        timeZone: 'Europe/Helsinki',
      }).format(new Date(instant))
    : '';
const number = (value) =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(value);
const text = (localized) => textIn(language, localized);

/** The name of a topic, survey or checklist; its id when it has none any more. */
const subjectName = (kind, id) =>
  text(subjects.find((one) => one.kind === kind && one.id === id)?.name) || id;

function button(label, work) {
  const made = element('button', label, { type: 'button' });
  made.addEventListener('click', () => run(work));
  return made;
}

/** What is told, under its names; what is not told has no line. */
function details(pairs) {
  const list = element('dl');
  for (const [name, value] of pairs)
    if (value !== undefined && value !== null && value !== '')
      list.append(element('div', [element('dt', name), element('dd', String(value))]));
  return list;
}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, {
      ...options,
      headers: {
        authorization: `Bearer ${token}`,
        ...(options.body && { 'content-type': 'application/json' }),
      },
    });
  } catch {
    throw new Error(words().failed);
  }
  if (response.ok) return response;
  throw new Error(words().wrong[response.status] ?? words().failed);
}

function filter() {
  const query = new URLSearchParams();
  for (const name of ['kind', 'state', 'subject', 'from', 'to', 'text'])
    if ($(name).value) query.set(name, $(name).value);
  return query;
}

async function list(isMore) {
  const query = filter();
  if (isMore && cursor) query.set('cursor', cursor);
  const page = await (await ask(`/api/v1/staff/messages?${query}`)).json();
  if (!isMore) $('messages').replaceChildren();
  const { kinds, states, answerBy, count, none } = words();
  for (const message of page.items) {
    const told = (message.body.message ?? '').replace(/\s+/g, ' ');
    $('messages').append(
      element('li', [
        element(
          'h3',
          button(
            `${message.reference} · ${kinds[message.kind] ?? message.kind}: ${subjectName(message.kind, message.subject)}`,
            () => show(message.key),
          ),
        ),
        element(
          'p',
          `${time(message.receivedAt)} · ${states[message.state] ?? message.state}` +
            (message.answerBy && message.state === 'open'
              ? ` · ${answerBy} ${time(message.answerBy, '')}`
              : ''),
          { className: 'hint' },
        ),
        ...(told ? [element('p', told.length > 200 ? `${told.slice(0, 200)} …` : told)] : []),
      ]),
    );
  }
  cursor = page.nextCursor;
  $('more').hidden = !cursor;
  say(page.total ? count(page.total) : none);
}

async function show(key, hasFocus = true) {
  const path = `/api/v1/staff/messages/${encodeURIComponent(key)}`;
  const message = await (await ask(path)).json();
  shown = key;
  const terms = words();
  const {
    message: written,
    key: _key,
    topic: _topic,
    rating,
    about,
    place,
    language: form,
    writtenAt: _at,
    picture,
    ...rest
  } = message.body;
  const section = $('message');
  const answer = element('textarea', message.answer ?? '', { id: 'answer' });
  answer.setAttribute('aria-describedby', 'answer-hint');
  section.replaceChildren(
    element('h3', message.reference, { id: 'message-title' }),
    details([
      [terms.state, terms.states[message.state] ?? message.state],
      [terms.kind, terms.kinds[message.kind] ?? message.kind],
      [terms.subject, subjectName(message.kind, message.subject)],
      [terms.received, time(message.receivedAt)],
      [terms.answerBy, message.state === 'open' ? time(message.answerBy, '') : ''],
      [terms.rating, rating],
      [terms.about, about?.name ?? about?.url ?? about?.id],
      [terms.place, place?.text],
      [terms.formLanguage, LANGUAGES[form] ?? form],
    ]),
    ...(written ? [element('p', written, { className: 'written' })] : []),
    ...(picture ? [await figure(path, picture, terms)] : []),
    ...(message.kind === 'survey' ? await answers(message, terms) : []),
    ...(Object.keys(rest).length && message.kind !== 'event'
      ? [
          element('details', [
            element('summary', terms.contents),
            element('pre', JSON.stringify(rest, null, 2)),
          ]),
        ]
      : []),
    ...(message.contact
      ? [
          element('h4', terms.contact),
          details(Object.entries(terms.contactFields).map(([field, name]) => [name, message.contact[field]])),
          element('p', terms.contactHint, { className: 'hint' }),
        ]
      : []),
    ...(message.deliveries.length
      ? [
          element('h4', terms.deliveries),
          details(
            message.deliveries.map((one) => [
              terms.targets[one.target] ?? one.target,
              [
                one.delivered_at ? terms.delivered : one.failed_at ? terms.givenUp : terms.undelivered,
                terms.attempts(one.attempts),
                ...(one.last_error && !one.delivered_at ? [one.last_error] : []),
              ].join(', '),
            ]),
          ),
        ]
      : []),
    ...(message.kind === 'event'
      ? await eventProposal(key, { ask, element, button, details, say, time, language }, async () => {
          await show(key);
          await list();
        })
      : [
          element('label', terms.writeAnswer, { htmlFor: 'answer' }),
          answer,
          element('p', terms.answerHint, { id: 'answer-hint', className: 'hint' }),
          element(
            'p',
            [
              button(terms.keepAnswer, async () => {
                await ask(`${path}/answer`, {
                  method: 'POST',
                  body: JSON.stringify({ answer: answer.value }),
                });
                await show(key);
                await list();
                say(words().answerKept);
              }),
              button(terms.close, async () => {
                await ask(`${path}/close`, { method: 'POST' });
                await show(key);
                await list();
                say(words().closed);
              }),
            ],
            { className: 'buttons' },
          ),
        ]),
  );
  section.hidden = false;
  if (hasFocus) section.focus();
}

/** What somebody answered, in the words they were asked with. */
async function answers({ subject, body }, terms) {
  const survey = await (
    await ask(`/api/v1/surveys/${encodeURIComponent(subject)}`)
  )
    .json()
    .catch(() => undefined);
  if (!survey) return [];
  const questions = new Map(
    survey.groups.flatMap((group) => group.questions).map((question) => [question.id, question]),
  );
  const scales = new Map((survey.scales ?? []).map((scale) => [scale.id, scale]));
  const named = (list, id) => text(list?.find((one) => one.id === id)?.name) || id;
  const said = ({ question, value, cannotSay, other }) => {
    const asked = questions.get(question);
    if (cannotSay) return terms.cannotSay;
    const step = scales.get(asked?.scale)?.names?.find((one) => one.value === value);
    const told = [value ?? []].flat().map((one) => (asked?.options ? named(asked.options, one) : one));
    return [...told, ...(step ? [`(${text(step.name)})`] : []), ...(other ? [other] : [])].join(
      asked?.options ? ', ' : ' ',
    );
  };
  return [
    element('h4', terms.answered),
    details([
      [terms.audience, named(survey.audiences, body.audience)],
      [terms.level, named(survey.levels, body.level)],
      ...(body.answers ?? []).map((one) => [
        text(questions.get(one.question)?.text) || one.question,
        said(one),
      ]),
    ]),
  ];
}

/** The picture of a message. Its bytes come with the token, which an address in a page cannot carry. */
async function figure(path, { description, width, height }, terms) {
  let blob;
  try {
    blob = await (await ask(`${path}/picture`)).blob();
  } catch ({ message }) {
    // Its time has come, or the network is gone: the message is there all the same.
    return element('p', `${terms.picture}: ${description ?? '–'}. ${message}`, { className: 'hint' });
  }
  const src = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  const image = element('img', '', { src, width, height, alt: description ?? terms.pictureUntold });
  return element('figure', [image, ...(description ? [element('figcaption', description)] : [])]);
}

async function runs() {
  const { items } = await (await ask('/api/v1/staff/sync')).json();
  const terms = words();
  // A held reading is confirmed once: on its newest line.
  const newest = new Set();
  const rows = items.map((one) => {
    const isNewest = !newest.has(one.source);
    newest.add(one.source);
    const counts = [one.counts?.services, one.counts?.events].filter((count) => count !== undefined);
    return element('tr', [
      element('th', one.source, { scope: 'row' }),
      element('td', time(one.startedAt)),
      element('td', terms.runs[one.state] ?? one.state),
      element('td', counts.length ? number(counts.reduce((sum, count) => sum + count)) : ''),
      element('td', one.reason ?? ''),
      element(
        'td',
        one.state === 'held' && isNewest
          ? [
              button(terms.confirm(one.source), async () => {
                await ask(`/api/v1/staff/sync/${encodeURIComponent(one.source)}/confirm`, { method: 'POST' });
                say(words().confirmed);
              }),
            ]
          : [],
      ),
    ]);
  });
  $('runs').replaceChildren(
    ...(rows.length ? rows : [element('tr', element('td', terms.noRuns, { colSpan: 6 }))]),
  );
}

async function surveyResults() {
  const id = $('survey').value;
  const results = await (await ask(`/api/v1/staff/surveys/${encodeURIComponent(id)}/results`)).json();
  surveyShown = true;
  const terms = words();
  const questions = new Map(
    results.survey.groups.flatMap((group) =>
      group.questions.map((question) => [question.id, text(question.text)]),
    ),
  );
  const tables = results.slices.map((slice) => {
    const named = (list, id) => text(list?.find((one) => one.id === id)?.name) || id;
    const title = [
      slice.year,
      text(slice.period),
      named(results.survey.audiences, slice.audience),
      named(results.survey.levels, slice.level),
    ]
      .filter(Boolean)
      .join(' · ');
    const figures = (one) =>
      one.hidden ? terms.hidden[one.hidden] : one.n === undefined ? '' : number(one.n);
    if (!slice.questions.length) return element('p', `${title || terms.everybody}: ${figures(slice)}`);
    const table = element('table', [
      element('caption', `${title || terms.everybody}: ${figures(slice)}`),
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
    const wide = element('div', table, { className: 'wide', tabIndex: 0, role: 'group' });
    wide.setAttribute('aria-label', title || terms.everybody);
    return wide;
  });
  const open = results.openAnswers ?? [];
  $('survey-results').replaceChildren(
    element('h3', text(results.survey.name)),
    ...(tables.length ? tables : [element('p', terms.noResults)]),
    ...(open.length
      ? [
          element('h4', terms.openAnswers),
          element(
            'ul',
            open.map((one) => element('li', `${questions.get(one.question) ?? one.question}: ${one.text}`)),
          ),
        ]
      : []),
  );
}

async function download(format) {
  const query = filter();
  query.set('format', format);
  const url = URL.createObjectURL(await (await ask(`/api/v1/staff/export?${query}`)).blob());
  element('a', '', { href: url, download: `palautteet.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function run(work) {
  try {
    await work();
  } catch (error) {
    say(error.message);
  }
}

/** Puts the page's own words in, in the language chosen. */
function speak() {
  const terms = words();
  document.documentElement.lang = language;
  document.title = `${terms.title} – kumppani`;
  for (const place of document.querySelectorAll('[data-word]')) place.textContent = terms[place.dataset.word];
  for (const [id, options] of [
    ['kind', terms.kinds],
    ['state', terms.states],
  ]) {
    const chosen = $(id).options.length ? $(id).value : id === 'state' ? 'open' : '';
    $(id).replaceChildren(
      ...[['', terms.all], ...Object.entries(options)].map(([value, label]) =>
        element('option', label, { value }),
      ),
    );
    $(id).value = chosen;
  }
  speakSubjects();
  languageButtons(LANGUAGES, language, terms.language, (tag) => {
    language = tag;
    speak();
    say('');
    if (token && !$('inside').hidden)
      void run(async () => {
        await list();
        await runs();
        if (shown) await show(shown, false);
        if (surveyShown) await surveyResults();
      });
  });
}

/** Topics, surveys and checklists to choose from, by their names. */
function speakSubjects() {
  const terms = words();
  const options = (kind) =>
    subjects
      .filter((one) => one.kind === kind)
      .map(({ id }) => element('option', subjectName(kind, id), { value: id }));
  for (const [id, made] of [
    [
      'subject',
      [
        element('option', terms.all, { value: '' }),
        ...Object.entries(terms.kinds)
          .map(([kind, label]) => element('optgroup', options(kind), { label }))
          .filter((group) => group.children.length),
      ],
    ],
    ['survey', options('survey')],
  ]) {
    const chosen = $(id).value;
    $(id).replaceChildren(...made);
    if ([...$(id).options].some((option) => option.value === chosen)) $(id).value = chosen;
  }
}

const onSubmit = (id, work) =>
  $(id).addEventListener('submit', (event) => {
    event.preventDefault();
    void run(work);
  });

speak();
onSubmit('sign-in', async () => {
  token = $('token').value.trim();
  subjects = (await (await ask('/api/v1/staff/subjects')).json()).items;
  speakSubjects();
  await list();
  await runs();
  $('token').value = '';
  $('sign-in').hidden = true;
  $('inside').hidden = false;
});
onSubmit('filter', () => list());
onSubmit('survey-form', surveyResults);
$('more').addEventListener('click', () => run(() => list(true)));
$('csv').addEventListener('click', () => run(() => download('csv')));
$('json').addEventListener('click', () => run(() => download('json')));
