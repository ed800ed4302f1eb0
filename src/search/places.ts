import type { Area } from '../model/common.js';
import { counties, findMunicipalities, municipalities, regions } from '../codes/municipalities.js';
import { CONSONANT, NAME, placeStems, STRONG, takesOuterCases, WEAK } from '../codes/place-names.js';
import { atOnce } from './slices.js';

/**
 * Knowing places in what a person typed: "ruoka-apua Turussa", "kamratstöd i Åbo", "Salon seudulla", "jarvenpaa".
 *
 * Municipalities, regions and wellbeing services counties are known by their Finnish name in every case that a query
 * has (no case, genitive, partitive, essive, the six local cases, with -kin and the like), by their Swedish name with
 * or without genitive -s, and by their English name. Names typed without diacritics are known when nothing fits
 * better. Those who live there stand for the place (turkulaiselle). Half a name is not a place: `placesStartingWith`
 * suggests one.
 *
 * **Names that are also words.** Case of letters means little in a search field: people type "ruoka-apu lahti", and a
 * telephone writes "Lopen uupunut". So a name that is also a common word or a first name counts as a place
 * 1. when it is the whole text, or a word like kunta, seudulla, kommun follows it;
 * 2. when it has a capital letter (not on the first word, for names of `FIRM` and `HARD`; nothing in a text that has
 *    only capitals);
 * 3. in the local case that people of the place use: lahdessa is Lahti, lahdella is a bay (not for names of `HARD`);
 * 4. as the first or last word of the text in the nominative or genitive (only names of `SOFT`, whose common meaning
 *    nobody looks for among services).
 * All other names always count.
 */

/** Also words, but hardly ones a service is looked for with. */
const SOFT =
  ' hanko kaarina kaavi kannus kotka lahti loviisa lovisa luoto multia nokia perho rusko salo sievi virrat ';
/** Also words of everyday texts and first names: lopen uupunut, varkauden uhri, pellolla, Simon ryhmä, diabetes II. */
const FIRM = ' aura ii ijo koski loppi pello salla simo soini varkaus ';
/** Words first and places second: kolarissa, sund mat, eloisa ryhmä. */
const HARD = ' kolari sund eloisa ';
/** Not known without their diacritics, where they are words: inga, stora, kokar. */
const NOT_FOLDED = ' ingå storå kökar ';

/**
 * Names that counties go by, with their codes; only those in everyday use. `>` parts the name from the stem it is
 * inflected with.
 */
const COUNTY_NAMES =
  '01itä uusimaa,01östra nyland,01east uusimaa,02keski uusimaa,02mellersta nyland,02central uusimaa,02keusote,' +
  '03länsi uusimaa,03västra nyland,03west uusimaa,03luvn,04vantaan ja keravan,04vanda och kervo,' +
  '04vantaa and kerava,04vake,05varha,07oma häme,08pirha,09päijät sote,10kymenhva,11ekhva,12eloisa,14siun sote,' +
  '15hyvaks>hyvaksi,16hyvaep,17övph,18soite,19pohde>pohtee,21lapha';

const GENITIVE_S = 16;

interface Entry {
  readonly area: Area;
  kinds: number;
  /** 0 always a place, 1 {@link SOFT}, 2 {@link FIRM}, 3 {@link HARD} */
  readonly level: number;
  /** Finnish local cases of the place: -lla, or -ssa. */
  readonly outer: boolean;
}

interface Gazetteer {
  readonly stems: Map<string, Entry>;
  /** The same without diacritics, where that makes a difference. */
  readonly folded: Map<string, Entry>;
  /** First words of names of several words. */
  readonly openings: Set<string>;
}

// Most words are plain already, and there are thousands of them at first use.
const fold = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

let gazetteer: Gazetteer | undefined;

/** Inflects the names of all places, in steps: what {@link recognisePlaces} would otherwise do when first asked. */
export function* readPlaces(): Generator<void, Gazetteer> {
  return (gazetteer ??= yield* build());
}

