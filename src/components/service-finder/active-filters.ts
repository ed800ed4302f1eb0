import { LIST_FILTERS, SWITCHES, type FinderState, type ListFilter, type Switch } from './finder-state.js';

/** The same state with a code added to a filter, or taken from it. */
export function toggled(state: FinderState, filter: ListFilter, code: string): FinderState {
  const codes = state[filter];
  return {
    ...state,
    [filter]: codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code],
  };
}

/** One filter the reader can take away. */
export interface ActiveFilter {
  filter: ListFilter | Switch;
  /** Code of a list filter; empty for a switch. */
  code: string;
  /** The state without it. */
  without: FinderState;
}

export function activeFilters(state: FinderState): ActiveFilter[] {
  return [
    ...LIST_FILTERS.flatMap((filter) =>
      state[filter].map((code) => ({ filter, code, without: toggled(state, filter, code) })),
    ),
    ...SWITCHES.filter((filter) => state[filter]).map((filter) => ({
      filter,
      code: '',
      without: { ...state, [filter]: false },
    })),
  ];
}
