import type { ServiceSort } from '../../model/query.js';
import type { ServiceFinderShellMessages } from './shell.js';

/** Every word the service finder says. Override any of them with the widget's `messages` property. */
export interface ServiceFinderMessages extends ServiceFinderShellMessages {
  suggestions: (count: number) => string;
  suggestionType: Readonly<Record<'concept' | 'hyteTerm' | 'organisation' | 'place' | 'service', string>>;
  filters: string;
  /** Name of the disclosure button. */
  filtersWith: (active: number) => string;
  hyteTerm: string;
  targetGroup: string;
  language: string;
  free: string;
  remote: string;
  chips: string;
  removeFilter: (name: string) => string;
  removeAll: string;
  placeChip: (name: string) => string;
  languageChip: (name: string) => string;
  sort: string;
  sorts: Readonly<Record<ServiceSort, string>>;
  /** A whole sentence for any count, 0 included. */
  found: (count: number) => string;
  searchedInstead: (text: string) => string;
  more: (count: number) => string;
  shown: (shown: number, total: number) => string;
  nothingHelp: string;
  withoutFilter: (name: string, count: number) => string;
  withoutEverything: (count: number) => string;
  withoutText: (count: number) => string;
  inCounty: (name: string, count: number) => string;
  everywhere: (count: number) => string;
  nationwide: string;
  remotely: string;
  andOthers: (count: number) => string;
  phone: string;
  freeCall: string;
  verified: (date: string) => string;
  modified: (date: string) => string;
  /** After the date, when it is more than a year back. */
  longAgo: string;
  /** What to do then. */
  stale: string;
  freeOfCharge: string;
  paused: string;
  back: string;
  about: string;
  howTo: string;
  eligibility: string;
  contact: string;
  visit: string;
  online: string;
  email: string;
  homeVisit: string;
  hours: string;
  /** Short names of the weekdays, Monday first. */
  days: readonly string[];
  closed: string;
  alwaysOpen: string;
  byAppointment: string;
  validDates: (from: string | undefined, to: string | undefined) => string;
  accessibility: string;
  price: string;
  age: (minimum: number | undefined, maximum: number | undefined) => string;
  ageLabel: string;
  area: string;
  organisation: string;
  together: string;
  links: string;
  source: string;
  addressHidden: string;
  gone: string;
}
