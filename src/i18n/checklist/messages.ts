import type { AnswerNotice } from '../../checklists/items.js';
import type { WrongKind } from '../../model/wrong.js';
import type { CommonMessages, OwnMessages } from '../common/messages.js';

/** A field of an answer, by name. */
export type AnswerField =
  'rating' | 'reason' | 'evidence' | 'evidenceLinks' | 'owner' | 'nextStep' | 'dueDate' | 'leftOut';

/**
 * Every word the checklist says; names of ratings, sides and columns are in the checklist's own words
 * (`kumppani/checklists`). Override any of them with the widget's `messages` property.
 */
export interface ChecklistMessages extends CommonMessages {
  about: string;
  howToRate: string;
  facts: string;
  municipality: string;
  county: string;
  choosePlace: string;
  year: string;
  side: string;
  /** Answers are to leave the page without it. */
  sideMissing: string;
  joint: string;
  jointHint: string;
  respondent: string;
  respondentHint: string;
  progress: string;
  guidance: string;
  signs: string;
  questions: string;
  links: string;
  details: string;
  /** After the name of the disclosure, when something is filled in. */
  filledIn: (count: number) => string;
  fields: Readonly<Record<AnswerField, string>>;
  evidenceHint: string;
  evidenceLinksHint: string;
  ownerHint: string;
  notAnAddress: (text: string) => string;
  leaveOut: string;
  leftOut: string;
  reasonHint: string;
  clear: string;
  notices: Readonly<Record<AnswerNotice['kind'], (limit: number) => string>>;

  // Item by item
  position: (item: number, items: number) => string;
  previous: string;
  next: string;
  toEnd: string;
  allItems: string;
  end: string;

  // Keeping
  keepTitle: string;
  save: string;
  saved: (time: string) => string;
  saving: string;
  saveFailed: string;
  cannotSave: string;
  savedTogether: string;
  saveFile: string;
  openFile: string;
  fileSaved: string;
  fileOpened: string;
  keepDraft: string;
  keepDraftHint: string;
  draftKept: (time: string) => string;
  draftFound: (time: string) => string;
  draftRemove: string;
  draftRemoved: string;
  storageForbidden: string;
  storageFull: string;
  unsaved: string;
  replace: string;
  replaceYes: string;
  replaceNo: string;

  // A respondent's key
  keyEnded: string;
  keyOwn: string;
  keyShared: string;
  keyUntil: (day: string) => string;
  publish: string;
  publishHint: string;
  publishAgainHint: string;
  published: string;

  proposals: {
    propose: string;
    accepted: (count: number) => string;
    answer: string;
    acceptedAt: string;
    message: string;
    messageHint: string;
    email: string;
    /** Said under the field, and agreed to by whoever fills it in. */
    emailHint: string;
    mayPublish: string;
    send: string;
    sending: string;
    sent: string;
    reference: (reference: string) => string;
    answerBy: (day: string) => string;
    another: string;
    failed: string;
    errors: (count: number) => string;
    wrong: { message: string; email: string; tooLong: (limit: number) => string };
  };

  // Handing on
  shareTitle: string;
  print: string;
  copyLink: string;
  linkCopied: string;
  linkReady: string;
  linkHint: string;
  linkShortened: string;
  csv: string;
  calendar: string;
  noDates: string;
  badgeTitle: string;
  badge: string;
  badgeText: string;

  // What came in
  wrong: Readonly<Partial<Record<WrongKind, string>>>;
  wrongFile: string;
  newerFile: string;
  emptyFile: string;
  otherTemplate: (name: string) => string;
  leftBehind: (count: number) => string;
  severalInFile: (count: number) => string;
  wrongLink: string;
  newerLink: string;
  fromLink: string;
  fromLinkUnknown: (count: number) => string;
  wrongTemplate: string;
  noTemplate: string;
  place: string;
  newerTemplate: string;
  olderTemplate: string;
  addedItems: string;
  changedItems: string;
  goneItems: string;
  goneHint: string;

  // Somebody else saved first
  conflictTitle: string;
  conflictText: string;
  mine: string;
  theirs: string;
  empty: string;
  conflictSave: string;

  // Published and printed
  nothingPublished: string;
  summary: string;
  items: string;
  plan: string;
  planEmpty: string;
  noDate: string;
  late: string;
  notRated: string;
  noReason: string;
  answeredBy: string;
  answeredAt: string;
  printedAt: string;
  source: string;
  licence: string;
}

/** Words of proposals to items: a file of their own, for pages that have any. */
export type ProposalMessages = ChecklistMessages['proposals'];

/** What comes with the checklist itself. */
export type ChecklistOwnMessages = Omit<OwnMessages<ChecklistMessages>, 'proposals'>;
