/**
 * `npm run build`: modules and types (tsc), then the files for pages without a build step (rollup), then the
 * custom elements manifest. Quiet unless something is wrong.
 *
 * What an earlier build left behind goes last, so that whoever reads `dist/` meanwhile finds a whole one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));
const start = Date.now();

/** Runs a tool and shows what it said only when there is something to see. */
async function step(name, file, args) {
  const child = spawn(process.execPath, [resolve('node_modules', file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${name} failed:\n${said.trim()}`);
  if (said.trim()) console.log(said.trim());
}

async function modules() {
  await step('tsc', 'typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await step('rollup', 'rollup/dist/bin/rollup', ['-c', '--silent']);
}

// The manifest is read out of the sources, so it need not wait.
const manifest = () =>
  step('manifest', '@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--quiet',
    '--config',
    'custom-elements-manifest.config.mjs',
  ]);

const failures = (await Promise.allSettled([modules(), manifest()])).flatMap(({ reason }) => reason ?? []);
if (failures.length) {
  for (const { message } of failures) console.error(message);
  process.exit(1);
}

for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  // A second of grace: some file systems keep whole seconds only.
  if (entry.isFile() && statSync(file).mtimeMs < start - 1000) rmSync(file);
}

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const file of Object.values(bin ?? {})) if (existsSync(file)) chmodSync(file, 0o755);

console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s`);
