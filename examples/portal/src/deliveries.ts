import { createHmac } from 'node:crypto';
import type { Config } from './config.js';
import { rowsOf, sql, type Database } from './database.js';
import type { Fetch } from '../../../src/model/index.js';

const TIMEOUT = 20_000;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 6 * 60 * 60;
/** Over about three days. */
const MOST_ATTEMPTS = 20;
const AT_ONCE = 20;

interface Due {
  key: string;
  target: 'webhook' | 'open311';
  attempts: number;
  subject: string;
  reference: string;
  body: Record<string, unknown>;
  received_at: string | Date;
}

/**
 * Sends on what is due, once over all instances: a row that is taken is left alone by the others for some minutes.
 *
 * @returns how many arrived
 */
export async function deliver(
  { queries }: Database,
  { webhook, open311 }: Pick<Config, 'webhook' | 'open311'>,
  fetch: Fetch = globalThis.fetch,
): Promise<number> {
  const due = await rowsOf<Due>(
    queries,
    sql`with taken as (
        update delivery set attempts = attempts + 1, next_at = now() + interval '5 minutes'
        where (key, target) in (
          select key, target from delivery where delivered_at is null and failed_at is null and next_at <= now()
          order by next_at limit ${AT_ONCE} for update skip locked)
        returning key, target, attempts
      )
      select taken.key, target, attempts, subject, reference, body, received_at from taken join message using (key)`,
  );
  let arrived = 0;
  for (const message of due) {
    try {
      const foreignId = await send(message, { webhook, open311 }, fetch);
      await queries.execute(sql`
        update delivery set delivered_at = now(), last_error = null, foreign_id = ${foreignId ?? null}
        where key = ${message.key} and target = ${message.target}`);
      arrived++;
    } catch (thrown) {
      const pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (message.attempts - 1));
      const reason =
        thrown instanceof DeliveryError ? thrown.message : thrown instanceof Error ? thrown.name : 'failed';
      await queries.execute(sql`
        update delivery set last_error = ${reason}, next_at = now() + make_interval(secs => ${pause}),
          failed_at = case when ${message.attempts >= MOST_ATTEMPTS} then now() end
        where key = ${message.key} and target = ${message.target}`);
    }
  }
  return arrived;
}

class DeliveryError extends Error {}

async function send(
  { key, target, subject, reference, body, received_at }: Due,
  { webhook, open311 }: Pick<Config, 'webhook' | 'open311'>,
  fetch: Fetch,
): Promise<string | undefined> {
  const signal = AbortSignal.timeout(TIMEOUT);
  if (target === 'webhook') {
    if (!webhook) throw new DeliveryError('no webhook is set');
    const text = JSON.stringify({
      key,
      topic: subject,
      reference,
      receivedAt: new Date(received_at).toISOString(),
      feedback: body,
    });
    const response = await fetch(webhook.url, {
      method: 'POST',
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        // The receiver knows a repeat by it.
        'idempotency-key': key,
        ...(webhook.secret && {
          'x-signature-256': `sha256=${createHmac('sha256', webhook.secret).update(text).digest('hex')}`,
        }),
      },
      body: text,
    });
    if (!response.ok) throw new DeliveryError(`status ${response.status}`);
    return undefined;
  }
  if (!open311) throw new DeliveryError('no Open311 interface is set');
  const { message, place } = body as {
    message?: string;
    place?: { position?: { latitude: number; longitude: number }; text?: string };
  };
  const response = await fetch(new URL('requests.json', open311.url.replace(/\/?$/, '/')), {
    method: 'POST',
    redirect: 'error',
    signal,
    // GeoReport v2 takes a form; the answer is a list of one.
    body: new URLSearchParams({
      api_key: open311.key,
      service_code: open311.serviceCode,
      description: message ?? reference,
      ...(place?.position && {
        lat: String(place.position.latitude),
        long: String(place.position.longitude),
      }),
      ...(place?.text && { address_string: place.text }),
    }),
  });
  if (!response.ok) throw new DeliveryError(`status ${response.status}`);
  const answer: unknown = await response.json();
  const first = (Array.isArray(answer) ? answer[0] : answer) as
    { service_request_id?: unknown; token?: unknown } | undefined;
  const id = first?.service_request_id ?? first?.token;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new DeliveryError('no request id in the answer');
  return String(id);
}
