import type { OpeningHours, OpeningPeriod, OpeningTime } from '../../model/index.js';
import { line } from './text.js';
import { number, text, type WireRecord } from './wire.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7];

/** `YYYY-MM-DD` of a date or an instant; its own date counts, whatever its offset. */
export function toDate(value: unknown): string | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text(value) ?? '');
  if (!parts) return undefined;
  const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const time = Date.parse(date);
  // `2023-02-31` is no date, though some engines read one out of it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/**
 * `HH:mm` of `10:00`, `10:00:00`, `09:00Z`, `9.00`, `9 am`, `09:00+02:00`.
 *
 * The clock is taken as it is written and not moved to another zone. The standard would have `Z` mean UTC, but a
 * weekly rule in UTC would move by an hour twice a year, which no opening hours do; the standard's own examples
 * write `09:00:00Z` beside the words "9am" for a summer in the UK. With an offset the written clock is the local one.
 */
export function toClock(value: unknown): string | undefined {
  const parts =
    /^(?:\d{4}-\d\d-\d\d[T ])?(\d{1,2})(?:[:.]?(\d\d))?(?::\d\d(?:[.,]\d+)?)?\s*([ap]m)?\s*(?:z|[+-]\d\d(?::?\d\d)?)?$/i.exec(
      text(value) ?? '',
    );
  if (!parts) return undefined;
  const half = parts[3]?.toLowerCase();
  const hour = half ? (Number(parts[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

interface Weekday {
  /** ISO weekday. */
  day: number;
  /** Which one of the month: 1 the first, -1 the last. */
  ordinal?: number;
}

const WEEKDAY =
  /^([+-]?\d{1,2})?(?:(mo)(?:n(?:day)?)?|(tu)(?:e(?:s(?:day)?)?)?|(we)(?:d(?:nesday)?)?|(th)(?:u(?:r(?:s(?:day)?)?)?)?|(fr)(?:i(?:day)?)?|(sa)(?:t(?:urday)?)?|(su)(?:n(?:day)?)?)s?$/i;

/** `MO,TU`, `1SA,-1FR`, `Monday`; UK 1.0 also numbers them from Monday. */
function toWeekdays(value: unknown): Weekday[] {
  return (text(value)?.split(/[\s,;]+/) ?? []).flatMap((word) => {
    const parts = WEEKDAY.exec(word);
    if (parts) {
      const ordinal = Number(parts[1] ?? 0);
      return [{ day: parts.slice(2).findIndex(Boolean) + 1, ...(ordinal && { ordinal }) }];
    }
    return /^[1-7]$/.test(word) ? [{ day: Number(word) }] : [];
  });
}

/** Whole numbers of a list like `2,-1`, for a recurrence rule. */
const numbers = (value: unknown): string => (text(value)?.match(/-?\d{1,3}/g) ?? []).join();

/** A number of times or weeks that somebody may have meant. */
function counted(value: unknown): number | undefined {
  const count = number(value);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 999 ? count : undefined;
}

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one && other ? (one > other ? one : other) : (one ?? other);
const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one && other ? (one < other ? one : other) : (one ?? other);

const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

const DAY = 86_400_000;

/** The first date on or after `from` that leaves a rule of every second week, or month, in its weeks or months. */
function aligned(start: string, from: string | undefined, interval: number, monthly: boolean): string {
  if (!from || start >= from) return start;
  const steps = (distance: number): number => Math.ceil(distance / interval) * interval;
  const first = new Date(start);
  if (monthly) {
    const month = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
    const distance = month(new Date(from)) - month(first);
    if (steps(distance) === distance) return from;
    first.setUTCDate(1);
    first.setUTCMonth(first.getUTCMonth() + steps(distance));
  } else first.setTime(first.getTime() + steps((Date.parse(from) - first.getTime()) / (7 * DAY)) * 7 * DAY);
  const date = first.toISOString().slice(0, 10);
  return toDate(date) ?? from;
}

/** What has to be known beside the schedule itself. */
export interface HoursContext {
  /** Language of the notes. */
  language: string;
  byAppointment?: boolean;
  /** Told what could not be read. */
  problem(field: string, message: string): void;
}

function toPeriod(wire: WireRecord, context: HoursContext): OpeningPeriod | undefined {
  const opens = toClock(wire['opens_at'] ?? wire['open_at']);
  let closes = toClock(wire['closes_at']);
  for (const [field, clock] of [
    ['opens_at', opens],
    ['closes_at', closes],
  ] as const)
    if (!clock && text(wire[field])) context.problem(field, 'not a time of day');
  if (closes === '00:00' || (closes === '23:59' && opens === '00:00')) closes = '24:00';

  const frequency = text(wire['freq'])?.toUpperCase();
  const start = toDate(wire['dtstart']);
  let weekdays = toWeekdays(wire['byday'] ?? wire['weekday']);
  if (!weekdays.length && text(wire['byday'])) context.problem('byday', 'no weekdays in it');
  const single = !frequency && !weekdays.length && start;
  if (frequency === 'DAILY' && !weekdays.length) weekdays = ALL_DAYS.map((day) => ({ day }));
  // By the rules of iCalendar a weekly event without days repeats on the weekday it starts on.
  else if (start && !weekdays.length && (single || frequency === 'WEEKLY'))
    weekdays = [{ day: weekdayOf(start) }];

  const interval = counted(wire['interval']) ?? 1;
  const until = toDate(wire['until']);
  const rule = toRule(wire, weekdays, { frequency, interval, counts: !until && Boolean(start) });
  const validFrom = toDate(wire['valid_from']);
  const from =
    rule && start && interval > 1
      ? aligned(start, validFrom, interval, rule.includes('MONTHLY'))
      : later(validFrom, start);
  const to = earlier(toDate(wire['valid_to']), single ? earlier(start, until) : until);

  const times =
    opens && closes && opens !== '24:00'
      ? [...new Set(weekdays.map(({ day }) => day))].map((day): OpeningTime => ({ day, opens, closes }))
      : [];
  const hours = (opens ?? closes) && !times.length ? `${opens ?? ''}–${closes ?? ''}` : undefined;
  const words = [wire['description'], wire['notes'], wire['attending_type']].map(line);
  const note = [...new Set([...words, hours])].filter((word) => word !== undefined).join('\n');
  if (!times.length && !note && !rule) return undefined;
  return {
    ...(from && { validFrom: from }),
    ...(to && { validTo: to }),
    ...(context.byAppointment && { byAppointment: true }),
    times,
    ...(rule && { recurrenceRule: rule }),
    ...(note && { note: { [context.language]: note } }),
  };
}

/** A recurrence rule (RFC 5545), or `undefined` when weekdays say it all. Its first date is the period's. */
function toRule(
  wire: WireRecord,
  weekdays: readonly Weekday[],
  { frequency, interval, counts }: { frequency: string | undefined; interval: number; counts: boolean },
): string | undefined {
  const ordinals = weekdays.some(({ ordinal }) => ordinal);
  const byDay = weekdays.map(({ day, ordinal }) => `${ordinal ?? ''}${DAYS[day - 1]}`).join();
  const everyNth = interval > 1 ? `;INTERVAL=${interval}` : '';
  const count = counts ? counted(wire['count']) : undefined;
  const limit = count ? `;COUNT=${count}` : '';
  const days = byDay && `;BYDAY=${byDay}`;
  if (frequency === 'MONTHLY' || ordinals) {
    const monthDays = numbers(wire['bymonthday']);
    return days || monthDays
      ? `FREQ=MONTHLY${everyNth}${days}${monthDays && `;BYMONTHDAY=${monthDays}`}${limit}`
      : undefined;
  }
  const yearDays = frequency === 'YEARLY' && numbers(wire['byyearday']);
  if (yearDays) return `FREQ=YEARLY${everyNth};BYYEARDAY=${yearDays}${limit}`;
  // HSDS has week numbers in weekly schedules; iCalendar has them in yearly ones only.
  const weeks = numbers(wire['byweekno']);
  if (weeks && days) return `FREQ=YEARLY;BYWEEKNO=${weeks}${days}${limit}`;
  if (!days || !(everyNth || limit)) return undefined;
  const weekStart = text(wire['wkst'])?.toUpperCase() ?? '';
  const startsOn = everyNth && DAYS.includes(weekStart) ? `;WKST=${weekStart}` : '';
  return `FREQ=WEEKLY${everyNth}${days}${limit}${startsOn}`;
}

/** A holiday schedule of UK 1.0: replaces the regular hours on its dates. */
function toException(wire: WireRecord): OpeningPeriod | undefined {
  const from = toDate(wire['start_date']);
  const to = toDate(wire['end_date']) ?? from;
  const opens = toClock(wire['opens_at'] ?? wire['open_at']);
  const closes = toClock(wire['closes_at'])?.replace('00:00', '24:00');
  const closed = /^(?:true|yes|y|1)$/i.test(String(wire['closed'] ?? ''));
  if (!from || !to || (!closed && !(opens && closes))) return undefined;
  return {
    validFrom: from,
    validTo: to,
    exception: true,
    ...(closed && { closed }),
    times: !closed && opens && closes ? ALL_DAYS.map((day) => ({ day, opens, closes })) : [],
  };
}

/** Every day from midnight to midnight is one fact. */
function roundTheClock(period: OpeningPeriod): OpeningPeriod {
  const { recurrenceRule, exception, times } = period;
  const always =
    times.length === 7 && times.every(({ opens, closes }) => opens === '00:00' && closes === '24:00');
  return always && !recurrenceRule && !exception ? { ...period, alwaysOpen: true, times: [] } : period;
}

/** Schedules as opening hours; those that differ in nothing but their times become one period. */
export function toOpeningHours(
  schedules: readonly WireRecord[],
  holidays: readonly WireRecord[],
  context: HoursContext,
): OpeningHours | undefined {
  const periods = new Map<string, OpeningPeriod>();
  for (const period of [...schedules.map((wire) => toPeriod(wire, context)), ...holidays.map(toException)]) {
    if (!period) continue;
    const { times, ...rest } = period;
    const key = JSON.stringify(rest);
    const before = periods.get(key);
    const all = new Map([...(before?.times ?? []), ...times].map((time) => [JSON.stringify(time), time]));
    periods.set(key, {
      ...period,
      times: [...all.values()].sort(
        (one, other) => one.day - other.day || (one.opens < other.opens ? -1 : 1),
      ),
    });
  }
  return periods.size ? { periods: [...periods.values()].map(roundTheClock) } : undefined;
}
