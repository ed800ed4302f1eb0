/**
 * The checklist as a site embeds it: the built file and one tag, with a template of the page's own, so that the
 * peers' nine items and three steps are what is filled in. Evidence stands under a disclosure, as it always does.
 */
import '../node_modules/kumppani/dist/cdn/kumppani-checklist.js';

const { checklist: items, TRAFFIC } = window.__data;
const RATINGS = ['inPlace', 'partly', 'notYet'];

const checklist = document.createElement('kumppani-checklist');
Object.assign(checklist, {
  lang: 'fi',
  municipality: '853',
  placeName: 'Turku',
  year: 2026,
  side: 'municipality',
  definition: {
    id: 'bench',
    version: 1,
    name: { fi: 'Itsearviointi' },
    source: { fi: 'Mittaus' },
    licence: 'CC0-1.0',
    languages: ['fi'],
    scale: RATINGS.map((rating, index) => ({ rating, name: { fi: TRAFFIC[index] } })),
    headings: [
      { id: 'all', name: { fi: 'Kohdat' }, items: items.map(({ id, text }) => ({ id, name: { fi: text } })) },
    ],
  },
});
document.getElementById('app').append(checklist);

window.__bench = {
  ready: (d) => d.count('input[type=radio]') >= 27,
  actions: {
    answer: {
      el: (d) => d.q('input[type=radio]'),
      done: (d) => d.texts(/^\s*1 kohta arvioitu/) > 0 && !!d.q('input[type=radio]:checked'),
    },
  },
};
