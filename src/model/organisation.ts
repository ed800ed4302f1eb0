import { Area, CodeReference, Link, Phone, Provenance } from './common.js';
import { Place } from './place.js';
import { LocalizedRichText, LocalizedText } from './text.js';
import { z } from './zod.js';

/** Who provides a service (järjestö, organisation). */
export const Organisation = z.object({
  id: z.string(),
  name: LocalizedText,
  alternateName: z.optional(LocalizedText),
  /** Finnish business identifier, Y-tunnus: `1234567-8`. */
  businessId: z.optional(z.string()),
  kind: z.optional(
    z.enum(['association', 'foundation', 'parish', 'company', 'municipality', 'county', 'state', 'other']),
  ),
  /** The organisation this one is part of: a national association's local branch. */
  parent: z.optional(z.string()),
  summary: z.optional(LocalizedText),
  description: z.optional(LocalizedRichText),
  hyteTerms: z.optional(z.array(CodeReference)),
  targetGroups: z.optional(z.array(CodeReference)),
  areas: z.optional(z.array(Area)),
  places: z.optional(z.array(Place)),
  phones: z.optional(z.array(Phone)),
  emails: z.optional(z.array(z.string())),
  links: z.optional(z.array(Link)),
  /** When somebody last confirmed that the facts hold (tarkistettu), ISO 8601. */
  verifiedAt: z.optional(z.string()),
  /** When the record last changed (muokattu), ISO 8601. */
  modifiedAt: z.optional(z.string()),
  provenance: z.optional(Provenance),
});
export type Organisation = z.infer<typeof Organisation>;

/** What a service says of its organisation. */
export const OrganisationReference = z.object({
  id: z.optional(z.string()),
  name: LocalizedText,
  businessId: z.optional(z.string()),
});
export type OrganisationReference = z.infer<typeof OrganisationReference>;