function* build(): Generator<void, Gazetteer> {
  const stems = new Map<string, Entry>();
  const folded = new Map<string, Entry>();
  const openings = new Set<string>();
  const addStem = (text: string, kinds: number, entry: Omit<Entry, 'kinds'>): void => {
    const known = stems.get(text);
    // The first of two places keeps a stem; municipalities come first.
    if (!known) stems.set(text, { ...entry, kinds });
    else if (known.area === entry.area) known.kinds |= kinds;
    const plain = NOT_FOLDED.includes(` ${text} `) ? text : fold(text);
    if (plain !== text) {
      const other = folded.get(plain);
      if (!other) folded.set(plain, { ...entry, kinds });
      else if (other.area === entry.area) other.kinds |= kinds;
    }
    if (text.includes(' '))
      for (const name of [text, plain]) openings.add(name.slice(0, name.indexOf(' ') + 1));
  };
  const add = (name: string, area: Area, finnish: boolean): void => {
    const text = name.toLowerCase().replace(/-/g, ' ');
    const key = ` ${text} `;
    const level = SOFT.includes(key) ? 1 : FIRM.includes(key) ? 2 : HARD.includes(key) ? 3 : 0;
    const entry = { area, level, outer: finnish && (takesOuterCases(name) || text === 'koski') };
    if (finnish) for (const [stem, kinds] of placeStems(text)) addStem(stem, kinds, entry);
    else addStem(text, NAME | GENITIVE_S, entry);
    // Kangasalla, not Kangasalalla.
    if (text === 'kangasala') addStem('kangasa', WEAK, entry);
  };
  for (const { code, name } of municipalities()) {
    const area: Area = { type: 'municipality', code, name };
    // "Koski Tl" and "Pedersören kunta" are inflected in their first word; the second is taken as what follows.
    add(name.fi.replace(/ Tl$/, '').replace(/n kunta$/, ''), area, true);
    add(name.sv, area, false);
    yield;
  }
  for (const { code, name } of regions()) {
    const area: Area = { type: 'region', code, name };
    add(name.fi, area, true);
    add(name.sv, area, false);
    add(name.en, area, false);
  }
  const countyAreas = new Map(
    counties().map(({ code, name }): [string, Area] => [code, { type: 'county', code, name }]),
  );
  for (const item of COUNTY_NAMES.split(',')) {
    const [name = '', stem = name] = item.slice(2).split('>');
    const area = countyAreas.get(item.slice(0, 2))!;
    const level = HARD.includes(` ${name} `) ? 3 : 0;
    if (/uusimaa|häme/.test(name)) add(name, area, true);
    // Made-up names have no gradation: Vaken, Soitessa.
    else addStem(name, NAME | GENITIVE_S, { area, level, outer: false });
    addStem(stem, WEAK | STRONG, { area, level, outer: false });
  }
  return { stems, folded, openings };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Lower case, with the parts of Uusi- and Iso- that inflect on their own put back. */
  readonly key: string;
  /** Nothing but blanks or a hyphen stands between it and the word before: they can be one name. */
  readonly joined: boolean;
}

/** Uudessakaupungissa, Isossakyrössä, Länsi-Uudellamaalla: the first part has endings of its own. */
const AGREEING = /^(uu)(?:den|[dt]e(?:ssa|sta|en|lla|lta|lle|na)|tta)(?=maa|kaupun|kaarlepyy)/;
const AGREEING_ISO = /^iso(?:n|ssa|sta|on|lla|lta|lle|a|na)(?=kyr|jo[ek])/;

function wordsOf(text: string): Word[] {
  let before = 0;
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?::[\p{L}\p{M}]+)?/gu), (match): Word => {
    const written = match[0];
    const key = written
      .normalize('NFC')
      .toLowerCase()
      // Endings after an abbreviation: Tl:ssä, VAKEn as VAKE:n. S:t keeps its point.
      .replace(/^(..+):.*$/u, '$1')
      .replace(/^(?:st|sankt)$/, 's:t')
      .replace(AGREEING, '$1si')
      .replace(AGREEING_ISO, 'iso');
    const start = match.index;
    const joined = /^[\s-]*$/.test(text.slice(before, start));
    before = start + written.length;
    return { start, end: before, written, key, joined };
  });
}

const WEAK_ENDING = /^(?:n|(?:ss|st|ll|lt)[aä]|lle)$/;
const STRONG_ENDING = /^(?:([aeiouyäöå])n|h[aeiouyäöå]n|seen|[aä]|n[aä])$/;
const CONSONANT_ENDING = /^t(?:t?[aä]|en)$/;
const INNER_CASE = /^(?:(?:ss|st)[aä]|h?[aeiouyäöå]n|seen)$/;
const OUTER_CASE = /^l(?:[lt][aä]|le)$/;

interface Found {
  readonly entry: Entry;
  readonly ending: string;
}

/** Whether an ending can follow a stem. Vowel harmony is not asked for: "Turussä" is a slip, not another place. */
function fits(kinds: number, stem: string, ending: string): boolean {
  if (!ending) return (kinds & NAME) > 0;
  if (kinds & WEAK && WEAK_ENDING.test(ending)) return true;
  if (kinds & CONSONANT && CONSONANT_ENDING.test(ending)) return true;
  if (kinds & GENITIVE_S && ending === 's' && !stem.endsWith('s')) return true;
  if (!(kinds & STRONG)) return false;
  // Raisiota, Porvoota.
  if (/^t[aä]$/.test(ending)) return /[aeiouyäöå]{2}$/.test(stem);
  const strong = STRONG_ENDING.exec(ending);
  return strong !== null && (!strong[1] || strong[1] === stem.at(-1));
}

