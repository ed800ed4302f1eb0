import fc from 'fast-check';
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Area, Service, ServiceQuery } from '../../src/model/index.js';
import { generateQueries, generateServices } from '../../bench/generate-directory.js';
import { buildSearchData } from '../../src/search/create-service-index.js';
import { readFirstTier, readSecondTier } from '../../src/search/index-file.js';
import { createServiceIndex, knowledge } from '../../src/search/index.js';
import { SearchCore } from '../../src/search/search-core.js';
import { writeIndexFiles } from '../../src/search/write-index-file.js';

const service = (id: string, name: string, more: Partial<Service> = {}): Service => ({
  id,
  name: { fi: name },
  organisation: { id: `o-${id}`, name: { fi: `Järjestö ${id} ry` } },
  ...more,
});
const municipality = (code: string): Area => ({ type: 'municipality', code });
const index = (services: readonly Service[]) => createServiceIndex(services, { knowledge: knowledge() });
/** What is typed, the service found first, and what is told to be searched instead. */
const setsRight = (
  all: ReturnType<typeof index>,
  slips: readonly (readonly [typed: string, found: string, instead: string | undefined])[],
): void => {
  for (const [text, found, instead] of slips) {
    const { items, interpretation } = all.search({ text });
    assert.equal(items[0]?.id, found, text);
    assert.equal(interpretation?.searchedInstead, instead, text);
  }
};
const ids = (services: readonly Service[], query: ServiceQuery): string[] =>
  index(services)
    .search(query)
    .items.map(({ id }) => id);

describe('filters', () => {
  const services = [
    service('turku', 'Kerho', { areas: [municipality('853')] }),
    service('county', 'Kerho', { areas: [{ type: 'county', code: '05' }] }),
    service('country', 'Kerho', { areas: [{ type: 'nationwide' }] }),
    service('mainland', 'Kerho', { areas: [{ type: 'nationwide', withoutAland: true }] }),
    service('oulu', 'Kerho', { areas: [municipality('564')] }),
    service('untold', 'Kerho'),
    service('closed', 'Kerho', { areas: [municipality('853')], status: 'closed' }),
  ];

  test('a municipality keeps what covers its county and the country, local ones first', () => {
    assert.deepEqual(ids(services, { municipalities: ['853'] }), ['turku', 'county', 'country', 'mainland']);
  });

  test('a county takes its municipalities, itself and the country', () => {
    assert.deepEqual(ids(services, { counties: ['05'] }), ['turku', 'county', 'country', 'mainland']);
  });

  test('what covers the country without Åland is not offered in Mariehamn', () => {
    assert.deepEqual(ids(services, { municipalities: ['478'] }), ['country']);
  });

  test('values of one filter are alternatives, different filters narrow', () => {
    const some = [
      service('a', 'A', { hyteTerms: [{ code: 'food-aid' }], languages: ['fi'] }),
      service('b', 'B', { hyteTerms: [{ code: 'peer-support' }], languages: ['sv'] }),
      service('c', 'C', { hyteTerms: [{ code: 'peer-support' }], languages: ['fi'] }),
    ];
    assert.deepEqual(ids(some, { hyteTerms: ['food-aid', 'peer-support'] }), ['a', 'b', 'c']);
    assert.deepEqual(ids(some, { hyteTerms: ['peer-support'], languages: ['fi'] }), ['c']);
    assert.deepEqual(ids(some, { hyteTerms: ['no-such-term'] }), []);
  });

  test('a closed service is found by its id only', () => {
    const all = index(services);
    assert.equal(
      all.search({ limit: 100 }).items.some(({ id }) => id === 'closed'),
      false,
    );
    assert.equal(all.get('closed')?.status, 'closed');
  });

  test('the second record of an id is left out and told', () => {
    const page = index([service('a', 'Ensimmäinen'), service('a', 'Toinen')]).search({});
    assert.deepEqual(
      page.items.map(({ name }) => name['fi']),
      ['Ensimmäinen'],
    );
    assert.equal(page.problems.length, 1);
    assert.equal(page.problems[0]?.id, 'a');
  });
});

