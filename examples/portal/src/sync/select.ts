import type { CalendarEvent, Organisation, Service } from '../../../../src/model/index.js';
import type { Records } from '../records.js';
import type { SourceSettings, ThirdSector } from './sources.js';

/** The services that pass, with the organisations they name. */
export function selectThirdSector(
  { services, organisations }: Records,
  filter: ThirdSector | undefined,
): { services: Service[]; organisations: Organisation[] } {
  if (!filter) return { services: [...services], organisations: [...organisations] };
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  const isOurs = (id: string | undefined): boolean => filter.kinds.includes(kinds.get(id ?? '') ?? '');
  const kept = services.filter(
    ({ organisation, otherOrganisations = [], targetGroups = [], serviceClasses = [] }) =>
      [organisation, ...otherOrganisations].some(({ id }) => isOurs(id)) ||
      targetGroups.some(({ code }) => filter.targetGroups.includes(code)) ||
      serviceClasses.some(({ code }) => filter.serviceClasses.includes(code)),
  );
  const named = new Set(
    kept.flatMap(({ organisation, otherOrganisations = [] }) =>
      [organisation, ...otherOrganisations].map(({ id }) => id),
    ),
  );
  return { services: kept, organisations: organisations.filter(({ id }) => named.has(id) || isOurs(id)) };
}

/** Every record tells where it comes from and on what terms. */
export function withProvenance<T extends Service | Organisation | CalendarEvent>(
  records: readonly T[],
  { name, kind, licence, attribution }: SourceSettings,
): T[] {
  return records.map((record) => {
    // When it was read would make every reading a change.
    const { fetchedAt: _fetchedAt, ...told } = record.provenance ?? {
      system: kind === 'static' ? name : kind,
      id: record.id,
    };
    return {
      ...record,
      provenance: {
        ...told,
        ...(!told.licence && licence && { licence }),
        ...(!told.attribution && attribution && { attribution }),
      },
    };
  });
}
