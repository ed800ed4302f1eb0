import { readEvents } from '../../model/read-events.js';
import { richBlocks, safeLink } from '../../model/localized.js';
import type {
  CalendarEvent,
  Link,
  LocalizedRichText,
  OccurrenceChange,
  Problem,
  Recurrence,
  RichInline,
} from '../../model/index.js';
import { dayNumber } from '../../time/days.js';
import { fromWallClock, instantText, isZone, readInstant, readWallTime } from '../../time/zone.js';

/**
 * What an adapter made of one payload of events: a whole answer of the upstream. Every adapter of events exports such
 * a reader (`readLinkedEventsPayload`); it never throws, whatever it is given.
 */
export interface EventReading {
  /** Records that were seen. */
  records: number;
  /** How many of them became events of ours, or a part of one; at most `records`. */
  mapped: number;
  events: CalendarEvent[];
  /** What could not be used, or only in part. A payload of another kind is one problem with the path `""`. */
  problems: Problem[];
}

/** The reading of a payload that is not of the adapter's kind. */
export const foreignEvents = (message: string): EventReading => ({
  records: 0,
  mapped: 0,
  events: [],
  problems: [{ path: '', message }],
});

/** Years outside these are slips of the keyboard (`0206`, `20226`) or marks for "never". */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
const MOST_INTERVAL = 1000;

/**
 * Foreign events in the model's own form, with times that are times. Every adapter of events ends here.
 *
 * Left out, and counted: what has no shape, no name, no readable start (unless it is postponed), a year before 1900
 * or after 2199, or an id that came before. Mended, and counted: an end before its start, a rule that is none, a zone
 * nobody knows, an address that is not safe. A time without an offset is a wall-clock time of the event's zone.
 *
 * @param problems what is left out or mended is added here
 * @param known ids that are taken already; the ids of this list are added
 */
export function finishEvents(
  list: readonly unknown[],
  problems: Problem[],
  path = 'events',
  known = new Set<string>(),
): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (const read of readEvents(list, problems, path)) {
    const report = (field: string, message: string): void =>
      void problems.push({ path: `${path}.${field}`, message, id: read.id });
    const event = finishEvent(read, report);
    if (!event) continue;
    if (known.has(event.id)) {
      report('id', 'the same id twice');
      continue;
    }
    known.add(event.id);
    events.push(event);
  }
  return events;
}

/** {@link finishEvents} for one record whose place in the payload is `path`. */
export function finishEventAt(
  record: unknown,
  problems: Problem[],
  path: string,
  known?: Set<string>,
): CalendarEvent | undefined {
  const found: Problem[] = [];
  const [event] = finishEvents([record], found, '', known);
  for (const problem of found) problems.push({ ...problem, path: path + problem.path.replace(/^\[0\]/, '') });
  return event;
}

type Report = (field: string, message: string) => void;

