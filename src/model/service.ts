import { Area, CodeReference, Link, Phone, Provenance } from './common.js';
import { OpeningHours } from './opening-hours.js';
import { OrganisationReference } from './organisation.js';
import { Place } from './place.js';
import { LocalizedRichText, LocalizedText } from './text.js';
import { z } from './zod.js';

/** One way to reach a service. */
export const ServiceChannel = z.object({
  id: z.optional(z.string()),
  type: z.enum(['visit', 'phone', 'online', 'email', 'home-visit']),
  name: z.optional(LocalizedText),
  description: z.optional(LocalizedRichText),
  /** Where to go; only with `visit`. */
  place: z.optional(Place),
  phones: z.optional(z.array(Phone)),
  emails: z.optional(z.array(z.string())),
  links: z.optional(z.array(Link)),
  openingHours: z.optional(OpeningHours),
  /** Languages spoken there, ISO 639-1 (`fi`) or 639-3 where there is no two-letter code (`fse`). */
  languages: z.optional(z.array(z.string())),
});
export type ServiceChannel = z.infer<typeof ServiceChannel>;

/** What taking part costs. `free: undefined` means that nobody has told. */
export const Cost = z.object({
  free: z.optional(z.boolean()),
  /** Lowest price when told, in `currency`. */
  amount: z.optional(z.number()),
  /** ISO 4217; EUR when left out. */
  currency: z.optional(z.string()),
  description: z.optional(LocalizedText),
});
export type Cost = z.infer<typeof Cost>;

/** Years of age, both inclusive. */
export const AgeRange = z.object({ minimum: z.optional(z.number()), maximum: z.optional(z.number()) });
export type AgeRange = z.infer<typeof AgeRange>;

/**
 * Something a person can get or take part in (palvelu, toiminta; tjänst, verksamhet).
 * Dates stay ISO strings until a widget formats them.
 */
export const Service = z.object({
  id: z.string(),
  name: LocalizedText,
  alternateName: z.optional(LocalizedText),
  /** `paused` for a summer break; `closed` services are left out of search. */
  status: z.optional(z.enum(['active', 'paused', 'closed'])),
  /** One or two sentences. */
  summary: z.optional(LocalizedText),
  description: z.optional(LocalizedRichText),
  /** How to take part, what to bring, whom to ask. */
  instructions: z.optional(LocalizedRichText),
  organisation: OrganisationReference,
  /** Others that provide it together with `organisation`. */
  otherOrganisations: z.optional(z.array(OrganisationReference)),
  channels: z.optional(z.array(ServiceChannel)),
  /** Types of wellbeing and health promotion activity: labels for finding, a service may carry several. */
  hyteTerms: z.optional(z.array(CodeReference)),
  /** PTV service classes (`P25.6`), or another catalogue's classes by name. */
  serviceClasses: z.optional(z.array(CodeReference)),
  /** PTV target groups (`KR1.2`), or another catalogue's by name. */
  targetGroups: z.optional(z.array(CodeReference)),
  /** PTV life events (`KE3`). */
  lifeEvents: z.optional(z.array(CodeReference)),
  /** Subject words, one text a word. */
  keywords: z.optional(z.array(LocalizedText)),
  /** Whom it is for by where they live. Not told (`undefined` or empty) is not the same as nationwide. */
  areas: z.optional(z.array(Area)),
  /** Can be used without going anywhere. */
  remote: z.optional(z.boolean()),
  /** Languages it is given in, ISO 639-1, or 639-3 where there is no two-letter code. */
  languages: z.optional(z.array(z.string())),
  cost: z.optional(Cost),
  /** Who may come, in words. */
  eligibility: z.optional(LocalizedRichText),
  ageRange: z.optional(AgeRange),
  links: z.optional(z.array(Link)),
  /** When somebody last confirmed that the facts hold (tarkistettu), ISO 8601. */
  verifiedAt: z.optional(z.string()),
  /** When the record last changed (muokattu), ISO 8601. */
  modifiedAt: z.optional(z.string()),
  provenance: z.optional(Provenance),
  /** Addresses and positions must not be shown anywhere. Adapters apply `withoutConfidential` before returning. */
  confidential: z.optional(z.boolean()),
});
export type Service = z.infer<typeof Service>;
