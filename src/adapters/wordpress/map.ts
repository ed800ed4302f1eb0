import { safeLink } from '../../model/localized.js';
import type { CalendarEvent, Place, Problem } from '../../model/index.js';
import { instantText, isZone, offsetText, readWallTime } from '../../time/zone.js';
import { finishEventAt, imageAddress } from '../shared/events.js';
import { municipalityCode } from '../shared/finnish-places.js';
import { isObject } from '../shared/payload.js';
import { line, lines, lowestPrice, number, rich, told } from '../shared/text.js';
import type { WireEvent } from './wire.js';

export interface WordPressMapping {
  /** The language the site writes in; `fi` when left out. */
  language?: string;
  /** Municipality of events whose venue names none. */
  municipality?: string;
  /** Whose events they are; the site's host name when left out. */
  attribution?: string;
  /** Types of activity by the slug of a category or tag: `{ vertaistuki: ['peer-support'] }`. */
  hyteTerms?: Readonly<Record<string, readonly string[]>>;
}

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Whether a record is an event of the plugin; posts and pages of WordPress itself have no `start_date`. */
export const isEvent = (value: unknown): value is WireEvent =>
  isObject(value) && 'start_date' in value && 'title' in value;

/** schema.org's names, which the plugin repeats in `json_ld`, and its own. */
const STATUS: readonly (readonly [RegExp, CalendarEvent['status']])[] = [
  [/cancel/i, 'cancelled'],
  [/postpone/i, 'postponed'],
  [/rescheduled/i, 'rescheduled'],
  [/movedonline/i, 'moved-online'],
];

/** "2021-06-26 09:00:00" beside the same in Greenwich time: the difference is the offset. */
function instantOf(local: unknown, greenwich: unknown, zone: string | undefined): string | undefined {
  const wallTime = readWallTime(told(local) ?? '');
  const instant = readWallTime(told(greenwich) ?? '');
  if (wallTime === undefined) return told(local);
  // Without it the clock is that of the event's zone.
  if (instant === undefined) return told(local)!.replace(' ', 'T');
  const offset = wallTime - instant;
  if (Math.abs(offset) > 15 * 3_600_000) return instantText(instant, zone);
  return new Date(wallTime).toISOString().slice(0, 19) + offsetText(offset);
}

function timesOf(event: WireEvent): {
  start?: string | undefined;
  end?: string | undefined;
  timeZone?: string;
} {
  const zone = told(event.timezone);
  const known = zone && zone.includes('/') && isZone(zone) ? zone : undefined;
  if (event.all_day === true)
    // Whole days end at 23:59:59 of the last one.
    return { start: told(event.start_date)?.slice(0, 10), end: told(event.end_date)?.slice(0, 10) };
  return {
    start: instantOf(event.start_date, event.utc_start_date, known),
    end: instantOf(event.end_date, event.utc_end_date, known),
    ...(known && { timeZone: known }),
  };
}

function placeOf(value: unknown, language: string, municipality: string | undefined): Place | undefined {
  const venue = isObject(value) ? value : list(value)[0];
  if (!venue) return undefined;
  const name = lines(venue['venue'], language);
  const street = lines(venue['address'], language);
  const postOffice = lines(venue['city'], language);
  const postalCode = line(venue['zip']);
  const code = municipalityCode(line(venue['city'])) ?? municipality;
  const latitude = number(venue['geo_lat']);
  const longitude = number(venue['geo_lng']);
  const phone = line(venue['phone']);
  const address = {
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(postOffice && { postOffice }),
    ...(code && { municipality: code }),
  };
  if (!name && !Object.keys(address).length) return undefined;
  return {
    ...(name && { name }),
    ...(Object.keys(address).length && { address }),
    ...(latitude !== undefined && longitude !== undefined && (latitude || longitude)
      ? { position: { latitude, longitude } }
      : {}),
    ...(phone && { phones: [{ number: phone }] }),
  };
}

