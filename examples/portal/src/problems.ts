/** Why a request was not answered as asked; `code` never changes its meaning (docs/portal-api.md). */
export type ProblemCode =
  | 'not-found'
  | 'invalid-query'
  | 'invalid-body'
  | 'invalid-request'
  | 'method-not-allowed'
  | 'not-acceptable-type'
  | 'too-large'
  | 'headers-too-large'
  | 'too-many-requests'
  | 'too-slow'
  | 'origin-not-allowed'
  | 'unauthorised'
  | 'forbidden'
  | 'key-reused'
  | 'unknown-subject'
  | 'proof-needed'
  | 'closed'
  | 'conflict'
  | 'too-few-answers'
  | 'directory-not-ready'
  | 'database-unavailable'
  | 'shutting-down'
  | 'internal';

const TITLES: Record<ProblemCode, [status: number, title: string]> = {
  'not-found': [404, 'There is nothing at this address.'],
  'invalid-query': [400, 'A query parameter cannot be used.'],
  'invalid-body': [400, 'The body is not what is asked for.'],
  'invalid-request': [400, 'The request cannot be read.'],
  'method-not-allowed': [405, 'This address does not know that method.'],
  'not-acceptable-type': [415, 'The body must be JSON in UTF-8.'],
  'too-large': [413, 'The request is too large.'],
  'headers-too-large': [431, 'The headers of the request are too large.'],
  'too-many-requests': [429, 'Too many requests; try again later.'],
  'too-slow': [408, 'The request took too long.'],
  'origin-not-allowed': [403, 'Pages of this origin may not send messages here.'],
  unauthorised: [401, 'A valid token is needed.'],
  forbidden: [403, 'The token does not allow this.'],
  'key-reused': [409, 'Another message has been sent with this key.'],
  'unknown-subject': [422, 'There is no such topic, survey or checklist.'],
  'proof-needed': [428, 'A proof of work is needed: /api/v1/altcha.'],
  closed: [410, 'Answers are no longer taken.'],
  conflict: [409, 'The state has changed meanwhile.'],
  'too-few-answers': [422, 'Too few have answered for anything to be shown.'],
  'directory-not-ready': [503, 'No directory has been imported yet.'],
  'database-unavailable': [503, 'The database cannot be reached now.'],
  'shutting-down': [503, 'The server is being stopped.'],
  internal: [500, 'Something went wrong here.'],
};

/** What was wrong with one value. Never contains the value. */
export interface Issue {
  path: string;
  message: string;
}

/** An answer of `application/problem+json` (RFC 9457). */
export class ProblemError extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly options: { detail?: string; issues?: readonly Issue[]; retryAfter?: number } = {},
  ) {
    super(code);
    [this.status, this.title] = TITLES[code];
  }

  toJSON(): Record<string, unknown> {
    const { detail, issues } = this.options;
    return {
      type: 'about:blank',
      title: this.title,
      status: this.status,
      code: this.code,
      ...(detail && { detail }),
      ...(issues?.length && { issues }),
    };
  }
}

export const problemCodes = Object.keys(TITLES) as ProblemCode[];
