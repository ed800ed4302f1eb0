import { alphabetical } from '../model/localized.js';
import type { LocalizedText } from '../model/text.js';
import { COUNTY_DATA, REGION_DATA } from './municipality-data.js';

/**
 * Municipalities (kunta, kommun), wellbeing services counties (hyvinvointialue, välfärdsområde) and regions
 * (maakunta, landskap) of 2026. Codes of the three lists overlap as strings: `01` is a county and a region.
 */

/** A name in Finnish, Swedish and English; two of them may be equal. */
export type Name = LocalizedText & { readonly fi: string; readonly sv: string; readonly en: string };

export interface Municipality {
  /** Three digits: `853`. */
  readonly code: string;
  readonly name: Name;
  /** Code of the wellbeing services county. */
  readonly county: string;
  /** Code of the region. */
  readonly region: string;
  /** `fi` and `sv` as the law has them, the majority's language first. The Sámi languages are not in the source. */
  readonly languages: readonly ('fi' | 'sv')[];
}

/**
 * A county, with `90` for the City of Helsinki, which has a county's duties, and `91` for Åland: every municipality
 * belongs to one.
 */
export interface County {
  /** Two digits. */
  readonly code: string;
  /** The whole name: `Varsinais-Suomen hyvinvointialue`. */
  readonly name: Name;
  readonly region: string;
  /** Codes of its municipalities. */
  readonly municipalities: readonly string[];
}

export interface Region {
  /** Two digits. */
  readonly code: string;
  /** `Varsinais-Suomi`, `Egentliga Finland`, `Southwest Finland`. */
  readonly name: Name;
  /** Codes of its municipalities. */
  readonly municipalities: readonly string[];
}

interface Lists {
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly counties: ReadonlyMap<string, County>;
  readonly regions: ReadonlyMap<string, Region>;
}

const LANGUAGES = { '': ['fi'], '+': ['fi', 'sv'], '*': ['sv', 'fi'], '!': ['sv'] } as const;
let lists: Lists | undefined;

/** Decoded at first use: a page that never asks for a place pays for the text only. */
function decode(): Lists {
  if (lists) return lists;
  const municipalities: Municipality[] = [];
  const regionNames = new Map(
    REGION_DATA.split('\n').map((line) => {
      const [fi = '', sv = '', en = ''] = line.slice(2).split('/');
      return [line.slice(0, 2), { fi, sv, en }];
    }),
  );
  const counties = COUNTY_DATA.split('\n').map((line): County => {
    const [head = '', body = ''] = line.split('|');
    const county = head.slice(0, 2);
    const region = head.slice(2, 4);
    const [fi = '', sv, en] = head.slice(4).split('/');
    const around = regionNames.get(region)!;
    let number = 0;
    const members = body.split(',').map((item): Municipality => {
      const [, step = '', finnish = '', swedish = finnish, mark = ''] =
        /^([\da-z]+)([^/+*!]+)(?:\/([^+*!]+))?(.?)$/.exec(item) ?? [];
      number += parseInt(step, 36);
      const languages = LANGUAGES[mark as keyof typeof LANGUAGES];
      return {
        code: String(number).padStart(3, '0'),
        name: { fi: finnish, sv: swedish, en: languages[0] === 'sv' ? swedish : finnish },
        county,
        region,
        languages,
      };
    });
    municipalities.push(...members);
    return {
      code: county,
      name: {
        fi: fi.replace('=', ' hyvinvointialue'),
        sv: (sv || `${around.sv}s=`).replace('=', ' välfärdsområde'),
        en: (en || `${around.en}=`).replace('=', ' wellbeing services county'),
      },
      region,
      municipalities: members.map((item) => item.code),
    };
  });
  municipalities.sort((a, b) => (a.code < b.code ? -1 : 1));
  const regions = [...regionNames].map(([code, name]): Region => ({
    code,
    name,
    municipalities: municipalities.filter((item) => item.region === code).map((item) => item.code),
  }));
  const byCode = <T extends { code: string }>(items: T[]): Map<string, T> =>
    new Map(items.map((item) => [item.code, item]));
  return (lists = {
    municipalities: byCode(municipalities),
    counties: byCode(counties),
    regions: byCode(regions),
  });
}

