import { readFileSync } from 'node:fs';
import { endpoint, type Endpoint } from './endpoint.js';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; " +
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
};

/** The page for staff on assessments: links, publishing, proposals. It asks for a token and keeps it in memory only. */
export const assessmentPage = (): Endpoint[] =>
  [
    ['/staff/assessments', 'assessments.html', 'text/html; charset=utf-8', 'getAssessmentPage'],
    ['/staff/assessments.js', 'assessments.js', 'text/javascript; charset=utf-8', 'getAssessmentScript'],
    [
      '/staff/assessment-words.js',
      'assessment-words.js',
      'text/javascript; charset=utf-8',
      'getAssessmentWords',
    ],
  ].map(([path = '', file = '', type = '', operationId = '']) => {
    const body = readFileSync(new URL(`./staff-page/${file}`, import.meta.url), 'utf8');
    return endpoint({
      method: 'GET',
      path,
      operationId,
      summary: 'The page for staff on assessments; it asks for a token and keeps it in memory only.',
      tag: 'staff',
      answers: { 200: { description: 'A file.', type: type.split(';')[0]! } },
      handle: () => ({ body, type, headers: HEADERS }),
    });
  });