/** `cost` is what the site wrote; the values beside it are numbers. Free is 0, or a word of the site's. */
function costOf({ cost, cost_details }: WireEvent, language: string): CalendarEvent['cost'] {
  const text = line(cost);
  const values =
    isObject(cost_details) && Array.isArray(cost_details['values']) ? cost_details['values'].map(number) : [];
  const amounts = values.filter((value) => value !== undefined && value >= 0) as number[];
  if (text === undefined && !amounts.length) return undefined;
  const isFree =
    text !== undefined &&
    /^(?:0(?:[.,]0+)?\s*(?:€|eur)?|ilmainen|maksuton|gratis|avgiftsfri|free)$/i.test(text);
  const lowest = amounts.length ? Math.min(...amounts) : text && lowestPrice(text);
  const free = isFree || (amounts.length > 0 && amounts.every((amount) => amount === 0));
  return {
    free,
    ...(!free && lowest ? { amount: lowest } : {}),
    ...(text && !isFree && { description: { [language]: text } }),
  };
}

const address = (value: unknown): string | undefined => safeLink(told(value));

/** One event in the model's form; nothing when the problems say why. */
export function mapEvent(
  value: unknown,
  problems: Problem[],
  path: string,
  known: Set<string>,
  options: WordPressMapping = {},
): CalendarEvent | undefined {
  if (!isEvent(value)) {
    problems.push({ path, message: 'not an event' });
    return undefined;
  }
  const event = value;
  const language = options.language ?? 'fi';
  const ownId = line(event.id);
  const status = told(event.status);
  if (status !== undefined && status !== 'publish') {
    problems.push({ path, message: `not published (${status})`, ...(ownId && { id: ownId }) });
    return undefined;
  }
  const url = address(event.url);
  const host = url && new URL(url).hostname;
  const schema = isObject(event.json_ld) ? event.json_ld : {};
  const statusText = `${told(schema['eventStatus']) ?? ''} ${told(event.event_status) ?? ''}`;
  const summary = lines(event.excerpt, language);
  const description = rich(event.description);
  const online = event.is_virtual === true || /online|mixed/i.test(told(schema['eventAttendanceMode']) ?? '');
  const onlineUrl = address(event.virtual_url);
  const [organiser] =
    Array.isArray(event.organizer) || !isObject(event.organizer) ? list(event.organizer) : [event.organizer];
  const organiserName = lines(organiser?.['organizer'], language);
  const organiserId = line(organiser?.['id']);
  const phone = line(organiser?.['phone']);
  const email = told(organiser?.['email']);
  const labels = [...list(event.categories), ...list(event.tags)];
  const image = isObject(event.image) ? event.image : {};
  const imageUrl = imageAddress(told(image['url']));
  const alt = lines(image['alt'], language);
  const website = address(event.website);
  return finishEventAt(
    {
      id: ownId,
      name: lines(event.title, language),
      status: STATUS.find(([pattern]) => pattern.test(statusText))?.[1],
      ...timesOf(event),
      summary,
      description: description && { [language]: description },
      place: placeOf(event.venue, language, options.municipality),
      online: online || onlineUrl ? true : undefined,
      onlineLink: onlineUrl && { url: onlineUrl },
      organiser: organiserName && { id: organiserId, name: organiserName },
      phones: phone && [{ number: phone }],
      emails: email && /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? [email] : undefined,
      links: [...new Set([url, website])].flatMap((one) => (one ? [{ url: one }] : [])),
      cost: costOf(event, language),
      keywords: labels.map((label) => lines(label['name'], language)).filter((name) => name !== undefined),
      hyteTerms: [
        ...new Set(labels.flatMap((label) => options.hyteTerms?.[told(label['slug']) ?? ''] ?? [])),
      ].map((code) => ({ code })),
      image: imageUrl && { url: imageUrl, alt },
      modifiedAt: told(event.modified_utc)?.replace(' ', 'T').concat('Z'),
      provenance: { system: 'wordpress', id: ownId, url, attribution: options.attribution ?? host },
    },
    problems,
    path,
    known,
  );
}
