import type { OwnMessages } from '../common/messages.js';
import { counter } from '../format.js';
import type { ChecklistResultsMessages } from './messages.js';

const count = counter('fi');
const places = (value: number, isCounty: boolean): string =>
  isCounty ? count(value, 'hyvinvointialue', 'hyvinvointialuetta') : count(value, 'kunta', 'kuntaa');

export const checklistResultsFi: OwnMessages<ChecklistResultsMessages> = {
  view: 'Näkymä',
  views: { region: 'Kunnat', sides: 'Osapuolet', years: 'Vuodet' },
  counties: 'Hyvinvointialueet',
  municipality: 'Kunta',
  county: 'Hyvinvointialue',
  year: 'Vuosi',
  side: 'Kenen arvio',
  size: 'Kunnan koko',
  allSizes: 'Kaikki',
  nothing: 'Arviointeja ei ole vielä.',
  openFiles: 'Avaa arviointitiedostoja',
  filesOpened: (value, minimum) =>
    `Mukaan otettiin ${count(value, 'arviointi', 'arviointia')} tiedostoista.${minimum ? ` Yksittäisten vastaajien arviot näkyvät, kun niitä on vähintään ${minimum}. Yhteisön nimissä annettu arvio näkyy heti.` : ''}`,
  wrongFiles: (names) => `Näitä tiedostoja ei voi lukea: ${names}.`,
  csv: 'Lataa taulukkona (CSV)',
  figures: 'Luvut taulukkona',
  missing: 'ei tietoa',

  answered: (answered, all, isCounty) =>
    `Arvioinnin on tehnyt ${places(answered, isCounty)}.${answered < all ? ` ${places(all - answered, isCounty)} ei ole tehnyt sitä.` : ''}`,
  tableCaption: (year, side) => `Arviot kohdittain ${year}, vastaajana ${side.toLowerCase()}`,
  result: 'Tulos',
  itemsKey: 'Kohdat',
  sortHint: 'Järjestä taulukko sarakkeen otsikosta.',
  sorted: (column, descending) => `Järjestetty: ${column}, ${descending ? 'laskeva' : 'nouseva'} järjestys.`,
  toPlace: (name) => `${name}: osapuolet rinnakkain`,
  perItem: 'Yhteenveto kohdittain',
  perItemHint:
    'Luku palkissa kertoo, kuinka monessa arvioinnissa asia on kunnossa, osittain kunnossa tai ei vielä kunnossa.',
  places,
  notAssessed: 'Ei arvioitu',

  sidesTitle: (place, year) => `${place} ${year}: osapuolet rinnakkain`,
  sidesHint: 'Ensimmäisenä on kohta, jossa näkemykset eroavat eniten. Siitä kannattaa aloittaa keskustelu.',
  order: 'Järjestys',
  widestFirst: 'Suurin näkemysero ensin',
  listOrder: 'Tarkistuslistan järjestys',
  difference: (steps, isSameRating) =>
    steps < 0.25
      ? 'Samaa mieltä'
      : steps < 0.75
        ? isSameRating
          ? 'Lähes samaa mieltä'
          : 'Pieni näkemysero'
        : steps < 1.25
          ? 'Selvä näkemysero'
          : 'Suuri näkemysero',
  noDifference: 'Vain yhden osapuolen arvio',
  respondents: (value) => count(value, 'vastaus', 'vastausta'),
  comments: (value) => `Perustelut ja näyttö (${value})`,
  commentKinds: { evidence: 'Näyttö', nextStep: 'Seuraava askel', reason: 'Perustelu' },

  yearsTitle: (place, side) => `${place}: vuodet rinnakkain, vastaajana ${side.toLowerCase()}`,
  yearsChart: 'Tulos vuosittain, prosenttia',
  item: 'Kohta',
  change: 'Viimeisin muutos',
  changes: { better: 'parantunut', same: 'ennallaan', worse: 'heikentynyt' },
};
