import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import { municipality } from '../../src/codes/municipalities.js';
import type { LocalizedText, Service } from '../../src/model/index.js';
import { createServiceIndex, knowledge } from '../../src/search/index.js';

/**
 * Long official texts, as the national catalogue has them: the same service under the same name in several towns and
 * for the whole country, so that the place decides. Genuine texts are read beside the checkout, never copied.
 */
const FOLDER = '../shared/data/upstream/ptv';
const TOWNS = ['853', '905', '297'];
const IN_TOWN: Record<string, readonly string[]> = {
  853: ['Turussa', 'turku', 'i Åbo'],
  905: ['Vaasassa', 'vaasan', 'i Vasa'],
  297: ['Kuopiossa', 'KUOPIO', 'i Kuopio'],
};

interface Text {
  language: string;
  value: string | null;
  type?: string;
}

function readTexts(folder: string): Service[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { serviceNames, serviceDescriptions } = JSON.parse(
        readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''),
      ) as { serviceNames: Text[]; serviceDescriptions?: Text[] };
      const texts = (list: readonly Text[] | undefined, type: RegExp): LocalizedText =>
        Object.fromEntries(
          (list ?? []).flatMap(({ language, value, type: own = '' }) =>
            value && type.test(own) ? [[language, value]] : [],
          ),
        );
      return {
        id: name,
        name: texts(serviceNames, /^(?:Service)?Name$/),
        summary: texts(serviceDescriptions, /^(?:Short|Summary)/),
        description: texts(serviceDescriptions, /^Description$/),
        organisation: { name: { fi: 'Valtion virasto', sv: 'Statens ämbetsverk' } },
        areas: [{ type: 'nationwide' as const }],
      };
    });
}

const national = existsSync(FOLDER)
  ? ['v8/services', 'v9/services'].flatMap((part) => readTexts(join(FOLDER, part)))
  : [];
const services = national.flatMap((service): Service[] => [
  service,
  ...TOWNS.map((code) => {
    const { name } = municipality(code)!;
    return {
      ...service,
      id: `${service.id} ${code}`,
      organisation: { name: { fi: `${name.fi} kaupunki`, sv: `${name.sv} stad` } },
      areas: [{ type: 'municipality' as const, code }],
    };
  }),
]);
const skip = national.length
  ? false
  : `${FOLDER} is not there: the genuine texts are not part of the project`;

describe('official texts', { skip }, () => {
  const index = createServiceIndex(services, { knowledge: knowledge() });
  const find = (text: string, language = 'fi', limit = 10): string[] =>
    index.search({ text, readerLanguages: [language], limit }).items.map(({ id }) => id);

  test('are there, and each is found by its name in each of its languages', () => {
    assert.ok(national.length > 8, `${national.length} services`);
    for (const { id, name } of national)
      for (const [language, text] of Object.entries(name))
        assert.ok(
          find(text, language, 4).every((found) => found.startsWith(id)),
          text,
        );
  });

  test('with a place in any form: the local one first, the national one after it, no other town’s', () => {
    for (const { id, name, summary } of national)
      for (const code of TOWNS)
        for (const place of IN_TOWN[code]!) {
          const language = place.startsWith('i ') ? 'sv' : 'fi';
          const title = name[language];
          if (!title) continue;
          const found = find(`${title} ${place}`, language);
          assert.equal(found[0], `${id} ${code}`, `${title} ${place}`);
          assert.ok(found.includes(id), `${title} ${place}: the national one`);
          // A text that is about a town is rightly found there, whatever area its copy has here.
          if (/Vaasa|Vasa/.test(JSON.stringify(summary))) continue;
          for (const other of TOWNS)
            if (other !== code) assert.ok(!found.includes(`${id} ${other}`), `${title} ${place}`);
        }
  });

  test('come first by the beginning of their name, before those that mention it in passing', () => {
    const titles = national.flatMap(({ name }) => Object.values(name).map((text) => text.toLowerCase()));
    for (const { id, name } of national) {
      const title = (name['fi'] ?? '').toLowerCase();
      const word = title.split(/[\s-]/)[0]!;
      for (let length = 6; length <= word.length; length++) {
        const typed = word.slice(0, length);
        if (titles.filter((other) => other.startsWith(typed)).length !== 1) continue;
        assert.ok(find(typed, 'fi', 4)[0]?.startsWith(id), typed);
      }
    }
  });

  test('in Swedish and English: the small words of a question do not count', () => {
    const ask: Record<string, (title: string) => string> = {
      sv: (title) => `hur och var kan jag ansöka om ${title.toLowerCase()}?`,
      en: (title) => `where can I apply for ${title.toLowerCase()}`,
    };
    for (const { id, name } of national)
      for (const [language, question] of Object.entries(ask))
        if (name[language]) {
          const found = find(question(name[language]), language, 4);
          assert.ok(found[0]?.startsWith(id), question(name[language]));
          assert.deepEqual(found, find(name[language], language, 4));
        }
  });
});
if (skip) console.log(`official-texts skipped: ${skip}`);
