/**
 * The survey alone, in a file without results and feedback form; all else as in own-survey. The definition
 * comes from memory, as the peers' do, but as a portal sends it: it is read and checked as one off the network would be.
 */
import '../node_modules/kumppani/dist/cdn/kumppani-survey.js';

const { questions, LIKERT } = window.__data;
const words = (fi) => ({ fi });

const survey = {
  id: 'kysely',
  version: 1,
  name: words('Kysely'),
  source: words('widgetbench'),
  licence: 'CC0-1.0',
  languages: ['fi'],
  scales: [
    {
      id: 'likert',
      look: 'numbers',
      from: 1,
      to: LIKERT.length,
      names: LIKERT.map((text, index) => ({ value: index + 1, name: words(text) })),
    },
  ],
  groups: [
    {
      id: 'statements',
      questions: questions.map(({ id, text }) => ({
        id,
        type: 'statement',
        text: words(text),
        scale: 'likert',
        required: true,
      })),
    },
    { id: 'own', questions: [{ id: 'c', type: 'text', long: true, text: words('Vapaa palaute') }] },
  ],
};

const file = JSON.stringify(survey);
window.fetch = async () => new Response(file, { headers: { 'content-type': 'application/json' } });

const element = document.createElement('kumppani-survey');
element.setAttribute('lang', 'fi');
element.setAttribute('surveys', 'portal:https://bench.example/');
element.setAttribute('survey', 'kysely');
document.getElementById('app').append(element);

window.__bench = {
  ready: (d) => d.count('input[type=radio]') >= 50 && d.texts(/^Väittämä 10/) >= 1,
  actions: {
    answer: { el: (d) => d.q('input[type=radio]'), done: (d) => !!d.q('input[type=radio]:checked') },
    submit: { el: (d) => d.q('button[type=submit]'), done: (d) => d.visible('#error-summary') },
  },
};
