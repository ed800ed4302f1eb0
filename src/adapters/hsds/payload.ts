import { readOrganisations, readServices, type Problem, type Provenance } from '../../model/index.js';
import type { Directory } from '../shared/directory.js';
import { foreignPayload, isObject, type PayloadReading } from '../shared/payload.js';
import { toOrganisation, toPlace, toService, type MapContext } from './map.js';
import { line } from './text.js';
import {
  kindOf,
  objects,
  readPage,
  sniffVersion,
  type HsdsVersion,
  type RecordKind,
  type WireRecord,
} from './wire.js';

/** How records are read, wherever they come from. */
export interface HsdsReadOptions {
  /** BCP 47 tag of all texts: HSDS has one language and does not say which. Default `en`. */
  language?: string;
  /** Decides the currency where the UK profile has no field for it. Default: told by the records' form. */
  version?: HsdsVersion;
  /** Who provides the services that name no organisation. Without it they are left out. */
  publisher?: string;
  /** SPDX name of the licence the records may be shown on. */
  licence?: string;
  /** The words the licence asks to be shown. */
  attribution?: string;
}

/** A record that was seen, and whether it became something. */
interface Seen {
  path: string;
  mapped: boolean;
}

interface Group {
  wire: WireRecord;
  seen: Seen[];
}

/** What the first does not tell is taken from the second; places of both are kept. */
export function completed(first: WireRecord, second: WireRecord): WireRecord {
  const told = Object.entries(first).filter(([, value]) => value !== null && value !== '');
  const places = new Map(
    [...objects(first['service_at_locations']), ...objects(second['service_at_locations'])].map((one) => [
      JSON.stringify(one['id'] ?? one),
      one,
    ]),
  );
  return {
    ...second,
    ...Object.fromEntries(told),
    ...(places.size && { service_at_locations: [...places.values()] }),
  };
}

const without = (record: WireRecord, key: string): WireRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** Gathers records of all kinds, then makes services and organisations of them, each once. */
export class Gathered {
  readonly #options: HsdsReadOptions;
  readonly #today = new Date().toISOString().slice(0, 10);
  readonly #locate: (kind: string, id: string) => Partial<Provenance>;
  readonly #services = new Map<string, Group>();
  readonly #organisations = new Map<string, Group>();
  readonly #seen: Seen[] = [];
  readonly #problems = new Map<string, Problem>();

  /** @param locate address and time of a record, for its provenance */
  constructor(
    options: HsdsReadOptions,
    locate: (kind: string, id: string) => Partial<Provenance> = () => ({}),
  ) {
    this.#options = options;
    this.#locate = locate;
  }

  get records(): number {
    return this.#seen.length;
  }

  get mapped(): number {
    return this.#seen.filter(({ mapped }) => mapped).length;
  }

  add(kind: RecordKind, record: unknown, path: string): void {
    const seen = { path, mapped: false };
    this.#seen.push(seen);
    if (!isObject(record)) this.problem({ path, message: 'not a record' });
    else if (kind === 'service') this.#addService(record, [seen]);
    else if (kind === 'organisation') this.#addOrganisationRecord(record, seen);
    else if (kind === 'location') this.#addLocation(record, seen);
    else this.#addServiceAtLocation(record, seen);
  }

  problem(problem: Problem): void {
    // A phone that cannot be read is the same phone on a service, its places and its organisation.
    const key = JSON.stringify(problem);
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  #addService(wire: WireRecord, seen: Seen[]): void {
    const id = line(wire['id']) ?? `#${this.#services.size}`;
    const known = this.#services.get(id);
    if (!known) this.#services.set(id, { wire, seen });
    else this.#services.set(id, { wire: completed(known.wire, wire), seen: [...known.seen, ...seen] });
  }

