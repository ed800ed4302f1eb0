import type { OwnMessages } from '../common/messages.js';
import { counter } from '../format.js';
import type { ChecklistResultsMessages } from './messages.js';

const count = counter('en');
const places = (value: number, isCounty: boolean): string =>
  isCounty ? count(value, 'county', 'counties') : count(value, 'municipality', 'municipalities');

export const checklistResultsEn: OwnMessages<ChecklistResultsMessages> = {
  view: 'View',
  views: { region: 'Municipalities', sides: 'Sides', years: 'Years' },
  counties: 'Counties',
  municipality: 'Municipality',
  county: 'Wellbeing services county',
  year: 'Year',
  side: 'Whose assessment',
  size: 'Size of the municipality',
  allSizes: 'All',
  nothing: 'There are no assessments yet.',
  openFiles: 'Open assessment files',
  filesOpened: (value, minimum) =>
    `${count(value, 'assessment', 'assessments')} taken in from files.${minimum ? ` Answers of single respondents are shown when there are at least ${minimum}. An answer given in the name of an organisation is shown at once.` : ''}`,
  wrongFiles: (names) => `These files cannot be read: ${names}.`,
  csv: 'Download as a table (CSV)',
  figures: 'Figures as a table',
  missing: 'not known',

  answered: (answered, all, isCounty) =>
    `${places(answered, isCounty)} made the assessment.${answered < all ? ` ${places(all - answered, isCounty)} did not.` : ''}`,
  tableCaption: (year, side) => `Assessments item by item ${year}, respondent: ${side.toLowerCase()}`,
  result: 'Result',
  itemsKey: 'Items',
  sortHint: 'Sort the table by a column’s heading.',
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
  toPlace: (name) => `${name}: sides beside each other`,
  perItem: 'Summary item by item',
  perItemHint: 'The number in the bar says in how many assessments it is in place, partly, or not yet.',
  places,
  notAssessed: 'Not assessed',

  sidesTitle: (place, year) => `${place} ${year}: sides beside each other`,
  sidesHint: 'First comes the item on which the sides differ most. That is where to begin the conversation.',
  order: 'Order',
  widestFirst: 'Widest difference first',
  listOrder: 'Order of the checklist',
  difference: (steps, isSameRating) =>
    steps < 0.25
      ? 'Same view'
      : steps < 0.75
        ? isSameRating
          ? 'Nearly the same view'
          : 'Small difference'
        : steps < 1.25
          ? 'Clear difference'
          : 'Wide difference',
  noDifference: 'Only one side’s assessment',
  respondents: (value) => count(value, 'answer', 'answers'),
  comments: (value) => `Reasons and evidence (${value})`,
  commentKinds: { evidence: 'Evidence', nextStep: 'Next step', reason: 'Reason' },

  yearsTitle: (place, side) => `${place}: years beside each other, respondent: ${side.toLowerCase()}`,
  yearsChart: 'Result by year, per cent',
  item: 'Item',
  change: 'Latest change',
  changes: { better: 'better', same: 'unchanged', worse: 'worse' },
};
