import { Link } from './common.js';
import type { CallOptions } from './ports.js';
import { LocalizedRichText, LocalizedText } from './text.js';
import { z } from './zod.js';

/** How far an item has come. `notRelevant` ("not relevant here") is told with a reason and stays out of the score. */
export const Rating = z.enum(['inPlace', 'partly', 'notYet', 'notRelevant']);
export type Rating = z.infer<typeof Rating>;

/** One step of a template's scale. A template may name the steps in its own words; what they mean stays the same. */
export const ScaleStep = z.object({
  rating: Rating,
  name: LocalizedText,
  /** When to choose it, in one sentence. */
  meaning: z.optional(LocalizedText),
});
export type ScaleStep = z.infer<typeof ScaleStep>;

/** One thing to assess (kohta, punkt). */
export const ChecklistItem = z.object({
  /** Stays the same over the versions of a template, or earlier answers lose their item. */
  id: z.string(),
  name: LocalizedText,
  /** What the item means and how to get there. */
  guidance: z.optional(LocalizedRichText),
  /** Signs that it is in place: what one could see or read. */
  signs: z.optional(z.array(LocalizedText)),
  /** Questions to ask one another while answering. */
  questions: z.optional(z.array(LocalizedText)),
  links: z.optional(z.array(Link)),
  /** The version of the template in which the item first appeared; the first one when not told. */
  addedIn: z.optional(z.number()),
  /** The version in which its meaning last changed: answers from before should be looked at again. */
  changedIn: z.optional(z.number()),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** Items that belong together (pääotsikko, rubrik). */
export const ChecklistHeading = z.object({
  id: z.string(),
  name: LocalizedText,
  summary: z.optional(LocalizedText),
  items: z.array(ChecklistItem),
});
export type ChecklistHeading = z.infer<typeof ChecklistHeading>;

/** A checklist as data (tarkistuslista, checklista): headings, their items, and the words around them. */
export const ChecklistTemplate = z.object({
  id: z.string(),
  /** A whole number from 1 up; a higher one is newer. */
  version: z.number(),
  name: LocalizedText,
  summary: z.optional(LocalizedRichText),
  /** Whose wording this is, in words that a reader sees. */
  source: LocalizedText,
  /** SPDX name of the licence: `CC-BY-4.0`. */
  licence: z.string(),
  /** The languages in which every item has a name and guidance; BCP 47, easy Finnish is `fi-x-easy`. */
  languages: z.array(z.string()),
  /** Whose work is assessed; a municipality when not told. */
  subject: z.optional(z.enum(['municipality', 'county'])),
  /** Missing: the four steps in the checklist's own words. Has at least `inPlace` and `notYet`. */
  scale: z.optional(z.array(ScaleStep)),
  headings: z.array(ChecklistHeading),
});
export type ChecklistTemplate = z.infer<typeof ChecklistTemplate>;

/** What was answered to one item. */
export const ChecklistAnswer = z.object({
  /** Id of the item. */
  item: z.string(),
  rating: z.optional(Rating),
  /** Why the item is not relevant here or was left out; expected with both. */
  reason: z.optional(z.string()),
  /** What the rating rests on (näyttö, belägg). */
  evidence: z.optional(z.string()),
  evidenceLinks: z.optional(z.array(Link)),
  /** The person or role who takes care of the next step. */
  owner: z.optional(z.string()),
  nextStep: z.optional(z.string()),
  /** A date, `2027-03-31`. */
  dueDate: z.optional(z.string()),
  /** Left out of this assessment and its score. What was answered before stays, in case it is taken back. */
  leftOut: z.optional(z.boolean()),
});
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

/** Who answers: the municipality (or county) itself, an association, or a panel of residents. */
export const AssessmentSide = z.enum(['municipality', 'association', 'resident-panel']);
export type AssessmentSide = z.infer<typeof AssessmentSide>;

/** One respondent's answers about one municipality or county in one year (arviointi, bedömning). */
export const Assessment = z.object({
  id: z.string(),
  template: z.object({ id: z.string(), version: z.number() }),
  /** Three-digit municipality code: `853`. */
  municipality: z.optional(z.string()),
  /** Two-digit code of a wellbeing services county, when a county is assessed. */
  county: z.optional(z.string()),
  side: AssessmentSide,
  /** Who answered: an id that tells nobody who it is, and a name only when it was given to be shown. */
  respondent: z.optional(z.object({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  /** Answered together in the name of a body: its own statement, which the smallest number does not protect. */
  joint: z.optional(z.boolean()),
  year: z.number(),
  /** ISO 8601 instant or date. */
  answeredAt: z.optional(z.string()),
  /** Empty while nobody has begun. */
  answers: z._default(z.array(ChecklistAnswer), []),
  /** Counted up by whoever keeps the assessment, so that two people saving at once are noticed. */
  revision: z.optional(z.number()),
  /** Made up for a demonstration: said wherever it is shown. */
  invented: z.optional(z.boolean()),
});
export type Assessment = z.infer<typeof Assessment>;

/**
 * What one side of a place answered in one year, counted by whoever keeps the answers: nobody's own ones can be told
 * from it.
 */
export const AssessmentSummary = z.object({
  /** Id of the template. */
  template: z.string(),
  /** Codes, as in an assessment. */
  municipality: z.optional(z.string()),
  county: z.optional(z.string()),
  side: AssessmentSide,
  year: z.number(),
  /** How many persons answered. */
  respondents: z.number(),
  /** What fewer of them rated has no counts here. */
  minimum: z.number(),
  items: z.array(
    z.object({
      /** Id of the item. */
      item: z.string(),
      /** How many chose which rating; missing when too few rated the item. */
      counts: z.optional(
        z.object({ inPlace: z.number(), partly: z.number(), notYet: z.number(), notRelevant: z.number() }),
      ),
    }),
  ),
  /** Remarks that whoever published the counts let through, in an order that tells nothing. */
  remarks: z.optional(
    z.array(
      z.object({ item: z.string(), kind: z.enum(['evidence', 'nextStep', 'reason']), text: z.string() }),
    ),
  ),
  /** ISO 8601 instant. */
  publishedAt: z.optional(z.string()),
  invented: z.optional(z.boolean()),
});
export type AssessmentSummary = z.infer<typeof AssessmentSummary>;

/**
 * What the holder of a key may go on with. `answer`: answers of their own · `edit`: a statement that several write
 * together · `publish`: the same, and making it public.
 */
export const AssessmentInvitation = z.object({
  role: z.enum(['answer', 'edit', 'publish']),
  /** As it stands now; without answers and `revision` when nobody has begun. */
  assessment: Assessment,
  /** The revision that is public now. */
  published: z.optional(z.number()),
  /** ISO 8601 instant after which the key opens nothing. */
  expiresAt: z.string(),
});
export type AssessmentInvitation = z.infer<typeof AssessmentInvitation>;

/** An improvement that somebody proposed to an item, and what became of it (ehdotus, förslag). Without who it was. */
export const ItemProposal = z.object({
  id: z.string(),
  /** Id of the item. */
  item: z.string(),
  text: z.string(),
  /** What is done about it, in the words of those who accepted it. */
  answer: z.optional(z.string()),
  /** ISO 8601 instant. */
  acceptedAt: z.string(),
});
export type ItemProposal = z.infer<typeof ItemProposal>;

/** Which assessments are wanted; what is left out does not limit. */
export interface AssessmentQuery {
  template?: string;
  /** Codes. */
  municipalities?: readonly string[];
  counties?: readonly string[];
  years?: readonly number[];
  sides?: readonly AssessmentSide[];
}

/** A municipality or county that results are about, whether it has answered or not. */
export interface AssessedPlace {
  code: string;
  /** For codes that no list of ours knows. */
  name?: LocalizedText;
  size?: 'small' | 'middle' | 'large';
}

/** Filling and reading checklists. Every verb rejects with `ClientError` only. */
export interface ChecklistsPort {
  /** `undefined` when there is no such template. */
  template(id: string, options?: CallOptions): Promise<ChecklistTemplate | undefined>;
  /** One assessment to go on with; `undefined` when there is none. */
  load(id: string, options?: CallOptions): Promise<Assessment | undefined>;
  /**
   * Saves a new version of an assessment; nothing is overwritten. Its `revision` is the version it goes on from.
   *
   * @param options.key of a respondent, for sources where not everybody may write
   * @returns the saved assessment with its new `revision`; or what somebody else saved meanwhile, to choose from
   */
  save(
    assessment: Assessment,
    options?: CallOptions & { key?: string },
  ): Promise<{ saved: Assessment } | { conflict: Assessment }>;
  /** What has been published. */
  results(query: AssessmentQuery, options?: CallOptions): Promise<Assessment[]>;
  /**
   * Published answers of persons, counted; `results` then has joint statements only. Left out by sources whose
   * `results` are everything.
   */
  summaries?(query: AssessmentQuery, options?: CallOptions): Promise<AssessmentSummary[]>;
  /** What a respondent's key is for; `undefined` when it opens nothing (any more). Left out by sources without keys. */
  open?(key: string, options?: CallOptions): Promise<AssessmentInvitation | undefined>;
  /** Makes a saved revision public, with a key that may. */
  publish?(
    assessment: Pick<Assessment, 'id' | 'revision'>,
    options: CallOptions & { key: string },
  ): Promise<void>;
  /** Accepted proposals to the items of a template, about one place. Left out by sources without such. */
  proposals?(
    query: { template: string; municipality?: string | undefined; county?: string | undefined },
    options?: CallOptions,
  ): Promise<ItemProposal[]>;
  /** Everybody who should have a row in a region's table. Left out by sources that cannot tell. */
  places?(options?: CallOptions): Promise<AssessedPlace[]>;
}
