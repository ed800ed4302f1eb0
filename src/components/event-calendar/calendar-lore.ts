import { addToCalendarLinks } from '../../calendar-files/add-links.js';
import { hyteTerm, hyteTerms } from '../../codes/hyte-terms.js';
import { municipality, municipalityName } from '../../codes/municipalities.js';
import { languageName } from '../../codes/service-languages.js';
import { targetGroup, targetGroups } from '../../codes/target-groups.js';
import { eventDetailWords } from '../../i18n/event-calendar/detail.js';
import { holidayOn } from '../../time/holidays.js';

// Loaded when the events are on the page: days, times and titles need none of it. Nothing here draws, so that Lit is
// in one file only.

/** What is known of codes, of days and of calendars on the web. */
export const lore = {
  addToCalendarLinks,
  detailWords: eventDetailWords,
  holidayOn,
  hyteTerm,
  hyteTerms,
  municipality,
  municipalityName,
  languageName,
  targetGroup,
  targetGroups,
};
export type Lore = typeof lore;
