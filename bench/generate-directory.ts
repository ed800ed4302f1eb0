import { writeFileSync } from 'node:fs';
import { municipalities } from '../src/codes/municipalities.js';
import { hyteTerms } from '../src/codes/hyte-terms.js';
import { concepts } from '../src/search/concepts/index.js';
import type { LocalizedText, Service } from '../src/model/index.js';
import { randomNumbers } from './lib/random.js';

/**
 * A made-up directory for measuring size and speed, the same for the same seed. No sentence means anything: what is
 * realistic is how often words occur. The field's own words make the head of the distribution, compounds of them the
 * middle, and invented names and rare compounds a tail in which half of all word forms stand once or twice.
 */

const HEADS =
  'ryhmä toiminta neuvonta kerho keskus palvelu tuki kahvila kurssi leiri ilta puhelin piste hanke yhdistys talo työ vastaanotto valmennus ohjaus verkosto tapaaminen retki opas koulutus'.split(
    ' ',
  );
const COMMON =
  `ja on se ei myös sekä tai voi ovat kun että joka meidän kanssa mukaan tervetuloa avoinna maksuton kaikille
toimisto ohjaaja ryhmän arkisin tiistaisin kello osallistua osallistuminen ilmoittaudu ota yhteyttä puhelimitse verkossa
tarjoamme järjestämme tapaamme keskustella yhdessä muiden samassa tilanteessa olevien vapaaehtoinen tukea saa apua
tietoa ohjausta kahvia seuraa arjessa elämässä alueella kunnassa viikoittain kuukausittain ajanvarauksella`.split(
    /\s+/,
  );
const COMMON_SWEDISH =
  `och är att det som för med till av kan vi du alla också varje vecka grupp verksamhet öppen gratis kontakt
telefon kontor stöd hjälp råd träffas tillsammans deltagare ledare anmälan`.split(/\s+/);
const COMMON_ENGLISH =
  `and is the to of for with you can we all also every week group open free contact office support help
advice meet together people need welcome`.split(/\s+/);
/** Case and number endings, crude but as many as real words have. */
const ENDINGS = [
  '',
  '',
  '',
  'n',
  'a',
  'ssa',
  'sta',
  'lle',
  'lla',
  't',
  'ille',
  'ien',
  'issa',
  'ia',
  'na',
  'ksi',
];
const SYLLABLES =
  'ka ri mo sa lu pe ti ve na ko ha ru mi to ne sai kau lep myl hir pur kor val tam rin sel vuo nii'.split(
    ' ',
  );

const pickFrom = <T>(list: readonly T[], random: number): T => list[Math.floor(random * list.length)]!;
/** A place in a list whose use falls off as words' does. */
const zipf = (length: number, random: number): number =>
  Math.min(length - 1, Math.floor(Math.exp(random * Math.log(length + 1)) - 1));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Services, as many as asked, for a seed. */
