import { sentences, type ChecklistWords } from '../words.js';

const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

export const checklistEn: ChecklistWords = {
  language: 'en',
  ratings: { inPlace: 'In place', partly: 'Partly', notYet: 'Not yet', notRelevant: 'Not relevant' },
  meanings: {
    inPlace: 'It works, and there is evidence for it.',
    partly: 'It has begun, or works in part.',
    notYet: 'It has not begun.',
    notRelevant: 'The item does not apply to us. Say why.',
  },
  sides: { municipality: 'Municipality', association: 'Associations', 'resident-panel': 'Resident panel' },
  county: 'Wellbeing services county',
  sizes: { small: 'Small', middle: 'Middle-sized', large: 'Large' },
  states: {
    missing: () => 'No assessment',
    none: () => 'Not assessed',
    few: (minimum) => `Fewer than ${minimum} answers, not shown`,
  },
  score: ({ counts, answered, open, leftOut }) =>
    sentences(
      answered > 0 && `In place ${counts.inPlace}, partly ${counts.partly}, not yet ${counts.notYet}.`,
      open ? `${items(open)} not assessed yet.` : answered > 1 && `All ${items(answered)} assessed.`,
      counts.notRelevant && `Not relevant: ${items(counts.notRelevant)}.`,
      leftOut && `${items(leftOut)} left out.`,
    ),
  progress: ({ answered, open }) =>
    !open
      ? 'All items are assessed.'
      : answered
        ? `${items(answered)} assessed, ${open} to go.`
        : `${items(open)} to assess.`,
  percent: (share) => `${Math.round(share * 100)}%`,
  yes: 'yes',
  invented: 'Made-up example',
  columns: {
    place: 'Municipality or county',
    code: 'Code',
    year: 'Year',
    side: 'Side',
    respondent: 'Respondent',
    heading: 'Heading',
    item: 'Item',
    rating: 'Rating',
    leftOut: 'Left out',
    reason: 'Reason',
    evidence: 'Evidence',
    links: 'Links',
    nextStep: 'Next step',
    owner: 'Owner',
    dueDate: 'Due date',
    invented: 'Made-up example',
    answers: 'answers',
    median: 'median (0–2)',
    spread: 'spread (0–2)',
    difference: 'Difference between sides (0–2)',
    size: 'Size class',
    share: 'Result, %',
  },
};
