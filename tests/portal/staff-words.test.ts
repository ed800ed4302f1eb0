import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Words = Record<string, unknown>;
const folder = new URL('../../examples/portal/src/staff-page/', import.meta.url);
const { LANGUAGES, WORDS } = (await import(new URL('words.js', folder).href)) as {
  LANGUAGES: Record<string, string>;
  WORDS: Record<string, Words>;
};

/** Every word of a page by its path, as what it is: a sentence, or one made of a number or a name. */
function kinds(words: unknown, path = ''): string[] {
  if (words === null || typeof words !== 'object') return [`${path} ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => kinds(value, path ? `${path}.${key}` : key));
}

describe('portal: the words of the page for staff', () => {
  it('are the same in every language', () => {
    assert.deepEqual(Object.keys(WORDS).sort(), Object.keys(LANGUAGES).sort());
    for (const language of ['sv', 'en'])
      assert.deepEqual(kinds(WORDS[language]).sort(), kinds(WORDS['fi']).sort(), language);
  });

  it('are there for every place in the page', () => {
    const page = readFileSync(new URL('index.html', folder), 'utf8');
    const paths = [...page.matchAll(/data-word="([^"]+)"/g)].map(([, path]) => path!);
    assert.ok(paths.length > 40);
    for (const path of paths) {
      const found = path
        .split('.')
        .reduce<unknown>((words, key) => (words as Words | undefined)?.[key], WORDS['fi']);
      assert.equal(typeof found, 'string', path);
    }
  });
});
