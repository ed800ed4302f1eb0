/**
 * The files a page embeds without a build step of its own, out of what tsc wrote to `dist/`:
 *
 * - `dist/cdn/<entry>.js` self-contained, so that one integrity hash covers everything
 * - `dist/cdn/split/<entry>.js` small at first, the client loaded when a widget asks its first question
 * - `dist/cdn/integrity.json` hash and size of each, `dist/cdn/LICENSES.txt` the licences of what is inside
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifyTemplates } from './build/minify-templates.mjs';
import { withoutLogWords } from './build/without-log-words.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const outputFolder = 'dist/cdn';
const ownFolder = resolve('dist');

const entriesOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.replace(/\.js$/, ''), join(folder, file)]),
  );

const banner = (name) => `/*! ${name} ${version} MIT, see LICENSES.txt */
`;

/** Minifies each chunk; the licence comments go to one file instead of into every page. */
const minifyChunk = {
  name: 'minify-chunk',
  async renderChunk(code, chunk) {
    const { code: small } = await minify(code, {
      module: true,
      ecma: 2022,
      // `unsafe_arrows` would harm code that calls `new` on a nameless function; nothing in a page's files does.
      // Functions drawn into their only caller compress worse than functions beside each other: only the smallest are.
      compress: { ecma: 2022, module: true, passes: 6, toplevel: true, unsafe_arrows: true, inline: 1 },
      mangle: { toplevel: true },
      format: { comments: false, ecma: 2022 },
    });
    // An entry says whose the file is; its chunks are nobody's to open.
    return { code: (chunk.isEntry ? banner(chunk.name) : '') + plainLetters(small), map: null };
  },
};

/** The minifier writes ä as `\xe4`, four bytes for two; the names of 308 municipalities are full of it. */
const plainLetters = (code) =>
  code.replace(
    /(?<!\\)((?:\\\\)*)\\x([c-f][0-9a-f])/g,
    (_whole, before, hex) => before + String.fromCharCode(parseInt(hex, 16)),
  );

/** Licence texts of every package that ended up in a file. */
const bundled = new Set();
const collectPackages = {
  name: 'collect-packages',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
        const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
        if (folder && renderedLength) bundled.add(folder);
      }
  },
};

const licences = () =>
  [...bundled]
    .sort()
    .map((folder) => {
      const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : description.license;
      return `${description.name} ${description.version} (${description.license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);

/** Hash, size and gzipped size of every file a page may name. */
const integrity = {};
const measure = (folder) => ({
  name: 'measure',
  generateBundle(_options, bundle) {
    for (const [name, { code }] of Object.entries(bundle)) {
      if (code === undefined) continue;
      const digest = createHash('sha384').update(code).digest('base64');
      integrity[folder + name] = {
        integrity: `sha384-${digest}`,
        bytes: Buffer.byteLength(code),
        gzip: gzipSync(code, { level: 9 }).length,
      };
    }
  },
});

/** Written last, when every file is known. */
const writeFacts = {
  name: 'write-facts',
  generateBundle() {
    const sorted = Object.fromEntries(Object.entries(integrity).sort(([a], [b]) => a.localeCompare(b)));
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    emit('integrity.json', `${JSON.stringify({ version, ...sorted }, null, 2)}\n`);
    emit('LICENSES.txt', licences());
  },
};

/** What reads what a person or a configuration has written. */
const READERS = /\/dist\/(?:model\/|checklists\/read\.js)/;

const common = {
  // TypeScript's helpers look at a global that no browser of today has; looking changes nothing.
  treeshake: { unknownGlobalSideEffects: false },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    withoutLogWords((id) => READERS.test(id.replaceAll('\\', '/'))),
    minifyTemplates((id) => id.startsWith(ownFolder)),
  ],
  onwarn(warning, warn) {
    // Lit's own `this` at the top level, written by its compiler, is not ours to mend.
    if (warning.code === 'THIS_IS_UNDEFINED' && warning.id?.includes('node_modules')) return;
    warn(warning);
  },
};

const FIRST =
  /\/lit-element\.js$|\/dist\/(?:define\/(?:define-element|adapter-static)|client\/adapter-registry|i18n\/(?:common\/(?:fi|sv|en)|language)|styles\/(?:host|controls|states)|controllers\/(?:announce|(?:client|load|words)-controller)|components\/shared\/(?:dispatch|heading|icons|states))\.js$/;

/** What widgets need at first that load the words of one language. */
const SHELL = /\/dist\/(?:i18n\/common\/shell|controllers\/loaded-words-controller)\.js$/;

