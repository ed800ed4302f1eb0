import type { ChecklistsPort } from './checklist.js';
import type { CalendarEvent } from './event.js';
import type { ProposalsPort } from './event-proposal.js';
import type { EventPage, EventQuery } from './event-query.js';
import type {
  OrganisationPage,
  OrganisationQuery,
  ServiceFacets,
  ServicePage,
  ServiceQuery,
  Suggestion,
} from './query.js';
import type { FeedbackPort } from './feedback.js';
import type { Organisation } from './organisation.js';
import type { Service } from './service.js';
import type { SurveysPort } from './survey.js';

/** What every call takes beside its own arguments. */
export interface CallOptions {
  /** Aborting rejects the call with `ClientError` of kind `aborted`. */
  signal?: AbortSignal;
}

/** Finding services. Every verb rejects with `ClientError` only. */
export interface ServicesPort {
  search(query: ServiceQuery, options?: CallOptions): Promise<ServicePage>;
  /** `undefined` when there is no such service. */
  get(id: string, options?: CallOptions): Promise<Service | undefined>;
  facets(query: ServiceQuery, options?: CallOptions): Promise<ServiceFacets>;
  /** The reader is about to type: does ahead what the first word would wait for. Left out by sources without such. */
  prepare?(): Promise<void>;
  /** What the reader may mean. Left out by sources that cannot tell. */
  suggest?(
    text: string,
    options?: CallOptions & { readerLanguages?: readonly string[]; limit?: number },
  ): Promise<Suggestion[]>;
}

/** Finding organisations. */
export interface OrganisationsPort {
  search(query: OrganisationQuery, options?: CallOptions): Promise<OrganisationPage>;
  get(id: string, options?: CallOptions): Promise<Organisation | undefined>;
}

/** What happens when. Every verb rejects with `ClientError` only. */
export interface EventsPort {
  /** Events and occurrences of series between two days. */
  list(query: EventQuery, options?: CallOptions): Promise<EventPage>;
  /** An event, an occurrence or a whole series; `undefined` when there is none, or it has been deleted. */
  get(id: string, options?: CallOptions): Promise<CalendarEvent | undefined>;
  /** Address of a calendar of these events to subscribe to, whatever the range. Left out by sources that give none. */
  subscriptionUrl?(query: EventQuery): Promise<string>;
}

/** Everything a source can fill. A widget whose port is missing says so and shows its fallback. */
export interface Ports {
  services?: ServicesPort;
  organisations?: OrganisationsPort;
  events?: EventsPort;
  checklists?: ChecklistsPort;
  feedback?: FeedbackPort;
  surveys?: SurveysPort;
  proposals?: ProposalsPort;
}

/** A source of facts: the ports one upstream system fills. */
export interface Adapter extends Ports {
  /** Short name, the one in provenance: `ptv`, `static`. */
  readonly system: string;
}

/** The `fetch` an adapter uses; pass your own to test or to add headers. */
export type Fetch = typeof globalThis.fetch;

/** What every adapter takes. */
export interface AdapterOptions {
  /** Address of the API or file. Relative addresses are resolved against the page. */
  baseUrl: string;
  fetch?: Fetch;
  /** Milliseconds for one request, retries apart. Default 15 000. */
  timeout?: number;
}
