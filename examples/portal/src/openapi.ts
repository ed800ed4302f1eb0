import { Problem } from './api-schemas.js';
import type { Endpoint } from './endpoint.js';
import { componentSchemas, referenceTo, schemaOf, type JsonSchema } from './json-schema.js';

/** What each group of operations is for. A group without a line here is described by its name alone. */
const TAGS: Readonly<Record<string, string>> = {
  services: 'The services and activities of associations: search, counts, suggestions, one by one.',
  organisations: 'Those who provide the services.',
  events: 'What happens, by days.',
  codes: 'Lists of codes with their names.',
  feedback: 'Messages to those who run the site, and what one can write about.',
  surveys: 'Surveys as data, answers to them, and the sums of the answers.',
  checklists: 'Checklists as data, assessments made with them, and their comparison.',
  proposals: 'Events that associations have suggested.',
  staff: 'For staff with a token.',
  operation: 'For those who run the portal.',
};

/** The description of the interface, from the schemas the endpoints themselves read with. */
export function openApi(endpoints: readonly Endpoint[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints)
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint);
  return {
    openapi: '3.1.0',
    info: {
      title: 'kumppani portal',
      version: '1',
      description:
        'Services and organisations of associations, feedback, surveys and assessments. Errors are ' +
        'application/problem+json with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({
      name,
      description: TAGS[name] ?? name,
    })),
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        staff: { type: 'http', scheme: 'bearer', description: 'A staff token.' },
        respondent: { type: 'http', scheme: 'bearer', description: 'The key of a respondent’s link.' },
      },
    },
  };
}

function operation(endpoint: Endpoint): Record<string, unknown> {
  const { operationId, summary, tag, params, query, body, answers, scope, key } = endpoint;
  const parameters = [
    ...parametersOf('path', params && schemaOf(params)),
    ...parametersOf('query', query && schemaOf(query)),
  ];
  return {
    operationId,
    summary,
    tags: [tag],
    ...(parameters.length && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: referenceTo(body) } } },
    }),
    ...(scope
      ? { security: [{ staff: [] }], 'x-scope': scope }
      : { security: [...(key ? [{ respondent: [] }] : []), ...(key === 'allowed' ? [{}] : [])] }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, { description, schema, type }]) => [
          status,
          {
            description,
            ...((schema || type) && {
              content: {
                [type ?? 'application/json']: { schema: schema ? referenceTo(schema) : { type: 'string' } },
              },
            }),
          },
        ]),
      ),
      '4XX': problem('What is wrong with the request.'),
      default: problem('Why it was not answered.'),
    },
  };
}

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: referenceTo(Problem) } },
});

function parametersOf(place: 'path' | 'query', schema: JsonSchema | undefined): unknown[] {
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema?.required?.includes(name) ?? false),
    schema: property,
    ...(property.type === 'array' && { style: 'form', explode: true }),
  }));
}
