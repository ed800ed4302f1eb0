/** A step of the database's shape. Never changed once it has been in a release: a later one follows it. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'directory',
    sql: `
create table record (
  id text not null,
  kind text not null check (kind in ('service', 'organisation')),
  source text not null,
  position integer not null,
  data json not null,
  hash text not null,
  duplicate_of text,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (id, kind, source)
);
create index record_source on record (source, kind, position);

create table release (
  id bigserial primary key,
  created_at timestamptz not null default now(),
  services integer not null,
  organisations integer not null,
  digest text not null,
  problems jsonb not null
);
create table release_part (
  release bigint not null references release (id) on delete cascade,
  name text not null,
  number integer not null,
  data bytea not null,
  primary key (release, name, number)
);
-- The pieces are compressed already.
alter table release_part alter column data set storage external;

create table setting (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now(),
  is_secret boolean not null default false
);
`,
  },
  {
    version: 2,
    name: 'sync',
    sql: `
create table sync_run (
  id uuid primary key default gen_random_uuid(),
  source text not null,
  mode text not null check (mode in ('full', 'incremental')),
  state text not null check (state in ('running', 'done', 'failed', 'held', 'refused')),
  started_at timestamptz not null default now(),
  heartbeat_at timestamptz not null default now(),
  finished_at timestamptz,
  counts jsonb not null default '{}',
  reason text
);
create index sync_run_source on sync_run (source, started_at);
-- One reading of a source at a time, whichever instance starts it.
create unique index sync_run_running on sync_run (source) where state = 'running';

create table sync_answer (
  source text not null,
  url text not null,
  run uuid not null,
  status integer not null,
  body bytea not null,
  fetched_at timestamptz not null default now(),
  primary key (source, url)
);
`,
  },
  {
    version: 3,
    name: 'messages',
    sql: `
create table definition (
  kind text not null check (kind in ('topic', 'survey', 'checklist')),
  id text not null,
  version integer not null,
  data jsonb not null,
  created_at timestamptz not null default now(),
  primary key (kind, id, version)
);

create table message (
  key text primary key,
  kind text not null check (kind in ('feedback', 'survey', 'assessment')),
  subject text not null,
  reference text not null,
  body jsonb not null,
  body_hash text not null,
  received_at timestamptz not null default now(),
  answer_by timestamptz,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  answer text,
  answered_at timestamptz,
  closed_at timestamptz
);
create index message_received on message (kind, received_at);
create index message_subject on message (kind, subject, received_at);
create index message_reference on message (reference);

create table message_contact (
  key text primary key references message (key) on delete cascade,
  contact jsonb not null,
  erase_after timestamptz not null
);
create index message_contact_erase on message_contact (erase_after);

create table delivery (
  key text not null references message (key) on delete cascade,
  target text not null check (target in ('webhook', 'open311')),
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  delivered_at timestamptz,
  failed_at timestamptz,
  last_error text,
  foreign_id text,
  primary key (key, target)
);
create index delivery_next on delivery (delivered_at, failed_at, next_at);

create table staff_token (
  id text primary key,
  name text not null,
  hash text not null,
  scope text not null check (scope in ('read', 'answer', 'admin')),
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create unique index staff_token_hash on staff_token (hash);

create table audit (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  token text not null,
  action text not null,
  object text,
  detail jsonb
);
create index audit_at on audit (at);

-- Counters may be lost in a crash of the database; nobody is harmed by a minute without limits.
create unlogged table rate_count (
  bucket text not null,
  slot integer not null,
  count integer not null,
  primary key (bucket, slot)
);
`,
  },
  {
    version: 4,
    name: 'events',
    sql: `
alter table record drop constraint record_kind_check;
alter table record add constraint record_kind_check check (kind in ('service', 'organisation', 'event'));
alter table release add column events integer not null default 0;
`,
  },
  {
    version: 5,
    name: 'assessments',
    sql: `
create table assessment (
  id text primary key,
  template text not null,
  place text not null,
  side text not null,
  year integer not null,
  joint boolean not null,
  created_at timestamptz not null default now()
);
create index assessment_group on assessment (template, place, year, side);

-- Only ever added to: the key is what two who save at once meet at.
create table assessment_version (
  id text not null references assessment (id) on delete cascade,
  revision integer not null check (revision > 0),
  body jsonb not null,
  saved_at timestamptz not null default now(),
  saved_by text not null,
  primary key (id, revision)
);

create table assessment_link (
  id text primary key,
  assessment text not null references assessment (id) on delete cascade,
  hash text not null,
  role text not null check (role in ('answer', 'edit', 'publish')),
  name text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create unique index assessment_link_hash on assessment_link (hash);
create index assessment_link_assessment on assessment_link (assessment);

create table assessment_publication (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('statement', 'answers')),
  template text not null,
  place text not null,
  side text not null,
  year integer not null,
  assessment text,
  revision integer,
  body jsonb not null,
  basis jsonb,
  published_at timestamptz not null default now(),
  published_by text not null,
  is_current boolean not null default true,
  withdrawn_at timestamptz
);
create index assessment_publication_group on assessment_publication (kind, template, place, year, side);
-- One picture of a group is public at a time, whoever publishes at once.
create unique index assessment_publication_current on assessment_publication
  (kind, template, place, year, side, coalesce(assessment, '')) where is_current;

create table item_proposal (
  key text primary key references message (key) on delete cascade,
  template text not null,
  item text not null,
  place text not null,
  state text not null check (state in ('accepted', 'declined')),
  text text,
  answer text,
  decided_at timestamptz not null default now(),
  decided_by text not null,
  published_at timestamptz
);
create index item_proposal_published on item_proposal (template, place, published_at);
`,
  },
  {
    version: 6,
    name: 'pictures',
    sql: `
create table message_picture (
  key text primary key references message (key) on delete cascade,
  type text not null check (type in ('image/jpeg', 'image/png')),
  data bytea not null
);
`,
  },
  {
    version: 7,
    name: 'proposed events',
    sql: `
alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check check (kind in ('feedback', 'survey', 'assessment', 'event'));

create table event_decision (
  key text primary key references message (key) on delete cascade,
  state text not null check (state in ('accepted', 'declined')),
  decided_at timestamptz not null default now(),
  decided_by text not null
);
`,
  },
  {
    version: 8,
    name: 'proofs of work',
    sql: `
create table proof (
  challenge text primary key,
  expires_at timestamptz not null
);
create index proof_expires on proof (expires_at);
`,
  },
  {
    version: 9,
    name: 'no day to answer by where no answer was asked for',
    sql: `
update message set answer_by = null
where answer_by is not null and not coalesce(body -> 'consents', '[]'::jsonb) @> '[{"purpose":"answer"}]'::jsonb;
`,
  },
  {
    version: 10,
    name: 'sums of surveys',
    sql: `
create table survey_sum (
  survey text primary key,
  digest text not null,
  state jsonb not null,
  kept_at timestamptz not null default now()
);
`,
  },
];
