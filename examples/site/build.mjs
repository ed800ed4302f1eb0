/**
 * The pages of Kaislasalmi / Vassund, an invented bilingual municipality: texts in `texts/`, one layout in
 * `layout.mjs`, looks in `assets/`. What it writes to `dist/` is plain files that any web host serves, beside a portal
 * at the same address.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { demoDirectory, demoEvents } from '../../scripts/build-demo-data.mjs';
import { withBuild } from '../../scripts/write-snippets.mjs';
import { page, pathOf } from './layout.mjs';
import en from './texts/en.mjs';
import fi from './texts/fi.mjs';
import sv from './texts/sv.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const TEXTS = [fi, sv, en];
const FINDER = 'kumppani-service-finder.js';
const CALENDAR = 'kumppani-event-calendar.js';

/** In the municipality's own order. */
export const LANGUAGES = TEXTS.map(({ language }) => language);

/**
 * Writes the site; needs `dist/cdn` of `npm run build`.
 *
 * @param {string} [folder]
 * @param {{ hasPortal?: boolean }} [options] `hasPortal`: the portal beside it has the demo's data, and is asked for all
 *   of it; otherwise what can be read from files is
 */
export async function buildSite(folder = join(here, 'dist'), { hasPortal = false } = {}) {
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(here, 'assets'), join(folder, 'assets'), { recursive: true });
  // Browsers ask for it by this name where a page names no icon.
  cpSync(join(here, 'assets/favicon.ico'), join(folder, 'favicon.ico'));

  // As a webmaster would: the files in a folder with the version in its name, so that the next one is another address.
  const { version, ...files } = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'));
  const scriptOf = (file) => ({ src: `/kumppani/${version}/${file}`, integrity: files[file].integrity });
  const script = scriptOf(FINDER);
  const calendarScript = scriptOf(CALENDAR);
  for (const name of readdirSync(join(root, 'dist/cdn')).filter((file) => file.endsWith('.js')))
    for (const path of [`kumppani/${version}`, 'dist/cdn'])
      cpSync(join(root, 'dist/cdn', name), join(folder, path, name));

  const directory = demoDirectory();
  write('data/services.json', JSON.stringify(directory));
  write('data/events.json', JSON.stringify({ events: demoEvents() }));
  const counts = { services: directory.services.length, organisations: directory.organisations.length };

  const copyData = (name, to) =>
    cpSync(join(root, 'examples/demo-data', name), join(folder, to, name), {
      recursive: true,
      filter: (file) => !file.endsWith('.ts'),
    });
  for (const name of ['kaislasalmi-assessments.json', 'assessments', 'figures']) copyData(name, 'data');

  // The other examples, where their addresses lead to; the hash in them is a release's, this build has its own.
  for (const example of ['plain', 'csp', 'feedback']) {
    const from = join(root, 'examples', example);
    cpSync(from, join(folder, 'examples', example), { recursive: true });
    write(`examples/${example}/index.html`, withBuild(readFileSync(join(from, 'index.html'), 'utf8')));
  }
  // Where the feedback example has its results from.
  copyData('figures', 'examples/demo-data');

  for (const texts of TEXTS) {
    for (const key of Object.keys(texts.pages)) {
      const path = pathOf(texts, key);
      write(
        path.endsWith('/') ? `${path}index.html` : path,
        page({ key, texts, all: TEXTS, script, calendarScript, scriptOf, counts, hasPortal }),
      );
    }
  }
  return { folder, ...counts };
}
