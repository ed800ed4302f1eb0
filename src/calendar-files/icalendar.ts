import type { CalendarEvent, LocalizedText, Recurrence } from '../model/index.js';
import { pickText, plainText, safeLink } from '../model/localized.js';
import { cleanText } from '../model/wrong.js';
import { addDays, dayNumber, dayText, weekdayOf } from '../time/days.js';
import { expandSeries, recurrenceDays } from '../time/recurrence.js';
import { FINNISH_ZONE, clockOf, dayOf, fromWallClock, readInstant, readWallTime } from '../time/zone.js';

export interface CalendarFileOptions {
  /** Reader's languages, best first: a file has one language only. Default `['fi']`. */
  languages?: readonly string[];
  /** What a calendar program calls the calendar. */
  name?: string;
  /**
   * What makes ids the world's only ones, a domain name: `UID:kahvit@example.org`. The same for every file of a site,
   * or a program that has read two files has every event twice. Default `kumppani.invalid`.
   */
  domain?: string;
  /** When the file is made: `DTSTAMP` of what does not say when it last changed. Default now. */
  now?: Date;
  /** A web address of an event, for its `URL`. */
  urlOf?: (event: CalendarEvent) => string | undefined;
  /** How often a subscriber should ask again, in hours. Only for a subscription. */
  refreshHours?: number;
}

/** Octets of a line; the line break does not count (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A content line in pieces of at most 75 octets, never cut inside a letter. */
export function foldLine(line: string): string {
  // A letter is at most three octets for each of its units.
  if (line.length * 3 <= LONGEST_LINE) return line;
  let folded = '';
  let from = 0;
  let length = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + size > LONGEST_LINE) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      // A line that goes on begins with a blank.
      length = 1;
    }
    length += size;
    // Two units are one letter.
    if (size === 4) at++;
  }
  return folded + line.slice(from);
}

/** A text as a value (RFC 5545, 3.3.11). Control characters are allowed nowhere in the file. */
const escapeText = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A parameter's value: nothing in it can be escaped. */
const parameter = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are exactly what has to go
  `"${text.replace(/["\u0000-\u001f\u007f]|\p{Cs}/gu, ' ').trim()}"`;

const compactDay = (day: string): string => day.replaceAll('-', '');

/** `20261005T140000Z` */
const greenwich = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** `T17:00:00`, on the Finnish clock. */
const clockText = (instant: number): string =>
  `T${clockOf(instant)}:${new Date(instant).toISOString().slice(17, 19)}`;

/**
 * A time on the Finnish clock. Of the hour that comes twice some programs take the first, some the second: it is told
 * in Greenwich time.
 */
function timeProperty(name: string, instant: number): string {
  const wallTime = dayOf(instant) + clockText(instant);
  const back = fromWallClock(readWallTime(wallTime)!);
  return back.count === 'once'
    ? `${name};TZID=${FINNISH_ZONE}:${wallTime.replace(/[-:]/g, '')}`
    : `${name}:${greenwich(instant)}`;
}

const dayProperty = (name: string, day: string): string => `${name};VALUE=DATE:${compactDay(day)}`;

const isDay = (text = ''): boolean => dayNumber(text) !== undefined;

const timeOrDay = (name: string, text = ''): string | undefined => {
  if (isDay(text)) return dayProperty(name, text);
  const instant = readInstant(text);
  return instant === undefined ? undefined : timeProperty(name, instant);
};

/**
 * The zone, with the rules of the European Union since 1996: changes on the last Sundays of March and October, at
 * 01:00 in Greenwich. Programs that know no `TZID` of ours find them here.
 */
