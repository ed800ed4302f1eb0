/**
 * `assert.ok` without a message reads the expression that failed out of the source. Where a loader has rewritten the
 * file, Node 20 looks for it at a place of the rewritten one, and in a long file goes on for minutes: a test that fails
 * would look like one that hangs. The stack tells the line as well.
 */
import assert from 'node:assert/strict';
import { inspect } from 'node:util';

const { ok } = assert;
assert.ok = (value, message) =>
  ok(value, message ?? `${inspect(value, { depth: 0 })} is not what was expected: something true`);
