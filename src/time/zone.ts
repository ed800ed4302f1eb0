import { dayNumber, dayText, remember } from './days.js';

/**
 * From instants to wall clocks and back. The rules of the zones are the browser's own (`Intl`); they are asked for
 * once a year of a zone and kept, since asking for every event would take longer than everything else together. The
 * Finnish ones of our time are written here: `Intl` alone takes longer to begin than a page of events to be drawn.
 *
 * An instant is a number of milliseconds as `Date` has it. A wall-clock time is such a number too, of the moment at
 * which a clock in Greenwich shows the same.
 */

/** The zone everything is shown in. */
export const FINNISH_ZONE = 'Europe/Helsinki';

const HOUR = 3_600_000;
const DAY_LENGTH = 24 * HOUR;
/** Zones have no rules for the time before their law, or for a far future: the nearest year's are used there. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1) - 1;
/** Closer together than any two clock changes of one zone. */
const STEP = 10 * DAY_LENGTH;

/** A time in which a zone's clock is not changed. */
interface Stretch {
  from: number;
  to: number;
  offset: number;
}

interface Zone {
  /** Of the Finnish zone not before it is needed. */
  format: Intl.DateTimeFormat | undefined;
  years: Map<number, Stretch[]>;
  /** Neighbours are asked for one after the other. */
  last: Stretch | undefined;
}

/**
 * Years in which the law of the Union (directive 2000/84/EC and those before it) is the rule here. It may be changed,
 * with years of warning, and a page may have been forgotten by then: so `Intl` is asked of later years.
 */
const FIRST_LAWFUL = 1997;
const LAST_LAWFUL = 2032;

const formatOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });

const zoneOf = /* @__PURE__ */ remember((name: string): Zone | undefined => {
  try {
    return {
      format: name === FINNISH_ZONE ? undefined : formatOf(name),
      years: new Map(),
      last: undefined,
    };
  } catch {
    // A name the browser does not know.
    return undefined;
  }
});

/** Whether the browser has rules for a zone of this name. */
export const isZone = (name: string): boolean => zoneOf(name) !== undefined;

/** 01:00 in Greenwich on the last Sunday of March (2) or October (9). */
function lawfulChange(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY_LENGTH;
}

/** The law, or what `Intl` says: `10/5/2026, GMT+03:00`, to the second where clocks once showed that. */
function askOffset(zone: Zone, instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  if (zone === zoneOf(FINNISH_ZONE) && year >= FIRST_LAWFUL && year <= LAST_LAWFUL)
    return (instant >= lawfulChange(year, 2) && instant < lawfulChange(year, 9) ? 3 : 2) * HOUR;
  zone.format ??= formatOf(FINNISH_ZONE);
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /([+-])(\d+):(\d+):?(\d+)?/.exec(zone.format.format(instant)) ?? [];
  return ((+hours * 60 + +minutes) * 60 + +seconds) * (sign === '-' ? -1000 : 1000);
}

/** A year's stretches, each change found to the second. */
function stretchesOf(zone: Zone, year: number): Stretch[] {
  const known = zone.years.get(year);
  if (known) return known;
  const end = Date.UTC(year + 1, 0, 1);
  const stretches: Stretch[] = [];
  let from = Date.UTC(year, 0, 1);
  let offset = askOffset(zone, from);
  for (let at = from; at < end;) {
    const next = Math.min(at + STEP, end);
    const after = askOffset(zone, next);
    if (after !== offset) {
      let before = at;
      let change = next;
      while (change - before > 1000) {
        const middle = before + Math.floor((change - before) / 2000) * 1000;
        if (askOffset(zone, middle) === offset) before = middle;
        else change = middle;
      }
      stretches.push({ from, to: change, offset });
      from = change;
      offset = after;
    }
    at = next;
  }
  stretches.push({ from, to: end, offset });
  zone.years.set(year, stretches);
  return stretches;
}

/**
 * How far a zone's clock is ahead of Greenwich at an instant, in milliseconds: 7 200 000 in Finland in winter. An
 * unknown zone is taken for the Finnish one.
 */
export function offsetAt(instant: number, zoneName = FINNISH_ZONE): number {
  const zone = zoneOf(zoneName) ?? zoneOf(FINNISH_ZONE)!;
  const { last } = zone;
  if (last && instant >= last.from && instant < last.to) return last.offset;
  const within = Math.min(Math.max(instant, EARLIEST), LATEST);
  const stretch = stretchesOf(zone, new Date(within).getUTCFullYear()).find(({ to }) => within < to)!;
  zone.last = stretch;
  return stretch.offset;
}

/** What the clock on the wall shows at an instant. */
export const toWallClock = (instant: number, zone = FINNISH_ZONE): number =>
  instant + offsetAt(instant, zone);

/** How often a wall clock shows a time: the hour that is skipped in spring never, the hour repeated in autumn twice. */
export type WallClockCount = 'once' | 'twice' | 'never';

/**
 * The instant at which a wall clock shows a time. A time that is shown twice is the first of the two, a time that is
 * never shown is counted on from before the change (03:30 becomes 04:30), both as iCalendar says (RFC 5545, 3.3.5).
 */
