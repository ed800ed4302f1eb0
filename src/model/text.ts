import { z } from './zod.js';

/**
 * A text in one or more languages, keyed by BCP 47 language tag: `{ fi: 'Ruoka-apu', sv: 'Mathjälp' }`.
 * Easy language is its own tag (`fi-x-easy`). A language that is not there was not told; an empty string never
 * stands for "missing".
 */
export const LocalizedText = z.record(z.string(), z.string());
export type LocalizedText = z.infer<typeof LocalizedText>;

/** A run of text, or a link whose address is `http:`, `https:`, `mailto:` or `tel:`. */
export const RichInline = z.union([z.string(), z.object({ text: z.string(), href: z.string() })]);
export type RichInline = z.infer<typeof RichInline>;

/** A paragraph, a sub-heading or a list. */
export const RichBlock = z.union([
  z.object({ type: z.enum(['paragraph', 'heading']), children: z.array(RichInline) }),
  z.object({
    type: z.literal('list'),
    ordered: z.optional(z.boolean()),
    items: z.array(z.array(RichInline)),
  }),
]);
export type RichBlock = z.infer<typeof RichBlock>;

/**
 * Text with structure and never with markup: drawn with templates, so that foreign HTML cannot become HTML.
 * A plain string is allowed and means paragraphs separated by blank lines, lists by lines that start with `- `.
 */
export const RichText = z.union([z.string(), z.array(RichBlock)]);
export type RichText = z.infer<typeof RichText>;

/** {@link RichText} by language tag. */
export const LocalizedRichText = z.record(z.string(), RichText);
export type LocalizedRichText = z.infer<typeof LocalizedRichText>;
