import type { ChecklistWords } from '../../checklists/words.js';
import type { ChecklistMessages } from '../../i18n/checklist/messages.js';
import type { OwnMessages } from '../../i18n/common/messages.js';

/** Everything a checklist says in one language. */
export interface WordPack {
  messages: OwnMessages<ChecklistMessages>;
  terms: ChecklistWords;
}

const LOAD: Readonly<Record<string, () => Promise<WordPack>>> = {
  fi: () => import('./words-fi.js'),
  sv: () => import('./words-sv.js'),
  en: () => import('./words-en.js'),
};

/** Each language is a file of its own: readers need one. */
export const loadWords = (language: string): Promise<WordPack> => (LOAD[language] ?? LOAD['en']!)();