export function fromWallClock(
  wallTime: number,
  zone = FINNISH_ZONE,
): { instant: number; count: WallClockCount } {
  const last = zoneOf(zone)?.last;
  // Far from any change, as nearly always.
  if (
    last &&
    wallTime - last.offset - DAY_LENGTH >= last.from &&
    wallTime - last.offset + DAY_LENGTH < last.to
  )
    return { instant: wallTime - last.offset, count: 'once' };
  // No zone changes its clock twice in two days.
  const before = offsetAt(wallTime - DAY_LENGTH, zone);
  const after = offsetAt(wallTime + DAY_LENGTH, zone);
  const early = wallTime - before;
  if (before === after) return { instant: early, count: 'once' };
  const late = wallTime - after;
  const fits = (instant: number, offset: number): boolean => offsetAt(instant, zone) === offset;
  if (fits(early, before)) return { instant: early, count: fits(late, after) ? 'twice' : 'once' };
  return fits(late, after) ? { instant: late, count: 'once' } : { instant: early, count: 'never' };
}

/** A time of day as it is written after its day. */
const CLOCK = /^[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A written time: what its clock shows, and how far that clock is ahead of Greenwich when the text says it. */
export interface WrittenTime {
  wallTime: number;
  offset?: number;
}

/** A time of day, in milliseconds. The few there are stand in thousands of events. */
const readClock = /* @__PURE__ */ remember((text: string): { time: number; offset?: number } | undefined => {
  const [written, hour = '', minute = '', second = '0', zone] = CLOCK.exec(text) ?? [];
  if (!written || +hour > 24 || +minute > 59 || +second > 60) return undefined;
  // 24:00 is the end of the day; no clock shows 24:01.
  if (+hour === 24 && +minute + +second > 0) return undefined;
  const time = ((+hour * 60 + +minute) * 60 + Math.min(+second, 59)) * 1000;
  if (!zone) return { time };
  if (/z/i.test(zone)) return { time, offset: 0 };
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  if (minutes > 18 * 60) return undefined;
  return { time, offset: (zone[0] === '-' ? -minutes : minutes) * 60_000 };
});

/**
 * A time as it is written, with an offset or without; `undefined` for anything else.
 *
 * @internal
 */
export function readTime(text: string): WrittenTime | undefined {
  const number = dayNumber(text.slice(0, 10));
  const clock = number === undefined ? undefined : readClock(text.slice(10));
  return clock && { wallTime: number! * DAY_LENGTH + clock.time, offset: clock.offset };
}

/** An instant written with its offset (`2026-10-05T17:00:00+03:00`, `…Z`); `undefined` for anything else. */
export function readInstant(text: string): number | undefined {
  const time = readTime(text);
  return time?.offset === undefined ? undefined : time.wallTime - time.offset;
}

/** A wall-clock time written without an offset (`2026-10-05T17:00`); `undefined` for anything else. */
export function readWallTime(text: string): number | undefined {
  const time = readTime(text);
  return time && time.offset === undefined ? time.wallTime : undefined;
}

/** Two digits. */
const two = (number: number): string => (number < 10 ? '0' : '') + number;

/** An offset in milliseconds as it is written: `+03:00`. */
export function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const MOST_WRITTEN = 5000;

/** Times of day as they are written, by the time and its offset. */
const timeTexts = new Map<number, string>();

/**
 * A time of day in milliseconds, and its offset, as they are written after the day: `T17:00:00+03:00`.
 *
 * @internal
 */
export function timeOfDayText(time: number, offset: number): string {
  // An offset has fewer minutes than this, before Greenwich or after it.
  const key = time * 4096 + offset / 60_000;
  let text = timeTexts.get(key);
  if (text === undefined) {
    if (timeTexts.size >= MOST_WRITTEN) timeTexts.clear();
    text = new Date(time).toISOString().slice(10, 19) + offsetText(offset);
    timeTexts.set(key, text);
  }
  return text;
}

/** An instant as it is written, with the offset the zone's clock has then: `2026-10-05T17:00:00+03:00`. */
export function instantText(instant: number, zone = FINNISH_ZONE): string {
  const offset = offsetAt(instant, zone);
  const day = Math.floor((instant + offset) / DAY_LENGTH);
  return dayText(day) + timeOfDayText(instant + offset - day * DAY_LENGTH, offset);
}

/** The day an instant is in, in Finland unless told otherwise: `2026-10-05`. */
export const dayOf = (instant: number, zone = FINNISH_ZONE): string =>
  dayText(Math.floor(toWallClock(instant, zone) / DAY_LENGTH));

/** What a Finnish clock shows at an instant: `17:00`. */
export const clockOf = (instant: number, zone = FINNISH_ZONE): string =>
  new Date(toWallClock(instant, zone)).toISOString().slice(11, 16);

/** The instant a day begins at, by its number. The day has 23, 24 or 25 hours. */
export const startOfDay = (day: number, zone = FINNISH_ZONE): number =>
  fromWallClock(day * DAY_LENGTH, zone).instant;
