import type { Assessment, AssessmentSide, ChecklistItem, ChecklistTemplate, Rating } from '../model/index.js';
import { alphabetical } from '../model/localized.js';
import { itemsOf, RATINGS, STEPS } from './items.js';
import {
  addSummary,
  addToTally,
  emptyTally,
  groupKey,
  groupsOf,
  isRated,
  itemPlaces,
  mergedItem,
  placeOf,
  SIDES,
  smallestGroup,
  type MergedItem,
  type MergeOptions,
  type Tally,
} from './merge.js';

/** Small under 10 000 inhabitants, middle under 100 000, large from there up. */
export type SizeClass = 'small' | 'middle' | 'large';

/** The size class of a municipality by its inhabitants. */
export const sizeClass = (inhabitants: number): SizeClass =>
  inhabitants < 10_000 ? 'small' : inhabitants < 100_000 ? 'middle' : 'large';

/** A municipality (or county) of a table, whether it has answered or not. */
export interface Place {
  code: string;
  /** For sorting. */
  name: string;
  size?: SizeClass;
}

/** Every answer of a region, counted: what tables and rows of years are made of. */
export interface RegionSummary {
  items: readonly ChecklistItem[];
  /** Years in which anybody answered, oldest first. */
  years: readonly number[];
  minimum: number;
  /** Id of the template. */
  template: string;
  /** By place, year, side and template. */
  tallies: ReadonlyMap<string, Tally>;
  /** Something in it was made up for a demonstration. */
  invented: boolean;
}

/** Counts all assessments of a template once; answers to other templates stay out. */
export function summariseRegion(
  template: Pick<ChecklistTemplate, 'id' | 'headings'>,
  assessments: readonly Assessment[],
  options: MergeOptions = {},
): RegionSummary {
  const items = itemsOf(template);
  const places = itemPlaces(items);
  const tallies = new Map<string, Tally>();
  const years = new Set<number>();
  let invented = false;
  for (const [key, group] of groupsOf(assessments)) {
    let tally: Tally | undefined;
    for (const assessment of group.values()) {
      if (assessment.template.id !== template.id) break;
      addToTally((tally ??= emptyTally(items.length)), places, assessment);
      years.add(assessment.year);
      invented ||= assessment.invented === true;
    }
    if (tally) tallies.set(key, tally);
  }
  for (const summary of options.summaries ?? []) {
    if (summary.template !== template.id) continue;
    const key = groupKey(template.id, placeOf(summary), summary.year, summary.side);
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = emptyTally(items.length)));
    addSummary(tally, places, summary);
    years.add(summary.year);
    invented ||= summary.invented === true;
  }
  return {
    items,
    template: template.id,
    years: [...years].sort((one, other) => one - other),
    minimum: smallestGroup(options),
    tallies,
    invented,
  };
}

export interface RegionRow {
  place: Place;
  /** One an item, in the template's order. */
  cells: MergedItem[];
  /** 0 to 1 over what is shown; `undefined` when nothing is. */
  share?: number;
  /** There is no assessment at all. */
  missing: boolean;
}

/** One item over the municipalities of a table: how many stand where. Made of what is shown only. */
export interface ItemSummary {
  item: ChecklistItem;
  /** Municipalities by the rating shown. */
  ratings: Readonly<Record<Rating, number>>;
  /** No assessment. */
  missing: number;
  /** Assessed, the item left out or not rated. */
  none: number;
  /** Too few answers to show. */
  few: number;
  /** Mean of the municipalities' means, 0 to 2. */
  mean?: number;
}

export interface RegionTable {
  year: number;
  side: AssessmentSide;
  rows: RegionRow[];
  items: ItemSummary[];
}

export interface RegionTableOptions {
  /** Every municipality that should have a row, answered or not. */
  places: readonly Place[];
  /** The newest year when left out. */
  year?: number;
  /** The municipalities' own view when left out. */
  side?: AssessmentSide;
  /** Only these sizes. */
  sizes?: readonly SizeClass[];
  /** `name`, `share`, or the id of an item. Rows without a value come last either way. */
  sort?: string;
  descending?: boolean;
}

/** The shares of merged items as one, 0 to 1. */
function shareOfCells(cells: readonly MergedItem[]): number | undefined {
  let total = 0;
  let count = 0;
  for (const cell of cells)
    if (cell.state === 'shown' && cell.mean !== undefined) {
      total += cell.mean;
      count++;
    }
  return count ? total / count / STEPS.inPlace! : undefined;
}

