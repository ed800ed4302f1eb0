import {
  bigint,
  bigserial,
  boolean,
  customType,
  getTableConfig,
  index,
  integer,
  json,
  jsonb,
  PgTable,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

// One dialect for the embedded database and for PostgreSQL. What each table would be distributed by on a distributed
// PostgreSQL stands beside it; docs/portal-scale.md says why. A test compares this file with what the migrations make.

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Services, organisations and events as each source last told them: the truth. Distributed by `id`. */
export const record = pgTable(
  'record',
  {
    id: text('id').notNull(),
    kind: text('kind', { enum: ['service', 'organisation', 'event'] }).notNull(),
    source: text('source').notNull(),
    /** Place in the source's own order: equal results stay in it. */
    position: integer('position').notNull(),
    /** As text: `jsonb` would sort the languages of a text, and their order decides which is shown last of all. */
    data: json('data').notNull(),
    /** Of `data`: an unchanged record is not written again. */
    hash: text('hash').notNull(),
    /** Id of the record of another source that tells the same thing; that one is shown. */
    duplicateOf: text('duplicate_of'),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    /** When the source stopped telling it. The row stays, as a tombstone. */
    deletedAt: instant('deleted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.kind, table.source] }),
    index('record_source').on(table.source, table.kind, table.position),
  ],
);

/** A built directory: what instances load and answer from. Small, a copy on every node. */
export const release = pgTable('release', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  createdAt: instant('created_at').notNull().defaultNow(),
  services: integer('services').notNull(),
  organisations: integer('organisations').notNull(),
  /** Of everything in it: the same directory built twice has the same. */
  digest: text('digest').notNull(),
  problems: jsonb('problems').notNull(),
  events: integer('events').notNull().default(0),
});

/** The files of a release, cut to pieces that travel well. Distributed with `release`. */
export const releasePart = pgTable(
  'release_part',
  {
    release: bigint('release', { mode: 'number' })
      .notNull()
      .references(() => release.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    number: integer('number').notNull(),
    data: bytes('data').notNull(),
  },
  (table) => [primaryKey({ columns: [table.release, table.name, table.number] })],
);

/** One reading of a source. Small, a copy on every node. */
export const syncRun = pgTable(
  'sync_run',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    source: text('source').notNull(),
    mode: text('mode', { enum: ['full', 'incremental'] }).notNull(),
    state: text('state', { enum: ['running', 'done', 'failed', 'held', 'refused'] }).notNull(),
    startedAt: instant('started_at').notNull().defaultNow(),
    /** Renewed while it runs: a run that has stopped renewing may be taken over. */
    heartbeatAt: instant('heartbeat_at').notNull().defaultNow(),
    finishedAt: instant('finished_at'),
    /** `requests`, `services`, `organisations`, `added`, `changed`, `unchanged`, `removed`, `problems`. */
    counts: jsonb('counts').notNull().default({}),
    /** Why it failed or is held, in words for staff. */
    reason: text('reason'),
  },
  (table) => [index('sync_run_source').on(table.source, table.startedAt)],
);

/** Answers of an upstream a run has already got: a resumed run need not ask again. Distributed by `source`. */
export const syncAnswer = pgTable(
  'sync_answer',
  {
    source: text('source').notNull(),
    url: text('url').notNull(),
    run: uuid('run').notNull(),
    status: integer('status').notNull(),
    body: bytes('body').notNull(),
    fetchedAt: instant('fetched_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.source, table.url] })],
);

/** Topics, surveys and checklist templates: data, by version. Small, a copy on every node. */
export const definition = pgTable(
  'definition',
  {
    kind: text('kind', { enum: ['topic', 'survey', 'checklist'] }).notNull(),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    data: jsonb('data').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id, table.version] })],
);

