import type { ChecklistWords } from '../../checklists/words.js';
import type { ChecklistOwnMessages, ProposalMessages } from '../../i18n/checklist/messages.js';

/** Everything a checklist says in one language. */
export interface WordPack {
  messages: ChecklistOwnMessages;
  terms: ChecklistWords;
}

const LOAD: Readonly<Record<string, () => Promise<WordPack>>> = {
  fi: () => import('./words-fi.js'),
  sv: () => import('./words-sv.js'),
  en: () => import('./words-en.js'),
};

/** Each language is a file of its own: readers need one. */
export const loadWords = (language: string): Promise<WordPack> => (LOAD[language] ?? LOAD['en']!)();

/** Words of what not every page has: proposals to items. */
export interface ProposalWords {
  proposals: ProposalMessages;
}

const PROPOSALS: Readonly<Record<string, () => Promise<ProposalWords>>> = {
  fi: () => import('../../i18n/checklist/proposals-fi.js'),
  sv: () => import('../../i18n/checklist/proposals-sv.js'),
  en: () => import('../../i18n/checklist/proposals-en.js'),
};

export const loadProposalWords = (language: string): Promise<ProposalWords> =>
  (PROPOSALS[language] ?? PROPOSALS['en']!)();
