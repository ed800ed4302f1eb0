import { createHash, randomBytes } from 'node:crypto';
import { SMALLEST_GROUP } from '../../../src/checklists/merge.js';
import type {
  Assessment,
  AssessmentQuery,
  AssessmentSide,
  AssessmentSummary,
  ChecklistTemplate,
} from '../../../src/model/checklist.js';
import { dayOf } from '../../../src/time/zone.js';
import { countable, countsOf, remarksOf, type Basis } from './assessment-counts.js';
import { rowsOf, sql, type Database, type Queries } from './database.js';
import { ProblemError } from './problems.js';
import { storable } from './records.js';
import { writeAudit } from './tokens.js';

export type LinkRole = 'answer' | 'edit' | 'publish';
export const LINK_ROLES: readonly LinkRole[] = ['answer', 'edit', 'publish'];

/** What answers are about: one side of one place in one year. */
export interface AssessmentGroup {
  template: string;
  /** Code of a municipality (three digits) or a county (two). */
  place: string;
  side: AssessmentSide;
  year: number;
}

export interface AssessmentFacts extends AssessmentGroup {
  id: string;
  joint: boolean;
}

export interface AssessmentLink {
  id: string;
  assessment: string;
  role: LinkRole;
  name: string;
  expiresAt: string;
}

const iso = (value: string | Date): string => new Date(value).toISOString();

/** Long enough that a plain hash keeps it: 256 bits, there is nothing to guess. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

const placeFields = (place: string): Pick<Assessment, 'municipality' | 'county'> =>
  place.length === 2 ? { county: place } : { municipality: place };

const isGroup = ({ template, place, side, year }: AssessmentGroup) =>
  sql`template = ${template} and place = ${place} and side = ${side} and year = ${year}`;

// Keys of respondents

/**
 * A key for somebody to answer with, and what it is for. Of a municipality's own statement there is one a year, which
 * every key to it shares; other statements and every respondent's own answers are new unless `assessment` names one.
 *
 * @returns the key itself, told only now
 */
