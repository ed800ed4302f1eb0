/**
 * The finder as a page has it: the built element, the client, the static adapter and a file of 1,000 services. The
 * file comes from memory, as the peers' records do; it is read, checked and indexed as one off the network would be,
 * which the peers leave out.
 */
import 'kumppani/define/service-finder';
import { staticFiles } from 'kumppani/adapters/static';
import { createClient } from 'kumppani/client';

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
const answer = { ok: true, status: 200, headers: new Headers(), text: async () => file };

const finder = document.createElement('kumppani-service-finder');
finder.client = createClient(
  staticFiles({ baseUrl: 'https://bench.example/services.json', fetch: async () => answer }),
);
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
