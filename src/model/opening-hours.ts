import { LocalizedText } from './text.js';
import { z } from './zod.js';

/** Opening on one weekday. Times are wall-clock times in Europe/Helsinki, `HH:mm`. */
export const OpeningTime = z.object({
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  day: z.number(),
  opens: z.string(),
  /** `24:00` for midnight at the end of the day. Not after `opens` means: closes on the next day. */
  closes: z.string(),
  /** ISO weekday on which it closes, when that is neither `day` nor the next (PTV's overnight hours). */
  closesDay: z.optional(z.number()),
});
export type OpeningTime = z.infer<typeof OpeningTime>;

/**
 * Hours that hold for a time. Data only: the engine that answers "open now" reads this shape.
 * Of several periods that hold on a date, an exception wins over regular hours.
 */
export const OpeningPeriod = z.object({
  /** First and last date it holds, `YYYY-MM-DD`, inclusive. Left out: no limit. */
  validFrom: z.optional(z.string()),
  validTo: z.optional(z.string()),
  /** Replaces the regular hours on its dates. */
  exception: z.optional(z.boolean()),
  closed: z.optional(z.boolean()),
  alwaysOpen: z.optional(z.boolean()),
  byAppointment: z.optional(z.boolean()),
  /** None with `closed`, `alwaysOpen` or a note alone. */
  times: z._default(z.array(OpeningTime), []),
  /** RFC 5545 recurrence rule, when weekdays alone do not say it (every second week). */
  recurrenceRule: z.optional(z.string()),
  note: z.optional(LocalizedText),
});
export type OpeningPeriod = z.infer<typeof OpeningPeriod>;

export const OpeningHours = z.object({ periods: z.array(OpeningPeriod) });
export type OpeningHours = z.infer<typeof OpeningHours>;
