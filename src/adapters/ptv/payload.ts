import type { Organisation, Problem, Service, ServiceChannel } from '../../model/index.js';
import { foreignPayload, isObject, type PayloadReading } from '../shared/payload.js';
import { isPublished, isUsable, toChannels, toOrganisation, toService } from './map.js';
import {
  kindOf,
  readChannel,
  readGeneralDescription,
  readItem,
  readOrganisation,
  readPage,
  readService,
  type RecordKind,
  type WireChannel,
  type WireGeneralDescription,
} from './wire.js';

/** A record of an answer and where it stood. */
export interface Found {
  value: unknown;
  path: string;
}

/** Everything that was read, not yet put together. */
export class Gathered {
  readonly channels = new Map<string, WireChannel>();
  readonly generalDescriptions = new Map<string, WireGeneralDescription>();
  readonly organisations = new Map<string, Organisation>();
  readonly problems: Problem[] = [];
  /** ISO 8601; goes into provenance. */
  readonly fetchedAt: string | undefined;

  constructor(fetchedAt?: string) {
    this.fetchedAt = fetchedAt;
  }

  /** Notes why a record was left out. */
  leaveOut({ value, path }: Found, message: string): void {
    const id = readItem(value)?.id?.trim();
    this.problems.push({ path, message, ...(id && { id }) });
  }

  addChannel(found: Found): ServiceChannel[] {
    const wire = readChannel(found.value);
    const mapped = wire && isPublished(wire.publishingStatus) ? toChannels(wire) : [];
    if (!wire || !mapped.length)
      this.leaveOut(
        found,
        wire && !isPublished(wire.publishingStatus) ? 'not published' : 'nothing to reach the service by',
      );
    else if (wire.id && !this.channels.has(wire.id)) this.channels.set(wire.id, wire);
    return mapped;
  }

  addGeneralDescription(found: Found): boolean {
    const wire = readGeneralDescription(found.value);
    if (!wire || !isUsable(wire)) {
      this.leaveOut(
        found,
        wire && !isPublished(wire.publishingStatus) ? 'not published' : 'no texts and no classes',
      );
      return false;
    }
    if (wire.id) this.generalDescriptions.set(wire.id, wire);
    return true;
  }

  addOrganisation(found: Found): boolean {
    const wire = readOrganisation(found.value);
    const organisation = wire ? toOrganisation(wire, this.fetchedAt) : 'not an organisation';
    if (typeof organisation === 'string') this.leaveOut(found, organisation);
    else if (this.organisations.has(organisation.id)) this.leaveOut(found, 'told twice');
    else this.organisations.set(organisation.id, organisation);
    return typeof organisation !== 'string';
  }

  /** The services, each once, with what they point to. Call it when all the rest is in. */
  toServices(found: readonly Found[]): Service[] {
    const services = new Map<string, Service>();
    for (const one of found) {
      const wire = readService(one.value);
      const service = wire ? toService(wire, this, this.fetchedAt) : 'not a service';
      if (typeof service === 'string') this.leaveOut(one, service);
      else if (services.has(service.id)) this.leaveOut(one, 'told twice');
      else services.set(service.id, service);
    }
    return [...services.values()];
  }
}

/** The records of an answer by kind; those of no kind under `undefined`. */
function sorted(payload: unknown): Map<RecordKind | undefined, Found[]> {
  const page = readPage(payload);
  const records: Found[] = page
    ? page.items.map((value, index) => ({ value, path: `itemList[${index}]` }))
    : Array.isArray(payload)
      ? payload.map((value: unknown, index) => ({ value, path: `[${index}]` }))
      : [{ value: payload, path: '' }];
  const groups = new Map<RecordKind | undefined, Found[]>();
  for (const found of records) {
    const kind = kindOf(found.value);
    const group = groups.get(kind);
    if (group) group.push(found);
    else groups.set(kind, [found]);
  }
  return groups;
}

/**
 * Reads one answer of the PTV Open API, v8 to v11: a service, channel, general description or organisation, a list of
 * them or a page of a list. Records in one answer that point to each other are put together. A general description
 * or channel alone counts as mapped when a service could use it; channels are in `channels`.
 *
 * Never throws. Code lists, errors, specifications and everything else are one problem.
 */
export function readPtvPayload(payload: unknown): PayloadReading {
  const groups = sorted(payload);
  const of = (kind: RecordKind): Found[] => groups.get(kind) ?? [];
  const unknown = groups.get(undefined) ?? [];
  const known = [...groups.values()].reduce((sum, group) => sum + group.length, 0) - unknown.length;
  // `Service?page=1` and the other short lists are PTV's too, only without anything to show.
  const isShortList = readPage(payload) && unknown.some(({ value }) => readItem(value)?.id);
  if (!known && !isShortList) return foreignPayload(describeForeign(payload));

  const gathered = new Gathered();
  const channels = of('channel').map((found) => gathered.addChannel(found));
  const generalDescriptions = of('generalDescription').filter((found) =>
    gathered.addGeneralDescription(found),
  );
  of('organisation').forEach((found) => gathered.addOrganisation(found));
  const services = gathered.toServices(of('service'));
  for (const found of unknown)
    gathered.leaveOut(
      found,
      isObject(found.value) && readItem(found.value)?.id ? 'id and name only' : 'not a record',
    );
  return {
    records: known + unknown.length,
    mapped:
      channels.filter((mapped) => mapped.length).length +
      generalDescriptions.length +
      gathered.organisations.size +
      services.length,
    services,
    organisations: [...gathered.organisations.values()],
    channels: channels.flat(),
    problems: gathered.problems,
  };
}

function describeForeign(payload: unknown): string {
  if (readPage(payload)) return 'a page without records';
  if (Array.isArray(payload))
    return payload.length ? 'a list of something else than PTV records' : 'an empty list';
  return isObject(payload) ? 'not a PTV record' : 'not a JSON object';
}
