// What people have sent: a list, and the message that is open in it.
import { itemName, know, placeName } from './assessments.js';
import { eventProposal } from './event-proposals.js';
import {
  $,
  actions,
  ask,
  askJson,
  between,
  complain,
  day,
  details,
  doing,
  element,
  field,
  fill,
  group,
  onSubmit,
  option,
  post,
  say,
  session,
  statusLine,
  text,
  time,
  words,
} from './page.js';
import { LANGUAGES } from './words.js';

const FILTERS = ['kind', 'state', 'subject', 'from', 'to', 'text'];
let cursor;
let hasBegun = false;
/** What messages are about, with names, as the portal tells them. */
let subjects = [];
/** The message that is open, and its button in the list. */
let opened;

const terms = () => words().messages;

/** The name of a topic, survey or checklist; its id when it has none any more. */
const subjectName = (kind, id) =>
  text(subjects.find((one) => one.kind === kind && one.id === id)?.name) || id;
/** Of a kind, those that somebody has written about, or those that nobody has. */
export const subjectsOf = (kind, isMet = true) =>
  subjects
    .filter((one) => one.kind === kind && isMet === one.messages > 0)
    .map(({ id }) => [id, subjectName(kind, id)]);

/** A proposal to an item of a checklist came as feedback, and is decided in a view of its own. */
const isProposal = ({ body }) => body.about?.type === 'item';
/** What kind of message it is, and what of. */
const titleOf = (message) =>
  isProposal(message)
    ? `${terms().proposal}: ${itemName(message.body.about.checklist, message.body.about.id)}`
    : `${terms().kinds[message.kind] ?? message.kind}: ${subjectName(message.kind, message.subject)}`;

/** The event or service a message is about, with its day; what a page told of itself, otherwise. */
const aboutOf = (message) => {
  const { about, body } = message;
  if (isProposal(message))
    return [subjectName('assessment', body.about.checklist), body.about.place && placeName(body.about.place)]
      .filter(Boolean)
      .join(', ');
  return about
    ? [text(about.name), about.start && between(about.start, about.end)].filter(Boolean).join(', ')
    : typeof body.about === 'string'
      ? body.about
      : (body.about?.name ?? body.about?.url ?? body.about?.id);
};

function filter() {
  const query = new URLSearchParams();
  for (const name of FILTERS) if ($(name).value) query.set(name, $(name).value);
  return query;
}

const stateLine = ({ receivedAt, state, answerBy }) => {
  const { states, answerBy: until } = terms();
  return [
    time(receivedAt),
    states[state] ?? state,
    ...(answerBy && state === 'open' ? [`${until} ${day(answerBy)}`] : []),
  ].join(' · ');
};

async function list(isMore = false) {
  const query = filter();
  if (isMore && cursor) query.set('cursor', cursor);
  const page = await askJson(`staff/messages?${query}`);
  if (page.items.some(isProposal)) await know();
  const { count, none } = terms();
  if (!isMore) {
    opened = undefined;
    $('message-list').replaceChildren();
  }
  for (const message of page.items) {
    const told = (message.body.message ?? '').replace(/\s+/g, ' ');
    const open = element('button', titleOf(message), {
      type: 'button',
      className: 'title',
      id: `open-${message.key}`,
    });
    open.setAttribute('aria-expanded', 'false');
    const state = element('p', stateLine(message), { className: 'hint' });
    const about = aboutOf(message);
    const line = statusLine();
    const item = element('li', [
      element('h2', open),
      state,
      element('p', `${message.reference}${about ? ` · ${about}` : ''}`, { className: 'hint' }),
      ...(told ? [element('p', told.length > 200 ? `${told.slice(0, 200)} …` : told)] : []),
      line,
    ]);
    open.addEventListener(
      'click',
      doing(line, async () => {
        if (opened?.item === item) close();
        else await show({ key: message.key, item, open, state });
      }),
    );
    $('message-list').append(item);
  }
  cursor = page.nextCursor;
  $('more').hidden = !cursor;
  return page.total ? count(page.total) : none;
}

function close() {
  $('message')?.remove();
  opened?.open.setAttribute('aria-expanded', 'false');
  opened = undefined;
}

/** Opens a message under its heading: what can be done with it is done there, and told there. */
async function show(place) {
  const path = `staff/messages/${encodeURIComponent(place.key)}`;
  const message = await askJson(path);
  close();
  opened = place;
  const section = element('article', undefined, { id: 'message' });
  section.setAttribute('aria-label', message.reference);
  section.append(...(await contents(message, path)));
  if (opened !== place) return;
  place.item.append(section);
  place.open.setAttribute('aria-expanded', 'true');
}

/** After something was done: what has changed is told in its places, and nothing else moves. */
function changed(message) {
  opened.state.textContent = stateLine(message);
  $('message').querySelector('.facts').replaceWith(facts(message));
}

