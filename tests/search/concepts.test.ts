import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { hyteTerms } from '../../src/codes/hyte-terms.js';
import { serviceClass } from '../../src/codes/service-classes.js';
import { targetGroup, targetGroups } from '../../src/codes/target-groups.js';
import { WHO_AND_HOW } from '../../src/search/asking-words.js';
import { type Concept, type ConceptLanguage, concepts } from '../../src/search/concepts/index.js';
import { themes } from '../../src/search/concepts/data/index.js';
import { PACKED } from '../../src/search/concepts/packed.js';
import { idOf, packConcepts } from '../../src/search/concepts/packing.js';
import { knowledge } from '../../src/search/knowledge.js';
import { STOP_WORDS } from '../../src/search/stop-words.js';
import { wordsOf } from '../../src/search/words.js';
import { parseConcepts } from '../../src/search/concepts/parse-concepts.js';

const LANGUAGES: readonly ConceptLanguage[] = ['fi', 'sv', 'en'];
const byId = new Map(concepts().map((concept) => [concept.id, concept]));

/** Words Voikko does not know: names, abbreviations, new terms of the field and what people say. */
const ON_PURPOSE = new Set(
  `
    hyte mentori chat hoitoonpääsy kuvantaminen papa-koe palliatiivinen terkkari yths doula avh
    parkinsonin parkinson ALS fibromyalgia atopia crohnin IBD hiv endometrioosi miepä
    finfami metadoni al-anon äiti-lapsikerho muskari yh elarit trans eskari lasu nuokkari ip-kerho
    dysleksia amis TUVA amk opo alzheimer cp-vamma downin asperger neurokirjo nepsy tourette
    kela-korvaus kela-taksi kela-kortti ARA-asunto MLL TE-toimisto työkkäri TE-palvelut ASP-laina DVV seri-tukikeskus riku VPK migri
    STEA green care 4H boccia mielenterveyspoli psykpoli masis ahistaa dokata alkkis nisti subutex vape buprenorfiini faija iskä queer
    hlbtiq lasuilmo ilmo kirppis konkka mamu bentsot add yt eksä ekaluokka saikku henkkarit
    uniapnea loppuunpalanut sekasin IBS tissutella opioidi yh-äiti etäisä huostaanotettu alzheimerin CP yki
  `
    .trim()
    .split(/\s+/),
);

/** Concepts by one of their words in a language, compared without case. */
function holders(language: ConceptLanguage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const concept of concepts())
    for (const word of concept.words[language].map((each) => each.toLowerCase()))
      found.set(word, [...(found.get(word) ?? []), concept.id]);
  return found;
}

