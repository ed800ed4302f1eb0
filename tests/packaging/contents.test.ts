import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import test, { describe } from 'node:test';
import { description, packageExports } from './package-exports.js';

interface Packed {
  size: number;
  files: { path: string; size: number; mode: number }[];
}

// Scripts are off: the build has been made already.
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }),
) as [Packed];
const paths = packed.files.map(({ path }) => path);

describe('the package', () => {
  test('holds everything that exports and bin name', () => {
    const named = [
      ...packageExports().flatMap(({ file, types }) => [file, ...(types ? [types] : [])]),
      ...Object.values(description.bin),
    ].map((path) => path.replace(/^\.\//, ''));
    assert.deepEqual(
      named.filter((path) => !paths.includes(path)),
      [],
    );
  });

  test('holds the licence, the change log, the README, the manifest and the files for pages', () => {
    for (const path of [
      'LICENSE',
      'CHANGELOG.md',
      'README.md',
      'custom-elements.json',
      'dist/cdn/kumppani-service-finder.js',
      'dist/cdn/integrity.json',
      'dist/cdn/LICENSES.txt',
    ])
      assert.ok(paths.includes(path), `${path} is missing`);
  });

  test('holds nothing else', () => {
    const strangers = paths.filter(
      (path) =>
        !/^dist\/.+\.(js|d\.ts)$/.test(path) &&
        !/^dist\/cdn\/(integrity\.json|LICENSES\.txt)$/.test(path) &&
        !['LICENSE', 'CHANGELOG.md', 'README.md', 'package.json', 'custom-elements.json'].includes(path),
    );
    assert.deepEqual(strangers, []);
  });

  test('can run its command', { skip: process.platform === 'win32' && 'Windows knows no mode bits' }, () => {
    for (const file of Object.values(description.bin)) {
      assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
      const mode = packed.files.find(({ path }) => path === file)?.mode ?? 0;
      assert.ok(mode & 0o100, `${file} is not executable`);
    }
  });

  test('names no place of the machine it was built on', () => {
    const home = dirname(resolve('.'));
    // A checkout right under the root would find `/` everywhere.
    const needles = [resolve('.'), ...(home.length > 1 ? [`${home}/`] : [])];
    const found = paths
      .filter((path) => existsSync(path))
      .filter((path) => {
        const text = readFileSync(path, 'utf8');
        return needles.some((needle) => text.includes(needle));
      });
    assert.deepEqual(found, []);
  });
});
