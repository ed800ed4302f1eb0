import { Phone } from './common.js';
import { OpeningHours } from './opening-hours.js';
import { LocalizedText } from './text.js';
import { z } from './zod.js';

/** WGS 84 (EPSG:4326) position in decimal degrees. */
export const Position = z.object({ latitude: z.number(), longitude: z.number() });
export type Position = z.infer<typeof Position>;

export const Address = z.object({
  /** Street and number, or a post-office box. */
  street: z.optional(LocalizedText),
  postalCode: z.optional(z.string()),
  /** Post office, as on an envelope. */
  postOffice: z.optional(LocalizedText),
  /** Three-digit municipality code. */
  municipality: z.optional(z.string()),
  /** Entrance, floor, building: what helps to find the door. */
  additional: z.optional(LocalizedText),
  /** ISO 3166-1 alpha-2; Finland when left out. */
  country: z.optional(z.string()),
});
export type Address = z.infer<typeof Address>;

/** One thing to know before coming: "The entrance has three steps." (esteettömyys, tillgänglighet) */
export const AccessibilityFact = z.object({
  text: LocalizedText,
  /** Whether the fact helps (`yes`), hinders (`no`), or neither is told. */
  accessible: z.optional(z.enum(['yes', 'no', 'partly'])),
});
export type AccessibilityFact = z.infer<typeof AccessibilityFact>;

/** Somewhere a person can go. */
export const Place = z.object({
  id: z.optional(z.string()),
  name: z.optional(LocalizedText),
  address: z.optional(Address),
  position: z.optional(Position),
  phones: z.optional(z.array(Phone)),
  openingHours: z.optional(OpeningHours),
  accessibility: z.optional(z.array(AccessibilityFact)),
  /** The address must not be known (a shelter). `withoutConfidential` removes address and position. */
  confidential: z.optional(z.boolean()),
});
export type Place = z.infer<typeof Place>;
