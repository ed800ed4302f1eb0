import { Buffer } from 'node:buffer';
import type { Feedback, FeedbackTopic } from '../../../src/model/feedback.js';
import { z } from '../../../src/model/zod.js';
import { rowsOf, sql, type Queries } from './database.js';
import { endpoint, type Endpoint } from './endpoint.js';
import { LARGEST_PICTURE, readPicture, type KnownPicture } from './pictures.js';
import { ProblemError } from './problems.js';
import { writeAudit } from './tokens.js';

/** Base64 of the picture's bytes: four letters tell three of them. */
export const PICTURE_LETTERS = 4 * Math.ceil(LARGEST_PICTURE / 3);

/** What a form sends beside the message when there is a picture. */
export const pictureBody = {
  /** The picture that `picture` tells of, a JPEG or PNG of up to 5 MB, as base64. */
  pictureBytes: z.optional(z.string().check(z.maxLength(PICTURE_LETTERS))),
};

/**
 * The picture that was sent along, when its topic takes one.
 *
 * @throws {ProblemError} when it is none that can be kept
 */
export function pictureOf(
  topic: FeedbackTopic,
  { picture }: Feedback,
  letters: string | undefined,
): KnownPicture | undefined {
  if (!picture && !letters) return undefined;
  const refuse = (path: string, message: string): never => {
    throw new ProblemError('invalid-body', { issues: [{ path, message }] });
  };
  if (!topic.picture) return refuse('picture', 'the topic takes no picture');
  if (!picture) return refuse('picture', 'missing');
  if (!letters) return refuse('pictureBytes', 'missing');
  return (
    readPicture(new Uint8Array(Buffer.from(letters, 'base64'))) ??
    refuse('pictureBytes', 'expected a whole JPEG or PNG of up to 5 MB and 8,000 pixels a side')
  );
}

/** What is told of a picture, as it is: of type and size the file itself is asked. */
export const pictureMeta = (
  told: Feedback['picture'],
  { type, bytes, width, height }: KnownPicture,
): Feedback['picture'] => ({ ...told, type, size: bytes.length, width, height });

/** The picture of a message, for staff. */
export const pictureEndpoint = (queries: Queries): Endpoint =>
  endpoint({
    method: 'GET',
    path: '/api/v1/staff/messages/{key}/picture',
    operationId: 'getMessagePicture',
    summary: 'The picture that was sent with a message.',
    tag: 'staff',
    scope: 'read',
    params: z.object({ key: z.string().check(z.maxLength(300)) }),
    answers: { 200: { description: 'A JPEG or PNG.', type: 'image/jpeg' } },
    async handle({ params: { key }, token }) {
      const [row] = await rowsOf<{ type: string; data: string }>(
        queries,
        // As text: the drivers hand out bytes in forms of their own.
        sql`select type, encode(data, 'base64') as data from message_picture where key = ${key}`,
      );
      if (!row) throw new ProblemError('not-found');
      await writeAudit(queries, token, 'read-picture', key);
      return {
        body: Buffer.from(row.data, 'base64'),
        type: row.type,
        headers: {
          // Whoever opens it by itself opens a file, and nothing that runs.
          'content-disposition': `attachment; filename="picture.${row.type === 'image/png' ? 'png' : 'jpg'}"`,
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
        },
      };
    },
  });

/**
 * Pictures that are so many days old: people may be in them. What was written stays, with a line that says of what the
 * picture was.
 *
 * @returns how many were erased
 */
export async function erasePictures(queries: Queries, days: number): Promise<number> {
  const rows = await rowsOf(
    queries,
    sql`delete from message_picture using message where message.key = message_picture.key
      and received_at < now() - make_interval(days => ${days}::int) returning 1`,
  );
  return rows.length;
}
