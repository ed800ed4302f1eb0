import { writeICalendar } from '../../calendar-files/icalendar.js';
import { jsonLdText } from '../../calendar-files/json-ld.js';
import type { CalendarEvent } from '../../model/event.js';
import { pickText } from '../../model/localized.js';
import { inSlices } from '../../search/slices.js';
export { copyText } from '../shared/copy-text.js';
export { shareAddress } from '../shared/share-address.js';

// What is done with events beside looking at them. Loaded when somebody does it.

/** Events that search engines are told of at once. */
const MOST_DESCRIBED = 100;

/** What a file of several events is called. */
const FILES: Readonly<Record<string, string>> = { fi: 'tapahtumat', sv: 'evenemang', en: 'events' };

/** A name that people can read and every program and disk can write: `Äänimaisema, 5.10.` is `aanimaisema-5-10`. */
const fileName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/** This page with the event open, unless the event has an address of its own, or nobody else could open the page's. */
export const addressOf = (
  { links }: CalendarEvent,
  opened: string | undefined,
  page = location.href,
): string | undefined =>
  opened && !links?.length && /^https?:/.test(page) ? new URL(opened, page).href : undefined;

/**
 * A calendar file of the events, made here and saved by the browser: nobody is asked and nothing is sent.
 *
 * @param period what the events have in common, `26.10.–6.12.2026`; one event is called by its name and its day
 * @param link the part of the page's address that opens an event; `undefined` where there is none
 */
export async function saveCalendarFile(
  events: readonly CalendarEvent[],
  languages: readonly string[],
  period: string | undefined,
  link: (event: CalendarEvent) => string | undefined,
): Promise<void> {
  const text = await inSlices(
    writeICalendar(events, {
      languages,
      domain: location.hostname || 'localhost',
      urlOf: (event) => addressOf(event, link(event)),
    }),
  );
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  const [{ name, start = '' } = {} as Partial<CalendarEvent>] = events;
  const kind = FILES[languages[0]!] ?? FILES['en']!;
  const parts = period
    ? [kind, fileName(period)]
    : [fileName(pickText(name, languages)?.value ?? '') || kind, start.slice(0, 10)];
  anchor.download = `${parts.filter(Boolean).join('-')}.ics`;
  anchor.click();
  // The browser has taken the file by then; keeping it would keep the memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

interface ScriptPolicy {
  createScript: (text: string) => string;
}

// One a page: a second policy of the same name would be refused.
const KEY = Symbol.for('kumppani/json-ld');
const page = globalThis as {
  [KEY]?: ScriptPolicy;
  trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
};

/** On a page with Trusted Types even data for search engines counts as a script's text, and needs a policy. */
const asScript = (text: string): string =>
  page.trustedTypes
    ? (page[KEY] ??= page.trustedTypes.createPolicy('kumppani', { createScript: (own) => own })).createScript(
        text,
      )
    : text;

/**
 * Events as schema.org/Event for search engines, to be put in the page's head.
 *
 * @throws TypeError on a page whose `trusted-types` does not name `kumppani`
 */
export function structuredData(
  events: readonly CalendarEvent[],
  languages: readonly string[],
): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = asScript(jsonLdText(events.slice(0, MOST_DESCRIBED), { languages }));
  return script;
}
