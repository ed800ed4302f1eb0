import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCorpus, type EvalCorpus } from '../../bench/lib/eval-corpus.js';
import { portal as portalAdapter } from '../../src/adapters/portal/index.js';
import type { ServiceQuery } from '../../src/model/index.js';
import { createServiceIndex, knowledge, type ServiceIndex } from '../../src/search/index.js';
import { startPortal, type TestPortal } from './support.js';

const folder = fileURLToPath(new URL('../../../shared/data/search-eval/', import.meta.url));
const missing = existsSync(folder) ? undefined : `no evaluation set at ${folder}`;
if (missing) console.log(`# skipped: ${missing}`);

describe('portal and page', { skip: missing ?? false }, () => {
  let corpus: EvalCorpus;
  let index: ServiceIndex;
  let running: TestPortal;

  before(async () => {
    corpus = await readCorpus(folder);
    index = createServiceIndex(corpus.services, { knowledge: knowledge() });
    running = await startPortal({ services: corpus.services });
  });
  after(() => running.portal.stop());

  const compare = async (query: ServiceQuery): Promise<number> => {
    const expected = index.search(query);
    const { items, ...page } = await portalAdapter({ baseUrl: running.url }).services!.search(query);
    const { items: expectedItems, ...expectedPage } = expected;
    assert.deepEqual(
      items.map(({ id }) => id),
      expectedItems.map(({ id }) => id),
      'the same services in the same order',
    );
    assert.deepEqual(page, expectedPage, 'the same total, facets, matches and interpretation');
    return items.length;
  };

  it('give the same results in the same order for every query of the evaluation set', async () => {
    let found = 0;
    for (const { text, lang } of corpus.queries)
      found += await compare({ text, ...(lang && { readerLanguages: [lang] }), limit: 50 });
    console.log(`# ${corpus.queries.length} queries, ${found} results compared`);
    assert.ok(found > corpus.queries.length, 'there was something to compare');
  });

  it('give the same under filters, in every order and on the second page', async () => {
    for (const { text } of corpus.queries.slice(0, 12))
      for (const query of [
        { text, municipalities: ['853', '091'] },
        { text, counties: ['02'], languages: ['sv'] },
        { text, sort: 'name' },
        { text, sort: 'freshness', limit: 5 },
        { text, cursor: '10', limit: 10 },
        { municipalities: ['564'], sort: 'name', readerLanguages: ['sv', 'fi'] },
      ] satisfies ServiceQuery[])
        await compare(query);
  });

  it('suggest and count the same', async () => {
    const { services } = portalAdapter({ baseUrl: running.url });
    for (const { text } of corpus.queries.slice(0, 30)) {
      assert.deepEqual(await services!.suggest!(text, { limit: 6 }), index.suggest(text, { limit: 6 }));
      assert.deepEqual(await services!.facets({ text }), index.facets({ text }));
    }
  });
});
