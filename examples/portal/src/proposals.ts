import type { ItemProposal } from '../../../src/model/checklist.js';
import { rowsOf, sql, type Database } from './database.js';
import { ProblemError } from './problems.js';
import { writeAudit } from './tokens.js';

/** A proposal as staff see it. It came as feedback, whose contact details stay with the message. */
export interface ReceivedProposal {
  key: string;
  reference: string;
  receivedAt: string;
  template: string;
  item: string;
  place: string;
  message: string;
  mayPublish: boolean;
  state: 'open' | 'accepted' | 'declined';
  text?: string;
  answer?: string;
  decidedAt?: string;
  publishedAt?: string;
}

interface ProposalRow {
  key: string;
  reference: string;
  received_at: string | Date;
  body: {
    message?: string;
    about: { checklist: string; id: string; place?: string };
    consents?: { purpose: string }[];
  };
  state: ReceivedProposal['state'] | null;
  text: string | null;
  answer: string | null;
  decided_at: string | Date | null;
  published_at: string | Date | null;
}

const received = (row: ProposalRow): ReceivedProposal => ({
  key: row.key,
  reference: row.reference,
  receivedAt: new Date(row.received_at).toISOString(),
  template: row.body.about.checklist,
  item: row.body.about.id,
  place: row.body.about.place ?? '',
  message: row.body.message ?? '',
  mayPublish: row.body.consents?.some(({ purpose }) => purpose === 'publish') ?? false,
  state: row.state ?? 'open',
  ...(row.text && { text: row.text }),
  ...(row.answer && { answer: row.answer }),
  ...(row.decided_at && { decidedAt: new Date(row.decided_at).toISOString() }),
  ...(row.published_at && { publishedAt: new Date(row.published_at).toISOString() }),
});

/** Feedback about items of checklists, newest first. */
export async function listProposals({ queries }: Database, key?: string): Promise<ReceivedProposal[]> {
  const rows = await rowsOf<ProposalRow>(
    queries,
    sql`select message.key, reference, received_at, body, decided.state, decided.text, decided.answer,
        decided.decided_at, decided.published_at
      from message left join item_proposal decided on decided.key = message.key
      where kind = 'feedback' and body -> 'about' ->> 'type' = 'item'
        and (${key ?? null}::text is null or message.key = ${key ?? null})
      order by received_at desc, message.key limit 500`,
  );
  return rows.map(received);
}

/**
 * What is decided about a proposal. A later decision takes the place of an earlier one; each is on record.
 *
 * @throws {ProblemError} `invalid-body` when the writer's own words would be published against the writer's will
 */
export async function decideProposal(
  database: Database,
  by: string,
  key: string,
  {
    state,
    text,
    answer,
    publish,
  }: {
    state: 'accepted' | 'declined';
    text?: string | undefined;
    answer?: string | undefined;
    publish: boolean;
  },
): Promise<ReceivedProposal> {
  const [proposal] = await listProposals(database, key);
  if (!proposal) throw new ProblemError('not-found');
  const isShown = state === 'accepted' && publish;
  if (isShown && !text && !proposal.mayPublish)
    throw new ProblemError('invalid-body', {
      issues: [
        { path: 'text', message: 'the writer has not agreed to publishing: say it in your own words' },
      ],
    });
  const { template, item, place } = proposal;
  await database.queries.transaction(async (transaction) => {
    await transaction.execute(sql`
      insert into item_proposal (key, template, item, place, state, text, answer, decided_by, published_at)
      values (${key}, ${template}, ${item}, ${place}, ${state}, ${text ?? null}, ${answer ?? null}, ${by},
        case when ${isShown} then now() end)
      on conflict (key) do update set state = excluded.state, text = excluded.text, answer = excluded.answer,
        decided_at = now(), decided_by = excluded.decided_by,
        published_at = case when ${isShown} then coalesce(item_proposal.published_at, now()) end`);
    await transaction.execute(sql`
      update message set state = 'answered', answer = coalesce(${answer ?? null}, answer), answered_at = now()
      where key = ${key}`);
    await writeAudit(transaction, by, isShown ? 'publish-proposal' : `${state}-proposal`, key);
  });
  return (await listProposals(database, key))[0]!;
}

/** Accepted ones to the items of a template, oldest first; about one place, or about all of them. */
export async function publishedProposals(
  { queries }: Database,
  template: string,
  place = '',
): Promise<ItemProposal[]> {
  const rows = await rowsOf<{
    id: string;
    item: string;
    text: string;
    answer: string | null;
    published_at: string | Date;
  }>(
    queries,
    sql`select message.reference as id, item, coalesce(decided.text, body ->> 'message') as text, decided.answer,
        published_at
      from item_proposal decided join message on message.key = decided.key
      where template = ${template} and place in ('', ${place}) and published_at is not null
      order by published_at, id limit 1000`,
  );
  return rows.map(({ published_at, answer, ...row }) => ({
    ...row,
    ...(answer && { answer }),
    acceptedAt: new Date(published_at).toISOString(),
  }));
}
