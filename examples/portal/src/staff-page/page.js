// What the pages for staff share. Everything people wrote is put in as text, never as HTML.

export const $ = (id) => document.getElementById(id);

export const say = (sentence) => ($('status').textContent = sentence);

export function element(name, content, more = {}) {
  const made = Object.assign(document.createElement(name), more);
  if (content !== undefined) made.append(...[content].flat());
  return made;
}

/** The language the address asks for, then the browser's, then Finnish. */
export function languageAtFirst(languages) {
  const asked = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
  return asked.map((tag) => tag?.slice(0, 2)).find((tag) => tag in languages) ?? 'fi';
}

/** The country's form of a language: of days, times and numbers. */
export const localeOf = (language) => (language === 'en' ? 'en-GB' : `${language}-FI`);

/** A text in a language, or in another one it has. */
export const textIn = (language, localized) =>
  localized?.[language] ?? Object.values(localized ?? {})[0] ?? '';

/** The buttons that change the page's language; the focus stays on the one that was pressed. */
export function languageButtons(languages, current, label, choose) {
  $('languages').setAttribute('aria-label', label);
  $('languages').replaceChildren(
    ...Object.entries(languages).map(([tag, name]) => {
      const made = element('button', name, { type: 'button', lang: tag });
      made.setAttribute('aria-pressed', String(tag === current));
      made.addEventListener('click', () => {
        choose(tag);
        $('languages').querySelector('[aria-pressed=true]').focus();
      });
      return made;
    }),
  );
}
