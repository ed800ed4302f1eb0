import { hyteTerm } from '../../codes/hyte-terms.js';
import { safeLink } from '../../model/localized.js';
import type { CalendarEvent, Link, LocalizedText, Place, Problem } from '../../model/index.js';
import { finishEventAt, imageAddress } from '../shared/events.js';
import { municipalityCode, municipalityInAddress } from '../shared/finnish-places.js';
import { isObject } from '../shared/payload.js';
import { byLanguage, line, lines, lowestPrice, number, rich, told } from '../shared/text.js';
import { readTimes } from './times.js';
import type { WireEvent } from './wire.js';

export interface LinkedEventsMapping {
  /** Whose events they are, in the words of the licence: "Turun kaupunki, tapahtumakalenteri". */
  attribution?: string;
  /** Municipality of events that name none: an installation of one town seldom says which. */
  municipality?: string;
  /** Types of activity by keyword: `{ 'yso:p2434': ['peer-support'] }`. */
  hyteTerms?: Readonly<Record<string, readonly string[]>>;
}

const STATUS: Readonly<Record<string, CalendarEvent['status']>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};

/** Licences of images; whatever else there is stays as it is called. */
const LICENCE: Readonly<Record<string, string>> = { cc_by: 'CC-BY-4.0', cc0: 'CC0-1.0' };

const TICKETS = { fi: 'Liput', sv: 'Biljetter', en: 'Tickets' };

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whether an item of a list is an event; lists of keywords, places and images look the same from outside. */
export const isEvent = (value: unknown): value is WireEvent =>
  isObject(value) &&
  (/event/i.test(told(value['@type']) ?? '') || 'event_status' in value || 'start_time' in value);

/** The id of a record or of a reference: `{ "@id": "https://…/place/tprek:8740/?format=json" }`. */
export function idOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const id = line(value['id']);
  if (id) return id;
  const [, last] = /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(told(value['@id']) ?? '') ?? [];
  try {
    return line(last && decodeURIComponent(last));
  } catch {
    return undefined;
  }
}

const address = (value: unknown): string | undefined => safeLink(told(value));

/** Addresses by language; the same one for all languages is one link. */
function linksOf(value: unknown, name?: LocalizedText): Link[] {
  const byTag = byLanguage(value, address) ?? {};
  const languages = Object.keys(byTag);
  return languages.map((language) => ({
    url: byTag[language]!,
    ...(name && { name }),
    ...(languages.length > 1 && { language }),
  }));
}

function placeOf(event: WireEvent, options: LinkedEventsMapping): Place | undefined {
  const location = isObject(event.location) ? event.location : {};
  const extra = lines(event.location_extra_info);
  const street = lines(location['street_address']);
  const town = lines(location['address_locality']);
  const division = list(location['divisions']).find(
    (item): item is Record<string, unknown> => isObject(item) && item['type'] === 'muni',
  );
  const municipality =
    municipalityCode(lines(division?.['name'])?.['fi']) ??
    municipalityCode(town?.['fi'] ?? town?.['sv']) ??
    (extra && municipalityInAddress(Object.values(extra)[0]!)) ??
    options.municipality;
  const point = isObject(location['position']) ? list(location['position']['coordinates']) : [];
  const [longitude, latitude] = point.map(number);
  const phone = Object.values(lines(location['telephone']) ?? {})[0];
  const postalCode = line(location['postal_code']);
  const name = lines(location['name']);
  const id = idOf(location);
  const address = {
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(town && { postOffice: town }),
    ...(municipality && { municipality }),
    ...(extra && { additional: extra }),
  };
  // An id alone says nothing to a reader.
  if (!name && !Object.keys(address).length) return undefined;
  return {
    ...(id && { id }),
    ...(name && { name }),
    ...(Object.keys(address).length && { address }),
    // Some write [0, 0], or the other way round: such a point is not in Finland.
    ...(latitude !== undefined &&
      longitude !== undefined &&
      latitude > 58 &&
      latitude < 71 &&
      longitude > 18 &&
      longitude < 33 && { position: { latitude, longitude } }),
    ...(phone && { phones: [{ number: phone }] }),
  };
}

