import { hyteTerm } from '../../../src/codes/hyte-terms.js';

export type Language = 'fi' | 'sv' | 'en';

const WORDS = {
  fi: {
    yes: 'kyllä',
    no: 'ei',
    free: 'maksuton',
    shown: (value: string) => `nyt ”${value}”`,
    correct: (value: string) => `oikein ”${value}”`,
    isWrong: 'väärin',
    weekly: (weeks: number, until: string) =>
      `${weeks > 1 ? `joka ${weeks}. viikko` : 'joka viikko'}, viimeisen kerran ${until}`,
    names: {
      picture: 'Kuva',
      consents: 'Mihin kirjoittaja suostui',
      when: 'Aika',
      recurrence: 'Toistuu',
      online: 'Verkossa',
      onlineLink: 'Verkko-osoite',
      organiser: 'Järjestäjä',
      cost: 'Hinta',
      registration: 'Ilmoittautuminen',
      audience: 'Kenelle',
      accessibility: 'Esteettömyys',
      hyteTerms: 'Toiminnan muoto',
      keywords: 'Hakusanat',
      links: 'Lisätietoja',
      answers: 'Vastaukset',
      name: 'Nimi',
      description: 'Kuvaus',
      'channels.phones': 'Puhelinnumero',
      'channels.emails': 'Sähköpostiosoite',
      'channels.web': 'Verkkosivu',
      'channels.address': 'Käyntiosoite',
      openingHours: 'Aukioloajat',
      price: 'Hinta',
      other: 'Jokin muu tieto',
    },
  },
  sv: {
    yes: 'ja',
    no: 'nej',
    free: 'avgiftsfritt',
    shown: (value: string) => `nu ”${value}”`,
    correct: (value: string) => `rätt är ”${value}”`,
    isWrong: 'fel',
    weekly: (weeks: number, until: string) =>
      `${weeks > 1 ? `var ${weeks}:e vecka` : 'varje vecka'}, sista gången ${until}`,
    names: {
      picture: 'Bild',
      consents: 'Vad skribenten har samtyckt till',
      when: 'Tid',
      recurrence: 'Upprepas',
      online: 'På webben',
      onlineLink: 'Webbadress',
      organiser: 'Arrangör',
      cost: 'Pris',
      registration: 'Anmälan',
      audience: 'För vem',
      accessibility: 'Tillgänglighet',
      hyteTerms: 'Form av verksamhet',
      keywords: 'Sökord',
      links: 'Mer information',
      answers: 'Svaren',
      name: 'Namn',
      description: 'Beskrivning',
      'channels.phones': 'Telefonnummer',
      'channels.emails': 'E-postadress',
      'channels.web': 'Webbplats',
      'channels.address': 'Besöksadress',
      openingHours: 'Öppettider',
      price: 'Pris',
      other: 'Någon annan uppgift',
    },
  },
  en: {
    yes: 'yes',
    no: 'no',
    free: 'free of charge',
    shown: (value: string) => `now “${value}”`,
    correct: (value: string) => `should be “${value}”`,
    isWrong: 'wrong',
    weekly: (weeks: number, until: string) =>
      `every ${weeks > 1 ? `${weeks} weeks` : 'week'}, for the last time on ${until}`,
    names: {
      picture: 'Picture',
      consents: 'What the writer agreed to',
      when: 'Time',
      recurrence: 'Repeats',
      online: 'Online',
      onlineLink: 'Web address',
      organiser: 'Organiser',
      cost: 'Price',
      registration: 'Signing up',
      audience: 'For whom',
      accessibility: 'Accessibility',
      hyteTerms: 'Type of activity',
      keywords: 'Search words',
      links: 'More information',
      answers: 'Answers given',
      name: 'Name',
      description: 'Description',
      'channels.phones': 'Phone number',
      'channels.emails': 'Email address',
      'channels.web': 'Website',
      'channels.address': 'Visiting address',
      openingHours: 'Opening hours',
      price: 'Price',
      other: 'Something else',
    },
  },
} as const;

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
  const { yes, no } = WORDS[language];
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
  const words = WORDS[language];
  const names: Readonly<Record<string, string>> = words.names;
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
const repeats = ({ interval = 1, until }: Recurrence, language: Language): string =>
  until ? WORDS[language].weekly(interval, until) : '';

interface WrongField {
  field: string;
  shown?: string;
  correct?: string;
}
function wrongFields(fields: readonly WrongField[], language: Language): [string, string][] {
  const words = WORDS[language];
  const names: Readonly<Record<string, string>> = words.names;
  return fields.map(({ field, shown, correct }) => [
    names[field] ?? field,
    [shown && words.shown(shown), correct && words.correct(correct)].filter(Boolean).join(', ') ||
      words.isWrong,
  ]);
}
