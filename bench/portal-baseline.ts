import postgres from 'postgres';
import type { Service } from '../src/model/index.js';
import { textFields } from './lib/baseline.js';

/**
 * PostgreSQL's own search on the same directory: the `finnish` text search configuration over weighted fields, and
 * pg_trgm for what it does not find, with the counts of every filter in the same question. Kept as a row to compare
 * with; the portal does not use it.
 */
export class PostgresSearch {
  readonly #sql: ReturnType<typeof postgres>;

  private constructor(sql: ReturnType<typeof postgres>) {
    this.#sql = sql;
  }

  static async build(url: string, services: readonly Service[]): Promise<PostgresSearch> {
    const sql = postgres(url, { max: 8, onnotice: () => {} });
    await sql`create extension if not exists pg_trgm`;
    await sql`drop table if exists plain_search`;
    await sql`create table plain_search (
      id text primary key, name text, words tsvector, areas text[], terms text[], groups text[], languages text[],
      free boolean, remote boolean)`;
    const rows = services.map((service) => ({
      ...textFields(service),
      areas: (service.areas ?? []).map(({ type, code = '' }) => `${type}:${code}`),
      terms: (service.hyteTerms ?? []).map(({ code }) => code),
      groups: (service.targetGroups ?? []).map(({ code }) => code),
      languages: service.languages ?? [],
      free: service.cost?.free ?? false,
      remote: service.remote ?? false,
    }));
    for (let start = 0; start < rows.length; start += 1000)
      await sql`
        insert into plain_search
        select id, name,
          setweight(to_tsvector('finnish', name), 'A') || setweight(to_tsvector('finnish', keywords), 'B') ||
          setweight(to_tsvector('finnish', organisation || ' ' || places), 'C') ||
          setweight(to_tsvector('finnish', summary || ' ' || description), 'D'),
          areas, terms, groups, languages, free, remote
        from jsonb_to_recordset(${sql.json(rows.slice(start, start + 1000) as never)}) as told(id text, name text,
          keywords text, organisation text, places text, summary text, description text, areas text[], terms text[],
          groups text[], languages text[], free boolean, remote boolean)`;
    await sql`create index on plain_search using gin (words)`;
    await sql`create index on plain_search using gin (name gin_trgm_ops)`;
    await sql`analyze plain_search`;
    return new PostgresSearch(sql);
  }

  /** Ids of a page, best first, with the counts a finder shows beside it. */
  async search(text: string, limit = 20): Promise<string[]> {
    const rows = await this.#sql<{ ids: string[] | null }[]>`
      with query as (select websearch_to_tsquery('finnish', ${text}) as words),
      found as materialized (
        select p.id, p.areas, p.terms, p.groups, p.languages, p.free, p.remote,
          ts_rank(p.words, query.words) + word_similarity(${text}, p.name) as rank
        from plain_search p, query where p.words @@ query.words or ${text} <% p.name
      ), page as (select id, rank from found order by rank desc, id limit ${limit})
      select (select array_agg(id order by rank desc, id) from page) as ids,
        (select count(*) from found) as total,
        (select jsonb_object_agg(area, n) from (select area, count(*) as n from found, unnest(areas) as area group by 1) x) as areas,
        (select jsonb_object_agg(term, n) from (select term, count(*) as n from found, unnest(terms) as term group by 1) x) as terms,
        (select jsonb_object_agg(grp, n) from (select grp, count(*) as n from found, unnest(groups) as grp group by 1) x) as groups,
        (select jsonb_object_agg(language, n) from (select language, count(*) as n from found, unnest(languages) as language group by 1) x) as languages,
        (select count(*) filter (where free) from found) as free, (select count(*) filter (where remote) from found) as remote`;
    return rows[0]?.ids ?? [];
  }

  async close(): Promise<void> {
    await this.#sql.end();
  }
}
