// A proposed event as staff see it, with the two things that can be done with it.
const WORDS = {
  fi: {
    event: 'Tapahtuma',
    decision: 'Päätös',
    states: { open: 'Ei vielä päätetty', accepted: 'Julkaistu kalenterissa', declined: 'Ei julkaista' },
    when: 'Aika',
    until: 'Toistuu viikoittain, viimeinen kerta',
    every: (weeks) => `Toistuu joka ${weeks}. viikko, viimeinen kerta`,
    where: 'Paikka',
    online: 'Verkossa',
    organiser: 'Järjestäjä',
    price: 'Hinta',
    free: 'Maksuton',
    registration: 'Ilmoittautuminen',
    audience: 'Kenelle',
    accessibility: 'Esteettömyys',
    keywords: 'Hakusanat',
    link: 'Lisätietoja',
    answer: 'Vastaus ilmoittajalle',
    answerHint: 'Vastaus tallentuu tähän. Lähetä se itse ilmoittajalle.',
    accept: 'Julkaise kalenterissa',
    decline: 'Älä julkaise',
    accepted: 'Tapahtuma on hyväksytty. Se näkyy kalenterissa muutaman minuutin kuluttua.',
    declined: 'Tapahtumaa ei julkaista.',
  },
  sv: {
    event: 'Evenemang',
    decision: 'Beslut',
    states: { open: 'Inte avgjort ännu', accepted: 'Publicerat i kalendern', declined: 'Publiceras inte' },
    when: 'Tid',
    until: 'Varje vecka, sista gången',
    every: (weeks) => `Var ${weeks}:e vecka, sista gången`,
    where: 'Plats',
    online: 'På webben',
    organiser: 'Arrangör',
    price: 'Pris',
    free: 'Avgiftsfritt',
    registration: 'Anmälan',
    audience: 'För vem',
    accessibility: 'Tillgänglighet',
    keywords: 'Sökord',
    link: 'Mer information',
    answer: 'Svar till den som anmälde',
    answerHint: 'Svaret sparas här. Skicka det själv till den som anmälde evenemanget.',
    accept: 'Publicera i kalendern',
    decline: 'Publicera inte',
    accepted: 'Evenemanget har godkänts. Det syns i kalendern om några minuter.',
    declined: 'Evenemanget publiceras inte.',
  },
  en: {
    event: 'Event',
    decision: 'Decision',
    states: { open: 'Not decided yet', accepted: 'Published in the calendar', declined: 'Not published' },
    when: 'Time',
    until: 'Every week, last time',
    every: (weeks) => `Every ${weeks} weeks, last time`,
    where: 'Place',
    online: 'Online',
    organiser: 'Organiser',
    price: 'Price',
    free: 'Free of charge',
    registration: 'Signing up',
    audience: 'For whom',
    accessibility: 'Accessibility',
    keywords: 'Search words',
    link: 'More information',
    answer: 'Answer to whoever proposed it',
    answerHint: 'The answer is kept here. Send it yourself.',
    accept: 'Publish in the calendar',
    decline: 'Do not publish',
    accepted: 'The event has been accepted. It is in the calendar in a few minutes.',
    declined: 'The event is not published.',
  },
};

/** Every language of a text: staff see all that would be published. */
const all = (text) =>
  Object.values(text ?? {})
    .filter((one) => typeof one === 'string')
    .join(' / ');

/**
 * @param page what the staff page lends: `ask`, `element`, `button`, `details`, `say`, `time`, `language`
 * @param done shows the message again
 */
export async function eventProposal(key, page, done) {
  const { ask, element, button, details, say, time, language } = page;
  const words = WORDS[language];
  const path = `/api/v1/staff/event-proposals/${encodeURIComponent(key)}`;
  const { event, state, answer: kept = '' } = await (await ask(path)).json();
  const isDay = /^\d{4}-\d\d-\d\d$/;
  const moment = (text) => (isDay.test(text ?? '') ? time(`${text}T12:00:00Z`, '') : time(text));
  const { address } = event.place ?? {};
  const rule = event.recurrence;
  const decide = (name, label) =>
    button(label, async () => {
      const answer = document.getElementById('event-answer').value.trim();
      await ask(`${path}/decision`, {
        method: 'POST',
        body: JSON.stringify({ state: name, ...(answer && { answer }) }),
      });
      await done();
      say(words[name]);
    });
  const field = element('textarea', kept, { id: 'event-answer' });
  field.setAttribute('aria-describedby', 'event-answer-hint');
  return [
    element('h4', words.event),
    details([
      [words.decision, words.states[state]],
      [words.event, all(event.name)],
      [words.when, [event.start, event.end].filter(Boolean).map(moment).join(' – ')],
      ...(rule
        ? [[(rule.interval ?? 1) > 1 ? words.every(rule.interval) : words.until, moment(rule.until)]]
        : []),
      [
        words.where,
        [all(event.place?.name), all(address?.street), all(address?.postOffice)].filter(Boolean).join(', '),
      ],
      [words.online, event.online ? (event.onlineLink?.url ?? '✓') : ''],
      [words.organiser, all(event.organiser?.name)],
      [words.price, event.cost?.free ? words.free : all(event.cost?.description)],
      [
        words.registration,
        [event.registration?.link?.url, all(event.registration?.instructions)].filter(Boolean).join(' '),
      ],
      [words.audience, all(event.audience)],
      [words.accessibility, (event.accessibility ?? []).map((one) => all(one.text)).join(', ')],
      [words.keywords, (event.keywords ?? []).map(all).join(', ')],
      [words.link, (event.links ?? []).map(({ url }) => url).join(' ')],
    ]),
    ...Object.values(event.description ?? {}).map((one) =>
      element('p', typeof one === 'string' ? one : JSON.stringify(one), { className: 'written' }),
    ),
    element('label', words.answer, { htmlFor: 'event-answer' }),
    field,
    element('p', words.answerHint, { id: 'event-answer-hint', className: 'hint' }),
    element('p', [decide('accepted', words.accept), decide('declined', words.decline)], {
      className: 'buttons',
    }),
  ];
}
