import { hyteTerm } from '../../../src/codes/hyte-terms.js';
import { WORDS, type Language } from './staff-page/words.js';

/** What the page for staff has no words for, or has them as they begin a line. */
const OWN = {
  fi: {
    yes: 'kyllä',
    no: 'ei',
    free: 'maksuton',
    names: { onlineLink: 'Verkko-osoite', hyteTerms: 'Toiminnan muoto' },
  },
  sv: {
    yes: 'ja',
    no: 'nej',
    free: 'avgiftsfritt',
    names: { onlineLink: 'Webbadress', hyteTerms: 'Form av verksamhet' },
  },
  en: {
    yes: 'yes',
    no: 'no',
    free: 'free of charge',
    names: { onlineLink: 'Web address', hyteTerms: 'Type of activity' },
  },
} as const;

/** What a message's own fields are called. */
function namesIn(language: Language): Readonly<Record<string, string>> {
  const { messages, event } = WORDS[language];
  return {
    picture: messages.picture,
    consents: messages.consents,
    answers: messages.answers,
    when: event.when,
    recurrence: event.repeats,
    online: event.online,
    organiser: event.organiser,
    cost: event.price,
    registration: event.registration,
    audience: event.audience,
    accessibility: event.accessibility,
    keywords: event.keywords,
    links: event.link,
    ...OWN[language].names,
    ...messages.fields,
  };
}

/** `2026-11-22 08:34` by the clock of Finland: a spreadsheet takes it for a time, whatever its language. */
const FINNISH_TIME = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Helsinki',
});

/** A day as it is; an instant, or a time that is Finnish already, with its minutes. */
export function moment(told: string | undefined): string | undefined {
  if (!told || told.length <= 10) return told;
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(told)
    ? FINNISH_TIME.format(new Date(told))
    : told.slice(0, 16).replace('T', ' ');
}

type Told = Record<string, unknown>;
const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/;

/** Anything that was told, in words: a text in one of its languages, a list with commas, never its form in a program. */
export function inWords(value: unknown, language: Language): string {
  const { yes, no } = OWN[language];
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value))
    return value
      .map((one) => inWords(one, language))
      .filter(Boolean)
      .join(', ');
  if (!isTold(value)) return String(value as string | number);
  const keys = Object.keys(value);
  if (keys.length && keys.every((key) => LANGUAGE.test(key) && key.length <= 3))
    return inWords(value[language] ?? value['fi'] ?? value[keys[0]!], language);
  return Object.values(value)
    .map((one) => inWords(one, language))
    .filter(Boolean)
    .join(' ');
}

/** What a message tells beside what the columns of a table show: `Kuva: Ramppi; Hinta: maksuton`. */
export function detailsInWords(told: Told, language: Language): string | undefined {
  const words = OWN[language];
  const names = namesIn(language);
  const { start, end, ...rest } = told;
  const days = [start, end].map((one) => moment(one as string | undefined)).filter(Boolean);
  const all: Told = { ...(days.length > 0 && { when: days.join(' – ') }), ...rest };
  const lines = Object.entries(all).flatMap(([name, value]): [string, string][] => {
    if (name === 'fields') return wrongFields(value as WrongField[], language);
    const said =
      name === 'picture'
        ? ((value as { description?: string }).description ?? words.yes)
        : name === 'consents'
          ? (value as { words: string }[]).map((one) => one.words).join(' ')
          : name === 'cost' && (value as { free?: boolean }).free
            ? words.free
            : name === 'recurrence'
              ? repeats(value as Recurrence, language)
              : name === 'hyteTerms'
                ? inWords(
                    (value as { code: string }[]).map(({ code }) => hyteTerm(code)?.name ?? code),
                    language,
                  )
                : inWords(value, language);
    return said ? [[names[name] ?? name, said]] : [];
  });
  return lines.map(([name, said]) => `${name}: ${said}`).join('; ') || undefined;
}

interface Recurrence {
  interval?: number;
  until?: string;
}
function repeats({ interval = 1, until }: Recurrence, language: Language): string {
  const { weekly, every } = WORDS[language].event;
  return until ? (interval > 1 ? every(interval, until) : weekly(until)) : '';
}

interface WrongField {
  field: string;
  shown?: string;
  correct?: string;
}
function wrongFields(fields: readonly WrongField[], language: Language): [string, string][] {
  const { shownNow, shouldBe, isWrong } = WORDS[language].messages;
  const names = namesIn(language);
  return fields.map(({ field, shown, correct }) => [
    names[field] ?? field,
    [shown && shownNow(shown), correct && shouldBe(correct)].filter(Boolean).join(', ') || isWrong,
  ]);
}
