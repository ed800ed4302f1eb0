import type { OwnMessages } from '../common/messages.js';
import { counter, formatNumber } from '../format.js';
import type { EventCalendarFrameMessages } from './messages.js';

const count = counter('fi');

/** What the steps go by. */
const UNITS = {
  upcoming: '4 viikkoa',
  today: 'päivä',
  week: 'viikko',
  weekend: 'viikonloppu',
  month: 'kuukausi',
} as const;

export const eventCalendarFi: OwnMessages<EventCalendarFrameMessages> = {
  names:
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  view: 'Näkymä',
  views: { list: 'Luettelo', month: 'Kuukausi', week: 'Viikko' },
  span: 'Ajankohta',
  spans: {
    upcoming: 'Tulevat 4 viikkoa',
    today: 'Yksi päivä',
    week: 'Viikko',
    weekend: 'Viikonloppu',
    month: 'Kuukausi',
  },
  previous: (unit) => `${unit === 'upcoming' ? 'Edelliset' : 'Edellinen'} ${UNITS[unit]}`,
  next: (unit) => `${unit === 'upcoming' ? 'Seuraavat' : 'Seuraava'} ${UNITS[unit]}`,
  today: 'tänään',
  toToday: 'Tänään',
  week: (number) => `Viikko ${number}`,
  weekColumn: 'vk',
  searchLabel: 'Hae tapahtumia',
  filters: 'Rajaa tapahtumia',
  filtersWith: (active) =>
    active ? `Rajaa tapahtumia (${count(active, 'rajaus', 'rajausta')} käytössä)` : 'Rajaa tapahtumia',
  municipalities: 'Kunta',
  hyteTerms: 'Toiminnan muoto',
  targetGroups: 'Kohderyhmä',
  languages: 'Kieli',
  organisers: 'Järjestäjä',
  weekdays: 'Viikonpäivä',
  partsOfDay: 'Vuorokaudenaika',
  partNames: { morning: 'Aamupäivä', afternoon: 'Iltapäivä', evening: 'Ilta', night: 'Yö' },
  free: 'Maksuton',
  online: 'Voi osallistua etänä',
  chips: 'Käytössä olevat rajaukset',
  removeFilter: (name) => `Poista rajaus: ${name}`,
  removeAll: 'Poista kaikki rajaukset',
  textChip: (text) => `Haku: ${text}`,
  found: (value) => (value ? count(value, 'tapahtuma', 'tapahtumaa') : 'Ei tapahtumia'),
  dayWith: (day, value) => `${day}, ${value ? count(value, 'tapahtuma', 'tapahtumaa') : 'ei tapahtumia'}`,
  moreOnDay: (value) => `+${value} muuta`,
  weekLong: 'Viikon numero',
  more: 'Näytä lisää',
  shown: (value, total) => `Näkyvissä ${formatNumber('fi', value)}/${formatNumber('fi', total)}`,
  allOfDay: (value) => `Näytä päivän kaikki ${count(value, 'tapahtuma', 'tapahtumaa')}`,
  nothing: 'Ei tapahtumia tällä ajalla',
  nothingHelp: 'Katso myöhempiä tapahtumia tai väljennä rajauksia.',
  nextPeriod: 'Katso seuraavat',
  withoutFilters: 'Poista kaikki rajaukset',
  clock: (from, to) => (to ? `klo ${from}–${to}` : `klo ${from}`),
  wholeDay: 'koko päivä',
  until: (day) => `jatkuu ${day} asti`,
  since: (day) => `alkoi ${day}`,
  status: {
    scheduled: '',
    cancelled: 'Peruttu',
    postponed: 'Siirretty, uusi aika ilmoitetaan myöhemmin',
    rescheduled: 'Uusi aika',
    'moved-online': 'Siirretty verkkoon',
  },
  undated: 'Siirretyt, joiden uusi aika ei ole vielä tiedossa',
  place: 'Paikka',
  onlinePlace: 'Verkossa',
  freeOfCharge: 'Maksuton',
  back: 'Takaisin kalenteriin',
  downloadAll: 'Lataa tapahtumat kalenteriin',
  subscribe: 'Tilaa kalenteri',
  feedOpen: 'Avaa kalenteriohjelmassa',
  feedAddress: 'Osoite',
  copyAddress: 'Kopioi osoite',
  addressCopied: 'Osoite on kopioitu.',
  feedHint:
    'Kalenterisi näyttää nämä tapahtumat valituin rajauksin ja hakee muutokset itse. Avaa tilaus suoraan tai kopioi osoite kalenteriohjelmaan.',
};
