import { sentences, type ChecklistWords } from '../words.js';

const items = (count: number): string => (count === 1 ? '1 punkt' : `${count} punkter`);

export const checklistSv: ChecklistWords = {
  language: 'sv',
  ratings: {
    inPlace: 'I skick',
    partly: 'Delvis',
    notYet: 'Inte ännu',
    notRelevant: 'Gäller inte oss',
  },
  meanings: {
    inPlace: 'Det fungerar, och det finns belägg för det.',
    partly: 'Det är påbörjat eller fungerar delvis.',
    notYet: 'Det är inte påbörjat ännu.',
    notRelevant: 'Punkten passar inte oss. Berätta varför.',
  },
  sides: { municipality: 'Kommunen', association: 'Organisationerna', 'resident-panel': 'Invånarpanelen' },
  county: 'Välfärdsområdet',
  sizes: { small: 'Liten', middle: 'Medelstor', large: 'Stor' },
  states: {
    missing: () => 'Ingen bedömning',
    none: () => 'Inte bedömd',
    few: (minimum) => `Färre än ${minimum} svar, visas inte`,
  },
  score: ({ counts, answered, open, leftOut }) =>
    sentences(
      answered > 0 && `I skick ${counts.inPlace}, delvis ${counts.partly}, inte ännu ${counts.notYet}.`,
      open
        ? `${items(open)} ${open === 1 ? 'är obedömd' : 'är obedömda'}.`
        : answered > 1 && `Alla ${items(answered)} är bedömda.`,
      counts.notRelevant && `Gäller inte oss: ${items(counts.notRelevant)}.`,
      leftOut && `${items(leftOut)} har utelämnats.`,
    ),
  progress: ({ answered, open }) =>
    !open
      ? 'Alla punkter är bedömda.'
      : answered
        ? `${items(answered)} ${answered === 1 ? 'bedömd' : 'bedömda'}, ${open} kvar.`
        : `${items(open)} att bedöma.`,
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  yes: 'ja',
  invented: 'Påhittat exempel',
  columns: {
    place: 'Kommun eller välfärdsområde',
    code: 'Kod',
    year: 'År',
    side: 'Part',
    respondent: 'Svarandens namn',
    heading: 'Rubrik',
    item: 'Punkt',
    rating: 'Bedömning',
    leftOut: 'Utelämnad',
    reason: 'Motivering',
    evidence: 'Belägg',
    links: 'Länkar',
    nextStep: 'Nästa steg',
    owner: 'Ansvarig',
    dueDate: 'Tidsfrist',
    invented: 'Påhittat exempel',
    answers: 'svar',
    median: 'median (0–2)',
    spread: 'spridning (0–2)',
    difference: 'Skillnad mellan parterna (0–2)',
    size: 'Storleksklass',
    share: 'Resultat, %',
  },
};
