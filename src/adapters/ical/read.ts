import ICAL from 'ical.js';
import { safeLink } from '../../model/localized.js';
import type { CalendarEvent, EventReference, Problem } from '../../model/index.js';
import { addDays, dayNumber, dayText } from '../../time/days.js';
import { isZone, readWallTime } from '../../time/zone.js';
import { finishEventAt, foreignEvents, imageAddress, type EventReading } from '../shared/events.js';
import { municipalityInAddress } from '../shared/finnish-places.js';
import { languageTag, line, rich, told } from '../shared/text.js';
import { takeApart } from './components.js';
import { UTC, zonesOf, type FeedZone } from './zones.js';

// The only file that imports ical.js; the adapter loads it when a feed is first read.

export interface IcalMapping {
  /** The language the feed is written in, where its lines do not say; `fi` when left out. */
  language?: string;
  /** Zone of times that name none; the feed's own `X-WR-TIMEZONE`, else the Finnish one. */
  timeZone?: string;
  /** Who arranges the events of a feed that does not say so. */
  organiser?: CalendarEvent['organiser'];
  /** Municipality of events whose place names none. */
  municipality?: string;
  /** Whose events they are; the feed's own name when left out. */
  attribution?: string;
}

const DAY_LENGTH = 86_400_000;
/** Occurrences of one series in one range, and steps its rule may take to get there. */
const MOST_OCCURRENCES = 10_000;
const MOST_STEPS = 60_000;
/** Occurrences of all series together in one range. */
const MOST_IN_RANGE = 20_000;

/** A date, or what a clock shows in a zone. */
type FeedTime = { day: number } | { wallTime: number; zone: FeedZone };

/** An event of the feed, or a series. */
interface FeedRecord {
  path: string;
  uid: string;
  base: CalendarEvent;
  start: FeedTime;
  length: Length;
  rules: ICAL.Recur[];
  extra: FeedTime[];
  except: FeedTime[];
  original: FeedTime | undefined;
  sequence: number;
  modified: string;
}

/**
 * How long an event is. `days`: the last day, counted from the first; the hour of the end is not told. `nominal` and
 * `exact`: days of the calendar and milliseconds after them. An end (`DTEND`) gives milliseconds alone, a `DURATION`
 * both (RFC 5545, 3.8.5.3 and 3.3.6).
 */
type Length = { days?: number } | { nominal: number; exact: number };

/** A feed that has been read: its events at any time asked for. */
export interface Feed {
  readonly records: number;
  readonly mapped: number;
  /** What was found while reading; what a range adds comes with the range. */
  readonly problems: readonly Problem[];
  /** Events and occurrences of a range, `YYYY-MM-DD`, inclusive; some may lie beside it. */
  between(from: string, to: string, limit?: number): { events: CalendarEvent[]; problems: Problem[] };
  get(id: string): CalendarEvent | undefined;
}

const isDay = (time: FeedTime): time is { day: number } => 'day' in time;
const dayOfTime = (time: FeedTime): number =>
  isDay(time) ? time.day : Math.floor(time.wallTime / DAY_LENGTH);
const instantOf = (time: FeedTime): number =>
  isDay(time) ? time.day * DAY_LENGTH : time.zone.toInstant(time.wallTime);
const textOfTime = (time: FeedTime): string =>
  isDay(time) ? dayText(time.day) : time.zone.text(time.zone.toInstant(time.wallTime));

type Zones = (id: string | undefined) => FeedZone;

/** A time as ical.js has taken it out of its line: `2026-10-05`, `2026-10-05T17:00:00`, with `Z` for Greenwich. */
function readTime(text: unknown, zoneId: string | undefined, zones: Zones): FeedTime | undefined {
  if (typeof text !== 'string') return undefined;
  const day = dayNumber(text);
  if (day !== undefined) return { day };
  const isGreenwich = /z$/i.test(text);
  const wallTime = readWallTime(text.replace(/z$/i, ''));
  if (wallTime === undefined) return undefined;
  return { wallTime, zone: isGreenwich ? UTC : zones(zoneId) };
}

