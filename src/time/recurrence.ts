import type { CalendarEvent, OccurrenceChange, Recurrence } from '../model/event.js';
import { dayFromParts, dayNumber, dayParts, dayText, mondayOf, monthLength, weekdayOf } from './days.js';
import { eventSpan } from './event-times.js';
import { FINNISH_ZONE, fromWallClock, instantText, readInstant, timeOfDayText, toWallClock } from './zone.js';

const DAY_LENGTH = 86_400_000;
/** More than any calendar shows; a series that has more in a range is cut there. */
export const MOST_OCCURRENCES = 10_000;
/** Periods in which a rule may fall on no day at all (31 February) before it is given up. */
const MOST_EMPTY_PERIODS = 5000;

/** The dates a rule may fall on in the month that begins on `first`, as day numbers in order. */
function daysOfMonth({ weekdays, week }: Recurrence, first: number, start: number): number[] {
  const length = monthLength(first);
  if (week === undefined) {
    const { date } = dayParts(start);
    return date <= length ? [first + date - 1] : [];
  }
  const wanted = weekdays?.length ? weekdays : [weekdayOf(start)];
  return wanted
    .flatMap((weekday) => {
      const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
      const last = earliest + Math.floor((first + length - 1 - earliest) / 7) * 7;
      const day = week < 0 ? last + (week + 1) * 7 : earliest + (week - 1) * 7;
      return day >= first && day < first + length ? [day] : [];
    })
    .sort((one, other) => one - other);
}

/**
 * The days of each period of a rule, counted from the period `start` is in. The list is used again for the next
 * period: copy what is to be kept.
 */
function periodsOf(rule: Recurrence, start: number): (period: number) => readonly number[] {
  const interval = rule.interval ?? 1;
  const days: number[] = [];
  switch (rule.frequency) {
    case 'daily':
      return (period) => {
        days[0] = start + period * interval;
        return days;
      };
    case 'weekly': {
      const monday = mondayOf(start);
      const weekdays = rule.weekdays?.length ? rule.weekdays : [weekdayOf(start)];
      const first = weekdays.map((weekday) => monday + weekday - 1).sort((one, other) => one - other);
      return (period) => {
        for (let index = 0; index < first.length; index++)
          days[index] = first[index]! + period * interval * 7;
        return days;
      };
    }
    case 'monthly': {
      const { year, month } = dayParts(start);
      return (period) => {
        const months = year * 12 + month - 1 + period * interval;
        return daysOfMonth(rule, dayFromParts(Math.floor(months / 12), (months % 12) + 1, 1)!, start);
      };
    }
    case 'yearly': {
      const { year, month, date } = dayParts(start);
      return (period) => {
        const day = dayFromParts(year + period * interval, month, date);
        return day === undefined ? [] : [day];
      };
    }
  }
}

/** Days a period of a rule has at least, for skipping what lies before a range. */
const SHORTEST_PERIOD = { daily: 1, weekly: 7, monthly: 28, yearly: 365 } as const;
const LONGEST_PERIOD = { daily: 1, weekly: 7, monthly: 31, yearly: 366 } as const;

/**
 * The days of a rule between two days, both inclusive, as day numbers in order: those of `also` too, those of `except`
 * not. A rule without an end goes on to the end of the range.
 *
 * @param start the day the series begins; a day of the rule only when it fits the rule
 * @param limit most days that are given
 */
export function recurrenceDays(
  rule: Recurrence,
  start: number,
  from: number,
  to: number,
  limit = MOST_OCCURRENCES,
): number[] {
  const until = Math.min(to, (rule.until === undefined ? undefined : dayNumber(rule.until)) ?? to);
  const except = new Set(rule.except?.map(dayNumber));
  const days: number[] = [];
  const interval = rule.interval ?? 1;
  // Days before the range need not be looked at, unless they are counted.
  let period =
    rule.count === undefined && from > start
      ? Math.max(0, Math.floor((from - start) / (LONGEST_PERIOD[rule.frequency] * interval)) - 2)
      : 0;
  const daysOf = periodsOf(rule, start);
  let left = rule.count ?? Infinity;
  let empty = 0;
  while (left > 0 && days.length < limit && empty < MOST_EMPTY_PERIODS) {
    // A period begins no earlier than this: when that is past the end, nothing more can come.
    if (start + (period * interval - 1) * SHORTEST_PERIOD[rule.frequency] > until) break;
    const found = daysOf(period++);
    empty = found.length ? 0 : empty + 1;
    for (const day of found) {
      if (day < start || left <= 0) continue;
      left--;
      if (day < from || day > until || except.has(day) || days.length >= limit) continue;
      days.push(day);
    }
  }
  const also = (rule.also ?? [])
    .map(dayNumber)
    .filter((day): day is number => day !== undefined && day >= from && day <= to && !except.has(day));
  if (!also.length) return days;
  return [...new Set([...days, ...also])].sort((one, other) => one - other).slice(0, limit);
}

/** The id of a series' occurrence: the series' own, a point and the day. */
export const occurrenceId = (seriesId: string, day: string): string => `${seriesId}.${day}`;

/** The series' id and the day out of an occurrence's id. */
export function readOccurrenceId(id: string): { seriesId: string; day: string } | undefined {
  const [, seriesId, day] = /^(.+)\.(\d{4}-\d\d-\d\d)$/s.exec(id) ?? [];
  return seriesId && day ? { seriesId, day } : undefined;
}