const FINNISH_CLOCK = `BEGIN:VTIMEZONE
TZID:${FINNISH_ZONE}
X-LIC-LOCATION:${FINNISH_ZONE}
BEGIN:STANDARD
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE`.split('\n');

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A rule of ours as iCalendar writes it. `start` is the series' first day. */
function ruleText(rule: Recurrence, start: number, isWhole: boolean): string {
  const weekdays = rule.weekdays?.length ? rule.weekdays : [weekdayOf(start)];
  const names = weekdays.map((weekday) => WEEKDAYS[weekday - 1]);
  const byDay =
    rule.frequency === 'weekly'
      ? names.join()
      : rule.frequency === 'monthly' && rule.week !== undefined
        ? names.map((name) => `${rule.week}${name}`).join()
        : undefined;
  // The end of a series of hours is told in Greenwich time: the last moment of its last day here.
  const last = dayNumber(rule.until ?? '');
  const until =
    last === undefined
      ? undefined
      : isWhole
        ? compactDay(rule.until!)
        : greenwich(fromWallClock((last + 1) * 86_400_000).instant - 1000);
  return [
    `FREQ=${rule.frequency.toUpperCase()}`,
    ...(rule.interval && rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...(byDay ? [`BYDAY=${byDay}`] : []),
    ...(rule.count !== undefined ? [`COUNT=${rule.count}`] : until ? [`UNTIL=${until}`] : []),
    ...(rule.frequency === 'weekly' ? ['WKST=MO'] : []),
  ].join(';');
}

/** What a counter that must grow with every change is made of, where the source has none: minutes since 2020. */
function sequenceOf({ sequence, status }: CalendarEvent, changed: number): number {
  if (sequence !== undefined) return sequence;
  if (changed > Date.UTC(2020, 0, 1)) return Math.floor((changed - Date.UTC(2020, 0, 1)) / 60_000);
  return status === undefined || status === 'scheduled' ? 0 : 1;
}

/** How far a series of another zone is written out. */
const FAR_ZONE_DAYS = 730;

/** Words put before a name whose state iCalendar cannot say. */
const STATE: Readonly<Record<string, LocalizedText>> = {
  cancelled: { fi: 'PERUTTU', sv: 'INSTÄLLT', en: 'CANCELLED' },
  postponed: { fi: 'SIIRRETTY', sv: 'UPPSKJUTET', en: 'POSTPONED' },
  rescheduled: { fi: 'UUSI AIKA', sv: 'NY TID', en: 'NEW TIME' },
  'moved-online': { fi: 'VERKOSSA', sv: 'PÅ NÄTET', en: 'ONLINE' },
};

class Writer {
  readonly lines: string[] = [];
  readonly #options: CalendarFileOptions;
  readonly #languages: readonly string[];

  constructor(options: CalendarFileOptions) {
    this.#options = options;
    this.#languages = options.languages ?? ['fi'];
  }

  readonly #add = (line: string | undefined): void => {
    if (line !== undefined) this.lines.push(foldLine(line));
  };

  #text(text: LocalizedText | undefined): string | undefined {
    return pickText(text, this.#languages)?.value;
  }

  #uid(id: string): string {
    const domain = this.#options.domain ?? 'kumppani.invalid';
    // An id out of a feed may have its domain already.
    return escapeText(id.includes('@') ? id : `${id}@${domain}`);
  }

  #place({ place, online, onlineLink }: CalendarEvent): string | undefined {
    const address = place?.address;
    const town = [address?.postalCode, this.#text(address?.postOffice)].filter(Boolean).join(' ');
    const parts = [
      this.#text(place?.name),
      this.#text(address?.street),
      town,
      this.#text(address?.additional),
    ];
    const where = parts.filter(Boolean).join(', ');
    return where || (online ? onlineLink?.url : undefined);
  }

  #description(event: CalendarEvent, url: string | undefined): string | undefined {
    const rich = pickText(event.description, this.#languages);
    const parts = [
      this.#text(event.summary),
      rich && plainText(rich.value),
      this.#text(event.organiser?.name),
      event.onlineLink?.url,
      event.registration?.link?.url,
      url,
    ];
    return [...new Set(parts.filter((part) => part !== undefined))].join('\n\n') || undefined;
  }

  /** One `VEVENT`. `uid` and `original` are given for a changed occurrence of a series. */
  event(event: CalendarEvent, uid = event.id, original?: string): void {
    const begins = timeOrDay('DTSTART', event.start);
    // A calendar has no room for what has no time.
    if (!begins) return;
    const { now = new Date(), urlOf } = this.#options;
    const changed = Date.parse(event.modifiedAt ?? '');
    const url = safeLink(urlOf?.(event) ?? event.links?.[0]?.url);
    const state = this.#text(STATE[event.status ?? '']);
    const name = this.#text(event.name) ?? '';
    const description = this.#description(event, url);
    const where = this.#place(event);
    const keywords = (event.keywords ?? [])
      .map((keyword) => this.#text(keyword))
      .filter((word) => word !== undefined);
    const organiser = this.#text(event.organiser?.name);
    const mail = event.emails?.find((address) => /^[^\s@<>",;:]+@[^\s@<>",;:]+$/.test(address));
    const position = event.place?.position;
    const add = this.#add;
    add('BEGIN:VEVENT');
    add(`UID:${this.#uid(uid)}`);
    add(`DTSTAMP:${greenwich(Number.isNaN(changed) ? now.getTime() : changed)}`);
    if (!Number.isNaN(changed)) add(`LAST-MODIFIED:${greenwich(changed)}`);
    add(`SEQUENCE:${sequenceOf(event, changed)}`);
    if (original !== undefined) add(timeOrDay('RECURRENCE-ID', original));
    add(begins);
    add(this.#end(event));
    if (event.recurrence && original === undefined) this.#recurrence(event, event.recurrence);
    add(`SUMMARY:${escapeText(state ? `${state}: ${name}` : name)}`);
    if (description) add(`DESCRIPTION:${escapeText(description)}`);
    if (where) add(`LOCATION:${escapeText(where)}`);
    if (position) add(`GEO:${position.latitude};${position.longitude}`);
    if (url) add(`URL:${url}`);
    if (organiser && mail) add(`ORGANIZER;CN=${parameter(organiser)}:mailto:${mail}`);
    if (keywords.length) add(`CATEGORIES:${keywords.map(escapeText).join()}`);
    add(
      `STATUS:${event.status === 'cancelled' ? 'CANCELLED' : event.status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    );
    // An event of the town is in nobody's way.
    add('TRANSP:TRANSPARENT');
    add('END:VEVENT');
  }

  #end({ start, end }: CalendarEvent): string | undefined {
    // The end of whole days is the day after the last one.
    if (isDay(start)) return dayProperty('DTEND', addDays(isDay(end) ? end! : start!, 1)!);
    if (isDay(end))
      // Only the day of the end is told; both ends must be of one kind.
      return timeProperty('DTEND', fromWallClock((dayNumber(end!)! + 1) * 86_400_000).instant);
    return timeOrDay('DTEND', end);
  }

  #recurrence(event: CalendarEvent, rule: Recurrence): void {
    const begins = readInstant(event.start!);
    const isWhole = begins === undefined;
    const start = dayNumber(isWhole ? event.start! : dayOf(begins))!;
    const clock = isWhole ? '' : clockText(begins).replaceAll(':', '');
    const days = (name: string, list: readonly string[] | undefined): void => {
      if (!list?.length) return;
      const values = list.map((day) => compactDay(day) + clock).join();
      this.#add(`${name};${isWhole ? 'VALUE=DATE' : `TZID=${FINNISH_ZONE}`}:${values}`);
    };
    this.#add(`RRULE:${ruleText(rule, start, isWhole)}`);
    days('RDATE', rule.also);
    days('EXDATE', rule.except);
  }

  /** A series, beginning on the first day its rule names, and the days that differ. */
  series(event: CalendarEvent): void {
    const begins = readInstant(event.start ?? '');
    if (event.timeZone !== undefined && event.timeZone !== FINNISH_ZONE && begins !== undefined) {
      // Its clock is changed on other days than the zone in the file.
      const from = dayOf(begins);
      for (const occurrence of expandSeries(event, from, addDays(from, FAR_ZONE_DAYS)!))
        this.event(occurrence);
      return;
    }
    const start = dayNumber(begins === undefined ? (event.start ?? '') : dayOf(begins));
    if (start === undefined || !event.recurrence) return;
    const { except: _except, also: _also, ...bare } = event.recurrence;
    const [first] = recurrenceDays(bare, start, start, start + 4000, 1);
    const moved = first === undefined || first === start ? event : moveTo(event, start, first);
    this.event(moved);
    for (const change of event.changes ?? []) {
      const { day, ...differs } = change;
      const number = dayNumber(day);
      if (number === undefined) continue;
      const usual = moveTo(event, start, number);
      const { recurrence: _recurrence, changes: _changes, ...occurrence } = { ...usual, ...differs };
      if (differs.start !== undefined && differs.end === undefined) delete occurrence.end;
      this.event(occurrence, event.id, usual.start);
    }
  }
}

/** The event with its times on another day, by the clock on the wall. */
function moveTo(event: CalendarEvent, from: number, to: number): CalendarEvent {
  const move = (text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    const day = dayNumber(text);
    if (day !== undefined) return dayText(day + to - from);
    const instant = readInstant(text);
    if (instant === undefined) return undefined;
    const wallTime = readWallTime(`${dayOf(instant)}T${clockOf(instant)}`)! + (to - from) * 86_400_000;
    return new Date(fromWallClock(wallTime).instant).toISOString();
  };
  const start = move(event.start);
  const end = move(event.end);
  const { start: _start, end: _end, ...rest } = event;
  return { ...rest, ...(start && { start }), ...(end && { end }) };
}

/**
 * Events as an iCalendar file (RFC 5545), for a calendar program: one event, or a whole view.
 *
 * Each event keeps its id as `UID`, so that a program that reads it again changes the event it has. Cancelled events
 * are in it, as `STATUS:CANCELLED`, and are called so. Whole days end, as iCalendar wants it, on the day after the last
 * one. A record with `recurrence` is written as a series; occurrences of series, as the `events` port gives them, each
 * for itself. Events without a time are left out.
 *
 * @returns the file's text, its lines ended by CR and LF. Serve it as `text/calendar; charset=utf-8`
 */
export function toICalendar(events: readonly CalendarEvent[], options: CalendarFileOptions = {}): string {
  const steps = writeICalendar(events, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** {@link toICalendar}, a step an event: for a page that has something else to do meanwhile. */
export function* writeICalendar(
  events: readonly CalendarEvent[],
  options: CalendarFileOptions = {},
): Generator<void, string> {
  const writer = new Writer(options);
  const refresh =
    options.refreshHours === undefined ? undefined : `PT${Math.max(1, Math.round(options.refreshHours))}H`;
  writer.lines.push(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kumppani//calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(options.name
      ? [`NAME:${escapeText(options.name)}`, `X-WR-CALNAME:${escapeText(options.name)}`].map(foldLine)
      : []),
    `X-WR-TIMEZONE:${FINNISH_ZONE}`,
    ...(refresh ? [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`] : []),
    ...FINNISH_CLOCK,
  );
  for (const event of events) {
    if (event.recurrence) writer.series(event);
    else writer.event(event);
    yield;
  }
  writer.lines.push('END:VCALENDAR');
  return `${writer.lines.join('\r\n')}\r\n`;
}
