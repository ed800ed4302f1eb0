/**
 * The version and the integrity hash that README.md and the examples show, set to those of the last build.
 *
 * A hash belongs to one build, and texts under version control to many: between releases the hash in them is that of
 * the last release. Run this when a release is made: `npm run build && node scripts/write-snippets.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/** Every text that shows a snippet. */
export const SNIPPETS = ['README.md', 'examples/plain/index.html', 'examples/csp/index.html'];

/** The text with version and hash of the build in `dist/`; each hash is that of the file named before it. */
export function withBuild(text) {
  const { version, ...files } = JSON.parse(readFileSync(resolve(root, 'dist/cdn/integrity.json'), 'utf8'));
  return text
    .replace(/(\/kumppani\/)\d+\.\d+\.\d+(?:-[\w.]+)?(?=\/)/g, `$1${version}`)
    .replace(
      /([\w-]+\.js)("\s+integrity=")sha384-[A-Za-z0-9+/]{64}/g,
      (whole, name, between) => `${name}${between}${files[name]?.integrity ?? whole}`,
    );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const name of SNIPPETS) {
    const file = resolve(root, name);
    const before = readFileSync(file, 'utf8');
    const after = withBuild(before);
    if (after !== before) writeFileSync(file, after);
    console.log(`${after === before ? 'as it was' : 'written'}  ${name}`);
  }
}
