import { county, municipality, region, type County, type Municipality } from '../codes/municipalities.js';
import type {
  Area,
  CodeReference,
  LocalizedText,
  Service,
  ServiceFacets,
  ServiceQuery,
} from '../model/index.js';

/** A multi-valued attribute of all services: the values of service `n` are `ids[offsets[n]] … ids[offsets[n+1]-1]`. */
export interface Column {
  /** The distinct values: codes, or `type:code` for areas. */
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  /** Of areas: which values have each municipality, made for the first count. */
  counted?: ReadonlyMap<string, Counted>;
}

export const COLUMN_NAMES = ['areas', 'hyteTerms', 'targetGroups', 'languages', 'organisations'] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** What is filtered and counted, in columns: no service object is touched while searching. */
export interface Attributes {
  readonly columns: Readonly<Record<ColumnName, Column>>;
  /** Bit 1 free of charge, bit 2 remote. */
  readonly flags: Uint8Array;
  /** Day of the last confirmation, or else of the last change, since 1970; 0 when not told. */
  readonly freshness: Uint16Array;
  /** What sources call the codes, `column:code`, for codes that the lists do not know. */
  readonly names: Readonly<Record<string, LocalizedText>>;
}

const FREE = 1;
const REMOTE = 2;
/** One bit a filter: a service's bits tell which filters leave it out. */
const FILTERS = [
  'municipalities',
  'counties',
  'hyteTerms',
  'targetGroups',
  'languages',
  'organisations',
] as const;
const FREE_BIT = FREE << FILTERS.length;
const REMOTE_BIT = REMOTE << FILTERS.length;

const NATIONWIDE = 'nationwide:';
const MAINLAND = 'nationwide:mainland';
const ALAND = '91';

const areaValue = (area: Area): string | undefined =>
  area.type === 'nationwide'
    ? area.withoutAland
      ? MAINLAND
      : NATIONWIDE
    : area.code && area.type !== 'other'
      ? `${area.type}:${area.code}`
      : undefined;

const LISTS: Partial<Record<string, (code: string) => Partial<Municipality & County> | undefined>> = {
  municipality,
  county,
  region,
};
/** What the lists know of an area: its name, what it is in and what is in it. */
export const placeOf = (type = '', code = ''): Partial<Municipality & County> | undefined =>
  LISTS[type]?.(code);

const widerOf = new Map<string, readonly string[]>();

/** Areas wider than this one, as values: a county's region, a municipality's county and region, the country. */
function widerAreas(value: string): readonly string[] {
  let wider = widerOf.get(value);
  // A source's own codes may be anything: only so many are remembered.
  if (!wider && widerOf.size < 999) widerOf.set(value, (wider = findWider(value)));
  return wider ?? findWider(value);
}

function findWider(value: string): string[] {
  const [type, code] = value.split(':');
  if (type === 'nationwide') return value === NATIONWIDE ? [] : [NATIONWIDE];
  const place = placeOf(type, code);
  const wider = [NATIONWIDE];
  if (place?.region) wider.push(`region:${place.region}`);
  const ofCounty = type === 'county' ? code : place?.county;
  if (type === 'municipality' && ofCounty) wider.push(`county:${ofCounty}`);
  if (ofCounty !== ALAND && value !== 'region:21') wider.push(MAINLAND);
  return wider;
}

/** An area inside another that the service names too adds nothing, and would be counted twice. */
function distinctAreas(areas: readonly Area[] | undefined): string[] {
  const values = new Set((areas ?? []).map(areaValue).filter((value) => value !== undefined));
  // Most services name one area, and looking up what is wider costs a page its first moment.
  return values.size < 2
    ? [...values]
    : [...values].filter((value) => !widerAreas(value).some((wider) => values.has(wider)));
}

const day = (date: string | undefined): number => {
  const time = date ? Date.parse(date) : NaN;
  return time > 0 ? Math.min(65535, Math.floor(time / 864e5)) : 0;
};

