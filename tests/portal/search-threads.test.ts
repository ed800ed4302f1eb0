import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { generateQueries, generateServices } from '../../bench/generate-directory.js';
import { ServiceDirectory, type Question, type ServiceFiles } from '../../examples/portal/src/directory.js';
import { packDirectory } from '../../examples/portal/src/pack.js';
import { SearchThreads } from '../../examples/portal/src/search-threads.js';
import { startThread } from '../../examples/portal/src/start-thread.js';

/** The files of a release as an instance reads them. */
function filesOf(count: number, seed?: number): ServiceFiles {
  const { files } = packDirectory({
    services: generateServices(count, seed).map((service) => JSON.stringify(service)),
    organisations: [],
    aliases: {},
  });
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      const unpacked = gunzipSync(file);
      const shared = new Uint8Array(new SharedArrayBuffer(unpacked.length));
      shared.set(unpacked);
      return [name, shared];
    }),
  ) as unknown as ServiceFiles;
}

describe('portal: search threads', () => {
  const files = filesOf(200);
  const here = new ServiceDirectory(files);
  let threads: SearchThreads;
  const questions: Question[] = [
    ...generateQueries(40).map((text): Question => ({ kind: 'search', query: { text }, withFacets: true })),
    { kind: 'search', query: {}, withFacets: false },
    { kind: 'facets', query: { text: 'neuvonta' } },
    { kind: 'suggest', text: 'neu', options: { limit: 5 } },
    { kind: 'one', id: 'service-7' },
    { kind: 'some', ids: ['service-3', 'service-1', 'nobody'] },
  ];
  const ask = async (release: number, question: Question): Promise<string | undefined> => {
    const answer = await threads.ask(release, question);
    return answer && (answer.encoding ? gunzipSync(answer.body) : answer.body).toString();
  };

  before(async () => {
    threads = new SearchThreads(2);
    await threads.open(1, files);
  });
  after(() => threads.stop());

  it('answer as the directory itself does', async () => {
    const answers = await Promise.all(questions.map((question) => ask(1, question)));
    questions.forEach((question, at) =>
      assert.equal(answers[at], here.answer(question)?.toString(), question.kind),
    );
    assert.equal(await ask(1, { kind: 'one', id: 'nobody' }), undefined);
  });

  it('go on answering from a release while the next is taken up, and then from that', async () => {
    const next = filesOf(210, 5);
    const opening = threads.open(2, next);
    const meanwhile = await Promise.all(questions.slice(0, 10).map((question) => ask(1, question)));
    await opening;
    assert.equal(meanwhile.filter(Boolean).length, 10);
    const question: Question = { kind: 'one', id: 'service-205' };
    assert.equal(await ask(1, question), undefined);
    assert.equal(await ask(2, question), new ServiceDirectory(next).answer(question)?.toString());
    threads.close(2);
  });

  it('tell of a question that fails, and answer the next', async () => {
    // Nothing that can be asked fails: here the thread is handed what is no question.
    await assert.rejects(threads.ask(1, null as unknown as Question), /TypeError/);
    assert.ok(await ask(1, questions[0]!));
  });

  it('are replaced when one ends', async () => {
    const workers: Worker[] = [];
    const fragile = new SearchThreads(1, () => {
      const worker = startThread('search-thread');
      workers.push(worker);
      return worker;
    });
    try {
      await fragile.open(1, files);
      const lost = assert.rejects(fragile.ask(1, questions[0]!), /ended/);
      await workers[0]!.terminate();
      await lost;
      assert.ok(await fragile.ask(1, questions[0]!), 'it waits for the new one');
      assert.equal(workers.length, 2);
    } finally {
      await fragile.stop();
    }
    await assert.rejects(fragile.ask(1, questions[0]!), { code: 'directory-not-ready' });
  });

  it('refuse what is damaged, and keep what they have', async () => {
    const damaged = { ...files, 'search-1': files['search-1'].slice(0, 100) };
    await assert.rejects(threads.open(3, damaged));
    assert.ok(await ask(1, questions[0]!));
  });
});
