/**
 * Which base forms a Finnish word may be an inflected form of.
 *
 * Endings are taken off by rule, consonant gradation and stem classes are undone in every way that is possible, and
 * all guesses are returned: which of them are words is for the texts to tell, since a guess counts only when it is
 * seen there too. That needs no dictionary, and joins velat, velkojen and veloista under velka.
 */

/** Strong grade for a consonant group at the end of a weak one: `mm` of kammat, `d` of hoidot. */
const STRONG: readonly (readonly string[])[] =
  'mm,mp nn,nt ll,lt rr,rt ng,nk lj,lk rj,rk hj,hk k,kk p,pp t,tt v,p d,t l,lk r,rk h,hk'
    .split(' ')
    .map((pair) => pair.split(','));

const VOWEL_STEM = /^(.*?)([^aeiouyäöå]*)([aeiouyäöå]+)$/;

/** The stem itself and what it may be in the other grade. `from` and `to` say which way. */
function graded(stem: string, from: 0 | 1): string[] {
  const [, head = '', consonants = '', vowels = ''] = VOWEL_STEM.exec(stem) ?? [];
  if (!head && !consonants) return [stem];
  const found = [stem];
  for (const pair of STRONG) {
    const group = pair[from]!;
    // A single weak consonant is no half of a double one.
    if (consonants.endsWith(group) && (head || consonants.length > group.length || from === 0))
      found.push(head + consonants.slice(0, -group.length) + pair[1 - from]! + vowels);
  }
  // k comes and goes between vowels: tuen, tuki; ruoan, ruoka.
  if (from === 0 && vowels.length > 1)
    found.push(`${head}${consonants}${vowels.slice(0, -1)}k${vowels.slice(-1)}`);
  return found;
}

/** Endings of a vowel stem and what the base form ends with instead. */
const STEM_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/kse$/, 's'],
  [/([uy])[td]e$/, '$1s'],
  [/ise$/, 'inen'],
  [/([aeiouyäönlr])[td]e$/, '$1si'],
  [/nee$/, 'nut'],
  [/nee$/, 'nyt'],
  [/ttoma$/, 'ton'],
  [/ttömä$/, 'tön'],
  [/m[mp]([aä])$/, 'mpi'],
  [/ime$/, 'in'],
  [/([aeiouyäö])(n|r|l)e$/, '$1$2'],
  [/he$/, 's'],
  [/e$/, 'i'],
];

/** `aa` → `as`, `ee` → `e`, `ii` → `is`: there the base form has the weak grade. */
const LONG_STEM = /([aeiyäu])\1$/;
const LONG_END: Record<string, string> = { a: 'as', ä: 'äs', i: 'is', e: 'e', u: 'ut', y: 'yt' };

function baseOfStem(stem: string, weak: boolean, into: Set<string>): void {
  if (stem.length < 2) return;
  for (const candidate of weak ? graded(stem, 0) : [stem]) {
    into.add(candidate);
    for (const [ending, replacement] of STEM_ENDINGS)
      if (ending.test(candidate)) into.add(candidate.replace(ending, replacement));
  }
  const long = LONG_STEM.exec(stem);
  if (long)
    for (const short of graded(stem.slice(0, -1), 1)) into.add(short.slice(0, -1) + LONG_END[long[1]!]!);
}

/** The plural's i hides the stem's own last vowel. */
function baseOfPlural(stem: string, weak: boolean, into: Set<string>): void {
  const body = stem.slice(0, -1);
  const last = body.slice(-1);
  const back = /[aou]/.test(body);
  const add = (text: string): void => baseOfStem(text, weak, into);
  if (/[oöuy]/.test(last)) {
    add(body);
    if (last === 'o' || last === 'ö') add(body.slice(0, -1) + (back ? 'a' : 'ä'));
    if (last === 'ö') into.add(`${body.slice(0, -1)}yö`);
  } else if (/[aä]/.test(last)) add(body + last);
  else if (last === 'e') {
    add(`${body}e`);
    add(`${body.slice(0, -1)}i`);
  } else {
    add(body + (back ? 'a' : 'ä'));
    // Front vowels alone may still stand before a: "pienimmät", but "tila" goes back.
    if (!back) add(`${body}a`);
    add(`${body}e`);
    if (weak) add(`${body}i`);
  }
}

/** A stem before a case ending may be singular or plural. */
function baseOf(stem: string, weak: boolean, into: Set<string>): void {
  baseOfStem(stem, weak, into);
  if (stem.endsWith('i')) baseOfPlural(stem, weak, into);
  if (stem.endsWith('j')) baseOfPlural(`${stem.slice(0, -1)}i`, false, into);
}

