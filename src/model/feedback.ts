import type { CallOptions } from './ports.js';
import { LocalizedText } from './text.js';
import { z } from './zod.js';

/** What a feedback can be about. */
export const FeedbackKind = z.enum(['page', 'service', 'event', 'record', 'item']);
export type FeedbackKind = z.infer<typeof FeedbackKind>;

/** What one writes about (aihe, ämne): who reads it and when it is answered. */
export const FeedbackTopic = z.object({
  id: z.string(),
  name: LocalizedText,
  summary: z.optional(LocalizedText),
  /** Who reads it, in words that the writer sees before writing. */
  readBy: LocalizedText,
  /** Answered within this many days of its arrival, when the writer asks for an answer. Not promised when not told. */
  answeredWithin: z.optional(z.number()),
  /**
   * The feedback that the Act on the Provision of Digital Services (306/2019) demands a channel for: answered within
   * 14 days, and the topic cannot be taken away.
   */
  statutory: z.optional(z.enum(['accessibility'])),
  /** What it can be about; anything when not told. */
  about: z.optional(z.array(FeedbackKind)),
  /** Asks where. */
  place: z.optional(z.boolean()),
  /** Asks for a rating from 1 to 5. */
  rating: z.optional(z.boolean()),
  /** Takes a picture. */
  picture: z.optional(z.boolean()),
});
export type FeedbackTopic = z.infer<typeof FeedbackTopic>;

/** One field of a record that is wrong: what stood there and what should stand there, as far as is known. */
export const WrongField = z.object({
  /** Name of the field in the model: `channels.phones`. */
  field: z.string(),
  shown: z.optional(z.string()),
  correct: z.optional(z.string()),
});
export type WrongField = z.infer<typeof WrongField>;

/** The page, service, event or item of a checklist it is about, or the fields of a record that are wrong. */
export const FeedbackAbout = z.union([
  z.object({ type: z.literal('page'), url: z.string(), name: z.optional(z.string()) }),
  z.object({ type: z.literal('service'), id: z.string(), name: z.optional(z.string()) }),
  z.object({ type: z.literal('event'), id: z.string(), name: z.optional(z.string()) }),
  z.object({
    type: z.literal('record'),
    of: z.enum(['service', 'organisation', 'event']),
    id: z.string(),
    name: z.optional(z.string()),
    fields: z.array(WrongField),
  }),
  z.object({
    type: z.literal('item'),
    id: z.string(),
    name: z.optional(z.string()),
    /** Id of the checklist's template. */
    checklist: z.string(),
    /** Code of the municipality or county whose work the item is about. */
    place: z.optional(z.string()),
  }),
]);
export type FeedbackAbout = z.infer<typeof FeedbackAbout>;

/** Where, in words or as a position that the writer asked to be told. */
export const FeedbackPlace = z.object({
  text: z.optional(z.string()),
  /** WGS 84 degrees. */
  position: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
});
export type FeedbackPlace = z.infer<typeof FeedbackPlace>;

/** What is told of a picture; its bytes travel beside the feedback. Drawn anew before sending: no position in it. */
export const PictureMeta = z.object({
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  /** Bytes. */
  size: z.number(),
  /** Pixels. */
  width: z.number(),
  height: z.number(),
  /** What it shows, in the writer's words. */
  description: z.optional(z.string()),
});
export type PictureMeta = z.infer<typeof PictureMeta>;

/** How the writer can be reached. Anonymous is the ordinary case. */
export const FeedbackContact = z.object({
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
});
export type FeedbackContact = z.infer<typeof FeedbackContact>;

/** What the writer agreed to, by purpose; what was not agreed to is not in the list. */
export const Consent = z.object({
  /** `answer`: contact details are used to answer. `publish`: the text may be published without the name. */
  purpose: z.enum(['answer', 'publish']),
  /** The words that were agreed to. */
  words: z.string(),
});
export type Consent = z.infer<typeof Consent>;

/** A message to whoever reads a topic (palaute, respons). */
export const Feedback = z.object({
  /** Made when the message is written; the same feedback sent twice is stored once. */
  key: z.string(),
  /** Id of the topic. */
  topic: z.string(),
  about: z.optional(FeedbackAbout),
  /** 1–5. */
  rating: z.optional(z.number()),
  /** Missing only where a rating or the wrong fields say it all. */
  message: z.optional(z.string()),
  place: z.optional(FeedbackPlace),
  picture: z.optional(PictureMeta),
  contact: z.optional(FeedbackContact),
  consents: z.optional(z.array(Consent)),
  /** The language of the form. */
  language: z.optional(z.string()),
  /** When it was written by the clock of the device, ISO 8601 instant: to be shown, never to be counted with. */
  writtenAt: z.optional(z.string()),
});
export type Feedback = z.infer<typeof Feedback>;

/** What the writer gets for a message or a response (kuittaus, kvittering). */
export const Receipt = z.object({
  /** What to say when asking about it. */
  reference: z.string(),
  /** The key of what was received. */
  key: z.optional(z.string()),
  /** ISO 8601 instant. */
  receivedAt: z.optional(z.string()),
  readBy: z.optional(LocalizedText),
  /** The day by which it is answered, `2027-03-31`. */
  answerBy: z.optional(z.string()),
  /** A page that tells how far it has come. */
  url: z.optional(z.string()),
  /** It had been received before; nothing was stored again. */
  again: z.optional(z.boolean()),
});
export type Receipt = z.infer<typeof Receipt>;

/** Giving feedback. Every verb rejects with `ClientError` only. */
export interface FeedbackPort {
  /** @param asked.readerLanguages languages in the reader's order, for sources that speak one at a time */
  topics(asked?: { readerLanguages?: readonly string[] }, options?: CallOptions): Promise<FeedbackTopic[]>;
  /** Safe to repeat with the same key. */
  submit(feedback: Feedback, options?: CallOptions & { picture?: Blob }): Promise<Receipt>;
}
