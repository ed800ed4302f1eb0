/**
 * Languages services are given in (palvelukieli, servicespråk). Codes are ISO 639-1, or 639-3 where there is no
 * two-letter code (`fse` Finnish sign language); easy language is a private part of the tag (`fi-x-easy`).
 */

/** Code and the language's name in itself. The order is Finland's: national, Sámi, sign, then by how many speak it. */
const OWN_NAMES = `fi suomi
sv svenska
en English
fi-x-easy selkosuomi
sv-x-easy lättläst svenska
se davvisámegiella
smn anarâškielâ
sms nuõrttsääʹmǩiõll
rom kaalengo tšimb
fse suomalainen viittomakieli
fss finlandssvenskt teckenspråk
ru русский
uk українська
et eesti
ar العربية
so Soomaali
fa فارسی
prs دری
ps پښتو
ku kurdî
ckb کوردی
sq shqip
zh 中文
vi Tiếng Việt
th ไทย
tr Türkçe
es español
fr français
de Deutsch
pl polski
pt português
it italiano
ro română
hu magyar
bs bosanski
lv latviešu
lt lietuvių
fil Filipino
ne नेपाली
bn বাংলা
hi हिन्दी
ta தமிழ்
ur اردو
si සිංහල
ti ትግርኛ
am አማርኛ
sw Kiswahili
ln lingála
rw Ikinyarwanda
my မြန်မာ`;

/**
 * Finnish, Swedish and English names where browsers have none (Chromium leaves the Sámi languages and Romani out)
 * or one that a reader in Finland would not know.
 */
const NAMES = `se|pohjoissaame|nordsamiska|Northern Sámi
smn|inarinsaame|enaresamiska|Inari Sámi
sms|koltansaame|skoltsamiska|Skolt Sámi
rom|romani|romani|Romani
fse|suomalainen viittomakieli|finskt teckenspråk|Finnish Sign Language
fss|suomenruotsalainen viittomakieli|finlandssvenskt teckenspråk|Finland-Swedish Sign Language
fi-x-easy|selkosuomi|lättläst finska|easy Finnish
sv-x-easy|selkoruotsi|lättläst svenska|easy Swedish
en-x-easy|selkoenglanti|lättläst engelska|easy English
ckb|kurdi (sorani)|kurdiska (sorani)|Kurdish (Sorani)
ps|paštu|pashto|Pashto`;

let ownNames: ReadonlyMap<string, string> | undefined;
let names: ReadonlyMap<string, readonly string[]> | undefined;
const displayNames = new Map<string, Intl.DisplayNames | undefined>();

const decodeOwnNames = (): ReadonlyMap<string, string> =>
  (ownNames ??= new Map(
    OWN_NAMES.split('\n').map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(0, blank), line.slice(blank + 1)];
    }),
  ));

/** What the browser calls a language; `undefined` when it does not know, or the code is no language tag at all. */
function displayName(code: string, reader: string): string | undefined {
  try {
    if (!displayNames.has(reader))
      displayNames.set(reader, new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }));
    return displayNames.get(reader)?.of(code);
  } catch {
    return undefined;
  }
}

/** Codes of the languages a filter or an editor may offer, the national ones first. Others are welcome in data. */
export const serviceLanguages = (): readonly string[] => [...decodeOwnNames().keys()];

/**
 * A language's name for the reader: `languageName('so', 'sv')` is `somaliska`. Written as inside a sentence, so
 * lower case in Finnish and Swedish. An unknown code comes back as it is: it is shown, never hidden.
 *
 * @param readerLanguage `fi`, `sv`, `en` or any other tag
 */
export function languageName(code: string, readerLanguage: string): string {
  names ??= new Map(
    NAMES.split('\n').map((line) => {
      const [key = '', ...texts] = line.split('|');
      return [key, texts];
    }),
  );
  const reader = ['fi', 'sv', 'en'].indexOf(readerLanguage.toLowerCase().split('-')[0]!);
  return names.get(code)?.[reader] ?? displayName(code, readerLanguage) ?? code;
}

/** What a language's speakers call it, in its own script: `العربية`. An unknown code comes back as it is. */
export function languageOwnName(code: string): string {
  const own = decodeOwnNames().get(code);
  if (own) return own;
  try {
    // A browser without the language would answer in its own: not what the speakers call it.
    return (Intl.DisplayNames.supportedLocalesOf(code).length && displayName(code, code)) || code;
  } catch {
    return code;
  }
}
