/**
 * The portal as plain JavaScript in `dist`: what the container runs, and what starts without reading TypeScript first.
 *
 * node examples/portal/build.mjs [folder]
 *
 * What an earlier build left behind goes last: somebody may be running it.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(here, 'dist'));

mkdirSync(folder, { recursive: true });
const { metafile } = await build({
  entryPoints: ['cli', 'embedded', 'pack-worker', 'search-thread'].map((name) =>
    join(here, `src/${name}.ts`),
  ),
  outdir: folder,
  bundle: true,
  metafile: true,
  // Code both entries use, and what is loaded only when needed, in files of its own.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // The embedded database brings files of its own; the driver of PostgreSQL is small and loaded on its own, too.
  external: ['@electric-sql/pglite', 'postgres'],
  // Some of fastify is written for require().
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
cpSync(join(here, 'src/staff-page'), join(folder, 'staff-page'), { recursive: true });

const written = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
  if (name.endsWith('.js') && !written.has(name)) rmSync(join(folder, name), { force: true });
