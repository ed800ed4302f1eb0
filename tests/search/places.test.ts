import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { municipalities, regions } from '../../src/codes/index.js';
import { placesStartingWith, recognisePlaces } from '../../src/search/places.js';

/** Type and code of each place: `municipality 853`. */
const found = (text: string, languages?: readonly string[]): string[] =>
  recognisePlaces(text, languages).areas.map((area) => `${area.type} ${area.code}`);

/** Names of the places and what is left. */
const read = (text: string, languages?: readonly string[]): string => {
  const { areas, rest } = recognisePlaces(text, languages);
  return `${areas.map((area) => area.name?.fi).join(' + ') || '-'} | ${rest}`;
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const codes = new Map([
  ...municipalities().map(({ code, name }): [string, string] => [name.fi, `municipality ${code}`]),
  ...regions().map(({ code, name }): [string, string] => [name.fi, `region ${code}`]),
]);

const forms = readFileSync(new URL('fixtures/place-forms.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([name = '', ...cases]) => ({ name, cases, code: codes.get(name) }));

test('every form of every municipality and region is known, alone and in a sentence', () => {
  assert.deepEqual(new Set(forms.map(({ name }) => name)), new Set(codes.keys()));
  let count = 0;
  for (const { name, cases, code } of forms)
    for (const form of cases)
      for (const text of [form, form.toLowerCase(), `vertaistukea ${form} tänään`]) {
        assert.deepEqual(found(text), [code], `${name}: ${text}`);
        count++;
      }
  assert.equal(count, 9810);
});

test('in lower case inside a sentence, only names that are also words are left alone', () => {
  const left = forms.filter(({ cases, code }) =>
    cases.some((form) => found(`tukea ${form.toLowerCase()} tänään`)[0] !== code),
  );
  assert.deepEqual(
    left.map(({ name }) => name).join(' '),
    'Aura Hanko Ii Kaarina Kaavi Kannus Kolari Kotka Lahti Loppi Loviisa Luoto Multia Nokia Perho Rusko Salla Salo ' +
      'Sievi Simo Soini Sund Pello Varkaus Virrat',
  );
});

test('forms typed without diacritics are known too', () => {
  for (const { name, cases, code } of forms)
    for (const form of cases) {
      const typed = fold(form.toLowerCase());
      // "Kokar" is Swedish for cooks and boils.
      if (typed === 'kokar') assert.deepEqual(found(typed), []);
      else assert.deepEqual(found(typed), [code], `${name}: ${typed}`);
    }
  assert.equal(read('jarvenpaa'), 'Järvenpää | ');
  assert.equal(read('vertaistuki aanekoskella'), 'Äänekoski | vertaistuki');
  assert.equal(read('abo'), 'Turku | ');
});

test('every Swedish name is known, with a preposition, with genitive -s and with kommun', () => {
  for (const { code, name } of municipalities()) {
    const genitive = name.sv.endsWith('s') ? name.sv : `${name.sv}s`;
    for (const text of [
      name.sv,
      name.sv.toLowerCase(),
      `i ${name.sv}`,
      `från ${name.sv}`,
      `${genitive} kommun`,
    ]) {
      assert.deepEqual(found(text), [`municipality ${code}`], text);
      assert.equal(recognisePlaces(text).rest, '', text);
    }
  }
  assert.equal(read('kamratstöd i Åbo'), 'Turku | kamratstöd');
  assert.equal(read('mathjälp till Pargas'), 'Parainen | mathjälp');
  assert.equal(read('verksamhet i S:t Karins'), 'Kaarina | verksamhet');
  assert.equal(read('st michel'), 'Mikkeli | ');
});

test('the place is taken out of the text with the words that belong to it', () => {
  assert.equal(read('ruoka-apua Turkuun'), 'Turku | ruoka-apua');
  assert.equal(read('Salon seudulla'), 'Salo | ');
  assert.equal(read('Turun kaupungin nuorisotyö'), 'Turku | nuorisotyö');
  assert.equal(read('Pedersören kunnassa'), 'Pedersören kunta | ');
  assert.equal(read('Koski Tl:ssä'), 'Koski Tl | ');
  assert.equal(read('apua Koskella Tl'), 'Koski Tl | apua');
  assert.equal(read('vertaistuki Turussa ja Liedossa'), 'Turku + Lieto | vertaistuki');
  assert.equal(read('perhekahvila, Mäntsälä'), 'Mäntsälä | perhekahvila');
  assert.equal(read('Turku, Salo'), 'Turku + Salo | ');
  assert.equal(read('food aid in Helsinki'), 'Helsinki | food aid');
  assert.equal(read('Turussakin ryhmä'), 'Turku | ryhmä');
  assert.equal(read('ryhmät ja Turku'), 'Turku | ryhmät ja');
  assert.equal(read('etunimi(at)vaasa'), 'Vaasa | etunimi(at)');
  assert.equal(read('Turun, kaupungin teatteri'), 'Turku | kaupungin teatteri');
  assert.equal(read('ei paikkaa tässä'), '- | ei paikkaa tässä');
});

test('spans point into the text as it was written', () => {
  const decomposed = 'Ruokaa  Ja\u0308rvenpa\u0308a\u0308ssa\u0308, kiitos';
  for (const [text, expected] of [
    ['kamratstöd i Åbo nu', ['i Åbo']],
    ['Salon seudulla ja Turussa', ['Salon seudulla', 'Turussa']],
    [decomposed, ['Ja\u0308rvenpa\u0308a\u0308ssa\u0308']],
  ] as const)
    assert.deepEqual(
      recognisePlaces(text).spans.map((span) => text.slice(span.start, span.end)),
      expected,
    );
  assert.equal(recognisePlaces(decomposed).rest, 'Ruokaa, kiitos');
});

test('regions and counties are told apart', () => {
  assert.deepEqual(found('Varsinais-Suomessa'), ['region 02']);
  assert.deepEqual(found('varsinais suomen'), ['region 02']);
  assert.deepEqual(found('Varsinais-Suomen hyvinvointialueella'), ['county 05']);
  assert.deepEqual(found('Egentliga Finlands välfärdsområde'), ['county 05']);
  assert.deepEqual(found('Satakunta välfärdsområde'), ['county 06']);
  assert.deepEqual(found('North Karelia wellbeing services county'), ['county 14']);
  assert.deepEqual(found('Pohjanmaalla'), ['region 15']);
  assert.deepEqual(found('Pohjanmaan hva:lla'), ['county 17']);
  assert.deepEqual(found('Uudenmaan maakunta'), ['region 01']);
  assert.deepEqual(found('Länsi-Uudellamaalla'), ['county 03']);
  assert.deepEqual(found('i Mellersta Nyland'), ['county 02']);
  assert.deepEqual(found('Vantaan ja Keravan hyvinvointialueen'), ['county 04']);
  assert.deepEqual(found('Vantaalla ja Keravalla'), ['municipality 092', 'municipality 245']);
  assert.deepEqual(found('Southwest Finland'), ['region 02']);
  assert.deepEqual(found('på Åland'), ['region 21']);
});

test('every county is known by its whole name in three languages', () => {
  for (const text of ['hyvinvointialue', 'hyvinvointialueella'])
    assert.deepEqual(found(`Pirkanmaan ${text}`), ['county 08']);
  for (const { code, name } of regions()) {
    // Uusimaa has four counties and Åland none.
    if (code === '01' || code === '21') continue;
    const expected = found(`${name.en} wellbeing services county`);
    assert.match(expected.join(), /^county \d\d$/, name.en);
    assert.deepEqual(
      found(`${name.sv}${name.sv.endsWith('x') ? '' : 's'} välfärdsområde`),
      expected,
      name.sv,
    );
  }
});

test('counties go by the names they use', () => {
  for (const [text, code] of [
    ['Varhan', '05'],
    ['Pirhassa', '08'],
    ['keusote', '02'],
    ['LUVN:n', '03'],
    ['VAKE', '04'],
    ['Vakessa', '04'],
    ['Pohteen', '19'],
    ['Pohde', '19'],
    ['Hyvaksin', '15'],
    ['Soiten', '18'],
    ['Siun sotessa', '14'],
    ['Oma Hämeen', '07'],
    ['Päijät-Sote', '09'],
    ['Laphan', '21'],
  ] as const)
    assert.deepEqual(found(text), [`county ${code}`], text);
});

test('a part that is named leaves its region out', () => {
  assert.deepEqual(found('Salo, Varsinais-Suomi'), ['municipality 734']);
  assert.deepEqual(found('Turussa ja Turussa'), ['municipality 853']);
  assert.deepEqual(found('Salossa tai Pirkanmaalla'), ['municipality 734', 'region 06']);
});

test('names that are also words need a reason to be places', () => {
  // The whole text, the first or last word, the local case people use, a capital, a word like kunta.
  for (const [text, expected] of [
    ['lahti', 'Lahti | '],
    ['ruoka-apu lahti', 'Lahti | ruoka-apu'],
    ['lahden ruoka-apu', 'Lahti | ruoka-apu'],
    ['ruokaa lahdessa tänään', 'Lahti | ruokaa tänään'],
    ['melontaa lahdella tänään', '- | melontaa lahdella tänään'],
    ['uimaan lahti kutsuu', '- | uimaan lahti kutsuu'],
    ['lopen uupunut omaishoitaja', '- | lopen uupunut omaishoitaja'],
    ['Lopen uupunut omaishoitaja', '- | Lopen uupunut omaishoitaja'],
    ['Lopen kunta', 'Loppi | '],
    ['kerho lopella', 'Loppi | kerho'],
    ['varkauden uhri', '- | varkauden uhri'],
    ['tukea Varkauden uhreille', 'Varkaus | tukea uhreille'],
    ['ruoka-apu varkaudessa', 'Varkaus | ruoka-apu'],
    ['kolarissa loukkaantunut', '- | kolarissa loukkaantunut'],
    ['apua Kolarissa', 'Kolari | apua'],
    ['kolari', 'Kolari | '],
    ['diabetes ii', '- | diabetes ii'],
    ['tyypin II diabetes', '- | tyypin II diabetes'],
    ['kerho Iissä', 'Ii | kerho'],
    ['Simon ryhmä', '- | Simon ryhmä'],
    ['kaarinan seurakunta', 'Kaarina | seurakunta'],
    ['sund mat', '- | sund mat'],
    ['mat i Sund', 'Sund | mat'],
    ['stora grupper', '- | stora grupper'],
    ['inga pengar', '- | inga pengar'],
    ['Eloisa ryhmä', '- | Eloisa ryhmä'],
    ['AURA RYHMÄ', '- | AURA RYHMÄ'],
    ['VERTAISTUKI TURUSSA', 'Turku | VERTAISTUKI'],
    ['hyvinkään perhekahvila', 'Hyvinkää | perhekahvila'],
  ] as const)
    assert.equal(read(text), expected);
});

test('rare Finnish words are places to readers without Finnish', () => {
  assert.equal(read('food aid lahti today', ['en']), 'Lahti | food aid today');
  assert.equal(read('food aid lahti today', ['fi', 'en']), '- | food aid lahti today');
});

test('half a name is not a place, but is suggested', () => {
  for (const text of ['Järv', 'Turk', 'Varsinais', 'Äänek', 'Uusi']) assert.deepEqual(found(text), [], text);
  assert.deepEqual(
    placesStartingWith('Järv').map((item) => item.name),
    ['Järvenpää'],
  );
  assert.deepEqual(placesStartingWith('åb', { languages: ['sv'] }), [
    {
      area: { type: 'municipality', code: '853', name: { fi: 'Turku', sv: 'Åbo', en: 'Turku' } },
      name: 'Åbo',
      language: 'sv',
    },
  ]);
  assert.deepEqual(
    placesStartingWith('vars').map((item) => `${item.area.type} ${item.name}`),
    ['region Varsinais-Suomi', 'county Varsinais-Suomen hyvinvointialue'],
  );
  assert.deepEqual(
    placesStartingWith('norra', { languages: ['sv'], limit: 2 }).map((item) => item.name),
    ['Norra Savolax', 'Norra Karelen'],
  );
  for (const text of ['', '  ', '\u0301']) assert.deepEqual(placesStartingWith(text), []);
});

test('no text makes it throw, and spans are in order and inside the text', () => {
  const word = fc.constantFrom(
    'Turussa',
    'i',
    'Åbo',
    'ja',
    'kunta',
    'Koski',
    'Tl',
    'Vantaan',
    'II',
    ':',
    '-',
    ',',
    'tuki',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { areas, rest, spans } = recognisePlaces(text);
      let from = 0;
      for (const span of spans) {
        assert.ok(span.start >= from && span.end > span.start && span.end <= text.length);
        from = span.end;
      }
      assert.ok(areas.length <= spans.length);
      if (!spans.length) assert.equal(rest, text);
      assert.ok(rest.length <= text.length);
      placesStartingWith(text);
    }),
    { numRuns: 2000 },
  );
});

test('what is left has no place that always counts', () => {
  const word = fc.constantFrom('Turussa', 'i', 'Åbo', 'ja', 'kunnassa', 'Vantaan', 'ruoka-apu', 'tuki');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) =>
      assert.deepEqual(recognisePlaces(recognisePlaces(words.join(' ')).rest).spans, []),
    ),
  );
});

test('a query of ten words is read in well under a millisecond', () => {
  const text =
    'vertaistukiryhmä omaishoitajille ja muistisairaille Järvenpäässä tai Tuusulassa ensi syksynä maksutta';
  // The processor's own time, and the least of several rounds: others may be at work on the machine.
  const rounds = Array.from({ length: 6 }, () => {
    const started = process.cpuUsage();
    for (let round = 0; round < 200; round++) recognisePlaces(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000 / 200;
  });
  const each = Math.min(...rounds);
  console.log(`# ${each.toFixed(3)} ms a query of ten words`);
  assert.ok(each < 0.5, `${each} ms`);
});

test('who lives in a place stands for it', () => {
  assert.equal(read('turkulaiselle omaishoitajalle'), 'Turku | omaishoitajalle');
  assert.equal(read('eläkeläiset naantalilaiset'), 'Naantali | eläkeläiset');
  assert.equal(read('Helsinkiläinen työtön'), 'Helsinki | työtön');
  assert.equal(read('tamperelaisten'), 'Tampere | ');
  for (const other of ['suomalainen', 'venäläisille', 'eläkeläinen', 'lainen', 'laisille'])
    assert.deepEqual(found(other), [], other);
});
