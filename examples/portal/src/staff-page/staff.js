// The staff page: no framework, no storage. Everything people wrote is put in as text, never as HTML.
const $ = (id) => document.getElementById(id);
let token = '';
let cursor;

const KINDS = { feedback: 'Palaute', survey: 'Kyselyvastaus', assessment: 'Arviointi' };
const STATES = { open: 'Avoin', answered: 'Vastattu', closed: 'Suljettu' };
const RUNS = {
  running: 'Käynnissä',
  done: 'Valmis',
  failed: 'Epäonnistui',
  held: 'Odottaa vahvistusta',
  refused: 'Ei alkanut',
};
const when = new Intl.DateTimeFormat('fi', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Helsinki',
});
const time = (instant) => (instant ? when.format(new Date(instant)) : '');

function element(name, text, more = {}) {
  const made = Object.assign(document.createElement(name), more);
  if (text !== undefined) made.textContent = text;
  return made;
}

function say(text) {
  $('status').textContent = text;
}

async function ask(path, options = {}) {
  const response = await fetch(path, {
    ...options,
    headers: {
      authorization: `Bearer ${token}`,
      ...(options.body && { 'content-type': 'application/json' }),
    },
  });
  if (response.ok) return response;
  const reasons = {
    401: 'Tunnus ei kelpaa.',
    403: 'Tunnuksella ei voi tehdä tätä.',
    404: 'Ei löytynyt.',
    429: 'Liian monta pyyntöä. Odota hetki.',
  };
  throw new Error(reasons[response.status] ?? 'Palvelin ei vastannut odotetusti. Yritä uudelleen.');
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
  for (const message of page.items) {
    const item = element('li');
    const open = element('button', `${message.reference} – ${KINDS[message.kind]}: ${message.subject}`, {
      type: 'button',
    });
    open.addEventListener('click', () => run(() => show(message.key)));
    const answerBy = message.answerBy ? `, vastattava viimeistään ${time(message.answerBy)}` : '';
    item.append(
      open,
      element('p', `${time(message.receivedAt)}, ${STATES[message.state]}${answerBy}`),
      element('p', (message.body.message ?? '').slice(0, 200)),
    );
    $('messages').append(item);
  }
  cursor = page.nextCursor;
  $('more').hidden = !cursor;
  say(page.total === 1 ? '1 viesti' : `${page.total} viestiä`);
}

async function show(key) {
  const path = `/api/v1/staff/messages/${encodeURIComponent(key)}`;
  const message = await (await ask(path)).json();
  const section = $('message');
  section.replaceChildren(
    element('h2', message.reference),
    element('p', `${time(message.receivedAt)}, ${STATES[message.state]}`),
  );
  if (message.body.message) section.append(element('p', message.body.message));
  const { message: _text, key: _key, ...rest } = message.body;
  section.append(element('pre', JSON.stringify(rest, null, 2)));
  if (message.contact)
    section.append(element('h3', 'Yhteystiedot'), element('pre', JSON.stringify(message.contact, null, 2)));
  if (message.answer) section.append(element('h3', 'Vastaus'), element('p', message.answer));
  const answer = element('textarea', message.answer ?? '', { id: 'answer' });
  const label = element('label', 'Kirjaa vastaus', { htmlFor: 'answer' });
  const keep = element('button', 'Tallenna vastaus', { type: 'button' });
  const close = element('button', 'Sulje viesti', { type: 'button' });
  keep.addEventListener('click', () =>
    run(async () => {
      await ask(`${path}/answer`, { method: 'POST', body: JSON.stringify({ answer: answer.value }) });
      await show(key);
      await list();
      say('Vastaus on tallennettu.');
    }),
  );
  close.addEventListener('click', () =>
    run(async () => {
      await ask(`${path}/close`, { method: 'POST' });
      await show(key);
      await list();
      say('Viesti on suljettu.');
    }),
  );
  section.append(label, answer, keep, close);
  section.hidden = false;
  section.focus();
}

async function runs() {
  const { items } = await (await ask('/api/v1/staff/sync')).json();
  $('runs').replaceChildren(
    ...items.map((one) => {
      const row = element('tr');
      const action = element('td');
      if (one.state === 'held') {
        const confirm = element('button', 'Vahvista', { type: 'button' });
        confirm.addEventListener('click', () =>
          run(async () => {
            await ask(`/api/v1/staff/sync/${encodeURIComponent(one.source)}/confirm`, { method: 'POST' });
            say('Luku on vahvistettu ja otetaan käyttöön.');
          }),
        );
        action.append(confirm);
      }
      row.append(
        element('th', one.source, { scope: 'row' }),
        element('td', time(one.startedAt)),
        element('td', RUNS[one.state] ?? one.state),
        element('td', one.counts?.services ?? ''),
        element('td', one.reason ?? ''),
        action,
      );
      return row;
    }),
  );
}

async function surveyResults() {
  const results = await (
    await ask(`/api/v1/staff/surveys/${encodeURIComponent($('survey').value)}/results`)
  ).json();
  $('survey-results').replaceChildren(
    element('pre', JSON.stringify({ slices: results.slices, openAnswers: results.openAnswers }, null, 2)),
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

const onSubmit = (id, work) =>
  $(id).addEventListener('submit', (event) => {
    event.preventDefault();
    void run(work);
  });

onSubmit('sign-in', async () => {
  token = $('token').value.trim();
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