/** What people have sent: feedback, answers to surveys, assessments. Never with contact details. Distributed by `key`. */
export const message = pgTable(
  'message',
  {
    /** Given by the sender's device, so that a repeat is known. */
    key: text('key').primaryKey(),
    kind: text('kind', { enum: ['feedback', 'survey', 'assessment', 'event'] }).notNull(),
    /** Topic, survey or checklist template; the name of a proposed event. */
    subject: text('subject').notNull(),
    /** What the sender is told, to ask about it later. */
    reference: text('reference').notNull(),
    body: jsonb('body').notNull(),
    bodyHash: text('body_hash').notNull(),
    receivedAt: instant('received_at').notNull().defaultNow(),
    answerBy: instant('answer_by'),
    state: text('state', { enum: ['open', 'answered', 'closed'] })
      .notNull()
      .default('open'),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    closedAt: instant('closed_at'),
  },
  (table) => [
    index('message_received').on(table.kind, table.receivedAt),
    index('message_subject').on(table.kind, table.subject, table.receivedAt),
    index('message_reference').on(table.reference),
  ],
);

/** Who sent it, when they said so. Apart from the message, and erased in time. Distributed with `message`. */
export const messageContact = pgTable(
  'message_contact',
  {
    key: text('key')
      .primaryKey()
      .references(() => message.key, { onDelete: 'cascade' }),
    contact: jsonb('contact').notNull(),
    eraseAfter: instant('erase_after').notNull(),
  },
  (table) => [index('message_contact_erase').on(table.eraseAfter)],
);

/** The picture of a message. Apart from it, so that nobody who lists messages reads pictures. Distributed with `message`. */
export const messagePicture = pgTable('message_picture', {
  key: text('key')
    .primaryKey()
    .references(() => message.key, { onDelete: 'cascade' }),
  type: text('type', { enum: ['image/jpeg', 'image/png'] }).notNull(),
  data: bytes('data').notNull(),
});

/** What staff have decided of a proposed event. Distributed with `message`. */
export const eventDecision = pgTable('event_decision', {
  key: text('key')
    .primaryKey()
    .references(() => message.key, { onDelete: 'cascade' }),
  state: text('state', { enum: ['accepted', 'declined'] }).notNull(),
  decidedAt: instant('decided_at').notNull().defaultNow(),
  /** Id of the staff token. */
  decidedBy: text('decided_by').notNull(),
});

/** A message on its way to another system. Distributed with `message`. */
export const delivery = pgTable(
  'delivery',
  {
    key: text('key')
      .notNull()
      .references(() => message.key, { onDelete: 'cascade' }),
    target: text('target', { enum: ['webhook', 'open311'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull().defaultNow(),
    deliveredAt: instant('delivered_at'),
    /** Given up after many attempts; staff see it. */
    failedAt: instant('failed_at'),
    lastError: text('last_error'),
    /** The other system's own number for it. */
    foreignId: text('foreign_id'),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.target] }),
    index('delivery_next').on(table.deliveredAt, table.failedAt, table.nextAt),
  ],
);

/** Staff tokens: only what they hash to. Small, a copy on every node. */
export const staffToken = pgTable(
  'staff_token',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    hash: text('hash').notNull(),
    scope: text('scope', { enum: ['read', 'answer', 'admin'] }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [uniqueIndex('staff_token_hash').on(table.hash)],
);

/** What staff did. Only ever added to. Distributed by `id`. */
export const audit = pgTable(
  'audit',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    at: instant('at').notNull().defaultNow(),
    token: text('token').notNull(),
    action: text('action').notNull(),
    /** Key of a message, id of a run: never what was in it. */
    object: text('object'),
    detail: jsonb('detail'),
  },
  (table) => [index('audit_at').on(table.at)],
);

