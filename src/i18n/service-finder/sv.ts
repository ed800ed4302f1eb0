import { counter, formatNumber } from '../format.js';
import type { ServiceFinderMessages } from './messages.js';
import { serviceFinderShell } from './shell.js';

const count = counter('sv');

export const serviceFinderSv: ServiceFinderMessages = {
  ...serviceFinderShell['sv']!,
  suggestions: (value) =>
    value ? `${count(value, 'förslag', 'förslag')}. Flytta med piltangenterna.` : 'Inga förslag.',
  suggestionType: {
    concept: 'ämne',
    hyteTerm: 'verksamhetsform',
    organisation: 'organisation',
    place: 'plats',
    service: 'tjänst',
  },
  filters: 'Avgränsa sökningen',
  filtersWith: (active) =>
    active ? `Avgränsa sökningen (${count(active, 'avgränsning', 'avgränsningar')})` : 'Avgränsa sökningen',
  hyteTerm: 'Form av verksamhet',
  targetGroup: 'Målgrupp',
  language: 'Servicespråk',
  free: 'Avgiftsfri',
  remote: 'Finns på distans',
  chips: 'Valda avgränsningar',
  removeFilter: (name) => `Ta bort avgränsningen: ${name}`,
  removeAll: 'Ta bort alla avgränsningar',
  placeChip: (name) => `Kommun: ${name}`,
  languageChip: (name) => `Språk: ${name}`,
  sort: 'Ordning',
  sorts: {
    relevance: 'Bäst träff först',
    name: 'I bokstavsordning',
    freshness: 'Senast kontrollerade först',
  },
  found: (value) => (value ? count(value, 'tjänst', 'tjänster') : 'Inga tjänster med den här sökningen'),
  searchedInstead: (text) => `Här visas träffar för ${text}.`,
  more: (value) => `Visa ${count(value, 'tjänst', 'tjänster')} till`,
  shown: (shown, total) => `Visas ${formatNumber('sv', shown)} / ${formatNumber('sv', total)}`,
  nothingHelp: 'Pröva ett annat ord eller sök bredare.',
  withoutFilter: (name, value) => `Ta bort avgränsningen ${name} (${count(value, 'tjänst', 'tjänster')})`,
  withoutEverything: (value) => `Ta bort sökord och avgränsningar (${count(value, 'tjänst', 'tjänster')})`,
  withoutText: (value) => `Töm sökordet (${count(value, 'tjänst', 'tjänster')})`,
  inCounty: (name, value) => `Sök i området: ${name} (${count(value, 'tjänst', 'tjänster')})`,
  everywhere: (value) => `Sök i hela landet (${count(value, 'tjänst', 'tjänster')})`,
  nationwide: 'Hela landet',
  remotely: 'På distans',
  andOthers: (value) => `och ${count(value, 'kommun', 'kommuner')} till`,
  phone: 'Telefon',
  freeCall: 'avgiftsfritt samtal',
  verified: (date) => `Kontrollerad ${date}`,
  modified: (date) => `Ändrad ${date}`,
  longAgo: 'för över ett år sedan',
  stale: 'Kontrollera uppgifterna hos organisationen.',
  freeOfCharge: 'Avgiftsfri',
  paused: 'Paus',
  back: 'Tillbaka till sökresultatet',
  about: 'Om tjänsten',
  howTo: 'Så här kommer du med',
  eligibility: 'Vem tjänsten är till för',
  contact: 'Kontaktuppgifter och platser',
  visit: 'Besök',
  online: 'På nätet',
  email: 'E-post',
  homeVisit: 'Hembesök',
  hours: 'Öppet',
  days: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  closed: 'stängt',
  alwaysOpen: 'alltid öppet',
  byAppointment: 'enligt tidsbokning',
  validDates: (from, to) => (from && from === to ? from : `${from ?? ''}–${to ?? ''}`),
  accessibility: 'Tillgänglighet',
  price: 'Pris',
  age: (minimum, maximum) =>
    maximum === undefined
      ? `För dem som har fyllt ${minimum} år`
      : minimum === undefined
        ? `För högst ${maximum}-åringar`
        : `För ${minimum}–${maximum}-åringar`,
  ageLabel: 'Ålder',
  area: 'Område',
  organisation: 'Organisation',
  together: 'I samarbete med',
  links: 'Mer information på nätet',
  source: 'Källa',
  addressHidden: 'Adressen är inte offentlig. Ring först.',
  gone: 'Den här tjänsten finns inte längre. Den kan ha upphört.',
};