export function generateServices(count: number, seed = 1): Service[] {
  const random = randomNumbers(seed);
  const all = concepts();
  const wordsIn = (language: 'fi' | 'sv' | 'en'): string[] => {
    const words = all.flatMap((concept) =>
      concept.words[language].flatMap((word) => word.toLowerCase().split(' ')),
    );
    // Which words are common is drawn once, by the seed.
    return [...new Set(words)].filter((word) => /^[a-zåäö-]{4,}$/.test(word)).sort(() => random() - 0.5);
  };
  const finnish = wordsIn('fi');
  const swedish = wordsIn('sv');
  const english = wordsIn('en');
  const towns = municipalities();
  const terms = hyteTerms();
  const invented = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pickFrom(SYLLABLES, random())).join('') +
    pickFrom(['nen', 'la', 'inen', 'nkatu', 'ntie', 'niemi', 'mäki', 'lahti'], random());
  const finnishWord = (): string => {
    const kind = random();
    if (kind < 0.45) return COMMON[zipf(COMMON.length, random())]!;
    if (kind < 0.82)
      return finnish[zipf(finnish.length, random())]! + ENDINGS[zipf(ENDINGS.length, random())]!;
    if (kind < 0.97)
      return (
        finnish[zipf(finnish.length, random())]! + pickFrom(HEADS, random()) + pickFrom(ENDINGS, random())
      );
    return invented();
  };
  const sentence = (length: number, word: () => string): string =>
    `${capital(Array.from({ length }, word).join(' '))}.`;
  const text = (words: number, word: () => string): string => {
    const parts: string[] = [];
    for (let left = words; left > 0; left -= 9) parts.push(sentence(Math.min(9, Math.max(3, left)), word));
    return parts.join(' ');
  };

  return Array.from({ length: count }, (_, number): Service => {
    const town = towns[zipf(towns.length, random())]!;
    const topic = finnish[zipf(finnish.length, random())]!;
    const head = pickFrom(HEADS, random());
    const inSwedish = random() < 0.2;
    const inEnglish = random() < 0.12;
    // Most descriptions are short, some very long.
    const length = Math.round(12 + 14 * Math.exp(random() * 1.6));
    const name: LocalizedText = { fi: `${capital(topic)}${random() < 0.5 ? '' : ' '}${head}` };
    const summary: LocalizedText = { fi: sentence(8, finnishWord) };
    const description: LocalizedText = { fi: text(length, finnishWord) };
    if (inSwedish) {
      const word = (): string =>
        random() < 0.5
          ? COMMON_SWEDISH[zipf(COMMON_SWEDISH.length, random())]!
          : swedish[zipf(swedish.length, random())]!;
      name['sv'] = capital(`${swedish[zipf(swedish.length, random())]!}sgrupp`);
      summary['sv'] = sentence(7, word);
      description['sv'] = text(length / 2, word);
    }
    if (inEnglish) {
      const word = (): string =>
        random() < 0.5
          ? COMMON_ENGLISH[zipf(COMMON_ENGLISH.length, random())]!
          : english[zipf(english.length, random())]!;
      name['en'] = capital(`${english[zipf(english.length, random())]!} group`);
      summary['en'] = sentence(7, word);
      description['en'] = text(length / 3, word);
    }
    // One organisation runs about five services.
    const organisation = Math.floor(number / 5);
    const term = terms[zipf(terms.length, random())]!;
    return {
      id: `service-${number}`,
      name,
      summary,
      description,
      organisation: {
        id: `organisation-${organisation}`,
        name: { fi: `${town.name.fi} ${finnish[organisation % finnish.length]!}yhdistys ry` },
      },
      hyteTerms: [{ code: term.code, name: term.name }],
      keywords: [{ fi: topic }, { fi: finnish[zipf(finnish.length, random())]! }],
      areas: [
        random() < 0.08
          ? { type: 'nationwide' }
          : random() < 0.1
            ? { type: 'county', code: town.county }
            : { type: 'municipality', code: town.code },
      ],
      languages: ['fi', ...(inSwedish ? ['sv'] : []), ...(inEnglish ? ['en'] : [])],
      ...(random() < 0.4 && { cost: { free: true } }),
      ...(random() < 0.15 && { remote: true }),
      verifiedAt: new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 800) * 864e5)
        .toISOString()
        .slice(0, 10),
    };
  });
}

/** What people might type into the same directory: words, pairs, a word with a place, slips. */
export function generateQueries(count: number, seed = 7): string[] {
  const random = randomNumbers(seed);
  const words = concepts().flatMap((concept) => concept.words.fi);
  const other = concepts().flatMap((concept) => [...concept.words.sv, ...concept.words.en]);
  const towns = municipalities();
  return Array.from({ length: count }, () => {
    const word = pickFrom(words, random());
    const kind = random();
    if (kind < 0.4) return word;
    if (kind < 0.6) return `${word} ${pickFrom(towns, random()).name.fi}`;
    if (kind < 0.7) return `${word} ${pickFrom(words, random())}`;
    if (kind < 0.8) return pickFrom(other, random());
    if (kind < 0.9) return word + ENDINGS[zipf(ENDINGS.length, random())]!;
    const at = 2 + Math.floor(random() * Math.max(1, word.length - 3));
    return word.slice(0, at) + word.slice(at + 1);
  });
}

const [, script, count = '1000', file] = process.argv;
if (script?.endsWith('generate-directory.ts')) {
  const json = JSON.stringify({ services: generateServices(Number(count)) });
  if (file) writeFileSync(file, json);
  else process.stdout.write(json);
}
