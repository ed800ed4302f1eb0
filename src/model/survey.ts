import type { Receipt } from './feedback.js';
import type { CallOptions } from './ports.js';
import { LocalizedRichText, LocalizedText } from './text.js';
import { z } from './zod.js';

/** A named kind of respondent (vastaajaryhmä, svarsgrupp): residents, associations, partners, staff. */
export const SurveyAudience = z.object({ id: z.string(), name: LocalizedText });
export type SurveyAudience = z.infer<typeof SurveyAudience>;

/**
 * A level at which a goal was set: region, municipality, association, individual. Told by whoever asks, never by
 * the respondent.
 */
export const SurveyLevel = z.object({
  id: z.string(),
  name: LocalizedText,
  /** The goal in words, shown to the respondent. */
  goal: z.optional(LocalizedText),
});
export type SurveyLevel = z.infer<typeof SurveyLevel>;

/** The name of one step of a scale. */
export const NamedStep = z.object({
  value: z.number(),
  name: LocalizedText,
  /** When to choose it, in one sentence. */
  meaning: z.optional(LocalizedText),
});
export type NamedStep = z.infer<typeof NamedStep>;

/** The whole numbers from `from` to `to` (asteikko, skala). */
export const Scale = z.object({
  id: z.string(),
  /**
   * How it is drawn: `numbers` (any range), `trafficLight` (1 red, 2 yellow, 3 green, by word and shape as well) or
   * `yesNo` (0 no, 1 yes, so that the mean is the share of yes).
   */
  look: z.enum(['numbers', 'trafficLight', 'yesNo']),
  from: z.number(),
  to: z.number(),
  /** Both ends at least; with `trafficLight` and `yesNo` every step. */
  names: z._default(z.array(NamedStep), []),
  /** The words for "can't say", offered apart from the scale and counted apart. Not offered when not told. */
  cannotSay: z.optional(LocalizedText),
});
export type Scale = z.infer<typeof Scale>;

/** When something is asked; all that is told must hold. */
export const Condition = z.object({
  /** Ids of audiences. */
  audiences: z.optional(z.array(z.string())),
  /** Ids of levels. */
  levels: z.optional(z.array(z.string())),
  /** An earlier question was answered with one of these: steps of a scale, ids of options, or `cannotSay`. */
  answer: z.optional(z.object({ question: z.string(), is: z.array(z.union([z.number(), z.string()])) })),
});
export type Condition = z.infer<typeof Condition>;

/** One thing to choose. */
export const ChoiceOption = z.object({ id: z.string(), name: LocalizedText });
export type ChoiceOption = z.infer<typeof ChoiceOption>;

const asked = {
  /** Stays the same over the versions of a survey; a question whose meaning changes gets a new id. */
  id: z.string(),
  text: LocalizedText,
  hint: z.optional(LocalizedText),
  required: z.optional(z.boolean()),
  when: z.optional(Condition),
};

/** A statement (väittämä, påstående) or question answered on a scale. */
export const Statement = z.object({ ...asked, type: z.literal('statement'), scale: z.string() });
export type Statement = z.infer<typeof Statement>;

/** One of the options (`choice`). */
export const ChoiceQuestion = z.object({
  ...asked,
  type: z.literal('choice'),
  options: z._default(z.array(ChoiceOption), []),
  /** The words for an answer of one's own; not offered when not told. */
  other: z.optional(LocalizedText),
});
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>;

/** Any number of the options, or at most `most` of them (`choices`). */
export const ChoicesQuestion = z.object({
  ...asked,
  type: z.literal('choices'),
  options: z._default(z.array(ChoiceOption), []),
  other: z.optional(LocalizedText),
  most: z.optional(z.number()),
});
export type ChoicesQuestion = z.infer<typeof ChoicesQuestion>;

/** A number. */
export const NumberQuestion = z.object({
  ...asked,
  type: z.literal('number'),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  /** Decimals are allowed. */
  decimals: z.optional(z.boolean()),
  unit: z.optional(LocalizedText),
});
export type NumberQuestion = z.infer<typeof NumberQuestion>;

/** Open text, read by staff only. */
export const TextQuestion = z.object({
  ...asked,
  type: z.literal('text'),
  /** Several lines. */
  long: z.optional(z.boolean()),
  /** Characters; 5 000 when not told. */
  maximumLength: z.optional(z.number()),
});
export type TextQuestion = z.infer<typeof TextQuestion>;

