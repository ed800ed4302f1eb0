import type { FinderState } from './finder-state.js';

/** The filters that hold a list of codes. */
export const LIST_FILTERS = ['municipalities', 'counties', 'hyteTerms', 'targetGroups', 'languages'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
/** The filters that are on or off. */
export const SWITCHES = ['free', 'remote'] as const;
export type Switch = (typeof SWITCHES)[number];

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
  /** A state without it. */
  without: (state: FinderState) => FinderState;
}

export function activeFilters(state: FinderState): ActiveFilter[] {
  return [
    ...LIST_FILTERS.flatMap((filter) =>
      state[filter].map((code) => ({
        filter,
        code,
        without: (now: FinderState) => ({ ...now, [filter]: now[filter].filter((other) => other !== code) }),
      })),
    ),
    ...SWITCHES.filter((filter) => state[filter]).map((filter) => ({
      filter,
      code: '',
      without: (now: FinderState) => ({ ...now, [filter]: false }),
    })),
  ];
}
