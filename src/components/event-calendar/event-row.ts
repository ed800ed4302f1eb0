import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../model/localized.js';
import type { CalendarEvent } from '../../model/event.js';
import { heading } from '../shared/heading.js';
import { opener } from '../shared/opener.js';
import { checkIcon, placeIcon, screenIcon } from '../shared/fact-icons.js';
import { localized } from '../shared/text.js';
import type { CalendarView } from './calendar-view.js';
import { eventHours } from './event-words.js';

/** An event's name, crossed out and said in words when it is cancelled. */
export function eventName(
  { words, languages }: Pick<CalendarView, 'words' | 'languages'>,
  { name, status }: CalendarEvent,
  draw?: (text: string) => string,
): unknown {
  const text = localized(name, languages, draw);
  return status === 'cancelled'
    ? html`<s>${text}</s><span class="visually-hidden">, ${words.status.cancelled}</span>`
    : text;
}

/** The name as a link or a button that opens the event. */
export const eventOpener = (
  view: CalendarView,
  event: CalendarEvent,
  draw?: (text: string) => string,
): TemplateResult => opener(event.id, eventName(view, event, draw), view.link(event), () => view.open(event));

/** The same where there is little room. */
export const narrowOpener = (view: CalendarView, event: CalendarEvent): TemplateResult =>
  eventOpener(view, event, (text) =>
    view.lore.withSoftHyphens(text, pickText(event.name, view.languages)?.language ?? ''),
  );

/** Where it is, in one line: "Meritalo, Kaislasalmi · Verkossa". */
export function eventPlace(
  { words, languages, lore }: Pick<CalendarView, 'words' | 'languages' | 'lore'>,
  event: CalendarEvent,
): string[] {
  const { place, online } = event;
  const code = place?.address?.municipality;
  const town =
    pickText(place?.address?.postOffice, languages)?.value ??
    (code ? lore.municipalityName(code, languages) : undefined);
  const name = pickText(place?.name, languages)?.value ?? pickText(place?.address?.street, languages)?.value;
  const where = [...new Set([name, town].filter(Boolean))].join(', ');
  return [...(where ? [where] : []), ...(online ? [words.onlinePlace] : [])];
}

/** One event of a list: the time, the title, then what, where and for how much. */
export function eventRow(
  view: CalendarView,
  event: CalendarEvent,
  day: string,
  level: number,
): TemplateResult {
  const { words, languages } = view;
  const where = eventPlace(view, event);
  const status = event.status ? words.status[event.status] : '';
  const summary = localized(event.summary, languages);
  return html`<article part="item" class="event">
    <p class="hours">
      ${day ? eventHours(view, event, day) : nothing}${status ? html` <span class="tag">${status}</span>` : nothing}
    </p>
    ${heading(level, 'item-title', eventOpener(view, event))}
    ${event.organiser ? html`<p class="who">${localized(event.organiser.name, languages)}</p>` : nothing}
    ${summary === nothing ? nothing : html`<p class="summary">${summary}</p>`}
    <ul class="facts">
      ${
        where.length
          ? html`<li>
              ${event.place ? placeIcon : screenIcon}<span class="visually-hidden">${words.place}: </span
              >${where.join(' · ')}
            </li>`
          : nothing
      }
      ${event.cost?.free ? html`<li>${checkIcon}${words.freeOfCharge}</li>` : nothing}
    </ul>
  </article>`;
}
