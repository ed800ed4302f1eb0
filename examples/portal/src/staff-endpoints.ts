import type { ChecklistTemplate, EventsPort } from '../../../src/model/index.js';
import { SurveyResults, type Survey } from '../../../src/model/survey.js';
import { LocalizedText } from '../../../src/model/text.js';
import { z } from '../../../src/model/zod.js';
import { dayNumber } from '../../../src/time/days.js';
import { code, IdParameters, named } from './api-schemas.js';
import { rowsOf, sql, type Database, type Queries } from './database.js';
import type { Definitions } from './definitions.js';
import { endpoint, type Endpoint } from './endpoint.js';
import { staffSurveyResults } from './message-endpoints.js';
import { MessageSubject, subjectsOf } from './message-subjects.js';
import { messageTable } from './message-table.js';
import type { Metrics } from './metrics.js';
import { ProblemError } from './problems.js';
import { syncStatus } from './sync/run.js';
import { listTokens, writeAudit } from './tokens.js';

/** A day that there is; before year 1 the database knows none. */
const day = z.optional(
  z.string().check(
    z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    z.refine((value) => value >= '0001' && dayNumber(value) !== undefined),
  ),
);

const MessageFilter = z.object({
  kind: z.optional(z.enum(['feedback', 'survey', 'assessment', 'event'])),
  state: z.optional(z.enum(['open', 'answered', 'closed'])),
  subject: z.optional(code),
  /** First and last day, by the clock of Finland. */
  from: day,
  to: day,
  /** Reference, or words of the message. */
  text: z.optional(z.string().check(z.maxLength(200))),
});
const MessageListParameters = z.extend(MessageFilter, {
  limit: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(200))),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,16}~.{1,300}$/))),
});
const ExportParameters = z.extend(MessageFilter, {
  format: z._default(z.enum(['csv', 'json']), 'csv'),
  /** Of the words in the table. */
  language: z._default(z.enum(['fi', 'sv', 'en']), 'fi'),
});
const KeyParameters = z.object({ key: z.string().check(z.maxLength(300)) });

const MessageSummary = z.object({
  key: z.string(),
  kind: z.string(),
  subject: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
  answerBy: z.optional(z.string()),
  state: z.string(),
  answer: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  body: z.unknown(),
  /** The event or service that a response names by its id. */
  about: z.optional(MessageSubject),
});
const MessagePage = z.object({
  items: z.array(MessageSummary),
  total: z.number(),
  nextCursor: z.optional(z.string()),
});
const StaffMessage = z.extend(MessageSummary, {
  contact: z.optional(z.unknown()),
  deliveries: z.array(z.looseObject({ target: z.string() })),
});
const SubjectList = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      name: z.optional(LocalizedText),
      /** How many there are. */
      messages: z.number(),
    }),
  ),
});
const MessageAnswer = z.object({ answer: z.string().check(z.minLength(1), z.maxLength(20_000)) });
const SyncStatus = z.object({ items: z.array(z.looseObject({ source: z.string(), state: z.string() })) });
const AuditList = z.object({ items: z.array(z.looseObject({ at: z.string(), action: z.string() })) });
const TokenList = z.object({ items: z.array(z.looseObject({ id: z.string(), scope: z.string() })) });
for (const [id, schema] of Object.entries({
  MessagePage,
  MessageSummary,
  StaffMessage,
  MessageAnswer,
  SubjectList,
  SyncStatus,
  AuditList,
  TokenList,
}))
  named.add(schema, { id });

interface MessageRow {
  key: string;
  kind: string;
  subject: string;
  reference: string;
  body: Record<string, unknown>;
  received_at: string | Date;
  answer_by: string | Date | null;
  state: string;
  answer: string | null;
  answered_at: string | Date | null;
}

const iso = (value: string | Date): string => new Date(value).toISOString();

