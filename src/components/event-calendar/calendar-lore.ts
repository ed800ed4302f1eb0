import { addToCalendarLinks } from '../../calendar-files/add-links.js';
import { hyteTerm, hyteTerms } from '../../codes/hyte-terms.js';
import { municipality, municipalityName } from '../../codes/municipalities.js';
import { languageName } from '../../codes/service-languages.js';
import { targetGroup, targetGroups } from '../../codes/target-groups.js';
import { eventDetailWords } from '../../i18n/event-calendar/detail.js';
import type { CodeReference } from '../../model/common.js';
import type { CalendarEvent } from '../../model/event.js';
import { addDays } from '../../time/days.js';
import { eventSpan, isWholeDay } from '../../time/event-times.js';
import { holidayOn } from '../../time/holidays.js';
import { capitalised, nameOf } from '../shared/names.js';
import type { ListFilter } from './calendar-state.js';
import { eventDetail } from './event-detail.js';
import { clock, fullDay, weekdayName, type Drawing } from './event-words.js';
import { withSoftHyphens } from './soft-hyphens.js';

// Loaded when the events are on the page: days, times and titles need none of it. What is drawn here is drawn by the
// Lit of the calendar, which alone has one (see `rollup.config.mjs`): no directives, no styles.

/** A filter value's name and its place in the list; see `Sorted`. */
function describe(
  drawing: Pick<Drawing, 'words' | 'languages'>,
  filter: ListFilter,
  value: CodeReference,
): [string, number] {
  const { words, languages } = drawing;
  const { code } = value;
  const language = languages[0]!;
  const place = (list: readonly { code: string }[]): number => list.findIndex((one) => one.code === code);
  switch (filter) {
    case 'municipalities':
      return [nameOf(municipality(code), value, languages), -1];
    case 'hyteTerms':
      return [nameOf(hyteTerm(code), value, languages), place(hyteTerms())];
    case 'targetGroups':
      return [nameOf(targetGroup(code), value, languages), place(targetGroups())];
    case 'languages':
      return [capitalised(languageName(code, language)), ['fi', 'sv', 'en'].indexOf(code)];
    case 'organisers':
      return [nameOf(undefined, value, languages), -1];
    case 'weekdays':
      // 5 January 1970 was a Monday.
      return [capitalised(weekdayName(drawing, addDays('1970-01-04', Number(code))!)), Number(code)];
    case 'partsOfDay':
      return [
        words.partNames[code as keyof typeof words.partNames] ?? code,
        Object.keys(words.partNames).indexOf(code),
      ];
  }
}

/** When an event is, in full: "lauantai 21. marraskuuta 2026 klo 17.00–19.00". */
function eventWhen(drawing: Pick<Drawing, 'words' | 'languages'>, event: CalendarEvent): string {
  const { words, languages } = drawing;
  const language = languages[0]!;
  const span = eventSpan(event);
  if (!span) return words.status.postponed;
  const full = (day: string): string => fullDay(drawing, day);
  if (isWholeDay(event))
    return span.first === span.last
      ? `${full(span.first)}, ${words.wholeDay}`
      : `${full(span.first)} – ${full(span.last)}`;
  const begins = `${full(span.first)} ${words.clock(clock(span.start, language), undefined)}`;
  if (span.end <= span.start) return begins;
  const ends = clock(span.end, language);
  return span.first === span.last
    ? `${full(span.first)} ${words.clock(clock(span.start, language), ends)}`
    : `${begins} – ${full(span.last)} ${words.clock(ends, undefined)}`;
}

/** What is known of codes, of days and of calendars on the web. */
export const lore = {
  addToCalendarLinks,
  describe,
  detailWords: eventDetailWords,
  eventDetail,
  eventWhen,
  holidayOn,
  hyteTerm,
  languageName,
  municipalityName,
  targetGroup,
  withSoftHyphens,
};
/** Without its file no event can be shown in full. */
export type Lore = Omit<typeof lore, 'eventDetail'> & Partial<Pick<typeof lore, 'eventDetail'>>;