function costOf(offers: readonly unknown[]): CalendarEvent['cost'] {
  const told = offers.filter(isObject);
  if (!told.length) return undefined;
  const free = told.every((offer) => offer['is_free'] === true)
    ? true
    : told.some((offer) => offer['is_free'] === false)
      ? false
      : undefined;
  const [offer] = told;
  const price = lines(offer?.['price']);
  const words = lines(offer?.['description']);
  // Price and words of the same language belong together.
  const languages = [...new Set([...Object.keys(price ?? {}), ...Object.keys(words ?? {})])];
  const description = Object.fromEntries(
    languages.map((language) => [
      language,
      [price?.[language], words?.[language]].filter((part) => part !== undefined).join('. '),
    ]),
  );
  const amount = free || !price ? undefined : lowestPrice(Object.values(price)[0]!);
  const cost = {
    ...(free !== undefined && { free }),
    ...(amount !== undefined && { amount }),
    ...(languages.length && { description }),
  };
  return Object.keys(cost).length ? cost : undefined;
}

function registrationOf(event: WireEvent): CalendarEvent['registration'] {
  const own = isObject(event.registration) ? event.registration : {};
  const [link] = [...linksOf(event.enrolment_url), ...linksOf(own['signup_url'])];
  const opens = told(event.enrolment_start_time) ?? told(own['enrolment_start_time']);
  const deadline = told(event.enrolment_end_time) ?? told(own['enrolment_end_time']);
  const places = number(event.maximum_attendee_capacity) ?? number(own['maximum_attendee_capacity']);
  const placesLeft = number(event.remaining_attendee_capacity) ?? number(own['remaining_attendee_capacity']);
  const registration = {
    ...(link && { required: true, link }),
    ...(opens && { opens }),
    ...(deadline && { deadline }),
    ...(places !== undefined && places >= 0 && { places }),
    ...(placesLeft !== undefined && placesLeft >= 0 && { placesLeft }),
  };
  return Object.keys(registration).length ? registration : undefined;
}

function imageOf(images: readonly unknown[]): CalendarEvent['image'] {
  for (const image of images) {
    if (!isObject(image)) continue;
    const url = imageAddress(told(image['url']));
    if (!url) continue;
    const alt = lines(image['alt_text']);
    const licence = line(image['license']);
    const credit = line(image['photographer_name']);
    return {
      url,
      ...(alt && { alt }),
      ...(licence === 'event_only'
        ? { onlyWithEvent: true }
        : licence && { licence: LICENCE[licence] ?? licence }),
      ...(credit && { credit }),
    };
  }
  return undefined;
}

/** Keywords that came with their names; a bare reference names nothing. */
function namedKeywords(value: unknown): { id: string; name: LocalizedText }[] {
  return list(value).flatMap((item) => {
    const id = idOf(item);
    const name = isObject(item) ? lines(item['name']) : undefined;
    return id && name ? [{ id, name }] : [];
  });
}

const LANGUAGE_REFERENCE = /^[a-z]{2,3}$/;

