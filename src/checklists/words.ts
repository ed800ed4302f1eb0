import type { AssessmentSide, ChecklistTemplate, Rating } from '../model/index.js';
import type { MergedItem } from './merge.js';
import type { SizeClass } from './region.js';
import type { Score } from './score.js';

/**
 * The words that results carry with them outside a page: in a file, a badge, a sentence. One file a language in
 * `words/`; easy Finnish uses the Finnish ones, which are as plain.
 */
export interface ChecklistWords {
  /** BCP 47 tag. */
  language: string;
  ratings: Readonly<Record<Rating, string>>;
  /** When to choose which rating, one sentence each. */
  meanings: Readonly<Record<Rating, string>>;
  sides: Readonly<Record<AssessmentSide, string>>;
  /** The `municipality` side when a county is assessed. */
  county: string;
  sizes: Readonly<Record<SizeClass, string>>;
  /** What stands where nothing is shown. */
  states: Readonly<Record<Exclude<MergedItem['state'], 'shown'>, (minimum: number) => string>>;
  /** `Kunnossa 5, osittain 3, ei vielä 1. Kaikki 9 kohtaa on arvioitu.` */
  score: (score: Score) => string;
  /** `5 kohtaa arvioitu, 4 jäljellä.` */
  progress: (score: Score) => string;
  /** 0 to 1 as a percentage. */
  percent: (share: number) => string;
  yes: string;
  invented: string;
  columns: Readonly<
    Record<
      | 'place'
      | 'code'
      | 'year'
      | 'side'
      | 'respondent'
      | 'heading'
      | 'item'
      | 'rating'
      | 'leftOut'
      | 'reason'
      | 'evidence'
      | 'links'
      | 'nextStep'
      | 'owner'
      | 'dueDate'
      | 'invented'
      | 'answers'
      | 'median'
      | 'spread'
      | 'difference'
      | 'size'
      | 'share',
      string
    >
  >;
}

/** What a side is called: the authority's own one by whose work is assessed. */
export const sideName = (
  words: ChecklistWords,
  side: AssessmentSide,
  subject: ChecklistTemplate['subject'],
): string => (side === 'municipality' && subject === 'county' ? words.county : words.sides[side]);

/** A sentence for each part that is there. */
export const sentences = (...parts: readonly (string | false | 0)[]): string =>
  parts.filter((part) => part).join(' ');
