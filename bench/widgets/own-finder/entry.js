/**
 * The finder as a site embeds it: the built file and one tag with one attribute. The 1,000 services come from memory,
 * as the peers' records do, but as the text of a file: it is parsed, checked and sorted as one off the network would
 * be, which the peers leave out. The text is at hand at once, as their objects are: a browser passes even a short body
 * from memory through its network process, and draws the empty form meanwhile.
 */
import '../node_modules/kumppani/dist/cdn/kumppani-service-finder.js';

const MUNICIPALITIES = {
  Lohja: '444',
  Vihti: '927',
  Salo: '734',
  Kuopio: '297',
  Oulu: '564',
  Vaasa: '905',
  Rovaniemi: '698',
  Joensuu: '167',
};

/** A label of the harness's own is kept as a code no list knows: the same five and six values as the peers filter by. */
const code = (text) => [{ code: text, name: { fi: text } }];

const services = window.__data.services.map(({ id, name, org, description, category, target, area }) => ({
  id,
  name: { fi: name },
  organisation: { name: { fi: org } },
  summary: { fi: description },
  hyteTerms: code(category),
  targetGroups: code(target),
  areas: [{ type: 'municipality', code: MUNICIPALITIES[area] }],
}));

const file = JSON.stringify({ services });
window.fetch = async () =>
  Object.assign(new Response(null, { headers: { 'content-type': 'application/json' } }), {
    text: async () => file,
  });

const finder = document.createElement('kumppani-service-finder');
finder.setAttribute('services', 'static:https://bench.example/services.json');
document.getElementById('app').append(finder);

const items = () => finder.renderRoot.querySelector('.list-of-items')?.textContent ?? '';
let before;

window.__bench = {
  ready: (d) => d.count('[part~=item]') >= 20,
  actions: {
    filter: {
      el: (d) => {
        before = items();
        return d.q('.filters details input[type=checkbox]');
      },
      done: () => items() !== before,
    },
    query: {
      run: (d) => {
        before = items();
        d.type('input[type=search]', 'kahvila');
      },
      done: () => items() !== before && /kahvila/i.test(items()),
    },
  },
};
