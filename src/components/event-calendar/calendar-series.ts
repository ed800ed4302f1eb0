import type { CalendarEvent } from '../../model/event.js';
import type { CallOptions, EventsPort } from '../../model/ports.js';
import { addDays } from '../../time/days.js';
import { eventPhase } from '../../time/event-times.js';
import { expandSeries } from '../../time/recurrence.js';
import { dayOf } from '../../time/zone.js';

// Loaded when an event of a series is open.

/** Times that are told one by one. */
const SHOWN = 5;
/** Days in which a series is over, or goes on for as long as anybody can tell. */
const FAR = 5 * 366;
/** Enough of a series without an end to find those that are shown. */
const ENOUGH = 50;

/** The other times of an event that is held several times. */
export interface OtherTimes {
  /** Id of the series. */
  series: string;
  /** The next ones from now on, the cancelled among them. */
  next: CalendarEvent[];
  /** Those that are held after these, when the whole series is known and has an end. */
  rest: CalendarEvent[];
  /** The whole series is known: what is not told here is not coming. */
  isWhole: boolean;
  /** Its end is not told, or is years away. */
  goesOn: boolean;
}

/**
 * Asks for the series once, and reads the times from its rule. Of a source that gives no rule those of the page are
 * told: its other days may be a hundred answers away.
 *
 * @param page events that are at hand, in the order they begin
 */
export async function otherTimes(
  port: Pick<EventsPort, 'get'>,
  event: CalendarEvent,
  page: readonly CalendarEvent[],
  now: number,
  options?: CallOptions,
): Promise<OtherTimes> {
  const { id } = event.series ?? event;
  const series = event.recurrence ? event : await port.get(id, options).catch(() => undefined);
  const today = dayOf(now);
  const far = addDays(today, FAR)!;
  const rule = series?.recurrence;
  const goesOn = !!rule && rule.count === undefined && !(rule.until && rule.until <= far);
  const all = rule
    ? expandSeries(series, today, far, goesOn ? ENOUGH : undefined)
    : page.filter((one) => one.series?.id === id);
  const coming = all.filter((one) => one.id !== event.id && eventPhase(one, now) === 'coming');
  return {
    series: id,
    next: coming.slice(0, SHOWN),
    rest: rule && !goesOn ? coming.slice(SHOWN).filter(({ status }) => status !== 'cancelled') : [],
    isWhole: !!rule,
    goesOn,
  };
}