  #addOrganisation(wire: WireRecord, seen: Seen[]): void {
    const id = line(wire['id']) ?? `#${this.#organisations.size}`;
    const known = this.#organisations.get(id);
    if (!known) this.#organisations.set(id, { wire, seen });
    else this.#organisations.set(id, { wire: completed(known.wire, wire), seen: [...known.seen, ...seen] });
  }

  /** Its services do not name it: they stand inside it. */
  #addOrganisationRecord(wire: WireRecord, seen: Seen): void {
    const organisation = without(wire, 'services');
    this.#addOrganisation(organisation, [seen]);
    objects(wire['services']).forEach((service, index) => {
      const ofService = { path: `${seen.path}.services[${index}]`.replace(/^\./, ''), mapped: false };
      this.#seen.push(ofService);
      this.#addService({ organization: organisation, ...service }, [ofService]);
    });
  }

  #addServiceAtLocation(wire: WireRecord, seen: Seen): void {
    const [service] = objects(wire['service']);
    if (!service) return this.#addLocation(objects(wire['location'])[0] ?? {}, seen);
    const here = without(wire, 'service');
    this.#addService(
      { ...service, service_at_locations: [...objects(service['service_at_locations']), here] },
      [seen],
    );
  }

  #addLocation(wire: WireRecord, seen: Seen): void {
    const place = toPlace(wire, this.#context(wire, seen.path));
    if (place) seen.mapped = true;
    else this.problem({ path: seen.path, message: 'a location without a name, address or position' });
    const location = without(wire, 'service_at_locations');
    for (const one of objects(wire['service_at_locations']))
      for (const service of objects(one['service']))
        this.#addService({ ...service, service_at_locations: [{ ...without(one, 'service'), location }] }, [
          seen,
        ]);
  }

  #context(wire: WireRecord, path: string): MapContext {
    const { language = 'en', publisher, licence, attribution } = this.#options;
    const id = line(wire['id']);
    return {
      language,
      version: this.#options.version ?? sniffVersion(wire),
      today: this.#today,
      publisher,
      provenance: (kind, recordId) => ({
        system: 'hsds',
        id: recordId,
        ...(licence && { licence }),
        ...(attribution && { attribution }),
        ...this.#locate(kind, recordId),
      }),
      problem: (field, message) =>
        this.problem({ path: [path, field].filter(Boolean).join('.'), message, ...(id && { id }) }),
    };
  }

  /** Everything that could be mapped. */
  finish(): Directory {
    const services: unknown[] = [];
    for (const { wire, seen } of this.#services.values()) {
      const owner = line(wire['organization_id']);
      const known = owner && this.#organisations.get(owner);
      const whole = known && !isObject(wire['organization']) ? { ...wire, organization: known.wire } : wire;
      const service = toService(whole, this.#context(whole, seen[0]?.path ?? ''));
      this.#settle(service, wire, seen);
      if (typeof service === 'string') continue;
      services.push(service);
      for (const organisation of objects(whole['organization']))
        if (line(organisation['id']) && line(organisation['name'])) this.#addOrganisation(organisation, []);
    }
    const organisations: unknown[] = [];
    for (const { wire, seen } of this.#organisations.values()) {
      const organisation = toOrganisation(wire, this.#context(wire, seen[0]?.path ?? 'organization'));
      this.#settle(organisation, wire, seen);
      if (typeof organisation !== 'string') organisations.push(organisation);
    }
    const problems: Problem[] = [];
    return {
      services: readServices(services, problems),
      organisations: readOrganisations(organisations, problems),
      problems: [...this.#problems.values(), ...problems],
    };
  }

  /** Tells for every record a group was made of whether it became something. */
  #settle(result: object | string, wire: WireRecord, seen: Seen[]): void {
    const id = line(wire['id']);
    for (const one of seen) {
      if (typeof result !== 'string') one.mapped = true;
      else if (!one.mapped) this.problem({ path: one.path, message: result, ...(id && { id }) });
    }
  }
}

/** What a payload without records is, for the problem that says so. */
function describeForeign(payload: unknown): string {
  if (!isObject(payload)) return 'neither a record nor a list of HSDS';
  const has = (...keys: string[]): boolean => keys.some((key) => key in payload);
  if (has('openapi', 'swagger')) return 'an OpenAPI description, not data';
  if (has('resources')) return 'a data package description, not data';
  if (
    has('$schema', '$id', 'allOf', 'tabular_required') ||
    (has('properties') && has('type', 'name', 'required'))
  )
    return 'a schema, not data';
  if (has('openapi_url', 'profile')) return 'the description of an interface, not data';
  if (has('term', 'taxonomy', 'taxonomy_detail', 'vocabulary'))
    return 'a taxonomy term, no service or organisation';
  if (has('isServiceFound', 'level1Pass', 'definitions', 'isValid')) return 'a validator’s verdict, not data';
  return 'neither a record nor a list of HSDS';
}

/** Of two ways to read a record that is none by itself, the wrapper's name decides. */
const WRAPPED: Readonly<Record<string, RecordKind>> = { services: 'service', organizations: 'organisation' };

/**
 * What the adapter makes of one answer: a service, an organisation with or without its services, a location, a
 * service at a location, or a list of them, of any version. Never throws.
 */
export function readHsdsPayload(payload: unknown, options: HsdsReadOptions = {}): PayloadReading {
  const gathered = new Gathered(options);
  const own = kindOf(payload);
  if (own && !Array.isArray((payload as WireRecord)['contents'])) gathered.add(own, payload, '');
  else {
    const page = readPage(payload);
    if (!page) return foreignPayload(describeForeign(payload));
    const key = isObject(payload)
      ? Object.keys(payload).find((name) => payload[name] === page.items)
      : undefined;
    const kinds = page.items.map(kindOf);
    // A record that lost what would tell its kind is a broken one of its list's.
    const common = kinds.find((kind) => kind !== undefined) ?? WRAPPED[key ?? ''];
    if (!page.items.length) return foreignPayload('an empty list');
    if (!common) return foreignPayload('a list of something else than services, organisations or locations');
    page.items.forEach((item, index) => gathered.add(kinds[index] ?? common, item, `${key ?? ''}[${index}]`));
  }
  const directory = gathered.finish();
  return { records: gathered.records, mapped: gathered.mapped, ...directory };
}
