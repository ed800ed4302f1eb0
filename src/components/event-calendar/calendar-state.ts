import type { CalendarViewName, ListSpan } from '../../i18n/event-calendar/messages.js';
import type { EventQuery, PartOfDay } from '../../model/event-query.js';
import { addDays, addMonths, dayNumber, mondayOf, dayText, monthWeeks, spanOf } from '../../time/days.js';

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

/** Days the list looks ahead when nothing else is asked. */
const AHEAD = 28;

/** First and last day of what is shown; a month is shown in whole weeks. */
export function rangeOf({ view, day, span }: CalendarState): { from: string; to: string } {
  if (view === 'month') {
    const weeks = monthWeeks(day);
    return { from: weeks[0]!.days[0]!, to: weeks.at(-1)!.days[6]! };
  }
  if (view === 'week') return spanOf(day, 'week')!;
  if (span === 'week' || span === 'month') return spanOf(day, span)!;
  if (span === 'weekend') {
    const saturday = dayText(mondayOf(dayNumber(day)!) + 5);
    return { from: saturday, to: addDays(saturday, 1)! };
  }
  return { from: day, to: span === 'today' ? day : addDays(day, AHEAD - 1)! };
}

/** The days that are shown, as one text: whether two states show the same ones. */
export function rangeKey(state: CalendarState): string {
  const { from, to } = rangeOf(state);
  return `${from}/${to}`;
}

/** The same view one period later (`1`) or earlier (`-1`). */
export function moved(state: CalendarState, direction: 1 | -1): CalendarState {
  const { view, day, span } = state;
  const unit = view === 'list' ? span : view;
  const next =
    unit === 'month'
      ? addMonths(day, direction)
      : addDays(day, direction * (unit === 'upcoming' ? AHEAD : unit === 'today' ? 1 : 7));
  return { ...state, day: next! };
}

export function stateToQuery(state: CalendarState, readerLanguages: readonly string[]): EventQuery {
  const { text, weekdays, partsOfDay, free, online } = state;
  const lists = Object.fromEntries(
    (['municipalities', 'hyteTerms', 'targetGroups', 'languages', 'organisers'] as const)
      .filter((name) => state[name].length)
      .map((name) => [name, state[name]]),
  );
  return {
    ...rangeOf(state),
    ...(text.trim() && { text: text.trim() }),
    ...lists,
    ...(weekdays.length && { weekdays: weekdays.map(Number) }),
    ...(partsOfDay.length && { partsOfDay: partsOfDay as PartOfDay[] }),
    ...(free && { free }),
    ...(online && { online }),
    readerLanguages,
  };
}

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
