import { createHash } from 'node:crypto';
import { finishEvents } from '../../../src/adapters/shared/events.js';
import { municipalityCode } from '../../../src/adapters/shared/finnish-places.js';
import type { CalendarEvent, Problem } from '../../../src/model/index.js';
import type { EventProposal, ProposedEvent } from '../../../src/model/event-proposal.js';
import type { Receipt } from '../../../src/model/feedback.js';
import { pickText } from '../../../src/model/localized.js';
import { wrongInProposal } from '../../../src/model/proposal-rules.js';
import { toldOnly } from '../../../src/model/told-only.js';
import { cleanTexts } from '../../../src/model/wrong.js';
import { rowsOf, sql, type Database } from './database.js';
import { storeMessage } from './messages.js';
import { ProblemError } from './problems.js';
import { writeRecords } from './records.js';
import { publish } from './release.js';
import { writeAudit } from './tokens.js';

const DAY = 24 * 60 * 60_000;
/** The source that accepted events come from, among the others. */
const SOURCE = 'proposals';
const LONGEST_SUBJECT = 100;

export type Decision = 'accepted' | 'declined';

/** A proposal as staff see it; its contact details stay with the message. */
export interface ReceivedEvent {
  key: string;
  reference: string;
  receivedAt: string;
  /** As the calendar shows it, or would. */
  event: CalendarEvent;
  state: 'open' | Decision;
  answer?: string;
  decidedAt?: string;
}

/**
 * Keeps a proposal until staff have looked at it, once: the same key again gives the first receipt. Who proposed it is
 * kept apart from the event, and erased when its time comes.
 *
 * @throws {ProblemError} `invalid-body`, naming everything that is wrong
 */
export async function storeProposal(
  { queries }: Database,
  told: EventProposal,
  contactDays: number,
): Promise<Receipt> {
  const { contact, ...body } = cleanTexts(told) as EventProposal;
  const event = toldOnly(body.event, true) as Partial<ProposedEvent> | undefined;
  body.event = { ...event, name: event?.name ?? {} };
  const who = (toldOnly(contact) ?? {}) as EventProposal['contact'];
  const wrong = wrongInProposal({ ...body, contact: who });
  const problems: Problem[] = [];
  if (!wrong.length) finished(body.key, body.event, problems);
  const issues = [...wrong, ...problems];
  if (issues.length)
    throw new ProblemError('invalid-body', {
      issues: issues.slice(0, 20).map(({ path, message }) => ({ path, message: message.slice(0, 200) })),
    });
  return storeMessage(queries, {
    key: body.key,
    kind: 'event',
    subject: pickText(body.event.name, ['fi', 'sv'])!.value.slice(0, LONGEST_SUBJECT),
    body,
    contact: who,
    eraseAfter: new Date(Date.now() + contactDays * DAY),
  });
}

/** One proposal; `undefined` when there is none by this key. */
export async function receivedEvent({ queries }: Database, key: string): Promise<ReceivedEvent | undefined> {
  const [row] = await rowsOf<{
    reference: string;
    received_at: string | Date;
    body: { event: ProposedEvent };
    answer: string | null;
    state: Decision | null;
    decided_at: string | Date | null;
  }>(
    queries,
    sql`select reference, received_at, body, answer, decided.state, decided.decided_at
      from message left join event_decision decided using (key) where key = ${key} and kind = 'event'`,
  );
  if (!row) return undefined;
  return {
    key,
    reference: row.reference,
    receivedAt: new Date(row.received_at).toISOString(),
    event: finished(key, row.body.event, [], await municipalityOf(queries, row.body.event))!,
    state: row.state ?? 'open',
    ...(row.answer && { answer: row.answer }),
    ...(row.decided_at && { decidedAt: new Date(row.decided_at).toISOString() }),
  };
}

/**
 * Puts an event among the others, or takes it from among them; a later decision takes the place of an earlier one, and
 * each is on record. Readers see it with the next release: see {@link publishDecided}.
 */
