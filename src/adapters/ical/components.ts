/**
 * Takes an iCalendar file apart into its events and zones, line by line, so that one broken event does not cost the
 * others theirs. What stands inside a line is for ical.js.
 */

/** The parts of a file. */
export interface FeedParts {
  /** Each event as content lines, unfolded; only those that are read. */
  events: string[][];
  /** `VTIMEZONE` parts by their `TZID`. */
  zones: Map<string, string>;
  /** Properties of the calendar itself, by name: `METHOD`, `X-WR-CALNAME`. */
  calendar: Map<string, string>;
  /** Parts of other kinds, such as tasks, by how many there were. */
  others: Map<string, number>;
  /** There was a calendar at all. */
  isCalendar: boolean;
  /** The file ends where a calendar ends; a download that broke off does not. */
  isWhole: boolean;
  /** Events beyond the most that are read. */
  leftOut: number;
}

/** People who are invited, alarms and the rest are no business of a public page. */
const READ =
  /^(?:UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|SUMMARY|DESCRIPTION|LOCATION|GEO|URL|STATUS|CLASS|CATEGORIES|ORGANIZER|SEQUENCE|LAST-MODIFIED|IMAGE|ATTACH|CONFERENCE|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL|X-ALT-DESC)[;:]/i;
const OTHERS = /^V(?:TODO|JOURNAL|FREEBUSY)$/;

/** More events than any association has; a file that holds more is read so far. */
const MOST_EVENTS = 20_000;

/** Content lines: those that begin with a blank go on from the line before (RFC 5545, 3.1). */
function unfolded(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim());
}

export function takeApart(text: string): FeedParts {
  const parts: FeedParts = {
    events: [],
    zones: new Map(),
    calendar: new Map(),
    others: new Map(),
    isCalendar: false,
    isWhole: false,
    leftOut: 0,
  };
  const open: string[] = [];
  let event: string[] | undefined;
  let zone: string[] | undefined;
  for (const line of unfolded(text)) {
    const [, mark, name] = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/i.exec(line) ?? [];
    const kind = name?.toUpperCase();
    if (mark?.toUpperCase() === 'BEGIN') {
      open.push(kind!);
      if (kind === 'VCALENDAR') parts.isCalendar = true;
      else if (kind === 'VEVENT') event = [];
      else if (kind === 'VTIMEZONE') zone = [line];
      else if (zone) zone.push(line);
      if (OTHERS.test(kind!)) parts.others.set(kind!, (parts.others.get(kind!) ?? 0) + 1);
      continue;
    }
    if (mark) {
      // Whatever was left open inside ends with it.
      const at = open.lastIndexOf(kind!);
      if (at >= 0) open.length = at;
      if (kind === 'VCALENDAR') parts.isWhole = true;
      else if (kind === 'VEVENT' && event) {
        if (parts.events.length < MOST_EVENTS) parts.events.push(event);
        else parts.leftOut++;
        event = undefined;
      } else if (kind === 'VTIMEZONE' && zone) {
        zone.push(line);
        const id = /^TZID[^:]*:(.*)$/im.exec(zone.join('\n'))?.[1]?.trim();
        if (id) parts.zones.set(id, zone.join('\r\n'));
        zone = undefined;
      } else if (zone) zone.push(line);
      continue;
    }
    const inside = open.at(-1);
    if (zone) zone.push(line);
    else if (inside === 'VEVENT' && event) {
      if (READ.test(line)) event.push(line);
    } else if (inside === 'VCALENDAR') {
      const [, property, value = ''] = /^([A-Za-z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      if (property && value.trim()) parts.calendar.set(property.toUpperCase(), value.trim());
    }
  }
  return parts;
}
