import type { CommonMessages } from '../common/messages.js';

/** The ways results can be looked at. */
export type ResultsViewName = 'region' | 'sides' | 'years';

/**
 * Every word the results say; names of ratings, sides and sizes are in the checklist's own words
 * (`kumppani/checklists`). Override any of them with the widget's `messages` property.
 */
export interface ChecklistResultsMessages extends CommonMessages {
  view: string;
  views: Readonly<Record<ResultsViewName, string>>;
  /** In the place of `views.region`, when counties are compared. */
  counties: string;
  municipality: string;
  county: string;
  year: string;
  side: string;
  size: string;
  allSizes: string;
  nothing: string;
  openFiles: string;
  /** `minimum`: how many respondents there must be, when one who answers alone is among them. */
  filesOpened: (count: number, minimum?: number) => string;
  wrongFiles: (names: string) => string;
  csv: string;
  figures: string;
  missing: string;

  // Region
  /** How many have answered, of how many. */
  answered: (answered: number, all: number, isCounty: boolean) => string;
  tableCaption: (year: number, side: string) => string;
  result: string;
  itemsKey: string;
  sortHint: string;
  sorted: (column: string, descending: boolean) => string;
  toPlace: (name: string) => string;
  perItem: string;
  perItemHint: string;
  /** Name of a column of counts: how many municipalities. */
  places: (count: number, isCounty: boolean) => string;
  notAssessed: string;

  // Sides
  sidesTitle: (place: string, year: number) => string;
  sidesHint: string;
  order: string;
  widestFirst: string;
  listOrder: string;
  /** In words, 0 to 2 steps; sides with the same rating may still differ by some of their answers. */
  difference: (steps: number, isSameRating: boolean) => string;
  noDifference: string;
  respondents: (count: number) => string;
  comments: (count: number) => string;
  commentKinds: Readonly<Record<'evidence' | 'nextStep' | 'reason', string>>;

  // Years
  yearsTitle: (place: string, side: string) => string;
  yearsChart: string;
  item: string;
  change: string;
  changes: Readonly<Record<'better' | 'same' | 'worse', string>>;
}
