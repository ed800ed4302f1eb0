// The page for staff: no framework, no storage. One page, so that the token is asked for once.
import { assessments } from './assessments.js';
import { messages, readSubjects } from './messages.js';
import { $, complain, element, onSubmit, session, words } from './page.js';
import { proposals } from './proposals.js';
import { sources } from './sources.js';
import { surveys } from './surveys.js';
import { LANGUAGES } from './words.js';

const VIEWS = { messages, surveys, assessments, proposals, sources };
/** What an address without a view shows. `/staff/assessments` is written in letters and manuals. */
const FIRST = location.pathname.endsWith('/assessments') ? 'assessments' : 'messages';
const current = () => (location.hash.slice(1) in VIEWS ? location.hash.slice(1) : FIRST);

const isSignedIn = () => !$('inside').hidden;

/** Puts the page's own words in. */
function speak() {
  const terms = words();
  document.documentElement.lang = session.language;
  for (const place of document.querySelectorAll('[data-word]'))
    place.textContent = place.dataset.word.split('.').reduce((found, key) => found[key], terms);
  for (const view of Object.values(VIEWS)) view.speak?.();
  $('languages').setAttribute('aria-label', terms.language);
  $('navigation').setAttribute('aria-label', terms.navigation);
  $('languages').replaceChildren(
    ...Object.entries(LANGUAGES).map(([tag, name]) => {
      const made = element('button', name, { type: 'button', lang: tag });
      made.setAttribute('aria-pressed', String(tag === session.language));
      made.addEventListener('click', () => {
        session.language = tag;
        speak();
        $('languages').querySelector('[aria-pressed=true]').focus();
        if (isSignedIn()) for (const view of Object.values(VIEWS)) void view.spoken?.();
      });
      return made;
    }),
  );
  title();
}

function title() {
  const { views, signIn, staffPages } = words();
  document.title = `${isSignedIn() ? views[current()] : signIn} – ${staffPages}`;
}

/** Shows the view of the address. The focus goes to its heading: what was chosen is what is read next. */
function show() {
  const name = current();
  for (const view of Object.keys(VIEWS)) $(view).hidden = view !== name;
  for (const link of $('navigation').querySelectorAll('a'))
    if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  title();
  $(`${name}-title`).focus();
  void VIEWS[name].show();
}

function signInAgain() {
  if (!isSignedIn()) return;
  session.token = '';
  $('inside').hidden = $('navigation').hidden = $('leave').hidden = true;
  $('sign-in').hidden = false;
  title();
  complain($('sign-in-form'), [$('token')], [[$('token'), words().tokenEnded]]);
}

session.ended = signInAgain;
speak();
window.addEventListener('hashchange', () => isSignedIn() && show());
$('leave').addEventListener('click', () => location.reload());
onSubmit(
  'sign-in-form',
  async () => {
    session.token = $('token').value.trim();
    try {
      await readSubjects();
    } catch (error) {
      session.token = '';
      if (error.status !== 401) throw error;
      complain($('sign-in-form'), [$('token')], [[$('token'), words().tokenWrong]]);
      return;
    }
    $('token').value = '';
    $('sign-in').hidden = true;
    $('inside').hidden = $('navigation').hidden = $('leave').hidden = false;
    show();
  },
  () => ($('token').value.trim() ? [] : [[$('token'), words().tokenMissing]]),
);
