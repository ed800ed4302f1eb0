/**
 * Reporter of node:test: says what failed and what was skipped and why, and leaves the counts as JSON in the
 * file that KUMPPANI_COUNTS names. Passing tests are silent unless KUMPPANI_VERBOSE is set.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const verbose = Boolean(process.env.KUMPPANI_VERBOSE);
  const parents = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') parents[data.nesting] = data.name;
    else if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    else if (type === 'test:pass' || type === 'test:fail') {
      const isSuite = data.details?.type === 'suite';
      const name = [...parents.slice(0, data.nesting), data.name].join(' › ');
      const where = data.file ? relative(process.cwd(), data.file) : '';
      if (data.skip !== undefined || data.todo !== undefined) {
        const reason = data.skip ?? data.todo;
        if (!isSuite) counts.skipped += 1;
        yield `  skipped: ${name} (${where})${typeof reason === 'string' && reason ? `: ${reason}` : ': no reason given'}\n`;
      } else if (type === 'test:fail') {
        const cause = data.details?.error?.cause ?? data.details?.error;
        const onlyBelow = data.details?.error?.failureType === 'subtestsFailed';
        if (!isSuite || !onlyBelow) counts.failed += 1;
        if (!onlyBelow) yield `  FAILED: ${name} (${where})\n${indent(describe(cause))}\n`;
      } else if (data.nesting === 0 && !isSuite && existsSync(data.name)) {
        // node:test counts a file in which no test ran as one that passed.
        counts.failed += 1;
        yield `  FAILED: ${relative(process.cwd(), data.name)} holds no test\n`;
      } else if (!isSuite) {
        counts.passed += 1;
        if (verbose) yield `  passed: ${name}\n`;
      }
    }
  }
  if (process.env.KUMPPANI_COUNTS) writeFileSync(process.env.KUMPPANI_COUNTS, JSON.stringify(counts));
}

const describe = (error) => {
  if (error instanceof Error || typeof error?.stack === 'string') return error.stack;
  return typeof error === 'string' ? error : inspect(error);
};

const indent = (text) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
