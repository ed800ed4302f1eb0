import {
  codeSources,
  counties,
  hyteTerms,
  municipalities,
  regions,
  serviceClasses,
  targetGroups,
} from '../../../src/codes/index.js';
import {
  CodeList,
  CodeListParameters,
  EventPage,
  EventQueryParameters,
  IdParameters,
  OrganisationPage,
  OrganisationQueryParameters,
  ServiceFacets,
  ServiceListParameters,
  ServicePage,
  ServiceQueryParameters,
  SuggestionList,
  SuggestionParameters,
} from './api-schemas.js';
import { CalendarEvent, ClientError, Organisation, Service } from '../../../src/model/index.js';
import type { Directory, Question } from './directory.js';
import { endpoint, type Answer, type Endpoint } from './endpoint.js';
import { ProblemError } from './problems.js';

const LISTS = { municipalities, counties, regions, hyteTerms, targetGroups, serviceClasses };

/** Everything that is answered from memory, without the database. */
export function directoryEndpoints(current: () => Directory): Endpoint[] {
  const ask = async (question: Question): Promise<Answer> => {
    const answer = await current().ask(question);
    if (!answer) throw new ProblemError('not-found');
    return answer;
  };
  return [
    endpoint({
      method: 'GET',
      path: '/api/v1/services',
      operationId: 'searchServices',
      summary: 'Services that answer a text and filters, a page at a time; or those of the given ids.',
      tag: 'services',
      query: ServiceListParameters,
      answers: { 200: { description: 'A page of services.', schema: ServicePage } },
      caching: 'directory',
      handle: ({ query: { ids, facets, ...query } }) =>
        ask(ids?.length ? { kind: 'some', ids } : { kind: 'search', query, withFacets: facets ?? true }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/services/{id}',
      operationId: 'getService',
      summary: 'One service.',
      tag: 'services',
      params: IdParameters,
      answers: { 200: { description: 'The service.', schema: Service } },
      caching: 'directory',
      handle: ({ params: { id } }) => ask({ kind: 'one', id }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/service-facets',
      operationId: 'countServiceFacets',
      summary: 'How many services each value of each filter would leave.',
      tag: 'services',
      query: ServiceQueryParameters,
      answers: { 200: { description: 'Counts.', schema: ServiceFacets } },
      caching: 'directory',
      handle: ({ query }) => ask({ kind: 'facets', query }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/service-suggestions',
      operationId: 'suggestServices',
      summary: 'What somebody who is typing may mean.',
      tag: 'services',
      query: SuggestionParameters,
      answers: { 200: { description: 'Suggestions, the best first.', schema: SuggestionList } },
      caching: 'directory',
      handle: ({ query: { text, ...options } }) => ask({ kind: 'suggest', text, options }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/organisations',
      operationId: 'searchOrganisations',
      summary: 'Organisations by name and municipality.',
      tag: 'organisations',
      query: OrganisationQueryParameters,
      answers: { 200: { description: 'A page of organisations.', schema: OrganisationPage } },
      caching: 'directory',
      handle: async ({ query }) => ({ body: await current().organisations.search(query) }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/organisations/{id}',
      operationId: 'getOrganisation',
      summary: 'One organisation.',
      tag: 'organisations',
      params: IdParameters,
      answers: { 200: { description: 'The organisation.', schema: Organisation } },
      caching: 'directory',
      async handle({ params: { id } }) {
        const body = await current().organisations.get(id);
        if (!body) throw new ProblemError('not-found');
        return { body };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/events',
      operationId: 'listEvents',
      summary: 'Events between two days that answer a text and filters, in the order they begin.',
      tag: 'events',
      query: EventQueryParameters,
      answers: { 200: { description: 'A page of events.', schema: EventPage } },
      caching: 'directory',
      async handle({ query: { facets = true, weekdays, ...query } }) {
        const page = await current()
          .events.list({ ...query, ...(weekdays && { weekdays: weekdays.map(Number) }) })
          .catch((thrown: unknown) => {
            if (!(thrown instanceof ClientError && thrown.kind === 'unsupported')) throw thrown;
            throw new ProblemError('invalid-query', {
              issues: [{ path: 'to', message: 'not a day from `from` to 800 days after it' }],
            });
          });
        const { facets: counts, ...rest } = page;
        return { body: facets ? { ...rest, facets: counts } : rest };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/events/{id}',
      operationId: 'getEvent',
      summary: 'One event, one occurrence of a series, or a whole series.',
      tag: 'events',
      params: IdParameters,
      answers: { 200: { description: 'The event.', schema: CalendarEvent } },
      caching: 'directory',
      async handle({ params: { id } }) {
        const body = await current().events.get(id);
        if (!body) throw new ProblemError('not-found');
        return { body };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/codes/{list}',
      operationId: 'getCodes',
      summary: 'A code list with names in each language, its source and its licence.',
      tag: 'codes',
      params: CodeListParameters,
      answers: { 200: { description: 'The list.', schema: CodeList } },
      caching: 'codes',
      handle({ params: { list } }) {
        const source = codeSources.find((one) => one.list === list);
        return {
          body: {
            list,
            ...(source && {
              source: {
                attribution: source.attribution,
                licence: source.licence,
                edition: source.edition,
              },
            }),
            items: LISTS[list](),
          },
        };
      },
    }),
  ];
}
