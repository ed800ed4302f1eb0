/** Makes a formatter of a language once: making one costs more than using it a hundred times. */
function perLanguage<Formatter>(make: (language: string) => Formatter): (language: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (language) => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

/** `en` alone is American; dates and numbers here are European. */
const regional = (language: string): string => `${language}-${language === 'en' ? 'GB' : 'FI'}`;

const plurals = perLanguage((language) => new Intl.PluralRules(language));

/** The form of a counted thing: `plural('fi', 2, { one: 'palvelu', other: 'palvelua' })`. */
export function plural(language: string, count: number, forms: { one: string; other: string }): string {
  return plurals(language).select(count) === 'one' ? forms.one : forms.other;
}

const decimals = perLanguage((language) => new Intl.NumberFormat(regional(language)));

/** A number as people write it: `1 234` (with a space that does not break), `1,234` in English. */
export function formatNumber(language: string, value: number): string {
  // Counts stand on the first page, and the browser's formatter takes ten milliseconds to make.
  return value % 1
    ? decimals(language).format(value)
    : `${value}`.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
}

/** Counts things in a language: `counter('fi')(2, 'palvelu', 'palvelua')` is `2 palvelua`. */
export const counter =
  (language: string) =>
  (count: number, one: string, other: string): string =>
    `${formatNumber(language, count)} ${plural(language, count, { one, other })}`;

const dates = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(regional(language), {
      dateStyle: language === 'en' ? 'long' : 'short',
      timeZone: 'Europe/Helsinki',
    }),
);

/**
 * A date of an ISO instant or of a bare date, in Finnish time: `21.11.2026`, `21 November 2026`.
 *
 * @returns `undefined` when it is no date
 */
export function formatDate(language: string, iso: string): string | undefined {
  const bare = /^\d{4}-\d\d-\d\d$/.test(iso);
  // Noon: a bare date is the same day whatever the zone's offset was then.
  const time = Date.parse(bare ? `${iso}T12:00:00Z` : iso);
  return Number.isNaN(time) ? undefined : dates(language).format(time);
}
