import type { CalendarEvent } from '../model/index.js';
import { pickText, plainText } from '../model/localized.js';
import { addDays, dayNumber } from '../time/days.js';
import { FINNISH_ZONE, readInstant } from '../time/zone.js';

/** Where an event can be put with a link alone. Nothing is sent before the reader follows it. */
export interface AddLink {
  service: 'google' | 'outlook';
  url: string;
}

const LONGEST_TEXT = 800;

/**
 * Links that open an event in a calendar on the web. Calendar programs take the file of `toICalendar` instead.
 *
 * @param languages reader's languages, best first
 * @param url where the event is shown to people
 */
export function addToCalendarLinks(
  event: CalendarEvent,
  { languages = ['fi'], url }: { languages?: readonly string[]; url?: string } = {},
): AddLink[] {
  if (event.start === undefined) return [];
  const isWhole = dayNumber(event.start) !== undefined;
  const start = isWhole ? event.start : readInstant(event.start);
  if (start === undefined) return [];
  const { end: told = '' } = event;
  const end = isWhole
    ? addDays(dayNumber(told) === undefined ? event.start : told, 1)!
    : Math.max(start as number, readInstant(told) ?? (start as number));
  const name = pickText(event.name, languages)?.value ?? '';
  const rich = pickText(event.description, languages);
  const text = [pickText(event.summary, languages)?.value, rich && plainText(rich.value)]
    .filter((part) => part !== undefined)
    .join('\n\n');
  const details = [text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text, url]
    .filter(Boolean)
    .join('\n\n');
  const { place, onlineLink } = event;
  const where =
    [place?.name, place?.address?.street, place?.address?.postOffice]
      .map((part) => pickText(part, languages)?.value)
      .filter(Boolean)
      .join(', ') ||
    (onlineLink?.url ?? '');
  const compact = (time: string | number): string =>
    typeof time === 'string'
      ? time.replaceAll('-', '')
      : `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const written = (time: string | number): string =>
    typeof time === 'string' ? time : new Date(time).toISOString().replace('.000Z', 'Z');
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: name,
    dates: `${compact(start)}/${compact(end)}`,
    ctz: FINNISH_ZONE,
    ...(details && { details }),
    ...(where && { location: where }),
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: name,
    startdt: written(start),
    enddt: written(end),
    ...(isWhole && { allday: 'true' }),
    ...(details && { body: details }),
    ...(where && { location: where }),
  });
  return [
    { service: 'google', url: `https://calendar.google.com/calendar/render?${google}` },
    { service: 'outlook', url: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}` },
  ];
}