describe('concepts', () => {
  it('are many enough to speak of the whole field, each with its own readable id', () => {
    assert.ok(concepts().length >= 350, `${concepts().length} concepts`);
    assert.equal(byId.size, concepts().length);
    for (const { id } of concepts()) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('have every id that is listed as a name for people or a form of help', () => {
    for (const id of WHO_AND_HOW) assert.ok(byId.has(id), id);
  });

  it('have tidy words in Finnish, Swedish and English, none twice', () => {
    for (const concept of concepts())
      for (const language of LANGUAGES) {
        const words = concept.words[language];
        assert.ok(words.length > 0, `${concept.id} has no ${language}`);
        assert.equal(new Set(words).size, words.length, `${concept.id} repeats itself: ${words.join(', ')}`);
        for (const word of words) {
          assert.equal(word, word.trim().normalize('NFC'));
          assert.match(word, /^[\p{L}\p{N}][\p{L}\p{N}:'’ -]*$/u, `${concept.id}: ${word}`);
          assert.ok(!/ {2}/.test(word), word);
        }
      }
  });

  it('never show the same preferred word for two concepts', () => {
    for (const language of LANGUAGES) {
      const preferred = concepts().map((concept) => concept.words[language][0]!.toLowerCase());
      const twice = preferred.filter((word, index) => preferred.indexOf(word) !== index);
      assert.deepEqual(twice, [], language);
    }
  });

  it('share a Finnish word between two concepts at most', () => {
    const crowded = [...holders('fi')].filter(([, ids]) => ids.length > 2);
    assert.deepEqual(crowded, []);
  });

  it('point only to concepts that exist, never to themselves and never twice', () => {
    for (const concept of concepts()) {
      const links = [...concept.broader, ...concept.related];
      assert.equal(new Set(links).size, links.length, `${concept.id}: ${links.join(' ')}`);
      for (const link of links) {
        assert.ok(byId.has(link), `${concept.id} → ${link}`);
        assert.notEqual(link, concept.id);
      }
    }
  });

  it('lead from a need to no list of everything for those who have it', () => {
    for (const { id, related } of concepts())
      if (!WHO_AND_HOW.has(id))
        assert.deepEqual(
          related.filter((link) => WHO_AND_HOW.has(link)),
          [],
          id,
        );
  });

  it('have no circle among the broader ones and stay a hierarchy of moderate depth', () => {
    const depth = (id: string, path: readonly string[]): number => {
      assert.ok(!path.includes(id), `circle: ${[...path, id].join(' < ')}`);
      const above = byId.get(id)!.broader.map((broader) => depth(broader, [...path, id]));
      return 1 + Math.max(0, ...above);
    };
    const deepest = Math.max(...concepts().map((concept) => depth(concept.id, [])));
    assert.ok(deepest <= 5, `${deepest} levels`);
  });

  it('reach every form of hyte activity and every group of citizens, and invent no code', () => {
    const pointed = new Set(concepts().flatMap((concept) => concept.hyteTerms));
    const known = hyteTerms().map((term) => term.code);
    assert.deepEqual([...pointed].sort(), [...known].sort());

    const groups = new Set(concepts().flatMap((concept) => concept.targetGroups));
    for (const { code } of targetGroups().filter((group) => group.code.startsWith('KR1')))
      assert.ok(groups.has(code), `nobody points to ${code}`);
    for (const code of groups) assert.ok(targetGroup(code), code);
    for (const concept of concepts())
      for (const code of concept.serviceClasses)
        assert.ok(serviceClass(code)?.parent, `${concept.id}: ${code} is no class below a top one`);
  });

  it('keep apart words that only look or feel alike', () => {
    const holdersOf = { fi: holders('fi'), sv: holders('sv') };
    const pairs: [keyof typeof holdersOf, string, string][] = [
      ['fi', 'vanhus', 'vanhempi'],
      ['fi', 'omaishoito', 'perhehoito'],
      ['fi', 'omaishoito', 'kotihoito'],
      ['fi', 'sijaishuolto', 'lyhytaikaishoito'],
      ['fi', 'lääkinnällinen kuntoutus', 'ammatillinen kuntoutus'],
      ['fi', 'sosiaalinen kuntoutus', 'kuntouttava työtoiminta'],
      ['fi', 'kehitysvamma', 'liikuntavamma'],
      ['fi', 'perheasioiden sovittelu', 'sovittelu'],
      ['fi', 'turvakoti', 'turvapaikka'],
      ['fi', 'turvapuhelin', 'kriisipuhelin'],
      ['fi', 'peliongelma', 'rahapeliongelma'],
      ['fi', 'alkoholi', 'huumeet'],
      ['sv', 'familjevård', 'närståendevård'],
      ['sv', 'skyddshem', 'asyl'],
    ];
    for (const [language, one, other] of pairs) {
      const left = holdersOf[language].get(one);
      const right = holdersOf[language].get(other);
      assert.ok(left && right, `${one} and ${other} are both words`);
      assert.deepEqual(
        left.filter((id) => right.includes(id)),
        [],
        `${one} and ${other}`,
      );
    }
  });

  it('know what people say has happened to them, without the words that only tell it', () => {
    const index = knowledge().concepts;
    const meant = (text: string): string[] => {
      const telling = wordsOf(text).filter(({ form }) => !STOP_WORDS.has(form));
      const words = index.withoutAsking(telling).map(({ form }) => form);
      return index.match(words).map(({ label }) => index.concepts[label.concept]!.id);
    };
    for (const [text, id] of [
      ['pappa unohtelee usein asioita', 'memory-illness'],
      ['vaimo hakkaa minua', 'domestic-violence'],
      ['meille on tullut häätö', 'eviction'],
      ['sain kenkää ja irtisanominen tuli heti', 'unemployment'],
      ['veljeni kuoli viime viikolla', 'grief'],
      ['nuori lintsaa koko ajan', 'school-refusal'],
      ['en näe enää kunnolla', 'visual-impairment'],
      ['mistä saada töitä', 'job-search'],
      ['han slår mig ibland', 'domestic-violence'],
      ['min far glömmer ofta saker', 'memory-illness'],
      ['vi ska skiljas', 'divorce'],
      ['jag har inga pengar och mycket räkningar', 'debt'],
      ['my father keeps falling', 'falls'],
      ['we got evicted', 'eviction'],
    ] as const)
      assert.ok(meant(text).includes(id), `${text}: ${meant(text).join(', ')}`);
  });

  it('look for a word that stands in any text only as part of what is said', () => {
    const index = knowledge().concepts;
    for (const [word, id] of [
      ['töitä', 'job-search'],
      ['prata', 'someone-to-talk-to'],
      ['phone', 'digital-skills'],
    ] as const) {
      const [label] = index
        .match([word])
        .map((match) => match.label)
        .filter(({ concept }) => index.concepts[concept]!.id === id);
      assert.ok(label && label.sought.length > 1, word);
    }
  });

  it('spell Finnish as Voikko knows it, apart from names, abbreviations and spoken words', (context) => {
    const tokens = [
      ...new Set(concepts().flatMap((concept) => concept.words.fi.flatMap((word) => word.split(' ')))),
    ];
    const answer = spawnSync('voikkospell', [], { input: tokens.join('\n'), encoding: 'utf8' });
    if (answer.error) {
      context.skip('voikkospell (Debian: voikko-fi and libvoikko-dev) is not installed');
      return;
    }
    const unknown = answer.stdout
      .split('\n')
      .filter((line) => line.startsWith('W: '))
      .map((line) => line.slice(3));
    assert.deepEqual(
      unknown.filter((word) => !ON_PURPOSE.has(word)),
      [],
    );
  });

  it('are called by their best English words, which are packed once', () => {
    const [first, ...others] = concepts();
    assert.throws(() => packConcepts([{ ...first!, id: 'other' }, ...others]), TypeError);
    for (const { id, words } of concepts()) assert.equal(id, idOf(words.en[0]!));
  });

  it('are packed as they are written (npm run compile:concepts)', () => {
    // The preferred words stay first; the order of the others says nothing.
    const ordered = (all: readonly Concept[]): unknown[] =>
      all.map((concept) => ({
        ...concept,
        words: LANGUAGES.map((language) => {
          const [first, ...others] = concept.words[language];
          return [first, ...others.sort()];
        }),
      }));
    assert.deepEqual(ordered(concepts()), ordered(themes.flatMap(parseConcepts)));
  });

  it('fit in 25 kB brotli, the text a reader loads with the first tier', () => {
    const size = brotliCompressSync(Buffer.from(PACKED), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    assert.ok(size <= 25_000, `${size} bytes`);
  });
});

describe('parseConcepts', () => {
  it('reads a paragraph: links by their marks, the id as the first English word', () => {
    const text =
      '\nfood-aid <help ~meal ~poverty #food-aid P4.10 KR1.2\nruoka-apu, leipäjono\nmathjälp\nfood bank\n';
    assert.deepEqual(parseConcepts(text), [
      {
        id: 'food-aid',
        words: { fi: ['ruoka-apu', 'leipäjono'], sv: ['mathjälp'], en: ['food aid', 'food bank'] },
        broader: ['help'],
        related: ['meal', 'poverty'],
        hyteTerms: ['food-aid'],
        serviceClasses: ['P4.10'],
        targetGroups: ['KR1.2'],
      },
    ]);
  });

  it('takes an English line that starts with = as it stands', () => {
    const [concept] = parseConcepts('hiv\nhiv\nhiv\n=HIV, AIDS');
    assert.deepEqual(concept?.words.en, ['HIV', 'AIDS']);
  });

  it('refuses a paragraph of three lines or five, which a slip of the editor would make', () => {
    assert.throws(() => parseConcepts('hiv\nhiv\nhiv'), TypeError);
    assert.throws(() => parseConcepts('hiv\nhiv\nhiv\nHIV\nwhat'), TypeError);
  });
});