const split = {
  ...common,
  input: entriesOf('build/split'),
  preserveEntrySignatures: false,
  output: {
    dir: join(outputFolder, 'split'),
    format: 'es',
    entryFileNames: '[name].js',
    // What every widget shows before it has loaded anything is in one chunk with Lit.
    manualChunks: (id) => {
      const path = id.replaceAll('\\', '/');
      return FIRST.test(path) ? 'shared' : SHELL.test(path) ? 'shell' : undefined;
    },
    // `index` says nothing, so such a chunk is called after the folder of what it holds.
    chunkFileNames: ({ name, moduleIds }) =>
      `${name === 'index' ? basename(dirname(moduleIds.at(-1))) : name}-[hash].js`,
    plugins: [minifyChunk, collectPackages, measure('split/')],
  },
};

/**
 * A worker is opened from beside the file that opens it, so the split folder has one of its own: the same, whole. As an
 * entry of that folder it would tear the chunk that pages load first in two.
 */
const alsoInSplit = {
  name: 'also-in-split',
  generateBundle(_options, bundle) {
    for (const { fileName, code } of Object.values(bundle))
      this.emitFile({ type: 'asset', fileName: `split/${fileName}`, source: code });
  },
};

/**
 * Files beside the others, and the modules they hold: what a page asks for after it has shown something. A page that
 * has the one file only goes without: its finder searches by the words of the texts, its calendar names codes by
 * themselves.
 */
const BESIDE = {
  'kumppani-knowledge': [
    'search/knowledge.js',
    'adapters/shared/organisations.js',
    'adapters/static/indexed.js',
    'components/service-finder/hand-on.js',
  ],
  'kumppani-calendar-knowledge': [
    'search/event-knowledge.js',
    ...['actions', 'address', 'lore', 'series'].map(
      (part) => `components/event-calendar/calendar-${part}.js`,
    ),
  ],
  'kumppani-checklist-knowledge': [
    ...['hand-on', 'link', 'places'].map((part) => `components/checklist/${part}.js`),
    'checklists/csv.js',
  ],
  'kumppani-checklist-files': [
    'adapters/static-checklists/index.js',
    ...['read-draft', 'reading', 'template-file'].map((part) => `components/checklist/${part}.js`),
  ],
  'kumppani-checklist-portal': ['adapters/portal/checklists.js', 'components/checklist/proposals.js'],
};

/** What a file holds itself, although others ask for it beside them: what takes surveys of a portal, where they are shown. */
const WITHIN = {
  'kumppani-checklist-results': ['kumppani-checklist-files'],
  'kumppani-survey': ['kumppani-receive-survey'],
  'kumppani-survey-results': ['kumppani-receive-survey-results'],
  'kumppani-surveys': ['kumppani-receive-survey', 'kumppani-receive-survey-results'],
};

/** A file beside the others that may ask for a further one in its turn. */
const ASKING = ['kumppani-checklist-portal'];

/**
 * Files of one module: words and templates, of which a page loads those of one language; what reads a survey that
 * nobody has judged, out of a file or a page's own script; what turns results into files, when a reader asks for one.
 */
const moduleFiles = Object.fromEntries([
  ...['fi', 'sv', 'en'].flatMap((language) => [
    [`kumppani-words-checklist-${language}`, `components/checklist/words-${language}.js`],
    [
      `kumppani-words-checklist-results-${language}`,
      `components/checklist-results/results-words-${language}.js`,
    ],
    [`kumppani-words-proposals-${language}`, `i18n/checklist/proposals-${language}.js`],
    ...['event-calendar', 'event-form', 'feedback-form', 'survey', 'survey-results'].map((widget) => [
      `kumppani-words-${widget}-${language}`,
      `components/${widget}/words-${language}.js`,
    ]),
  ]),
  ['kumppani-words-feedback-form-easy', 'components/feedback-form/words-easy.js'],
  ['kumppani-feedback-knowledge', 'components/feedback-form/additions.js'],
  ['kumppani-read-survey', 'model/read-survey.js'],
  ['kumppani-receive-survey', 'model/receive-survey.js'],
  // Asked for by a portal that wants proof of work before it takes a message.
  ['kumppani-proof', 'adapters/portal/proof.js'],
  // And where a portal has no topic for the accessibility of the site, which ours always has.
  ['kumppani-accessibility-topic', 'adapters/portal/accessibility-topic.js'],
  ['kumppani-read-survey-results', 'model/read-survey-results.js'],
  ['kumppani-receive-survey-results', 'model/receive-survey-results.js'],
  ['kumppani-checklist-report', 'components/checklist/checklist-report.js'],
  ['kumppani-survey-results-files', 'components/survey-results/results-files.js'],
  ...['ngo-friendly-municipality', 'ngo-friendly-county', 'northern-ostrobothnia-7'].flatMap((template) =>
    readdirSync(join('src/checklists/templates', template))
      .filter((file) => file !== 'outline.ts')
      .map((file) => [
        `kumppani-template-${template}-${file.replace(/\.ts$/, '')}`,
        `checklists/templates/${template}/${file.replace(/\.ts$/, '.js')}`,
      ]),
  ),
]);
for (const [name, module] of Object.entries(moduleFiles)) BESIDE[name] = [module];

