import { addDays, dayNumber } from '../../time/days.js';
import { dayOf, readInstant, startOfDay } from '../../time/zone.js';

const isMidnight = (instant: number): boolean => startOfDay(dayNumber(dayOf(instant))!) === instant;

/**
 * When an event is, out of the three ways installations write it:
 *
 * - bare dates: whole days; the last one is inclusive, since the server takes off the day it has added inside
 * - instants: as they are
 * - Finnish midnight in Greenwich time (`…T21:00:00Z`, `…T22:00:00Z`), with no end or another midnight as the end:
 *   whole days of an installation that has no bare dates; there the end is the midnight after the last day
 *
 * What cannot be read is passed on, for the caller to report.
 */
export function readTimes(
  start: string | undefined,
  end: string | undefined,
): { start?: string; end?: string } {
  if (start === undefined) return end === undefined ? {} : { end };
  const begins = readInstant(start);
  const ends = end === undefined ? undefined : readInstant(end);
  const asTold = { start, ...(end !== undefined && { end }) };
  if (begins === undefined) return asTold;
  if (end !== undefined && dayNumber(end) !== undefined)
    // With an hour at one end only: the same day says nothing new, a later one is the last day.
    return isMidnight(begins) ? { start: dayOf(begins), end } : end > dayOf(begins) ? asTold : { start };
  if (!isMidnight(begins) || (end !== undefined && ends === undefined)) return asTold;
  const first = dayOf(begins);
  if (ends === undefined || ends === begins) return { start: first };
  if (ends < begins || !isMidnight(ends)) {
    // One minute before midnight is how others write the end of the day.
    return ends > begins && isMidnight(ends + 60_000) ? { start: first, end: dayOf(ends) } : asTold;
  }
  return { start: first, end: addDays(dayOf(ends), -1)! };
}