/** Where each place stands in the alphabet: worked out once a table. */
function nameRanks(places: readonly Place[]): ReadonlyMap<Place, number> {
  const keys = new Map(places.map((place) => [place, alphabetical(place.name)]));
  const sorted = [...places].sort((one, other) => {
    const [first, second] = [keys.get(one)!, keys.get(other)!];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return new Map(sorted.map((place, rank) => [place, rank]));
}

/** Municipalities by items in one year, as one side sees them. */
export function regionTable(summary: RegionSummary, options: RegionTableOptions): RegionTable {
  const { items, tallies, minimum } = summary;
  const year = options.year ?? summary.years.at(-1) ?? 0;
  const side = options.side ?? 'municipality';
  const places = options.sizes
    ? options.places.filter(({ size }) => size && options.sizes!.includes(size))
    : options.places;
  const rows = places.map((place): RegionRow => {
    const tally = tallies.get(groupKey(summary.template, place.code, year, side));
    const cells = items.map((_, index) => mergedItem(tally, index, minimum));
    const share = shareOfCells(cells);
    return { place, cells, missing: !tally, ...(share !== undefined && { share }) };
  });
  const { sort = 'name', descending = false } = options;
  const column = items.findIndex(({ id }) => id === sort);
  const valueOf = (row: RegionRow): number | undefined => {
    const cell = row.cells[column];
    return cell ? (cell.state === 'shown' ? cell.mean : undefined) : row.share;
  };
  const direction = descending ? -1 : 1;
  const byName = nameRanks(places);
  const rankOf = ({ place }: RegionRow): number => byName.get(place)!;
  rows.sort((one, other) => {
    if (sort === 'name') return direction * (rankOf(one) - rankOf(other));
    const [first, second] = [valueOf(one), valueOf(other)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined) || rankOf(one) - rankOf(other);
    return direction * (first - second) || rankOf(one) - rankOf(other);
  });
  return {
    year,
    side,
    rows,
    items: items.map((item, index): ItemSummary => {
      const ratings = { inPlace: 0, partly: 0, notYet: 0, notRelevant: 0 };
      const others = { missing: 0, none: 0, few: 0 };
      let total = 0;
      let count = 0;
      for (const row of rows) {
        const cell = row.cells[index]!;
        if (cell.state !== 'shown') others[cell.state]++;
        else {
          ratings[cell.rating]++;
          if (cell.mean !== undefined) {
            total += cell.mean;
            count++;
          }
        }
      }
      return { item, ratings, ...others, ...(count && { mean: total / count }) };
    }),
  };
}

/** One item of one place through the years. */
export interface ItemYears {
  item: ChecklistItem;
  /** One a year of {@link PlaceYears.years}. */
  years: MergedItem[];
  /** From the year before the last shown one to the last, in steps, −2 to 2; `undefined` with fewer than two. */
  change?: number;
}

export interface PlaceYears {
  /** Every year from the first to the last in which this place answered, those between included. */
  years: number[];
  items: ItemYears[];
  /** One a year, 0 to 1. */
  shares: (number | undefined)[];
}

/** Whether a place has in a year two sides that may be shown of the same item, so that there is something to compare. */
export const hasSides = (
  { items, minimum, tallies, template }: RegionSummary,
  place: string,
  year: number,
): boolean => {
  const sides = SIDES.flatMap((side) => tallies.get(groupKey(template, place, year, side)) ?? []);
  return items.some(
    (_, index) => sides.filter((tally) => isRated(mergedItem(tally, index, minimum))).length > 1,
  );
};

/** The years of one place beside each other, as one side sees them. */
export function compareYears(
  summary: RegionSummary,
  place: string,
  side: AssessmentSide = 'municipality',
): PlaceYears {
  const own = summary.years.filter((year) =>
    summary.tallies.has(groupKey(summary.template, place, year, side)),
  );
  const years = own.length
    ? Array.from({ length: own.at(-1)! - own[0]! + 1 }, (_, index) => own[0]! + index)
    : [];
  const items = summary.items.map((item, index): ItemYears => {
    const cells = years.map((year) =>
      mergedItem(summary.tallies.get(groupKey(summary.template, place, year, side)), index, summary.minimum),
    );
    const means = cells.flatMap((cell) =>
      cell.state === 'shown' && cell.mean !== undefined ? [cell.mean] : [],
    );
    return {
      item,
      years: cells,
      ...(means.length > 1 && { change: means.at(-1)! - means.at(-2)! }),
    };
  });
  return {
    years,
    items,
    shares: years.map((_, index) => shareOfCells(items.map((item) => item.years[index]!))),
  };
}

/** How many cells of a row hold each rating; for a summary in words. */
export function countRatings(cells: readonly MergedItem[]): Record<Rating, number> {
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  for (const cell of cells) if (cell.state === 'shown') counts[cell.rating]++;
  return counts;
}
