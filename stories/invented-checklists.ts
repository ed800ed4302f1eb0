import { createClient, type Client } from '../src/client/index.js';
import { ClientError } from '../src/model/client-error.js';
import type { Assessment, ChecklistsPort, Rating } from '../src/model/index.js';

const ITEMS = [
  'visible-in-strategies',
  'invited-into-planning',
  'activity-reported',
  'expertise-used',
  'liaison-and-meetings',
  'communication-both-ways',
  'transparent-grants',
  'premises-and-support',
  'agreements-and-evaluation',
];
const RATINGS: Readonly<Record<string, Rating>> = {
  i: 'inPlace',
  p: 'partly',
  n: 'notYet',
  r: 'notRelevant',
};

/** Answers of one respondent, a letter an item in the checklist's order: `iipp-nrip`. */
export const assessmentOf = (ratings: string, changes: Partial<Assessment> = {}): Assessment => ({
  id: `keksitty-${ratings}-${Object.values(changes).join('-')}`,
  template: { id: 'ngo-friendly-municipality', version: 1 },
  municipality: '990',
  side: 'municipality',
  joint: true,
  year: 2026,
  answeredAt: '2026-10-14',
  answers: [...ratings].flatMap((letter, index) => {
    const rating = RATINGS[letter];
    return rating ? [{ item: ITEMS[index]!, rating }] : [];
  }),
  invented: true,
  ...changes,
});

const filled = assessmentOf('iipninpip', { id: 'kaislasalmi', respondent: { name: 'Hyvinvointityöryhmä' } });

/** Everything an answer can have. */
export const filledIn: Assessment = {
  ...filled,
  answers: filled.answers.map((answer, index) =>
    index === 1
      ? {
          ...answer,
          evidence: 'Ohjelmat valmisteltiin järjestöjen kanssa.\nPöytäkirja 14.10.',
          evidenceLinks: [{ url: 'https://kaislasalmi.example/poytakirjat' }],
          nextStep: 'Sovitaan vuosikellosta',
          owner: 'Järjestöyhdyshenkilö',
          dueDate: '2027-03-31',
        }
      : index === 8
        ? { item: answer.item, leftOut: true, reason: 'Arvioidaan ensi vuonna.' }
        : answer,
  ),
};

const person = (ratings: string, number: number): Assessment => {
  const { joint: _joint, ...one } = assessmentOf(ratings, { side: 'association' });
  return { ...one, id: `yhdistys-${number}`, respondent: { id: `yhdistys-${number}` } };
};

/** Sides, years, three municipalities and one that has not answered. */
export const results: Assessment[] = [
  filledIn,
  assessmentOf('npnninpnn', { year: 2025 }),
  assessmentOf('nnnnppnnn', { year: 2024 }),
  ...['inpninnip', 'inpninnip', 'pnppnnnii', 'innnipnip', 'pnpnippip', 'inipinnpp'].map(person),
  assessmentOf('iiiippnii', { municipality: '284' }),
  assessmentOf('ppnnippip', { municipality: '734' }),
];

const port = (answer: <T>(value: T) => Promise<T>): ChecklistsPort => ({
  template: () => answer(undefined),
  load: (id) => answer(results.find((one) => one.id === id)),
  save: (assessment) => answer({ saved: { ...assessment, revision: (assessment.revision ?? 0) + 1 } }),
  results: ({ municipalities }) =>
    answer(
      results.filter(({ municipality = '' }) => !municipalities || municipalities.includes(municipality)),
    ),
  places: () =>
    answer([
      { code: '990', name: { fi: 'Kaislasalmi', sv: 'Vassund' }, size: 'small' as const },
      { code: '284', size: 'small' as const },
      { code: '734', size: 'middle' as const },
      { code: '853', size: 'large' as const },
    ]),
});

const clientWith = (checklists: ChecklistsPort): Client => createClient({ system: 'invented', checklists });

export const working: Client = clientWith(port((value) => Promise.resolve(value)));
export const pending: Client = clientWith(port(() => new Promise<never>(() => undefined)));
export const failing: Client = clientWith(port(() => Promise.reject(new ClientError('network', 'invented'))));
/** Somebody else has always saved first. */
export const contested: Client = clientWith({
  ...port((value) => Promise.resolve(value)),
  save: () => Promise.resolve({ conflict: assessmentOf('nnpninpip', { id: 'kaislasalmi', revision: 7 }) }),
});

/** A source with an accepted proposal, which takes more of them in the page's memory. */
export const proposed: Client = createClient({
  system: 'invented',
  checklists: {
    ...port((value) => Promise.resolve(value)),
    proposals: () =>
      Promise.resolve([
        {
          id: 'KAISLA',
          item: ITEMS[1]!,
          text: 'Kutsut kokouksiin voisi lähettää kuukautta ennen. Silloin pienikin yhdistys ehtii valita edustajansa.',
          answer: 'Otamme tämän käyttöön vuoden 2027 alusta.',
          acceptedAt: '2026-11-02T10:00:00Z',
        },
      ]),
  },
  feedback: {
    topics: () =>
      Promise.resolve([
        {
          id: 'cooperation',
          name: { fi: 'Yhteistyö', sv: 'Samarbete', en: 'Cooperation' },
          readBy: {
            fi: 'Ehdotuksen lukee kunnan järjestöyhdyshenkilö.',
            sv: 'Förslaget läses av kommunens kontaktperson för organisationer.',
            en: 'The proposal is read by the NGO liaison of the municipality.',
          },
        },
      ]),
    submit: ({ key }) => Promise.resolve({ reference: '7F3K2-9QXHB', key }),
  },
});