export async function createLink(
  { queries }: Database,
  by: string,
  {
    role,
    name,
    days,
    assessment,
    ...group
  }: AssessmentGroup & { role: LinkRole; name: string; days: number; assessment?: string | undefined },
): Promise<{ id: string; key: string; assessment: string }> {
  const id = randomBytes(6).toString('hex');
  const key = `kpl_${id}_${randomBytes(32).toString('base64url')}`;
  const joint = role !== 'answer';
  return queries.transaction(async (transaction) => {
    // Two keys to a statement that are made at once are to one statement.
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${groupName(group)}))`);
    let about = assessment ? await factsOf(transaction, assessment) : undefined;
    if (assessment && !about) throw new ProblemError('not-found');
    if (about && about.joint !== joint)
      throw new ProblemError('conflict', {
        detail: about.joint ? 'It is a statement.' : 'It is a person’s own answers.',
      });
    if (!about && joint && group.side === 'municipality')
      about = (
        await rowsOf<AssessmentFacts>(
          transaction,
          sql`select * from assessment where joint and ${isGroup(group)} limit 1`,
        )
      )[0];
    const target = about?.id ?? randomBytes(16).toString('base64url');
    if (!about)
      await transaction.execute(sql`
        insert into assessment (id, template, place, side, year, joint)
        values (${target}, ${group.template}, ${group.place}, ${group.side}, ${group.year}, ${joint})`);
    await transaction.execute(sql`
      insert into assessment_link (id, assessment, hash, role, name, expires_at)
      values (${id}, ${target}, ${hashOf(key)}, ${role}, ${name}, now() + make_interval(days => ${days}::int))`);
    await writeAudit(transaction, by, 'create-link', id, { role, assessment: target, days });
    return { id, key, assessment: target };
  });
}

/** Whose key it is and what it is for; `undefined` for one that is forged, revoked or too old. */
export async function findLink(
  { queries }: Database,
  key: string,
): Promise<(AssessmentLink & { facts: AssessmentFacts }) | undefined> {
  if (!/^kpl_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/.test(key)) return undefined;
  const [row] = await rowsOf<
    AssessmentFacts & { link: string; role: LinkRole; name: string; expires_at: string | Date }
  >(
    queries,
    sql`select link.id as link, link.role, link.name, link.expires_at, about.*
      from assessment_link link join assessment about on about.id = link.assessment
      where link.hash = ${hashOf(key)} and link.revoked_at is null and link.expires_at > now()`,
  );
  if (!row) return undefined;
  const { link, role, name, expires_at, ...facts } = row;
  return { id: link, assessment: facts.id, role, name, expiresAt: iso(expires_at), facts };
}

/** @returns whether there was such a link that still worked */
export async function revokeLink({ queries }: Database, by: string, id: string): Promise<boolean> {
  const rows = await rowsOf(
    queries,
    sql`update assessment_link set revoked_at = now() where id = ${id} and revoked_at is null returning 1`,
  );
  if (rows.length) await writeAudit(queries, by, 'revoke-link', id);
  return rows.length > 0;
}

export interface ListedLink extends AssessmentLink, AssessmentGroup {
  createdAt: string;
  revokedAt?: string;
  /** Whether anything has been saved in what it is for. Not what, and not by whom. */
  begun: boolean;
}

export async function listLinks({ queries }: Database, limit = 1000): Promise<ListedLink[]> {
  const rows = await rowsOf<
    AssessmentGroup & {
      id: string;
      assessment: string;
      role: LinkRole;
      name: string;
      begun: boolean;
      created_at: string | Date;
      expires_at: string | Date;
      revoked_at: string | Date | null;
    }
  >(
    queries,
    sql`select link.id, link.assessment, link.role, link.name, link.created_at, link.expires_at, link.revoked_at,
        about.template, about.place, about.side, about.year,
        exists (select from assessment_version version where version.id = about.id) as begun
      from assessment_link link join assessment about on about.id = link.assessment
      order by link.created_at desc, link.id limit ${limit}`,
  );
  return rows.map(({ created_at, expires_at, revoked_at, ...row }) => ({
    ...row,
    createdAt: iso(created_at),
    expiresAt: iso(expires_at),
    ...(revoked_at && { revokedAt: iso(revoked_at) }),
  }));
}

// Versions

export async function factsOf(
  queries: Pick<Queries, 'execute'>,
  id: string,
): Promise<AssessmentFacts | undefined> {
  const [row] = await rowsOf<AssessmentFacts>(
    queries,
    sql`select id, template, place, side, year, joint from assessment where id = ${id}`,
  );
  return row;
}

/** One version, the newest when no revision is told. */
export async function versionOf(
  queries: Pick<Queries, 'execute'>,
  id: string,
  revision?: number,
): Promise<Assessment | undefined> {
  const [row] = await rowsOf<{ body: Assessment; revision: number }>(
    queries,
    sql`select body, revision from assessment_version
      where id = ${id} and (${revision ?? null}::int is null or revision = ${revision ?? null}::int)
      order by revision desc limit 1`,
  );
  return row && { ...row.body, revision: row.revision };
}

export interface SavedVersion {
  revision: number;
  savedAt: string;
  /** To whom the key was given, or `staff`. */
  savedBy: string;
}

export async function versionsOf({ queries }: Database, id: string): Promise<SavedVersion[]> {
  const rows = await rowsOf<{ revision: number; saved_at: string | Date; name: string | null }>(
    queries,
    sql`select revision, saved_at, link.name from assessment_version version
      left join assessment_link link on link.id = version.saved_by
      where version.id = ${id} order by revision desc`,
  );
  return rows.map(({ revision, saved_at, name }) => ({
    revision,
    savedAt: iso(saved_at),
    savedBy: name ?? 'staff',
  }));
}

/** An assessment nobody has begun. */
export const emptyAssessment = (
  { id, template, place, side, year, joint }: AssessmentFacts,
  version: number,
): Assessment => ({
  id,
  template: { id: template, version },
  ...placeFields(place),
  side,
  year,
  ...(joint && { joint: true }),
  answers: [],
});

/**
 * Adds a version on top of the one it goes on from. What the assessment is about stays as the key says, whatever was
 * sent; the name is kept where it was given to be shown, with a statement.
 *
 * @returns the saved one, also when the same is sent again; or what somebody else saved meanwhile
 */
export async function saveVersion(
  { queries }: Database,
  by: string,
  facts: AssessmentFacts,
  told: Assessment,
): Promise<{ saved: Assessment } | { conflict: Assessment }> {
  const { revision = 0, template, respondent, answers } = told;
  const next = revision + 1;
  const name = facts.joint ? respondent?.name : undefined;
  const body: Assessment = {
    ...emptyAssessment(facts, template.version),
    ...(name && { respondent: { name } }),
    answeredAt: dayOf(Date.now()),
    answers,
    revision: next,
    ...(told.invented && { invented: true }),
  };
  const text = storable(JSON.stringify(body));
  const [row] = await rowsOf(
    queries,
    sql`insert into assessment_version (id, revision, body, saved_by)
      select ${facts.id}, ${next}, ${text}::text::jsonb, ${by}
      where (select coalesce(max(revision), 0) from assessment_version where id = ${facts.id}) = ${revision}
      on conflict (id, revision) do nothing returning 1`,
  );
  if (row) return { saved: body };
  const [newest] = await rowsOf<{ body: Assessment; same: boolean }>(
    queries,
    sql`select body, body = ${text}::text::jsonb as same from assessment_version
      where id = ${facts.id} order by revision desc limit 1`,
  );
  // Goes on from a version that has never been: nothing to choose between.
  if (!newest) throw new ProblemError('conflict', { detail: 'Nothing has been saved yet.' });
  return newest.same ? { saved: newest.body } : { conflict: newest.body };
}

// Publishing

/** Makes one version of a statement public, in the place of the one before. */
export async function publishStatement(
  { queries }: Database,
  by: string,
  facts: AssessmentFacts,
  revision: number,
): Promise<Assessment> {
  if (!facts.joint)
    throw new ProblemError('forbidden', { detail: 'A person’s own answers are not published.' });
  return queries.transaction(async (transaction) => {
    const version = await versionOf(transaction, facts.id, revision);
    if (!version) throw new ProblemError('not-found');
    await publishBody(transaction, 'statement', facts, version, by, { assessment: facts.id, revision });
    await writeAudit(transaction, by, 'publish-assessment', facts.id, { revision });
    return version;
  });
}

/** @returns whether it was public */
export async function withdrawStatement({ queries }: Database, by: string, id: string): Promise<boolean> {
  const rows = await rowsOf(
    queries,
    sql`update assessment_publication set is_current = false, withdrawn_at = now()
      where kind = 'statement' and assessment = ${id} and is_current returning 1`,
  );
  if (rows.length) await writeAudit(queries, by, 'withdraw-assessment', id);
  return rows.length > 0;
}

/** Until the end of the transaction nobody else publishes in this group. */
const lockGroup = (
  queries: Pick<Queries, 'execute'>,
  kind: string,
  group: AssessmentGroup,
): Promise<unknown> =>
  queries.execute(sql`select pg_advisory_xact_lock(hashtext(${`${kind} ${groupName(group)}`}))`);

async function publishBody(
  queries: Pick<Queries, 'execute'>,
  kind: 'statement' | 'answers',
  group: AssessmentGroup,
  body: object,
  by: string,
  { assessment, revision, basis }: { assessment?: string; revision?: number; basis?: Basis },
): Promise<void> {
  const { template, place, side, year } = group;
  await lockGroup(queries, kind, group);
  await queries.execute(sql`
    update assessment_publication set is_current = false
    where kind = ${kind} and ${isGroup(group)} and is_current
      and assessment is not distinct from ${assessment ?? null}`);
  await queries.execute(sql`
    insert into assessment_publication
      (kind, template, place, side, year, assessment, revision, body, basis, published_by)
    values (${kind}, ${template}, ${place}, ${side}, ${year}, ${assessment ?? null}, ${revision ?? null}::int,
      ${JSON.stringify(body)}::text::jsonb, ${basis ? JSON.stringify(basis) : null}::text::jsonb, ${by})`);
}

export interface CountOptions {
  /** Smallest number of persons that is counted; never less than {@link SMALLEST_GROUP}. */
  minimum?: number | undefined;
  /** Lets through what was written in words. */
  remarks?: boolean | undefined;
}

/**
 * What may be shown of persons' answers now: counts only, and only what at least `minimum` persons rated, also beside
 * what has been public before.
 *
 * @throws {ProblemError} `too-few-answers` when nothing may be shown
 */
async function count(
  queries: Pick<Queries, 'execute'>,
  template: ChecklistTemplate,
  group: AssessmentGroup,
  { minimum = SMALLEST_GROUP, remarks }: CountOptions,
): Promise<{ summary: AssessmentSummary; basis: Basis }> {
  const smallest = Math.max(SMALLEST_GROUP, Math.ceil(minimum));
  const rows = await rowsOf<{ id: string; body: Assessment }>(
    queries,
    sql`select distinct on (about.id) about.id, version.body from assessment about
      join assessment_version version on version.id = about.id
      where not about.joint and ${isGroup(group)} order by about.id, version.revision desc`,
  );
  const earlier = await rowsOf<{ basis: Basis }>(
    queries,
    sql`select basis from assessment_publication where kind = 'answers' and ${isGroup(group)}
      order by published_at desc, id`,
  );
  const answers = new Map(rows.map(({ id, body }) => [id, body]));
  const basis = countable(
    template,
    answers,
    earlier.map((one) => one.basis),
    smallest,
  );
  const said = remarks ? remarksOf(basis, answers) : [];
  if (!Object.keys(basis).length) throw new ProblemError('too-few-answers');
  return {
    basis,
    summary: {
      template: group.template,
      ...placeFields(group.place),
      side: group.side,
      year: group.year,
      respondents: answers.size,
      minimum: smallest,
      items: countsOf(template, basis),
      ...(said.length && { remarks: said }),
      ...(rows.some(({ body }) => body.invented) && { invented: true }),
    },
  };
}

/** What would be published, for whoever decides on it. */
export const previewAnswers = async (
  { queries }: Database,
  template: ChecklistTemplate,
  group: AssessmentGroup,
  options: CountOptions,
): Promise<AssessmentSummary> => (await count(queries, template, group, options)).summary;

/** Publishes the counts as they are now; they stay so until they are published again. */
export async function publishAnswers(
  { queries }: Database,
  by: string,
  template: ChecklistTemplate,
  group: AssessmentGroup,
  options: CountOptions,
): Promise<AssessmentSummary> {
  return queries.transaction(async (transaction) => {
    // Before counting: of two who publish at once, the second counts beside what the first has shown.
    await lockGroup(transaction, 'answers', group);
    const { summary, basis } = await count(transaction, template, group, options);
    const published = { ...summary, publishedAt: new Date().toISOString() };
    await publishBody(transaction, 'answers', group, published, by, { basis });
    await writeAudit(transaction, by, 'publish-answers', groupName(group), {
      respondents: summary.respondents,
      remarks: summary.remarks?.length ?? 0,
    });
    return published;
  });
}

/** @returns whether there were public counts */
export async function withdrawAnswers(
  { queries }: Database,
  by: string,
  group: AssessmentGroup,
): Promise<boolean> {
  const rows = await rowsOf(
    queries,
    sql`update assessment_publication set is_current = false, withdrawn_at = now()
      where kind = 'answers' and ${isGroup(group)} and is_current returning 1`,
  );
  if (rows.length) await writeAudit(queries, by, 'withdraw-answers', groupName(group));
  return rows.length > 0;
}

const groupName = ({ template, place, year, side }: AssessmentGroup): string =>
  `${template} ${place} ${year} ${side}`;

/** Which revision of a statement is public now. */
export async function publishedRevision({ queries }: Database, id: string): Promise<number | undefined> {
  const [row] = await rowsOf<{ revision: number }>(
    queries,
    sql`select revision from assessment_publication where kind = 'statement' and assessment = ${id} and is_current`,
  );
  return row?.revision;
}

/** A public statement by its id. */
export async function publishedStatement({ queries }: Database, id: string): Promise<Assessment | undefined> {
  const [row] = await rowsOf<{ body: Assessment }>(
    queries,
    sql`select body from assessment_publication where kind = 'statement' and assessment = ${id} and is_current`,
  );
  return row?.body;
}

/** A page of what is public now. */
export async function listPublished<Body>(
  { queries }: Database,
  kind: 'statement' | 'answers',
  { template, municipalities = [], counties = [], years = [], sides = [] }: AssessmentQuery,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ items: Body[]; nextCursor?: string }> {
  const among = (column: string, values: readonly (string | number)[]) =>
    values.length
      ? sql`and ${sql.raw(column)} in (${sql.join(
          values.map((value) => sql`${value}`),
          sql`, `,
        )})`
      : sql``;
  const rows = await rowsOf<{ id: string; body: Body }>(
    queries,
    sql`select id, body from assessment_publication
      where kind = ${kind} and is_current ${template ? sql`and template = ${template}` : sql``}
        ${among('place', [...municipalities, ...counties])} ${among('year', years)} ${among('side', sides)}
        ${after ? sql`and id > ${after}::uuid` : sql``}
      order by id limit ${limit + 1}`,
  );
  const page = rows.slice(0, limit);
  return {
    items: page.map(({ body }) => body),
    ...(rows.length > limit && { nextCursor: page.at(-1)!.id }),
  };
}
