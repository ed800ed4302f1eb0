import type { OwnMessages } from '../common/messages.js';
import { counter, formatNumber } from '../format.js';
import type { EventCalendarFrameMessages } from './messages.js';

const count = counter('en');

/** What the steps go by. */
const UNITS = {
  upcoming: '4 weeks',
  today: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
} as const;

export const eventCalendarEn: OwnMessages<EventCalendarFrameMessages> = {
  names:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
  view: 'View',
  views: { list: 'List', month: 'Month', week: 'Week' },
  span: 'Time',
  spans: {
    upcoming: 'Next 4 weeks',
    today: 'One day',
    week: 'Week',
    weekend: 'Weekend',
    month: 'Month',
  },
  previous: (unit) => `Previous ${UNITS[unit]}`,
  next: (unit) => `Next ${UNITS[unit]}`,
  today: 'today',
  toToday: 'Today',
  week: (number) => `Week ${number}`,
  weekColumn: 'wk',
  searchLabel: 'Search events',
  filters: 'Narrow the events',
  filtersWith: (active) =>
    active ? `Narrow the events (${count(active, 'filter', 'filters')} in use)` : 'Narrow the events',
  municipalities: 'Municipality',
  hyteTerms: 'Type of activity',
  targetGroups: 'For whom',
  languages: 'Language',
  organisers: 'Organiser',
  weekdays: 'Day of the week',
  partsOfDay: 'Time of day',
  partNames: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening', night: 'Night' },
  free: 'Free of charge',
  online: 'Can be joined online',
  chips: 'Filters in use',
  removeFilter: (name) => `Remove filter: ${name}`,
  removeAll: 'Remove all filters',
  textChip: (text) => `Search: ${text}`,
  found: (value) => (value ? count(value, 'event', 'events') : 'No events'),
  dayWith: (day, value) => `${day}, ${value ? count(value, 'event', 'events') : 'no events'}`,
  moreOnDay: (value) => `+${value} more`,
  weekLong: 'Week number',
  more: 'Show more',
  shown: (value, total) => `Showing ${formatNumber('en', value)} of ${formatNumber('en', total)}`,
  allOfDay: (value) => `Show all ${count(value, 'event', 'events')} of the day`,
  nothing: 'No events at this time',
  nothingHelp: 'Look at later events, or use fewer filters.',
  nextPeriod: 'Show the following',
  withoutFilters: 'Remove all filters',
  clock: (from, to) => (to ? `${from}–${to}` : `at ${from}`),
  wholeDay: 'all day',
  until: (day) => `until ${day}`,
  since: (day) => `began ${day}`,
  status: {
    scheduled: '',
    cancelled: 'Cancelled',
    postponed: 'Postponed, new time to be announced',
    rescheduled: 'New time',
    'moved-online': 'Moved online',
  },
  undated: 'Postponed events without a new time yet',
  place: 'Place',
  onlinePlace: 'Online',
  freeOfCharge: 'Free of charge',
  back: 'Back to the calendar',
  downloadAll: 'Download these for your calendar',
  subscribe: 'Subscribe to the calendar',
  feedOpen: 'Open in your calendar program',
  feedAddress: 'Address',
  copyAddress: 'Copy the address',
  addressCopied: 'The address has been copied.',
  feedHint:
    'Your calendar shows these events, as you have filtered them, and fetches changes by itself. Open the subscription at once, or copy the address to your calendar program.',
};
