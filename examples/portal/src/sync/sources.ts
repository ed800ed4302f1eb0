import { readFile } from 'node:fs/promises';
import { z } from '../../../../src/model/zod.js';

const oneOrMore = z.optional(z.union([z.string(), z.array(z.string())]));

/** What counts as the third sector; a service passes when any one of these holds. */
export const ThirdSector = z.object({
  kinds: z._default(z.array(z.string()), ['association', 'foundation', 'parish']),
  /** Target groups: associations (PTV's KR2.7). */
  targetGroups: z._default(z.array(z.string()), ['KR2.7']),
  /** Service classes: peer and voluntary activities, activities of NGOs, organisations of the unemployed. */
  serviceClasses: z._default(z.array(z.string()), ['P4.12', 'P8.4', 'P10.8']),
});
export type ThirdSector = z.infer<typeof ThirdSector>;

/** What can be read, by what `sync` calls it. */
export const KINDS = ['ptv', 'ptv-v12', 'hsds', 'static', 'linked-events', 'ical'] as const;

/** A source that is read again and again. */
export const SourceSettings = z.object({
  /** Short and lasting: records remember it. */
  name: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,40}$/)),
  kind: z.enum(KINDS),
  /** The interface's root; a file or folder of files may stand as `path` instead, for `static`. */
  baseUrl: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  path: z.optional(z.string()),
  municipality: oneOrMore,
  county: oneOrMore,
  organisation: oneOrMore,
  nationwide: z.optional(z.boolean()),
  /** Parameters of a Linked Events interface that choose the events: `{ "division": "kunta:kaislasalmi" }`. */
  parameters: z.optional(z.record(z.string(), z.string())),
  /** Language of an HSDS directory. */
  language: z.optional(z.string()),
  /** Headers, each with the name of the environment variable that holds its value: keys stand in no file. */
  headers: z.optional(z.record(z.string(), z.string())),
  /** Licence and attribution of records that bring none. */
  licence: z.optional(z.string()),
  attribution: z.optional(z.string()),
  /** `false`: all providers. Left out: the third sector only, for PTV; all, for files and HSDS. */
  thirdSector: z.optional(z.union([z.literal(false), ThirdSector])),
  /** Of two records that tell the same, the one of the source with the higher number is shown. */
  priority: z._default(z.number(), 0),
  /** Requests under way at once. */
  concurrency: z._default(z.number().check(z.int(), z.minimum(1), z.maximum(8)), 3),
  /** Hours between whole readings, on the server's schedule. 0: never. */
  fullEveryHours: z._default(z.number().check(z.minimum(0)), 24),
  /** Minutes between readings of what has changed, where the source can tell. 0: never. */
  changesEveryMinutes: z._default(z.number().check(z.minimum(0)), 60),
});
export type SourceSettings = z.infer<typeof SourceSettings>;

/** Settings that were given in part, as a command line does. */
export function sourceSettings(told: unknown): SourceSettings {
  const result = SourceSettings.safeParse(told);
  if (!result.success)
    throw new Error(
      `The settings of a source: ${result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
    );
  const { kind, baseUrl, path, name } = result.data;
  if (!baseUrl && !(kind === 'static' && path)) throw new Error(`Source ${name} has no baseUrl.`);
  return result.data;
}

/** The list in the file that `PORTAL_SOURCES` names. */
export async function readSources(file: string | undefined): Promise<SourceSettings[]> {
  if (!file) return [];
  const list: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file} must be a list of sources.`);
  const sources = list.map(sourceSettings);
  const names = new Set(sources.map(({ name }) => name));
  if (names.size < sources.length) throw new Error(`${file} has two sources of one name.`);
  return sources;
}

/** Whether a source can be asked for what has changed since a time: the Finnish Service Catalogue. */
export const tellsChanges = (kind: SourceSettings['kind']): boolean => kind === 'ptv' || kind === 'ptv-v12';

/** The filter that holds for a source; `undefined`: none. */
export function thirdSectorOf({ kind, thirdSector }: SourceSettings): ThirdSector | undefined {
  if (thirdSector === false) return undefined;
  return thirdSector ?? (tellsChanges(kind) ? ThirdSector.parse({}) : undefined);
}
