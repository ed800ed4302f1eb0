import { createHash, randomBytes } from 'node:crypto';
import { rowsOf, sql, type Database } from './database.js';
import type { Scope } from './endpoint.js';

const SCOPES: readonly Scope[] = ['read', 'answer', 'admin'];

export interface StaffToken {
  id: string;
  name: string;
  scope: Scope;
  createdAt: string;
  expiresAt?: string;
  revokedAt?: string;
}

/** A token is long enough that a plain hash keeps it: there is nothing to guess. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** @returns the token itself, told only now, and its id */
export async function createToken(
  { queries }: Database,
  { name, scope, days }: { name: string; scope: Scope; days?: number },
): Promise<{ id: string; token: string }> {
  const id = randomBytes(6).toString('hex');
  const token = `kps_${id}_${randomBytes(32).toString('base64url')}`;
  await queries.execute(sql`
    insert into staff_token (id, name, hash, scope, expires_at)
    values (${id}, ${name}, ${hashOf(token)}, ${scope}, now() + make_interval(days => ${days ?? null}::int))`);
  return { id, token };
}

/** Whose token it is; `undefined` for one that is forged, revoked or too old. */
export async function findToken(
  { queries }: Database,
  token: string,
): Promise<{ id: string; scope: Scope } | undefined> {
  if (!/^kps_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  const [row] = await rowsOf<{ id: string; scope: Scope }>(
    queries,
    sql`select id, scope from staff_token where hash = ${hashOf(token)} and revoked_at is null
      and (expires_at is null or expires_at > now())`,
  );
  return row;
}

export const allows = (held: Scope, needed: Scope): boolean => SCOPES.indexOf(held) >= SCOPES.indexOf(needed);

export const isScope = (value: string): value is Scope => SCOPES.some((scope) => scope === value);

/** @returns whether there was such a token that still worked */
export async function revokeToken({ queries }: Database, id: string): Promise<boolean> {
  const rows = await rowsOf(
    queries,
    sql`update staff_token set revoked_at = now() where id = ${id} and revoked_at is null returning 1`,
  );
  return rows.length > 0;
}

export async function listTokens({ queries }: Database): Promise<StaffToken[]> {
  const rows = await rowsOf<{
    id: string;
    name: string;
    scope: Scope;
    created_at: string | Date;
    expires_at: string | Date | null;
    revoked_at: string | Date | null;
  }>(
    queries,
    sql`select id, name, scope, created_at, expires_at, revoked_at from staff_token order by created_at`,
  );
  return rows.map(({ id, name, scope, created_at, expires_at, revoked_at }) => ({
    id,
    name,
    scope,
    createdAt: new Date(created_at).toISOString(),
    ...(expires_at && { expiresAt: new Date(expires_at).toISOString() }),
    ...(revoked_at && { revokedAt: new Date(revoked_at).toISOString() }),
  }));
}

/** What staff did; `object` names it, and never holds what was in it. */
export async function writeAudit(
  queries: Pick<Database['queries'], 'execute'>,
  token: string,
  action: string,
  object?: string,
  detail?: object,
): Promise<void> {
  await queries.execute(sql`
    insert into audit (token, action, object, detail)
    values (${token}, ${action}, ${object ?? null}, ${detail ? JSON.stringify(detail) : null}::text::jsonb)`);
}
