import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../examples/portal/src/config.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The stages of a Dockerfile by name, the last one under `''`, each as its instructions. */
function stages(dockerfile: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of dockerfile.replace(/\\\n/g, ' ').split('\n')) {
    const from = /^FROM \S+(?: AS (\S+))?$/.exec(line);
    if (from) found.set(from[1] ?? '', (current = []));
    else if (line && !line.startsWith('#')) current.push(line.trim());
  }
  return found;
}

it('the container is built from paths that exist, and runs as nobody in particular', () => {
  const found = stages(read('examples/portal/Dockerfile'));
  let copied = 0;
  for (const [stage, lines] of found)
    for (const line of lines.filter((one) => one.startsWith('COPY '))) {
      const [, from, words = ''] = /^COPY (?:--from=(\S+) )?(.+)$/.exec(line)!;
      if (from) {
        assert.ok(found.has(from), `${line}: there is no stage ${from}`);
        // What is taken from a stage is what that stage has made.
        const [path = ''] = words.split(' ');
        assert.ok(
          found.get(from)!.some((one) => one.startsWith('RUN ') && one.includes(path)),
          `${line}: nothing in ${from} makes it`,
        );
        continue;
      }
      for (const path of words.split(' ').slice(0, -1)) {
        assert.ok(existsSync(join(root, path)), `${stage}: ${path}`);
        copied++;
      }
    }
  assert.ok(copied >= 6, `${copied} paths`);
  for (const [, program] of read('examples/portal/Dockerfile').matchAll(/RUN node (\S+\.mjs)/g))
    assert.ok(existsSync(join(root, program!)), program);

  const last = found.get('')!;
  assert.ok(last.includes('USER node'));
  assert.ok(last.indexOf('USER node') < last.findIndex((line) => line.startsWith('ENTRYPOINT')));
  // The names in ENV are settings the program knows, with values it takes.
  const settings = Object.fromEntries(
    last
      .filter((line) => line.startsWith('ENV '))
      .flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
  ) as Record<string, string>;
  const { host, port, dataFolder } = readConfig(settings);
  assert.deepEqual([host, String(port), dataFolder], ['0.0.0.0', settings['PORT'], '/data/portal']);
  assert.ok(last.includes(`EXPOSE ${port}`));
});

it('what the image holds is all the portal needs: built, in a folder with its two packages, it imports and indexes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kumppani-image-'));
  try {
    const [, names = ''] = /for name in ([^;]+); do/.exec(read('examples/portal/Dockerfile')) ?? [];
    const { dependencies } = JSON.parse(read('examples/portal/package.json')) as {
      dependencies: Record<string, string>;
    };
    const find = createRequire(join(root, 'examples/portal/package.json'));
    assert.ok(names.split(' ').length > 1, names);
    for (const name of names.split(' ')) {
      assert.ok(dependencies[name], `${name} is no dependency`);
      let from = dirname(find.resolve(name));
      while (!existsSync(join(from, 'package.json')) || !from.endsWith(name)) from = dirname(from);
      const to = join(folder, 'node_modules', name);
      mkdirSync(dirname(to), { recursive: true });
      symlinkSync(from, to);
    }
    execFileSync(process.execPath, [join(root, 'examples/portal/build.mjs'), join(folder, 'dist')]);
    const [command = ''] = /ENTRYPOINT (.+)/.exec(read('examples/portal/Dockerfile'))!.slice(1);
    const [, program = ''] = JSON.parse(command) as string[];
    const told = execFileSync(
      process.execPath,
      [program, 'import', join(root, 'examples/demo-data/part-one/services-food-aid.json')],
      { cwd: folder, env: { PATH: process.env['PATH'], PORTAL_DATA: 'memory://' }, encoding: 'utf8' },
    );
    assert.match(told, /^[1-9]\d* services, .* Release 1: [1-9]/m);
    assert.ok(existsSync(join(folder, 'dist/search-thread.js')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('the compose file names settings the portal has, and files that exist', () => {
  const compose = read('examples/portal/compose.yaml');
  const documented = read('docs/portal.md');
  for (const [, name] of compose.matchAll(/^ {6}(PORTAL_\w+|DATABASE_URL):/gm))
    assert.ok(documented.includes(`\`${name}\``), `${name} is not in docs/portal.md`);
  const context = join('examples/portal', /context: (\S+)/.exec(compose)![1]!);
  assert.equal(resolve(root, context), resolve(root));
  assert.ok(existsSync(join(root, context, /dockerfile: (\S+)/.exec(compose)![1]!)));
  for (const [, file] of compose.matchAll(/- (\.\/\S+?):/g))
    assert.ok(statSync(join(root, 'examples/portal', file!)).isFile(), file);
  // No password stands in it: each comes from outside, and without one it does not start.
  assert.doesNotMatch(compose, /PASSWORD: (?!\$\{POSTGRES_PASSWORD:\?)/);
});