/** A time in the form the model has: a date, or an instant with its offset. */
function timeText(text: string, zone: string | undefined): string | undefined {
  const trimmed = text.trim();
  const wallTime = readWallTime(trimmed);
  const whole = wallTime === undefined ? trimmed : instantText(fromWallClock(wallTime, zone).instant, zone);
  if (dayNumber(whole) === undefined && readInstant(whole) === undefined) return undefined;
  const year = Number(whole.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? whole : undefined;
}

/** Start and end put in order; `undefined` when the start cannot be used. */
function finishTimes(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  zone: string | undefined,
  report: Report,
): { start: string; end?: string } | undefined {
  const begins = start === undefined ? undefined : timeText(start, zone);
  if (begins === undefined) {
    report('start', start === undefined ? 'no time is told' : 'not a time, or a year that cannot be');
    return undefined;
  }
  if (end === undefined) return { start: begins };
  let ends = timeText(end, zone);
  if (ends === undefined) {
    report('end', 'not a time, or a year that cannot be; shown without an end');
    return { start: begins };
  }
  if (dayNumber(begins) !== undefined && dayNumber(ends) === undefined) ends = ends.slice(0, 10);
  const isBefore =
    dayNumber(ends) === undefined ? readInstant(ends)! < readInstant(begins)! : ends < begins.slice(0, 10);
  if (isBefore) {
    report('end', 'before the start; shown without an end');
    return { start: begins };
  }
  return ends === begins ? { start: begins } : { start: begins, end: ends };
}

function finishEvent(read: CalendarEvent, report: Report): CalendarEvent | undefined {
  const {
    start,
    end,
    previousStart,
    timeZone,
    recurrence,
    changes,
    registration,
    image,
    onlineLink,
    links,
    ...rest
  } = read;
  const event: CalendarEvent = rest;
  const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
  if (timeZone !== undefined && !zone)
    report('timeZone', `unknown time zone "${timeZone}": read as Finnish time`);
  if (zone) event.timeZone = zone;
  if (start !== undefined || read.status !== 'postponed') {
    const times = finishTimes({ start, end }, zone, report);
    if (!times) return undefined;
    Object.assign(event, times);
  }
  // Left out without a word: no reader misses it.
  if (event.modifiedAt !== undefined && timeText(event.modifiedAt, undefined) === undefined)
    delete event.modifiedAt;
  const before = previousStart === undefined ? undefined : timeText(previousStart, zone);
  if (before !== undefined) event.previousStart = before;
  if (recurrence) {
    const rule = event.start === undefined ? undefined : finishRecurrence(recurrence);
    if (rule) {
      event.recurrence = rule;
      const told = changes
        ?.map((change) => finishChange(change, zone, report))
        .filter((change) => change !== undefined);
      if (told?.length) event.changes = told;
    } else report('recurrence', 'not a rule; shown once');
  }
  if (registration) {
    const { opens, deadline, link, ...others } = registration;
    const told: typeof registration = others;
    for (const [name, text] of [
      ['opens', opens],
      ['deadline', deadline],
    ] as const) {
      const time = text === undefined ? undefined : timeText(text, zone);
      if (time !== undefined) told[name] = time;
      else if (text !== undefined) report(`registration.${name}`, 'not a time');
    }
    const safe = link && finishLink(link);
    if (safe) told.link = safe;
    else if (link) report('registration.link', 'not a web address');
    if (Object.keys(told).length) event.registration = told;
  }
  if (image) {
    const url = imageAddress(image.url);
    if (url) event.image = { ...image, url };
    else report('image', 'not a web address');
  }
  const online = onlineLink && finishLink(onlineLink);
  if (online) event.onlineLink = online;
  else if (onlineLink) report('onlineLink', 'not a web address');
  const safeLinks = links?.map(finishLink).filter((link) => link !== undefined);
  if (safeLinks?.length) event.links = safeLinks;
  if ((safeLinks?.length ?? 0) < (links?.length ?? 0)) report('links', 'not a web address');
  if (event.description) event.description = finishDescription(event.description);
  return event;
}

function finishLink(link: Link): Link | undefined {
  const url = safeLink(link.url);
  return url ? { ...link, url } : undefined;
}

/** An address of a picture. A page of today loads none over `http:`, so there the other is tried. */
export function imageAddress(address: string | undefined): string | undefined {
  const url = safeLink(address)?.replace(/^http:/i, 'https:');
  return url?.startsWith('https://') ? url : undefined;
}

/** Links in the running text that may not be followed become plain text. */
function finishDescription(description: LocalizedRichText): LocalizedRichText {
  const inline = (parts: readonly RichInline[]): RichInline[] =>
    parts.map((part) => {
      if (typeof part === 'string') return part;
      const href = safeLink(part.href);
      return href ? { text: part.text, href } : part.text;
    });
  return Object.fromEntries(
    Object.entries(description).map(([language, text]) => [
      language,
      typeof text === 'string'
        ? text
        : richBlocks(text).map((block) =>
            block.type === 'list'
              ? { ...block, items: block.items.map(inline) }
              : { ...block, children: inline(block.children) },
          ),
    ]),
  );
}

const isWhole = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (Number.isInteger(value) && value >= least && value <= most);

/** A rule that can be followed, or nothing. */
function finishRecurrence(rule: Recurrence): Recurrence | undefined {
  const { weekdays, until, except, also } = rule;
  const areDays = (days: readonly string[] | undefined): boolean =>
    days?.every((day) => dayNumber(day) !== undefined) ?? true;
  const fits =
    isWhole(rule.interval, 1, MOST_INTERVAL) &&
    isWhole(rule.count, 1, Number.MAX_SAFE_INTEGER) &&
    (rule.week === undefined || rule.week === -1 || isWhole(rule.week, 1, 5)) &&
    (weekdays?.every((weekday) => isWhole(weekday, 1, 7)) ?? true) &&
    (until === undefined || dayNumber(until) !== undefined) &&
    areDays(except) &&
    areDays(also);
  if (!fits) return undefined;
  return weekdays ? { ...rule, weekdays: [...new Set(weekdays)] } : rule;
}

function finishChange(
  change: OccurrenceChange,
  zone: string | undefined,
  report: Report,
): OccurrenceChange | undefined {
  const { start, end, ...rest } = change;
  if (dayNumber(change.day) === undefined) {
    report('changes', 'not a day');
    return undefined;
  }
  if (start === undefined && end === undefined) return rest;
  // An end alone is measured against the day; its own start is known only when the series is expanded.
  const times = finishTimes({ start: start ?? change.day, end }, zone, report);
  if (!times) return rest;
  if (start !== undefined) return { ...rest, ...times };
  const ends = end === undefined ? undefined : timeText(end, zone);
  return times.end !== undefined && ends !== undefined ? { ...rest, end: ends } : rest;
}
