import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { endpoint, type Endpoint } from './endpoint.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; " +
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
};

const file = (path: string, name: string, operationId: string, summary: string): Endpoint => {
  const body = readFileSync(new URL(`./staff-page/${name}`, import.meta.url), 'utf8');
  const type = TYPES[extname(name)]!;
  return endpoint({
    method: 'GET',
    path,
    operationId,
    summary,
    tag: 'staff',
    answers: { 200: { description: 'A file.', type: type.split(';')[0]! } },
    handle: () => ({ body, type, headers: HEADERS }),
  });
};

/** The page for staff, at two addresses: one opens with the messages, one with the assessments. */
export function staffPage(): Endpoint[] {
  const summary = 'The page for staff; it asks for a token and keeps it in memory only.';
  // Among them are types for the server, which no browser asks for.
  const parts = readdirSync(new URL('./staff-page/', import.meta.url)).filter(
    (name) => name !== 'index.html' && extname(name) in TYPES,
  );
  return [
    file('/staff', 'index.html', 'getStaffPage', summary),
    file('/staff/assessments', 'index.html', 'getAssessmentPage', summary),
    ...parts
      .sort()
      .map((name) =>
        file(
          `/staff/${name}`,
          name,
          `getStaffFile_${name.replace(/\W/g, '_')}`,
          'A file of the page for staff.',
        ),
      ),
  ];
}
