import { municipality } from './municipalities.js';

/**
 * Finnish inflection of place names: enough of it to name a place in a sentence and to know it again in a query.
 * The rules were checked against the published list of municipality names in their local cases (Institute for the
 * Languages of Finland) and against Voikko; neither is needed to run.
 */

/** A stem that takes no ending: the name itself. */
export const NAME = 1;
/** A stem for endings that close the syllable: Turu|n, Turu|ssa, Turu|lle. */
export const WEAK = 2;
/** A stem for endings that leave it open: Turku|un, Turku|a, Turku|na. */
export const STRONG = 4;
/** A stem for endings in t: Parais|ten, Haapavet|tä. */
export const CONSONANT = 8;

/** A stem and what may follow it: a sum of {@link NAME}, {@link WEAK}, {@link STRONG} and {@link CONSONANT}. */
export type Stem = readonly [text: string, kinds: number];

/**
 * Names by their end, the stem that open endings join, and whether endings in t join that stem without its last
 * vowel (`cut`) or the name. The first that fits holds; other names are their own stem.
 */
const ENDS: readonly (readonly [end: RegExp, strong: string, t?: 'cut' | 'name'])[] = [
  [/nen$/i, 'se', 'cut'],
  [/esi$/i, 'ete', 'cut'],
  [/saari$/i, 'saare', 'cut'],
  [/ahti$/i, 'ahte'],
  [/(järv|jok|mäk|niem|salm|kosk|numm|suom|opp)i$/i, '$1e'],
  [/(av|ka)us$/i, '$1ute', 'cut'],
  [/(nu|ho|rme)s$/i, '$1kse', 'name'],
  [/pudas$/i, 'putaa', 'name'],
  [/dun$/i, 'tume', 'name'],
  // Raahe, Muurame, Kumlinge and Pedersöre end in a short e: Raahen, where Tampere has Tampereen.
  [/(ah|am|ng|ör|e)e$/i, '$1e'],
  [/e$/i, 'ee', 'name'],
  // Brändötä, as other borrowed names in ö.
  [/ö$/i, 'ö', 'name'],
  [/([^aeiouyäöå])$/i, '$1i'],
];

/** Consonant gradation before the last vowel. */
const GRADES: Readonly<Record<string, string>> = {
  kk: 'k',
  pp: 'p',
  tt: 't',
  nk: 'ng',
  nt: 'nn',
  mp: 'mm',
  lt: 'll',
  rt: 'rr',
  ht: 'hd',
  rk: 'r',
  k: '',
  t: 'd',
};

function weaken(stem: string): string {
  // Names that Finnish has from Swedish keep their consonants: Getan, Saltvikin.
  if (/(?:geta|viki)$/i.test(stem)) return stem;
  return stem.replace(
    /(kk|pp|tt|nk|nt|mp|lt|rt|ht|rk|[aeiouyäö][kt])(?=[aeiouyäö]$)/,
    (cluster) => GRADES[cluster] ?? cluster.charAt(0) + GRADES[cluster.charAt(1)],
  );
}

/**
 * Stems of a Finnish place name. The first is the one that local cases join: `Turu`, `Paraisi`, `Haapavede`.
 *
 * @param name in the nominative; stems keep its capitals
 */
export function placeStems(name: string): readonly Stem[] {
  if (name.endsWith('irrat')) {
    const start = name.slice(0, -3);
    return [
      [`${start}roi`, WEAK],
      [`${start}tai`, WEAK],
      [`${start}toje`, WEAK],
      [`${start}toj`, STRONG],
      [`${start}toi`, STRONG],
      [name, NAME],
    ];
  }
  const end = ENDS.find(([pattern]) => pattern.test(name));
  const strong = end ? name.replace(end[0], end[1]) : name;
  const cut = strong.slice(0, -1);
  const stems: Stem[] = [
    [weaken(strong), WEAK],
    [strong, STRONG],
    [name, end?.[2] === 'name' ? NAME | CONSONANT : NAME],
  ];
  if (end?.[2] === 'cut') stems.push([cut, CONSONANT]);
  // Most names in -nen are plural in every case but the nominative: Paraisilla, Paraisten.
  if (/[^t]inen$|ttinen$/.test(name)) stems.unshift([`${cut}i`, WEAK | STRONG]);
  return stems;
}

/** Municipalities in -lla by what their names end in… */
const OUTER_ENDS = /(?:järvi|joki|mäki|niemi|[^i]salmi|koski|vesi|[^a]lahti|lampi|nummi|(?:l|ita)saari)$/;
/** …and those that have no such rule. All others are in -ssa. */
const OUTER_NAMES =
  ' Alavus Enontekiö Halsua Hyvinkää Imatra Jokioinen Juva Kaavi Kangasala Kauhava Kaustinen Keitele Kerava Keuruu ' +
  'Kitee Kuortane Laihia Lapua Lemi Leppävirta Lohja Loimaa Loppi Merikarvia Muhos Multia Mäntyharju Nokia Parainen Pihtipudas ' +
  'Posio Punkalaidun Puolanka Pyhtää Pyhäntä Pälkäne Pöytyä Ranua Rauma Rautavaara Rusko Savitaipale Siikalatva ' +
  'Somero Sulkava Tampere Teuva Tyrnävä Uurainen Vantaa Vehmaa Vesanto Vieremä Virrat Vöyri Ylitornio Ypäjä ';

/** Whether one is "on" the municipality (Tampereella) and not "in" it (Turussa), by its Finnish name. */
export const takesOuterCases = (name: string): boolean =>
  OUTER_ENDS.test(name) || OUTER_NAMES.includes(` ${name} `);

/** Names that no rule inflects. */
const INFLECTED: Readonly<Record<string, string>> = {
  Kangasala: 'Kangasalla',
  'Koski Tl': 'Koski Tl:ssä',
  'Pedersören kunta': 'Pedersöressä',
};

/**
 * Where, in a Finnish sentence: `Turussa`, `Raisiossa`, `Paraisilla`, `Tampereella`, `Uudessakaupungissa`,
 * `Koski Tl:ssä`. Where usage wavers (Kangasniemellä, Kangasniemessä), the municipality's own.
 *
 * @returns `undefined` for an unknown code: build the sentence so that the name stays as it is
 */
export function inMunicipality(code: string): string | undefined {
  const name = municipality(code)?.name.fi;
  if (!name) return undefined;
  const stem = placeStems(name)[0]![0];
  // The last part of a compound decides, and e and i decide nothing: Rovaniemellä, Tampereella, Helsingissä.
  const back = !/(?:niem|v)e(?:de)?$/.test(stem) && /[aouå][^yäö]*$/i.test(stem);
  return (
    INFLECTED[name] ??
    (stem + (takesOuterCases(name) ? 'lla' : 'ssa'))
      .replace(/a$/, back ? 'a' : 'ä')
      .replace(/^Uusi/, 'Uudessa')
      .replace(/^Iso(?=kyrö)/, 'Isossa')
  );
}
