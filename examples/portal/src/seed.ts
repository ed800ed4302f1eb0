import { createHash } from 'node:crypto';
import { readStaticEventsPayload } from '../../../src/adapters/static-events/index.js';
import { readStaticPayload } from '../../../src/adapters/static/payload.js';
import { loadSurvey, SHIPPED_SURVEYS } from '../../../src/surveys/templates/index.js';
import { rowsOf, sql, type Database } from './database.js';
import { define } from './definitions.js';
import { seedAssessments } from './seed-assessments.js';
import { writeRecords, type WriteCounts } from './records.js';
import { newestRelease, publish } from './release.js';

/** What a demo begins with; each part as its files tell it. */
export interface Seed {
  /** `{ services, organisations }` */
  directory: unknown;
  /** `{ events }` */
  events: unknown;
  /** Topics, surveys and checklist templates, after the surveys that come along. */
  definitions: readonly unknown[];
  /** Files of assessments, as the checklist saves them; all that is in them is invented, and says so. */
  assessments?: readonly unknown[];
}

export interface SeedOutcome {
  /** `own`: the database has a directory from elsewhere, and was left as it is. */
  state: 'unchanged' | 'imported' | 'own';
  counts?: WriteCounts;
  definitions?: number;
  /** How many assessments were added: those that are there stay as they are. */
  assessments?: number;
}

const SOURCE = 'demo';
const SETTING = 'demo-data';
/** Two processes that start with one database at the same moment: the second finds the work done. */
const SEED_LOCK = 7_264_814;

/**
 * Puts the demo's data into a database that is empty or has the demo's data of another edition.
 *
 * @param edition of the program: what another one has built is built anew
 * @param onImport called when there is something to do, before it is done
 */
export async function seed(
  database: Database,
  { directory, events, definitions, assessments = [] }: Seed,
  edition: string,
  onImport: () => void = () => {},
): Promise<SeedOutcome> {
  const surveys = await Promise.all(SHIPPED_SURVEYS.map((id) => loadSurvey(id)));
  const told = [...surveys, ...definitions];
  const digest = createHash('sha256')
    .update(JSON.stringify([edition, directory, events, told, assessments]))
    .digest('base64url');
  const isKnown = async ({ queries }: Database): Promise<boolean | undefined> => {
    const [row] = await rowsOf<{ value: string }>(
      queries,
      sql`select value #>> '{}' as value from setting where name = ${SETTING}`,
    );
    return row && row.value === digest;
  };
  const known = await isKnown(database);
  if (known) return { state: 'unchanged' };
  if (known === undefined && (await newestRelease(database))) return { state: 'own' };
  onImport();
  const { services, organisations } = readStaticPayload(directory);
  const counts = await database.queries.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    const within: Database = { ...database, queries: transaction };
    if (await isKnown(within)) return undefined;
    const written = await writeRecords(
      transaction,
      { services, organisations, events: readStaticEventsPayload(events).events },
      { source: SOURCE, isWhole: true, isConfirmed: true },
    );
    for (const one of told) await define(within, one);
    return written;
  });
  if (!counts) return { state: 'unchanged' };
  const added = await seedAssessments(database, assessments);
  await publish(database);
  // Last: whoever is cut off before here begins again.
  await database.queries.execute(sql`
    insert into setting (name, value) values (${SETTING}, to_jsonb(${digest}::text))
    on conflict (name) do update set value = excluded.value, updated_at = now()`);
  return { state: 'imported', counts, definitions: told.length, assessments: added };
}
