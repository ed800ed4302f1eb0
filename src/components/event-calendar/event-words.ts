import type { EventCalendarFrameMessages } from '../../i18n/event-calendar/messages.js';
import type { CalendarEvent } from '../../model/event.js';
import { dayNumber } from '../../time/days.js';
import { eventSpan, isWholeDay } from '../../time/event-times.js';
import { clockOf } from '../../time/zone.js';
import { nameOf } from '../shared/names.js';
import type { Lore } from './calendar-lore.js';

const unknown = (): undefined => undefined;

/** Before it is here, or when it does not come: names are those the events bring along. */
export const noLore: Lore = {
  addToCalendarLinks: () => [],
  describe: ({ languages }, _filter, value) => [nameOf(undefined, value, languages), -1],
  detailWords: {},
  eventWhen: () => '',
  holidayOn: unknown,
  hyteTerm: unknown,
  languageName: (code) => code,
  municipalityName: unknown,
  targetGroup: unknown,
};

/** What every part of the calendar draws with. */
export interface Drawing {
  words: EventCalendarFrameMessages;
  /** Reader's languages, best first. */
  languages: readonly string[];
  /** Today in Finland, `YYYY-MM-DD`. */
  today: string;
  /** What codes are called, and which days are holidays. */
  lore: Lore;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words; days are noons in Greenwich, so that every zone has the same. */
export function formatDay(language: string, day: string, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, {
        ...options,
        timeZone: 'UTC',
      })),
    );
  return format.format(dayNumber(day)! * 86_400_000 + 43_200_000);
}

/** "lauantai 21. marraskuuta": today is said in words. */
export function longDay({ words, languages, today }: Drawing, day: string): string {
  const text = formatDay(languages[0]!, day, { weekday: 'long', day: 'numeric', month: 'long' });
  return day === today ? `${text}, ${words.today}` : text;
}

/** "21.11." */
export const shortDay = (language: string, day: string): string =>
  formatDay(language, day, { day: 'numeric', month: language === 'en' ? 'short' : 'numeric' });

/** "21.11.–18.12.2026" */
export function dayRange(language: string, from: string, to: string): string {
  const full: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
  };
  const end = formatDay(language, to, full);
  if (from === to) return end;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${shortDay(language, from)}–${end}`
    : `${formatDay(language, from, full)}–${end}`;
}

/** "marraskuu 2026" */
export const monthName = (language: string, day: string): string =>
  formatDay(language, day, { month: 'long', year: 'numeric' });

export const clock = (instant: number, language: string): string => {
  const [hours = '', minutes = ''] = clockOf(instant).split(':');
  return language === 'en' ? `${hours}:${minutes}` : `${Number(hours)}.${minutes}`;
};

/**
 * The hours of an event as a list under `day` says them: "klo 17.00–19.00", "koko päivä", "klo 22.00, jatkuu 2.12.
 * asti".
 */
export function eventHours({ words, languages }: Drawing, event: CalendarEvent, day: string): string {
  const language = languages[0]!;
  const span = eventSpan(event);
  if (!span) return '';
  const parts: string[] = [];
  if (isWholeDay(event)) parts.push(words.wholeDay);
  else if (span.first === day || span.first === span.last) {
    const ends = span.end > span.start && span.last === span.first && !dayNumber(event.end ?? '');
    parts.push(words.clock(clock(span.start, language), ends ? clock(span.end, language) : undefined));
  }
  if (span.first < day) parts.push(words.since(shortDay(language, span.first)));
  if (span.last > day) parts.push(words.until(shortDay(language, span.last)));
  return parts.join(', ');
}
