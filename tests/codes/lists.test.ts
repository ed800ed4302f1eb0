import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeSources,
  hyteExplanation,
  hyteGroups,
  hyteTerm,
  hyteTerms,
  languageName,
  languageOwnName,
  serviceClass,
  serviceClasses,
  serviceLanguages,
  targetGroup,
  targetGroups,
} from '../../src/codes/index.js';
import { sharedList, sharedText, withoutSharedLists } from './shared-lists.js';

interface ListedCode {
  code: string;
  parent: string | null;
  name: { fi: string; sv: string; en: string };
}

const trimmed = ({ fi, sv, en }: ListedCode['name']) => ({ fi: fi.trim(), sv: sv.trim(), en: en.trim() });

test(
  'the 22 hyte terms and five groups are the glossary, word by word and in its order',
  { skip: withoutSharedLists },
  () => {
    const table = sharedText('glossary.md').split('## The 22 hyte terms')[1]!;
    const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
      .map((row) => row.slice(1, 4))
      .slice(2);
    assert.deepEqual(
      hyteGroups().flatMap((group) => [
        [`**${group.name.fi}**`, group.name.sv, group.name.en],
        ...group.terms.map((term) => [term.name.fi, term.name.sv, term.name.en]),
      ]),
      rows,
    );
  },
);

test('hyte terms are complete in three languages, each with a line of explanation', () => {
  assert.deepEqual(
    hyteGroups().map((group) => group.terms.length),
    [8, 3, 3, 3, 5],
  );
  assert.equal(new Set(hyteTerms().map((term) => term.code)).size, 22);
  for (const item of [...hyteGroups(), ...hyteTerms()]) {
    assert.match(item.code, /^[a-z]+(-[a-z]+)*$/);
    for (const language of ['fi', 'sv', 'en'] as const) assert.ok(item.name[language], item.code);
  }
  for (const term of hyteTerms()) {
    assert.equal(hyteTerm(term.code), term);
    assert.ok(hyteGroups().some((group) => group.code === term.group));
    for (const language of ['fi', 'sv', 'en'] as const) {
      const line = hyteExplanation(term.code)?.[language] ?? '';
      assert.match(line, /^\p{Lu}.{20,88}\.$/u, `${term.code} ${language}`);
    }
  }
  assert.equal(hyteTerm('support-in-life'), undefined);
  assert.equal(hyteTerm('unknown'), undefined);
  assert.equal(hyteExplanation('unknown'), undefined);
});

test('target groups are those of PTV', { skip: withoutSharedLists }, () => {
  const listed = sharedList<ListedCode>('ptv-target-groups')
    .map((item) => ({
      code: item.code,
      name: trimmed(item.name),
      ...(item.parent && { parent: item.parent }),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  assert.deepEqual(targetGroups(), listed);
});

test('service classes are those of PTV, each after the one above it', { skip: withoutSharedLists }, () => {
  const listed = sharedList<ListedCode>('ptv-service-classes');
  assert.equal(serviceClasses().length, listed.length);
  for (const item of listed)
    assert.deepEqual(serviceClass(item.code), {
      code: item.code,
      name: trimmed(item.name),
      ...(item.parent && { parent: item.parent }),
    });
  const seen = new Set<string>();
  for (const item of serviceClasses()) {
    assert.ok(!item.parent || seen.has(item.parent), item.code);
    seen.add(item.code);
  }
});

test('target groups and classes are found by code, unknown ones are not', () => {
  assert.equal(targetGroups().length, 17);
  assert.equal(targetGroup('KR2.7')?.name.fi, 'Yhdistykset ja järjestöt');
  assert.equal(targetGroup('KR2.7')?.parent, 'KR2');
  assert.equal(targetGroup('KR2')?.name.sv, 'Företag och samfund');
  assert.equal(targetGroup('KR9'), undefined);
  assert.equal(serviceClasses().length, 228);
  assert.equal(serviceClass('P1.1')?.parent, 'P1');
  assert.equal(serviceClass('P99'), undefined);
});

test('every language of service has a name of its own and one for each reader', () => {
  assert.ok(serviceLanguages().length >= 35);
  for (const code of serviceLanguages()) {
    for (const reader of ['fi', 'sv', 'en'])
      assert.notEqual(languageName(code, reader), code, `${code} ${reader}`);
    assert.notEqual(languageOwnName(code), code, code);
  }
});

test('languages are named as in Finland', () => {
  const named = (code: string) => ['fi', 'sv', 'en'].map((reader) => languageName(code, reader));
  assert.deepEqual(named('so'), ['somali', 'somaliska', 'Somali']);
  assert.deepEqual(named('et'), ['viro', 'estniska', 'Estonian']);
  assert.deepEqual(named('fss'), [
    'suomenruotsalainen viittomakieli',
    'finlandssvenskt teckenspråk',
    'Finland-Swedish Sign Language',
  ]);
  assert.deepEqual(named('smn'), ['inarinsaame', 'enaresamiska', 'Inari Sámi']);
  assert.deepEqual(named('fi-x-easy'), ['selkosuomi', 'lättläst finska', 'easy Finnish']);
  assert.equal(languageName('sms', 'sv-FI'), 'skoltsamiska');
  assert.equal(languageName('so', 'fi-x-easy'), 'somali');
  assert.equal(languageName('fi', 'fil'), new Intl.DisplayNames(['fil'], { type: 'language' }).of('fi'));
  assert.equal(languageOwnName('ar'), 'العربية');
  assert.equal(languageOwnName('is'), 'íslenska');
});

test('an unknown language is shown as it came', () => {
  for (const code of ['qqq', '', 'not a language', '??', 'x']) {
    assert.equal(languageName(code, 'fi'), code);
    assert.equal(languageOwnName(code), code);
  }
  assert.equal(languageName('fss', ''), 'fss');
});

test('every list from elsewhere names its source and licence', () => {
  for (const source of codeSources)
    assert.ok(source.attribution && source.licence && source.edition, source.list);
  assert.equal(codeSources.filter((source) => source.licence === 'CC-BY-4.0').length, 5);
});