/** Puts the filterable facts of services into columns. */
export function buildAttributes(services: readonly Service[]): Attributes {
  const names: Record<string, LocalizedText> = {};
  const codes = (column: ColumnName, references: readonly CodeReference[] | undefined): string[] =>
    (references ?? []).map(({ code, name }) => {
      if (name) names[`${column}:${code}`] ??= name;
      return code;
    });
  const column = (valuesOf: (service: Service) => readonly string[]): Column => {
    const known = new Map<string, number>();
    const offsets = new Uint32Array(services.length + 1);
    const ids: number[] = [];
    services.forEach((service, number) => {
      const told = valuesOf(service);
      for (const value of told.length > 1 ? new Set(told) : told) {
        let id = known.get(value);
        if (id === undefined) known.set(value, (id = known.size));
        ids.push(id);
      }
      offsets[number + 1] = ids.length;
    });
    return { values: [...known.keys()], offsets, ids: Uint32Array.from(ids) };
  };
  return {
    columns: {
      areas: column((service) => {
        for (const area of service.areas ?? [])
          if (area.type === 'municipality' && area.code && area.name)
            names[`areas:${area.code}`] ??= area.name;
        return distinctAreas(service.areas);
      }),
      hyteTerms: column((service) => codes('hyteTerms', service.hyteTerms)),
      targetGroups: column((service) => codes('targetGroups', service.targetGroups)),
      languages: column((service) => service.languages ?? []),
      organisations: column((service) =>
        [service.organisation, ...(service.otherOrganisations ?? [])].flatMap(({ id, name }) => {
          if (id) names[`organisations:${id}`] ??= name;
          return id ?? [];
        }),
      ),
    },
    flags: Uint8Array.from(services, ({ cost, remote }) => (cost?.free ? FREE : 0) | (remote ? REMOTE : 0)),
    freshness: Uint16Array.from(services, ({ verifiedAt, modifiedAt }) => day(verifiedAt) || day(modifiedAt)),
    names,
  };
}

/** How much a service counts by how near its area is: not there, the whole country, county or region, there. */
export const NEARNESS_WEIGHT = [0, 0.65, 0.85, 1];

/** How near a service's area is to the asked one: 0 outside, 1 the whole country, 2 county or region, 3 there. */
type Nearness = 0 | 1 | 2 | 3;

/** For each value of the area column how near it is to any of the asked areas. */
function nearnessOf(values: readonly string[], asked: readonly string[]): Uint8Array {
  const nearness = new Map<string, Nearness>();
  for (const value of asked)
    for (const wider of [...widerAreas(value), value]) {
      const level = wider === value ? 3 : isCountry(wider) ? 1 : 2;
      if (level > (nearness.get(wider) ?? 0)) nearness.set(wider, level);
    }
  const wanted = new Set(asked);
  return Uint8Array.from(values, (value) => {
    // A county or region is asked for with everything inside it, but the country with the country only.
    const inside = widerAreas(value).some((wider) => !isCountry(wider) && wanted.has(wider));
    return inside ? 3 : (nearness.get(value) ?? 0);
  });
}

/** The nearness of every service to the asked areas (`type:code`). */
export function areaNearness(attributes: Attributes, asked: readonly string[]): Uint8Array {
  const { values, offsets, ids } = attributes.columns.areas;
  const ofValue = nearnessOf(values, asked);
  const result = new Uint8Array(offsets.length - 1);
  for (let number = 0; number < result.length; number++)
    for (let at = offsets[number]!; at < offsets[number + 1]!; at++)
      result[number] = Math.max(result[number]!, ofValue[ids[at]!]!);
  return result;
}

/** Which services pass the filters of a query. */
export interface Filtered {
  /** One byte a service, a bit for each filter it does not pass: 0 passes them all. */
  readonly failed: Uint8Array;
  /** Whether any filter was asked for. */
  readonly active: boolean;
  /** Nearness to the asked municipalities and counties; absent when none is asked. */
  readonly nearness?: Uint8Array;
}

const list = (values: readonly string[] | undefined): readonly string[] =>
  Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];

/** Applies every filter but the text. */
export function filterServices(attributes: Attributes, query: ServiceQuery): Filtered {
  const { columns, flags } = attributes;
  const failed = new Uint8Array(flags.length);
  let nearness: Uint8Array | undefined;
  let active = Boolean(query.free || query.remote);
  FILTERS.forEach((filter, index) => {
    const asked = list(query[filter]);
    if (!asked.length) return;
    active = true;
    const bit = 1 << index;
    if (filter === 'municipalities' || filter === 'counties') {
      const type = filter === 'counties' ? 'county' : 'municipality';
      const near = areaNearness(
        attributes,
        asked.map((code) => `${type}:${code}`),
      );
      near.forEach((value, number) => {
        if (!value) failed[number]! |= bit;
      });
      // The municipality decides the order before the county.
      nearness ??= near;
      return;
    }
    const { values, offsets, ids } = columns[filter];
    const wanted = new Set(asked);
    const match = Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
    for (let number = 0; number < failed.length; number++) {
      let found = 0;
      for (let at = offsets[number]!; at < offsets[number + 1]!; at++) found |= match[ids[at]!]!;
      if (!found) failed[number]! |= bit;
    }
  });
  // The bits of what is asked and not told.
  const asked = (query.free ? FREE_BIT : 0) | (query.remote ? REMOTE_BIT : 0);
  if (asked)
    for (let number = 0; number < failed.length; number++)
      failed[number]! |= asked & ~(flags[number]! << FILTERS.length);
  return { failed, active, ...(nearness && { nearness }) };
}

