import type { Area, CodeReference, Problem } from './common.js';
import type { LocalizedText } from './text.js';
import type { Organisation } from './organisation.js';
import type { Service } from './service.js';

/** Order of results. Relevance needs a text; without one it is by name. */
export type ServiceSort = 'relevance' | 'name' | 'freshness';

/**
 * What is searched for. Values of one filter are alternatives (or), different filters narrow each other (and).
 * Unknown codes are allowed and simply find nothing of their own.
 */
export interface ServiceQuery {
  /** What the reader typed. */
  text?: string;
  /**
   * Municipality codes. A service matches when it covers the municipality itself, the county or region it lies in,
   * or the whole country; local ones come first.
   */
  municipalities?: readonly string[];
  /** Wellbeing services county codes: every municipality of the county, the county as a whole, the whole country. */
  counties?: readonly string[];
  hyteTerms?: readonly string[];
  targetGroups?: readonly string[];
  /** Languages of service, ISO 639. */
  languages?: readonly string[];
  /** Ids of organisations. */
  organisations?: readonly string[];
  /** Only services known to be free of charge. */
  free?: boolean;
  /** Only services that can be used without going anywhere. */
  remote?: boolean;
  sort?: ServiceSort;
  /** Reader's languages, best first: decides names, sorting and which texts rank first. Default `['fi']`. */
  readerLanguages?: readonly string[];
  /** Size of a page, 1–100. Default 20. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/** A value of a facet and how many results choosing it gives under all other filters. */
export interface FacetValue {
  code: string;
  count: number;
  /** The source's own name, for a code the lists do not know. */
  name?: LocalizedText;
}

/** Counts for every value of every filter. A facet ignores its own filter and obeys all the others. */
export interface ServiceFacets {
  municipalities: FacetValue[];
  hyteTerms: FacetValue[];
  targetGroups: FacetValue[];
  languages: FacetValue[];
  /** How many results the free-of-charge filter leaves. */
  free: number;
  /** How many results the remote filter leaves. */
  remote: number;
}

/** Where and why a service matched. */
export interface ServiceMatch {
  /** Words of the text, as written there, that answered the query; lower case. */
  forms: readonly string[];
  /** A piece of the description around the first of them, when neither name nor summary has one. */
  snippet?: { text: string; language: string };
}

/** A place found in the text of a query. */
export interface PlaceInText extends Area {
  /**
   * The text without this place, the others still in it: as typed, or as in `searchedInstead` when a place was only
   * understood there.
   */
  without?: string;
}

/** How the text of a query was understood. */
export interface QueryInterpretation {
  /** What was searched instead, when nothing has the words as typed ("mielenterveys" for "mielentervys"). */
  searchedInstead?: string;
  /** Places found in the text and used as a filter ("Turussa" → municipality 853). */
  places?: PlaceInText[];
  /** The text that was left for searching after places were taken out. */
  remainingText?: string;
}

/** One page of results. */
export interface ServicePage {
  items: Service[];
  /** How many there are in all. */
  total: number;
  facets?: ServiceFacets;
  /** Hand it back as `cursor` for the next page; left out on the last one. */
  nextCursor?: string;
  /** Records left out, with the reason. A broken record never empties a page. */
  problems: Problem[];
  interpretation?: QueryInterpretation;
  /** By service id; only for items of this page. */
  matches?: Record<string, ServiceMatch>;
}

/** Something to choose while typing. */
export interface Suggestion {
  type: 'concept' | 'hyteTerm' | 'organisation' | 'place' | 'service';
  /** What is shown and what is searched when it is chosen. */
  text: string;
  /** Language of `text`. */
  language: string;
  /** The service or organisation id, or the term's code, or the place. */
  code?: string;
  area?: Area;
}

export interface OrganisationQuery {
  text?: string;
  municipalities?: readonly string[];
  readerLanguages?: readonly string[];
  limit?: number;
  cursor?: string;
}

export interface OrganisationPage {
  items: Organisation[];
  total: number;
  nextCursor?: string;
  problems: Problem[];
}

export type { Area, CodeReference };