describe('order and pages', () => {
  test('names follow the alphabet of the reader', () => {
    const services = ['Öljy', 'Zeta', 'Åland', 'Ahti', 'Äiti'].map((name, at) => service(String(at), name));
    assert.deepEqual(
      index(services)
        .search({ readerLanguages: ['fi'] })
        .items.map(({ name }) => name['fi']),
      ['Ahti', 'Zeta', 'Åland', 'Äiti', 'Öljy'],
    );
  });

  test('freshness puts the last confirmed first', () => {
    const services = [
      service('old', 'A', { verifiedAt: '2024-01-01' }),
      service('never', 'B'),
      service('new', 'C', { modifiedAt: '2026-01-01' }),
    ];
    assert.deepEqual(ids(services, { sort: 'freshness' }), ['new', 'old', 'never']);
  });

  test('pages follow one another without a gap or an overlap', () => {
    const services = Array.from({ length: 45 }, (_, at) => service(String(at), `Kerho ${at}`));
    const all = index(services);
    for (const text of [undefined, 'kerho']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = all.search({ limit: 20, ...(text && { text }), ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      assert.equal(seen.length, 45);
      assert.equal(new Set(seen).size, 45);
    }
  });
});

describe('what is needed', () => {
  test('comes before whose need it is, in a phrase of a concept too', () => {
    const services = [
      service('dads', 'Isä ja lapsi', { summary: { fi: 'Isille ja lapsille.' } }),
      service('drink', 'Alkoholi perheessä'),
    ];
    assert.equal(ids(services, { text: 'isä juo liikaa' })[0], 'drink');
    assert.equal(ids(services, { text: 'vertaisryhmä isille' })[0], 'dads');
  });

  test('is told by a phrase with another word in it', () => {
    const services = [
      service('school', 'Siviilikoulu', { summary: { fi: 'Kouluun hakemaan.' } }),
      service('absence', 'Poissaolotiimi', { summary: { fi: 'Koulupoissaolojen selvittely.' } }),
    ];
    const [first] = ids(services, { text: 'ei suostu menemään kouluun' });
    assert.equal(first, 'absence');
  });

  test('is answered by what is near the concepts near to it, only where nothing nearer is', () => {
    const [mind, fear] = [service('mind', 'Mielenterveyspalvelut'), service('fear', 'Paniikkiryhmä')];
    assert.deepEqual(ids([mind], { text: 'paniikki' }), ['mind']);
    assert.deepEqual(ids([mind, fear], { text: 'paniikki' }), ['fear']);
  });

  test('is not what a short word only begins', () => {
    const swedish = (id: string, name: string): Service => service(id, '', { name: { sv: name } });
    const services = [
      swedish('carpets', 'Mattornas dag, mattor'),
      swedish('bank', 'Kyrkans bank, mat för tre dagar'),
    ];
    assert.deepEqual(ids(services, { text: 'mat', readerLanguages: ['sv'] }), ['bank', 'carpets']);
  });
});

describe('words', () => {
  const finds = (name: string, text: string): boolean =>
    ids([service('x', name), service('y', 'Aivan muu')], { text })[0] === 'x';
  for (const [name, text] of [
    ['Velkaneuvonta', 'velat'],
    ['Apua velkojen kanssa', 'velka'],
    ['Kivun hallinta', 'kipu'],
    ['Muistisairaiden ryhmä', 'muistisairas'],
    ['Omaishoitajien vertaistuki', 'omaishoitajalle'],
    ['Syöpäpotilaiden tuki', 'syövän'],
    ['Vertaistuki', 'vertais tuki'],
    ['Ensi- ja turvakoti', 'turvakodissa'],
    ['Päihdetyö', 'paihde'],
    ['Mielenterveystalo', 'mielentervys'],
    ['Muistikerho', 'msuitikerho'],
    ['Ruoka-apu', 'ruoka'],
    ['Ruoka-apu', 'ruokaapua'],
    ['Lastenhoitoapu', 'lasten hoito'],
  ] as const)
    test(`"${text}" finds ${name}`, () => assert.ok(finds(name, text)));

  test('tells what was searched instead of a slip, and nothing when there was none', () => {
    const all = index([service('x', 'Mielenterveystalo'), service('y', 'Mielenterveys on kaikkien')]);
    assert.equal(all.search({ text: 'mielentervys' }).interpretation?.searchedInstead, 'mielenterveys');
    assert.equal(all.search({ text: 'mielenterveys' }).interpretation, undefined);
  });

  test('a slip is set right in a form, and in a half of a compound, that stands nowhere itself', () => {
    const all = index([
      service('x', 'Päihteitä käyttävien tuki'),
      service('y', 'Apuväline lainaksi'),
      service('z', 'Saunavuoro'),
    ]);
    setsRight(all, [
      ['pähiteiden', 'x', 'päihteitä'],
      ['apvuälinepalvelut', 'y', 'apuvälinepalvelut'],
      // Nobody means another compound that begins with the same half.
      ['saunajuttuja', 'z', undefined],
    ]);
  });

  test('a compound that is one slip away from a whole one is that one, though both its halves are words', () => {
    const all = index([
      service('x', 'Nettikahvila'),
      service('y', 'Neti ja tytöt'),
      service('z', 'Kahvila'),
      service('w', 'Yksinhuoltajien ryhmä'),
      service('v', 'Yksi huoltaja'),
    ]);
    setsRight(all, [
      ['netikahvila', 'x', 'nettikahvila'],
      ['yksihuoltaja', 'w', 'yksinhuoltaja'],
    ]);
  });

  test('two words with a hyphen are two where nobody has them as one', () => {
    const services = [service('x', 'Yksinhuoltajat'), service('y', 'Äiti-lapsikerho'), service('z', 'Muu')];
    assert.equal(ids(services, { text: 'yh-äiti' })[0], 'x');
  });

  test('two words that are one are not meant by the first of them alone', () => {
    const services = [service('x', 'Ensiapu'), service('y', 'Ensitietopäivä'), service('z', 'Ensi')];
    assert.deepEqual(ids(services, { text: 'ensi apu' }), ['x']);
  });

  test('a compound of which only one half is known has the concepts of that half', () => {
    const services = [service('x', 'Syöpä'), service('y', 'Talo')];
    for (const text of ['syöpäpotilaille', 'eturauhassyövän'])
      assert.deepEqual(ids(services, { text })[0], 'x', text);
  });

  test('a phrase means more than its words do by themselves', () => {
    const services = [
      service('x', 'Turvakoti', { summary: { fi: 'Perheväkivaltaa kokeneille.' } }),
      service('y', 'Saunailta', { description: { fi: 'Löylyä lyö vuorollaan jokainen mies.' } }),
    ];
    assert.equal(ids(services, { text: 'mies lyö' })[0], 'x');
    const english = [
      { ...service('x', ''), name: { en: 'Shelter' }, summary: { en: 'When there is domestic abuse.' } },
      { ...service('y', ''), name: { en: 'Dance' }, description: { en: 'Dance-hall hits and more hits.' } },
    ];
    assert.equal(ids(english, { text: 'my husband hits me', readerLanguages: ['en'] })[0], 'x');
  });

  test('a compound that a concept knows is not meant by a half that none knows', () => {
    const services = [
      service('x', 'Keskenmenon kokeneet'),
      service('y', 'Kahden kesken'),
      service('z', 'Muu'),
    ];
    assert.deepEqual(ids(services, { text: 'keskenmeno' }), ['x']);
  });

  test('whose a compound is says less than what it is', () => {
    const services = [service('x', 'Kuoro ja laulu'), service('y', 'Miesten saunailta')];
    assert.equal(ids(services, { text: 'mieskuoro' })[0], 'x');
  });

  test('what is typed in one language is set right to a word of it, where there is one', () => {
    const services = [
      { ...service('rent', ''), name: { sv: 'Betala hyran' } },
      ...Array.from({ length: 9 }, (_, at) => service(`good-${at}`, `Hyvän mielen kerho ${at}`)),
    ];
    const { interpretation } = index(services).search({ text: 'hyxan', readerLanguages: ['sv'] });
    assert.match(interpretation?.searchedInstead ?? '', /^hyran?$/);
  });

  test("a concept's word finds its only form in the texts, and is itself the form of no other word", () => {
    const services = [
      service('tired', 'Ryhmä', { summary: { fi: 'Uupumuksen jälkeen yhdessä' } }),
      service('other', 'Viides kerho', { summary: { fi: 'Viisi kertaa, vie viiden kilon eväät' } }),
    ];
    assert.deepEqual(ids(services, { text: 'loppuunpalaminen' }), ['tired']);
    assert.deepEqual(ids(services, { text: 'alkoholi' }), []);
  });

  test('a verb means its concept in any person', () => {
    const services = [
      service('sleep', 'Unettomuuden hoito'),
      service('fear', 'Ahdistuksen hallinta'),
      service('games', 'Pelien ilta'),
    ];
    for (const text of ['en nuku', 'nukun huonosti', 'hän ei nukkunut']) {
      assert.equal(ids(services, { text })[0], 'sleep', text);
    }
    for (const text of ['pelkään', 'pelkäsin', 'hän pelkää']) {
      assert.equal(ids(services, { text })[0], 'fear', text);
      assert.ok(!ids(services, { text }).includes('games'), text);
    }
  });

  test('a short stem joins no long word with a small one', () => {
    const services = [
      { ...service('memory', ''), name: { sv: 'Demens och minne' } },
      { ...service('them', ''), name: { sv: 'Ring dem i dag' } },
    ];
    assert.deepEqual(
      index(services)
        .search({ text: 'demens', readerLanguages: ['sv'] })
        .items.map(({ id }) => id),
      ['memory'],
    );
  });

  test('neighbours of which one had a slip are one word all the same', () => {
    const all = index([
      service('x', 'Lastenhoitoapu'),
      service('y', 'Lasten leiri'),
      service('z', 'Hoitola'),
    ]);
    assert.equal(all.search({ text: 'lastne hoito' }).items[0]?.id, 'x');
  });

  test('a form of a known word is no compound, and a half that only asks is none', () => {
    const all = index([
      service('x', 'Vanhusten kerho'),
      service('y', 'Van och huka senkin selle'),
      service('z', 'Eläkeneuvonta', { summary: { fi: 'Eläkkeelle jäävän neuvo.' } }),
      service('w', 'Juttutuokio', { summary: { fi: 'Hyvä juttu.' } }),
    ]);
    assert.deepEqual(
      all.search({ text: 'vanhukselle' }).items.map(({ id }) => id),
      ['x'],
    );
    assert.deepEqual(
      all.search({ text: 'eläkejutut' }).items.map(({ id }) => id),
      ['z'],
    );
  });

  test('tells it as it is written, with the hyphen between two equal vowels', () => {
    const all = index([service('x', 'Ruoka-apu'), service('y', 'Ruoka ja apu')]);
    for (const slip of ['ruuka-apu', 'ruokapau'])
      assert.equal(all.search({ text: slip }).interpretation?.searchedInstead, 'ruoka-apu');
  });

  test('small words count only when they are alone', () => {
    const services = [service('x', 'Tandvård'), service('y', 'Var och hur')].map((item) => ({
      ...item,
      name: { sv: item.name['fi']! },
    }));
    const all = index(services);
    const sv = ['sv'];
    assert.deepEqual(
      all.search({ text: 'var får jag tandvård', readerLanguages: sv }).items.map(({ id }) => id),
      ['x'],
    );
    assert.deepEqual(all.search({ text: 'var', readerLanguages: sv }).items[0]?.id, 'y');
  });

  test('å, ä and ö are letters of their own when the words are there as typed', () => {
    assert.deepEqual(ids([service('a', 'Saari'), service('b', 'Sääri')], { text: 'sääri' })[0], 'b');
    assert.deepEqual(ids([service('a', 'Saari'), service('b', 'Sääri')], { text: 'saari' })[0], 'a');
  });

  test('letters with combining marks are the letters', () => {
    assert.deepEqual(ids([service('a', 'Äiti')], { text: 'a\u0308iti' }), ['a']);
  });
});

test('readers of several languages ask one index, and nobody is answered by what was asked before', () => {
  const texts = [
    ...['bostäder', 'bostad', 'ungas', 'ungdomars', 'rättigheter', 'hjälpen', 'stödet', 'stödgrupper'],
    ...['mothers', 'housing', 'houses', 'grieving', 'families', 'lonely', 'meetings', 'mat', 'matutdelning'],
  ];
  const services = ['sv', 'en'].flatMap((language) =>
    texts.flatMap((word, at) => [
      { ...service(`${language} ${at}`, 'nimi'), name: { [language]: `${word} x` } },
      { ...service(`${language} ${at} long`, 'nimi'), name: { [language]: `y ${word}s` } },
    ]),
  );
  const asked = texts.flatMap((text) =>
    ['fi', 'sv', 'en'].map((language) => ({ text, readerLanguages: [language], limit: 50 })),
  );
  const answers = (queries: readonly ServiceQuery[]): Map<ServiceQuery, string> => {
    const one = index(services);
    return new Map(
      queries.map((query) => [
        query,
        one
          .search(query)
          .items.map(({ id }) => id)
          .join(),
      ]),
    );
  };
  const there = answers(asked);
  const back = answers([...asked].reverse());
  for (const query of asked) assert.equal(back.get(query), there.get(query), JSON.stringify(query));
});

describe('what is listed', () => {
  test('a list ends where relevance ends, and not before there are ten', () => {
    const best = (count: number): Service[] =>
      Array.from({ length: count }, (_, number) => service(`best${number}`, 'Kivikasa muurahaisille'));
    const passing = Array.from({ length: 5 }, (_, number) =>
      service(`passing${number}`, `Kerho ${number}`, {
        summary: { fi: 'Kivikasa.' },
      }),
    );
    const others = Array.from({ length: 60 }, (_, number) => service(`other${number}`, 'Saunavuoro'));
    const total = (count: number): number =>
      index([...best(count), ...passing, ...others]).search({ text: 'kivikasa muurahaisille' }).total;
    assert.equal(total(10), 10);
    assert.equal(total(9), 14);
  });

  const services = [
    service('both', 'Omaishoitajien ryhmä'),
    service('half', 'Omaishoitajien kahvila'),
    ...Array.from({ length: 30 }, (_, at) => service(`common-${at}`, 'Ryhmä')),
  ];

  test('is not what only mentions a far relative of the one word, but what means the same in another language', () => {
    const services = [
      service('strong', 'Ruoka-apu'),
      service('swedish', 'x', { name: { sv: 'Mathjälp' } }),
      service('far', 'Kirjapiiri', { description: { fi: 'Luemme kirjoja, joiden aihe on köyhyys.' } }),
    ];
    assert.deepEqual(ids(services, { text: 'ruoka-apu' }), ['strong', 'swedish']);
    assert.deepEqual(ids(services, { text: 'köyhyys' })[0], 'far');
    // With nothing better, it is an answer.
    assert.deepEqual(ids(services.slice(2), { text: 'ruoka-apu' }), ['far']);
  });

  test('is not what has only the commonest word of several', () => {
    const page = index(services).search({ text: 'omaishoitajien ryhmä' });
    assert.equal(page.items[0]?.id, 'both');
    assert.ok(page.items.some(({ id }) => id === 'half'));
    assert.ok(page.total < 10, `${page.total} services`);
    assert.equal(index(services).search({ text: 'ryhmä' }).total, 31);
  });

  test('is what there is when nothing has all the words', () => {
    assert.equal(index(services.slice(2)).search({ text: 'omaishoitajien ryhmä' }).total, 30);
  });

  test('has every one of hundreds of services by its full name, in any of its languages', () => {
    const services = generateServices(400, 21);
    const all = index(services);
    for (const { id, name } of services)
      for (const text of Object.values(name))
        for (const readerLanguages of [['fi'], ['sv']])
          assert.ok(
            all.search({ text, readerLanguages, limit: 100 }).items.some((item) => item.id === id),
            `${text} for ${readerLanguages.join()}`,
          );
  });
});

describe('a question', () => {
  const services = [
    service('help', 'Hammashoito', { areas: [municipality('853')] }),
    service('other', 'Kuka, mitä ja missä', {
      summary: { fi: 'Vart ska man vända sig, och vad kostar det?' },
    }),
    { ...service('care', ''), name: { sv: 'Tandvård' }, areas: [municipality('853')] },
    { ...service('course', ''), name: { en: 'Someone to talk to' } },
  ];
  const all = index(services);
  const find = (text: string, language: string): string[] =>
    all.search({ text, readerLanguages: [language] }).items.map(({ id }) => id);
  for (const [language, need, questions] of [
    [
      'fi',
      'hammashoitoa',
      ['mistä voisin saada @', 'kenen puoleen käännyn kun tarvitsen @', '@ mihin otan yhteyttä'],
    ],
    ['sv', 'tandvård', ['vart ska jag vända mig för @', 'hur går jag till väga för @', 'vad kostar @']],
    ['en', 'dental care', ['who should I contact about @', 'is there someone near me for @']],
  ] as const)
    for (const question of questions)
      test(`finds what its need alone finds: ${question.replace('@', need)}`, () => {
        const bare = find(need, language).sort();
        assert.ok(bare.length > 0);
        assert.deepEqual(find(question.replace('@', need), language).sort(), bare);
      });

  test('of which only the place tells anything lists what is there', () => {
    assert.deepEqual(find('mistä voisin saada apua Turussa', 'fi').sort(), ['care', 'help']);
    assert.equal(
      all.search({ text: 'mistä voisin saada apua Turussa' }).interpretation?.remainingText,
      undefined,
    );
  });

  test('keeps its words where they are what is asked for', () => {
    assert.equal(find('someone to talk to', 'en')[0], 'course');
  });

  test('may begin with a long story', () => {
    assert.deepEqual(
      find(`${'minun äitini on jo niin ja se on ollut '.repeat(4)} hammashoito`, 'fi')[0],
      'help',
    );
  });
});

describe('what is like the best answers', () => {
  // Sixty clubs, of which four are of the heart and two of those tell of a word that the others do not have.
  const clubs = Array.from({ length: 60 }, (_, at) =>
    service(`club-${at}`, `Kerho ${'abcdefghij'[at % 10]}${at}`),
  );
  const heart = Array.from({ length: 4 }, (_, at) =>
    service(`heart-${at}`, at < 2 ? 'Läppäilta' : 'Sepelpiiri', {
      keywords: [{ fi: 'Verenkierto' }, { fi: 'Kardiologia' }],
    }),
  );
  const services = [...clubs, ...heart];

  test('is found after them, though it has no word of the question', () => {
    const found = ids(services, { text: 'läppäilta' });
    assert.deepEqual(found.slice(0, 2), ['heart-0', 'heart-1']);
    assert.deepEqual(found.slice(2).sort(), ['heart-2', 'heart-3']);
  });

  test('comes in the same order when the question is asked again, and never in a filter it does not pass', () => {
    const all = index(
      services.map((item, at) => ({ ...item, areas: [municipality(at % 2 ? '853' : '564')] })),
    );
    const asked = { text: 'läppäilta' };
    const first = all.search(asked).items.map(({ id }) => id);
    all.search({ text: 'kerho' });
    assert.deepEqual(
      all.search(asked).items.map(({ id }) => id),
      first,
    );
    const filtered = all.search({ ...asked, municipalities: ['853'] }).items.map(({ id }) => id);
    assert.ok(filtered.length < first.length && filtered.every((id) => first.includes(id)));
  });

  test('is nothing in a directory of a few services, where everything has everything in common', () => {
    assert.deepEqual(ids(heart, { text: 'läppäilta' }), ['heart-0', 'heart-1']);
  });
});

describe('places in a text', () => {
  const services = [
    service('oulu', 'Ruoka-apu', { areas: [municipality('564')] }),
    service('country', 'Ruoka-apu', { areas: [{ type: 'nationwide' }] }),
    service('turku', 'Ruoka-apu', { areas: [municipality('853')] }),
  ];

  test('are places with a slip in them, too', () => {
    for (const text of ['ruoka-apua Turusssa', 'ruokapua Turusssa', 'Turusssa']) {
      const page = index([...services, service('word', 'Turussa tavataan')]).search({ text });
      assert.equal(page.interpretation?.places?.[0]?.code, '853', text);
      assert.ok(page.interpretation?.searchedInstead?.endsWith('turussa'), text);
      assert.equal(page.items[0]?.id, 'turku', text);
    }
  });

  test('become a filter, and what covers the country comes after', () => {
    const page = index(services).search({ text: 'ruoka-apua Turussa' });
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['turku', 'country'],
    );
    assert.equal(page.interpretation?.places?.[0]?.code, '853');
    assert.equal(page.interpretation?.remainingText, 'ruoka-apua');
  });

  test('alone list what is there', () => {
    assert.deepEqual(ids(services, { text: 'Turku' })[0], 'turku');
  });

  test('are words after all when the place has nothing', () => {
    assert.deepEqual(
      ids([service('a', 'Salon kerho', { areas: [municipality('564')] })], { text: 'Salon kerho' }),
      ['a'],
    );
  });
});

describe('concepts', () => {
  test('a word that is only begun finds what its concept finds, after what it begins', () => {
    const services = [
      service('word', 'Neuvonta', { summary: { fi: 'Velkajärjestely.' } }),
      service('other', 'Apua, kun laskut jäävät maksamatta'),
      service('none', 'Saunavuoro'),
    ];
    assert.deepEqual(ids(services, { text: 'velkajär' }), ['word', 'other']);
  });

  test("the reader's language comes first, others follow", () => {
    const services = [
      { ...service('en', ''), name: { en: 'Bereavement group' } },
      { ...service('sv', ''), name: { sv: 'Stöd i sorgen' } },
      service('fi', 'Sururyhmä'),
    ];
    const all = index(services);
    const order = (text: string, language: string): string[] =>
      all.search({ text, readerLanguages: [language] }).items.map(({ id }) => id);
    assert.equal(order('suru', 'fi')[0], 'fi');
    assert.deepEqual(order('suru', 'fi').sort(), ['en', 'fi', 'sv']);
    assert.equal(order('sorg', 'sv')[0], 'sv');
  });
});

describe('what is shown', () => {
  test('matched words as written, and a piece of the description when the head has none', () => {
    const page = index([
      service('x', 'Kerho', {
        description: { fi: `${'Alkupuhetta riittää. '.repeat(20)}Ryhmässä puhutaan velkojen hoidosta.` },
      }),
    ]).search({ text: 'velka' });
    assert.deepEqual(page.matches?.['x']?.forms, ['velkojen']);
    assert.match(page.matches!['x']!.snippet!.text, /^… .*velkojen hoidosta\.$/);
    assert.equal(page.matches?.['x']?.snippet?.language, 'fi');
  });

  test('suggestions of every kind that has something', () => {
    const all = index([
      service('x', 'Turvakoti'),
      service('y', 'Turun kerho', { areas: [municipality('853')] }),
    ]);
    const types = new Set(all.suggest('tur').map(({ type }) => type));
    assert.ok(types.has('concept') && types.has('place') && types.has('service'));
    assert.deepEqual(all.suggest(''), []);
    assert.ok(all.suggest('tur', { limit: 3 }).length <= 3);
  });
});

describe('warming up', () => {
  test('changes no answer', () => {
    const services = [service('a', 'Vertaistuki surevalle'), service('b', 'Ruokakassi kotiin')];
    const [cold, warm] = [index(services), index(services)];
    warm.warmUp();
    for (const text of ['surevalle', 'ruokakassit', 'ei tällaista', ''])
      assert.deepEqual(warm.search({ text }), cold.search({ text }));
  });

  test('does without services and without names', () => {
    index([]).warmUp();
    index([{ ...service('a', ''), name: {} }]).warmUp();
  });
});

describe('bad input', () => {
  test('a text that says one word over and over is a result like any other', () => {
    const services = [
      service('often', 'Kerho', { description: { fi: 'vertaistuki '.repeat(1000) } }),
      service('once', 'Vertaistuki'),
    ];
    assert.deepEqual(new Set(ids(services, { text: 'vertaistuki' })), new Set(['often', 'once']));
  });

  const services = [
    service('a', 'Ruoka-apu'),
    service('b', 'Vertaistuki', { summary: { fi: 'Tukea' } }),
    { ...service('c', ''), name: { ar: 'مساعدة غذائية' } },
  ];
  const all = index(services);
  const file = (): SearchCore => {
    const { first, second } = writeIndexFiles(buildSearchData(services));
    return new SearchCore(readSecondTier(second.buffer, readFirstTier(first.buffer)), {
      knowledge: knowledge(),
    });
  };
  const fromFile = file();
  const everything = ['a', 'b', 'c'];
  for (const [what, text, expected] of [
    ['nothing', '', everything],
    ['blanks', ' \t\n', everything],
    ['one letter', 'r', ['a']],
    ['one letter that begins nothing', 'q', []],
    ['ten thousand letters, which are no word', 'a'.repeat(10_000), everything],
    ['ten thousand words', 'ruoka '.repeat(10_000), ['a']],
    ['ten thousand different words', Array.from({ length: 10_000 }, (_, at) => `x${at}`).join(' '), []],
    ['only small words', 'tai sekä on', []],
    ['only punctuation', '?!… – („")', everything],
    ['only emoji', '🍲👩‍👩‍👧', everything],
    ['emoji beside a word', '🍲 ruoka', ['a']],
    ['right to left', 'مساعدة غذائية', ['c']],
    ['right to left with its marks', '\u202eruoka\u202c', ['a']],
    ['combining characters', 'vertaistuki\u0308\u0308\u0308', ['b']],
    ['a hundred combining characters', `ruoka${'\u0301'.repeat(100)}`, ['a']],
    ['the first half of a surrogate', '\ud83c ruoka', ['a']],
    ['the second half of a surrogate', 'ruoka \udf72', ['a']],
    ['a regular expression', '.*(?:ruoka|[x-z]+)\\w$', ['a']],
    ['a query language', "'; DROP TABLE services; -- ruoka", ['a']],
    ['a null byte', 'ruoka\0apu', ['a']],
    ['names of built-in properties', '__proto__ constructor toString hasOwnProperty', []],
  ] as const)
    test(`${what} gets an answer, at once, from memory and from a file`, () => {
      const before = process.cpuUsage();
      for (const readerLanguages of [['fi'], ['xx-nonsense-tag'], ['']]) {
        const asked = { text, readerLanguages };
        assert.deepEqual(
          all
            .search(asked)
            .items.map(({ id }) => id)
            .sort(),
          expected,
        );
        assert.deepEqual(
          fromFile
            .search(asked)
            .numbers.map((number) => services[number]!.id)
            .sort(),
          expected,
        );
        assert.equal(all.facets(asked).free, 0);
        assert.ok(all.suggest(text, { readerLanguages }).length <= 8);
      }
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 2_000_000, `${user + system} µs`);
    });

  test('a second service with an id that was there is told and left out, in a search, in its filters and by its id', () => {
    const doubled = index([...services, service('a', 'Toinen samalla tunnuksella')]);
    const page = doubled.search({});
    assert.equal(page.total, 3);
    assert.deepEqual(page.problems, [{ path: 'services[3]', message: 'the id was there before', id: 'a' }]);
    assert.equal(doubled.search({ text: 'toinen' }).total, 0);
    assert.equal(doubled.get('a')?.name['fi'], 'Ruoka-apu');
  });

  test('names that are nothing but small words, marks or very long words break nothing', () => {
    const odd = ['ja', '–', '🍲', 'x'.repeat(5000), '\ud83c', 'a'.repeat(64), '\u0308'];
    const strange = index(odd.map((name, at) => service(String(at), name)));
    assert.equal(strange.search({}).total, odd.length);
    for (const text of odd) assert.ok(strange.search({ text }).total >= 0);
    assert.equal(strange.search({ text: 'a'.repeat(64) }).items[0]?.id, '5');
    assert.equal(strange.search({ text: 'ja' }).items[0]?.id, '0');
  });

  test('small words alone are searched as they are, and are no slips', () => {
    for (const text of ['ja tai sekä', 'sekä', 'och eller', 'the and of'])
      assert.equal(all.search({ text }).interpretation, undefined, text);
    assert.equal(index([...services, service('d', 'Hyvä ja paha')]).search({ text: 'ja' }).items[0]?.id, 'd');
  });

  test('fields of the wrong kind are taken as not asked', () => {
    const wrong = {
      text: 5,
      municipalities: 'x',
      hyteTerms: [null],
      limit: -3,
      cursor: 'abc',
    } as unknown as ServiceQuery;
    assert.equal(all.search({ ...wrong, hyteTerms: [] }).total, 3);
    assert.equal(all.search(wrong).total >= 0, true);
  });

  test('an empty directory and one with no text in the asked language answer', () => {
    assert.equal(index([]).search({ text: 'ruoka' }).total, 0);
    assert.equal(
      index([{ ...service('a', ''), name: { se: 'Veahkki' } }]).search({ text: 'veahkki' }).total,
      1,
    );
  });
});

