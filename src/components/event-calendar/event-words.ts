import type { EventCalendarFrameMessages } from '../../i18n/event-calendar/messages.js';
import type { CalendarEvent } from '../../model/event.js';
import { dayNumber, weekdayOf } from '../../time/days.js';
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
  withSoftHyphens: (text) => text,
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

/** What names of days and months are made with. */
type Names = Pick<Drawing, 'words' | 'languages'>;

const nameAt = ({ words }: Names, index: number): string => words.names.split(' ')[index]!;
const isIn = (language: string, { languages }: Names): boolean => languages[0] === language;

/** "lauantai" */
export const weekdayName = (drawing: Names, day: string): string =>
  nameAt(drawing, weekdayOf(dayNumber(day)!) - 1);

/** "la", "lör", "Sat" */
export const shortWeekday = (drawing: Names, day: string): string =>
  weekdayName(drawing, day).slice(0, isIn('fi', drawing) ? 2 : isIn('sv', drawing) ? -3 : 3);

/** "marraskuu"; without an ending Finnish is left with "marras". */
const monthOf = (drawing: Names, day: string, ending = ''): string =>
  nameAt(drawing, 6 + Number(day.slice(5, 7))) + (isIn('fi', drawing) ? ending : '');

/** "marras", "nov", "Nov" */
export const shortMonth = (drawing: Names, day: string): string =>
  monthOf(drawing, day).slice(0, isIn('fi', drawing) ? undefined : 3);

/** "lauantai 21. marraskuuta" */
const dayName = (drawing: Names, day: string): string =>
  `${weekdayName(drawing, day)} ${Number(day.slice(8))}${isIn('fi', drawing) ? '.' : ''} ${monthOf(drawing, day, 'kuuta')}`;

/** "lauantai 21. marraskuuta 2026" */
export const fullDay = (drawing: Names, day: string): string => `${dayName(drawing, day)} ${day.slice(0, 4)}`;

/** "lauantai 21. marraskuuta": today is said in words. */
export function longDay(drawing: Drawing, day: string): string {
  const text = dayName(drawing, day);
  return day === drawing.today ? `${text}, ${drawing.words.today}` : text;
}

/** "21.11.", "21.11", "21 Nov": in Swedish no point follows the month. */
export const shortDay = (drawing: Names, day: string): string =>
  Number(day.slice(8)) +
  (isIn('en', drawing)
    ? ` ${shortMonth(drawing, day)}`
    : `.${Number(day.slice(5, 7))}${isIn('fi', drawing) ? '.' : ''}`);

/** "21.11.2026", "21 Nov 2026" */
export const shortDate = (drawing: Names, day: string): string =>
  `${shortDay(drawing, day)}${isIn('fi', drawing) ? '' : isIn('sv', drawing) ? '.' : ' '}${day.slice(0, 4)}`;

/** "21.11.–18.12.2026" */
export function dayRange(drawing: Names, from: string, to: string): string {
  const end = shortDate(drawing, to);
  if (from === to) return end;
  return `${(from.slice(0, 4) === to.slice(0, 4) ? shortDay : shortDate)(drawing, from)}–${end}`;
}

/** "marraskuu 2026" */
export const monthName = (drawing: Names, day: string): string =>
  `${monthOf(drawing, day, 'kuu')} ${day.slice(0, 4)}`;

export const clock = (instant: number, language: string): string => {
  const [hours = '', minutes = ''] = clockOf(instant).split(':');
  return language === 'en' ? `${hours}:${minutes}` : `${Number(hours)}.${minutes}`;
};

/**
 * The hours of an event as a list under `day` says them: "klo 17.00–19.00", "koko päivä", "klo 22.00, jatkuu 2.12.
 * asti".
 */
export function eventHours(drawing: Drawing, event: CalendarEvent, day: string): string {
  const { words, languages } = drawing;
  const language = languages[0]!;
  const span = eventSpan(event);
  if (!span) return '';
  const parts: string[] = [];
  if (isWholeDay(event)) parts.push(words.wholeDay);
  else if (span.first === day || span.first === span.last) {
    const ends = span.end > span.start && span.last === span.first && !dayNumber(event.end ?? '');
    parts.push(words.clock(clock(span.start, language), ends ? clock(span.end, language) : undefined));
  }
  if (span.first < day) parts.push(words.since(shortDay(drawing, span.first)));
  if (span.last > day) parts.push(words.until(shortDay(drawing, span.last)));
  return parts.join(', ');
}
