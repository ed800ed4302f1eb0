import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { promisify } from 'node:util';
import { packageExports } from './package-exports.js';

const run = promisify(execFile);
let folder: string;

const PROGRAM = `
${packageExports()
  .filter(({ file }) => file.endsWith('.js'))
  .map(({ specifier }, position) => `import * as all${position} from '${specifier}';\nvoid all${position};`)
  .join('\n')}
import { createClient, type ClientErrorKind } from 'kumppani/client';
import type { Service } from 'kumppani/model';
import { staticFiles } from 'kumppani/adapters/static';

const same = <Expected>(actual: Expected): Expected => actual;

const finder = document.createElement('kumppani-service-finder');
finder.client = createClient(staticFiles({ baseUrl: 'https://www.example.org/services.json', fetch }));
finder.addEventListener('kumppani-service-select', (event) => {
  same<Service>(event.detail.service);
});
same<string | undefined>(finder.services);
const provider = document.createElement('kumppani-provider');
provider.services = 'static:https://www.example.org/services.json';
same<ClientErrorKind>('timeout');
// @ts-expect-error: a kind that does not exist
same<ClientErrorKind>('bad luck');
// @ts-expect-error: a property that does not exist
void finder.notThere;
`;

/** What a TypeScript program that uses the package is told. */
async function complaints(module: string, moduleResolution: string): Promise<string> {
  const config = join(folder, `tsconfig.${moduleResolution}.json`);
  await writeFile(
    config,
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
        // Ours are looked at; a dependency's own declarations are its own business.
        skipLibCheck: true,
        types: [],
      },
      files: ['program.ts'],
    }),
  );
  try {
    await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config]);
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('types', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kumppani-types-'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(resolve('.'), join(folder, 'node_modules', 'kumppani'), 'junction');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'program.ts'), PROGRAM);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('a program in Node’s module resolution finds every type', async () => {
    assert.equal(await complaints('nodenext', 'nodenext'), '');
  });

  test('a program behind a bundler finds every type', async () => {
    assert.equal(await complaints('esnext', 'bundler'), '');
  });
});