/** Somebody's answers, or a statement that several write together: what they are about. Distributed by `id`. */
export const assessment = pgTable(
  'assessment',
  {
    id: text('id').primaryKey(),
    template: text('template').notNull(),
    /** Code of a municipality (three digits) or a county (two). */
    place: text('place').notNull(),
    side: text('side').notNull(),
    year: integer('year').notNull(),
    /** A statement in the name of a body, and no person's answers. */
    joint: boolean('joint').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [index('assessment_group').on(table.template, table.place, table.year, table.side)],
);

/** Every version that was saved. Distributed with `assessment`. */
export const assessmentVersion = pgTable(
  'assessment_version',
  {
    id: text('id')
      .notNull()
      .references(() => assessment.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    body: jsonb('body').notNull(),
    savedAt: instant('saved_at').notNull().defaultNow(),
    /** Id of a link or of a staff token. */
    savedBy: text('saved_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.revision] })],
);

/** Keys of respondents: only what they hash to. Small, a copy on every node. */
export const assessmentLink = pgTable(
  'assessment_link',
  {
    id: text('id').primaryKey(),
    assessment: text('assessment')
      .notNull()
      .references(() => assessment.id, { onDelete: 'cascade' }),
    hash: text('hash').notNull(),
    role: text('role', { enum: ['answer', 'edit', 'publish'] }).notNull(),
    /** For whoever manages the links: to whom it was given. */
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    uniqueIndex('assessment_link_hash').on(table.hash),
    index('assessment_link_assessment').on(table.assessment),
  ],
);

/** What has been made public, and what was before. Small, a copy on every node. */
export const assessmentPublication = pgTable('assessment_publication', {
  id: uuid('id').primaryKey().defaultRandom(),
  kind: text('kind', { enum: ['statement', 'answers'] }).notNull(),
  template: text('template').notNull(),
  place: text('place').notNull(),
  side: text('side').notNull(),
  year: integer('year').notNull(),
  /** Of a statement: which version of which assessment. */
  assessment: text('assessment'),
  revision: integer('revision'),
  /** As it is shown. */
  body: jsonb('body').notNull(),
  /** Of counted answers: whose rating of which item is in the counts. Never shown. */
  basis: jsonb('basis'),
  publishedAt: instant('published_at').notNull().defaultNow(),
  publishedBy: text('published_by').notNull(),
  isCurrent: boolean('is_current').notNull().default(true),
  withdrawnAt: instant('withdrawn_at'),
});

/** What was decided about a proposal to an item, which came as a message. Distributed with `message`. */
export const itemProposal = pgTable(
  'item_proposal',
  {
    key: text('key')
      .primaryKey()
      .references(() => message.key, { onDelete: 'cascade' }),
    template: text('template').notNull(),
    item: text('item').notNull(),
    place: text('place').notNull(),
    state: text('state', { enum: ['accepted', 'declined'] }).notNull(),
    /** As it is shown, when that is not how it was written. */
    text: text('text'),
    answer: text('answer'),
    decidedAt: instant('decided_at').notNull().defaultNow(),
    decidedBy: text('decided_by').notNull(),
    publishedAt: instant('published_at'),
  },
  (table) => [index('item_proposal_published').on(table.template, table.place, table.publishedAt)],
);

/** Counters of rate limits. `bucket` is a keyed hash: no address is stored. Distributed by `bucket`. */
export const rateCount = pgTable(
  'rate_count',
  {
    bucket: text('bucket').notNull(),
    /** Number of the minute. */
    slot: integer('slot').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.slot] })],
);

/** Challenges that have been answered: each counts once. Distributed by `challenge`. */
export const proof = pgTable(
  'proof',
  {
    challenge: text('challenge').primaryKey(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('proof_expires').on(table.expiresAt)],
);

/** What has been counted of surveys that many have answered, for instances that start. Reference table. */
export const surveySum = pgTable('survey_sum', {
  survey: text('survey').primaryKey(),
  /** Of the survey's definition and of how it is counted. */
  digest: text('digest').notNull(),
  state: jsonb('state').notNull(),
  keptAt: instant('kept_at').notNull().defaultNow(),
});

/** Values all instances share: the key of the rate limits' hashes, when a job was last done. */
export const setting = pgTable('setting', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
  isSecret: boolean('is_secret').notNull().default(false),
});

/** Every column the program writes: `table.column type NO|YES`. A test compares it with what the migrations make. */
export function columns(): string[] {
  const tables: unknown[] = [
    record,
    release,
    releasePart,
    syncRun,
    syncAnswer,
    definition,
    message,
    messageContact,
    eventDecision,
    messagePicture,
    delivery,
    staffToken,
    audit,
    assessment,
    assessmentVersion,
    assessmentLink,
    assessmentPublication,
    itemProposal,
    rateCount,
    proof,
    surveySum,
    setting,
  ];
  return tables
    .filter((table) => table instanceof PgTable)
    .map((table) => getTableConfig(table))
    .flatMap(({ name, columns }) =>
      columns.map(
        (column) => `${name}.${column.name} ${column.getSQLType()} ${column.notNull ? 'NO' : 'YES'}`,
      ),
    )
    .sort();
}