function mapEvent(event: WireEvent, options: LinkedEventsMapping): Record<string, unknown> {
  const id = idOf(event);
  // Helsinki has a place called the Internet.
  const isInternet = /:internet$/.test(idOf(event.location) ?? '');
  const online = isInternet || event.is_virtualevent === true;
  const place = isInternet ? undefined : placeOf(event, options);
  const onlineLink = address(event.virtualevent_url);
  const keywords = namedKeywords(event.keywords);
  const terms = [
    ...new Set(list(event.keywords).flatMap((item) => options.hyteTerms?.[idOf(item) ?? ''] ?? [])),
  ].filter((code) => hyteTerm(code));
  const provider = lines(event.provider);
  const links = [
    ...linksOf(event.info_url),
    ...list(event.external_links).flatMap((item) =>
      isObject(item) ? linksOf(item['link'], lines(item['name'])) : [],
    ),
    ...list(event.offers).flatMap((item) => (isObject(item) ? linksOf(item['info_url'], TICKETS) : [])),
  ];
  const summary = lines(event.short_description);
  const description = byLanguage(event.description, rich);
  const url = address(event['@id']);
  const host = url && new URL(url).hostname;
  return {
    id,
    name: lines(event.name),
    status: STATUS[told(event.event_status) ?? ''],
    ...readTimes(told(event.start_time), told(event.end_time)),
    summary,
    description: JSON.stringify(description) === JSON.stringify(summary) ? undefined : description,
    place,
    online: online || onlineLink ? true : undefined,
    onlineLink: onlineLink && { url: onlineLink },
    organiser: provider && { name: provider },
    // The same page is told as information and as tickets.
    links: links.filter(
      ({ url: one }, index) => links.findIndex(({ url: other }) => other === one) === index,
    ),
    cost: costOf(list(event.offers)),
    registration: registrationOf(event),
    targetGroups: namedKeywords(event.audience).map(({ id: code, name }) => ({ code, name })),
    ageRange: { minimum: number(event.audience_min_age), maximum: number(event.audience_max_age) },
    languages: list(event.in_language)
      .map(idOf)
      .filter((code) => code !== undefined && LANGUAGE_REFERENCE.test(code)),
    hyteTerms: terms.map((code) => ({ code })),
    keywords: keywords.map(({ name }) => name),
    image: imageOf(list(event.images)),
    modifiedAt: told(event.last_modified_time),
    provenance: {
      system: 'linked-events',
      id,
      url,
      licence: 'CC-BY-4.0',
      attribution: options.attribution ?? host,
    },
  };
}

/** What of a payload's records became what. */
export interface MappedEvents {
  events: CalendarEvent[];
  records: number;
  mapped: number;
}

/**
 * Events of one or more pages. Of a repeating series only its occurrences are shown, each knowing its series; of a
 * bigger event (`umbrella`) both it and its parts.
 */
export function mapEvents(
  items: readonly unknown[],
  problems: Problem[],
  options: LinkedEventsMapping = {},
  path = 'data',
): MappedEvents {
  // Children may come inside their parent, and once more beside it: first come, first kept.
  const own = new Set(items.filter(isObject).map(idOf));
  const nested = items.flatMap((item) =>
    isEvent(item)
      ? list(item.sub_events).filter(
          (child) => isEvent(child) && child.name !== undefined && !own.has(idOf(child)),
        )
      : [],
  );
  const all = [...items, ...nested];
  const parents = new Map<string, WireEvent>();
  const withChildren = new Set<string>();
  for (const item of all) {
    if (!isEvent(item)) continue;
    const id = idOf(item);
    if (id) parents.set(id, item);
    const parent = idOf(item.super_event);
    if (parent) withChildren.add(parent);
  }
  const left = (index: number, message: string, id: string | undefined): void =>
    void problems.push({ path: `${path}[${index}]`, message, ...(id && { id }) });
  let headers = 0;
  const known = new Set<string>();
  let mapped = 0;
  const events: CalendarEvent[] = [];
  all.forEach((item, index) => {
    if (!isEvent(item)) return left(index, 'not an event', isObject(item) ? idOf(item) : undefined);
    const id = idOf(item);
    if (item.deleted === true) return left(index, 'deleted', id);
    if (item.publication_status !== undefined && told(item.publication_status) === 'draft')
      return left(index, 'a draft', id);
    if (told(item.super_event_type) === 'recurring') {
      if (id && withChildren.has(id)) {
        headers++;
        return undefined;
      }
      if (list(item.sub_events).length)
        return left(index, 'a series whose occurrences are not among these', id);
    }
    const draft = mapEvent(item, options);
    const parentId = idOf(item.super_event);
    if (parentId) {
      const parent =
        parents.get(parentId) ?? (isObject(item.super_event) ? (item.super_event as WireEvent) : {});
      const name = lines(parent.name);
      const reference = { id: parentId, ...(name && { name }) };
      const isPart =
        told(parent.super_event_type) === 'umbrella' || told(item.sub_event_type) === 'sub_umbrella';
      Object.assign(draft, isPart ? { partOf: reference } : { series: reference });
    }
    const event = finishEventAt(draft, problems, `${path}[${index}]`, known);
    if (!event) return undefined;
    events.push(event);
    if (index < items.length) mapped++;
    return undefined;
  });
  return { events, records: items.length, mapped: mapped + headers };
}
