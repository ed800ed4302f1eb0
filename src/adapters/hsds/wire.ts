import { isObject } from '../shared/payload.js';

/**
 * What HSDS interfaces send: the Open Referral Human Services Data Specification 3.0 and 3.1, its UK profile
 * (`HSDS-UK-3.0`) and that one's predecessor, Open Referral UK 1.0.
 *
 * Nothing is promised about any field: numbers come as text and text as numbers, `null` stands where the standard
 * says to leave out, ids are not always UUIDs. So a record is a bag of unknowns that the readers below look into;
 * the names of the fields are in map.ts, where each becomes something.
 */
export type WireRecord = Readonly<Record<string, unknown>>;

/** Versions whose records differ. */
export type HsdsVersion = '3.0' | '3.1' | 'HSDS-UK-3.0' | 'UK-1.0';

/** A text or a number as trimmed text; `undefined` for anything else and for blanks. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** A finite number, written as one or as text. */
export function number(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || !value.trim())) return undefined;
  const result = Number(value);
  return Number.isFinite(result) ? result : undefined;
}

/** The objects of a list; a lone object is a list of one. */
export function objects(...values: unknown[]): WireRecord[] {
  return values
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]).filter(isObject) : value))
    .filter(isObject);
}

/** One page of a list. */
export interface WirePage {
  items: readonly unknown[];
  /** What the server says about itself; it may contradict the items. */
  first?: boolean;
  last?: boolean;
  total?: number;
}

/** `contents` is HSDS 3, `content` UK 1.0; the rest are wrappers that some servers use instead. */
const LIST_KEYS = [
  'contents',
  'content',
  'services',
  'organizations',
  'locations',
  'items',
  'data',
  'results',
];

/** The page in an answer: either envelope, a plain wrapper or a bare list; `undefined` for anything else. */
export function readPage(answer: unknown): WirePage | undefined {
  if (Array.isArray(answer)) return { items: answer };
  if (!isObject(answer) || (answer['id'] && answer['name'])) return undefined;
  const key = LIST_KEYS.find((name) => Array.isArray(answer[name]));
  // The envelope of an empty list may come without one.
  if (!key) return answer['empty'] === true ? { items: [] } : undefined;
  const first = answer['first_page'] ?? answer['first'];
  const last = answer['last_page'] ?? answer['last'];
  const total = number(answer['total_items'] ?? answer['totalElements']);
  return {
    items: answer[key] as unknown[],
    ...(typeof first === 'boolean' && { first }),
    ...(typeof last === 'boolean' && { last }),
    ...(total !== undefined && { total }),
  };
}

/** The version in the answer of an interface's root; `undefined` when it tells none that we know. */
export function readVersion(answer: unknown): HsdsVersion | undefined {
  const version = isObject(answer) && text(answer['version']);
  if (!version) return undefined;
  if (/uk/i.test(version)) return /\b1/.test(version) ? 'UK-1.0' : 'HSDS-UK-3.0';
  return /^v?3\.1/i.test(version)
    ? '3.1'
    : /^v?3/i.test(version)
      ? '3.0'
      : /^v?1/i.test(version)
        ? 'UK-1.0'
        : undefined;
}

/** Names that only one version has. */
const UK1_KEYS = [
  'service_taxonomys',
  'eligibilitys',
  'regular_schedules',
  'holiday_schedules',
  'attending_access',
  'deliverable_type',
  'physical_addresses',
  'accessibility_for_disabilities',
  'link_taxonomies',
];

/** The version a record looks like, for interfaces that do not say; `undefined` when it could be any. */
export function sniffVersion(record: WireRecord): HsdsVersion | undefined {
  const locations = objects(record['service_at_locations']).flatMap((one) => objects(one['location'], one));
  if ([record, ...locations].some((one) => UK1_KEYS.some((key) => key in one))) return 'UK-1.0';
  if (
    objects(record['service_areas']).some((area) => 'service_area' in area) ||
    objects(record['attributes']).some((one) =>
      objects(one['taxonomy_term']).some((term) => 'term' in term),
    ) ||
    locations.some((one) => objects(one['accessibility']).some((fact) => 'accessibility' in fact))
  )
    return 'HSDS-UK-3.0';
  return 'additional_urls' in record || 'capacities' in record ? '3.1' : undefined;
}

const DETAIL_KEYS = [
  'phones',
  'contacts',
  'schedules',
  'regular_schedules',
  'service_at_locations',
  'languages',
];

/**
 * Whether a list item lacks everything that only the record's own address tells: phones, hours, places, languages.
 * Some servers send `null` or an empty list for what a list leaves out; asking once too often does no harm.
 */
export const isThin = (service: WireRecord): boolean =>
  !DETAIL_KEYS.some((key) => {
    const value = service[key];
    return Array.isArray(value) ? value.length > 0 : isObject(value);
  });

export type RecordKind = 'service' | 'organisation' | 'location' | 'serviceAtLocation';

const has = (record: WireRecord, ...keys: string[]): boolean => keys.some((key) => key in record);

/** What a record out of nowhere is, by the names of its fields; `undefined` for taxonomies, reviews and strangers. */
export function kindOf(record: unknown): RecordKind | undefined {
  if (!isObject(record) || has(record, 'term', 'taxonomy', 'taxonomy_detail', 'vocabulary', 'score'))
    return undefined;
  if (isObject(record['location']) && !('name' in record)) return 'serviceAtLocation';
  if (has(record, 'location_type', 'latitude', 'longitude', 'addresses', 'physical_addresses'))
    return 'location';
  if (
    has(record, 'status', 'organization', 'service_at_locations', 'service_areas', 'cost_options', 'fees') ||
    has(record, 'fees_description', 'application_process', 'eligibility_description', 'attending_type') ||
    has(record, 'assured_date', 'last_modified', 'interpretation_services', 'service_taxonomys', 'schedules')
  )
    return 'service';
  // A wrapper around a list has no name.
  if (!('name' in record)) return undefined;
  return has(record, 'website', 'legal_status', 'tax_status', 'organization_identifiers', 'services') ||
    has(record, 'parent_organization_id', 'year_incorporated', 'logo', 'programs', 'email')
    ? 'organisation'
    : undefined;
}
