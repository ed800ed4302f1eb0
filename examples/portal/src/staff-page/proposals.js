// What has been proposed to items of checklists: answered, accepted, published or declined, each where it stands.
import { itemName, know, placeName } from './assessments.js';
import {
  $,
  actions,
  askJson,
  complain,
  day,
  details,
  doing,
  element,
  field,
  post,
  statusLine,
  words,
} from './page.js';

let items;

const terms = () => words().proposals;

function show() {
  const { none } = terms();
  $('proposal-list').replaceChildren(...(items.length ? items.map(proposal) : [element('li', none)]));
}

function proposal(one) {
  const stateOf = ({ receivedAt, reference, place, publishedAt, state }) =>
    [
      day(receivedAt),
      ...(place ? [placeName(place)] : []),
      publishedAt ? terms().isPublic : terms().states[state],
      reference,
    ].join(' · ');
  const title = element('h2', itemName(one.template, one.item), { tabIndex: -1 });
  const state = element('p', undefined, { className: 'hint' });
  const line = statusLine();
  const decision = element('div');
  const draw = () => {
    state.textContent = stateOf(one);
    decision.replaceChildren(...decided(one), deciding(one, line, draw, title));
  };
  draw();
  return element('li', [title, state, element('p', one.message, { className: 'written' }), decision, line]);
}

/** What was decided, when it has been. */
function decided({ state, decidedAt, publishedAt, text, answer }) {
  if (state === 'open') return [];
  const said = terms();
  return [
    details([
      [said.decided, decidedAt && day(decidedAt)],
      [said.publicText, publishedAt && text],
      [said.answer, answer],
    ]),
  ];
}

/** What can be done now, and no more. */
function possible({ state, publishedAt }) {
  const { acceptAndPublish, accept, decline, publish, change, takeDown } = terms();
  const accepted = (isPublished, label) => ['accepted', isPublished, label];
  if (publishedAt) return [accepted(true, change), accepted(false, takeDown)];
  if (state === 'accepted') return [accepted(true, publish), ['declined', false, decline]];
  return [
    accepted(true, acceptAndPublish),
    accepted(false, accept),
    ...(state === 'open' ? [['declined', false, decline]] : []),
  ];
}

function deciding(one, line, draw, title) {
  const said = terms();
  const shown = element('textarea', one.text ?? '');
  const answer = element('textarea', one.answer ?? '');
  const form = element('div', [
    field(`text-${one.key}`, said.shownText, one.mayPublish ? said.mayPublish : said.mayNotPublish, shown),
    field(`answer-${one.key}`, said.answer, said.answerHint, answer),
  ]);
  const decide = ([decision, publish, { label, said: done }]) => [
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
      Object.assign(one, { text: '', answer: '', publishedAt: undefined }, await response.json());
      draw();
      // The button that was pressed is gone.
      title.focus({ preventScroll: true });
      return done;
    },
  ];
  return element('details', [
    element('summary', one.state === 'open' ? said.decide : words().changeDecision),
    form,
    actions(possible(one).map(decide), one.state === 'open', line)[0],
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
