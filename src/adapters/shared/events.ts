import { readEvent } from '../../model/read-events.js';
import { richBlocks, safeLink } from '../../model/localized.js';
import type {
  CalendarEvent,
  Link,
  LocalizedRichText,
  OccurrenceChange,
  Problem,
  Recurrence,
  Registration,
  RichInline,
} from '../../model/index.js';
import { dayNumber } from '../../time/days.js';
import { fromWallClock, instantText, isZone, readTime } from '../../time/zone.js';

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
  return list.flatMap((record, index) => finishEventAt(record, problems, `${path}[${index}]`, known) ?? []);
}

/** {@link finishEvents} for one record whose place in the payload is `path`. */
export function finishEventAt(
  record: unknown,
  problems: Problem[],
  path: string,
  known?: Set<string>,
): CalendarEvent | undefined {
  const read = readEvent(record, problems, path);
  if (!read) return undefined;
  const report = (field: string, message: string): void =>
    void problems.push({ path: `${path}.${field}`, message, id: read.id });
  const event = finishEvent(read, report);
  if (!event) return undefined;
  if (known?.has(event.id)) {
    report('id', 'the same id twice');
    return undefined;
  }
  known?.add(event.id);
  return event;
}

type Report = (field: string, message: string) => void;

/** A time in the form the model has, and the instant it is; a whole day has none. */
interface Time {
  text: string;
  instant?: number;
}

function readTimeText(written: string, zone: string | undefined): Time | undefined {
  let text = written.trim();
  let instant: number | undefined;
  const time = readTime(text);
  if (!time) {
    if (dayNumber(text) === undefined) return undefined;
  } else if (time.offset !== undefined) instant = time.wallTime - time.offset;
  else {
    instant = fromWallClock(time.wallTime, zone).instant;
    text = instantText(instant, zone);
  }
  const year = Number(text.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? { text, instant } : undefined;
}

/** A date, or an instant with its offset. */
const timeText = (text: string, zone: string | undefined): string | undefined =>
  readTimeText(text, zone)?.text;

/** Start and end put in order; `undefined` when the start cannot be used. */
function finishTimes(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  zone: string | undefined,
  report: Report,
): { start: string; end?: string } | undefined {
  const begins = start === undefined ? undefined : readTimeText(start, zone);
  if (begins === undefined) {
    report('start', start === undefined ? 'no time is told' : 'not a time, or a year that cannot be');
    return undefined;
  }
  const told = { start: begins.text };
  if (end === undefined) return told;
  const ends = readTimeText(end, zone);
  if (ends === undefined) {
    report('end', 'not a time, or a year that cannot be; shown without an end');
    return told;
  }
  const isTimed = begins.instant !== undefined && ends.instant !== undefined;
  // Days are compared with days: a whole day has no end within a day.
  const last = isTimed ? ends.text : ends.text.slice(0, 10);
  if (isTimed ? ends.instant! < begins.instant! : last < begins.text.slice(0, 10)) {
    report('end', 'before the start; shown without an end');
    return told;
  }
  return last === begins.text ? told : { start: begins.text, end: last };
}

function finishEvent(read: CalendarEvent, report: Report): CalendarEvent | undefined {
  // A copy, since what was read may be the source's own record.
  const event: CalendarEvent = { ...read };
  const set = <Field extends keyof CalendarEvent>(field: Field, value: CalendarEvent[Field]): void => {
    if (value !== undefined) event[field] = value;
    else if (event[field] !== undefined) Reflect.deleteProperty(event, field);
  };
  const { start, previousStart, timeZone, recurrence, changes, registration, image, onlineLink, links } =
    read;
  const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
  set('timeZone', zone);
  if (timeZone !== undefined && !zone)
    report('timeZone', `unknown time zone "${timeZone}": read as Finnish time`);
  let times: { start?: string; end?: string } | undefined = {};
  if (start !== undefined || read.status !== 'postponed') times = finishTimes(read, zone, report);
  if (!times) return undefined;
  set('start', times.start);
  set('end', times.end);
  // Left out without a word: no reader misses it.
  set('modifiedAt', read.modifiedAt && timeText(read.modifiedAt, undefined) && read.modifiedAt);
  set('previousStart', previousStart && timeText(previousStart, zone));
  const rule = recurrence && event.start !== undefined ? finishRecurrence(recurrence) : undefined;
  set('recurrence', rule);
  if (recurrence && !rule) report('recurrence', 'not a rule; shown once');
  if (changes) {
    const told = rule
      ? changes.map((change) => finishChange(change, zone, report)).filter((change) => change !== undefined)
      : [];
    set('changes', told.length ? told : undefined);
  }
  if (registration) set('registration', finishRegistration(registration, zone, report));
  if (image) {
    const url = imageAddress(image.url);
    set('image', url ? { ...image, url } : undefined);
    if (!url) report('image', 'not a web address');
  }
  if (onlineLink) {
    const online = finishLink(onlineLink);
    set('onlineLink', online);
    if (!online) report('onlineLink', 'not a web address');
  }
  if (links) {
    const safe = links.map(finishLink).filter((link) => link !== undefined);
    set('links', safe.length ? safe : undefined);
    if (safe.length < links.length) report('links', 'not a web address');
  }
  if (event.description) event.description = finishDescription(event.description);
  return event;
}

function finishRegistration(
  { opens, deadline, link, ...told }: Registration,
  zone: string | undefined,
  report: Report,
): Registration | undefined {
  for (const [name, text] of [
    ['opens', opens],
    ['deadline', deadline],
  ] as const) {
    const time = text === undefined ? undefined : timeText(text, zone);
    if (time !== undefined) (told as Registration)[name] = time;
    else if (text !== undefined) report(`registration.${name}`, 'not a time');
  }
  const safe = link && finishLink(link);
  if (safe) (told as Registration).link = safe;
  else if (link) report('registration.link', 'not a web address');
  return Object.keys(told).length ? told : undefined;
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
