import type { EventQuery, PartOfDay } from '../../model/event-query.js';
import {
  addDays,
  addMonths,
  dayNumber,
  dayText,
  mondayOf,
  monthWeeks,
  remember,
  spanOf,
} from '../../time/days.js';
import { dayOf } from '../../time/zone.js';
import type { CalendarState } from './calendar-state.js';

/** Today in Finland, `YYYY-MM-DD`. */
export const today = (): string => dayOf(Date.now());

/** Days the list looks ahead when nothing else is asked. */
const AHEAD = 28;

/** The weeks of a day's month, for reading only: every drawing asks for them ten times. */
export const weeksOf = /* @__PURE__ */ remember(monthWeeks);

/** First and last day of what is shown; a month is shown in whole weeks. */
export function rangeOf({ view, day, span }: CalendarState): { from: string; to: string } {
  if (view === 'month') {
    const weeks = weeksOf(day);
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
