import { Area, CodeReference, Link, Phone, Provenance } from './common.js';
import { OrganisationReference } from './organisation.js';
import { AccessibilityFact, Place } from './place.js';
import { AgeRange, Cost } from './service.js';
import { LocalizedRichText, LocalizedText } from './text.js';
import { z } from './zod.js';

/**
 * How a series repeats: days of the wall clock, whatever the clock change does to their instants. Small on purpose,
 * so that a person can write it by hand; an adapter whose upstream says more expands it itself.
 */
export const Recurrence = z.object({
  frequency: z.enum(['daily', 'weekly', 'monthly', 'yearly']),
  /** Every second week: `2`. Every one when left out. */
  interval: z.optional(z.number()),
  /** ISO weekdays, 1 = Monday. Of `weekly`; of `monthly` together with `week`. The first day's own when left out. */
  weekdays: z.optional(z.array(z.number())),
  /** Of `monthly`: which of the month's such weekdays, 1–5, or `-1` for the last one. */
  week: z.optional(z.number()),
  /** Last day it may fall on, `YYYY-MM-DD`. Without it and `count` the series has no end. */
  until: z.optional(z.string()),
  /** How many times in all, days of `except` counted too. */
  count: z.optional(z.number()),
  /** Days on which it does not happen, and nobody need hear of it. A cancelled one stands in `changes`. */
  except: z.optional(z.array(z.string())),
  /** Days beside the rule, `YYYY-MM-DD`. */
  also: z.optional(z.array(z.string())),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** What the organiser has said of an event's going ahead. */
export const EventStatus = z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online']);
export type EventStatus = z.infer<typeof EventStatus>;

/** How one day of a series differs from the others. */
export const OccurrenceChange = z.object({
  /** The day it would have been, `YYYY-MM-DD`. */
  day: z.string(),
  status: z.optional(EventStatus),
  /** Its own times, in the forms of the event's. */
  start: z.optional(z.string()),
  end: z.optional(z.string()),
  name: z.optional(LocalizedText),
  summary: z.optional(LocalizedText),
  place: z.optional(Place),
});
export type OccurrenceChange = z.infer<typeof OccurrenceChange>;

/** A picture of an event. */
export const EventImage = z.object({
  /** Always `https:`. */
  url: z.string(),
  /** What the picture shows, for those who do not see it. A picture without it is decoration. */
  alt: z.optional(LocalizedText),
  /** SPDX name of the licence, or the source's own. */
  licence: z.optional(z.string()),
  /** Who took it: shown with the picture. */
  credit: z.optional(z.string()),
  /** The licence allows the picture beside its own event only: never as decoration, never in a collection. */
  onlyWithEvent: z.optional(z.boolean()),
});
export type EventImage = z.infer<typeof EventImage>;

/** How to sign up. Nothing told means that nobody has said whether one must. */
export const Registration = z.object({
  /** One must sign up beforehand (`true`), or may just come (`false`). */
  required: z.optional(z.boolean()),
  link: z.optional(Link),
  /** When signing up begins and ends: a date, or an instant with its offset. A date is the last whole day. */
  opens: z.optional(z.string()),
  deadline: z.optional(z.string()),
  /** How many may come. */
  places: z.optional(z.number()),
  /** How many places were left when the record was read. */
  placesLeft: z.optional(z.number()),
  /** How, in words: "Soita tai lähetä viesti." */
  instructions: z.optional(LocalizedText),
});
export type Registration = z.infer<typeof Registration>;

/** Another event by its id, with its name when told. */
export const EventReference = z.object({ id: z.string(), name: z.optional(LocalizedText) });
export type EventReference = z.infer<typeof EventReference>;

/**
 * Something that happens (tapahtuma, evenemang). Called `CalendarEvent`, since browsers have an `Event` of their own.
 *
 * Times: an instant keeps its offset (`2026-10-05T17:00:00+03:00`); a whole day is a date (`2026-10-05`).
 */
export const CalendarEvent = z.object({
  id: z.string(),
  name: LocalizedText,
  status: z.optional(EventStatus),
  /** Left out only when it is postponed and the new time is not known. */
  start: z.optional(z.string()),
  /**
   * An instant: the moment it ends. A date: the last day, inclusive; with an instant as `start` it means that the
   * hour of the end is not told. Left out: the end is not told, or the whole day of `start`.
   */
  end: z.optional(z.string()),
  /** Where `start` was before it was rescheduled. */
  previousStart: z.optional(z.string()),
  /** IANA name of the zone a series repeats in; Europe/Helsinki when left out. */
  timeZone: z.optional(z.string()),
  /** One or two sentences. */
  summary: z.optional(LocalizedText),
  description: z.optional(LocalizedRichText),
  /** Where to go. */
  place: z.optional(Place),
  /** Can be joined without going anywhere; together with `place` both are possible. */
  online: z.optional(z.boolean()),
  onlineLink: z.optional(Link),
  organiser: z.optional(OrganisationReference),
  phones: z.optional(z.array(Phone)),
  emails: z.optional(z.array(z.string())),
  links: z.optional(z.array(Link)),
  cost: z.optional(Cost),
  registration: z.optional(Registration),
  targetGroups: z.optional(z.array(CodeReference)),
  /** Whom it is for, in words. */
  audience: z.optional(LocalizedText),
  ageRange: z.optional(AgeRange),
  /** Languages it is held in, ISO 639-1, or 639-3 where there is no two-letter code (`fse`). */
  languages: z.optional(z.array(z.string())),
  /** Of the event itself: sign language, quiet space. What holds for the place is told there. */
  accessibility: z.optional(z.array(AccessibilityFact)),
  hyteTerms: z.optional(z.array(CodeReference)),
  /** Subject words, one text a word. */
  keywords: z.optional(z.array(LocalizedText)),
  /** Whom it is for by where they live. */
  areas: z.optional(z.array(Area)),
  image: z.optional(EventImage),
  /** The series this is one occurrence of. */
  series: z.optional(EventReference),
  /** The bigger event this belongs to: a festival, a theme week. */
  partOf: z.optional(EventReference),
  /** Makes the record a series. The `events` port answers with its occurrences. */
  recurrence: z.optional(Recurrence),
  /** Days of the series that differ from the others. */
  changes: z.optional(z.array(OccurrenceChange)),
  /** iCalendar revision number, when the source has one. */
  sequence: z.optional(z.number()),
  /** When the record last changed (muokattu), ISO 8601. */
  modifiedAt: z.optional(z.string()),
  provenance: z.optional(Provenance),
});
export type CalendarEvent = z.infer<typeof CalendarEvent>;
