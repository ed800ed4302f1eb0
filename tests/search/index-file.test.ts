import fc from 'fast-check';
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { generateQueries, generateServices } from '../../bench/generate-directory.js';
import { ClientError } from '../../src/model/index.js';
import { buildSearchData } from '../../src/search/create-service-index.js';
import { HEAD_BYTES, readFirstTier, readSecondTier } from '../../src/search/index-file.js';
import { knowledge } from '../../src/search/knowledge.js';
import { SearchCore, type SearchData } from '../../src/search/search-core.js';
import { writeIndexFiles } from '../../src/search/write-index-file.js';

const services = generateServices(300, 5);
const data = buildSearchData(services);
const files = writeIndexFiles(data);
const read = (): SearchData => readSecondTier(files.second.buffer, readFirstTier(files.first.buffer));

describe('an index file', () => {
  test('gives back what was written', () => {
    const back = read();
    assert.deepEqual(back.text, data.text);
    assert.deepEqual(back.attributes, data.attributes);
    assert.deepEqual(back.ids, data.ids);
    assert.deepEqual(
      back.ids.map((_, number) => back.nameOf(number)),
      services.map(({ name }) => name),
    );
  });

  test('gives back each name with its languages in their own order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.shuffledSubarray(['fi', 'sv', 'en', 'se', 'fi-x-easy'], { minLength: 1 }), {
          minLength: 1,
        }),
        (orders) => {
          const written = orders.map((languages, number) => ({
            ...services[0]!,
            id: String(number),
            name: Object.fromEntries(languages.map((language) => [language, `Nimi ${language}`])),
          }));
          const { data: back } = readFirstTier(writeIndexFiles(buildSearchData(written)).first.buffer);
          assert.deepEqual(
            back.ids.map((_, number) => Object.keys(back.nameOf(number))),
            orders,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  test('takes a byte or two for a name with an unusual order, and none for the others', () => {
    const turned = services.map((service) => ({
      ...service,
      name: { sv: 'Namn', fi: service.name['fi'] ?? 'Nimi' },
    }));
    const straight = writeIndexFiles(buildSearchData(turned)).first.length;
    const one = { ...turned[7]!, name: { fi: turned[7]!.name.fi, sv: 'Namn' } };
    const mixed = writeIndexFiles(buildSearchData(turned.with(7, one))).first.length;
    assert.ok(mixed - straight < 12, `${mixed - straight} bytes`);
  });

  test('answers as the index it was written from', () => {
    const one = new SearchCore(data, { knowledge: knowledge() });
    const other = new SearchCore(read(), { knowledge: knowledge() });
    for (const text of generateQueries(60)) {
      const { found: _one, words: _w1, ...expected } = one.search({ text });
      const { found: _other, words: _w2, ...answer } = other.search({ text });
      assert.deepEqual(answer, expected, text);
    }
  });

  test('answers from its first tier alone, by names and summaries', () => {
    const core = new SearchCore(readFirstTier(files.first.buffer).data, { knowledge: knowledge() });
    const { total } = core.search({ text: services[0]!.name['fi']! });
    assert.ok(total > 0);
  });

  const isShape = (error: unknown): boolean => error instanceof ClientError && error.kind === 'shape';

  const second = (buffer: ArrayBuffer): SearchData =>
    readSecondTier(buffer, readFirstTier(files.first.buffer));
  const tiers = [
    ['the first tier', files.first, readFirstTier],
    ['the second tier', files.second, second],
  ] as const;
  for (const [name, file, readTier] of tiers) {
    test(`is refused when ${name} is cut anywhere`, () => {
      for (const length of [0, 3, HEAD_BYTES - 1, HEAD_BYTES, 1000, file.length - 1])
        assert.throws(() => readTier(file.buffer.slice(0, length)), isShape);
    });

    test(`is refused when any bit of ${name} is turned`, () => {
      fc.assert(
        fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
          const copy = file.slice();
          copy[at]! ^= 1 << bit;
          assert.throws(() => readTier(copy.buffer), isShape);
        }),
        { numRuns: 60 },
      );
    });
  }

  test('is refused when it is of another version, of another kind or of another index', () => {
    const other = files.first.slice();
    new DataView(other.buffer).setUint32(4, (99 << 8) | 1, true);
    assert.throws(() => readFirstTier(other.buffer), /version 99/);
    assert.throws(() => readFirstTier(files.second.buffer), isShape);
    assert.throws(
      () => readFirstTier(new TextEncoder().encode('<!doctype html><title>404</title>').buffer),
      isShape,
    );
    const stranger = writeIndexFiles(buildSearchData(generateServices(20, 6)));
    assert.throws(() => readSecondTier(stranger.second.buffer, readFirstTier(files.first.buffer)), isShape);
  });
});
