/**
 * `npm run compile:schemas`: writes src/model/compiled-*.ts from the zod schemas of the model. With `--check` it only
 * says whether the files are current. See src/model/shape.ts for why. Each file is a table of its own, so that a page
 * carries only what its widgets read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
  Assessment,
  AssessmentInvitation,
  AssessmentSummary,
  CalendarEvent,
  ChecklistTemplate,
  ChoiceQuestion,
  ChoicesQuestion,
  Feedback,
  FeedbackTopic,
  ItemProposal,
  NumberQuestion,
  Organisation,
  Receipt,
  Service,
  Statement,
  Survey,
  SurveyResponse,
  SurveyResults,
  TextQuestion,
} from '../src/model/index.js';
import type { Shape } from '../src/model/shape.js';
import { z } from '../src/model/zod.js';

/** Constants of each file, by its name. */
const FILES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'compiled-schemas': { SERVICE: Service, ORGANISATION: Organisation },
  'compiled-events': { EVENT: CalendarEvent },
  'compiled-checklist': { TEMPLATE: ChecklistTemplate, ASSESSMENT: Assessment },
  'compiled-checklist-portal': {
    SUMMARY: AssessmentSummary,
    // What is in it is read as every other assessment is.
    INVITATION: z.omit(AssessmentInvitation, { assessment: true }),
    PROPOSAL: ItemProposal,
  },
  'compiled-survey': {
    SURVEY: Survey,
    // Each by itself too: a union cannot say where the one that was meant is broken.
    STATEMENT: Statement,
    CHOICE: ChoiceQuestion,
    CHOICES: ChoicesQuestion,
    NUMBER: NumberQuestion,
    TEXT: TextQuestion,
  },
  'compiled-survey-response': { RESPONSE: SurveyResponse },
  'compiled-survey-results': { RESULTS: SurveyResults },
  'compiled-feedback': { TOPIC: FeedbackTopic, RECEIPT: Receipt },
  // Who takes messages reads them; a page only writes them.
  'compiled-feedback-message': { FEEDBACK: Feedback },
};

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

let table: Shape[] = [];
let places = new Map<string, number>();

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

/** The modules' addresses and texts, formatted as the rest of the project. */
export const compiled = new Map<string, { file: URL; text: string }>();
for (const [name, schemas] of Object.entries(FILES)) {
  table = [];
  places = new Map();
  const constants = Object.entries(schemas).map(
    ([constant, schema]) =>
      `export const ${constant}: Shape = ${JSON.stringify(compile(schema as Schema))};\n`,
  );
  const file = new URL(`../src/model/${name}.ts`, import.meta.url);
  const text = await format(
    `// Written by \`npm run compile:schemas\` from the zod schemas beside it; see shape.ts.
import type { Shape } from './shape.js';

export const TABLE: readonly Shape[] = ${JSON.stringify(table)};
${constants.join('')}`,
    { ...(await resolveConfig(file)), parser: 'typescript' },
  );
  compiled.set(name, { file, text });
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1)!))
  for (const [name, { file, text }] of compiled) {
    const current = (() => {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return '';
      }
    })();
    if (current === text) console.log(`src/model/${name}.ts is current.`);
    else if (process.argv.includes('--check')) {
      console.error(`src/model/${name}.ts is not current: run npm run compile:schemas.`);
      process.exitCode = 1;
    } else writeFileSync(file, text);
  }