/** Consonant stems of the partitive and the plural genitive: ihmis-tä, nuor-ten, vapaut-ta. */
function baseOfConsonantStem(stem: string, into: Set<string>): void {
  const last = stem.slice(-1);
  if (last === 's') {
    into.add(stem);
    into.add(stem.replace(/s$/, 'nen'));
    if (stem.endsWith('las')) into.add(`${stem.slice(0, -1)}psi`);
    into.add(stem.replace(/s$/, 'ksi'));
  } else if (last === 't') {
    into.add(stem.replace(/t$/, 's'));
    into.add(stem.slice(0, -1));
    into.add(stem.replace(/t$/, 'si'));
  } else if (/[nlr]/.test(last)) {
    into.add(stem);
    into.add(`${stem}i`);
    if (last === 'n') into.add(`${stem.slice(0, -1)}si`);
  }
}

/** Endings that close the syllable before them and so ask for the weak grade. */
const WEAK_CASE = /^(.+[aeiouyäöå])(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|kse|tt[aä]|t|n)$/;
const STRONG_CASES: readonly RegExp[] = [
  /^(.+[aeiouyäöå])n[aä]$/,
  /^(.+[aeiouyäöåj])[aä]$/,
  /^(.+[aeiouyäöåj])en$/,
  /^(.+([aeiouyäö])(?=\2n$)).n$/,
  /^(.+[aeiouyäö])h[aeiouyäö]n$/,
  /^(.+[aeiouyäö])seen$/,
  /^(.+i)siin$/,
  /^(.+i)in$/,
];

function withoutCase(word: string, into: Set<string>): void {
  into.add(word);
  const weak = WEAK_CASE.exec(word);
  if (weak) {
    // The plural's i never stands before the bare t or n.
    const read = weak[1]!.length + 1 === word.length ? baseOfStem : baseOf;
    read(weak[1]!, true, into);
    read(weak[1]!, false, into);
  }
  for (const pattern of STRONG_CASES) {
    const strong = pattern.exec(word);
    if (strong) baseOf(strong[1]!, false, into);
  }
  const consonant = /^(.+[^aeiouyäöå])(?:t[aä]|ten)$/.exec(word);
  if (consonant) baseOfConsonantStem(consonant[1]!, into);
  const long = /^(.+[aeiouyäö])(?:t[aä]|den|tten)$/.exec(word);
  if (long) baseOf(long[1]!, false, into);
}

const CLITIC = /^(.{3,}?)(?:kin|k[aä][aä]n|h[aä]n|k[oö])$/;
const POSSESSIVE = /^(.{3,}?)(?:ns[aä]|mme|nne|ni|si)$/;
const POSSESSIVE_LONG = /^(.{3,}([aäe]))\2n$/;

/**
 * Base forms that a word may belong to, the word itself first; never empty. Lower case, ä, ö and å kept.
 */
export function finnishBases(word: string): string[] {
  const bases = new Set([word]);
  // Short words and numbers are what they are.
  if (word.length < 3 || /\d/.test(word)) return [...bases];
  withoutCase(word, bases);
  const clitic = CLITIC.exec(word);
  if (clitic) withoutCase(clitic[1]!, bases);
  const possessive = POSSESSIVE.exec(word);
  if (possessive) {
    withoutCase(possessive[1]!, bases);
    withoutCase(`${possessive[1]!}n`, bases);
  }
  const long = POSSESSIVE_LONG.exec(word);
  if (long) withoutCase(long[1]!, bases);
  return [...bases];
}

/** A verb's stem before endings of person, tense and voice, and of participles. */
const VERB =
  /^(.{2,}?([aeiouyäö]))\2?(?:[nt]|mme|tte|v[aä]t?|n?n[uy]t|minen|m[aä]|i?si[nt]?|i[nt]?|t[aä]{2}n|tt?iin|tt[uy])?$/;

/** The same, and infinitives the word may be a form of: nukun, nukkua; kuuntelee, kuunnella; pelkäsin, pelätä. */
export function verbBases(word: string): string[] {
  const bases = new Set(finnishBases(word));
  for (const base of [...bases]) {
    const stem = VERB.exec(base)?.[1];
    if (!stem) continue;
    const a = /[aou]/.test(stem) ? 'a' : 'ä';
    for (const strong of graded(stem, 0)) bases.add(strong + a);
    bases.add(
      stem
        .replace(/([nr])e$/, '$1$1')
        .replace(/se$/, 'st')
        .replace(/(?:uo|yö|ie|[aou]i)$/, '$&d') + a,
    );
    for (const weak of graded(stem.replace(/(?:ts|n|l)e$|(?<=[aeiouyäö])[aä]$/, ''), 1))
      bases.add(weak + (stem.endsWith('le') ? 'll' : 't') + a);
  }
  return [...bases];
}
