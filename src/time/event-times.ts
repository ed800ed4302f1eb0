import type { CalendarEvent } from '../model/event.js';
import { dayNumber, dayText } from './days.js';
import { dayOf, readInstant, startOfDay } from './zone.js';

/** Whether an event has days instead of hours. */
export const isWholeDay = ({ start }: Pick<CalendarEvent, 'start'>): boolean =>
  start !== undefined && dayNumber(start) !== undefined;

/** When an event is, in numbers. */
export interface EventSpan {
  /** The instant it begins; the beginning of a whole day. */
  start: number;
  /** The instant it is over; for a whole day, or a last day without an hour, the end of that day. */
  end: number;
  /** First and last Finnish day it is on, `YYYY-MM-DD`. What ends at midnight does not reach into the next day. */
  first: string;
  last: string;
}

/**
 * An event's times in numbers, for sorting and for finding its days.
 *
 * @returns `undefined` when it has no time, or one that cannot be read
 */
export function eventSpan(event: Pick<CalendarEvent, 'start' | 'end'>): EventSpan | undefined {
  let span = spans.get(event);
  if (!span) {
    span = readSpan(event);
    if (span) spans.set(event, span);
  }
  return span;
}

/** Asked for again and again by whoever sorts or draws; an event is never changed in place. */
const spans = /* @__PURE__ */ new WeakMap<object, EventSpan>();

function readSpan({ start, end }: Pick<CalendarEvent, 'start' | 'end'>): EventSpan | undefined {
  if (start === undefined) return undefined;
  const day = dayNumber(start);
  const begins = day === undefined ? readInstant(start) : startOfDay(day);
  if (begins === undefined) return undefined;
  const first = day === undefined ? dayOf(begins) : start;
  const lastDay = end === undefined ? undefined : dayNumber(end);
  if (lastDay !== undefined || day !== undefined) {
    const last = lastDay !== undefined && end! > first ? end! : first;
    return { start: begins, end: startOfDay(dayNumber(last)! + 1), first, last };
  }
  const ends = Math.max(begins, (end === undefined ? undefined : readInstant(end)) ?? begins);
  return { start: begins, end: ends, first, last: ends > begins ? dayOf(ends - 1) : first };
}

/** Whether an event has begun, and is over, at an instant. One without an end is over when its day is. */
export function eventPhase(
  event: Pick<CalendarEvent, 'start' | 'end'>,
  now: number,
): 'coming' | 'now' | 'over' | undefined {
  const span = eventSpan(event);
  if (!span) return undefined;
  if (now < span.start) return 'coming';
  const end = span.end > span.start ? span.end : startOfDay(dayNumber(span.last)! + 1);
  return now < end ? 'now' : 'over';
}

/** The days of an event that are also in a range: `['2026-10-05', '2026-10-06']`. */
export function eventDays(event: Pick<CalendarEvent, 'start' | 'end'>, from: string, to: string): string[] {
  const span = eventSpan(event);
  if (!span) return [];
  // As nearly all are.
  if (span.first === span.last) return span.first >= from && span.last <= to ? [span.first] : [];
  const first = dayNumber(span.first > from ? span.first : from);
  const last = dayNumber(span.last < to ? span.last : to);
  if (first === undefined || last === undefined || first > last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => dayText(first + index));
}