export const Question = z.union([Statement, ChoiceQuestion, ChoicesQuestion, NumberQuestion, TextQuestion]);
export type Question = z.infer<typeof Question>;

/** Questions that belong together. */
export const QuestionGroup = z.object({
  id: z.string(),
  name: z.optional(LocalizedText),
  summary: z.optional(LocalizedText),
  when: z.optional(Condition),
  questions: z._default(z.array(Question), []),
});
export type QuestionGroup = z.infer<typeof QuestionGroup>;

/** A survey as data (kysely, enkät). `readSurvey` says what else holds in a whole one. */
export const Survey = z.object({
  id: z.string(),
  /** A whole number from 1 up; a higher one is newer. */
  version: z.number(),
  name: LocalizedText,
  summary: z.optional(LocalizedRichText),
  /** Whose wording this is, in words that a reader sees. */
  source: LocalizedText,
  /** SPDX name of the licence: `CC-BY-4.0`. */
  licence: z.string(),
  /** The languages in which every question is asked; BCP 47, easy Finnish is `fi-x-easy`. */
  languages: z.array(z.string()),
  /** Who reads the answers and what becomes of them, in words that a respondent sees. */
  readBy: z.optional(LocalizedText),
  thanks: z.optional(LocalizedText),
  audiences: z.optional(z.array(SurveyAudience)),
  levels: z.optional(z.array(SurveyLevel)),
  scales: z.optional(z.array(Scale)),
  groups: z._default(z.array(QuestionGroup), []),
  /** First and last day on which it is answered, `2027-03-31`, in Finnish time. */
  opens: z.optional(z.string()),
  closes: z.optional(z.string()),
  /** Closed by hand, whatever the days say. */
  closed: z.optional(z.boolean()),
  /**
   * Fewer answers than this are never shown; 5 when not told. From 3 up: with 2 it is no secret that "fewer" is one.
   */
  smallest: z.optional(z.number()),
});
export type Survey = z.infer<typeof Survey>;

/**
 * What was answered to one question. `value` is a step of the scale or a number, the id of an option or a text, or
 * the ids of several options; it is missing with `cannotSay`, and may be missing with `other`.
 */