const pathsTo = (files) =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, modules]) =>
      modules.map((module) => [join(ownFolder, module), `./${name}.js`]),
    ),
  );
const besidePaths = pathsTo(BESIDE);

/** The three widgets of one file have their words in one file too, where what they share stands once. */
const SURVEY_WORDS = Object.fromEntries(
  ['fi', 'sv', 'en'].map((language) => [
    `kumppani-words-surveys-${language}`,
    ['feedback-form', 'survey', 'survey-results'].map(
      (widget) => `components/${widget}/words-${language}.js`,
    ),
  ]),
);
Object.assign(BESIDE, SURVEY_WORDS);

/**
 * What a file beside a widget draws is drawn by the widget's Lit, which has its own: of Lit it needs what a template and
 * a sheet of styles are, plain objects. Held to Lit's own by the pages of the demo, which open events and results.
 */
const templatesOnly = {
  name: 'templates-only',
  resolveId: (id) => (id === 'lit' ? '\0templates' : null),
  load: (id) =>
    id === '\0templates'
      ? `const template = (type) => (strings, ...values) => ({ _$litType$: type, strings, values });
export const html = template(1);
export const svg = template(2);
export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
// Named by what draws errors, which only the widget does.
export const render = undefined;
export const css = (strings, ...values) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String.raw({ raw: strings }, ...values));
  return sheet;
};`
      : null,
};
const TEMPLATES = {
  'kumppani-calendar-knowledge': templatesOnly,
  'kumppani-checklist-report': templatesOnly,
  'kumppani-feedback-knowledge': templatesOnly,
};

const singleEntries = {
  ...entriesOf('build/cdn'),
  ...entriesOf('build/words'),
  ...Object.fromEntries(Object.entries(moduleFiles).map(([name, module]) => [name, join(ownFolder, module)])),
};

/** Whether a file leaves another's modules to it. */
const isApart = (name, beside) =>
  name in BESIDE
    ? ASKING.includes(name) && beside !== name
    : !name.endsWith('-worker') && !WITHIN[name]?.includes(beside);

/** A part that is asked for beside a file and is not there would be missed in silence, by whoever needs it. */
const holdsAll = (name) => ({
  name: 'holds-all',
  generateBundle() {
    for (const module of BESIDE[name] ?? [])
      if (!this.getModuleInfo(join(ownFolder, module))) this.error(`${name}.js does not hold ${module}`);
  },
});

const single = Object.entries(singleEntries).map(([name, file], position, all) => ({
  ...common,
  plugins: [TEMPLATES[name], ...common.plugins],
  input: { [name]: file },
  external: (id) => id in besidePaths && isApart(name, besidePaths[id].slice(2, -3)),
  output: {
    dir: outputFolder,
    format: 'es',
    inlineDynamicImports: true,
    paths: name === 'kumppani-surveys' ? { ...besidePaths, ...pathsTo(SURVEY_WORDS) } : besidePaths,
    entryFileNames: '[name].js',
    plugins: [
      minifyChunk,
      collectPackages,
      measure(''),
      holdsAll(name),
      ...(name.endsWith('-worker') ? [measure('split/'), alsoInSplit] : []),
      ...(position === all.length - 1 ? [writeFacts] : []),
    ],
  },
}));

/**
 * Not for pages: the finder with the Finnish engine left out, so that the budget of the rest (38 kB) can be held once
 * the engine is in. The engine is what reads and ranks words; filters and facets stay.
 */
const withoutEngine = {
  ...common,
  input: { 'finder-without-engine': 'build/cdn/kumppani-service-finder.js' },
  external: (id) => id.startsWith(join(ownFolder, 'search')) || id in besidePaths,
  output: {
    dir: '.cache/size',
    format: 'es',
    inlineDynamicImports: true,
    entryFileNames: '[name].js',
    plugins: [minifyChunk],
  },
};

const leftOut =
  (...folders) =>
  (id) =>
    folders.some((folder) => id.startsWith(join(ownFolder, folder)));

/**
 * Not for pages either: what is promised of the search engine's size. The engine itself is without filters and facets,
 * which a finder has anyway; all of it is without lists: codes, concepts, words people ask with.
 */
const ofSearch = [
  ['search-engine', leftOut('codes', 'search/attributes')],
  ['search', leftOut('codes', 'search/concepts/packed', 'search/asking-words')],
].map(([name, external]) => ({
  ...withoutEngine,
  input: { [name]: `build/size/${name}.js` },
  external,
}));

export default [split, ...single, withoutEngine, ...ofSearch];
