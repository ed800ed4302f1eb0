// Links of respondents, publishing of answers, proposals to items. No framework, no storage; all text is put in as text.
import { LANGUAGES, WORDS } from '/staff/assessment-words.js';
import { $, element, languageAtFirst, languageButtons, localeOf, say, textIn } from '/staff/page.js';

let token = '';
let templates = new Map();

let language = languageAtFirst(LANGUAGES);
const words = () => WORDS[language];
const locale = () => localeOf(language);
const day = (instant) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'Europe/Helsinki' }).format(
    new Date(instant),
  );
const text = (localized) => textIn(language, localized);

function button(label, work) {
  const made = element('button', label, { type: 'button' });
  made.addEventListener('click', () => void run(work));
  return made;
}

async function ask(path, method = 'GET', body) {
  let response;
  try {
    response = await fetch(`/api/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Error(words().failed);
  }
  const told = await response.text();
  const answer = told ? JSON.parse(told) : undefined;
  if (response.ok) return answer;
  throw new Error(words().wrong[answer?.code] ?? words().failed);
}

async function run(work) {
  try {
    say('');
    await work();
  } catch (error) {
    say(error.message);
  }
}

const template = (id) => templates.get(id);
const itemName = (checklist, id) => {
  const items = (template(checklist)?.headings ?? []).flatMap((heading) => heading.items);
  return text(items.find((item) => item.id === id)?.name) || id;
};
const about = ({ template: id, place, year, side }) =>
  `${text(template(id)?.name) || id}, ${place}, ${year}, ${words().sides[side]}`;

function options(select, entries, chosen) {
  select.replaceChildren(...entries.map(([value, label]) => element('option', label, { value })));
  if (entries.some(([value]) => value === chosen)) select.value = chosen;
}

async function links() {
  const { items } = await ask('staff/assessment-links');
  const terms = words();
  $('links').replaceChildren(
    ...(items.length
      ? items.map((one) => {
          const hasEnded = one.revokedAt || Date.parse(one.expiresAt) < Date.now();
          return element('tr', [
            element('th', one.name, { scope: 'row' }),
            element('td', about(one)),
            element('td', terms.roles[one.role]),
            element(
              'td',
              [
                one.revokedAt ? terms.revoked : terms.until(day(one.expiresAt)),
                ...(one.begun ? [terms.begun] : []),
              ].join('. '),
            ),
            element(
              'td',
              hasEnded
                ? []
                : [
                    button(terms.revoke(one.name), async () => {
                      await ask(`staff/assessment-links/${one.id}/revoke`, 'POST');
                      await links();
                      say(terms.wasRevoked(one.name));
                    }),
                  ],
            ),
          ]);
        })
      : [element('tr', element('td', terms.noLinks, { colSpan: 5 }))]),
  );
  const groups = new Map(
    items
      .filter(({ role }) => role === 'answer')
      .map(({ template: id, place, side, year }) => [
        JSON.stringify({ template: id, place, side, year }),
        about({ template: id, place, side, year }),
      ]),
  );
  options($('group'), groups.size ? [...groups] : [['', terms.noLinks]], $('group').value);
}

async function createLink() {
  const made = await ask('staff/assessment-links', 'POST', {
    template: $('template').value,
    place: $('place').value,
    year: Number($('year').value),
    side: $('side').value,
    role: $('role').value,
    name: $('name').value,
    days: Number($('days').value),
  });
  const page = $('page').value.replace(/#.*$/, '');
  const whole = page ? `${page}#checklist-key=${made.key}` : made.key;
  $('made').replaceChildren(element('strong', words().made), ' ', element('code', whole));
  $('made').hidden = false;
  $('made').focus();
  await links();
}

async function preview() {
  const group = JSON.parse($('group').value);
  const terms = words();
  $('preview').replaceChildren();
  const summary = await ask(
    `staff/assessment-answers?${new URLSearchParams(Object.entries(group).map(([key, value]) => [key, String(value)]))}`,
  );
  const ratings = Object.keys(terms.ratings);
  const remarks = summary.remarks ?? [];
  const withRemarks = element('input', undefined, { type: 'checkbox', id: 'with-remarks' });
  const table = element('table', [
    element('caption', `${about(group)}. ${terms.respondents(summary.respondents)}`),
    element(
      'thead',
      element(
        'tr',
        [terms.item, ...ratings.map((rating) => terms.ratings[rating])].map((name) =>
          element('th', name, { scope: 'col' }),
        ),
      ),
    ),
    element(
      'tbody',
      summary.items.map(({ item, counts }) =>
        element('tr', [
          element('th', itemName(group.template, item), { scope: 'row' }),
          ...(counts
            ? ratings.map((rating) => element('td', String(counts[rating])))
            : [element('td', terms.few(summary.minimum), { colSpan: ratings.length })]),
        ]),
      ),
    ),
  ]);
  const wide = element('div', table, { className: 'wide', tabIndex: 0, role: 'group' });
  wide.setAttribute('aria-label', about(group));
  $('preview').replaceChildren(
    wide,
    ...(remarks.length
      ? [
          element('h3', terms.remarks),
          element(
            'ul',
            remarks.map((one) =>
              element('li', `${itemName(group.template, one.item)}: ${one.text}`, { className: 'said' }),
            ),
          ),
          element('p', element('label', [withRemarks, ` ${terms.withRemarks}`])),
        ]
      : []),
    element(
      'p',
      [
        button(terms.publish, async () => {
          await ask('staff/assessment-answers', 'POST', { ...group, remarks: withRemarks.checked });
          say(terms.published);
        }),
        button(terms.withdraw, async () => {
          await ask('staff/assessment-answers/withdraw', 'POST', group);
          say(terms.withdrawn);
        }),
      ],
      { className: 'buttons' },
    ),
  );
}

async function proposals() {
  const { items } = await ask('staff/proposals');
  const terms = words();
  $('proposals').replaceChildren(
    ...(items.length
      ? items.map((one) => {
          const id = (name) => `${name}-${one.key}`;
          const shown = element('textarea', one.text ?? '', { id: id('text') });
          const answer = element('textarea', one.answer ?? '', { id: id('answer') });
          shown.setAttribute('aria-describedby', id('text-hint'));
          const decide = (state, publish, done) =>
            button(done.label, async () => {
              await ask(`staff/proposals/${encodeURIComponent(one.key)}`, 'POST', {
                state,
                publish,
                ...(shown.value.trim() && { text: shown.value.trim() }),
                ...(answer.value.trim() && { answer: answer.value.trim() }),
              });
              await proposals();
              say(done.said);
            });
          return element('li', [
            element('h3', itemName(one.template, one.item)),
            element(
              'p',
              [
                day(one.receivedAt),
                one.reference,
                one.place,
                one.publishedAt ? terms.isPublic : terms.states[one.state],
              ]
                .filter(Boolean)
                .join(' · '),
              { className: 'hint' },
            ),
            element('p', one.message, { className: 'written' }),
            element('details', [
              element('summary', terms.decide),
              element('label', terms.shownText, { htmlFor: id('text') }),
              element('p', one.mayPublish ? terms.mayPublish : terms.mayNotPublish, {
                id: id('text-hint'),
                className: 'hint',
              }),
              shown,
              element('label', terms.answer, { htmlFor: id('answer') }),
              answer,
              element(
                'p',
                [
                  decide('accepted', true, terms.acceptAndPublish),
                  decide('accepted', false, terms.accept),
                  decide('declined', false, terms.decline),
                ],
                { className: 'buttons' },
              ),
            ]),
          ]);
        })
      : [element('li', terms.noProposals)]),
  );
}

/** Puts the page's own words in, in the language chosen. */
function speak() {
  const terms = words();
  document.documentElement.lang = language;
  document.title = `${terms.title} – kumppani`;
  for (const place of document.querySelectorAll('[data-word]')) place.textContent = terms[place.dataset.word];
  options($('side'), Object.entries(terms.sides), $('side').value);
  options($('role'), Object.entries(terms.roles), $('role').value);
  options(
    $('template'),
    [...templates].map(([id, one]) => [id, text(one.name)]),
    $('template').value,
  );
  languageButtons(LANGUAGES, language, terms.language, (tag) => {
    language = tag;
    speak();
    if (!$('inside').hidden) void run(all);
  });
}

async function all() {
  $('preview').replaceChildren();
  await links();
  await proposals();
}

const onSubmit = (id, work) =>
  $(id).addEventListener('submit', (event) => {
    event.preventDefault();
    void run(work);
  });

$('year').value = String(new Date().getFullYear());
speak();
onSubmit('sign-in', async () => {
  token = $('token').value.trim();
  const { items } = await ask('checklists');
  const whole = await Promise.all(items.map(({ id }) => ask(`checklists/${encodeURIComponent(id)}`)));
  templates = new Map(whole.map((one) => [one.id, one]));
  speak();
  await all();
  $('token').value = '';
  $('sign-in').hidden = true;
  $('inside').hidden = false;
});
onSubmit('new-link', createLink);
onSubmit('answers-form', preview);
