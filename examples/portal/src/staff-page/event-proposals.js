// A proposed event as it would be shown, what was decided about it, and what can be done with it now.
import {
  actions,
  askJson,
  between,
  day,
  details,
  element,
  field,
  post,
  statusLine,
  time,
  words,
} from './page.js';

/** Every language of a text: staff see all that would be published. */
const all = (text) =>
  Object.values(text ?? {})
    .filter((one) => typeof one === 'string')
    .join(' / ');

/** @param changed told when it has been decided */
export async function eventProposal({ key, contact }, changed) {
  const path = `staff/event-proposals/${encodeURIComponent(key)}`;
  const terms = words().event;
  const told = await askJson(path);
  const { event } = told;
  const { address } = event.place ?? {};
  const { interval = 1, until } = event.recurrence ?? {};
  const facts = ({ state, decidedAt, answer }) =>
    details([
      [terms.decision, [terms.states[state], decidedAt && time(decidedAt)].filter(Boolean).join(' · ')],
      [terms.answer, state === 'open' ? '' : answer],
      [terms.event, all(event.name)],
      [terms.when, between(event.start, event.end)],
      [terms.repeats, until && (interval > 1 ? terms.every(interval, day(until)) : terms.weekly(day(until)))],
      [
        terms.where,
        [all(event.place?.name), all(address?.street), all(address?.postOffice)].filter(Boolean).join(', '),
      ],
      [terms.online, event.online ? (event.onlineLink?.url ?? terms.yes) : ''],
      [terms.organiser, all(event.organiser?.name)],
      [terms.price, event.cost?.free ? terms.free : all(event.cost?.description)],
      [
        terms.registration,
        [event.registration?.link?.url, all(event.registration?.instructions)].filter(Boolean).join(' '),
      ],
      [terms.audience, all(event.audience)],
      [terms.accessibility, (event.accessibility ?? []).map((one) => all(one.text)).join(', ')],
      [terms.keywords, (event.keywords ?? []).map(all).join(', ')],
      [terms.link, (event.links ?? []).map(({ url }) => url).join(' ')],
    ]);
  const title = element('h3', terms.event, { tabIndex: -1 });
  const line = statusLine();
  const work = element('div', undefined, { className: 'work' });
  let shown = facts(told);
  const decide = (answer, state, said) => async () => {
    const written = answer.value.trim();
    const decided = await (
      await post(`${path}/decision`, { state, ...(written && { answer: written }) })
    ).json();
    const next = facts(decided);
    shown.replaceWith(next);
    shown = next;
    offer(decided);
    // The button that was pressed is gone.
    title.focus({ preventScroll: true });
    await changed();
    return words().event[said];
  };
  /** Only what is possible now: what was decided can be changed, behind a heading of its own. */
  function offer({ state, answer: kept = '' }) {
    const answer = element('textarea', kept);
    const isOpen = state === 'open';
    const accept = (label) => [label, decide(answer, 'accepted', 'accepted')];
    const parts = [
      ...(contact
        ? [field('event-answer', terms.answer, terms.answerHint, answer)]
        : isOpen
          ? [element('p', words().messages.erased, { className: 'notice' })]
          : []),
      actions(
        isOpen
          ? [accept(terms.accept), [terms.decline, decide(answer, 'declined', 'declined')]]
          : state === 'accepted'
            ? [[terms.takeDown, decide(answer, 'declined', 'takenDown')]]
            : [accept(terms.acceptAfterAll)],
        isOpen,
        line,
      )[0],
    ];
    work.replaceChildren(
      ...(isOpen ? parts : [element('details', [element('summary', words().changeDecision), ...parts])]),
    );
  }
  offer(told);
  return [
    title,
    shown,
    ...Object.values(event.description ?? {}).map((one) =>
      element('p', typeof one === 'string' ? one : JSON.stringify(one), { className: 'written' }),
    ),
    work,
    line,
  ];
}
