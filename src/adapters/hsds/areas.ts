import { counties, municipalities, regions } from '../../codes/index.js';
import type { Area } from '../../model/index.js';
import { line } from './text.js';
import type { WireRecord } from './wire.js';

let known: ReadonlyMap<string, Area> | undefined;

/** Finnish areas by their names in Finnish, Swedish and English, in lower case. */
function areasByName(): ReadonlyMap<string, Area> {
  if (known) return known;
  const found = new Map<string, Area>();
  const add = (
    type: 'municipality' | 'region' | 'county',
    code: string,
    names: Readonly<Record<string, string>>,
  ): void => {
    for (const name of Object.values(names)) {
      const key = name.toLowerCase();
      // A region may be called as its town: the first list with a name has it.
      if (!found.has(key)) found.set(key, { type, code });
    }
  };
  for (const { code, name } of municipalities()) add('municipality', code, name);
  for (const { code, name } of counties()) add('county', code, name);
  for (const { code, name } of regions()) add('region', code, name);
  for (const name of ['suomi', 'koko suomi', 'koko maa', 'valtakunnallinen', 'hela landet', 'hela finland'])
    found.set(name, { type: 'nationwide' });
  for (const name of ['finland', 'all of finland', 'whole of finland', 'nationwide', 'riksomfattande'])
    found.set(name, { type: 'nationwide' });
  return (known = found);
}

/** `Turun kaupunki` and `Åbo stad` are left to people; `City of Turku` and `Turku, Finland` are plain enough. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:city|town|municipality) of /, '')
    .replace(/, ?(?:finland|suomi)$/, '')
    .trim();

/** The municipality of that name, Finnish or Swedish. */
export function municipalityCode(name: string | undefined): string | undefined {
  const area = name && areasByName().get(bare(name));
  return area && area.type === 'municipality' ? area.code : undefined;
}

/** The municipality that an identifier names: `http://…/kunta/853`, `kunta_1_853`, `municipality:853`. */
function municipalityIn(uri: string | undefined): string | undefined {
  const code =
    /(?:kunta|kommun|municipality)(?:[^a-z0-9]|_\d_\d{8}|_\d)*(?:code|koodi)?[^a-z0-9]*(\d{3})\/?$/i.exec(
      uri ?? '',
    )?.[1];
  return code && municipalities().some((one) => one.code === code) ? code : undefined;
}

/** A service area; several when one text lists municipalities by name. */
export function toAreas(wire: WireRecord, language: string): Area[] {
  const code = municipalityIn(line(wire['uri'])) ?? municipalityIn(line(wire['extent']));
  if (code) return [{ type: 'municipality', code }];
  const name = line(wire['name']) ?? line(wire['service_area']) ?? line(wire['description']);
  if (!name) return [];
  const whole = areasByName().get(bare(name));
  if (whole) return [whole];
  const parts = name.split(/\s*[,;/]\s*|\s+(?:ja|och|and|sekä|samt)\s+/).filter(Boolean);
  const areas = parts.map((part) => areasByName().get(bare(part)));
  return areas.every((area) => area !== undefined) ? areas : [{ type: 'other', name: { [language]: name } }];
}
