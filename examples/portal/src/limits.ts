import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { rowsOf, type Database } from './database.js';

const MINUTE = 60_000;
/** Addresses counted between two flushes at most; more than that is an attack that the sum over all catches. */
const MOST_BUCKETS = 50_000;

/**
 * Counts requests in windows of a minute, over all instances.
 *
 * Writes are counted in the database one by one. Reads are counted here and added to the database every second, which
 * also brings what the other instances have counted: an address may exceed its limit by what a second holds, and a
 * search costs no transaction. Addresses are never stored: a bucket is a hash with a key that changes every day.
 */
export class RateLimits {
  readonly #database: Database;
  #key = randomBytes(32);
  #keyDay = -1;
  #slot = 0;
  #known = new Map<string, number>();
  #pending = new Map<string, number>();
  /** Those on their way to the database: counted here until it has answered. */
  #sent = new Map<string, number>();
  #flushing: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Seconds until the next window. */
  get retryAfter(): number {
    return Math.ceil((MINUTE - (Date.now() % MINUTE)) / 1000);
  }

  /** Whether one more read of this address is within the limit. */
  read(address: string, limit: number): boolean {
    const slot = Math.floor(Date.now() / MINUTE);
    if (slot !== this.#slot) {
      this.#slot = slot;
      this.#known.clear();
      this.#pending.clear();
      this.#sent.clear();
    }
    const bucket = this.#bucket('read', address);
    const pending = (this.#pending.get(bucket) ?? 0) + 1;
    if (pending > 1 || this.#pending.size < MOST_BUCKETS) this.#pending.set(bucket, pending);
    return pending + (this.#sent.get(bucket) ?? 0) + (this.#known.get(bucket) ?? 0) <= limit;
  }

  /** The same for a write: counted in the database now. */
  async write(counters: readonly { name: string; value: string; limit: number }[]): Promise<boolean> {
    await this.#useSharedKey();
    const slot = Math.floor(Date.now() / MINUTE);
    const buckets = counters.map(({ name, value }) => this.#bucket(name, value));
    const counts = await this.#add(new Map(buckets.map((bucket) => [bucket, 1])), slot);
    return counters.every(({ limit }, at) => (counts.get(buckets[at]!) ?? 0) <= limit);
  }

  /** Brings this instance's reads to the database, and the others' here. */
  flush(): Promise<void> {
    return (this.#flushing ??= this.#flush().finally(() => (this.#flushing = undefined)));
  }

  /** Forgets windows that are over. */
  async clean(): Promise<void> {
    const oldest = Math.floor(Date.now() / MINUTE) - 2;
    await this.#database.queries.execute(sql`delete from rate_count where slot < ${oldest}`);
  }

  async #flush(): Promise<void> {
    await this.#useSharedKey();
    const pending = this.#pending;
    if (!pending.size) return;
    const slot = this.#slot;
    this.#pending = new Map();
    // A copy: a new window empties it, and the database is told of this one all the same.
    this.#sent = new Map(pending);
    try {
      const counts = await this.#add(pending, slot);
      if (slot === this.#slot) for (const [bucket, count] of counts) this.#known.set(bucket, count);
    } catch (thrown) {
      // The database is away: what was counted here still counts here.
      if (slot === this.#slot)
        for (const [bucket, count] of pending)
          this.#known.set(bucket, (this.#known.get(bucket) ?? 0) + count);
      throw thrown;
    } finally {
      this.#sent = new Map();
    }
  }

  async #add(counts: ReadonlyMap<string, number>, slot: number): Promise<Map<string, number>> {
    // In one order everywhere: two instances that add the same buckets would otherwise wait for each other.
    const told = [...counts]
      .map(([bucket, count]) => ({ bucket, count }))
      .sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
    const rows = await rowsOf<{ bucket: string; count: number }>(
      this.#database.queries,
      sql`insert into rate_count (bucket, slot, count)
        select bucket, ${slot}::int, count from json_to_recordset(${JSON.stringify(told)}::json)
          as told(bucket text, count integer)
        on conflict (bucket, slot) do update set count = rate_count.count + excluded.count
        returning bucket, count`,
    );
    return new Map(rows.map(({ bucket, count }) => [bucket, Number(count)]));
  }

  #bucket(name: string, value: string): string {
    return createHmac('sha256', this.#key)
      .update(`${name} ${network(value)}`)
      .digest('base64url')
      .slice(0, 16);
  }

  /** All instances hash with one key, a new one every day: a stored bucket can soon be told of nobody. */
  async #useSharedKey(): Promise<void> {
    const day = Math.floor(Date.now() / (24 * 60 * MINUTE));
    if (day === this.#keyDay) return;
    const fresh = JSON.stringify({ day, key: randomBytes(32).toString('base64') });
    const [row] = await rowsOf<{ value: { day: number; key: string } }>(
      this.#database.queries,
      sql`insert into setting (name, value, is_secret) values ('rate-key', ${fresh}::text::jsonb, true)
        on conflict (name) do update set
          value = case when (setting.value ->> 'day')::int = ${day}::int then setting.value else excluded.value end,
          updated_at = now()
        returning value`,
    );
    this.#key = Buffer.from(row!.value.key, 'base64');
    this.#keyDay = day;
  }
}

/** One reader's home has many IPv6 addresses: they count as one. */
function network(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const groups =
    tail === undefined
      ? first
      : [...first, ...Array<string>(Math.max(0, 8 - first.length - rest.length)).fill('0'), ...rest];
  return groups.slice(0, 4).join(':');
}
