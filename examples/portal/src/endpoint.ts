import type { FastifyRequest } from 'fastify';
import type { z } from '../../../src/model/zod.js';
import type { Issue } from './problems.js';
import { ProblemError } from './problems.js';
import { schemaOf } from './json-schema.js';
import { storable } from './records.js';

type AnySchema = z.core.$ZodType;

/** What an endpoint answers with. */
export interface Answer {
  status?: number;
  /** Something for `JSON.stringify`, or JSON as bytes. */
  body: unknown;
  /** How the bytes of the body are compressed already. */
  encoding?: 'gzip';
  headers?: Record<string, string>;
  /** Of anything that is not JSON. */
  type?: string;
}

export type Scope = 'read' | 'answer' | 'admin';

export interface Call<Query, Params, Body> {
  query: Query;
  params: Params;
  body: Body;
  request: FastifyRequest;
  /** Id of the staff token, where one is asked for. */
  token: string;
}

/**
 * How an answer may be kept: not at all, with the directory's own version, for a day, or asked about every time by the
 * version of what is in it.
 */
export type Caching = 'none' | 'directory' | 'codes' | 'fresh';

export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With parameters as `{id}`. */
  path: string;
  operationId: string;
  summary: string;
  tag: string;
  query?: AnySchema | undefined;
  params?: AnySchema | undefined;
  body?: AnySchema | undefined;
  /** Bytes of the body, where more than usual is taken. */
  bodyLimit?: number;
  /** By status; `undefined` for an answer that is not JSON. */
  answers: Record<number, { description: string; schema?: AnySchema; type?: string }>;
  caching: Caching;
  /** Takes messages from anybody: with a proof of work, where the installation asks for one. */
  asksProof?: boolean;
  /** A staff token of at least this scope. */
  scope?: Scope | undefined;
  /** A respondent's key; the endpoint looks at it itself. */
  key?: 'needed' | 'allowed';
  handle(call: Call<unknown, unknown, unknown>): Promise<Answer> | Answer;
}

interface TypedEndpoint<
  Query extends AnySchema | undefined,
  Params extends AnySchema | undefined,
  Body extends AnySchema | undefined,
> extends Omit<Endpoint, 'query' | 'params' | 'body' | 'handle' | 'caching'> {
  query?: Query;
  params?: Params;
  body?: Body;
  caching?: Caching;
  handle(call: Call<Told<Query>, Told<Params>, Told<Body>>): Promise<Answer> | Answer;
}

type Told<Schema> = Schema extends AnySchema ? z.core.output<Schema> : undefined;

/** An endpoint whose handler knows its own types. */
export function endpoint<
  Query extends AnySchema | undefined = undefined,
  Params extends AnySchema | undefined = undefined,
  Body extends AnySchema | undefined = undefined,
>(definition: TypedEndpoint<Query, Params, Body>): Endpoint {
  return { caching: 'none', ...definition, handle: definition.handle as Endpoint['handle'] };
}

/** Query parameters are texts: read as what the schema asks for, and left as they are when they are not that. */
export function readQuery(schema: AnySchema, raw: unknown): unknown {
  const properties = schemaOf(schema).properties ?? {};
  const values: Record<string, unknown> = {};
  for (const [name, told] of Object.entries(raw as Record<string, unknown>)) {
    const property = properties[name];
    // An unknown parameter is no error: a page may be newer than its server.
    if (!property) continue;
    const list = (Array.isArray(told) ? told : [told]).map((value) => storable(String(value)));
    if (property.type === 'array') values[name] = list.filter(Boolean);
    else if (list.length > 1) values[name] = list;
    else values[name] = list[0] === '' ? undefined : coerce(property.type, list[0]!);
  }
  return parse(schema, values, 'invalid-query');
}

function coerce(type: string | undefined, value: string): unknown {
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return value;
}

/** @throws {ProblemError} naming each value that is wrong, without the value */
export function parse<Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
  code: 'invalid-query' | 'invalid-body' | 'not-found',
): z.core.output<Schema> {
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  if (code === 'not-found') throw new ProblemError('not-found');
  const issues: Issue[] = result.error.issues.slice(0, 20).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, 200),
    message,
  }));
  throw new ProblemError(code, { issues });
}

const safeParse = <Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
): z.core.util.SafeParseResult<z.core.output<Schema>> =>
  (
    schema as unknown as { safeParse(value: unknown): z.core.util.SafeParseResult<z.core.output<Schema>> }
  ).safeParse(value);
