import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test, { describe } from 'node:test';

interface Named {
  name?: string;
  description?: string;
  type?: { text: string };
  kind?: string;
  inheritedFrom?: unknown;
}
interface Declaration extends Named {
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  members?: Named[];
}
interface Module {
  path: string;
  declarations?: Declaration[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as { modules: Module[] };
const elements = modules.flatMap(({ path, declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
);
const tags = readdirSync('src/define')
  .map((file) => /defineElement\(\s*'([^']+)'/.exec(readFileSync(`src/define/${file}`, 'utf8'))?.[1])
  .filter((tag) => tag !== undefined)
  .sort();

describe('custom-elements.json', () => {
  test('knows every tag that src/define registers', () => {
    assert.ok(tags.length > 0);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
  });

  for (const element of elements)
    test(`describes ${element.tagName}, and each thing it offers`, () => {
      assert.ok(existsSync(element.path), element.path);
      assert.ok(element.description, 'the class has no description');
      const silent = (
        ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'] as const
      ).flatMap((kind) =>
        (element[kind] ?? [])
          .filter(
            (thing) =>
              !thing.description &&
              !thing.inheritedFrom &&
              // Lit's own life cycle is described by Lit.
              !['render', 'willUpdate', 'updated', 'firstUpdated'].includes(thing.name ?? '') &&
              !/^(connected|disconnected|createRenderRoot)/.test(thing.name ?? ''),
          )
          .map(({ name }) => `${kind} ${name}`),
      );
      assert.deepEqual(silent, []);
      for (const { name, type } of element.events ?? []) {
        assert.match(name ?? '', /^kumppani-[a-z-]+$/);
        assert.match(type?.text ?? '', /Event$/, `${name} has no event type`);
      }
    });
});
