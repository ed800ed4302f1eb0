import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, describe } from 'node:test';
import { generateServices } from '../../bench/generate-directory.js';
import { staticFiles } from '../../src/adapters/static/index.js';
import { buildIndex, CommandError } from '../../src/cli/index-command.js';
import { analyseWithVoikko } from '../../src/cli/voikko.js';
import type { Fetch, ServicesPort } from '../../src/model/index.js';
import { createServiceIndex, knowledge } from '../../src/search/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kumppani-index-'));
after(() => rmSync(folder, { recursive: true }));
const services = generateServices(200, 3);
const source = join(folder, 'source.json');
writeFileSync(
  source,
  JSON.stringify({ services, organisations: [{ id: 'o', name: { fi: 'Järjestö ry' } }] }),
);
const out = join(folder, 'site');
const written: string[] = [];
const report = await buildIndex({ source, out, isTerminal: true, write: (text) => written.push(text) });

/** A web host over the folder; what was asked for is kept. */
const asked: string[] = [];
const fetchFile: Fetch = async (address) => {
  const name = new URL(String(address)).pathname.replace('/site/', '');
  asked.push(name);
  try {
    return new Response(new Uint8Array(readFileSync(join(out, name))));
  } catch {
    return new Response('no such file', { status: 404 });
  }
};
const site = (): ServicesPort =>
  staticFiles({ baseUrl: 'https://host.example/site/', fetch: fetchFile }).services!;
const indexFile = (tier: 1 | 2): string => readdirSync(out).find((name) => name.endsWith(`.${tier}.bin`))!;

