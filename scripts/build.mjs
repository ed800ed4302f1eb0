/**
 * `npm run build`: modules and types (tsc), then the files for pages without a build step (rollup), then the
 * custom elements manifest. Quiet unless something is wrong.
 *
 * What an earlier build left behind goes last, so that whoever reads `dist/` meanwhile finds a whole one.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));
const start = Date.now();

function step(name, file, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules', file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const said = (stdout + stderr).trim();
  if (status !== 0) {
    console.error(`${name} failed:\n${said}`);
    process.exit(1);
  }
  if (said) console.log(said);
}

step('tsc', 'typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
step('rollup', 'rollup/dist/bin/rollup', ['-c', '--silent']);
step('manifest', '@custom-elements-manifest/analyzer/cem.js', [
  'analyze',
  '--quiet',
  '--config',
  'custom-elements-manifest.config.mjs',
]);

for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  // A second of grace: some file systems keep whole seconds only.
  if (entry.isFile() && statSync(file).mtimeMs < start - 1000) rmSync(file);
}

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const file of Object.values(bin ?? {})) if (existsSync(file)) chmodSync(file, 0o755);

console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s`);