export async function decideEvent(
  database: Database,
  by: string,
  key: string,
  state: Decision,
  answer: string | undefined,
): Promise<ReceivedEvent> {
  const proposal = await receivedEvent(database, key);
  if (!proposal) throw new ProblemError('not-found');
  const { event } = proposal;
  await database.queries.transaction(async (transaction) => {
    await transaction.execute(sql`
      insert into event_decision (key, state, decided_by) values (${key}, ${state}, ${by})
      on conflict (key) do update set state = excluded.state, decided_at = now(), decided_by = excluded.decided_by`);
    await transaction.execute(sql`
      update message set state = 'answered', answer = coalesce(${answer ?? null}, answer), answered_at = now()
      where key = ${key}`);
    if (state === 'accepted')
      await writeRecords(
        transaction,
        { services: [], organisations: [], events: [event] },
        { source: SOURCE, isWhole: false },
      );
    else
      await transaction.execute(sql`
        update record set deleted_at = now(), updated_at = now()
        where kind = 'event' and source = ${SOURCE} and id = ${event.id} and deleted_at is null`);
    await writeAudit(transaction, by, state === 'accepted' ? 'accept-event' : 'decline-event', key);
  });
  return (await receivedEvent(database, key))!;
}

/**
 * Builds a release when something has been decided since the last one was built for it. Asked after each decision, and
 * again and again: an instance may have stopped in between.
 */
export async function publishDecided(database: Database): Promise<void> {
  // Over all of them, and not the newest time: of two decisions the one that began first may be done last.
  const [row] = await rowsOf<{ decided: string | null; published: string | null }>(
    database.queries,
    sql`select (select md5(string_agg(concat_ws(' ', id, updated_at, deleted_at), ',' order by id))
        from record where source = ${SOURCE}) as decided,
      (select value ->> 'decided' from setting where name = 'published-proposals') as published`,
  );
  if (!row?.decided || row.decided === row.published) return;
  await publish(database);
  const value = JSON.stringify({ decided: row.decided });
  await database.queries.execute(sql`
    insert into setting (name, value) values ('published-proposals', ${value}::text::jsonb)
    on conflict (name) do update set value = excluded.value, updated_at = now()`);
}

/**
 * The code of the municipality an event is in, by the town of its address: by its name, or as the other events there
 * are tell it, whose towns may be villages, too. Without it, no filter by municipality would find the event.
 */
async function municipalityOf(
  queries: Database['queries'],
  { place }: ProposedEvent,
): Promise<string | undefined> {
  const { municipality, postOffice = {} } = place?.address ?? {};
  if (municipality) return municipality;
  const towns = Object.values(postOffice)
    .map((town) => town?.trim())
    .filter((town) => town !== undefined && town !== '');
  for (const town of towns) {
    const code = municipalityCode(town);
    if (code) return code;
    const rows = await rowsOf<{ code: string }>(
      queries,
      sql`select distinct data #>> '{place,address,municipality}' as code
        from record, json_each_text(data #> '{place,address,postOffice}') named
        where kind = 'event' and source <> ${SOURCE} and deleted_at is null
          and data #>> '{place,address,municipality}' is not null and lower(named.value) = lower(${town})
        limit 2`,
    );
    // A post office of two municipalities tells neither.
    if (rows.length === 1) return rows[0]!.code;
  }
  return undefined;
}

/** The event in the calendar's own form, as any other source's: times with their offsets, the town with its code. */
function finished(
  key: string,
  told: ProposedEvent,
  problems: Problem[],
  municipality?: string,
): CalendarEvent | undefined {
  const id = `event-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const organiser = pickText(told.organiser?.name, ['fi', 'sv'])?.value;
  const { name, place } = told;
  // The form does not ask for them: people name an event in the languages it is held in.
  const languages = Object.keys(name).filter((language) => name[language]?.trim());
  const [event] = finishEvents(
    [
      {
        ...told,
        languages,
        ...(place && municipality && { place: { ...place, address: { ...place.address, municipality } } }),
        id,
        provenance: { system: 'portal', id, ...(organiser && { attribution: organiser }) },
      },
    ],
    problems,
    'event',
  );
  return event;
}
