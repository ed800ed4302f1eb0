import { z } from '../../../src/model/zod.js';
import { named } from './api-schemas.js';

/** As much of JSON Schema as is looked at here. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  $ref?: string;
  [key: string]: unknown;
}

const known = new WeakMap<object, JsonSchema>();

/** A schema as JSON Schema, whole. */
export function schemaOf(schema: z.core.$ZodType): JsonSchema {
  let json = known.get(schema);
  if (!json) {
    json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    known.set(schema, json);
  }
  return json;
}

/** Every schema with a name, referring to one another. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(named, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id: string) => `#/components/schemas/${id}`,
  }) as { schemas: Record<string, JsonSchema> };
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...rest }]) => [id, rest as JsonSchema]),
  );
}

/** A schema by its name when it has one, otherwise whole. */
export function referenceTo(schema: z.core.$ZodType): JsonSchema {
  const id = named.get(schema as never)?.id;
  if (id) return { $ref: `#/components/schemas/${id}` };
  const { $schema: _schema, ...rest } = schemaOf(schema);
  return rest;
}