/** The longest stem with an ending that fits. */
function lookUp(stems: ReadonlyMap<string, Entry>, text: string): Found | undefined {
  for (let length = text.length; length >= Math.max(2, text.length - 4); length--) {
    const stem = text.slice(0, length);
    const entry = stems.get(stem);
    const ending = text.slice(length);
    if (entry && fits(entry.kinds, stem, ending)) return { entry, ending };
  }
  return undefined;
}

function lookUpWithParticle(stems: ReadonlyMap<string, Entry>, text: string): Found | undefined {
  const found = lookUp(stems, text);
  const bare = found ? text : text.replace(/(?:kin|k[aä]{2}n|h[aä]n|k[oö])$/, '');
  return found ?? (bare !== text && bare.length > 3 ? lookUp(stems, bare) : undefined);
}

/** Who lives there: turkulaiselle, lahtelaisten. */
const INHABITANT = /^(.+)l[aä]i(?:nen|s\p{L}+)$/u;

function homeOf(stems: ReadonlyMap<string, Entry>, word: string): Found | undefined {
  const home = INHABITANT.exec(word)?.[1] ?? '';
  for (const name of [home, home.replace(/e$/, 'i')]) {
    const entry = stems.get(name);
    if (entry && entry.kinds & NAME) return { entry, ending: 'lainen' };
  }
  return undefined;
}

const CASES = '(?::?(?:n|t?t?a|an|in|un|seen|(?:ss|st|ll|lt)[aä]|lle))?$';
/** What a genitive belongs to: Turun kaupungissa, Salon seudulla, Varsinais-Suomen hva:lla. */
const FINNISH_HEAD = new RegExp(
  `^(?:kun[tn]a|kaupun[kg]i|seu[td]u|maakun[tn]a|(?:hyvinvointi)?aluee?|hva)${CASES}|^läh(?:ellä|istöllä)$`,
);
/** What a Swedish or English name is followed by: Åbo stad, Pargas kommuns, Satakunta välfärdsområde. */
const OTHER_HEAD = /^(?:kommun|stad|landskap|välfärdsområde|region)(?:en|et)?s?$/;
const COUNTY_HEAD = /^(?:hyvinv|hva|välf)/;
const PREPOSITION = /^(?:i|från|till|på|vid|nära|kring|in|from|to|near|at|around)$/;
const CONJUNCTION = /^(?:ja|tai|sekä|och|eller|samt|and|or)$/;

/** Words of one name as a name is written; empty when they are too few or something stands between them. */
function phrase(words: readonly Word[], first: number, count: number, follows = false): string {
  const part = words.slice(first, first + count);
  return part.length === count && part.every((word, number) => word.joined || (!number && !follows))
    ? part.map((word) => word.key).join(' ')
    : '';
}

/** A region as the county that covers the same municipalities; Uusimaa has no such county. */
function asCounty(area: Area): Area {
  if (area.type !== 'region') return area;
  const same = counties().filter((item) => item.region === area.code);
  return same.length === 1 ? { type: 'county', code: same[0]!.code, name: same[0]!.name } : area;
}

/** A place in a text. */
export interface PlaceSpan {
  /** Where it begins in the text, with a preposition that belongs to it. */
  start: number;
  /** Where it ends, with words like kunta, seudulla or kommun. */
  end: number;
  area: Area;
}

/** A text and the places in it. */
export interface RecognisedPlaces {
  /** Each place once, in the order of the text; a region or county is left out when one of its own parts is named. */
  areas: Area[];
  /** The text without them. */
  rest: string;
  spans: PlaceSpan[];
}

const sameArea = (a: Area, b: Area): boolean => a.type === b.type && a.code === b.code;

/** Whether `inner` is a part of `outer`. */
function isPart(inner: Area, outer: Area): boolean {
  if (inner.type !== 'municipality' || outer.type === 'municipality') return false;
  const members = (outer.type === 'county' ? counties() : regions()).find((item) => item.code === outer.code);
  return members?.municipalities.includes(inner.code!) ?? false;
}

/**
 * Places in a text, in Finnish, Swedish and English.
 *
 * @param text what was typed; any string is fine
 * @param languages reader's languages. Without Finnish among them, names that are rare Finnish words (`lahti`) always
 * count as places; when left out, Finnish is assumed
 */
