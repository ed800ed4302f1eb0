import { CalendarEvent } from './event.js';
import { Consent, FeedbackContact, type Receipt } from './feedback.js';
import type { CallOptions } from './ports.js';
import { z } from './zod.js';

/**
 * An event as somebody who arranges it tells it: the fields a form asks for, in the forms of the event's own. A time
 * without an offset (`2026-10-05T17:00`) is Finnish time. It has no id until it is published.
 */
export const ProposedEvent = z.pick(CalendarEvent, {
  name: true,
  start: true,
  end: true,
  description: true,
  place: true,
  online: true,
  onlineLink: true,
  organiser: true,
  links: true,
  cost: true,
  registration: true,
  audience: true,
  accessibility: true,
  hyteTerms: true,
  keywords: true,
  recurrence: true,
});
export type ProposedEvent = z.infer<typeof ProposedEvent>;

/** An event that an association would like to see in the calendar (tapahtumailmoitus, anmälan av evenemang). */
export const EventProposal = z.object({
  /** Made when it is written; the same proposal sent twice is stored once. */
  key: z.string(),
  event: ProposedEvent,
  /** For those who look at it before it is published; never shown with the event, and erased in time. */
  contact: FeedbackContact,
  consents: z.array(Consent),
  /** The language of the form. */
  language: z.optional(z.string()),
  /** When it was written by the clock of the device, ISO 8601 instant. */
  writtenAt: z.optional(z.string()),
});
export type EventProposal = z.infer<typeof EventProposal>;

/** Proposing events. Every verb rejects with `ClientError` only. */
export interface ProposalsPort {
  /** Safe to repeat with the same key. Nothing is shown to anybody before staff have accepted it. */
  submit(proposal: EventProposal, options?: CallOptions): Promise<Receipt>;
}