function facts(message) {
  const words = terms();
  const { rating, place, consents, language: form } = message.body;
  const list = details([
    [words.state, words.states[message.state] ?? message.state],
    [words.received, time(message.receivedAt)],
    [words.answerBy, message.state === 'open' ? day(message.answerBy) : ''],
    [words.rating, rating && words.outOfFive(rating)],
    [words.about, aboutOf(message)],
    ...wrongFields(message.body.about?.fields),
    [words.place, placeOf(place)],
    [words.consents, consents?.map((one) => one.words).join(' ')],
    [words.formLanguage, LANGUAGES[form] ?? form],
  ]);
  list.classList.add('facts');
  return list;
}

/** Where, in words, or as degrees for a map. */
const placeOf = ({ text: told, position } = {}) =>
  [told, position && `${position.latitude}, ${position.longitude}`].filter(Boolean).join(' · ');

/** The fields of a record that somebody says are wrong. */
const wrongFields = (fields = []) =>
  fields.map(({ field: name, shown, correct }) => [
    terms().fields[name] ?? name,
    [shown && terms().shownNow(shown), correct && terms().shouldBe(correct)].filter(Boolean).join('; ') ||
      terms().isWrong,
  ]);

async function contents(message, path) {
  const words = terms();
  const { message: written, picture, consents } = message.body;
  const rest = restOf(message);
  return [
    facts(message),
    ...(written ? [element('p', written, { className: 'written' })] : []),
    ...(picture ? [await figure(path, picture)] : []),
    ...(message.kind === 'survey' ? await answers(message) : []),
    ...(rest.length ? [element('details', [element('summary', words.contents), details(rest)])] : []),
    ...(message.contact
      ? [
          element('h3', words.contact),
          details(Object.entries(words.contactFields).map(([name, label]) => [label, message.contact[name]])),
          element('p', words.contactHint, { className: 'hint' }),
        ]
      : []),
    ...(message.deliveries.length ? [element('h3', words.deliveries), deliveries(message)] : []),
    ...(message.kind === 'event'
      ? await eventProposal(message, async () => changed(await askJson(path)))
      : [
          ...(canBeAnswered(message)
            ? []
            : [
                element(
                  'p',
                  message.kind === 'survey'
                    ? words.anonymousSurvey
                    : consents?.some(({ purpose }) => purpose === 'answer')
                      ? words.erased
                      : words.anonymous,
                  { className: 'notice' },
                ),
              ]),
          ...(isProposal(message) ? [decidedElsewhere()] : reply(message, path)),
        ]),
  ];
}

const canBeAnswered = ({ contact }) => Boolean(contact?.email || contact?.phone);

const decidedElsewhere = () =>
  element('p', [terms().decidedIn, ' ', element('a', words().views.proposals, { href: '#proposals' })]);

/** A field for the answer where there is somebody to send it to; closing, or opening what was closed. */
function reply(message, path) {
  const line = statusLine();
  const work = element('div', undefined, { className: 'work' });
  const doTo = async (action, said, body) => {
    const now = await (await post(`${path}/${action}`, body)).json();
    changed(now);
    if (action !== 'answer') {
      offer(now);
      // The button that was pressed is gone.
      work.querySelector('button').focus({ preventScroll: true });
    }
    return terms()[said];
  };
  function offer({ state, answer: kept }) {
    const said = terms();
    const closing = [said.close, () => doTo('close', 'closed')];
    if (state === 'closed' || !canBeAnswered(message)) {
      work.replaceChildren(
        ...(kept ? [element('h3', said.writtenAnswer), element('p', kept, { className: 'written' })] : []),
        actions(
          [state === 'closed' ? [said.reopen, () => doTo('reopen', 'reopened')] : closing],
          false,
          line,
        )[0],
      );
      return;
    }
    const answer = element('textarea', kept ?? '');
    const form = element('div', field('answer', said.writeAnswer, said.answerHint, answer));
    const keep = async () => {
      const told = answer.value.trim();
      if (!complain(form, [answer], told ? [] : [[answer, terms().answerMissing]])) return '';
      return doTo('answer', 'answerKept', { answer: told });
    };
    work.replaceChildren(form, actions([[said.keepAnswer, keep], closing], true, line)[0]);
  }
  offer(message);
  return [work, line];
}

const deliveries = (message) => {
  const words = terms();
  return details(
    message.deliveries.map((one) => [
      words.targets[one.target] ?? one.target,
      [
        one.delivered_at ? words.delivered : one.failed_at ? words.givenUp : words.undelivered,
        words.attempts(one.attempts),
        ...(one.last_error && !one.delivered_at ? [one.last_error] : []),
      ].join(', '),
    ]),
  );
};

