/**
 * The portal as plain JavaScript in `dist`: what the container runs, and what starts without reading TypeScript first.
 *
 * node examples/portal/build.mjs [folder]
 */
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(here, 'dist'));

rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: ['cli', 'pack-worker', 'search-thread'].map((name) => join(here, `src/${name}.ts`)),
  outdir: folder,
  bundle: true,
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
