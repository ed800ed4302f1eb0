import { createHash, randomInt } from 'node:crypto';
import type { Receipt } from '../../../src/model/feedback.js';
import { dayOf } from '../../../src/time/zone.js';
import { rowsOf, sql, type Queries } from './database.js';
import type { KnownPicture } from './pictures.js';
import { ProblemError } from './problems.js';
import { storable } from './records.js';

export type MessageKind = 'feedback' | 'survey' | 'assessment' | 'event';

export interface NewMessage {
  key: string;
  kind: MessageKind;
  subject: string;
  /** Without contact details. */
  body: object;
  contact?: object | undefined;
  eraseAfter?: Date | undefined;
  answerBy?: Date | undefined;
  /** Other systems it is sent on to. */
  targets?: readonly ('webhook' | 'open311')[];
  picture?: KnownPicture | undefined;
}

/** Letters and digits that are not mistaken for one another, read out or written by hand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a person is told, to ask about the message later: `7F3K2-9QXHB`. */
export function newReference(): string {
  const letters = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/**
 * Stores a message once, in one statement: when it answers, the message is on the disk. The same key again gives the
 * first receipt.
 *
 * @throws {ProblemError} `key-reused` when the key belongs to another message
 */
export async function storeMessage(queries: Queries, message: NewMessage): Promise<Receipt> {
  const { key, kind, subject, contact, eraseAfter, answerBy, targets = [], picture } = message;
  const body = storable(JSON.stringify(message.body));
  const contactText = contact && storable(JSON.stringify(contact));
  const hash = createHash('sha256')
    .update(`${kind} ${subject} ${body} ${contactText ?? ''}`)
    .update(picture?.bytes ?? '')
    .digest('base64url');
  const [stored] = await rowsOf<{ reference: string; received_at: string | Date }>(
    queries,
    sql`with stored as (
        insert into message (key, kind, subject, reference, body, body_hash, answer_by)
        values (${key}, ${kind}, ${subject}, ${newReference()}, ${body}::text::jsonb, ${hash},
          ${answerBy?.toISOString() ?? null}::timestamptz)
        on conflict (key) do nothing returning reference, received_at
      ), contacted as (
        insert into message_contact (key, contact, erase_after)
        select ${key}, ${contactText ?? null}::text::jsonb, ${eraseAfter?.toISOString() ?? null}::timestamptz
        from stored where ${contactText !== undefined}
      ), pictured as (
        insert into message_picture (key, type, data)
        select ${key}, ${picture?.type ?? null}, decode(${picture ? Buffer.from(picture.bytes).toString('base64') : null}::text, 'base64')
        from stored where ${picture !== undefined}
      ), delivered as (
        insert into delivery (key, target)
        select ${key}, target from stored, json_array_elements_text(${JSON.stringify(targets)}::json) as told(target)
      )
      select reference, received_at from stored`,
  );
  if (stored) return receipt(key, stored.reference, stored.received_at, answerBy);
  const [first] = await rowsOf<{
    reference: string;
    received_at: string | Date;
    answer_by: string | Date | null;
    body_hash: string;
  }>(queries, sql`select reference, received_at, answer_by, body_hash from message where key = ${key}`);
  if (!first || first.body_hash !== hash) throw new ProblemError('key-reused');
  return {
    ...receipt(
      key,
      first.reference,
      first.received_at,
      first.answer_by ? new Date(first.answer_by) : undefined,
    ),
    again: true,
  };
}

function receipt(
  key: string,
  reference: string,
  receivedAt: string | Date,
  answerBy: Date | undefined,
): Receipt {
  return {
    reference,
    key,
    receivedAt: new Date(receivedAt).toISOString(),
    // A day in Finland, whatever the clock of the server.
    ...(answerBy && { answerBy: dayOf(answerBy.getTime()) }),
  };
}

/** Contact details whose time has come. @returns how many were erased */
export async function eraseContacts(queries: Queries): Promise<number> {
  const rows = await rowsOf(queries, sql`delete from message_contact where erase_after < now() returning 1`);
  return rows.length;
}
