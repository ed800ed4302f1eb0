import type { FastifyRequest } from 'fastify';
import { itemsOf } from '../../../src/checklists/items.js';
import { readAssessment } from '../../../src/checklists/read.js';
import { SHIPPED_TEMPLATES } from '../../../src/checklists/templates/index.js';
import { region } from '../../../src/codes/municipalities.js';
import {
  Assessment,
  AssessmentInvitation,
  AssessmentSummary,
  ChecklistTemplate,
} from '../../../src/model/checklist.js';
import type { z } from '../../../src/model/zod.js';
import { IdParameters } from './api-schemas.js';
import * as schemas from './assessment-schemas.js';
import {
  createLink,
  emptyAssessment,
  factsOf,
  findLink,
  listLinks,
  listPublished,
  previewAnswers,
  publishAnswers,
  publishedRevision,
  publishedStatement,
  publishStatement,
  revokeLink,
  saveVersion,
  versionOf,
  versionsOf,
  withdrawAnswers,
  withdrawStatement,
  type AssessmentFacts,
  type LinkRole,
} from './assessments.js';
import { rowsOf, sql, type Database } from './database.js';
import type { Definitions } from './definitions.js';
import { endpoint, type Answer, type Endpoint } from './endpoint.js';
import { ProblemError } from './problems.js';
import { decideProposal, listProposals, publishedProposals } from './proposals.js';
import { allows, findToken } from './tokens.js';

/** Whoever asks about an assessment with a key or a staff token. */
interface Holder {
  /** Id of the link or of the token. */
  id: string;
  /** What a respondent's key allows; a token of staff stands for `staff`. */
  role: LinkRole | 'staff';
  facts?: AssessmentFacts;
  expiresAt?: string;
  mayWrite: boolean;
  mayPublish: boolean;
}

export interface AssessmentEndpointOptions {
  database: Database;
  definitions: Definitions;
}

/** Answers to a respondent stay between the two. */
const PRIVATE = { 'cache-control': 'no-store' };

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new ProblemError('not-found');
  return value;
};