/** The times of a property that may hold several; periods give their beginning. */
function timesOf(
  component: ICAL.Component,
  name: string,
  zones: Zones,
  report: (message: string) => void,
): FeedTime[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone = property.getFirstParameter('tzid') ?? undefined;
    return (property.toJSON() as unknown[]).slice(3).flatMap((value) => {
      const time = readTime(Array.isArray(value) ? value[0] : value, zone, zones);
      if (!time) report(`${name.toUpperCase()} that is not a time`);
      return time ? [time] : [];
    });
  });
}

/** Milliseconds and whole days of a duration; weeks are days. */
function readDuration(component: ICAL.Component): { days: number; time: number } | undefined {
  const text = raw(component, 'duration');
  const [, sign, weeks, days, hours, minutes, seconds] =
    /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text ?? '') ?? [];
  if (text === undefined || sign === '-') return undefined;
  const all = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return {
    days: all,
    time: ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000,
  };
}

/** A property's value as it is written, whatever ical.js would make of it. */
function raw(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = (component.getFirstProperty(name)?.toJSON() as unknown[] | undefined)?.[3];
  return told(value);
}

const MEETING = /^https?:\/\//i;
const ONLINE_WORDS =
  /^(?:verkossa|verkkotapaaminen|etänä|etätapaaminen|etäyhteydellä|online|teams|zoom|google meet|webinaari|på distans|på nätet|distans)\b/i;

/** One event's facts. `start` and the times of the series are read apart. */
function factsOf(
  component: ICAL.Component,
  options: IcalMapping,
  calendarName: string | undefined,
): Record<string, unknown> {
  const language = options.language ?? 'fi';
  const texts = <T>(name: string, read: (value: unknown) => T | undefined): Record<string, T> => {
    const found: Record<string, T> = {};
    for (const property of component.getAllProperties(name)) {
      const tag = languageTag(property.getFirstParameter('language')) ?? language;
      const text = read((property.toJSON() as unknown[])[3]);
      if (text) found[tag] ??= text;
    }
    return found;
  };
  const description = texts('description', rich);
  const location = texts('location', line);
  const [where = ''] = Object.values(location);
  const meeting = [
    where,
    raw(component, 'conference'),
    raw(component, 'x-google-conference'),
    raw(component, 'x-microsoft-skypeteamsmeetingurl'),
  ]
    .filter((text) => text !== undefined && MEETING.test(text))
    .map((text) => safeLink(text))[0];
  const isOnline = meeting !== undefined || ONLINE_WORDS.test(where);
  const geo: unknown = (component.getFirstProperty('geo')?.toJSON() as unknown[] | undefined)?.[3];
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(Number) : [];
  const hasPosition =
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    Math.abs(latitude!) <= 90 &&
    Math.abs(longitude!) <= 180 &&
    (latitude || longitude);
  const municipality = municipalityInAddress(where) ?? options.municipality;
  const organiserName = component.getFirstProperty('organizer')?.getFirstParameter('cn');
  const organiser = line(organiserName?.includes('@') ? undefined : organiserName);
  const pictures = [...component.getAllProperties('image'), ...component.getAllProperties('attach')];
  const picture = pictures.find(
    (property) => property.name === 'image' || /^image\//i.test(property.getFirstParameter('fmttype') ?? ''),
  );
  const image = imageAddress(told((picture?.toJSON() as unknown[] | undefined)?.[3]));
  const url = safeLink(raw(component, 'url'));
  const status = raw(component, 'status')?.toUpperCase();
  const sequence = Number(raw(component, 'sequence'));
  const html = Object.keys(description).length ? {} : texts('x-alt-desc', rich);
  const attribution = options.attribution ?? calendarName;
  return {
    name: texts('summary', line),
    status: status === 'CANCELLED' ? 'cancelled' : undefined,
    description: { ...html, ...description },
    place:
      where && !isOnline
        ? {
            name: location,
            ...(municipality && { address: { municipality } }),
            ...(hasPosition && { position: { latitude, longitude } }),
          }
        : undefined,
    online: isOnline || undefined,
    onlineLink: meeting && { url: meeting },
    organiser: organiser ? { name: { [language]: organiser } } : options.organiser,
    links: url && [{ url }],
    keywords: component.getAllProperties('categories').flatMap((property) =>
      (property.toJSON() as unknown[]).slice(3).flatMap((value) => {
        const word = line(value);
        return word ? [{ [language]: word }] : [];
      }),
    ),
    image: image && { url: image },
    sequence:
      Number.isInteger(sequence) && sequence >= 0 && raw(component, 'sequence') ? sequence : undefined,
    modifiedAt: raw(component, 'last-modified'),
    provenance: { system: 'ical', id: '', ...(url && { url }), ...(attribution && { attribution }) },
  };
}