export const SurveyAnswer = z.object({
  /** Id of the question. */
  question: z.string(),
  value: z.optional(z.union([z.number(), z.string(), z.array(z.string())])),
  cannotSay: z.optional(z.boolean()),
  /** An answer of one's own to a question with options. */
  other: z.optional(z.string()),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;

/** One person's answers (vastaus, svar). Holds nothing that tells who it is. */
export const SurveyResponse = z.object({
  /** Made when the answering begins; the same response sent twice is stored once. */
  key: z.string(),
  survey: z.object({ id: z.string(), version: z.number() }),
  audience: z.optional(z.string()),
  level: z.optional(z.string()),
  /** The year it is counted in. Set by whoever keeps it: the clock of a device may stand in 1970. */
  year: z.optional(z.number()),
  /** When it arrived, ISO 8601 instant, by the clock of whoever keeps it. */
  receivedAt: z.optional(z.string()),
  /** Id of the event or service it is about. */
  about: z.optional(z.string()),
  /** The language it was asked in. */
  language: z.optional(z.string()),
  answers: z._default(z.array(SurveyAnswer), []),
  /** Made up for a demonstration: said wherever it is shown. */
  invented: z.optional(z.boolean()),
});
export type SurveyResponse = z.infer<typeof SurveyResponse>;

/** Where a printed figure and the figures printed beside it do not agree. The figure shown is the printed one. */
export const FigureNote = z.object({
  /** Which figure it is about. */
  of: z.enum(['n', 'mean', 'percent', 'statements', 'levels']),
  printed: z.number(),
  /** What its parts give. */
  computed: z.optional(z.number()),
  /** What the same document prints elsewhere. */
  alsoPrinted: z.optional(z.number()),
  note: LocalizedText,
});
export type FigureNote = z.infer<typeof FigureNote>;

/** How many chose one step or option. Of several options a person may choose many: percents then pass 100. */
export const Bar = z.object({
  /** A step of the scale, the id of an option, or `other`. */
  value: z.union([z.number(), z.string()]),
  n: z.optional(z.number()),
  /** Of those who answered; told only where `n` is not. */
  percent: z.optional(z.number()),
});
export type Bar = z.infer<typeof Bar>;

const figures = {
  /** Answers behind the figures, "can't say" apart. Missing when hidden or not told. */
  n: z.optional(z.number()),
  mean: z.optional(z.number()),
  median: z.optional(z.number()),
  /** Spread: standard deviation of the answers around their mean, with n − 1 below the line. */
  deviation: z.optional(z.number()),
  distribution: z.optional(z.array(Bar)),
  cannotSay: z.optional(z.number()),
  /**
   * Why there is no figure: `few` answers in the whole year (fewer than `smallest`), `protecting` (of few, or of those
   * with whom a few could be worked out; which of the two is not told),
   * `open` (still being answered).
   */
  hidden: z.optional(z.enum(['few', 'protecting', 'open'])),
  notes: z.optional(z.array(FigureNote)),
};

export const QuestionFigures = z.object({ question: z.string(), ...figures });
export type QuestionFigures = z.infer<typeof QuestionFigures>;

/**
 * A group of statements on one scale. `mean` is the mean of the statements' means, each statement weighing the same;
 * `n` counts answers, not people, and `distribution` and `deviation` are over all of them.
 */
export const GroupFigures = z.object({
  group: z.string(),
  ...figures,
  /** The lowest and the highest mean of a statement. */
  lowest: z.optional(z.number()),
  highest: z.optional(z.number()),
});
export type GroupFigures = z.infer<typeof GroupFigures>;

/** The answers of one audience, level and year; what is not told does not limit. */
export const ResultSlice = z.object({
  audience: z.optional(z.string()),
  level: z.optional(z.string()),
  year: z.optional(z.number()),
  /** The time it is about, in words, when that is not the whole year. */
  period: z.optional(LocalizedText),
  /** Responses. */
  n: z.optional(z.number()),
  hidden: z.optional(z.enum(['few', 'protecting', 'open'])),
  /** How many were asked. */
  sent: z.optional(z.number()),
  /** `sent` is about that many. */
  sentAbout: z.optional(z.boolean()),
  /** Organisations that were asked. */
  organisations: z.optional(z.number()),
  notes: z.optional(z.array(FigureNote)),
  groups: z._default(z.array(GroupFigures), []),
  questions: z._default(z.array(QuestionFigures), []),
});
export type ResultSlice = z.infer<typeof ResultSlice>;

/** A text somebody wrote, for staff. */
export const OpenAnswer = z.object({
  question: z.string(),
  text: z.string(),
  /** Told only where that slice is shown. */
  audience: z.optional(z.string()),
  level: z.optional(z.string()),
  year: z.optional(z.number()),
});
export type OpenAnswer = z.infer<typeof OpenAnswer>;

/** What was answered, summed (tulokset, resultat). Holds its survey, so that it can be drawn from one file. */
export const SurveyResults = z.object({
  survey: Survey,
  /** Fewer answers than this are not in the file. */
  smallest: z.number(),
  /** Where published figures come from, in words that a reader sees. */
  source: z.optional(LocalizedText),
  /** ISO 8601 instant. */
  madeAt: z.optional(z.string()),
  /** Made up for a demonstration: said wherever it is shown. */
  invented: z.optional(z.boolean()),
  /** Answers to questions that the survey does not have, or outside their scale. */
  leftOut: z.optional(z.number()),
  slices: z._default(z.array(ResultSlice), []),
  /** Only in what staff see. */
  openAnswers: z.optional(z.array(OpenAnswer)),
});
export type SurveyResults = z.infer<typeof SurveyResults>;

/** Asking and answering. Every verb rejects with `ClientError` only. */
export interface SurveysPort {
  /** `undefined` when there is no such survey. */
  get(id: string, options?: CallOptions): Promise<Survey | undefined>;
  /** Safe to repeat with the same key. */
  submit(response: SurveyResponse, options?: CallOptions): Promise<Receipt>;
  /** What may be shown to anybody; `undefined` when there is no such survey. */
  results(id: string, options?: CallOptions): Promise<SurveyResults | undefined>;
}
