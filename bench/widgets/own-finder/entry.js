/**
 * The finder as a site embeds it: the built file and one tag with one attribute. The 1,000 services come as a file over
 * the network: it is fetched, read, checked and sorted within the measured time, while the peers are handed objects.
 */
import '../node_modules/kumppani/dist/cdn/kumppani-service-finder.js';

const finder = document.createElement('kumppani-service-finder');
finder.setAttribute('services', 'static:/kumppani/services.json');
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
