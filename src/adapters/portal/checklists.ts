import { readTemplate, readAssessment } from '../../checklists/read.js';
import type {
  AssessedPlace,
  Assessment,
  AssessmentInvitation,
  AssessmentQuery,
  AssessmentSummary,
  ChecklistsPort,
  ItemProposal,
} from '../../model/checklist.js';
import { ClientError } from '../../model/client-error.js';
import { INVITATION, PROPOSAL, SUMMARY, TABLE } from '../../model/compiled-checklist-portal.js';
import type { Adapter, AdapterOptions, CallOptions } from '../../model/ports.js';
import { readShape, type Shape } from '../../model/shape.js';
import { createHttp, type Http, type HttpRequest } from '../shared/http.js';

/** Of one list: 308 municipalities of five years on three sides are ten pages. */
const MOST_PAGES = 20;
const PAGE = 500;

const request = ({ signal, key }: CallOptions & { key?: string } = {}): HttpRequest => ({
  ...(signal && { signal }),
  // In a header and not in the address: addresses are written into logs.
  ...(key && { headers: { authorization: `Bearer ${key}` } }),
});

/** Nothing, when the portal says that there is none. */
async function orNothing<T>(answer: Promise<T>, ...statuses: number[]): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof ClientError && statuses.includes(thrown.status ?? 0)) return undefined;
    throw thrown;
  }
}

/** What an answer holds, by its shape. */
function shaped<T>(shape: Shape, value: unknown): T | undefined {
  const read = readShape(TABLE, shape, value);
  return 'wrong' in read ? undefined : (read.value as T);
}

function whole(value: unknown): Assessment {
  const read = readAssessment(value);
  if (!read.value) throw new ClientError('shape', `The answer is no assessment: ${read.wrong[0]!.path}.`);
  return read.value;
}

/** Checklists of a portal: templates, what one may answer with a key, and what is published. */
export const portalChecklists = (http: Http): ChecklistsPort => {
  const path = (id: string, rest = ''): string => `api/v1/assessments/${encodeURIComponent(id)}${rest}`;

  /** Every page of a list; what cannot be read of it is left out. */
  async function all<T>(
    address: string,
    { template, municipalities, counties, years, sides }: AssessmentQuery,
    read: (value: unknown) => T | undefined,
    call?: CallOptions,
  ): Promise<T[]> {
    const parameters = new URLSearchParams({ limit: String(PAGE) });
    if (template) parameters.set('template', template);
    for (const [name, values] of Object.entries({ municipalities, counties, years, sides }))
      for (const value of values ?? []) parameters.append(name, String(value));
    const found: T[] = [];
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await http.getJson(`api/v1/${address}?${parameters.toString()}`, request(call));
      const { items, nextCursor } = (answer ?? {}) as { items?: unknown; nextCursor?: unknown };
      if (!Array.isArray(items)) throw new ClientError('shape', 'The answer is no list of assessments.');
      found.push(...(items as unknown[]).flatMap((item) => read(item) ?? []));
      if (typeof nextCursor !== 'string') break;
      parameters.set('cursor', nextCursor);
    }
    return found;
  }

  const post = (address: string, body: object, call?: CallOptions & { key?: string }): Promise<unknown> => {
    const { headers, ...rest } = request(call);
    return http.getJson(address, {
      ...rest,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  };

  return {
    async template(id, call) {
      const answer = await orNothing(
        http.getJson(`api/v1/checklists/${encodeURIComponent(id)}`, request(call)),
        404,
      );
      if (answer === undefined) return undefined;
      const read = readTemplate(answer);
      if (!read.value) throw new ClientError('shape', `The template is broken: ${read.wrong[0]!.path}.`);
      return read.value;
    },
    async load(id, call) {
      const answer = await orNothing(http.getJson(path(id), request(call)), 404);
      return answer === undefined ? undefined : whole(answer);
    },
    async open(key, call) {
      const answer = await orNothing(
        http.getJson('api/v1/assessment-link', request({ ...call, key })),
        401,
        404,
      );
      if (answer === undefined) return undefined;
      const { assessment, ...told } = (answer ?? {}) as Record<string, unknown>;
      const read = shaped<Omit<AssessmentInvitation, 'assessment'>>(INVITATION, told);
      if (!read) throw new ClientError('shape', 'The answer is not what a key is for.');
      return { ...read, assessment: whole(assessment) };
    },
    async save(assessment, call) {
      const answer = await orNothing(post(path(assessment.id, '/versions'), assessment, call), 409);
      if (answer !== undefined) return { saved: whole(answer) };
      // What somebody else has saved stands there now; it may be newer still than what was refused for.
      return { conflict: whole(await http.getJson(path(assessment.id), request(call))) };
    },
    async publish({ id, revision }, call) {
      await post(path(id, '/publication'), { revision }, call);
    },
    results: (query, call) => all('assessments', query, (value) => readAssessment(value).value, call),
    summaries: (query, call) =>
      all('assessment-summaries', query, (value) => shaped<AssessmentSummary>(SUMMARY, value), call),
    async places(call) {
      const answer = await http.getJson('api/v1/assessed-places', request(call));
      const { items = [] } = (answer ?? {}) as { items?: AssessedPlace[] };
      return items.filter((one) => typeof one?.code === 'string');
    },
    async proposals({ template, municipality, county }, call) {
      const place = municipality ?? county;
      const answer = await orNothing(
        http.getJson(
          `api/v1/checklists/${encodeURIComponent(template)}/proposals${place ? `?place=${encodeURIComponent(place)}` : ''}`,
          request(call),
        ),
        404,
      );
      const { items = [] } = (answer ?? {}) as { items?: unknown };
      return Array.isArray(items)
        ? (items as unknown[]).flatMap((item) => shaped<ItemProposal>(PROPOSAL, item) ?? [])
        : [];
    },
  };
};

/** Proposals to items go as feedback: a page with a checklist need not wait for a third file. */
export { portalMessages } from './messages.js';

/** Of a portal only checklists. `baseUrl` is its root, the address that `api/v1/checklists` is added to. */
export function portalChecklistsOnly(options: AdapterOptions): Adapter & { checklists: ChecklistsPort } {
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/*(?:[?#].*)?$/s, '/') });
  return { system: 'portal', checklists: portalChecklists(http) };
}
