import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import test, { describe } from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { description } from './package-exports.js';

const read = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');

interface Facts {
  integrity: string;
  bytes: number;
  gzip: number;
}
const { version, ...files } = JSON.parse(read('integrity.json')) as { version: string } & Record<
  string,
  Facts
>;
const listed = files as Record<string, Facts>;

const scripts = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const single = scripts.filter((file) => !file.includes('/'));

const importsOf = (file: string): { name: string; dynamic: boolean }[] => {
  const found: { name: string; dynamic: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push({ name: (node.moduleSpecifier as ts.StringLiteral).text, dynamic: false });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push({ name: node.arguments[0]?.getText() ?? '', dynamic: true });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS));
  return found;
};

describe('files for pages', () => {
  test('integrity.json tells version, hash and size of every file, and of no other', () => {
    assert.equal(version, description.version);
    assert.deepEqual(Object.keys(listed).sort(), scripts);
    for (const [file, facts] of Object.entries(listed)) {
      const code = read(file);
      assert.deepEqual(facts, {
        integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
        bytes: Buffer.byteLength(code),
        gzip: gzipSync(code, { level: 9 }).length,
      });
    }
  });

  // What a search knows is larger than all the rest: a second file, asked for when somebody first types, and missed by
  // nobody who has only the first. A calendar asks for its own when its events are on the page, a checklist for its
  // template and its words in the reader's language, a survey for its words. README tells how a page has their hashes checked too.
  for (const file of single)
    test(`${file} needs no other file but what a search knows, and that only later`, () => {
      for (const { dynamic, name } of importsOf(file)) {
        assert.ok(dynamic, name);
        assert.match(
          name,
          /^"\.\/kumppani-(?:(?:(?:calendar|checklist|feedback)-)?knowledge|(?:words|template)-[a-z0-9-]+|(?:read|receive)-survey(?:-results)?|survey-results-files|checklist-(?:files|portal|report)|proof|accessibility-topic)\.js"$/,
        );
        assert.ok(single.includes(name.slice(3, -1)), name);
      }
    });

  for (const file of scripts.filter((name) => /^split\/kumppani-[a-z-]+\.js$/.test(name)))
    test(`${file} loads nothing before a widget asks, but what all entries share`, () => {
      const first = (name: string): string[] =>
        importsOf(name)
          .filter(({ dynamic }) => !dynamic)
          .map((found) => found.name);
      for (const name of first(file)) {
        // The name of an adapter that several entries know is a line of its own; so is what loads one language's words.
        assert.match(name, /^\.\/(?:shared|shell|desk-element|adapter-[a-z-]+)-/);
        for (const next of first(`split/${name.slice(2)}`)) assert.match(next, /^\.\/(?:shared|shell)-/);
      }
    });

  for (const file of single)
    test(`${file} says version and licence first, and is made for production`, () => {
      const code = read(file);
      assert.ok(code.startsWith(`/*! ${file.replace('.js', '')} ${description.version} MIT, `));
      assert.ok(!code.includes('Lit is in dev mode'));
    });

  /** Loaded by a widget, which has Lit. */
  const isBeside = (name: string): boolean =>
    /-(?:(?:adapter|words|template|read|receive)-[\w-]+|knowledge|search-worker|survey-results-files|checklist-(?:files|portal|report)|proof|accessibility-topic)\.js$/.test(
      name,
    );
  for (const file of single)
    test(`${file} ${isBeside(file) ? 'brings no second Lit' : 'keeps Lit’s Trusted Types policy'}`, () => {
      const hasPolicy = read(file).includes('createPolicy("lit-html"');
      assert.equal(hasPolicy, !isBeside(file));
    });

  test('the version that elements compare is the package’s', async () => {
    const { VERSION } = await import('../../src/define/version.js');
    assert.equal(VERSION, description.version);
  });

  test('LICENSES.txt holds the licence of everything inside, in full', () => {
    const texts = read('LICENSES.txt').split(/^-{72}$/m);
    const named = texts.map((text) => /^(\S+) \d\S* \((.+)\)$/m.exec(text)?.[1]);
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', '@orama/stemmers'])
      assert.ok(named.includes(name), `${name} is missing`);
    for (const text of texts) assert.ok(text.length > 500, text);
  });
});
