import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import fc from 'fast-check';
import { stemmer } from '@orama/stemmers/swedish';
import { finnishBases, verbBases } from '../../src/search/finnish.js';
import { SWEDISH } from '../../src/search/languages.js';
import { stemIn } from '../../src/search/stems.js';
import { fold, normalise, wordsOf } from '../../src/search/words.js';

/** Base form, then forms of it: every stem class and every kind of gradation that the field's words have. */
const PARADIGMS = `velka velat velan velkojen veloista velkaa
kipu kivut kivun kipujen
syöpä syövän syöpää syövästä
koti kodissa kotiin kodin kodissaan
tuki tuen tukea tuet tukien
ruoka ruoan ruokaa ruoalla
hoito hoidon hoitoon hoidossa
lahti lahden lahdessa
hoitaja hoitajien hoitajille hoitajia
neuvonta neuvonnan neuvontaan neuvonnasta
kunta kunnan kunnissa kuntien
äiti äidin äideille äidilleen
nuori nuorten nuoret nuorille nuoria
lapsi lasten lapsen lapsia lapsille lapsiaan
vaimo vaimoaan
kieli kieltä kielen
uusi uuden uutta
vanhus vanhuksille vanhusten vanhuksia
sairaus sairauden sairauksien
yksinäisyys yksinäisyyden yksinäisyyttä
hakemus hakemuksen hakemukset
omainen omaisten omaisille
ihminen ihmisten ihmistä
sairas sairaan sairaita sairaille
asiakas asiakkaiden asiakasta asiakkaalle
perhe perheen perheille perhettä perheisiin
eläke eläkkeen eläkettä
tarve tarpeen tarpeita
työtön työttömien työttömille työttömän
ikääntynyt ikääntyneiden ikääntyneille
masentunut masentuneille
vanhempi vanhempien vanhemmille vanhemman
puhelin puhelimessa
jäsen jäsenille
palvelu palveluita palvelujen palveluissa
työ töitä työtä
läheinen läheistensä
ongelma ongelmiin ongelmia`;

/** Infinitive, then persons, tenses, participles and nouns of it: a verb or two of every type. */
const VERBS = `nukkua nukun nukkuu nuku nukkuvat nukkuville nukkunut nukkuisin nukkuminen nukutaan nukuin
jaksaa jaksan jaksaa jaksa jaksaisi jaksanut jaksamaan
pelätä pelkään pelkää pelkäävät pelkäsi pelännyt
pudota putosin putoaa pudonnut putoavat
kuulla kuulen kuulee kuule
juoda juon juo juovat juonut juotiin
syödä syö syön syövät
lyödä lyö lyövät lyönyt
kaatuilla kaatuilee kaatuilen
unohdella unohtelee unohtelen
kuunnella kuuntelee kuuntelevat
viedä vie vievät
häiritä häiritsee häiritsevät
vanheta vanhenee
hakata hakkaa hakkaavat hakataan
kiusata kiusataan kiusaavat kiusattu`;

describe('Finnish base forms', () => {
  for (const [basesOf, paradigms] of [
    [finnishBases, PARADIGMS],
    [verbBases, VERBS],
  ] as const)
    for (const line of paradigms.split('\n')) {
      const [base = '', ...forms] = line.split(' ');
      test(`${forms.join(', ')} may be of ${base}`, () => {
        for (const form of forms)
          assert.ok(basesOf(form).includes(base), `${form}: ${basesOf(form).join(' ')}`);
      });
    }

  test('no plural before the bare t or n: pelit and pelin are of peli, not of pelä or pelkä', () => {
    for (const form of ['pelit', 'pelin']) {
      assert.ok(finnishBases(form).includes('peli'));
      assert.ok(!finnishBases(form).some((base) => /^pel.?[aäe]$/.test(base)), finnishBases(form).join(' '));
    }
  });

  test('a word is its own first guess, and guesses stay few', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeioukptsnlrhvmdäöy'), maxLength: 24 }), (word) => {
        const bases = finnishBases(word);
        assert.equal(bases[0], word);
        assert.ok(bases.length < 120);
      }),
    );
  });
});

describe('Swedish stems', () => {
  test('know the definite forms that the Snowball stemmer leaves', () => {
    for (const [form, base] of [
      ['hyran', 'hyra'],
      ['barnet', 'barn'],
      ['barnets', 'barn'],
      ['människans', 'människa'],
      ['arbetet', 'arbete'],
    ] as const)
      assert.equal(stemIn(form, SWEDISH), stemIn(base, SWEDISH));
  });

  test('are otherwise those of the Snowball stemmer, for any word', () => {
    const piece = fc.constantFrom(
      ...'för skol barn stöd grupp an ar arna erna het heter heten lig ig els löst fullt ad ande er ern as ens at s t tt kk gd närstående vård are ar or orna å ä ö'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 5 }),
        fc.string({ unit: fc.constantFrom(...'abdefghijklmnoprstuvyåäö'), maxLength: 6 }),
        (pieces, head) => {
          const word = head + pieces.join('');
          fc.pre(!/(?:an|et)s?$/.test(word));
          assert.equal(stemIn(word, SWEDISH), stemmer(word), word);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('words of a text', () => {
  test('hyphens join, colons end, accents of other languages go', () => {
    assert.deepEqual(
      wordsOf('Ruoka-apu, STEA:n Café Étoile — mielenterveys- ja päihdetyö').map(({ form }) => form),
      ['ruokaapu', 'stea', 'cafe', 'etoile', 'mielenterveys', 'ja', 'päihdetyö'],
    );
    assert.deepEqual(wordsOf('Ruoka-apu')[0]?.joints, [5]);
    assert.equal(wordsOf('mielenterveys- ja')[0]?.open, true);
  });

  test('å, ä and ö are kept, however they are composed', () => {
    assert.equal(normalise('A\u0308ITI, o\u0308, a\u030a'), 'äiti, ö, å');
    assert.equal(fold('äiti åland öljy'), 'aiti aland oljy');
  });
});
