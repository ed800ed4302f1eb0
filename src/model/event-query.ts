import type { Problem } from './common.js';
import type { CalendarEvent } from './event.js';
import type { FacetValue } from './query.js';

/** Part of the day an event begins in, by the Finnish clock: before 12, before 17, before 22, and the rest until 5. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * Which events are wanted. Values of one filter are alternatives (or), different filters narrow each other (and).
 * Unknown codes are allowed and simply find nothing of their own.
 */
export interface EventQuery {
  /** First day, `YYYY-MM-DD` in Finland. An event that goes on from before is found too. */
  from: string;
  /** Last day, inclusive. */
  to: string;
  /** What the reader typed. Every word must be found. */
  text?: string;
  /**
   * Municipality codes: where it is held, or whom it is for when that is told by municipality, county, region or the
   * whole country.
   */
  municipalities?: readonly string[];
  hyteTerms?: readonly string[];
  targetGroups?: readonly string[];
  /** Languages it is held in, ISO 639. */
  languages?: readonly string[];
  /** Keys of organisers as the facet gives them: the id, or the name where there is no id. */
  organisers?: readonly string[];
  /** ISO weekdays, 1 = Monday: any day of the event that is also in the range. */
  weekdays?: readonly number[];
  partsOfDay?: readonly PartOfDay[];
  /** Only events known to be free of charge. */
  free?: boolean;
  /** Only events that can be joined without going anywhere. */
  online?: boolean;
  /** Leaves cancelled events out. They are shown otherwise: somebody may be on the way. */
  withoutCancelled?: boolean;
  /** Reader's languages, best first: decides the order of events that begin together. Default `['fi']`. */
  readerLanguages?: readonly string[];
  /** Most events of a page. Everything in the range when left out, up to 10 000. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/** Counts for every value of every filter. A facet ignores its own filter and obeys all the others. */
export interface EventFacets {
  municipalities: FacetValue[];
  hyteTerms: FacetValue[];
  targetGroups: FacetValue[];
  languages: FacetValue[];
  organisers: FacetValue[];
  /** `code` is the ISO weekday: `1`. */
  weekdays: FacetValue[];
  /** `code` is a {@link PartOfDay}. Whole days are in none. */
  partsOfDay: FacetValue[];
  /** How many events the free-of-charge filter leaves. */
  free: number;
  /** How many events the online filter leaves. */
  online: number;
}

/** The events of a range, in the order they begin; occurrences of series stand alone, each with its own id. */
export interface EventPage {
  items: CalendarEvent[];
  /** How many there are in all. */
  total: number;
  facets: EventFacets;
  /** Postponed events whose new time is not known, whatever the range. */
  undated: CalendarEvent[];
  /** Hand it back as `cursor` for the next page; left out on the last one. */
  nextCursor?: string;
  /** Records left out, with the reason. A broken record never empties a page. */
  problems: Problem[];
}
