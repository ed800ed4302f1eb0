// A proposed event as it would be shown, with the two things that can be done with it.
import { actions, askJson, between, day, details, element, field, post, words } from './page.js';

/** Every language of a text: staff see all that would be published. */
const all = (text) =>
  Object.values(text ?? {})
    .filter((one) => typeof one === 'string')
    .join(' / ');

/** @param changed told when it has been decided */
export async function eventProposal({ key, contact }, changed) {
  const path = `staff/event-proposals/${encodeURIComponent(key)}`;
  const terms = words().event;
  const { event, state, answer: kept = '' } = await askJson(path);
  const { address } = event.place ?? {};
  const { interval = 1, until } = event.recurrence ?? {};
  const facts = (now) =>
    details([
      [terms.decision, terms.states[now]],
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
  let shown = facts(state);
  const answer = element('textarea', kept);
  const decide = (name) => async () => {
    const told = answer.value.trim();
    const decided = await (
      await post(`${path}/decision`, { state: name, ...(told && { answer: told }) })
    ).json();
    const next = facts(decided.state);
    shown.replaceWith(next);
    shown = next;
    await changed();
    return words().event[name];
  };
  return [
    element('h3', terms.event),
    shown,
    ...Object.values(event.description ?? {}).map((one) =>
      element('p', typeof one === 'string' ? one : JSON.stringify(one), { className: 'written' }),
    ),
    ...(contact
      ? [field('event-answer', terms.answer, terms.answerHint, answer)]
      : [element('p', words().messages.erased, { className: 'notice' })]),
    ...actions([
      [terms.accept, decide('accepted')],
      [terms.decline, decide('declined')],
    ]),
  ];
}
