import { LocalizedText } from './text.js';
import { z } from './zod.js';

/**
 * A reference to a code list. `code` is kept even when the list does not know it, and `name` is what the source
 * called it, so that an unknown code is shown by its own name.
 */
export const CodeReference = z.object({ code: z.string(), name: z.optional(LocalizedText) });
export type CodeReference = z.infer<typeof CodeReference>;

/** Where a record came from and on what terms it may be shown. */
export const Provenance = z.object({
  /** The system's short name: `ptv`, `hsds`, `static`, … */
  system: z.string(),
  /** The record's id there. */
  id: z.string(),
  /** The record's own address, when there is one. */
  url: z.optional(z.string()),
  /** When it was read, ISO 8601 instant. */
  fetchedAt: z.optional(z.string()),
  /** SPDX name of the licence: `CC0-1.0`, `CC-BY-4.0`. */
  licence: z.optional(z.string()),
  /** The words the licence asks to be shown. */
  attribution: z.optional(z.string()),
});
export type Provenance = z.infer<typeof Provenance>;

/** A web address with its words. `url` has passed `safeLink`. */
export const Link = z.object({
  url: z.string(),
  name: z.optional(LocalizedText),
  /** The language of the page behind the link, when told. */
  language: z.optional(z.string()),
});
export type Link = z.infer<typeof Link>;

/** A telephone number as it is written for people, dialled after its blanks are removed. */
export const Phone = z.object({
  number: z.string(),
  description: z.optional(LocalizedText),
  /** `free` only when calling costs nothing; `special` for numbers with a price of their own. */
  charge: z.optional(z.enum(['free', 'normal', 'special'])),
  chargeDescription: z.optional(LocalizedText),
  /** What kind of line: voice when not told. */
  type: z.optional(z.enum(['voice', 'sms', 'fax', 'text'])),
});
export type Phone = z.infer<typeof Phone>;

/**
 * An area a service covers. The type is always kept with the code: `01` means a county, a region and a hospital
 * district at once.
 */
export const Area = z.object({
  type: z.enum(['nationwide', 'county', 'region', 'municipality', 'other']),
  /** The code in the list of that type. Left out for `nationwide`, and for `other` when the source has none. */
  code: z.optional(z.string()),
  name: z.optional(LocalizedText),
  /** `nationwide` without the Åland Islands. */
  withoutAland: z.optional(z.boolean()),
});
export type Area = z.infer<typeof Area>;

/** A record that could not be used, or could only be used in part. Never contains personal data or search words. */
export interface Problem {
  /** Where in the answer: `itemList[3]`, `services[2].phones[0]`. */
  path: string;
  /** What was wrong, in English, for a site owner's log. */
  message: string;
  /** The record's id when it could be read. */
  id?: string;
}
