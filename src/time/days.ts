/**
 * Days as days: no clock, no zone, no clock change. A day is written `YYYY-MM-DD` and counted from 1 January 1970, so
 * that sums are sums of whole numbers.
 */

const DAY_LENGTH = 86_400_000;
const MOST_REMEMBERED = 10_000;

/**
 * The same function, with its answers kept: a calendar reads and writes the same few days and hours thousands of
 * times. Only for answers that nobody changes.
 */
export function remember<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (value = answer(key)));
    }
    return value;
  };
}

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The number of a day of these parts; `undefined` when the calendar has no such day. Months count from 1. */
export function dayFromParts(year: number, month: number, date: number): number | undefined {
  const day = new Date(0);
  // The constructor takes years before 100 for years of the last century.
  day.setUTCFullYear(year, month - 1, date);
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date
    ? day.getTime() / DAY_LENGTH
    : undefined;
}

const readDay = /* @__PURE__ */ remember((day: string): number | undefined => {
  const match = WRITTEN.exec(day);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
});

/** Days since 1 January 1970 of a day as it is written; `undefined` for anything else, 30 February included. */
export const dayNumber = (day: string): number | undefined =>
  // Often asked of an hour, which is longer.
  day.length === 10 ? readDay(day) : undefined;

/** A day as it is written. Years before 0 and after 9999 have no such form; none of ours is there. */
export const dayText = /* @__PURE__ */ remember((number: number): string =>
  new Date(number * DAY_LENGTH).toISOString().slice(0, 10),
);

/** Year, month (from 1) and date of a day's number. */
export function dayParts(number: number): { year: number; month: number; date: number } {
  const day = new Date(number * DAY_LENGTH);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() };
}

/** ISO weekday of a day's number: 1 = Monday … 7 = Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** The day so many days later, or earlier. `undefined` when `day` is none. */
export function addDays(day: string, days: number): string | undefined {
  const number = dayNumber(day);
  return number === undefined ? undefined : dayText(number + days);
}

/** The same date so many months later, or the month's last day where it has no such date: 31 January + 1 = 28 February. */
export function addMonths(day: string, months: number): string | undefined {
  const number = dayNumber(day);
  if (number === undefined) return undefined;
  const { year, month, date } = dayParts(number);
  const moved = year * 12 + month - 1 + months;
  const first = dayFromParts(Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1, 1)!;
  return dayText(first + Math.min(date, monthLength(first)) - 1);
}

/** Days in the month of a day's number: 28–31. */
export function monthLength(number: number): number {
  const { year, month } = dayParts(number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Week number as Finland counts (ISO 8601): week 1 has the year's first Thursday; the year is the week's own. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = mondayOf(number) + 3;
  const { year } = dayParts(thursday);
  return { year, week: Math.floor((thursday - dayFromParts(year, 1, 1)!) / 7) + 1 };
}

/** First and last day of the week, Monday to Sunday, or of the month that a day is in. */
export function spanOf(day: string, unit: 'week' | 'month'): { from: string; to: string } | undefined {
  const number = dayNumber(day);
  if (number === undefined) return undefined;
  const first = unit === 'week' ? mondayOf(number) : number - dayParts(number).date + 1;
  return { from: dayText(first), to: dayText(first + (unit === 'week' ? 7 : monthLength(number)) - 1) };
}

/** A row of a month's table. */
export interface CalendarWeek {
  /** ISO week number. */
  week: number;
  /** Monday to Sunday; the first and the last row reach into the months beside. */
  days: string[];
}

/** The weeks of the month that a day is in: four to six rows. */
export function monthWeeks(day: string): CalendarWeek[] {
  const month = spanOf(day, 'month');
  if (!month) return [];
  const last = dayNumber(month.to)!;
  const weeks: CalendarWeek[] = [];
  for (let monday = mondayOf(dayNumber(month.from)!); monday <= last; monday += 7)
    weeks.push({
      week: isoWeek(monday).week,
      days: Array.from({ length: 7 }, (_, weekday) => dayText(monday + weekday)),
    });
  return weeks;
}
