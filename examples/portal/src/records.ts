import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { CalendarEvent, Organisation, Service } from '../../../src/model/index.js';
import { rowsOf, type Queries } from './database.js';

export interface Records {
  services: readonly Service[];
  organisations: readonly Organisation[];
  events?: readonly CalendarEvent[];
}

export interface WriteCounts {
  services: number;
  organisations: number;
  events: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Records the source no longer tells; only after a whole reading. */
  removed: number;
  /** Records that had been removed and are told again. */
  returned: number;
}

/** A whole reading would remove so much that somebody has to look first. */
export class HeldError extends Error {
  constructor(
    readonly before: number,
    readonly after: number,
  ) {
    super(
      `Of ${before} records only ${after} are left; nothing was changed. Confirm the run if that is right.`,
    );
  }
}

export interface WriteOptions {
  source: string;
  /** What is not among the records is no longer told. */
  isWhole: boolean;
  /** A fall of more than a third is right: somebody has looked. */
  isConfirmed?: boolean;
}

const BATCH = 1000;
/** Records fewer than this in all may go without being asked about. */
const FEW = 3;

/**
 * Writes what a source tells, in the transaction it is given: all of it or nothing.
 *
 * @throws {HeldError} when more than a third would be lost
 */
export async function writeRecords(
  queries: Queries,
  { services, organisations, events = [] }: Records,
  { source, isWhole, isConfirmed = false }: WriteOptions,
): Promise<WriteCounts> {
  const counts: WriteCounts = {
    services: services.length,
    organisations: organisations.length,
    events: events.length,
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    returned: 0,
  };
  for (const [kind, list] of [
    ['service', services],
    ['organisation', organisations],
    ['event', events],
  ] as const) {
    if (isWhole && !isConfirmed) {
      const before = await countOf(queries, kind, source);
      if (before > FEW && list.length < before - before / 3) throw new HeldError(before, list.length);
    }
    // A part of a source follows what is there already; a whole one counts from the beginning.
    const first = isWhole ? 0 : await nextPosition(queries, kind, source);
    for (let start = 0; start < list.length; start += BATCH) {
      const rows = list.slice(start, start + BATCH).map((item, at) => {
        const data = storable(JSON.stringify(item));
        return {
          id: storable(item.id),
          position: first + start + at,
          hash: createHash('sha256').update(data).digest('base64url').slice(0, 22),
          data,
        };
      });
      const written = await rowsOf<{ was: 'added' | 'changed' | 'unchanged' | 'returned'; n: string }>(
        queries,
        sql`with told as (
            select * from json_to_recordset(${JSON.stringify(rows)}::json)
              as told(id text, position integer, hash text, data text)
          ), before as (
            select record.id, record.hash, record.deleted_at from record join told using (id)
            where kind = ${kind} and source = ${source}
          ), written as (
            insert into record (id, kind, source, position, data, hash)
            select id, ${kind}, ${source}, position, data::json, hash from told
            on conflict (id, kind, source) do update set
              position = case when ${isWhole} then excluded.position else record.position end,
              data = excluded.data, hash = excluded.hash, deleted_at = null, updated_at = now()
            where record.hash <> excluded.hash or record.deleted_at is not null
              or (${isWhole} and record.position <> excluded.position)
          )
          select case when before.id is null then 'added' when before.deleted_at is not null then 'returned'
            when before.hash <> told.hash then 'changed' else 'unchanged' end as was, count(*) as n
          from told left join before using (id) group by 1`,
      );
      for (const { was, n } of written) counts[was] += Number(n);
    }
    if (isWhole) {
      const ids = JSON.stringify(list.map(({ id }) => storable(id)));
      const removed = await rowsOf(
        queries,
        sql`update record set deleted_at = now(), updated_at = now()
          where kind = ${kind} and source = ${source} and deleted_at is null
            and id not in (select value from json_array_elements_text(${ids}::json) as told(value))
          returning 1`,
      );
      counts.removed += removed.length;
    }
  }
  return counts;
}

async function countOf(queries: Queries, kind: string, source: string): Promise<number> {
  const [row] = await rowsOf<{ n: string }>(
    queries,
    sql`select count(*) as n from record where kind = ${kind} and source = ${source} and deleted_at is null`,
  );
  return Number(row!.n);
}

async function nextPosition(queries: Queries, kind: string, source: string): Promise<number> {
  const [row] = await rowsOf<{ n: string | null }>(
    queries,
    sql`select max(position) + 1 as n from record where kind = ${kind} and source = ${source}`,
  );
  return Number(row!.n ?? 0);
}

/** JSON or text without what PostgreSQL cannot keep: NUL and halves of surrogate pairs. */
export function storable(text: string): string {
  if (!/\\u(?:0000|d[89a-f])|\0|[\ud800-\udfff]/i.test(text)) return text;
  return (
    text
      // In JSON they stand as escapes; an even number of backslashes before means that it is none.
      .replace(/(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/gi, '$1')
      .replaceAll('\0', '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  );
}