/**
 * Counts every facet value over services: a service counts for a facet when no other filter leaves it out.
 *
 * @param candidates numbers of the services that match the text; all of them when left out
 */
export function countFacets(
  attributes: Attributes,
  { failed }: Filtered,
  query: ServiceQuery,
  candidates?: Uint32Array,
): ServiceFacets {
  const { columns, flags, names } = attributes;
  const counts = COLUMN_NAMES.slice(0, 4).map((name) => new Uint32Array(columns[name].values.length));
  /** What the filter of each column may fail without the service dropping out of that column's counts. */
  const own = [1, 4, 8, 16];
  let free = 0;
  let remote = 0;
  const numbers = candidates ?? new Uint32Array(failed.length).map((_, number) => number);
  for (let index = 0; index < 4; index++) {
    const { offsets, ids } = columns[COLUMN_NAMES[index]!];
    const other = 255 & ~own[index]!;
    const count = counts[index]!;
    if (!ids.length) continue;
    for (const number of numbers) {
      // A service that another filter leaves out is not counted.
      if (failed[number]! & other) continue;
      for (let at = offsets[number]!, end = offsets[number + 1]!; at < end; at++) count[ids[at]!]!++;
    }
  }
  for (const number of numbers) {
    const bits = failed[number]!;
    if (flags[number]! & FREE && !(bits & ~FREE_BIT)) free++;
    if (flags[number]! & REMOTE && !(bits & ~REMOTE_BIT)) remote++;
  }
  const facet = (
    name: 'hyteTerms' | 'targetGroups' | 'languages',
    index: number,
  ): ServiceFacets['hyteTerms'] => {
    const found = columns[name].values.flatMap((code, id) => {
      const count = counts[index]![id]!;
      const source = names[`${name}:${code}`];
      return count ? [{ code, count, ...(source && { name: source }) }] : [];
    });
    for (const code of list(query[name]))
      if (!found.some((value) => value.code === code)) found.push({ code, count: 0 });
    return found.sort(byCount);
  };
  return {
    municipalities: municipalityFacet(attributes, counts[0]!, list(query.municipalities)),
    hyteTerms: facet('hyteTerms', 1),
    targetGroups: facet('targetGroups', 2),
    languages: facet('languages', 3),
    free,
    remote,
  };
}

/** Ids of the area values that have a municipality. */
interface Counted {
  /** Its own, its county's and its region's: one of them has to be found for it to be listed. */
  readonly near: readonly number[];
  readonly country: readonly number[];
}

function countedBy({ values }: Column, codes: Iterable<string>): Map<string, Counted> {
  const ids = new Map(values.map((value, id) => [value, id]));
  const counted = new Map<string, Counted>();
  for (const code of codes) {
    const own = `municipality:${code}`;
    const idsOf = (areas: readonly string[]): number[] => areas.flatMap((area) => ids.get(area) ?? []);
    const wider = widerAreas(own);
    counted.set(code, {
      near: idsOf([own, ...wider.filter((area) => !isCountry(area))]),
      country: idsOf(wider.filter(isCountry)),
    });
  }
  return counted;
}

const isCountry = (area: string): boolean => area.startsWith('nation');

/** The municipalities of an area value. */
function membersOf(value: string): readonly string[] {
  const [type, code = ''] = value.split(':');
  return type === 'municipality' ? [code] : (placeOf(type, code)?.municipalities ?? []);
}

/**
 * A municipality's count is what choosing it gives: services that name it, its county, its region or the whole
 * country. Listed are the municipalities that some result names, those of a county or region that some result names,
 * and the chosen ones. Areas inside one another were removed when the column was built, so that sums are exact.
 */
function municipalityFacet(
  { columns: { areas }, names }: Attributes,
  counts: Uint32Array,
  chosen: readonly string[],
): ServiceFacets['municipalities'] {
  const counted = (areas.counted ??= countedBy(areas, new Set(areas.values.flatMap(membersOf))));
  const plus = (total: number, id: number): number => total + counts[id]!;
  const facet: ServiceFacets['municipalities'] = [];
  const add = ({ near, country }: Counted, code: string): void => {
    const count = near.reduce(plus, 0);
    if (!count && !chosen.includes(code)) return;
    const name = names[`areas:${code}`];
    facet.push({ code, count: country.reduce(plus, count), ...(name && { name }) });
  };
  counted.forEach(add);
  const strange = chosen.filter((code) => !counted.has(code));
  if (strange.length) countedBy(areas, strange).forEach(add);
  return facet.sort(byCount);
}

/** The most first. */
const byCount = (a: { code: string; count: number }, b: { code: string; count: number }): number =>
  b.count - a.count || (a.code < b.code ? -1 : 1);