const summary = (
  row: MessageRow,
  subjects?: ReadonlyMap<string, MessageSubject>,
): z.infer<typeof MessageSummary> => ({
  key: row.key,
  kind: row.kind,
  subject: row.subject,
  reference: row.reference,
  receivedAt: iso(row.received_at),
  ...(row.answer_by && { answerBy: iso(row.answer_by) }),
  state: row.state,
  ...(row.answer && { answer: row.answer }),
  ...(row.answered_at && { answeredAt: iso(row.answered_at) }),
  body: row.body,
  ...(subjects?.has(String(row.body['about'])) && { about: subjects.get(String(row.body['about'])) }),
});

function where({ kind, state, subject, from, to, text }: z.infer<typeof MessageFilter>) {
  const like = text && `%${text.replace(/[%_\\]/g, '\\$&')}%`;
  const parts = [
    sql`true`,
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(state ? [sql`state = ${state}`] : []),
    ...(subject ? [sql`subject = ${subject}`] : []),
    ...(from ? [sql`received_at >= ${from}::text::timestamp at time zone 'Europe/Helsinki'`] : []),
    ...(to
      ? [sql`received_at < (${to}::text::timestamp + interval '1 day') at time zone 'Europe/Helsinki'`]
      : []),
    ...(like ? [sql`(reference ilike ${like} or body ->> 'message' ilike ${like})`] : []),
  ];
  return sql.join(parts, sql` and `);
}

const COLUMNS = sql.raw(
  'key, kind, subject, reference, body, received_at, answer_by, state, answer, answered_at',
);

export interface StaffEndpointOptions {
  database: Database;
  definitions: Definitions;
  metrics: Metrics;
  openMetrics: boolean;
  /** The events there are now; nothing while there is no directory yet. */
  events: () => EventsPort | undefined;
  /** Lets a held reading of a source be taken in; `undefined` when there is no such source. */
  confirm: (source: string) => (() => Promise<unknown>) | undefined;
}

