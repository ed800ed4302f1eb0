// What the pages for staff say, a file a language: each has the same keys.
import en from './en.js';
import fi from './fi.js';
import sv from './sv.js';

export const LANGUAGES = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
export const WORDS = { fi, sv, en };
