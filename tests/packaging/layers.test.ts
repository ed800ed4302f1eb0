import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test, { describe } from 'node:test';
import ts from 'typescript';

/** A folder may import from those before it and from itself; the ones of a row do not know each other. */
const ORDER = [
  ['model'],
  ['codes'],
  ['time'],
  ['search', 'calendar-files', 'surveys'],
  ['checklists'],
  ['adapters'],
  ['client'],
  ['context'],
  ['i18n', 'styles'],
  ['controllers'],
  ['components'],
  ['define'],
];

const rank = (folder: string): number => ORDER.findIndex((row) => row.includes(folder));

/** `src/search/index.ts` → `search`; a file in `src` itself → ``. */
const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Every sentence says what is wrong and where. */
function layerProblems(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  for (const [path, source] of files) {
    const from = folderOf(path);
    if (from && from !== 'cli' && rank(from) < 0) problems.push(`${path}: the folder is in no layer`);
    for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
      if (/^zod(\/|$)/.test(fileName) && path !== 'src/model/zod.ts')
        problems.push(`${path}: imports ${fileName}, which only src/model/zod.ts may`);
      if (!fileName.startsWith('.')) continue;
      const target = posix.join(posix.dirname(path), fileName);
      const to = folderOf(target);
      if (!target.startsWith('src/')) problems.push(`${path}: imports ${target}, outside src`);
      else if (!/\.(js|json)$/.test(target)) problems.push(`${path}: imports ${fileName} without its ending`);
      else if (to === from) continue;
      else if (to === 'cli') problems.push(`${path}: imports the command line, ${target}`);
      else if (from === '' && to !== 'define') continue;
      else if (from === 'cli' ? rank(to) >= rank('client') : rank(to) < 0 || rank(to) >= rank(from))
        problems.push(`${path}: ${from || 'src'} imports ${to || target}, which stands to its right`);
    }
    const definitions =
      source.match(/\b(?:defineElement|customElements\.define)\(|@customElement\(/g)?.length ?? 0;
    if (from === 'define' ? path !== 'src/define/define-element.ts' && definitions > 1 : definitions > 0)
      problems.push(`${path}: a tag is registered in its own file in src/define, and nowhere else`);
  }
  return problems;
}

const sources = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

describe('layers', () => {
  test('code imports only from what stands to its left', () => {
    assert.ok(sources.size > 0);
    assert.deepEqual(layerProblems(sources), []);
  });

  for (const [path, source] of [
    ['src/model/service.ts', `import { search } from '../search/index.js';`],
    ['src/model/service.ts', `export const load = () => import('../client/index.js');`],
    ['src/search/index.ts', `import type { Client } from '../client/index.js';`],
    ['src/styles/host.ts', `import { plural } from '../i18n/language.js';`],
    ['src/client/index.ts', `export * from '../context/client-context.js';`],
    ['src/adapters/ptv/map.ts', `import * as z from 'zod/mini';`],
    ['src/model/service.ts', `import { z } from './zod';`],
    ['src/components/x/x.ts', `import '../../define/x.js';`],
    ['src/components/x/x.ts', `customElements.define('kumppani-x', X);`],
    ['src/define/x.ts', `defineElement('kumppani-x', X);\ndefineElement('kumppani-y', Y);`],
    ['src/cli/index.ts', `import { createClient } from '../client/index.js';`],
    ['src/define/x.ts', `import { run } from '../cli/run.js';`],
    ['src/helpers/x.ts', ``],
    ['src/index.ts', `import './define/x.js';`],
  ] as const)
    test(`refuses ${path} with ${source.split('\n')[0] || 'no layer'}`, () => {
      assert.equal(layerProblems(new Map([[path, source]])).length, 1);
    });

  for (const [path, source] of [
    ['src/search/index.ts', `import { Service } from '../model/index.js';`],
    ['src/cli/index.ts', `import { ptv } from '../adapters/ptv/index.js';`],
    ['src/index.ts', `export * from './client/index.js';`],
    [
      'src/define/x.ts',
      `import { X } from '../components/x/x.js';\nimport './y.js';\ndefineElement('x-x', X);`,
    ],
  ] as const)
    test(`allows ${path} with ${source.split('\n')[0]}`, () => {
      assert.deepEqual(layerProblems(new Map([[path, source]])), []);
    });
});