describe('a folder with an index', () => {
  test('is written with all that the source has, and says how far it is on a terminal', () => {
    assert.equal(report.services, 200);
    assert.match(written.join(''), /Indexing 200 of 200/);
    assert.match(written.join(''), /Writing 200 of 200/);
  });

  test('is read ahead when somebody is about to type', async () => {
    const port = site();
    await port.prepare!();
    assert.ok(asked.includes(indexFile(1)));
    asked.length = 0;
    assert.ok((await port.suggest!('omaish')).length > 0);
    assert.ok(!asked.includes(indexFile(1)));
  });

  test('answers as an index in memory, without reading all the cards', async () => {
    const plain = createServiceIndex(services, { knowledge: knowledge() });
    const port = site();
    asked.length = 0;
    for (const query of [
      { text: services[7]!.name['fi']! },
      { text: 'omaishoito Turku' },
      { municipalities: ['853'], limit: 5 },
      { text: 'vertaistuki', sort: 'name' as const },
    ]) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const page = await port.search({ ...query, limit: 5 });
      const expected = plain.search({ ...query, limit: 5 });
      assert.deepEqual(page.items, expected.items);
      assert.equal(page.total, expected.total);
      assert.deepEqual(page.facets, expected.facets);
      assert.deepEqual(page.matches, expected.matches);
      assert.deepEqual(await port.facets(query), plain.facets(query));
    }
    assert.deepEqual(await port.suggest!('tur'), plain.suggest('tur'));
    assert.deepEqual(await port.get(services[11]!.id), services[11]);
    assert.equal(await port.get('nobody'), undefined);
    assert.equal(new Set(asked.filter((name) => name.endsWith('.bin'))).size, 2);
  });

  test('keeps its organisations', async () => {
    const { organisations } = staticFiles({ baseUrl: 'https://host.example/site/', fetch: fetchFile });
    assert.equal((await organisations!.search({})).total, 1);
  });

  test('is searched by its plain files when the index is damaged, and says so once', async (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    const path = join(out, indexFile(1));
    const whole = readFileSync(path);
    const broken = Buffer.from(whole);
    broken[5000]! ^= 4;
    try {
      for (const bytes of [broken, whole.subarray(0, 1000)]) {
        writeFileSync(path, bytes);
        const port = site();
        assert.ok((await port.search({ text: 'omaishoito' })).total > 0);
        await port.search({});
      }
    } finally {
      writeFileSync(path, whole);
    }
    assert.equal(warn.mock.callCount(), 2);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /damaged.*plain files/);
  });

  test('tells in each page when the descriptions could not be read', async () => {
    const path = join(out, indexFile(2));
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, 500));
    try {
      const port = site();
      await port.search({});
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { problems, total } = await port.search({});
      assert.equal(total, 200);
      assert.match(problems[0]?.message ?? '', /cut short/);
    } finally {
      writeFileSync(path, whole);
    }
  });

  test('waits with a question for the descriptions, and on a page with a slow line says that they lack', async (context) => {
    // A page is known by its document (a hidden one works without pauses); a server waits before its first answer anyway.
    Object.assign(globalThis, { document: { hidden: true } });
    context.after(() => Reflect.deleteProperty(globalThis, 'document'));
    // A word of one description that stands nowhere else, whatever the directory was made of.
    const told = services.map(({ description, ...others }) => ({
      id: others.id,
      words: new Set<string>(
        JSON.stringify(description)
          .toLowerCase()
          .match(/[a-zåäö]{9,}/g),
      ),
      elsewhere: JSON.stringify(others).toLowerCase(),
    }));
    const [only] = told.flatMap(({ id, words }) =>
      [...words]
        .filter((word) =>
          told.every(
            (other) => !other.elsewhere.includes(word) && (other.id === id || !other.words.has(word)),
          ),
        )
        .map((word) => ({ id, word })),
    );
    const query = { text: only!.word, limit: 5 };
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const port = staticFiles({
      baseUrl: 'https://host.example/site/',
      fetch: async (address, init) => {
        if (String(address).endsWith('.2.bin')) await arrived;
        return fetchFile(address, init);
      },
    }).services!;
    const all = await port.search({});
    assert.deepEqual([all.total, all.problems], [200, []]);

    const start = performance.now();
    const given = assert.rejects(port.search(query, { signal: AbortSignal.timeout(1) }), { kind: 'aborted' });
    const [early, counts] = await Promise.all([port.search(query), port.facets(query)]);
    assert.ok(performance.now() - start > 2900);
    assert.match(early.problems[0]!.message, /not come yet/);
    assert.deepEqual(counts, early.facets);
    await given;

    const late = port.search(query);
    arrive();
    const page = await late;
    assert.deepEqual(page.problems, []);
    assert.deepEqual(
      page.items,
      createServiceIndex(services, { knowledge: knowledge() }).search(query).items,
    );
    const has = ({ items }: typeof page): boolean => items.some(({ id }) => id === only!.id);
    assert.deepEqual([has(early), has(page)], [false, true], only!.word);
  });

  test('stops waiting when the caller gives up', async () => {
    const stop = new AbortController();
    const answer = site().search({}, { signal: stop.signal });
    stop.abort();
    await assert.rejects(answer, { kind: 'aborted' });
  });

  test('leaves nothing of the index before it', async () => {
    writeFileSync(source, JSON.stringify({ services: services.slice(0, 50) }));
    await buildIndex({ source, out, isTerminal: false });
    assert.equal(readdirSync(out).filter((name) => name.endsWith('.bin')).length, 2);
    assert.equal(readdirSync(join(out, 'cards')).length, 2);
  });
});

test('what cannot be read is told in words', async () => {
  await assert.rejects(buildIndex({ source: join(folder, 'nowhere.json'), out }), CommandError);
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, '{');
  await assert.rejects(buildIndex({ source: bad, out }), /not JSON/);
  await assert.rejects(buildIndex({ source: 'gopher:https://host.example/', out }), /no adapter "gopher"/);
});

const voikko = analyseWithVoikko(['koira']);
const reason = typeof voikko === 'string' && voikko;
if (reason) console.log(`Voikko not tested: ${reason}`);

test('Voikko tells base forms and parts of compounds', { skip: reason }, () => {
  const analyses = analyseWithVoikko(['omaishoitajille', 'velat', 'vertaistukiryhmän', 'zzyzx']);
  assert.ok(typeof analyses !== 'string');
  assert.deepEqual(analyses.get('velat')?.bases, ['velka']);
  assert.deepEqual(analyses.get('omaishoitajille'), {
    bases: ['omaishoitaja'],
    parts: ['omainen', 'hoitaja'],
  });
  assert.deepEqual(analyses.get('vertaistukiryhmän')?.parts, ['vertais', 'tuki', 'ryhmä']);
  assert.equal(analyses.get('zzyzx'), undefined);
});