describe('promises that hold for any directory', () => {
  const WORDS =
    'ruoka-apu vertaistuki turku turun omaishoitajien ryhmä ja kerho lasten hoito velka neuvonta sorg food äiti muisti'.split(
      ' ',
    );
  const text = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
      ),
      { maxLength: 5 },
    )
    .map((words) => words.join(' '));
  const area = fc.constantFrom<Area>(
    municipality('853'),
    municipality('564'),
    municipality('049'),
    { type: 'county', code: '05' },
    { type: 'region', code: '02' },
    { type: 'nationwide' },
    { type: 'nationwide', withoutAland: true },
  );
  const codes = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
  const directory = fc
    .array(
      fc.record({
        name: text,
        summary: text,
        areas: fc.array(area, { maxLength: 3 }),
        terms: codes('food-aid', 'peer-support', 'mystery'),
        groups: codes('KR1.1', 'KR1.2'),
        languages: codes('fi', 'sv', 'en'),
        free: fc.boolean(),
        remote: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((records) =>
      records.map(({ name, summary, areas, terms, groups, languages, free, remote }, at): Service => ({
        ...service(String(at), name || 'nimi'),
        ...(summary && { summary: { fi: summary } }),
        areas,
        hyteTerms: terms.map((code) => ({ code })),
        targetGroups: groups.map((code) => ({ code })),
        languages,
        cost: { free },
        remote,
      })),
    );
  const query: fc.Arbitrary<ServiceQuery> = fc.record({
    text: fc.oneof(fc.constant(''), text),
    municipalities: codes('853', '564', '999'),
    counties: codes('05', '17'),
    hyteTerms: codes('food-aid', 'peer-support'),
    targetGroups: codes('KR1.1'),
    languages: codes('fi', 'sv'),
    free: fc.boolean(),
    remote: fc.boolean(),
  });

  test('searching never throws, on any text in any language', () => {
    fc.assert(
      fc.property(
        directory,
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('fi', 'sv', 'en', 'ar'),
        (services, typed, language) => {
          const all = index(services);
          all.search({ text: typed, readerLanguages: [language] });
          all.suggest(typed, { readerLanguages: [language] });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('adding a filter never adds results', () => {
    fc.assert(
      fc.property(directory, query, (services, asked) => {
        const all = index(services);
        const without = new Set(
          all.search({ ...(asked.text && { text: asked.text }), limit: 100 }).items.map(({ id }) => id),
        );
        for (const { id } of all.search({ ...asked, limit: 100 }).items) assert.ok(without.has(id));
      }),
      { numRuns: 150 },
    );
  });

  test('a facet value counts what choosing it gives', () => {
    fc.assert(
      fc.property(directory, query, (services, asked) => {
        const all = index(services);
        const facets = all.facets(asked);
        for (const name of ['municipalities', 'hyteTerms', 'targetGroups', 'languages'] as const)
          for (const { code, count } of facets[name])
            assert.equal(count, all.search({ ...asked, [name]: [code] }).total, `${name} ${code}`);
        assert.equal(facets.free, all.search({ ...asked, free: true }).total);
        assert.equal(facets.remote, all.search({ ...asked, remote: true }).total);
        assert.deepEqual(all.search(asked).facets, facets);
      }),
      { numRuns: 150 },
    );
  });

  test('a facet value counts what a hand counts among the services that no other filter leaves out', () => {
    const has = (references: readonly { code: string }[] | undefined, code: string): boolean =>
      Boolean(references?.some((reference) => reference.code === code));
    // The county and the region of the directory have the same municipalities; these are in neither.
    const serves = ({ areas = [] }: Service, code: string): boolean =>
      areas.some(
        ({ type, code: own }) =>
          type === 'nationwide' ||
          own === code ||
          (/county|region/.test(type!) && !['564', '049', '999'].includes(code)),
      );
    fc.assert(
      fc.property(directory, query, (services, asked) => {
        const all = index(services);
        const facets = all.facets(asked);
        const count = (filter: keyof ServiceQuery, test: (service: Service) => boolean): number => {
          const { [filter]: _own, ...others } = asked;
          return all.search({ ...others, limit: 100 }).items.filter(({ id }) => test(services[Number(id)]!))
            .length;
        };
        for (const name of ['hyteTerms', 'targetGroups'] as const)
          for (const { code, count: told } of facets[name])
            assert.equal(
              told,
              count(name, (service) => has(service[name], code)),
              `${name} ${code}`,
            );
        for (const { code, count: told } of facets.languages)
          assert.equal(
            told,
            count('languages', ({ languages }) => Boolean(languages?.includes(code))),
            code,
          );
        for (const { code, count: told } of facets.municipalities)
          assert.equal(
            told,
            count('municipalities', (service) => serves(service, code)),
            code,
          );
        assert.equal(
          facets.free,
          count('free', ({ cost }) => Boolean(cost?.free)),
        );
        assert.equal(
          facets.remote,
          count('remote', ({ remote }) => Boolean(remote)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('every service is found by its own full name', () => {
    fc.assert(
      fc.property(directory, (services) => {
        const all = index(services);
        for (const { id, name } of services)
          assert.ok(
            all.search({ text: name['fi']!, limit: 100 }).items.some((item) => item.id === id),
            JSON.stringify(name),
          );
      }),
      { numRuns: 200 },
    );
  });

  test('an index made in slices, or begun in slices and finished for who asks at once, answers as one made at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        directory,
        fc.array(query, { minLength: 1, maxLength: 4 }),
        async (services, asked) => {
          const whole = index(services);
          const sliced = index(services);
          const hurried = index(services);
          const expected = asked.map((one) => whole.search({ text: 'ruoka', ...one }));
          const ready = sliced.prepare();
          void hurried.prepare();
          assert.deepEqual(
            asked.map((one) => hurried.search({ text: 'ruoka', ...one })),
            expected,
          );
          await ready;
          assert.deepEqual(
            asked.map((one) => sliced.search({ text: 'ruoka', ...one })),
            expected,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one so large that there are pauses answers the same whoever asks meanwhile', async () => {
    const services = generateServices(400, 9);
    const texts = generateQueries(20, 3);
    const whole = index(services);
    const expected = texts.map((text) => whole.search({ text, limit: 30 }));
    const sliced = index(services);
    let pauses = 0;
    let going = true;
    const count = (): void => {
      pauses++;
      if (going) setTimeout(count);
    };
    setTimeout(count);
    await sliced.prepare();
    going = false;
    assert.ok(pauses > 1, 'others had their turn in between');
    assert.deepEqual(
      texts.map((text) => sliced.search({ text, limit: 30 })),
      expected,
    );
    const hurried = index(services);
    const ready = hurried.prepare();
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(
      texts.map((text) => hurried.search({ text, limit: 30 })),
      expected,
    );
    await ready;
    assert.deepEqual(hurried.search({ text: texts[0]!, limit: 30 }), expected[0]);
  });
});
