/**
 * The calendar as a site embeds it: the built file, one tag, and the events handed over as objects, as the peers' are.
 * Each of them is checked and put in order as one off the network would be, which the peers leave out.
 */
import '../node_modules/kumppani/dist/cdn/kumppani-event-calendar.js';

/** A label of the harness's own is kept as a code no list knows: the same five values as the peers filter by. */
const events = window.__data.events.map(({ id, title, start, end, category, place }) => ({
  id,
  name: { fi: title },
  start,
  end,
  hyteTerms: [{ code: category, name: { fi: category } }],
  place: { name: { fi: place } },
}));

const calendar = document.createElement('kumppani-event-calendar');
calendar.eventList = events;
calendar.setAttribute('view', 'month');
calendar.setAttribute('date', '2026-11-15');
document.getElementById('app').append(calendar);

const shown = () => calendar.renderRoot.querySelector('.month')?.textContent ?? '';
let before;

window.__bench = {
  ready: (d) => d.texts(/^(Avoin|Kahvila|Tanssi|Perhe|Kerho|Ilta|Jooga|Luento)/) >= 5,
  actions: {
    next: {
      el: (d) => d.q('[part~=next]'),
      done: (d) => d.texts(/joulukuu/i) > 0 && d.q('[data-cell="2026-12-15"] ~ .cell-events') !== null,
    },
    filter: {
      // The panel is there before it is opened: a click on its box is what a reader does once it is.
      run: (d) => {
        before = shown();
        [...d.all('.filters .check')].find((label) => label.textContent.includes('Neuvonta')).click();
      },
      done: () => shown() !== before,
    },
  },
};
