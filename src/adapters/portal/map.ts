import {
  ClientError,
  readOrganisations,
  readServices,
  type Area,
  type FacetValue,
  type LocalizedText,
  type OrganisationPage,
  type Problem,
  type PlaceInText,
  type QueryInterpretation,
  type ServiceFacets,
  type ServiceMatch,
  type ServicePage,
  type Suggestion,
} from '../../model/index.js';
import { isObject } from '../shared/payload.js';
import type { WirePage } from './wire.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** @throws ClientError `shape` when it is no page at all */
export function readPage(answer: unknown): WirePage {
  if (!isObject(answer) || !Array.isArray(answer['items']))
    throw new ClientError('shape', 'The answer is not a page of a portal.');
  return answer as unknown as WirePage;
}

/** The first record of each id. */
function distinct<T extends { id: string }>(records: readonly T[], problems: Problem[]): T[] {
  const known = new Set<string>();
  return records.filter(({ id }) => {
    if (known.has(id)) problems.push({ path: 'id', message: 'the same id twice', id });
    return !known.has(id) && known.add(id);
  });
}

/** What a portal itself could not use. */
export const toProblems = (told: unknown): Problem[] =>
  listOf(told).flatMap((problem) =>
    isObject(problem) && isText(problem['message'])
      ? [
          {
            path: isText(problem['path']) ? problem['path'] : '',
            message: problem['message'],
            ...(isText(problem['id']) && { id: problem['id'] }),
          },
        ]
      : [],
  );

/** What every page has, its records already read. */
function pageOf<T extends { id: string }>(
  wire: WirePage,
  records: readonly T[],
  problems: Problem[],
  askedCursor: string | undefined,
): { items: T[]; total: number; nextCursor?: string; problems: Problem[] } {
  // A server that gives the same page for ever would keep its reader for ever.
  const isStuck = askedCursor !== undefined && wire.nextCursor === askedCursor;
  if (isStuck) problems.push({ path: 'nextCursor', message: 'the same page again' });
  const items = distinct(isStuck ? [] : records, problems);
  const lost = isStuck ? 0 : wire.items.length - items.length;
  problems.push(...toProblems(wire.problems));
  return {
    items,
    total: isCount(wire.total) ? Math.max(items.length, wire.total - lost) : items.length,
    ...(isText(wire.nextCursor) && !isStuck && { nextCursor: wire.nextCursor }),
    problems,
  };
}

/** @throws ClientError `shape` when it is no page at all */
export function toServicePage(answer: unknown, askedCursor?: string): ServicePage {
  const wire = readPage(answer);
  const problems: Problem[] = [];
  const page = pageOf(wire, readServices(wire.items, problems, 'items'), problems, askedCursor);
  const facets = toFacets(wire.facets);
  const interpretation = toInterpretation(wire.interpretation);
  const matches = toMatches(wire.matches);
  return {
    ...page,
    ...(facets && { facets }),
    ...(interpretation && { interpretation }),
    ...(matches && { matches }),
  };
}

/** @throws ClientError `shape` when it is no page at all */
export function toOrganisationPage(answer: unknown, askedCursor?: string): OrganisationPage {
  const wire = readPage(answer);
  const problems: Problem[] = [];
  return pageOf(wire, readOrganisations(wire.items, problems, 'items'), problems, askedCursor);
}

const toFacetValues = (list: unknown): FacetValue[] =>
  listOf(list).flatMap((one) => {
    if (!isObject(one) || !isText(one['code']) || !isCount(one['count'])) return [];
    const name = toLocalizedText(one['name']);
    return [{ code: one['code'], count: one['count'], ...(name && { name }) }];
  });

const toCount = (told: unknown): number => (isCount(told) ? told : 0);

export function toFacets(value: unknown): ServiceFacets | undefined {
  if (!isObject(value)) return undefined;
  return {
    municipalities: toFacetValues(value['municipalities']),
    hyteTerms: toFacetValues(value['hyteTerms']),
    targetGroups: toFacetValues(value['targetGroups']),
    languages: toFacetValues(value['languages']),
    free: toCount(value['free']),
    remote: toCount(value['remote']),
  };
}

export function toSuggestions(answer: unknown): Suggestion[] {
  return readPage(answer).items.flatMap((one) => {
    if (!isObject(one) || !isText(one['text']) || !isText(one['language'])) return [];
    const type = SUGGESTION_TYPES.find((known) => known === one['type']);
    if (!type) return [];
    const area = toArea(one['area']);
    return [
      {
        type,
        text: one['text'],
        language: one['language'],
        ...(isText(one['code']) && { code: one['code'] }),
        ...(area && { area }),
      },
    ];
  });
}

const SUGGESTION_TYPES = ['concept', 'hyteTerm', 'organisation', 'place', 'service'] as const;
const AREA_TYPES = ['nationwide', 'county', 'region', 'municipality', 'other'] as const;

function toInterpretation(value: unknown): QueryInterpretation | undefined {
  if (!isObject(value)) return undefined;
  const { searchedInstead, remainingText } = value;
  const places = listOf(value['places']).flatMap((place): PlaceInText[] => {
    const area = toArea(place);
    if (!area || !isObject(place)) return [];
    const { without } = place;
    return [{ ...area, ...(typeof without === 'string' && { without }) }];
  });
  return {
    ...(isText(searchedInstead) && { searchedInstead }),
    ...(places.length && { places }),
    ...(isText(remainingText) && { remainingText }),
  };
}

function toMatches(value: unknown): Record<string, ServiceMatch> | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, match]): [string, ServiceMatch][] => {
      if (!isObject(match)) return [];
      const { snippet } = match;
      return [
        [
          id,
          {
            forms: listOf(match['forms']).filter(isText),
            ...(isObject(snippet) &&
              isText(snippet['text']) &&
              isText(snippet['language']) && {
                snippet: { text: snippet['text'], language: snippet['language'] },
              }),
          },
        ],
      ];
    }),
  );
}

function toArea(value: unknown): Area | undefined {
  if (!isObject(value)) return undefined;
  const type = AREA_TYPES.find((known) => known === value['type']);
  const name = toLocalizedText(value['name']);
  return type && { type, ...(isText(value['code']) && { code: value['code'] }), ...(name && { name }) };
}

function toLocalizedText(value: unknown): LocalizedText | undefined {
  if (!isObject(value)) return undefined;
  const told = Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1]));
  return told.length ? Object.fromEntries(told) : undefined;
}