/** What only staff may do. Everything that shows or changes a message is in the audit table. */
export function staffEndpoints({
  database,
  definitions,
  metrics,
  openMetrics,
  events,
  confirm,
}: StaffEndpointOptions): Endpoint[] {
  const { queries } = database;
  const about = (rows: readonly MessageRow[]) =>
    subjectsOf(
      queries,
      rows.map(({ body }) => body),
      events(),
    );
  return [
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/messages',
      operationId: 'listMessages',
      summary: 'What people have sent, newest first, without contact details.',
      tag: 'staff',
      scope: 'read',
      query: MessageListParameters,
      answers: { 200: { description: 'A page of messages.', schema: MessagePage } },
      async handle({ query: { limit = 50, cursor, ...filter }, token }) {
        const condition = where(filter);
        const [, micros, lastKey] = /^(\d+)~(.*)$/s.exec(cursor ?? '') ?? [];
        const after = cursor
          ? sql`and ((extract(epoch from received_at) * 1000000)::bigint, key) < (${micros}::text::bigint, ${lastKey})`
          : sql``;
        const rows = await rowsOf<MessageRow & { micros: string }>(
          queries,
          sql`select ${COLUMNS}, (extract(epoch from received_at) * 1000000)::bigint as micros from message
            where ${condition} ${after}
            order by (extract(epoch from received_at) * 1000000)::bigint desc, key desc limit ${limit + 1}`,
        );
        const [count] = await rowsOf<{ n: string }>(
          queries,
          sql`select count(*) as n from message where ${condition}`,
        );
        const page = rows.slice(0, limit);
        const last = page.at(-1);
        const subjects = await about(page);
        await writeAudit(queries, token, 'list', undefined, { shown: page.length });
        return {
          body: {
            items: page.map((row) => summary(row, subjects)),
            total: Number(count!.n),
            ...(rows.length > limit && last && { nextCursor: `${last.micros}~${last.key}` }),
          },
        };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/subjects',
      operationId: 'listSubjects',
      summary: 'What messages are or can be about, with its name.',
      tag: 'staff',
      scope: 'read',
      answers: { 200: { description: 'Topics, surveys and checklists.', schema: SubjectList } },
      async handle() {
        const defined = await definitions.subjects();
        // What is no longer offered has messages all the same. Proposed events are subjects of their own.
        const met = await rowsOf<{ kind: string; subject: string; n: string }>(
          queries,
          sql`select kind, subject, count(*) as n from message where kind <> 'event'
            group by kind, subject order by kind, subject limit 1000`,
        );
        const counts = new Map(
          met.map(({ kind, subject: id, n }) => [`${kind} ${id}`, { kind, id, messages: Number(n) }]),
        );
        const items = defined.map((one) => {
          const name = `${one.kind} ${one.id}`;
          const messages = counts.get(name)?.messages ?? 0;
          counts.delete(name);
          return { ...one, messages };
        });
        return { body: { items: [...items, ...counts.values()] } };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/messages/{key}',
      operationId: 'getMessage',
      summary: 'One message with its contact details, while they are kept.',
      tag: 'staff',
      scope: 'read',
      params: KeyParameters,
      answers: { 200: { description: 'The message.', schema: StaffMessage } },
      async handle({ params: { key }, token }) {
        const [row] = await rowsOf<MessageRow & { contact: unknown }>(
          queries,
          sql`select message.*, message_contact.contact from message left join message_contact using (key)
            where message.key = ${key}`,
        );
        if (!row) throw new ProblemError('not-found');
        const deliveries = await rowsOf<{ target: string }>(
          queries,
          sql`select target, attempts, delivered_at, failed_at, last_error, foreign_id from delivery where key = ${key}`,
        );
        await writeAudit(queries, token, row.contact ? 'read-contact' : 'read', key);
        return {
          body: {
            ...summary(row, await about([row])),
            ...(row.contact ? { contact: row.contact } : {}),
            deliveries,
          },
        };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/messages/{key}/answer',
      operationId: 'answerMessage',
      summary: 'Keeps the answer beside the message; sending it is the reader’s own work.',
      tag: 'staff',
      scope: 'answer',
      params: KeyParameters,
      body: MessageAnswer,
      answers: { 200: { description: 'The message.', schema: MessageSummary } },
      handle: ({ params: { key }, body: { answer }, token }) =>
        change(
          queries,
          token,
          'answer',
          key,
          sql`state = 'answered', answer = ${answer}, answered_at = now()`,
          events(),
        ),
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/messages/{key}/close',
      operationId: 'closeMessage',
      summary: 'Nothing more is to be done.',
      tag: 'staff',
      scope: 'answer',
      params: KeyParameters,
      answers: { 200: { description: 'The message.', schema: MessageSummary } },
      handle: ({ params: { key }, token }) =>
        change(queries, token, 'close', key, sql`state = 'closed', closed_at = now()`, events()),
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/messages/{key}/reopen',
      operationId: 'reopenMessage',
      summary: 'Something is to be done after all: as it was before it was closed.',
      tag: 'staff',
      scope: 'answer',
      params: KeyParameters,
      answers: { 200: { description: 'The message.', schema: MessageSummary } },
      handle: ({ params: { key }, token }) =>
        change(
          queries,
          token,
          'reopen',
          key,
          sql`state = case when answered_at is null then 'open' else 'answered' end, closed_at = null`,
          events(),
        ),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/export',
      operationId: 'exportMessages',
      summary: 'Messages as CSV that Excel in Finnish opens, or as JSON; without contact details.',
      tag: 'staff',
      scope: 'read',
      query: ExportParameters,
      answers: { 200: { description: 'A file.', type: 'text/csv' } },
      async handle({ query: { format, language, ...filter }, token }) {
        const rows = await rowsOf<MessageRow>(
          queries,
          sql`select ${COLUMNS} from message where ${where(filter)} order by received_at, key limit 100000`,
        );
        await writeAudit(queries, token, 'export', undefined, { format, messages: rows.length });
        const disposition = { 'content-disposition': `attachment; filename="messages.${format}"` };
        const subjects = await about(rows);
        const items = rows.map((row) => summary(row, subjects));
        if (format === 'json') return { body: { items }, headers: disposition };
        const names = new Map(
          (await definitions.subjects()).map((one) => [`${one.kind} ${one.id}`, one.name]),
        );
        const ids = new Set(items.filter(({ kind }) => kind === 'survey').map(({ subject }) => subject));
        const surveys = new Map<string, Survey>();
        for (const id of ids) {
          const survey = await definitions.survey(id);
          if (survey) surveys.set(id, survey);
        }
        const checklists = new Map<string, ChecklistTemplate>();
        for (const { body } of rows) {
          const { checklist: id } = (body['about'] ?? {}) as { checklist?: string };
          const checklist = id && !checklists.has(id) ? await definitions.checklist(id) : undefined;
          if (checklist) checklists.set(checklist.id, checklist);
        }
        const body = messageTable(items, {
          language,
          nameOf: (kind, id) => names.get(`${kind} ${id}`),
          surveys,
          checklists,
        });
        return { body, type: 'text/csv; charset=utf-8', headers: disposition };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/surveys/{id}/results',
      operationId: 'getStaffSurveyResults',
      summary: 'Results with what was written in words.',
      tag: 'staff',
      scope: 'read',
      params: IdParameters,
      answers: { 200: { description: 'The results.', schema: SurveyResults } },
      async handle({ params: { id }, token }) {
        const survey = await definitions.survey(id);
        if (!survey) throw new ProblemError('not-found');
        await writeAudit(queries, token, 'read-results', id);
        return { body: await staffSurveyResults(database, survey) };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/sync',
      operationId: 'getSyncStatus',
      summary: 'The last readings of the sources.',
      tag: 'staff',
      scope: 'read',
      answers: { 200: { description: 'Runs, newest first.', schema: SyncStatus } },
      handle: async () => ({ body: { items: await syncStatus(database, 50) } }),
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/sync/{id}/confirm',
      operationId: 'confirmSync',
      summary: 'Takes in what a held reading of this source brought.',
      tag: 'staff',
      scope: 'admin',
      params: IdParameters,
      answers: { 202: { description: 'It has been begun.' } },
      async handle({ params: { id }, token }) {
        const begin = confirm(id);
        if (!begin) throw new ProblemError('not-found');
        const last = (await syncStatus(database, 200)).find(({ source }) => source === id);
        if (last?.state !== 'held')
          throw new ProblemError('conflict', { detail: 'No reading of it is held.' });
        await writeAudit(queries, token, 'confirm-sync', id);
        void begin();
        return { status: 202, body: '' };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/audit',
      operationId: 'getAudit',
      summary: 'What staff did, newest first.',
      tag: 'staff',
      scope: 'admin',
      answers: { 200: { description: 'The last 500 actions.', schema: AuditList } },
      async handle() {
        const rows = await rowsOf<{
          at: string | Date;
          token: string;
          name: string;
          action: string;
          object: string;
          detail: unknown;
        }>(
          queries,
          sql`select at, token, name, action, object, detail from audit left join staff_token on staff_token.id = token
            order by at desc limit 500`,
        );
        return { body: { items: rows.map(({ at, ...row }) => ({ at: iso(at), ...row })) } };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/tokens',
      operationId: 'listTokens',
      summary: 'Staff tokens: whose they are, never the tokens themselves.',
      tag: 'staff',
      scope: 'admin',
      answers: { 200: { description: 'The tokens.', schema: TokenList } },
      handle: async () => ({ body: { items: await listTokens(database) } }),
    }),
    endpoint({
      method: 'GET',
      path: '/metrics',
      operationId: 'getMetrics',
      summary: 'Counters in the text form of Prometheus.',
      tag: 'operation',
      ...(!openMetrics && { scope: 'read' as const }),
      answers: { 200: { description: 'Counters of this instance.', type: 'text/plain' } },
      handle: () => ({ body: metrics.text(), type: 'text/plain; version=0.0.4; charset=utf-8' }),
    }),
  ];
}

async function change(
  queries: Queries,
  token: string,
  action: string,
  key: string,
  values: ReturnType<typeof sql>,
  events: EventsPort | undefined,
): Promise<{ body: unknown }> {
  const row = await queries.transaction(async (transaction) => {
    const [changed] = await rowsOf<MessageRow>(
      transaction,
      sql`update message set ${values} where key = ${key} returning ${COLUMNS}`,
    );
    if (changed) await writeAudit(transaction, token, action, key);
    return changed;
  });
  if (!row) throw new ProblemError('not-found');
  return { body: summary(row, await subjectsOf(queries, [row.body], events)) };
}
