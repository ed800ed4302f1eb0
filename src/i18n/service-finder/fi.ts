import { formatNumber, plural } from '../format.js';
import type { ServiceFinderMessages } from './messages.js';
import { serviceFinderShell } from './shell.js';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber('fi', value)} ${plural('fi', value, { one, other })}`;

export const serviceFinderFi: ServiceFinderMessages = {
  ...serviceFinderShell['fi']!,
  suggestions: (value) =>
    value ? `${count(value, 'ehdotus', 'ehdotusta')}. Siirry nuolinäppäimillä.` : 'Ei ehdotuksia.',
  suggestionType: {
    concept: 'aihe',
    hyteTerm: 'toiminnan muoto',
    organisation: 'järjestö',
    place: 'paikka',
    service: 'palvelu',
  },
  filters: 'Rajaa hakua',
  filtersWith: (active) =>
    active ? `Rajaa hakua (${count(active, 'rajaus', 'rajausta')} käytössä)` : 'Rajaa hakua',
  hyteTerm: 'Toiminnan muoto',
  targetGroup: 'Kohderyhmä',
  language: 'Palvelukieli',
  free: 'Maksuton',
  remote: 'Onnistuu etänä',
  chips: 'Käytössä olevat rajaukset',
  removeFilter: (name) => `Poista rajaus: ${name}`,
  removeAll: 'Poista kaikki rajaukset',
  placeChip: (name) => `Kunta: ${name}`,
  languageChip: (name) => `Kieli: ${name}`,
  sort: 'Järjestys',
  sorts: { relevance: 'Osuvimmat ensin', name: 'Aakkosjärjestys', freshness: 'Viimeksi tarkistetut ensin' },
  found: (value) => (value ? count(value, 'palvelu', 'palvelua') : 'Ei palveluja näillä rajauksilla'),
  searchedInstead: (text) => `Näytetään tulokset haulle ${text}.`,
  more: (value) => `Näytä ${count(value, 'palvelu', 'palvelua')} lisää`,
  shown: (shown, total) => `Näkyvissä ${formatNumber('fi', shown)} / ${formatNumber('fi', total)}`,
  nothingHelp: 'Kokeile toista sanaa tai väljennä hakua:',
  withoutFilter: (name, value) => `Poista rajaus ${name} (${count(value, 'palvelu', 'palvelua')})`,
  withoutEverything: (value) => `Poista haku ja rajaukset (${count(value, 'palvelu', 'palvelua')})`,
  withoutText: (value) => `Tyhjennä hakusana (${count(value, 'palvelu', 'palvelua')})`,
  inCounty: (name, value) => `Hae alueelta: ${name} (${count(value, 'palvelu', 'palvelua')})`,
  everywhere: (value) => `Hae koko maasta (${count(value, 'palvelu', 'palvelua')})`,
  nationwide: 'Koko maa',
  remotely: 'Etänä',
  andOthers: (value) => `ja ${count(value, 'muu kunta', 'muuta kuntaa')}`,
  phone: 'Puhelin',
  freeCall: 'maksuton puhelu',
  verified: (date) => `Tarkistettu ${date}`,
  modified: (date) => `Muokattu ${date}`,
  longAgo: 'yli vuosi sitten',
  stale: 'Varmista tiedot soittamalla tai järjestön sivuilta.',
  freeOfCharge: 'Maksuton',
  paused: 'Tauolla',
  back: 'Takaisin hakutuloksiin',
  about: 'Palvelun kuvaus',
  howTo: 'Näin pääset mukaan',
  eligibility: 'Kenelle palvelu on tarkoitettu',
  contact: 'Yhteystiedot ja paikat',
  visit: 'Käy paikalla',
  online: 'Verkossa',
  email: 'Sähköposti',
  homeVisit: 'Kotikäynti',
  hours: 'Avoinna',
  days: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  closed: 'suljettu',
  alwaysOpen: 'aina avoinna',
  byAppointment: 'ajanvarauksella',
  validDates: (from, to) => (from && from === to ? from : `${from ?? ''}–${to ?? ''}`),
  accessibility: 'Esteettömyys',
  price: 'Hinta',
  age: (minimum, maximum) =>
    minimum !== undefined && maximum !== undefined
      ? `${minimum}–${maximum}-vuotiaille`
      : minimum !== undefined
        ? `${minimum} vuotta täyttäneille`
        : `Enintään ${maximum}-vuotiaille`,
  ageLabel: 'Ikä',
  area: 'Alue',
  organisation: 'Järjestö',
  together: 'Yhteistyössä',
  links: 'Lisätietoa verkossa',
  source: 'Tiedon lähde',
  addressHidden: 'Osoite ei ole julkinen. Soita ensin.',
  gone: 'Tätä palvelua ei enää löydy. Se on voinut päättyä.',
};
