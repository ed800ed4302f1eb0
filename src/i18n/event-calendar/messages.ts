import type { EventStatus } from '../../model/event.js';
import type { PartOfDay } from '../../model/event-query.js';
import type { CommonMessages } from '../common/messages.js';

/** The ways an event calendar can be looked at. */
export type CalendarViewName = 'list' | 'month' | 'week';

/** Which days the list shows. */
export type ListSpan = 'upcoming' | 'today' | 'week' | 'weekend' | 'month';

/** The words of one event in full. */
export interface EventDetailMessages {
  share: string;
  copied: string;
  price: string;
  registration: string;
  registrationBy: (day: string) => string;
  registrationNeeded: string;
  registrationNotNeeded: string;
  register: string;
  placesLeft: (count: number) => string;
  when: string;
  about: string;
  accessibility: string;
  links: string;
  age: (minimum: number | undefined, maximum: number | undefined) => string;
  ageLabel: string;
  source: string;
  seriesNote: string;
  /** After the note, before the times. */
  nextTimes: string;
  noMoreTimes: string;
  /** Those after the ones that are listed; `last` is the day of the last one. */
  moreTimes: (count: number, last: string) => string;
  /** The series has no end. */
  goesOn: string;
  addToCalendar: string;
  /** Before links to calendars on the web. */
  addOnline: string;
  photo: (credit: string) => string;
  gone: string;
  addressHidden: string;
}

/** The words that are there with the first events. */
export interface EventCalendarFrameMessages extends CommonMessages {
  /**
   * Weekdays from Monday, then months from January, with blanks between. Written here, as the browser's first formatter
   * of dates takes as long to begin as a month of events to be drawn.
   */
  names: string;
  view: string;
  views: Readonly<Record<CalendarViewName, string>>;
  span: string;
  spans: Readonly<Record<ListSpan, string>>;
  previous: (unit: ListSpan) => string;
  next: (unit: ListSpan) => string;
  today: string;
  toToday: string;
  week: (number: number) => string;
  weekColumn: string;
  searchLabel: string;
  filters: string;
  filtersWith: (active: number) => string;
  municipalities: string;
  hyteTerms: string;
  targetGroups: string;
  languages: string;
  organisers: string;
  weekdays: string;
  partsOfDay: string;
  partNames: Readonly<Record<PartOfDay, string>>;
  free: string;
  online: string;
  chips: string;
  removeFilter: (name: string) => string;
  removeAll: string;
  textChip: (text: string) => string;
  /** A whole sentence for any count, 0 included. */
  found: (count: number) => string;
  dayWith: (day: string, count: number) => string;
  moreOnDay: (count: number) => string;
  /** Before the week numbers of a month, for those who hear it. */
  weekLong: string;
  more: string;
  shown: (count: number, total: number) => string;
  allOfDay: (count: number) => string;
  nothing: string;
  nothingHelp: string;
  nextPeriod: string;
  withoutFilters: string;
  clock: (from: string, to: string | undefined) => string;
  wholeDay: string;
  until: (day: string) => string;
  since: (day: string) => string;
  status: Readonly<Record<EventStatus, string>>;
  undated: string;
  place: string;
  onlinePlace: string;
  freeOfCharge: string;
  back: string;
  downloadAll: string;
  subscribe: string;
  feedOpen: string;
  /** Over the address to be copied, and what to do with it. */
  feedAddress: string;
  copyAddress: string;
  addressCopied: string;
  feedHint: string;
}

/** Every word the event calendar says. Override any of them with the widget's `messages` property. */
export interface EventCalendarMessages extends EventCalendarFrameMessages, EventDetailMessages {}