/** An event's part of the file as ical.js has it; a line it cannot read is left out, and counted. */
function parseEvent(lines: readonly string[], report: (message: string) => void): ICAL.Component {
  const parse = (some: readonly string[]): ICAL.Component =>
    new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...some, 'END:VEVENT'].join('\r\n')) as unknown[]);
  try {
    return parse(lines);
  } catch {
    const good = lines.filter((one) => {
      try {
        parse([one]);
        return true;
      } catch {
        report(`a line that cannot be read: ${one.slice(0, 20).split(/[;:]/)[0]}`);
        return false;
      }
    });
    return parse(good);
  }
}

/** How long an event is, out of its end or its duration. */
function lengthOf(
  component: ICAL.Component,
  start: FeedTime,
  zones: Zones,
  report: (message: string) => void,
): Length {
  const property = component.getFirstProperty('dtend');
  const end =
    property &&
    readTime((property.toJSON() as unknown[])[3], property.getFirstParameter('tzid') ?? undefined, zones);
  if (property && !end) report('DTEND that is not a time; shown without an end');
  if (end) {
    const first = dayOfTime(start);
    // The end of whole days is the day after the last one.
    if (isDay(end)) {
      const days = end.day - 1 - first;
      if (days < -1) report('DTEND before DTSTART; shown without an end');
      return days > 0 ? { days } : {};
    }
    if (isDay(start)) return { days: Math.max(0, dayOfTime(end) - first) };
    const endInstant = instantOf(end);
    const startInstant = instantOf(start);
    if (endInstant < startInstant) report('DTEND before DTSTART; shown without an end');
    if (endInstant <= startInstant) return {};
    return { nominal: 0, exact: endInstant - startInstant };
  }
  const duration = readDuration(component);
  if (!duration) return {};
  if (isDay(start)) return duration.days > 1 ? { days: duration.days - 1 } : {};
  return duration.days + duration.time > 0 ? { nominal: duration.days, exact: duration.time } : {};
}

/** The times of an event that begins at `start`, as the model has them. */
function writeTimes(start: FeedTime, length: Length): { start: string; end?: string } {
  const begins = textOfTime(start);
  if ('exact' in length) {
    if (isDay(start)) return { start: begins };
    const lastDay = start.zone.toInstant(start.wallTime + length.nominal * DAY_LENGTH);
    return { start: begins, end: start.zone.text(lastDay + length.exact) };
  }
  if (length.days === undefined) return { start: begins };
  return { start: begins, end: dayText(dayOfTime(start) + length.days) };
}

/** A rule's end as the clock of its start shows it. */
function withLocalEnd(rule: ICAL.Recur, start: FeedTime): ICAL.Recur {
  const { until } = rule;
  if (!until) return rule;
  const text = until.toString();
  const end = readTime(text, undefined, () => (isDay(start) ? UTC : start.zone));
  if (!end) return rule;
  if (isDay(start)) rule.until = ICAL.Time.fromDateString(dayText(dayOfTime(end)));
  else {
    const local = isDay(end) ? `${dayText(end.day)}T23:59:59` : start.zone.text(instantOf(end)).slice(0, 19);
    rule.until = ICAL.Time.fromDateTimeString(local);
  }
  return rule;
}

/** The days or clock times of a rule from its start to the end of a range. */
function* timesOfRule(rule: ICAL.Recur, start: FeedTime, last: number): Generator<FeedTime> {
  const first = isDay(start)
    ? ICAL.Time.fromDateString(dayText(start.day))
    : ICAL.Time.fromDateTimeString(new Date(start.wallTime).toISOString().slice(0, 19));
  const iterator = rule.iterator(first);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = iterator.next() as ICAL.Time | null;
    if (!next) return;
    const wallTime = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
    const day = Math.floor(wallTime / DAY_LENGTH);
    if (day > last) return;
    yield isDay(start) ? { day } : { wallTime, zone: start.zone };
  }
  throw new Error('a rule with too many steps');
}

