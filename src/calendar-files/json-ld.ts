import type { CalendarEvent, LocalizedText } from '../model/index.js';
import { pickText, plainText, safeLink } from '../model/localized.js';

export interface JsonLdOptions {
  /** Reader's languages, best first; the data has one language. Default `['fi']`. */
  languages?: readonly string[];
  /** A web address of the event, where it is shown to people. */
  url?: string;
}

/** A value of JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

const STATUS = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
} as const;

/** Without what is not told: search engines take an empty value for a mistake. */
const told = (values: Readonly<Record<string, JsonValue | undefined>>): { [key: string]: JsonValue } =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );

/**
 * An event as schema.org/Event, for search engines: an object to be written as JSON into
 * `<script type="application/ld+json">`. Pure, for a server as well as for a page; see {@link jsonLdText} for the text.
 *
 * @returns `undefined` for an event without a time, which schema.org has no room for
 */
export function toJsonLd(
  event: CalendarEvent,
  { languages = ['fi'], url }: JsonLdOptions = {},
): { [key: string]: JsonValue } | undefined {
  if (event.start === undefined) return undefined;
  const text = (value: LocalizedText | undefined): string | undefined => pickText(value, languages)?.value;
  const name = pickText(event.name, languages);
  const description = pickText(event.description, languages);
  const { place, cost, registration } = event;
  const address = place?.address;
  const streetAddress = text(address?.street);
  const locality = text(address?.postOffice);
  const physical = place && {
    '@type': 'Place',
    ...told({
      name: text(place.name) ?? streetAddress ?? locality,
      address:
        streetAddress || locality || address?.postalCode
          ? {
              '@type': 'PostalAddress',
              ...told({
                streetAddress,
                postalCode: address?.postalCode,
                addressLocality: locality,
                addressCountry: address?.country ?? 'FI',
              }),
            }
          : undefined,
      geo: place.position && {
        '@type': 'GeoCoordinates',
        latitude: place.position.latitude,
        longitude: place.position.longitude,
      },
    }),
  };
  const page = safeLink(url ?? event.links?.[0]?.url);
  const virtual = event.online && {
    '@type': 'VirtualLocation',
    ...told({ url: event.onlineLink?.url ?? page }),
  };
  const location = [physical, virtual].filter((one) => !!one) as JsonValue[];
  const price = cost?.free ? 0 : cost?.amount;
  const organiser = text(event.organiser?.name);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...told({
      name: name?.value,
      inLanguage: event.languages?.length ? [...event.languages] : undefined,
      startDate: event.start,
      endDate: event.end,
      previousStartDate: event.previousStart,
      eventStatus: `https://schema.org/${STATUS[event.status ?? 'scheduled']}`,
      eventAttendanceMode: location.length
        ? `https://schema.org/${physical && virtual ? 'Mixed' : virtual ? 'Online' : 'Offline'}EventAttendanceMode`
        : undefined,
      location: location.length === 1 ? location[0] : location.length ? location : undefined,
      description:
        [text(event.summary), description && plainText(description.value)]
          .filter((part) => part !== undefined)
          .join('\n\n') || undefined,
      organizer: organiser && { '@type': 'Organization', name: organiser },
      image: event.image?.url,
      url: page,
      isAccessibleForFree: cost?.free,
      offers:
        price === undefined
          ? undefined
          : {
              '@type': 'Offer',
              ...told({
                price,
                priceCurrency: cost?.currency ?? 'EUR',
                url: registration?.link?.url ?? page,
                availability: `https://schema.org/${registration?.placesLeft === 0 ? 'SoldOut' : 'InStock'}`,
              }),
            },
      remainingAttendeeCapacity: registration?.placesLeft,
      maximumAttendeeCapacity: registration?.places,
      typicalAgeRange:
        event.ageRange?.minimum !== undefined || event.ageRange?.maximum !== undefined
          ? `${event.ageRange.minimum ?? 0}-${event.ageRange.maximum ?? ''}`
          : undefined,
      keywords: event.keywords?.map((keyword) => text(keyword)).filter((word) => word !== undefined),
      superEvent: event.partOf && { '@type': 'Event', ...told({ name: text(event.partOf.name) }) },
    }),
  };
}

/**
 * Events as the text of a `<script type="application/ld+json">`. `<` is written as `\u003c`: no text in it can end the
 * element.
 */
export function jsonLdText(events: readonly CalendarEvent[], options: JsonLdOptions = {}): string {
  const data = events.map((event) => toJsonLd(event, options)).filter((one) => one !== undefined);
  return JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
}
