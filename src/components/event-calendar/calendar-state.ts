import type { CalendarViewName, ListSpan } from '../../i18n/event-calendar/messages.js';

/** What the reader has asked for. Never changed in place. */
export interface CalendarState {
  readonly view: CalendarViewName;
  /** The day that is looked at, `YYYY-MM-DD`: the chosen day of the month, the first of the list. */
  readonly day: string;
  readonly span: ListSpan;
  readonly text: string;
  readonly municipalities: readonly string[];
  readonly hyteTerms: readonly string[];
  readonly targetGroups: readonly string[];
  readonly languages: readonly string[];
  readonly organisers: readonly string[];
  /** ISO weekdays as text, so that all lists are lists of codes. */
  readonly weekdays: readonly string[];
  readonly partsOfDay: readonly string[];
  readonly free: boolean;
  readonly online: boolean;
  /** The event that is open. */
  readonly event: string;
}

export const initialState = (day: string): CalendarState => ({
  view: 'list',
  day,
  span: 'upcoming',
  text: '',
  municipalities: [],
  hyteTerms: [],
  targetGroups: [],
  languages: [],
  organisers: [],
  weekdays: [],
  partsOfDay: [],
  free: false,
  online: false,
  event: '',
});

/** The filters that hold a list of codes. */
export const LIST_FILTERS = [
  'municipalities',
  'hyteTerms',
  'targetGroups',
  'languages',
  'organisers',
  'weekdays',
  'partsOfDay',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
/** The filters that are on or off. */
export const SWITCHES = ['free', 'online'] as const;
export type Switch = (typeof SWITCHES)[number];

/** The same state with a code added to a filter, or taken from it. */
export function toggled(state: CalendarState, filter: ListFilter, code: string): CalendarState {
  const codes = state[filter];
  return {
    ...state,
    [filter]: codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code],
  };
}

/** The same days without any filter. */
export const withoutFilters = ({ view, day, span }: CalendarState): CalendarState => ({
  ...initialState(day),
  view,
  span,
});
