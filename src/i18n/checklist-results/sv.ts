import type { OwnMessages } from '../common/messages.js';
import { counter } from '../format.js';
import type { ChecklistResultsMessages } from './messages.js';

const count = counter('sv');
const places = (value: number, isCounty: boolean): string =>
  isCounty ? count(value, 'välfärdsområde', 'välfärdsområden') : count(value, 'kommun', 'kommuner');

export const checklistResultsSv: OwnMessages<ChecklistResultsMessages> = {
  view: 'Vy',
  views: { region: 'Kommuner', sides: 'Parter', years: 'År' },
  counties: 'Välfärdsområden',
  municipality: 'Kommun',
  county: 'Välfärdsområde',
  year: 'År',
  side: 'Vems bedömning',
  size: 'Kommunens storlek',
  allSizes: 'Alla',
  nothing: 'Det finns inga bedömningar ännu.',
  openFiles: 'Öppna bedömningsfiler',
  filesOpened: (value, minimum) =>
    `${count(value, 'bedömning', 'bedömningar')} togs med ur filerna.${minimum ? ` Enskilda svarandes bedömningar visas när det finns minst ${minimum}. En bedömning som har getts i organisationens namn visas genast.` : ''}`,
  wrongFiles: (names) => `De här filerna kan inte läsas: ${names}.`,
  csv: 'Ladda ner som tabell (CSV)',
  figures: 'Siffrorna som tabell',
  missing: 'uppgift saknas',

  answered: (answered, all, isCounty) =>
    `${places(answered, isCounty)} har gjort bedömningen.${answered < all ? ` ${places(all - answered, isCounty)} har inte gjort den.` : ''}`,
  tableCaption: (year, side) => `Bedömningar punkt för punkt ${year}, svarande: ${side.toLowerCase()}`,
  result: 'Resultat',
  itemsKey: 'Punkter',
  sortHint: 'Sortera tabellen med kolumnens rubrik.',
  sorted: (column, descending) => `Sorterad: ${column}, ${descending ? 'fallande' : 'stigande'} ordning.`,
  toPlace: (name) => `${name}: parterna sida vid sida`,
  perItem: 'Sammanfattning punkt för punkt',
  perItemHint:
    'Siffran i stapeln visar i hur många bedömningar saken är i skick, delvis i skick eller inte ännu i skick.',
  places,
  notAssessed: 'Inte bedömd',

  sidesTitle: (place, year) => `${place} ${year}: parterna sida vid sida`,
  sidesHint: 'Först kommer den punkt där åsikterna skiljer sig mest. Börja gärna samtalet där.',
  order: 'Ordning',
  widestFirst: 'Störst skillnad först',
  listOrder: 'Checklistans ordning',
  difference: (steps, isSameRating) =>
    steps < 0.25
      ? 'Samma åsikt'
      : steps < 0.75
        ? isSameRating
          ? 'Nästan samma åsikt'
          : 'Liten skillnad'
        : steps < 1.25
          ? 'Tydlig skillnad'
          : 'Stor skillnad',
  noDifference: 'Bara en parts bedömning',
  respondents: (value) => count(value, 'svar', 'svar'),
  comments: (value) => `Motiveringar och belägg (${value})`,
  commentKinds: { evidence: 'Belägg', nextStep: 'Nästa steg', reason: 'Motivering' },

  yearsTitle: (place, side) => `${place}: åren sida vid sida, svarande: ${side.toLowerCase()}`,
  yearsChart: 'Resultat per år, procent',
  item: 'Punkt',
  change: 'Senaste förändring',
  changes: { better: 'bättre', same: 'oförändrat', worse: 'sämre' },
};