const TOO_OFTEN = /^(?:SECONDLY|MINUTELY)$/i;

/** A record of the feed, or nothing when the problems say why. */
function readRecord(
  lines: readonly string[],
  path: string,
  zones: Zones,
  options: IcalMapping,
  calendarName: string | undefined,
  problems: Problem[],
): FeedRecord | undefined {
  const found: { id?: string | undefined } = {};
  const report = (message: string): void =>
    void problems.push({ path, message, ...(found.id && { id: found.id }) });
  const component = parseEvent(lines, report);
  const id = (found.id = line(raw(component, 'uid')));
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(raw(component, 'class') ?? '')) {
    report('not public');
    return undefined;
  }
  const [start, ...others] = timesOf(component, 'dtstart', zones, report);
  if (!start || others.length) {
    report('no start');
    return undefined;
  }
  const [original] = timesOf(component, 'recurrence-id', zones, report);
  const length = lengthOf(component, start, zones, report);
  const facts = factsOf(component, options, calendarName);
  const [name = ''] = Object.values(facts['name'] as Record<string, string>);
  // A file without ids gets some that stay the same while the event does.
  const uid = id ?? `${textOfTime(start)} ${name}`.trim();
  const base = finishEventAt(
    {
      ...facts,
      id: uid,
      ...writeTimes(start, length),
      provenance: { ...(facts['provenance'] as object), id: uid },
    },
    problems,
    path,
  );
  if (!base) return undefined;
  const rules: ICAL.Recur[] = [];
  for (const property of component.getAllProperties('rrule')) {
    let rule: ICAL.Recur | undefined;
    try {
      const value: unknown = property.getFirstValue();
      if (value instanceof ICAL.Recur) rule = withLocalEnd(value, start);
      // A rule that cannot be followed says so at its first step.
      if (rule && !TOO_OFTEN.test(rule.freq)) timesOfRule(rule, start, dayOfTime(start)).next();
    } catch {
      rule = undefined;
    }
    if (rule && !TOO_OFTEN.test(rule.freq)) rules.push(rule);
    else report('RRULE that cannot be followed; shown once');
  }
  if (component.getFirstProperty('recurrence-id')?.getFirstParameter('range'))
    report('RANGE of a changed occurrence; only that one is changed');
  return {
    path,
    uid,
    base,
    start,
    length,
    rules,
    extra: timesOf(component, 'rdate', zones, report),
    except: timesOf(component, 'exdate', zones, report),
    original,
    sequence: base.sequence ?? 0,
    modified: base.modifiedAt ?? '',
  };
}

/** The id of an occurrence: the series' own, and the day it was meant for; the time too, when a day has several. */
const idOn = (uid: string, time: FeedTime, withTime: boolean): string =>
  withTime && !isDay(time)
    ? `${uid}.${new Date(time.wallTime).toISOString().slice(0, 16)}`
    : `${uid}.${dayText(dayOfTime(time))}`;

/**
 * Reads a feed. Never throws, whatever it is given; a file that is none, or half of one, is one problem with the path
 * `""`.
 */
