import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before, describe } from 'node:test';

interface Outcome {
  code: number;
  said: string;
}

let copy: string;

const run = (file: string, ...args: string[]): Promise<Outcome> =>
  new Promise((done) => {
    execFile(process.execPath, [file, ...args], { cwd: copy, encoding: 'utf8' }, (error, stdout, stderr) => {
      done({ code: error ? 1 : 0, said: stdout + stderr });
    });
  });

describe('npm run new:component', () => {
  let written: string[];
  before(async () => {
    copy = mkdtempSync(join(tmpdir(), 'kumppani-new-'));
    for (const path of [
      'src',
      'scripts',
      'tests/suites',
      'package.json',
      'tsconfig.json',
      'eslint.config.js',
    ])
      cpSync(path, join(copy, path), { recursive: true });
    cpSync('.prettierrc.json', join(copy, '.prettierrc.json'));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    const { code, said } = await run('scripts/new-component.mjs', 'invented-thing');
    assert.equal(code, 0, said);
    written = said.split('\n').filter((line) => /\.ts$/.test(line));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  test('writes class, styles, events, tag, story and test', () => {
    assert.deepEqual(written, [
      'src/components/invented-thing/invented-thing.ts',
      'src/components/invented-thing/invented-thing.styles.ts',
      'src/components/invented-thing/invented-thing.events.ts',
      'src/define/invented-thing.ts',
      'stories/invented-thing.stories.ts',
      'tests/components/invented-thing.browser.ts',
    ]);
    for (const file of written) assert.ok(existsSync(join(copy, file)), file);
    assert.match(
      readFileSync(join(copy, 'src/define/invented-thing.ts'), 'utf8'),
      /defineElement\('kumppani-invented-thing', InventedThing\)/,
    );
  });

  test('writes what the compiler accepts', async () => {
    const { said } = await run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
    assert.deepEqual(
      said.split('\n').filter((line) => line.includes('invented-thing')),
      [],
    );
  });

  test('writes what the linter accepts', async () => {
    const { code, said } = await run('node_modules/eslint/bin/eslint.js', ...written);
    assert.equal(code, 0, said);
  });

  test('writes what the formatter would write', async () => {
    const { code, said } = await run('node_modules/prettier/bin/prettier.cjs', '--check', ...written);
    assert.equal(code, 0, said);
  });

  for (const name of [
    '',
    'ServiceMap',
    'service_map',
    '-map',
    'map-',
    '2fast',
    '../escape',
    'kumppani-map',
    'shared',
    'adapter-x',
    'a'.repeat(41),
  ])
    test(`refuses the name “${name}”`, async () => {
      const { code, said } = await run('scripts/new-component.mjs', name);
      assert.equal(code, 1);
      assert.equal(said.trim().split('\n').length, 1, 'one sentence');
    });

  test('refuses a name that is taken, and leaves its files alone', async () => {
    const file = join(copy, 'src/components/service-finder/service-finder.ts');
    const before = readFileSync(file, 'utf8');
    for (const name of ['service-finder', 'invented-thing', 'provider']) {
      const { code, said } = await run('scripts/new-component.mjs', name);
      assert.equal(code, 1);
      assert.match(said, /taken/);
    }
    assert.equal(readFileSync(file, 'utf8'), before);
  });
});
