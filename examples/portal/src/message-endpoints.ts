import { Feedback, FeedbackTopic, Receipt } from '../../../src/model/feedback.js';
import { readFeedback } from '../../../src/model/read-feedback.js';
import { readSurveyResponse } from '../../../src/model/read-survey-response.js';
import { Survey, SurveyResponse, SurveyResults } from '../../../src/model/survey.js';
import type { Wrong } from '../../../src/model/wrong.js';
import { z } from '../../../src/model/zod.js';
import { summarise } from '../../../src/surveys/summarise.js';
import { dayOf } from '../../../src/time/zone.js';
import { IdParameters, named } from './api-schemas.js';
import type { Config } from './config.js';
import { rowsOf, sql, type Database } from './database.js';
import type { Definitions } from './definitions.js';
import { endpoint, type Answer, type Endpoint } from './endpoint.js';
import {
  PICTURE_LETTERS,
  pictureBody,
  pictureEndpoint,
  pictureMeta,
  pictureOf,
} from './feedback-pictures.js';
import { newReference, storeMessage } from './messages.js';
import type { Metrics } from './metrics.js';
import { ProblemError } from './problems.js';
import { receivedResponse, type SurveySums } from './survey-sums.js';

const DAY = 24 * 60 * 60_000;

/** What a form sends beside the message, to tell people from programs. */
const guard = {
  /** A field people do not see; whatever is in it was written by a program. */
  website: z.optional(z.string().check(z.maxLength(1000))),
  /** Milliseconds the form was open. */
  openFor: z.optional(z.number().check(z.minimum(0))),
  /** The solution of a challenge, where the portal asks for one. */
  altcha: z.optional(z.string().check(z.maxLength(2000))),
};

export const FeedbackSubmission = z.extend(Feedback, { ...guard, ...pictureBody });
export const ResponseSubmission = z.extend(SurveyResponse, guard);
export const TopicList = z.object({ items: z.array(FeedbackTopic) });

for (const [id, schema] of Object.entries({
  Feedback: FeedbackSubmission,
  FeedbackTopic,
  TopicList,
  Receipt,
  Survey,
  SurveyResponse: ResponseSubmission,
  SurveyResults,
}))
  named.add(schema, { id });

export interface MessageEndpointOptions {
  config: Config;
  database: Database;
  definitions: Definitions;
  metrics: Metrics;
  sums: SurveySums;
}

