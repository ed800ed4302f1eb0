import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { describe } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { packageExports } from './package-exports.js';

const run = promisify(execFile);

/** Runs a module in a Node of its own, as a user's program would: no loader, no page. */
const node = async (source: string): Promise<string> =>
  (await run(process.execPath, ['--input-type=module', '--eval', source], { timeout: 60_000 })).stdout.trim();

const all = packageExports();
const modules = all.filter(({ file }) => file.endsWith('.js'));
const withoutPage = modules.filter(
  ({ specifier }) => !specifier.includes('/define/') && specifier !== 'kumppani',
);

/** Every package a module needs, itself or through what it imports. */
function packagesOf(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles)
    if (fileName.startsWith('.')) packagesOf(join(dirname(file), fileName), seen, packages);
    else packages.add(fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/'));
  return packages;
}

describe('exports', () => {
  test('open the model, the client, every adapter and every tag', () => {
    const specifiers = all.map(({ specifier }) => specifier);
    for (const expected of [
      'kumppani',
      'kumppani/client',
      'kumppani/model',
      'kumppani/codes',
      'kumppani/search',
      'kumppani/adapters/static',
      'kumppani/adapters/ptv',
      'kumppani/adapters/hsds',
      'kumppani/define/provider',
      'kumppani/define/service-finder',
      'kumppani/custom-elements.json',
    ])
      assert.ok(specifiers.includes(expected), `${expected} is missing among ${specifiers.join(', ')}`);
  });

  for (const { specifier, file, types } of all)
    test(`${specifier} has its files`, () => {
      assert.ok(existsSync(file), file);
      if (types) assert.ok(existsSync(types), types);
    });

  for (const { specifier } of modules)
    test(`${specifier} can be imported in Node`, async () => {
      const names = await node(
        `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(specifier)}))))`,
      );
      assert.ok(Array.isArray(JSON.parse(names)));
      // A file of a tag may export nothing; what is imported for use must hold something to use.
      if (!specifier.includes('/define/')) assert.notEqual(names, '[]');
    });

  for (const { specifier, file } of withoutPage)
    test(`${specifier} needs no page and no Lit`, async () => {
      const globals = await node(
        `await import(${JSON.stringify(specifier)});` +
          `console.log(['document', 'window', 'customElements', 'HTMLElement'].filter((name) => name in globalThis).join())`,
      );
      assert.equal(globals, '');
      const packages = [...packagesOf(file)];
      assert.deepEqual(
        packages.filter((name) => /^(@lit\/|lit)/.test(name)),
        [],
      );
    });
});
