import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { municipalities, regions, counties } from '../../src/codes/municipalities.js';
import type { Area, LocalizedText, Service } from '../../src/model/index.js';

/** A document of an evaluation folder. Any field but the id may be missing. */
export interface EvalDocument {
  id: string;
  kind?: string;
  name?: LocalizedText;
  summary?: LocalizedText;
  description?: LocalizedText;
  organisation?: LocalizedText;
  keywords?: (string | LocalizedText)[];
  /** Names of municipalities; none means the whole country, a missing list that nobody has told. */
  municipality?: string[] | string;
  region?: string;
  languages?: string[];
}

export interface EvalQuery {
  id: string;
  text: string;
  class: string;
  lang?: string;
  /** Grade by document id: 2 answers the need, 1 partly. */
  relevant: Record<string, number>;
}

export interface EvalCorpus {
  services: Service[];
  queries: EvalQuery[];
}

const WHOLE_COUNTRY = /^(koko maa|koko suomi|valtakunnallinen|hela landet|nationwide)$/i;

/** Codes by folded Finnish and Swedish names. */
function codesByName(places: readonly { code: string; name: Record<string, string> }[]): Map<string, string> {
  return new Map(
    places.flatMap(({ code, name }) => Object.values(name).map((text) => [text.toLowerCase(), code])),
  );
}

const MUNICIPALITIES = codesByName(municipalities());
const REGIONS = codesByName(regions());
const COUNTIES = codesByName(counties());

function areasOf({ municipality, region }: EvalDocument): Area[] | undefined {
  const names = typeof municipality === 'string' ? [municipality] : municipality;
  const areas = (names ?? []).map((name): Area => {
    const key = name.trim().toLowerCase();
    const code = MUNICIPALITIES.get(key);
    if (code) return { type: 'municipality', code };
    if (WHOLE_COUNTRY.test(key)) return { type: 'nationwide' };
    return { type: 'other', name: { fi: name } };
  });
  if (areas.length) return areas;
  if (region && !WHOLE_COUNTRY.test(region)) {
    const key = region.toLowerCase();
    const county = COUNTIES.get(key);
    const code = REGIONS.get(key);
    return county ? [{ type: 'county', code: county }] : code ? [{ type: 'region', code }] : undefined;
  }
  return names || region ? [{ type: 'nationwide' }] : undefined;
}

/** Only languages that have words: a key with nothing in it was not told. */
function told(text: LocalizedText | undefined): LocalizedText | undefined {
  const entries = Object.entries(text ?? {}).filter(([, value]) => typeof value === 'string' && value.trim());
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** What an adapter would make of the document. */
export function toService(document: EvalDocument): Service {
  const summary = told(document.summary);
  const description = told(document.description);
  const areas = areasOf(document);
  return {
    id: document.id,
    name: told(document.name) ?? { fi: document.id },
    organisation: { name: told(document.organisation) ?? {} },
    ...(summary && { summary }),
    ...(description && { description }),
    ...(document.keywords?.length && {
      keywords: document.keywords.map((word) => (typeof word === 'string' ? { fi: word } : word)),
    }),
    ...(areas && { areas }),
    ...(document.languages?.length && { languages: document.languages }),
  };
}

/** Reads `docs.json` and `queries.json` of a folder. */
export async function readCorpus(folder: string): Promise<EvalCorpus> {
  const [documents, queries] = await Promise.all(
    ['docs.json', 'queries.json'].map(
      async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown,
    ),
  );
  return { services: (documents as EvalDocument[]).map(toService), queries: queries as EvalQuery[] };
}
