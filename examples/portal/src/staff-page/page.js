// What the views for staff share. Everything people wrote is put in as text, never as HTML.
import { LANGUAGES, WORDS } from './words.js';

/** The token lives here and nowhere else: it is gone when the page is. */
export const session = { token: '', language: languageAtFirst(), ended: () => {} };

export const words = () => WORDS[session.language];

export const $ = (id) => document.getElementById(id);

export function element(name, content, more = {}) {
  const made = Object.assign(document.createElement(name), more);
  if (content !== undefined) made.append(...[content].flat());
  return made;
}

/** The language the address asks for, then the browser's, then Finnish. */
function languageAtFirst() {
  const asked = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
  return asked.map((tag) => tag?.slice(0, 2)).find((tag) => tag in LANGUAGES) ?? 'fi';
}

/** The country's form of the language: of days, times and numbers. */
const locale = () => (session.language === 'en' ? 'en-GB' : `${session.language}-FI`);

const format = (timeStyle) =>
  new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    ...(timeStyle && { timeStyle }),
    timeZone: 'Europe/Helsinki',
  });
const IS_DAY = /^\d{4}-\d\d-\d\d$/;
const dateOf = (told) => new Date(IS_DAY.test(told) ? `${told}T12:00:00Z` : told);

/** A day, or an instant with its time, as people write it. */
export const time = (told) => (told ? format(!IS_DAY.test(told) && 'short').format(dateOf(told)) : '');
export const day = (told) => (told ? format().format(dateOf(told)) : '');
/** From when until when; what both have in common is said once. */
export const between = (start, end) =>
  start && end
    ? format(!IS_DAY.test(start) && 'short').formatRange(dateOf(start), dateOf(end))
    : time(start ?? end);

export const number = (value) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);

/** A text in the page's language, or in another one it has. */
export const text = (localized) => localized?.[session.language] ?? Object.values(localized ?? {})[0] ?? '';

/**
 * @returns the answer when all is well
 * @throws an error with a sentence for the reader, and the portal's `code` of what was wrong
 */
export async function ask(path, options = {}) {
  const { unreachable, failed, wrong, tokenEnded } = words();
  let response;
  try {
    response = await fetch(`/api/v1/${path}`, {
      ...options,
      headers: {
        authorization: `Bearer ${session.token}`,
        ...(options.body && { 'content-type': 'application/json' }),
      },
    });
  } catch {
    throw new Error(unreachable);
  }
  if (response.ok) return response;
  const { code } = await response.json().catch(() => ({}));
  if (response.status === 401) session.ended();
  const sentence = response.status === 401 ? tokenEnded : (wrong[response.status] ?? failed);
  throw Object.assign(new Error(sentence), { code, status: response.status });
}

export const askJson = async (path) => (await ask(path)).json();
export const post = (path, body) =>
  ask(path, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) });

/** What is told, under its names; what is not told has no line. */
export function details(pairs) {
  const list = element('dl');
  for (const [name, value] of pairs)
    if (value !== undefined && value !== null && value !== '')
      list.append(element('div', [element('dt', name), element('dd', String(value))]));
  return list;
}

/** A place for sentences that are read aloud when they change. It stands where what they tell about was done. */
export const statusLine = () => element('p', undefined, { className: 'status', role: 'status' });

export function say(line, sentence, isWrong = false) {
  line.classList.toggle('wrong', isWrong);
  line.textContent = sentence;
}

/** Does something once at a time, and tells on the line how it went: what `work` returns, or what went wrong. */
export function doing(line, work) {
  let isBusy = false;
  return async () => {
    if (isBusy) return;
    isBusy = true;
    say(line, '');
    try {
      say(line, (await work()) ?? '');
    } catch (error) {
      say(line, error.message, true);
    } finally {
      isBusy = false;
    }
  };
}

/** Buttons beside each other and the line under them: `[label, work, name for those who do not see what is around]`. */
export function actions(list, isPrimary = true, line = statusLine()) {
  const buttons = list.map(([label, work, name], index) => {
    const made = element('button', label, {
      type: 'button',
      className: index || !isPrimary ? 'button' : 'button primary',
    });
    if (name) made.setAttribute('aria-label', name);
    made.addEventListener('click', doing(line, work));
    return made;
  });
  return [element('div', buttons, { className: 'buttons' }), line];
}

/** A label, a hint and a field, the field last. */
export function field(name, label, hint, input) {
  input.id = name;
  input.classList.add('field');
  const group = element('div', [element('label', label, { htmlFor: name })], { className: 'form-field' });
  if (hint) {
    group.append(element('p', hint, { id: `${name}-hint`, className: 'hint' }));
    input.setAttribute('aria-describedby', `${name}-hint`);
  }
  group.append(input);
  return group;
}

/** Takes away what was said of a field. */
function clear(input) {
  $(`${input.id}-error`)?.remove();
  input.parentElement.classList.remove('has-error');
  input.removeAttribute('aria-invalid');
  if ($(`${input.id}-hint`)) input.setAttribute('aria-describedby', `${input.id}-hint`);
  else input.removeAttribute('aria-describedby');
}

/** Says over a field what is wrong with it, as the forms for citizens do. */
function blame(input, sentence) {
  const { error } = words();
  const told = element(
    'p',
    [element('span', `${error} `, { className: 'visually-hidden' }), element('span', sentence)],
    { id: `${input.id}-error`, className: 'field-error' },
  );
  input.before(told);
  input.parentElement.classList.add('has-error');
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute(
    'aria-describedby',
    [...(input.getAttribute('aria-describedby') ?? '').split(' '), told.id].join(' ').trim(),
  );
}

/**
 * Says what is wrong: at the fields and, when there are several, in a summary that leads to them.
 *
 * @param wrong `[field, sentence]`, in the order of the form
 * @returns whether there is nothing wrong
 */
export function complain(form, fields, wrong) {
  form.querySelector('.error-summary')?.remove();
  for (const input of fields) clear(input);
  for (const [input, sentence] of wrong) blame(input, sentence);
  if (wrong.length > 1) {
    const summary = element(
      'div',
      [
        element('h3', words().toFix(wrong.length)),
        element(
          'ul',
          wrong.map(([input, sentence]) => {
            const link = element('a', sentence, { href: `#${input.id}` });
            link.addEventListener('click', (event) => {
              event.preventDefault();
              input.focus();
            });
            return element('li', link);
          }),
        ),
      ],
      { className: 'error-summary', tabIndex: -1 },
    );
    form.prepend(summary);
    summary.focus();
  } else wrong[0]?.[0].focus();
  return !wrong.length;
}

/** The form's own check and work, told on its line. */
export function onSubmit(id, work, check = () => []) {
  const form = $(id);
  const run = doing(form.querySelector('.status'), work);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = [...form.querySelectorAll('.field')];
    if (complain(form, fields, check())) void run();
  });
}

/** Options to choose from; what was chosen stays. */
export function fill(select, made, first = '') {
  const chosen = select.options.length ? select.value : first;
  select.replaceChildren(...made);
  if ([...select.options].some((option) => option.value === chosen)) select.value = chosen;
}

export const option = ([value, label]) => element('option', label, { value });
export const group = (label, entries) => element('optgroup', entries.map(option), { label });
