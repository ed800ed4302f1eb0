const plurals = new Map<string, Intl.PluralRules>();

/** The form of a counted thing: `plural('fi', 2, { one: 'palvelu', other: 'palvelua' })`. */
export function plural(language: string, count: number, forms: { one: string; other: string }): string {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return rules.select(count) === 'one' ? forms.one : forms.other;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A count as people write it: `1 234`. */
export function formatNumber(language: string, value: number): string {
  let format = numbers.get(language);
  if (!format)
    numbers.set(language, (format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)));
  return format.format(value);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * A date of an ISO instant or of a bare date, in Finnish time: `21.11.2026`, `21 November 2026`.
 *
 * @returns `undefined` when it is no date
 */
export function formatDate(language: string, iso: string): string | undefined {
  const bare = /^\d{4}-\d\d-\d\d$/.test(iso);
  // Noon: a bare date is the same day whatever the zone's offset was then.
  const time = Date.parse(bare ? `${iso}T12:00:00Z` : iso);
  if (Number.isNaN(time)) return undefined;
  let format = dates.get(language);
  if (!format)
    dates.set(
      language,
      (format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, {
        dateStyle: language === 'en' ? 'long' : 'short',
        timeZone: 'Europe/Helsinki',
      })),
    );
  return format.format(time);
}
