import { formatNumber, plural } from '../format.js';
import type { ServiceFinderMessages } from './messages.js';
import { serviceFinderShell } from './shell.js';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber('en', value)} ${plural('en', value, { one, other })}`;

export const serviceFinderEn: ServiceFinderMessages = {
  ...serviceFinderShell['en']!,
  suggestions: (value) =>
    value ? `${count(value, 'suggestion', 'suggestions')}. Use the arrow keys to move.` : 'No suggestions.',
  suggestionType: {
    concept: 'topic',
    hyteTerm: 'type of activity',
    organisation: 'organisation',
    place: 'place',
    service: 'service',
  },
  filters: 'Narrow the search',
  filtersWith: (active) =>
    active ? `Narrow the search (${count(active, 'filter', 'filters')} in use)` : 'Narrow the search',
  hyteTerm: 'Type of activity',
  targetGroup: 'For whom',
  language: 'Language of service',
  free: 'Free of charge',
  remote: 'Available remotely',
  chips: 'Filters in use',
  removeFilter: (name) => `Remove filter: ${name}`,
  removeAll: 'Remove all filters',
  placeChip: (name) => `Municipality: ${name}`,
  languageChip: (name) => `Language: ${name}`,
  sort: 'Order',
  sorts: { relevance: 'Best match first', name: 'By name', freshness: 'Last checked first' },
  found: (value) => (value ? count(value, 'service', 'services') : 'No services with these filters'),
  searchedInstead: (text) => `Showing results for ${text}.`,
  more: (value) => `Show ${count(value, 'more service', 'more services')}`,
  shown: (shown, total) => `Showing ${formatNumber('en', shown)} of ${formatNumber('en', total)}`,
  nothingHelp: 'Try another word, or widen the search:',
  withoutFilter: (name, value) => `Remove filter ${name} (${count(value, 'service', 'services')})`,
  withoutEverything: (value) => `Clear the search and all filters (${count(value, 'service', 'services')})`,
  withoutText: (value) => `Clear the search word (${count(value, 'service', 'services')})`,
  inCounty: (name, value) => `Search in ${name} (${count(value, 'service', 'services')})`,
  everywhere: (value) => `Search the whole country (${count(value, 'service', 'services')})`,
  nationwide: 'Whole country',
  remotely: 'Remotely',
  andOthers: (value) => `and ${count(value, 'other municipality', 'other municipalities')}`,
  phone: 'Phone',
  freeCall: 'free call',
  verified: (date) => `Checked ${date}`,
  modified: (date) => `Changed ${date}`,
  longAgo: 'over a year ago',
  stale: 'Call first, or see the organisation’s own pages.',
  freeOfCharge: 'Free of charge',
  paused: 'On a break',
  back: 'Back to search results',
  about: 'About the service',
  howTo: 'How to take part',
  eligibility: 'Who the service is for',
  contact: 'Contact details and places',
  visit: 'Visit',
  online: 'Online',
  email: 'Email',
  homeVisit: 'Home visit',
  hours: 'Open',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  closed: 'closed',
  alwaysOpen: 'always open',
  byAppointment: 'by appointment',
  validDates: (from, to) => (from && from === to ? from : `${from ?? ''} – ${to ?? ''}`.trim()),
  accessibility: 'Accessibility',
  price: 'Price',
  age: (minimum, maximum) =>
    minimum !== undefined && maximum !== undefined
      ? `Ages ${minimum}–${maximum}`
      : minimum !== undefined
        ? `From age ${minimum}`
        : `Up to age ${maximum}`,
  ageLabel: 'Age',
  area: 'Area',
  organisation: 'Organisation',
  together: 'Together with',
  links: 'More online',
  source: 'Source',
  addressHidden: 'The address is not public. Call first.',
  gone: 'This service can no longer be found. It may have ended.',
};