export function readFeed(text: string, options: IcalMapping = {}): Feed | { wrong: string } {
  const parts = takeApart(text);
  if (!parts.isCalendar) return { wrong: 'not an iCalendar file' };
  if (!parts.isWhole) return { wrong: 'an iCalendar file that ends before its end' };
  const problems: Problem[] = [];
  const floating = options.timeZone ?? parts.calendar.get('X-WR-TIMEZONE');
  const zones = zonesOf(
    ICAL,
    parts.zones,
    (message) => problems.push({ path: 'VTIMEZONE', message }),
    floating !== undefined && isZone(floating) ? floating : undefined,
  );
  const calendarName = line(parts.calendar.get('X-WR-CALNAME')?.replace(/\\([,;\\])/g, '$1'));
  const isCancelled = parts.calendar.get('METHOD')?.toUpperCase() === 'CANCEL';
  if (parts.leftOut)
    problems.push({ path: 'VEVENT', message: `${parts.leftOut} events beyond the most that are read` });
  const records: FeedRecord[] = [];
  parts.events.forEach((lines, index) => {
    const path = `VEVENT[${index}]`;
    try {
      const record = readRecord(lines, path, zones, options, calendarName, problems);
      if (!record) return;
      if (isCancelled) record.base.status = 'cancelled';
      records.push(record);
    } catch {
      problems.push({ path, message: 'cannot be read' });
    }
  });
  const { masters, changes, mapped } = sortOut(records, problems);
  if (!parts.events.length)
    problems.push({
      path: '',
      message:
        [...parts.others]
          .map(([kind, count]) => `${count} ${kind}`)
          .join(', ')
          .replace(/^(?=.)/, 'no events, but ') || 'no events',
    });

  function between(from: string, to: string, limit = MOST_OCCURRENCES): ReturnType<Feed['between']> {
    const found: CalendarEvent[] = [];
    const cut: Problem[] = [];
    for (const master of masters) {
      const own = changes.get(master.uid);
      if (!isSeries(master)) found.push(master.base);
      else if (found.length < MOST_IN_RANGE) {
        const most = Math.min(limit, MOST_IN_RANGE - found.length);
        const { events, isCut } = expand(master, own, from, to, most);
        found.push(...events);
        if (isCut)
          cut.push({ path: master.path, message: 'more occurrences than are shown', id: master.uid });
      } else cut.push({ path: master.path, message: 'more occurrences than are shown', id: master.uid });
      // Changed ones stand where they were moved to.
      for (const change of own?.values() ?? []) found.push(changed(change, master));
    }
    // A change of a day the rule does not name may fall on another occurrence's day.
    return { events: [...new Map(found.map((event) => [event.id, event])).values()], problems: cut };
  }

  return {
    records: parts.events.length + parts.leftOut,
    mapped,
    problems,
    between,
    get(id) {
      const master = masters.find(({ base }) => base.id === id);
      if (master) return master.base;
      const day = /\.(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d)?$/.exec(id)?.[1];
      if (!day) return undefined;
      // A zone far away may have another day.
      const near = between(addDays(day, -1)!, addDays(day, 1)!, MOST_OCCURRENCES).events;
      return near.find((event) => event.id === id);
    },
  };
}

const isSeries = ({ rules, extra }: FeedRecord): boolean => rules.length + extra.length > 0;

const changeKey = (time: FeedTime): string => String(instantOf(time));

/** Series and single events apart from the changes of single occurrences; older versions of one left out. */
function sortOut(
  records: readonly FeedRecord[],
  problems: Problem[],
): { masters: FeedRecord[]; changes: Map<string, Map<string, FeedRecord>>; mapped: number } {
  const isNewer = (one: FeedRecord, other: FeedRecord): boolean =>
    one.sequence - other.sequence > 0 || (one.sequence === other.sequence && one.modified > other.modified);
  const old = ({ path, uid }: FeedRecord): void =>
    void problems.push({ path, message: 'another version of the same event', id: uid });
  const masters = new Map<string, FeedRecord>();
  const changes = new Map<string, Map<string, FeedRecord>>();
  const orphans: FeedRecord[] = [];
  for (const record of records) {
    if (record.original) {
      const ofSeries = changes.get(record.uid) ?? new Map<string, FeedRecord>();
      changes.set(record.uid, ofSeries);
      const key = changeKey(record.original);
      const before = ofSeries.get(key);
      if (before) old(isNewer(record, before) ? before : record);
      if (!before || isNewer(record, before)) ofSeries.set(key, record);
      continue;
    }
    const before = masters.get(record.uid);
    if (!before) masters.set(record.uid, record);
    else if (instantOf(before.start) === instantOf(record.start)) {
      old(isNewer(record, before) ? before : record);
      if (isNewer(record, before)) masters.set(record.uid, record);
    } else {
      // Some write one id into all their events: by its time it is another event.
      const uid = idOn(record.uid, record.start, true);
      if (masters.has(uid)) old(record);
      else masters.set(uid, { ...record, uid, base: { ...record.base, id: uid } });
    }
  }
  for (const [uid, ofSeries] of changes) {
    if (masters.has(uid)) continue;
    // Occurrences whose series is not in the file stand for themselves.
    changes.delete(uid);
    for (const record of ofSeries.values()) {
      const id = idOn(uid, record.original!, false);
      orphans.push({ ...record, base: { ...record.base, id, series: { id: uid } } });
    }
  }
  const all = [...masters.values(), ...orphans];
  const ids = new Set<string>();
  const unique = all.filter((record) => {
    if (ids.has(record.base.id)) {
      old(record);
      return false;
    }
    ids.add(record.base.id);
    return true;
  });
  const changed = [...changes.values()].reduce((sum, ofSeries) => sum + ofSeries.size, 0);
  return { masters: unique, changes, mapped: unique.length + changed };
}

