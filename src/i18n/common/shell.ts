import { commonEn } from './en.js';
import { commonFi } from './fi.js';
import type { CommonMessages } from './messages.js';
import { commonSv } from './sv.js';

/** The words of a widget that are there before anything is loaded. */
export const commonShell: Readonly<Record<string, CommonMessages>> = {
  fi: commonFi,
  sv: commonSv,
  en: commonEn,
};