/** All 308 municipalities, by code. */
export const municipalities = (): readonly Municipality[] => [...decode().municipalities.values()];

/** A municipality, or `undefined` for a code this year's list does not have: show such a code by its own name. */
export const municipality = (code: string): Municipality | undefined => decode().municipalities.get(code);

/** The 21 counties, the City of Helsinki (`90`) and Åland (`91`), by code. */
export const counties = (): readonly County[] => [...decode().counties.values()];

/** A county, or `undefined` for an unknown code. */
export const county = (code: string): County | undefined => decode().counties.get(code);

/** The 19 regions, by code. */
export const regions = (): readonly Region[] => [...decode().regions.values()];

/** A region, or `undefined` for an unknown code. */
export const region = (code: string): Region | undefined => decode().regions.get(code);

/** `sv` of `sv-FI`, `fi` of `fi-x-easy`. */
const primary = (language: string): string => language.slice(0, (language + '-').indexOf('-')).toLowerCase();

/** The name in the first language of these that Finnish places have names in. */
function nameIn(name: Name, languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const text = name[primary(language)];
    if (text) return text;
  }
  return undefined;
}

/**
 * What a municipality is called.
 *
 * @param languages reader's languages, best first; when none of them is `fi`, `sv` or `en`, the name in the
 * municipality's first language
 * @returns `undefined` for an unknown code
 */
export function municipalityName(code: string, languages: readonly string[]): string | undefined {
  const found = municipality(code);
  return found && (nameIn(found.name, languages) ?? found.name.en);
}

/** A municipality found by what was typed. */
export interface MunicipalityMatch {
  municipality: Municipality;
  /** The name that matched, as written: `Åbo` when "åb" was typed. */
  name: string;
  /** Its language. */
  language: 'fi' | 'sv';
}

/** Without diacritics and points: "järvenpää" and "s:t karins" as they are typed in haste. */
const fold = (text: string): string => text.normalize('NFD').replace(/[\p{M}:.]/gu, '');

/** 0 the name begins with the text, 1 a later word of it does, 2 neither. */
const begins = (name: string, typed: string): number =>
  name.startsWith(typed) ? 0 : name.includes(` ${typed}`) || name.includes(`-${typed}`) ? 1 : 2;

/** As {@link begins}, with 2 and 3 for the same without diacritics, and 4 for neither. */
function rank(name: string, typed: string): number {
  const lower = name.toLowerCase();
  const asWritten = begins(lower, typed);
  return asWritten < 2 ? asWritten : 2 + begins(fold(lower), fold(typed));
}

/**
 * Municipalities for a type-ahead, by the beginning of the Finnish or the Swedish name.
 *
 * Names that begin with the text come before names with a later word that does ("karins": S:t Karins), and both
 * before names that match only when å, ä and ö are read as a and o ("jarvenpaa": Järvenpää). Within these, names in
 * the reader's language first, then by alphabet. One match a municipality.
 *
 * @param text what has been typed; blank finds nothing
 * @param options `limit`: most matches, 8 when left out; `languages`: reader's languages, best first
 */
export function findMunicipalities(
  text: string,
  options: { limit?: number; languages?: readonly string[] } = {},
): MunicipalityMatch[] {
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (!fold(typed)) return [];
  const preferred = (options.languages ?? []).map(primary).find((item) => item === 'fi' || item === 'sv');
  const matches: (MunicipalityMatch & { rank: number })[] = [];
  for (const item of municipalities()) {
    const first = preferred === 'sv' || (!preferred && item.languages[0] === 'sv') ? 'sv' : 'fi';
    const best = ([first, first === 'fi' ? 'sv' : 'fi'] as const)
      .map((language, order) => ({ language, rank: rank(item.name[language], typed) * 2 + order }))
      .reduce((a, b) => (b.rank < a.rank ? b : a));
    if (best.rank < 8) matches.push({ municipality: item, name: item.name[best.language], ...best });
  }
  return matches
    .sort((a, b) => a.rank - b.rank || (alphabetical(a.name) < alphabetical(b.name) ? -1 : 1))
    .slice(0, options.limit ?? 8)
    .map(({ municipality: found, name, language }) => ({ municipality: found, name, language }));
}
