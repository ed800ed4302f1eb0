// What has been proposed to items of checklists: answered, accepted, published or declined, each where it stands.
import { itemName, know, placeName } from './assessments.js';
import { $, actions, askJson, complain, day, doing, element, field, post, words } from './page.js';

let items;

const terms = () => words().proposals;

function show() {
  const { none } = terms();
  $('proposal-list').replaceChildren(...(items.length ? items.map(proposal) : [element('li', none)]));
}

function proposal(one) {
  const said = terms();
  const stateOf = ({ receivedAt, reference, place, publishedAt, state }) =>
    [
      day(receivedAt),
      ...(place ? [placeName(place)] : []),
      publishedAt ? said.isPublic : said.states[state],
      reference,
    ].join(' · ');
  const state = element('p', stateOf(one), { className: 'hint' });
  const shown = element('textarea', one.text ?? '');
  const answer = element('textarea', one.answer ?? '');
  const form = element('div', [
    field(`text-${one.key}`, said.shownText, one.mayPublish ? said.mayPublish : said.mayNotPublish, shown),
    field(`answer-${one.key}`, said.answer, said.answerHint, answer),
  ]);
  const decide = (decision, publish, { label, said: done }) => [
    label,
    async () => {
      const told = shown.value.trim();
      const isUntold = publish && !told && !one.mayPublish;
      if (!complain(form, [shown], isUntold ? [[shown, terms().textMissing]] : [])) return '';
      const response = await post(`staff/proposals/${encodeURIComponent(one.key)}`, {
        state: decision,
        publish,
        ...(told && { text: told }),
        ...(answer.value.trim() && { answer: answer.value.trim() }),
      });
      const { state: now, publishedAt } = await response.json();
      Object.assign(one, { state: now, publishedAt, text: told, answer: answer.value.trim() });
      state.textContent = stateOf(one);
      return done;
    },
  ];
  return element('li', [
    element('h2', itemName(one.template, one.item)),
    state,
    element('p', one.message, { className: 'written' }),
    element('details', [
      element('summary', said.decide),
      form,
      ...actions([
        decide('accepted', true, said.acceptAndPublish),
        decide('accepted', false, said.accept),
        decide('declined', false, said.decline),
      ]),
    ]),
  ]);
}

export const proposals = {
  spoken: () => items && show(),
  show: doing($('proposals-status'), async () => {
    await know();
    ({ items } = await askJson('staff/proposals'));
    show();
  }),
};
