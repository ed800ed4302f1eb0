import { sentences, type ChecklistWords } from '../words.js';

const items = (count: number): string => (count === 1 ? '1 kohta' : `${count} kohtaa`);

export const checklistFi: ChecklistWords = {
  language: 'fi',
  ratings: {
    inPlace: 'Kunnossa',
    partly: 'Osittain',
    notYet: 'Ei vielä',
    notRelevant: 'Ei koske meitä',
  },
  meanings: {
    inPlace: 'Asia toimii, ja siitä on näyttöä.',
    partly: 'Asia on aloitettu tai toimii osittain.',
    notYet: 'Asiaa ei ole vielä aloitettu.',
    notRelevant: 'Kohta ei sovi meille. Kerro syy.',
  },
  sides: { municipality: 'Kunta', association: 'Järjestöt', 'resident-panel': 'Asukasraati' },
  county: 'Hyvinvointialue',
  sizes: { small: 'Pieni', middle: 'Keskisuuri', large: 'Suuri' },
  states: {
    missing: () => 'Ei arviointia',
    none: () => 'Ei arvioitu',
    few: (minimum) => `Alle ${minimum} vastausta, ei näytetä`,
  },
  score: ({ counts, answered, open, leftOut }) =>
    sentences(
      answered > 0 && `Kunnossa ${counts.inPlace}, osittain ${counts.partly}, ei vielä ${counts.notYet}.`,
      open ? `Arvioimatta ${items(open)}.` : answered > 1 && `Kaikki ${items(answered)} on arvioitu.`,
      counts.notRelevant && `Ei koske meitä: ${items(counts.notRelevant)}.`,
      leftOut && `Jätetty pois ${items(leftOut)}.`,
    ),
  progress: ({ answered, open }) =>
    !open
      ? 'Kaikki kohdat on arvioitu.'
      : answered
        ? `${items(answered)} arvioitu, ${open} jäljellä.`
        : `${items(open)} arvioitavana.`,
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  yes: 'kyllä',
  invented: 'Keksitty esimerkki',
  columns: {
    place: 'Kunta tai hyvinvointialue',
    code: 'Tunnus',
    year: 'Vuosi',
    side: 'Vastaaja',
    respondent: 'Vastaajan nimi',
    heading: 'Pääotsikko',
    item: 'Kohta',
    rating: 'Arvio',
    leftOut: 'Jätetty pois',
    reason: 'Perustelu',
    evidence: 'Näyttö',
    links: 'Linkit',
    nextStep: 'Seuraava askel',
    owner: 'Vastuuhenkilö',
    dueDate: 'Määräpäivä',
    invented: 'Keksitty esimerkki',
    answers: 'vastauksia',
    median: 'mediaani (0–2)',
    spread: 'hajonta (0–2)',
    difference: 'Näkemysero (0–2)',
    size: 'Kokoluokka',
    share: 'Tulos, %',
  },
};