export function recognisePlaces(text: string, languages?: readonly string[]): RecognisedPlaces {
  const { stems, folded, openings } = gazetteer ?? atOnce(readPlaces());
  const words = wordsOf(text);
  const spans: PlaceSpan[] = [];
  /** Word numbers of each span: first, and one after the last. */
  const taken: [number, number][] = [];
  const shouted = text === text.toUpperCase();
  const readsFinnish = languages?.some((language) => /^fi\b/i.test(language)) ?? true;

  const match = (first: number): boolean => {
    for (let count = openings.has(`${words[first]!.key} `) ? 3 : 1; count > 0; count--) {
      const key = phrase(words, first, count);
      if (!key) continue;
      const found =
        lookUpWithParticle(stems, key) ?? lookUpWithParticle(folded, fold(key)) ?? homeOf(stems, key);
      if (!found) continue;
      const { entry, ending } = found;

      let last = first + count;
      let area = entry.area;
      const genitive = /^(?:n|ten)$/.test(ending) || (!ending && key.endsWith('n'));
      const next = phrase(words, last, 1, true);
      const headed =
        (area.code === '284' && next === 'tl') ||
        (genitive && FINNISH_HEAD.test(next)) ||
        ((!ending || ending === 's') && OTHER_HEAD.test(next));
      if (headed) {
        last++;
        if (COUNTY_HEAD.test(next)) area = asCounty(area);
      } else if (/^wellbeing services county/.test(phrase(words, last, 3, true))) {
        last += 3;
        area = asCounty(area);
      }
      let start = first;
      if (
        start > (taken.at(-1)?.[1] ?? 0) &&
        words[start]!.joined &&
        (!ending || ending === 's') &&
        PREPOSITION.test(words[start - 1]!.key)
      )
        start--;

      const level = readsFinnish || entry.level !== 1 ? entry.level : 0;
      const edge = first === 0 || last === words.length;
      const capital = !shouted && /^\p{Lu}.*\p{Ll}/u.test(words[first]!.written) && (level < 2 || first > 0);
      const local = (entry.outer ? OUTER_CASE : INNER_CASE).test(ending);
      const counts =
        !level ||
        headed ||
        last - start === words.length ||
        capital ||
        (level < 3 && local) ||
        (level < 2 && edge && (!ending || genitive));
      if (!counts) continue;
      taken.push([start, last]);
      spans.push({ start: words[start]!.start, end: words[last - 1]!.end, area });
      return true;
    }
    return false;
  };
  for (let number = 0; number < words.length; number++) if (match(number)) number = taken.at(-1)![1] - 1;

  const all = spans.map((span) => span.area);
  return {
    areas: all.filter(
      (area, number) =>
        all.findIndex((other) => sameArea(other, area)) === number &&
        !all.some((other) => isPart(other, area)),
    ),
    rest: spans.length ? restOf(text, words, spans, taken) : text,
    spans,
  };
}

/** What remains when the places are taken out, with no "ja" left between two of them. */
function restOf(
  text: string,
  words: readonly Word[],
  spans: readonly PlaceSpan[],
  taken: readonly (readonly [number, number])[],
): string {
  let rest = '';
  let from = 0;
  spans.forEach((span, number) => {
    const [first] = taken[number]!;
    const before = taken[number - 1]?.[1];
    const joined = before === first - 1 && CONJUNCTION.test(words[before]!.key);
    if (!joined) rest += `${text.slice(from, span.start)} `;
    from = span.end;
  });
  rest += text.slice(from);
  return rest
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.!?])/g, '')
    .replace(/([,;/–-])(?:\s*[,;/–-])+/g, '$1')
    .replace(/^[\s,;/–-]+|[\s,;/–-]+$/g, '');
}

/** A place found by the beginning of a name. */
export interface PlaceSuggestion {
  area: Area;
  /** The name that matched, and its language. */
  name: string;
  language: 'fi' | 'sv';
}

/**
 * Places whose Finnish or Swedish name begins so, for suggestions: municipalities as `findMunicipalities` ranks them,
 * then regions, then counties.
 *
 * @param prefix what has been typed; blank finds nothing
 * @param options `limit`: most places, 8 when left out; `languages`: reader's languages, best first
 */
export function placesStartingWith(
  prefix: string,
  options: { limit?: number; languages?: readonly string[] } = {},
): PlaceSuggestion[] {
  const limit = options.limit ?? 8;
  const typed = fold(prefix.trim().toLowerCase());
  if (!typed) return [];
  const places = findMunicipalities(prefix, { ...options, limit }).map(
    ({ municipality, name, language }): PlaceSuggestion => ({
      area: { type: 'municipality', code: municipality.code, name: municipality.name },
      name,
      language,
    }),
  );
  const order = /^sv\b/i.test(options.languages?.[0] ?? '')
    ? (['sv', 'fi'] as const)
    : (['fi', 'sv'] as const);
  for (const [type, list] of [
    ['region', regions()],
    ['county', counties()],
  ] as const)
    for (const { code, name } of list) {
      const language = order.find((item) => fold(name[item].toLowerCase()).startsWith(typed));
      if (language) places.push({ area: { type, code, name }, name: name[language], language });
    }
  return places.slice(0, limit);
}