/** What of a body the page shows in words; a response to a survey has more of it. */
const SHOWN = new Set([
  'key',
  'topic',
  'message',
  'rating',
  'about',
  'place',
  'picture',
  'consents',
  'language',
  'writtenAt',
]);
const SHOWN_OF_SURVEY = new Set([...SHOWN, 'survey', 'answers', 'audience', 'level']);

/** What nothing else on the page shows: nothing that was sent is out of reach. */
function restOf({ kind, body }) {
  if (kind === 'event') return [];
  const shown = kind === 'survey' ? SHOWN_OF_SURVEY : SHOWN;
  return Object.entries(body)
    .filter(([name]) => !shown.has(name))
    .flatMap(([name, value]) => lines(name, value));
}

/** Anything that was told, each value under the way to it. */
const lines = (name, value) =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([inner, one]) => lines(`${name} › ${inner}`, one))
    : [[name, value]];

/** What somebody answered, in the words they were asked with. */
async function answers({ subject, body }) {
  const words = terms();
  const survey = await askJson(`surveys/${encodeURIComponent(subject)}`).catch(() => undefined);
  if (!survey) return [element('h3', words.answers), details(lines(words.answers, body.answers))];
  const questions = new Map(
    survey.groups.flatMap((one) => one.questions).map((question) => [question.id, question]),
  );
  const scales = new Map((survey.scales ?? []).map((scale) => [scale.id, scale]));
  const named = (list, id) => text(list?.find((one) => one.id === id)?.name) || id;
  const said = ({ question, value, cannotSay, other }) => {
    const asked = questions.get(question);
    if (cannotSay) return words.cannotSay;
    const step = scales.get(asked?.scale)?.names?.find((one) => one.value === value);
    const told = [value ?? []].flat().map((one) => (asked?.options ? named(asked.options, one) : one));
    return [...told, ...(step ? [`(${text(step.name)})`] : []), ...(other ? [other] : [])].join(
      asked?.options ? ', ' : ' ',
    );
  };
  return [
    element('h3', words.answers),
    details([
      [words.audience, named(survey.audiences, body.audience)],
      [words.level, named(survey.levels, body.level)],
      ...(body.answers ?? []).map((one) => [
        text(questions.get(one.question)?.text) || one.question,
        said(one),
      ]),
    ]),
  ];
}

/** The picture of a message. Its bytes come with the token, which an address in a page cannot carry. */
async function figure(path, { description, width, height }) {
  const words = terms();
  let blob;
  try {
    blob = await (await ask(`${path}/picture`)).blob();
  } catch ({ message }) {
    // Its time has come, or the network is gone: the message is there all the same.
    return element('p', `${words.picture}: ${description ?? '–'}. ${message}`, { className: 'hint' });
  }
  const src = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  const image = element('img', '', { src, width, height, alt: description ?? words.pictureUntold });
  return element('figure', [image, ...(description ? [element('figcaption', description)] : [])]);
}

async function download(format) {
  const query = filter();
  query.set('format', format);
  query.set('language', session.language);
  const url = URL.createObjectURL(await (await ask(`staff/export?${query}`)).blob());
  element('a', '', { href: url, download: `${terms().fileName}.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return terms().downloaded;
}

/** Topics and surveys may have been defined since: the menus have those there are now. */
export async function readSubjects() {
  ({ items: subjects } = await askJson('staff/subjects'));
  messages.speak();
}

async function listAgain() {
  say($('list-status'), '');
  await doing($('list-status'), async () => {
    await readSubjects();
    return list();
  })();
}

export const messages = {
  speak() {
    const { kinds, states } = terms();
    const { all } = words();
    fill($('kind'), [['', all], ...Object.entries(kinds)].map(option));
    fill($('state'), [['', all], ...Object.entries(states)].map(option), 'open');
    fill($('subject'), [
      option(['', all]),
      ...Object.entries(kinds)
        .map(([kind, label]) => group(label, subjectsOf(kind)))
        .filter((made) => made.children.length),
    ]);
  },
  /** In another language now; the message that was open stays open. */
  async spoken() {
    if (!hasBegun) return;
    const { key } = opened ?? {};
    await listAgain();
    const button = key && $(`open-${key}`);
    if (button) button.click();
  },
  async show() {
    if (hasBegun) return;
    hasBegun = true;
    await listAgain();
  },
};

onSubmit(
  'filter',
  async () => {
    await listAgain();
  },
  () => {
    const { value: from } = $('from');
    const { value: to } = $('to');
    return from && to && to < from ? [[$('to'), terms().toBeforeFrom]] : [];
  },
);
$('more').addEventListener(
  'click',
  doing($('list-status'), () => list(true)),
);
for (const format of ['csv', 'json'])
  $(format).addEventListener(
    'click',
    doing($('download-status'), () => download(format)),
  );
