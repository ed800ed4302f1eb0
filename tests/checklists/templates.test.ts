import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  itemsOf,
  loadTemplate,
  missingTexts,
  readTemplate,
  SHIPPED_TEMPLATES,
  templateLanguages,
} from '../../src/checklists/index.js';
import type { ChecklistTemplate } from '../../src/model/index.js';

const EASY = 'fi-x-easy';

/** Words of guidance, by language. */
const LENGTHS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'ngo-friendly-municipality': { fi: [120, 200], sv: [120, 200], en: [40, 70], [EASY]: [50, 90] },
  'ngo-friendly-county': { fi: [120, 200], sv: [120, 200], en: [40, 70], [EASY]: [50, 90] },
  'northern-ostrobothnia-7': { fi: [60, 120], sv: [60, 120], en: [40, 70] },
};

const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** Every text of a template with its language. */
function* textsOf(template: ChecklistTemplate): Generator<[language: string, text: string]> {
  const walk = function* (value: unknown): Generator<[string, string]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (template.languages.includes(key) && typeof inner === 'string') yield [key, inner];
      else yield* walk(inner);
  };
  yield* walk(template);
}

it('ships three templates', () => {
  assert.deepEqual([...SHIPPED_TEMPLATES].sort(), Object.keys(LENGTHS).sort());
});

for (const id of SHIPPED_TEMPLATES)
  describe(id, async () => {
    const template = (await loadTemplate(id))!;
    const items = itemsOf(template);

    it('is one that the reader takes as it is, complete in every language it promises', () => {
      assert.deepEqual(readTemplate(JSON.parse(JSON.stringify(template))), { value: template });
      assert.deepEqual(missingTexts(template), []);
      assert.deepEqual(template.languages, templateLanguages(id));
      assert.deepEqual(template.languages, Object.keys(LENGTHS[id]!));
    });

    it('has its headings and items', () => {
      assert.deepEqual(
        template.headings.map((heading) => heading.items.length),
        id === 'northern-ostrobothnia-7' ? [7] : [3, 3, 3],
      );
    });

    for (const [language, [shortest, longest]] of Object.entries(LENGTHS[id]!))
      it(`explains every item in ${shortest} to ${longest} words of ${language}`, () => {
        for (const item of items) {
          const count = words(item.guidance![language] as string);
          assert.ok(count >= shortest && count <= longest, `${item.id}: ${count}`);
        }
      });

    it('tells three to five signs and three to four questions an item', () => {
      for (const { signs, questions } of items) {
        assert.ok(signs!.length >= 3 && signs!.length <= 5);
        assert.ok(questions!.length >= 3 && questions!.length <= 4);
        for (const question of questions!)
          for (const text of Object.values(question)) assert.match(text, /\?$/);
        for (const sign of signs!) for (const text of Object.values(sign)) assert.match(text, /\.$/);
      }
    });

    it('says whose the wording is', () => {
      assert.match(template.source['fi']!, /kumppani-ohjelmiston tekijöiden/);
      assert.match(template.source['fi']!, /virallinen teksti/);
      assert.match(template.source['sv']!, /officiella text/);
      assert.match(template.source['en']!, /not the (council’s )?official text/);
    });

    it('has no doubled blanks, straight quotes or words of another language’s letters', () => {
      for (const [language, text] of textsOf(template)) {
        assert.doesNotMatch(text, / {2}|"|'|\s$|^\s/, text);
        if (language === 'en') assert.doesNotMatch(text, /[åäö]/i, text);
        if (language.startsWith('fi')) assert.doesNotMatch(text, /[å]/i, text);
      }
    });

    if (template.languages.includes(EASY))
      it('keeps the sentences of easy Finnish short', () => {
        const lengths = [...textsOf(template)]
          .filter(([language]) => language === EASY)
          .flatMap(([, text]) => text.split(/(?<=[.?!])\s|\n/))
          .map(words)
          .filter((count) => count);
        assert.ok(Math.max(...lengths) <= 15, `longest ${Math.max(...lengths)}`);
        assert.ok(lengths.reduce((sum, count) => sum + count, 0) / lengths.length <= 8);
      });
  });

it('loads only the languages that are asked for', async () => {
  const template = (await loadTemplate('ngo-friendly-municipality', ['sv', 'se']))!;
  assert.deepEqual(template.languages, ['sv']);
  assert.deepEqual(Object.keys(template.name), ['sv']);
  assert.deepEqual((await loadTemplate('ngo-friendly-municipality', ['se']))!.languages, ['fi']);
});

it('knows nothing of other templates', async () => {
  for (const id of ['unknown', 'constructor', '']) {
    assert.equal(await loadTemplate(id), undefined);
    assert.deepEqual(templateLanguages(id), []);
  }
});