/** How far the end's wall clock is ahead of the start's: the same on every day, whatever the clock change does. */
function wallLength({ start, end }: CalendarEvent, zone: string): { days?: number; time?: number } {
  if (end === undefined) return {};
  const lastDay = dayNumber(end);
  const begins = readInstant(start!);
  const firstDay =
    begins === undefined ? dayNumber(start!)! : Math.floor(toWallClock(begins, zone) / DAY_LENGTH);
  if (lastDay !== undefined) return { days: lastDay - firstDay };
  const ends = readInstant(end);
  if (ends === undefined || begins === undefined) return {};
  return { time: toWallClock(ends, zone) - toWallClock(begins, zone) };
}

/** What one day of a series needs, worked out once for all of them. */
interface Series {
  zone: string;
  start: number;
  /** Wall-clock time of day in milliseconds; `undefined` for whole days. */
  time: number | undefined;
  length: { days?: number; time?: number };
  /** Most days an occurrence goes on beyond its first one. */
  reach: number;
  base: CalendarEvent;
  changes: Map<string, OccurrenceChange>;
}

function seriesOf(event: CalendarEvent): Series | undefined {
  if (event.start === undefined || !event.recurrence) return undefined;
  const zone = event.timeZone ?? FINNISH_ZONE;
  const day = dayNumber(event.start);
  const begins = readInstant(event.start);
  if (day === undefined && begins === undefined) return undefined;
  const wallTime = begins === undefined ? undefined : toWallClock(begins, zone);
  const start = day ?? Math.floor(wallTime! / DAY_LENGTH);
  const length = wallLength(event, zone);
  const time = wallTime === undefined ? undefined : wallTime - start * DAY_LENGTH;
  const { recurrence: _recurrence, changes, previousStart: _previous, ...base } = event;
  base.series = { id: event.id, name: event.name };
  return {
    zone,
    start,
    time,
    length,
    reach: Math.max(0, length.days ?? 0, Math.ceil(((time ?? 0) + (length.time ?? 0)) / DAY_LENGTH) - 1),
    base,
    changes: new Map(changes?.map((change) => [change.day, change])),
  };
}

/** A day and a time of day (which may lie beyond midnight) as an instant with its offset. */
function instantOn(day: number, time: number, zone: string): string {
  const number = day + Math.floor(time / DAY_LENGTH);
  const timeOfDay = time - (number - day) * DAY_LENGTH;
  const wallTime = number * DAY_LENGTH + timeOfDay;
  const { instant, count } = fromWallClock(wallTime, zone);
  if (count === 'never') return instantText(instant, zone);
  return dayText(number) + timeOfDayText(timeOfDay, wallTime - instant);
}

function occurrenceOn(series: Series, number: number): CalendarEvent {
  const { zone, time, length, base, changes } = series;
  const day = dayText(number);
  const occurrence: CalendarEvent = { ...base, id: occurrenceId(base.id, day) };
  occurrence.start = time === undefined ? day : instantOn(number, time, zone);
  if (length.days !== undefined) occurrence.end = dayText(number + length.days);
  else if (length.time !== undefined) occurrence.end = instantOn(number, time! + length.time, zone);
  const change = changes.get(day);
  if (!change) return occurrence;
  const { day: _day, ...differs } = change;
  if (differs.start !== undefined && differs.start !== occurrence.start) {
    occurrence.previousStart = occurrence.start;
    // Its old end belongs to its old beginning.
    if (differs.end === undefined) delete occurrence.end;
  }
  return Object.assign(occurrence, differs);
}

/**
 * The occurrences of a series that are on any day between `from` and `to`, in order. An event without `recurrence`
 * has none.
 *
 * Each is an event of its own: the series' facts, the id of {@link occurrenceId}, its own times, and what `changes`
 * says of its day. Times are those of the wall clock in the series' zone: 17–19 stays 17–19 over a clock change.
 *
 * @param from first day, `YYYY-MM-DD`; `to` the last one, inclusive
 * @param limit most occurrences that are given
 */
export function expandSeries(
  event: CalendarEvent,
  from: string,
  to: string,
  limit = MOST_OCCURRENCES,
): CalendarEvent[] {
  const series = seriesOf(event);
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (!series || first === undefined || last === undefined) return [];
  const rule = event.recurrence!;
  // A zone far from ours may have another day than we do.
  const margin = series.zone === FINNISH_ZONE ? 0 : 1;
  const earliest = first - series.reach - margin;
  const latest = last + margin;
  const days = recurrenceDays(rule, series.start, earliest, latest, limit);
  let moved = false;
  for (const [day, change] of series.changes) {
    if (change.start === undefined) continue;
    moved = true;
    const number = dayNumber(day);
    // It may have been moved into the range from outside it.
    if (number === undefined || (number >= earliest && number <= latest)) continue;
    days.push(...recurrenceDays(rule, series.start, number, number, 1));
  }
  const occurrences = days.map((day) => occurrenceOn(series, day));
  if (!moved && !margin && !series.reach) return occurrences;
  return occurrences
    .map((occurrence) => ({ occurrence, span: eventSpan(occurrence) }))
    .filter(({ span }) => span && span.first <= to && span.last >= from)
    .sort((one, other) => one.span!.start - other.span!.start)
    .map(({ occurrence }) => occurrence);
}

/** One occurrence of a series by its day; `undefined` when the series is not on that day. */
export function occurrenceOf(event: CalendarEvent, day: string): CalendarEvent | undefined {
  const series = seriesOf(event);
  const number = dayNumber(day);
  if (!series || number === undefined) return undefined;
  const [found] = recurrenceDays(event.recurrence!, series.start, number, number, 1);
  return found === undefined ? undefined : occurrenceOn(series, found);
}
