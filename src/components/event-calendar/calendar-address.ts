import type { ReactiveControllerHost } from 'lit';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { CalendarViewName, ListSpan } from '../../i18n/event-calendar/messages.js';
import { dayNumber } from '../../time/days.js';
import { initialState, LIST_FILTERS, SWITCHES, type CalendarState } from './calendar-state.js';

const VIEWS: readonly string[] = ['list', 'month', 'week'];
const SPANS: readonly string[] = ['upcoming', 'today', 'week', 'weekend', 'month'];

/** Years in which sources have events: nobody links to others, and the last day a calendar has has no next one. */
const YEARS = /^(?:19|20|21)/;

/** Short names for the address bar. */
const KEYS = {
  municipalities: 'municipality',
  hyteTerms: 'term',
  targetGroups: 'for',
  languages: 'language',
  organisers: 'by',
  weekdays: 'weekday',
  partsOfDay: 'time',
  free: 'free',
  online: 'online',
} as const;

function encode(state: CalendarState): URLSearchParams {
  const parameters = new URLSearchParams({ view: state.view, day: state.day });
  if (state.view === 'list' && state.span !== 'upcoming') parameters.set('span', state.span);
  if (state.text) parameters.set('q', state.text);
  for (const name of LIST_FILTERS) for (const code of state[name]) parameters.append(KEYS[name], code);
  for (const name of SWITCHES) if (state[name]) parameters.set(KEYS[name], '1');
  if (state.event) parameters.set('id', state.event);
  return parameters;
}

/** An address is foreign input: what is no view, no day, no span is left out. */
function decode(parameters: URLSearchParams, today: string): CalendarState {
  const told = (key: string, known: readonly string[]): string | undefined => {
    const value = parameters.get(key) ?? '';
    return known.includes(value) ? value : undefined;
  };
  const day = parameters.get('day') ?? '';
  const start = initialState(dayNumber(day) !== undefined && YEARS.test(day) ? day : today);
  return {
    ...start,
    view: (told('view', VIEWS) ?? start.view) as CalendarViewName,
    span: (told('span', SPANS) ?? start.span) as ListSpan,
    text: (parameters.get('q') ?? '').slice(0, 500),
    ...Object.fromEntries(
      LIST_FILTERS.map((name) => [name, [...new Set(parameters.getAll(KEYS[name]))].slice(0, 50)]),
    ),
    ...Object.fromEntries(SWITCHES.map((name) => [name, parameters.has(KEYS[name])])),
    event: parameters.get('id') ?? '',
  };
}

/** The calendar's place in the page's address. */
export const createAddress = (
  host: ReactiveControllerHost,
  prefix: () => string,
  today: () => string,
  moved: (state: CalendarState | undefined) => void,
): UrlStateController<CalendarState> =>
  new UrlStateController(host, {
    prefix,
    moved,
    encode,
    decode: (parameters) => decode(parameters, today()),
  });
