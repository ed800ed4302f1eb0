/**
 * `npm run compile:schemas`: writes src/model/compiled-schemas.ts from the zod schemas of the model. With `--check`
 * it only says whether that file is current. See src/model/shape.ts for why.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { Organisation, Service } from '../src/model/index.js';
import type { Shape } from '../src/model/shape.js';

const FILE = new URL('../src/model/compiled-schemas.ts', import.meta.url);

/** What of zod's definitions is read here. */
interface Definition {
  type: string;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  shape?: Record<string, Schema>;
  options?: readonly Schema[];
  entries?: Record<string, string>;
  values?: readonly string[];
  checks?: readonly unknown[];
}
interface Schema {
  _zod: { def: Definition };
}

const table: Shape[] = [];
const places = new Map<string, number>();

/** Equal objects and lists of words stand once in the table. */
function shared(shape: Shape): Shape {
  const key = JSON.stringify(shape);
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, table.length);
  table.push(shape);
  return table.length - 1;
}

/** A default is always an empty list; the property test would find another one. */
const MARKS: Readonly<Record<string, string>> = { optional: '?', default: '*' };

function compile(schema: Schema): Shape {
  const { def } = schema._zod;
  if (def.checks?.length)
    throw new Error(`A check on a ${def.type} cannot be compiled: put it into read.ts.`);
  switch (def.type) {
    case 'string':
      return 's';
    case 'number':
      return 'n';
    case 'boolean':
      return 'b';
    case 'enum':
      return ['e', ...Object.values(def.entries!)];
    case 'literal':
      return ['e', ...def.values!];
    case 'array':
      return ['a', compile(def.element!)];
    case 'record':
      return shared(['r', compile(def.valueType!)]);
    case 'union':
      return shared(['u', ...def.options!.map(compile)]);
    case 'object':
      return shared(
        Object.fromEntries(
          Object.entries(def.shape!).map(([key, inner]) => {
            const mark = MARKS[inner._zod.def.type];
            return mark ? [key + mark, compile(inner._zod.def.innerType!)] : [key, compile(inner)];
          }),
        ),
      );
    default:
      throw new Error(`A schema of type ${def.type} cannot be compiled: add it to shape.ts.`);
  }
}

const service = compile(Service as unknown as Schema);
const organisation = compile(Organisation as unknown as Schema);

/** The module's text, formatted as the rest of the project. */
export const compiled = await format(
  `// Written by \`npm run compile:schemas\` from the zod schemas beside it; see shape.ts.
import type { Shape } from './shape.js';

export const TABLE: readonly Shape[] = ${JSON.stringify(table)};
export const SERVICE: Shape = ${JSON.stringify(service)};
export const ORGANISATION: Shape = ${JSON.stringify(organisation)};
`,
  { ...(await resolveConfig(FILE)), parser: 'typescript' },
);

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1)!)) {
  const current = (() => {
    try {
      return readFileSync(FILE, 'utf8');
    } catch {
      return '';
    }
  })();
  if (current === compiled) console.log('src/model/compiled-schemas.ts is current.');
  else if (process.argv.includes('--check')) {
    console.error('src/model/compiled-schemas.ts is not current: run npm run compile:schemas.');
    process.exitCode = 1;
  } else writeFileSync(FILE, compiled);
}
