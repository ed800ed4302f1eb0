import type { OwnMessages } from '../common/messages.js';
import { counter, formatNumber } from '../format.js';
import type { EventCalendarFrameMessages } from './messages.js';

const count = counter('sv');

/** What the steps go by. */
const UNITS = {
  upcoming: '4 veckor',
  today: 'dag',
  week: 'vecka',
  weekend: 'veckoslut',
  month: 'månad',
} as const;

export const eventCalendarSv: OwnMessages<EventCalendarFrameMessages> = {
  names:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december',
  view: 'Vy',
  views: { list: 'Lista', month: 'Månad', week: 'Vecka' },
  span: 'Tid',
  spans: {
    upcoming: 'Kommande 4 veckor',
    today: 'En dag',
    week: 'Vecka',
    weekend: 'Veckoslut',
    month: 'Månad',
  },
  previous: (unit) => `Föregående ${UNITS[unit]}`,
  next: (unit) => `Följande ${UNITS[unit]}`,
  today: 'i dag',
  toToday: 'I dag',
  week: (number) => `Vecka ${number}`,
  weekColumn: 'v.',
  searchLabel: 'Sök evenemang',
  filters: 'Avgränsa evenemangen',
  filtersWith: (active) =>
    active
      ? `Avgränsa evenemangen (${count(active, 'avgränsning', 'avgränsningar')})`
      : 'Avgränsa evenemangen',
  municipalities: 'Kommun',
  hyteTerms: 'Form av verksamhet',
  targetGroups: 'Målgrupp',
  languages: 'Språk',
  organisers: 'Arrangör',
  weekdays: 'Veckodag',
  partsOfDay: 'Tid på dygnet',
  partNames: { morning: 'Förmiddag', afternoon: 'Eftermiddag', evening: 'Kväll', night: 'Natt' },
  free: 'Avgiftsfritt',
  online: 'Går att delta på distans',
  chips: 'Valda avgränsningar',
  removeFilter: (name) => `Ta bort avgränsningen: ${name}`,
  removeAll: 'Ta bort alla avgränsningar',
  textChip: (text) => `Sökord: ${text}`,
  found: (value) => (value ? count(value, 'evenemang', 'evenemang') : 'Inga evenemang'),
  dayWith: (day, value) => `${day}, ${value ? count(value, 'evenemang', 'evenemang') : 'inga evenemang'}`,
  moreOnDay: (value) => `+${value} till`,
  weekLong: 'Veckonummer',
  more: 'Visa fler',
  shown: (value, total) => `Visar ${formatNumber('sv', value)} av ${formatNumber('sv', total)}`,
  allOfDay: (value) => `Visa dagens alla ${count(value, 'evenemang', 'evenemang')}`,
  nothing: 'Inga evenemang under den här tiden',
  nothingHelp: 'Se senare evenemang eller sök bredare.',
  nextPeriod: 'Visa följande',
  withoutFilters: 'Ta bort alla avgränsningar',
  clock: (from, to) => (to ? `kl. ${from}–${to}` : `kl. ${from}`),
  wholeDay: 'hela dagen',
  until: (day) => `pågår till ${day}`,
  since: (day) => `började ${day}`,
  status: {
    scheduled: '',
    cancelled: 'Inställt',
    postponed: 'Uppskjutet, ny tid meddelas senare',
    rescheduled: 'Ny tid',
    'moved-online': 'Flyttat till nätet',
  },
  undated: 'Uppskjutna evenemang vars nya tid ännu inte är känd',
  place: 'Plats',
  onlinePlace: 'På nätet',
  freeOfCharge: 'Avgiftsfritt',
  back: 'Tillbaka till kalendern',
  downloadAll: 'Ladda ner evenemangen till kalendern',
  subscribe: 'Prenumerera på kalendern',
  feedOpen: 'Öppna i kalenderprogrammet',
  feedAddress: 'Adress',
  copyAddress: 'Kopiera adressen',
  addressCopied: 'Adressen har kopierats.',
  feedHint:
    'Din kalender visar de här evenemangen med dina val och hämtar ändringar själv. Öppna prenumerationen direkt eller kopiera adressen till ditt kalenderprogram.',
};
