import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { createBaseline, textFields } from '../../bench/lib/baseline.js';
import { readCorpus, toService } from '../../bench/lib/eval-corpus.js';
import { evaluate } from '../../bench/lib/metrics.js';
import { topicCorpus } from '../../bench/topic-corpus.js';
import { createServiceIndex, knowledge } from '../../src/search/index.js';

const FOLDER = '../shared/data/search-eval';
const reason = existsSync(FOLDER) ? false : `${FOLDER} is not there`;
if (reason) console.log(`Search quality not measured: ${reason}`);

test('finds what it should on the evaluation set, far ahead of the baseline', { skip: reason }, async () => {
  const { services, queries } = await readCorpus(FOLDER);
  const index = createServiceIndex(services, { knowledge: knowledge() });
  const row = evaluate('kumppani', queries, ({ text, lang = 'fi' }) =>
    index.search({ text, readerLanguages: [lang], limit: 10 }).items.map(({ id }) => id),
  );
  const baseline = createBaseline(services.map(textFields));
  const other = evaluate('baseline', queries, ({ text }) => baseline.search(text).map(({ id }) => id));
  assert.ok(row.recall10 >= 0.95, `recall@10 ${row.recall10}`);
  assert.ok(row.ndcg10 >= 0.94, `nDCG@10 ${row.ndcg10}`);
  assert.equal(row.zero, 0);
  assert.ok(row.recall10 > other.recall10 + 0.1);
});

test('finds what it should for questions about 85 topics, on texts written apart from them', () => {
  const { documents, queries } = topicCorpus();
  const index = createServiceIndex(documents.map(toService), { knowledge: knowledge() });
  const row = evaluate('kumppani', queries, ({ text, lang = 'fi' }) =>
    index.search({ text, readerLanguages: [lang], limit: 10 }).items.map(({ id }) => id),
  );
  assert.ok(row.recall10 >= 0.86, `recall@10 ${row.recall10}`);
  assert.ok(row.ndcg10 >= 0.87, `nDCG@10 ${row.ndcg10}`);
  assert.ok(row.classes['typo']!.recall10 >= 0.93, `slips ${row.classes['typo']!.recall10}`);
  assert.equal(row.zero, 0);
});
