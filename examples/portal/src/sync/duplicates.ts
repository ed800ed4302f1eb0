import { rowsOf, sql, type Queries } from '../database.js';

interface Row {
  id: string;
  source: string;
  kind: 'service' | 'organisation';
  name: Record<string, string>;
  organisation: { id?: string; name?: Record<string, string>; businessId?: string } | null;
  business_id: string | null;
  modified: string | null;
  places: Place[] | null;
  channels: { place?: Place }[] | null;
  duplicate_of: string | null;
}

interface Place {
  address?: { street?: Record<string, string>; postalCode?: string; municipality?: string };
}

const BATCH = 5000;

/** Names as people compare them: case, punctuation and the form of association apart. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replace(/\b(?:ry|rf|r\.y\.|r\.f\.|sr|säätiö sr)(?=\W|$)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Street with number, and where: `kylätie 3|21600`. */
function addressesOf(places: readonly Place[]): string[] {
  return places.flatMap(({ address }) =>
    Object.values(address?.street ?? {}).map(
      (street) => `${folded(street)}|${address?.postalCode ?? address?.municipality ?? ''}`,
    ),
  );
}

/**
 * Links records of different sources that tell the same, and returns how many are linked. Of such records the one of
 * the source with the highest priority is shown, then the one changed last; the others stay, with what they tell.
 *
 * Organisations are the same by Y-tunnus; without one, by name and address. Services are the same when their
 * organisations are and their names are, unless both tell where they are and it is not the same place.
 */
export async function linkDuplicates(
  queries: Queries,
  priorities: Readonly<Record<string, number>> = {},
): Promise<number> {
  const rows: Row[] = [];
  let last = { source: '', kind: '', id: '' };
  for (;;) {
    const batch = await rowsOf<Row>(
      queries,
      sql`select id, source, kind, data->'name' as name, data->'organisation' as organisation,
          data->>'businessId' as business_id, coalesce(data->>'verifiedAt', data->>'modifiedAt') as modified,
          data->'places' as places, data->'channels' as channels, duplicate_of
        from record where deleted_at is null and kind <> 'event' and (source, kind, id) > (${last.source}, ${last.kind}, ${last.id})
        order by source, kind, id limit ${BATCH}`,
    );
    for (const row of batch)
      rows.push({
        ...row,
        channels: row.channels?.map(({ place }) => ({ ...(place && { place }) })) ?? null,
      });
    if (batch.length < BATCH) break;
    last = batch.at(-1)!;
  }
  if (new Set(rows.map(({ source }) => source)).size < 2 && rows.every(({ duplicate_of }) => !duplicate_of))
    return 0;

  const better = (a: Row, b: Row): number =>
    (priorities[b.source] ?? 0) - (priorities[a.source] ?? 0) ||
    (b.modified ?? '').localeCompare(a.modified ?? '') ||
    `${a.source} ${a.id}`.localeCompare(`${b.source} ${b.id}`);
  rows.sort(better);
  const shownFor = new Map<Row, Row>();

  /** The first record with any of these keys is the one that is shown. */
  function link(
    row: Row,
    keys: readonly string[],
    known: Map<string, Row[]>,
    fits: (other: Row) => boolean,
  ): void {
    const found = keys
      .flatMap((key) => known.get(key) ?? [])
      .find((other) => other.source !== row.source && fits(other));
    if (found) shownFor.set(row, found);
    else for (const key of keys) known.set(key, [...(known.get(key) ?? []), row]);
  }

  const organisations = rows.filter(({ kind }) => kind === 'organisation');
  const byKey = new Map<string, Row[]>();
  for (const row of organisations) {
    const addresses = addressesOf(row.places ?? []);
    const names = Object.values(row.name).map(folded).filter(Boolean);
    const keys = [
      ...(row.business_id ? [`y ${row.business_id}`] : []),
      ...names.flatMap((name) => addresses.map((address) => `n ${name} ${address}`)),
    ];
    // Two different Y-tunnus numbers are two associations, however alike: a district and its branch.
    link(
      row,
      keys,
      byKey,
      (other) => !row.business_id || !other.business_id || row.business_id === other.business_id,
    );
  }
  const organisationOf = new Map(
    organisations.map((row) => [`${row.source} ${row.id}`, shownFor.get(row) ?? row]),
  );

  const services = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.kind !== 'service') continue;
    const owner = organisationOf.get(`${row.source} ${row.organisation?.id ?? ''}`);
    const businessId = owner?.business_id ?? row.organisation?.businessId;
    const owners = [
      ...(businessId ? [`y ${businessId}`] : []),
      ...(owner ? [`o ${owner.source} ${owner.id}`] : []),
      ...Object.values(row.organisation?.name ?? {}).map((name) => `n ${folded(name)}`),
    ];
    const names = Object.values(row.name).map(folded).filter(Boolean);
    const places = new Set(addressesOf((row.channels ?? []).flatMap(({ place }) => place ?? [])));
    link(
      row,
      owners.flatMap((one) => names.map((name) => `${one} ${name}`)),
      services,
      (other) => {
        const others = addressesOf((other.channels ?? []).flatMap(({ place }) => place ?? []));
        return !places.size || !others.length || others.some((address) => places.has(address));
      },
    );
  }

  const changes = rows
    .filter((row) => (shownFor.get(row)?.id ?? null) !== row.duplicate_of)
    .map((row) => ({ id: row.id, kind: row.kind, source: row.source, shown: shownFor.get(row)?.id ?? null }));
  for (let start = 0; start < changes.length; start += BATCH)
    await queries.execute(sql`
      update record set duplicate_of = told.shown
      from json_to_recordset(${JSON.stringify(changes.slice(start, start + BATCH))}::json)
        as told(id text, kind text, source text, shown text)
      where record.id = told.id and record.kind = told.kind and record.source = told.source`);
  return shownFor.size;
}