const seriesOf = ({ uid, base }: FeedRecord): EventReference => ({ id: uid, name: base.name });

/** A changed occurrence as an event. */
function changed(change: FeedRecord, master: FeedRecord): CalendarEvent {
  const event: CalendarEvent = {
    ...change.base,
    id: idOn(
      master.uid,
      change.original!,
      master.rules.some(({ freq }) => /^HOURLY$/i.test(freq)),
    ),
    series: seriesOf(master),
  };
  if (master.base.status === 'cancelled') event.status = 'cancelled';
  return event;
}

function expand(
  master: FeedRecord,
  own: ReadonlyMap<string, FeedRecord> | undefined,
  from: string,
  to: string,
  limit: number,
): { events: CalendarEvent[]; isCut: boolean } {
  const { start, length, rules, extra, except, base, uid } = master;
  const reach =
    'exact' in length ? length.nominal + Math.ceil(length.exact / DAY_LENGTH) : (length.days ?? 0);
  // A zone far from ours may have another day than we do.
  const first = dayNumber(from)! - reach - 1;
  const last = dayNumber(to)! + 1;
  const withTime = rules.some(({ freq }) => /^HOURLY$/i.test(freq));
  const exceptInstants = new Set(except.filter((time) => !isDay(time)).map(instantOf));
  const exceptDays = new Set(except.filter(isDay).map(({ day }) => day));
  const times = new Map<number, FeedTime>();
  let isCut = false;
  const add = (time: FeedTime): boolean => {
    const day = dayOfTime(time);
    if (day < first || day > last) return true;
    if (exceptDays.has(day)) return true;
    const instant = instantOf(time);
    if (exceptInstants.has(instant) || times.has(instant)) return true;
    if (times.size >= limit) {
      isCut = true;
      return false;
    }
    times.set(instant, time);
    return true;
  };
  add(start);
  for (const rule of rules)
    try {
      for (const time of timesOfRule(rule, start, last)) if (!add(time)) break;
    } catch {
      isCut = true;
    }
  for (const time of extra) {
    // A date beside a series of hours means that day's hour.
    if (isDay(time) === isDay(start)) add(time);
    else if (isDay(time) && !isDay(start))
      add({ wallTime: time.day * DAY_LENGTH + (start.wallTime % DAY_LENGTH), zone: start.zone });
    else add({ day: dayOfTime(time) });
  }
  const series = seriesOf(master);
  const { end: _end, ...endless } = base;
  const events = [...times]
    .sort(([one], [other]) => one - other)
    .filter(([instant]) => !own?.has(String(instant)))
    .map(([, time]) => ({ ...endless, id: idOn(uid, time, withTime), ...writeTimes(time, length), series }));
  return { events, isCut };
}

/** Enough of a series to see what it is. */
const SHOWN_OCCURRENCES = 60;

/** One file, for `check:upstream`: each series with its first occurrences. Never throws. */
export function readIcalPayload(payload: unknown, options?: IcalMapping): EventReading {
  if (typeof payload !== 'string') return foreignEvents('not an iCalendar file');
  const feed = readFeed(payload, options);
  if ('wrong' in feed) return foreignEvents(feed.wrong);
  const { events } = feed.between('1900-01-01', '2199-12-31', SHOWN_OCCURRENCES);
  return { records: feed.records, mapped: feed.mapped, events, problems: [...feed.problems] };
}
