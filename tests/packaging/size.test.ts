import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test, { describe } from 'node:test';

interface Measured {
  name: string;
  passed: boolean;
  size: number;
  sizeLimit: number;
}

function measure(): Measured[] {
  try {
    return JSON.parse(
      execFileSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], { encoding: 'utf8' }),
    ) as Measured[];
  } catch (error) {
    // Over the limit it ends with 1 and prints the same list.
    return JSON.parse((error as { stdout: string }).stdout) as Measured[];
  }
}

const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as { name: string }[];

describe('size', () => {
  const measured = measure();
  test('every budget is measured', () => {
    assert.deepEqual(
      measured.map(({ name }) => name),
      budgets.map(({ name }) => name),
    );
  });
  for (const { name, size, sizeLimit } of measured)
    test(`${name}: ${(size / 1000).toFixed(2)} kB of ${(sizeLimit / 1000).toFixed(1)}`, () => {
      assert.ok(size > 0);
      assert.ok(size <= sizeLimit, `${size - sizeLimit} bytes too many`);
    });
});