/** Checklists and what is answered to them. What staff do, and who publishes, is in the audit table. */
export function assessmentEndpoints({ database, definitions }: AssessmentEndpointOptions): Endpoint[] {
  const { queries } = database;

  /** `undefined` when nothing is held out; a key that is held out and opens nothing is an error. */
  async function holderOf({ headers }: FastifyRequest): Promise<Holder | undefined> {
    if (!headers.authorization) return undefined;
    const [, told = ''] = /^Bearer (\S+)$/.exec(headers.authorization) ?? [];
    const link = await findLink(database, told);
    if (link)
      return {
        id: link.id,
        role: link.role,
        facts: link.facts,
        expiresAt: link.expiresAt,
        mayWrite: true,
        mayPublish: link.role === 'publish',
      };
    const token = await findToken(database, told);
    if (!token) throw new ProblemError('unauthorised');
    return {
      id: token.id,
      role: 'staff',
      mayWrite: allows(token.scope, 'answer'),
      mayPublish: allows(token.scope, 'admin'),
    };
  }

  /** Who may read this assessment: its respondent, and staff when it is a statement and no person's answers. */
  async function entitled(request: FastifyRequest, id: string): Promise<Holder & { facts: AssessmentFacts }> {
    const holder = await holderOf(request);
    if (!holder) throw new ProblemError('unauthorised');
    if (holder.role !== 'staff') {
      // Another assessment's key tells nothing about this one, not even whether there is one.
      if (holder.facts?.id !== id) throw new ProblemError('forbidden');
      return { ...holder, facts: holder.facts };
    }
    const facts = await factsOf(queries, id);
    if (!facts?.joint) throw new ProblemError(facts ? 'forbidden' : 'not-found');
    return { ...holder, facts };
  }

  const template = async (id: string): Promise<ChecklistTemplate> => {
    const known = await definitions.checklist(id);
    if (!known) throw new ProblemError('unknown-subject');
    return known;
  };

  /** The model's query, out of the parameters. */
  const asked = ({
    regions = [],
    municipalities = [],
    counties,
    years,
    ...rest
  }: z.infer<typeof schemas.AssessmentQueryParameters>) => ({
    ...(rest.template && { template: rest.template }),
    ...(rest.sides && { sides: rest.sides }),
    ...(counties && { counties }),
    municipalities: [...municipalities, ...regions.flatMap((one) => region(one)?.municipalities ?? ['none'])],
    ...(years && { years: years.map(Number) }),
  });

  const page = async <Body>(
    kind: 'statement' | 'answers',
    query: z.infer<typeof schemas.AssessmentQueryParameters>,
  ): Promise<Answer> => ({
    body: await listPublished<Body>(database, kind, asked(query), {
      limit: query.limit ?? 200,
      after: query.cursor,
    }),
  });

  return [
    endpoint({
      method: 'GET',
      path: '/api/v1/checklists',
      operationId: 'listChecklists',
      summary: 'The checklist templates there are.',
      tag: 'checklists',
      caching: 'fresh',
      answers: { 200: { description: 'The templates.', schema: schemas.ChecklistList } },
      async handle() {
        const rows = await rowsOf<{ id: string }>(
          queries,
          sql`select distinct id from definition where kind = 'checklist' order by id`,
        );
        const ids = [...new Set([...rows.map(({ id }) => id), ...SHIPPED_TEMPLATES])];
        const templates = await Promise.all(ids.map((id) => definitions.checklist(id)));
        return {
          body: {
            items: templates.flatMap((one) =>
              one
                ? [
                    {
                      id: one.id,
                      version: one.version,
                      name: one.name,
                      languages: one.languages,
                      items: itemsOf(one).length,
                    },
                  ]
                : [],
            ),
          },
        };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/checklists/{id}',
      operationId: 'getChecklist',
      summary: 'A checklist template.',
      tag: 'checklists',
      caching: 'fresh',
      params: IdParameters,
      answers: { 200: { description: 'The template.', schema: ChecklistTemplate } },
      handle: async ({ params: { id } }) => ({ body: found(await definitions.checklist(id)) }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/checklists/{id}/proposals',
      operationId: 'listItemProposals',
      summary: 'Accepted proposals to the items of a checklist, without who proposed them.',
      tag: 'checklists',
      caching: 'fresh',
      params: IdParameters,
      query: schemas.ProposalParameters,
      answers: { 200: { description: 'The proposals, oldest first.', schema: schemas.ProposalList } },
      handle: async ({ params: { id }, query: { place } }) => ({
        body: { items: await publishedProposals(database, id, place) },
      }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessments',
      operationId: 'listAssessments',
      summary: 'Published statements of municipalities, counties, associations and resident panels.',
      tag: 'checklists',
      caching: 'fresh',
      query: schemas.AssessmentQueryParameters,
      answers: { 200: { description: 'A page of them.', schema: schemas.AssessmentPage } },
      handle: ({ query }) => page<Assessment>('statement', query),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessed-places',
      operationId: 'listAssessedPlaces',
      summary:
        'The municipalities and counties that are compared, answered or not, as the installation names them.',
      tag: 'checklists',
      caching: 'fresh',
      answers: { 200: { description: 'The places.', schema: schemas.PlaceList } },
      handle: async () => ({ body: { items: await definitions.places() } }),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessment-summaries',
      operationId: 'listAssessmentSummaries',
      summary:
        'Published answers of persons, counted; what few answered is not in it, and cannot be worked out.',
      tag: 'checklists',
      caching: 'fresh',
      query: schemas.AssessmentQueryParameters,
      answers: { 200: { description: 'A page of counts.', schema: schemas.SummaryPage } },
      handle: ({ query }) => page<AssessmentSummary>('answers', query),
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessment-link',
      operationId: 'openAssessmentLink',
      summary: 'What a respondent’s key is for, with the answers as they are now.',
      tag: 'checklists',
      key: 'needed',
      caching: 'fresh',
      answers: { 200: { description: 'What one may go on with.', schema: AssessmentInvitation } },
      async handle({ request }) {
        const holder = await holderOf(request);
        if (!holder?.facts) throw new ProblemError('unauthorised');
        const { facts, role, expiresAt } = holder;
        const { version } = await template(facts.template);
        const published = await publishedRevision(database, facts.id);
        return {
          headers: PRIVATE,
          body: {
            role,
            assessment: (await versionOf(queries, facts.id)) ?? emptyAssessment(facts, version),
            ...(published !== undefined && { published }),
            expiresAt,
          },
        };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessments/{id}',
      operationId: 'getAssessment',
      summary: 'The newest version for who holds its key, otherwise what is published of it.',
      tag: 'checklists',
      key: 'allowed',
      caching: 'fresh',
      params: schemas.AssessmentParameters,
      answers: { 200: { description: 'The assessment.', schema: Assessment } },
      async handle({ params: { id }, request }) {
        if (!request.headers.authorization) return { body: found(await publishedStatement(database, id)) };
        await entitled(request, id);
        return { body: found(await versionOf(queries, id)), headers: PRIVATE };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessments/{id}/versions',
      operationId: 'listAssessmentVersions',
      summary: 'Every version that was saved, newest first.',
      tag: 'checklists',
      key: 'needed',
      params: schemas.AssessmentParameters,
      answers: {
        200: { description: 'The versions, without what is in them.', schema: schemas.VersionList },
      },
      async handle({ params: { id }, request }) {
        await entitled(request, id);
        return { body: { items: await versionsOf(database, id) } };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/assessments/{id}/versions/{revision}',
      operationId: 'getAssessmentVersion',
      summary: 'One version as it was saved.',
      tag: 'checklists',
      key: 'needed',
      params: schemas.VersionParameters,
      answers: { 200: { description: 'The version.', schema: Assessment } },
      async handle({ params: { id, revision }, request }) {
        await entitled(request, id);
        return { body: found(await versionOf(queries, id, Number(revision))), headers: PRIVATE };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/assessments/{id}/versions',
      operationId: 'saveAssessment',
      summary: 'Saves a new version; `revision` is the one it goes on from, left out in the first.',
      tag: 'checklists',
      key: 'needed',
      params: schemas.AssessmentParameters,
      body: Assessment,
      answers: {
        200: { description: 'Saved, with its new revision.', schema: Assessment },
        409: {
          description: 'Somebody else has saved meanwhile: theirs.',
          schema: schemas.AssessmentConflict,
          type: 'application/problem+json',
        },
      },
      async handle({ params: { id }, body: told, request }) {
        const { facts, mayWrite, id: by } = await entitled(request, id);
        if (!mayWrite) throw new ProblemError('forbidden');
        const { value, wrong } = readAssessment(told);
        if (!value)
          throw new ProblemError('invalid-body', {
            issues: wrong.slice(0, 20).map(({ path, message }) => ({ path, message: message.slice(0, 200) })),
          });
        const differs = (['id', 'template.id'] as const).find((path) =>
          path === 'id' ? value.id !== id : value.template.id !== facts.template,
        );
        if (differs)
          throw new ProblemError('invalid-body', {
            issues: [{ path: differs, message: 'not what the key is for' }],
          });
        const outcome = await saveVersion(database, by, facts, value);
        if ('saved' in outcome) return { body: outcome.saved, headers: PRIVATE };
        return {
          status: 409,
          type: 'application/problem+json; charset=utf-8',
          headers: PRIVATE,
          body: { ...new ProblemError('conflict').toJSON(), conflict: outcome.conflict },
        };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/assessments/{id}/publication',
      operationId: 'publishAssessment',
      summary:
        'Makes one version of a statement public; the revision is told so that nobody publishes unseen changes.',
      tag: 'checklists',
      key: 'needed',
      params: schemas.AssessmentParameters,
      body: schemas.PublishedRevision,
      answers: { 200: { description: 'It is public.', schema: Assessment } },
      async handle({ params: { id }, body: { revision }, request }) {
        const { facts, mayPublish, id: by } = await entitled(request, id);
        if (!mayPublish) throw new ProblemError('forbidden');
        return { body: await publishStatement(database, by, facts, revision) };
      },
    }),
    endpoint({
      method: 'DELETE',
      path: '/api/v1/assessments/{id}/publication',
      operationId: 'withdrawAssessment',
      summary: 'Takes a statement from the public; its versions stay.',
      tag: 'checklists',
      key: 'needed',
      params: schemas.AssessmentParameters,
      answers: { 204: { description: 'It is no longer public.' } },
      async handle({ params: { id }, request }) {
        const { mayPublish, id: by } = await entitled(request, id);
        if (!mayPublish) throw new ProblemError('forbidden');
        if (!(await withdrawStatement(database, by, id))) throw new ProblemError('not-found');
        return { status: 204, body: '' };
      },
    }),

    endpoint({
      method: 'GET',
      path: '/api/v1/staff/assessment-links',
      operationId: 'listAssessmentLinks',
      summary: 'Keys of respondents: whose they are and what for, never the keys themselves.',
      tag: 'staff',
      scope: 'read',
      answers: { 200: { description: 'The links, newest first.', schema: schemas.LinkList } },
      handle: async () => ({ body: { items: await listLinks(database) } }),
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/assessment-links',
      operationId: 'createAssessmentLink',
      summary: 'A key for a respondent: to answer, to edit a statement, or to publish it too.',
      tag: 'staff',
      scope: 'admin',
      body: schemas.NewLink,
      answers: { 201: { description: 'The key, told only now.', schema: schemas.CreatedLink } },
      async handle({ body, token }) {
        await template(body.template);
        return { status: 201, body: await createLink(database, token, body) };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/assessment-links/{id}/revoke',
      operationId: 'revokeAssessmentLink',
      summary: 'Ends a key; what was answered with it stays.',
      tag: 'staff',
      scope: 'admin',
      params: IdParameters,
      answers: { 204: { description: 'It opens nothing any more.' } },
      async handle({ params: { id }, token }) {
        if (!(await revokeLink(database, token, id))) throw new ProblemError('not-found');
        return { status: 204, body: '' };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/assessment-answers',
      operationId: 'previewAssessmentAnswers',
      summary:
        'What would be published of persons’ answers, remarks too; few answers are not shown here either.',
      tag: 'staff',
      scope: 'read',
      query: schemas.AnswersOfParameters,
      answers: { 200: { description: 'The counts as they would be.', schema: AssessmentSummary } },
      async handle({ query: { minimum, ...group } }) {
        return {
          body: await previewAnswers(database, await template(group.template), group, {
            minimum,
            remarks: true,
          }),
        };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/assessment-answers',
      operationId: 'publishAssessmentAnswers',
      summary: 'Publishes persons’ answers, counted; they stay so until they are published again.',
      tag: 'staff',
      scope: 'admin',
      body: schemas.AnswersOf,
      answers: { 200: { description: 'The counts as they are public now.', schema: AssessmentSummary } },
      async handle({ body: { minimum, remarks, ...group }, token }) {
        return {
          body: await publishAnswers(database, token, await template(group.template), group, {
            minimum,
            remarks,
          }),
        };
      },
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/assessment-answers/withdraw',
      operationId: 'withdrawAssessmentAnswers',
      summary: 'Takes counted answers from the public.',
      tag: 'staff',
      scope: 'admin',
      body: schemas.AnswersOf,
      answers: { 204: { description: 'They are no longer public.' } },
      async handle({ body: { minimum: _minimum, remarks: _remarks, ...group }, token }) {
        if (!(await withdrawAnswers(database, token, group))) throw new ProblemError('not-found');
        return { status: 204, body: '' };
      },
    }),
    endpoint({
      method: 'GET',
      path: '/api/v1/staff/proposals',
      operationId: 'listProposals',
      summary: 'What has been proposed to items of checklists, newest first, without contact details.',
      tag: 'staff',
      scope: 'read',
      answers: { 200: { description: 'The proposals.', schema: schemas.StaffProposalList } },
      handle: async () => ({ body: { items: await listProposals(database) } }),
    }),
    endpoint({
      method: 'POST',
      path: '/api/v1/staff/proposals/{id}',
      operationId: 'decideProposal',
      summary: 'Accepts or declines a proposal, with an answer; an accepted one can be shown under its item.',
      tag: 'staff',
      scope: 'answer',
      params: IdParameters,
      body: schemas.ProposalDecision,
      answers: { 200: { description: 'The proposal.', schema: schemas.StaffProposal } },
      handle: async ({ params: { id }, body, token }) => ({
        body: await decideProposal(database, token, id, body),
      }),
    }),
  ];
}
