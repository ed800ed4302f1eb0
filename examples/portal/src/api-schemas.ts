import {
  Address,
  Area,
  CalendarEvent,
  CodeReference,
  Link,
  LocalizedText,
  OpeningHours,
  Organisation,
  OrganisationReference,
  Phone,
  Place,
  Position,
  Provenance,
  RichText,
  Service,
  ServiceChannel,
} from '../../../src/model/index.js';
import { z } from '../../../src/model/zod.js';
import { problemCodes } from './problems.js';

/** Schemas that stand in the description under a name of their own. */
export const named = z.registry<{ id: string }>();

for (const [id, schema] of Object.entries({
  Address,
  Area,
  CalendarEvent,
  CodeReference,
  Link,
  LocalizedText,
  OpeningHours,
  Organisation,
  OrganisationReference,
  Phone,
  Place,
  Position,
  Provenance,
  RichText,
  Service,
  ServiceChannel,
}))
  named.add(schema, { id });

/** Longest text of a query; the engine reads no more of it. */
const LONGEST_TEXT = 500;
const LONGEST_CODE = 200;

export const code = z.string().check(z.maxLength(LONGEST_CODE));
const codes = z.optional(z.array(code).check(z.maxLength(100)));
const text = z.optional(z.string().check(z.maxLength(LONGEST_TEXT)));
const readerLanguages = z.optional(
  z.array(z.string().check(z.regex(/^[A-Za-z0-9-]{1,35}$/))).check(z.maxLength(10)),
);
const limit = z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(100)));
const cursor = z.optional(z.string().check(z.maxLength(LONGEST_CODE)));

/** The model's `ServiceQuery`, as query parameters; a list is its parameter several times. */
export const ServiceQueryParameters = z.object({
  text,
  municipalities: codes,
  counties: codes,
  hyteTerms: codes,
  targetGroups: codes,
  languages: codes,
  organisations: codes,
  free: z.optional(z.boolean()),
  remote: z.optional(z.boolean()),
  sort: z.optional(z.enum(['relevance', 'name', 'freshness'])),
  readerLanguages,
  limit,
  cursor,
});

export const ServiceListParameters = z.extend(ServiceQueryParameters, {
  /** Exactly these services, in this order; nothing else is asked then. */
  ids: codes,
  facets: z.optional(z.boolean()),
});

export const SuggestionParameters = z.object({
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  readerLanguages,
  limit: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(20))),
});

export const OrganisationQueryParameters = z.object({
  text,
  municipalities: codes,
  readerLanguages,
  limit,
  cursor,
});

export const IdParameters = z.object({ id: code });

export const FacetValue = z.object({
  code: z.string(),
  count: z.number(),
  name: z.optional(LocalizedText),
});

export const ServiceFacets = z.object({
  municipalities: z.array(FacetValue),
  hyteTerms: z.array(FacetValue),
  targetGroups: z.array(FacetValue),
  languages: z.array(FacetValue),
  free: z.number(),
  remote: z.number(),
});

export const RecordProblem = z.object({
  path: z.string(),
  message: z.string(),
  id: z.optional(z.string()),
});

export const ServicePage = z.object({
  items: z.array(Service),
  total: z.number(),
  facets: z.optional(ServiceFacets),
  nextCursor: z.optional(z.string()),
  problems: z.array(RecordProblem),
  interpretation: z.optional(
    z.object({
      searchedInstead: z.optional(z.string()),
      places: z.optional(z.array(z.extend(Area, { without: z.optional(z.string()) }))),
      remainingText: z.optional(z.string()),
    }),
  ),
  matches: z.optional(
    z.record(
      z.string(),
      z.object({
        forms: z.array(z.string()),
        snippet: z.optional(z.object({ text: z.string(), language: z.string() })),
      }),
    ),
  ),
});

export const OrganisationPage = z.object({
  items: z.array(Organisation),
  total: z.number(),
  nextCursor: z.optional(z.string()),
  problems: z.array(RecordProblem),
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The model's `EventQuery`, as query parameters. */
export const EventQueryParameters = z.object({
  /** First day and last day in Finland. */
  from: day,
  to: day,
  text,
  municipalities: codes,
  hyteTerms: codes,
  targetGroups: codes,
  languages: codes,
  organisers: codes,
  /** ISO weekdays, 1 = Monday. */
  weekdays: z.optional(z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'])).check(z.maxLength(7))),
  partsOfDay: z.optional(z.array(z.enum(['morning', 'afternoon', 'evening', 'night'])).check(z.maxLength(4))),
  free: z.optional(z.boolean()),
  online: z.optional(z.boolean()),
  withoutCancelled: z.optional(z.boolean()),
  facets: z.optional(z.boolean()),
  readerLanguages,
  limit: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(10_000))),
  cursor,
});

export const EventPage = z.object({
  items: z.array(CalendarEvent),
  total: z.number(),
  facets: z.optional(
    z.object({
      municipalities: z.array(FacetValue),
      hyteTerms: z.array(FacetValue),
      targetGroups: z.array(FacetValue),
      languages: z.array(FacetValue),
      organisers: z.array(FacetValue),
      weekdays: z.array(FacetValue),
      partsOfDay: z.array(FacetValue),
      free: z.number(),
      online: z.number(),
    }),
  ),
  undated: z.array(CalendarEvent),
  nextCursor: z.optional(z.string()),
  problems: z.array(RecordProblem),
});

export const SuggestionList = z.object({
  items: z.array(
    z.object({
      type: z.enum(['concept', 'hyteTerm', 'organisation', 'place', 'service']),
      text: z.string(),
      language: z.string(),
      code: z.optional(z.string()),
      area: z.optional(Area),
    }),
  ),
});

export const CodeListParameters = z.object({
  list: z.enum(['municipalities', 'counties', 'regions', 'hyteTerms', 'targetGroups', 'serviceClasses']),
});

export const CodeList = z.object({
  list: z.string(),
  source: z.optional(z.object({ attribution: z.string(), licence: z.string(), edition: z.string() })),
  items: z.array(z.looseObject({ code: z.string(), name: LocalizedText })),
});

export const Health = z.object({ status: z.literal('ok') });

export const Readiness = z.object({
  status: z.enum(['ready', 'degraded', 'not-ready']),
  database: z.enum(['ok', 'unavailable']),
  directory: z.optional(
    z.object({
      release: z.number(),
      services: z.number(),
      organisations: z.number(),
      events: z.number(),
      createdAt: z.string(),
    }),
  ),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(problemCodes as [string, ...string[]]),
  detail: z.optional(z.string()),
  issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});

for (const [id, schema] of Object.entries({
  FacetValue,
  ServiceFacets,
  ServicePage,
  OrganisationPage,
  EventPage,
  SuggestionList,
  CodeList,
  Health,
  Readiness,
  Problem,
  RecordProblem,
}))
  named.add(schema, { id });
