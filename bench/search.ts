import { analyseWithVoikko } from '../src/cli/voikko.js';
import { municipality } from '../src/codes/municipalities.js';
import { knowledge } from '../src/search/knowledge.js';
import { createServiceIndex, type ServiceIndexOptions } from '../src/search/index.js';
import type { WordAnalysis } from '../src/search/lexicon.js';
import { createBaseline, textFields } from './lib/baseline.js';
import { readCorpus, type EvalCorpus, type EvalQuery } from './lib/eval-corpus.js';
import { evaluate, type EngineRow } from './lib/metrics.js';

/**
 * Quality of the search on a folder with `docs.json` and `queries.json`:
 *
 *     npm run -s bench:search -- --corpus <folder> [--json] [--ablation] [--failures]
 *
 * Prints one row an engine: this one without Voikko, this one with Voikko when it is on the machine, and MiniSearch
 * with the Finnish Snowball stemmer as the permanent baseline.
 */

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const flag = (name: string): boolean => process.argv.includes(`--${name}`);

const folder = option('corpus');
if (!folder) {
  console.error('Which folder? bench:search -- --corpus <folder with docs.json and queries.json>');
  process.exit(2);
}

/** This engine over a corpus, as a function from a query to ids. */
function engine(corpus: EvalCorpus, options: ServiceIndexOptions): (query: EvalQuery) => string[] {
  const index = createServiceIndex(corpus.services, options);
  return ({ text, lang = 'fi' }) =>
    index.search({ text, readerLanguages: [lang], limit: 10 }).items.map(({ id }) => id);
}

/** The same with one part of it left out. */
const ABLATIONS: readonly (readonly [string, ServiceIndexOptions])[] = [
  ['everything', {}],
  ['no base forms (gradation, stem classes)', { weights: { base: 0, inflected: 0 } }],
  ['no Snowball stems', { weights: { stem: 0 } }],
  ['no compounds in texts', { weights: { compound: 0 } }],
  ['no splitting of compounds in the query', { weights: { parts: 0, modifier: 0, head: 0 } }],
  ['no prefixes', { weights: { prefix: 0 } }],
  ['no relatives of unknown words', { weights: { relative: 0 } }],
  ['no concepts', { weights: { concept: 0 } }],
  ['concepts without their neighbours', { weights: { broader: 0, narrower: 0, related: 0 } }],
  ['concepts without other languages', { weights: { otherLanguage: 0 } }],
  ['all-words before some-words off', { weights: { coordination: 0 } }],
  ['words no concept knows count as much', { weights: { stray: 1 } }],
  ['whose need it is counts as much as the need', { weights: { people: 1 } }],
  ['nothing for being like the best answers', { weights: { alike: 0 } }],
  ["reader's language not preferred", { weights: { foreign: 1 } }],
  ['no typing errors', { weights: { correction: 0 } }],
  ['places as words', { weights: { places: 0 } }],
];

const corpus = await readCorpus(folder);
const all = { knowledge: knowledge() };
const rows: EngineRow[] = [evaluate('kumppani', corpus.queries, engine(corpus, all))];
const skipped: string[] = [];

const first = analyseWithVoikko(['koira']);
if (typeof first === 'string') skipped.push(`kumppani with Voikko: ${first}`);
else
  rows.push(
    evaluate(
      'kumppani with Voikko',
      corpus.queries,
      engine(corpus, {
        ...all,
        analyse: (words) => analyseWithVoikko(words) as ReadonlyMap<string, WordAnalysis>,
      }),
    ),
  );

const baseline = createBaseline(
  corpus.services.map((service) => ({
    ...textFields(service),
    // The baseline gets the names of places as words.
    places: (service.areas ?? [])
      .map(({ code, name }) => Object.values((code && municipality(code)?.name) || name || {}).join(' '))
      .join(' '),
  })),
);
rows.push(
  evaluate('MiniSearch + Finnish Snowball', corpus.queries, ({ text }) =>
    baseline.search(text).map(({ id }) => id),
  ),
);

const ablation = flag('ablation')
  ? ABLATIONS.map(([name, options]) => evaluate(name, corpus.queries, engine(corpus, { ...all, ...options })))
  : undefined;

if (flag('json'))
  console.log(
    JSON.stringify({
      documents: corpus.services.length,
      queries: corpus.queries.length,
      engines: rows,
      ...(skipped.length && { skipped }),
      ...(ablation && { ablation: ablation.map(({ classes: _classes, ...row }) => row) }),
    }),
  );
else {
  const figures = (row: Pick<EngineRow, 'recall10' | 'ndcg10' | 'mrr' | 'zero'>): string =>
    `recall@10 ${row.recall10.toFixed(3)}  nDCG@10 ${row.ndcg10.toFixed(3)}  MRR ${row.mrr.toFixed(3)}  zero ${(row.zero * 100).toFixed(1)} %`;
  console.log(`${corpus.services.length} documents, ${corpus.queries.length} queries`);
  for (const row of rows) {
    console.log(`\n${row.name}\n  ${figures(row)}`);
    for (const [name, values] of Object.entries(row.classes))
      console.log(`  ${name.padEnd(14)} ${String(values.queries).padStart(4)}  ${figures(values)}`);
  }
  for (const reason of skipped) console.log(`\nNot measured, ${reason}`);
  if (ablation) console.log('\nLeft out, one at a time');
  for (const row of ablation ?? []) console.log(`  ${row.name.padEnd(42)} ${figures(row)}`);
}
if (flag('failures')) {
  const run = engine(corpus, all);
  for (const query of corpus.queries) {
    const found = run(query);
    const { ndcg10 } = evaluate('', [query], () => found);
    if (ndcg10 < 0.8)
      console.error(
        `${query.class}\t${query.text}\t${ndcg10}\t${found.map((id) => query.relevant[id] ?? 0).join('')}`,
      );
  }
}