/** What people send, and what they are asked. */
export function messageEndpoints({
  config,
  database,
  definitions,
  metrics,
  sums,
}: MessageEndpointOptions): Endpoint[] {
  const { queries } = database;
  const targets = [
    ...(config.webhook ? (['webhook'] as const) : []),
    ...(config.open311 ? (['open311'] as const) : []),
  ];

  /** `undefined`: a person. Otherwise what a program is answered. */
  function programAnswer(
    key: string,
    { website, openFor }: { website?: string; openFor?: number },
  ): Answer | undefined {
    if (website) {
      // It is told what it wants to hear, and nothing is stored.
      metrics.count('refused_program');
      return { status: 201, body: { reference: newReference(), key, receivedAt: new Date().toISOString() } };
    }
    if (openFor !== undefined && openFor < config.minimumFillTime) {
      metrics.count('refused_fast');
      throw new ProblemError('invalid-body', {
        issues: [{ path: 'openFor', message: 'sent sooner than a person can have written it' }],
      });
    }
    return undefined;
  }

  const stored = (receipt: Receipt): Answer => {
    if (!receipt.again) metrics.count('stored');
    return { status: receipt.again ? 200 : 201, body: receipt };
  };

  return [
    endpoint({
      method: 'GET',
      path: '/api/v1/feedback/topics',
      operationId: 'getFeedbackTopics',
      summary: 'What one can write about, who reads it and when it is answered.',
      tag: 'feedback',
      answers: { 200: { description: 'The topics.', schema: TopicList } },
      handle: async () => ({ body: { items: await definitions.topics() } }),
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/feedback',
      operationId: 'giveFeedback',
      asksProof: true,
      summary: 'Stores a message once; the same key again gives the first receipt.',
      tag: 'feedback',
      body: FeedbackSubmission,
      bodyLimit: config.bodyLimit + PICTURE_LETTERS,
      answers: {
        200: { description: 'It was stored before.', schema: Receipt },
        201: { description: 'It is stored.', schema: Receipt },
      },
      async handle({ body: { website, openFor, pictureBytes, ...told }, request }) {
        // Only with a picture may a message be larger than others.
        if (Number(request.headers['content-length']) - (pictureBytes?.length ?? 0) > config.bodyLimit)
          throw new ProblemError('too-large');
        const program = programAnswer(told.key, {
          ...(website && { website }),
          ...(openFor !== undefined && { openFor }),
        });
        if (program) return program;
        const topics = await definitions.topics();
        const reading = readFeedback(told, { topics });
        if (!reading.value) throw wrong(reading.wrong);
        const { contact, ...body } = reading.value;
        const topic = topics.find(({ id }) => id === body.topic)!;
        const picture = pictureOf(topic, body, pictureBytes);
        if (picture) body.picture = pictureMeta(body.picture, picture);
        // Only where there is somebody to answer.
        const days = contact?.email || contact?.phone ? topic.answeredWithin : undefined;
        const receipt = await storeMessage(queries, {
          key: body.key,
          kind: 'feedback',
          subject: body.topic,
          body,
          contact,
          ...(contact && { eraseAfter: new Date(Date.now() + config.contactDays * DAY) }),
          ...(days !== undefined && { answerBy: new Date(Date.now() + days * DAY) }),
          targets,
          picture,
        });
        return stored({ ...receipt, readBy: topic.readBy });
      },
    }),
    pictureEndpoint(queries),
    endpoint({
      method: 'GET',
      path: '/api/v1/surveys/{id}',
      operationId: 'getSurvey',
      summary: 'A survey as data.',
      tag: 'surveys',
      params: IdParameters,
      answers: { 200: { description: 'The survey.', schema: Survey } },
      async handle({ params: { id } }) {
        return { body: await found(definitions.survey(id)) };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/surveys/{id}/responses',
      operationId: 'answerSurvey',
      asksProof: true,
      summary: 'Stores a response once; the same key again gives the first receipt.',
      tag: 'surveys',
      params: IdParameters,
      body: ResponseSubmission,
      answers: {
        200: { description: 'It was stored before.', schema: Receipt },
        201: { description: 'It is stored.', schema: Receipt },
      },
      async handle({ params: { id }, body: { website, openFor, ...told } }) {
        const program = programAnswer(told.key, {
          ...(website && { website }),
          ...(openFor !== undefined && { openFor }),
        });
        if (program) return program;
        const survey = await found(definitions.survey(id));
        const today = dayOf(Date.now());
        const reading = readSurveyResponse(survey, told, { today });
        if (!reading.value) throw wrong(reading.wrong);
        // The clock of a device may stand in 1970: the year is ours. What the device said is no part of the answer.
        const { year: _year, receivedAt: _receivedAt, ...body } = reading.value;
        const receipt = await storeMessage(queries, { key: body.key, kind: 'survey', subject: id, body });
        return stored({ ...receipt, ...(survey.readBy && { readBy: survey.readBy }) });
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/surveys/{id}/results',
      operationId: 'getSurveyResults',
      summary: 'What was answered, summed; few answers are not shown.',
      tag: 'surveys',
      params: IdParameters,
      answers: { 200: { description: 'The results.', schema: SurveyResults } },
      async handle({ params: { id } }) {
        const survey = await found(definitions.survey(id));
        return { body: await sums.results(survey, now()) };
      },
    }),
  ];
}

async function found<T>(value: Promise<T | undefined>): Promise<T> {
  const known = await value;
  if (known === undefined) throw new ProblemError('not-found');
  return known;
}

/** The first kind that stands for the whole decides the status; the rest is told beside it. */
function wrong(all: readonly Wrong[]): ProblemError {
  const isClosed = all.some(({ kind }) => kind === 'closed');
  const isUnknown = all.some(({ path, kind }) => path === 'topic' && kind === 'unknown');
  return new ProblemError(isClosed ? 'closed' : isUnknown ? 'unknown-subject' : 'invalid-body', {
    // Without what was sent: an answer may be kept by whoever stands between.
    issues: all
      .slice(0, 20)
      .map(({ path, message }) => ({ path, message: message.replace(/\s*"[^]*"/, '').trim() || 'wrong' })),
  });
}

const now = () => ({ today: dayOf(Date.now()), madeAt: new Date().toISOString() });

/** Responses summed for staff, with what was written in words: all of them are read for it. */
export async function staffSurveyResults({ queries }: Database, survey: Survey): Promise<SurveyResults> {
  const rows = await rowsOf<{ body: SurveyResponse; received_at: string | Date }>(
    queries,
    sql`select body, received_at from message where kind = 'survey' and subject = ${survey.id} order by received_at, key`,
  );
  const responses = rows.map(({ body, received_at }) => receivedResponse(body, received_at));
  return summarise(survey, responses, { ...now(), staff: true });
}
