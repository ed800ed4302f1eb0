import { html, nothing, type TemplateResult } from 'lit';
import type { EventCalendarFrameMessages, EventDetailMessages } from '../../i18n/event-calendar/messages.js';
import { pickText, safeLink } from '../../model/localized.js';
import type { CalendarEvent, EventImage } from '../../model/event.js';
import type { Place } from '../../model/place.js';
import { dayOf, readInstant } from '../../time/zone.js';
import { dayNumber } from '../../time/days.js';
import { eventSpan } from '../../time/event-times.js';
import { links } from '../shared/contact.js';
import { clockIcon, phoneIcon, placeIcon, screenIcon } from '../shared/fact-icons.js';
import { heading } from '../shared/heading.js';
import { opener } from '../shared/opener.js';
import { capitalised, nameOf } from '../shared/names.js';
import { dial, localized, localizedRich } from '../shared/text.js';
import type { OtherTimes } from './calendar-series.js';
import type { CalendarView } from './calendar-view.js';
import { eventHours, shortDate, shortDay, weekdayName, type Drawing } from './event-words.js';

/** As everywhere, with the words of one event in full. */
export interface DetailDrawing extends Drawing, Pick<CalendarView, 'link' | 'open'> {
  words: EventCalendarFrameMessages & EventDetailMessages;
}

/** What the reader's hands can do with one event. */
export interface DetailActions {
  download: () => void;
  /** Gives its address on; `undefined` when it has none. */
  share?: (() => void) | undefined;
  /** The address has just been copied. */
  copied: boolean;
  /** What is known of the other times of its series, or of another series. */
  others: OtherTimes | undefined;
  /** Pictures may be asked of the hosts that keep them. */
  withImages: boolean;
}

/** Everything that is told of an event, under headings that a screen reader can walk. */
export function eventDetail(
  drawing: DetailDrawing & { level: number },
  event: CalendarEvent,
  actions: DetailActions,
): TemplateResult {
  const { words, languages, level, lore } = drawing;
  const language = languages[0]!;
  const { place, registration, cost, provenance, image } = event;
  const status = event.status ? words.status[event.status] : '';
  const section = (title: string, content: unknown): TemplateResult | typeof nothing =>
    content === nothing
      ? nothing
      : html`<section>${heading(level + 1, 'section-title', title)}${content}</section>`;
  const fact = (title: string, content: unknown): TemplateResult | typeof nothing =>
    content === nothing || content === ''
      ? nothing
      : html`<div>
          <dt>${title}</dt>
          <dd>${content}</dd>
        </div>`;
  const names = (all: readonly string[] | undefined): unknown =>
    all?.length ? capitalised(all.join(', ')) : nothing;
  const { minimum, maximum } = event.ageRange ?? {};
  const line = (icon: TemplateResult, content: unknown): TemplateResult =>
    html`<li class="channel">
      ${icon}
      <div>${content}</div>
    </li>`;
  return html`<div class="detail" part="detail">
    ${heading(level, 'detail-title', html`<span tabindex="-1" id="detail-title">${localized(event.name, languages)}</span>`)}
    ${event.organiser ? html`<p class="who">${localized(event.organiser.name, languages)}</p>` : nothing}
    ${status ? html`<p><span class="tag">${status}</span></p>` : nothing}
    ${event.summary ? html`<p class="lead">${localized(event.summary, languages)}</p>` : nothing}
    <ul>
      ${line(
        clockIcon,
        html`${heading(level + 1, 'channel-title', words.when)}
          <p>${capitalised(lore.eventWhen(drawing, event))}</p>
          ${event.series || event.recurrence ? otherTimes(drawing, event, actions.others) : nothing}
          ${takeAlong(drawing, event, actions)}`,
      )}
      ${
        place
          ? line(
              placeIcon,
              html`${heading(level + 1, 'channel-title', place.name ? html`${words.place}: ${localized(place.name, languages)}` : words.place)}
              ${renderAddress(drawing, place)}
              ${accessibility(drawing, [...(place.accessibility ?? []), ...(event.accessibility ?? [])])}`,
            )
          : nothing
      }
      ${
        event.online
          ? line(
              screenIcon,
              html`${heading(level + 1, 'channel-title', words.onlinePlace)}${links(
                event.onlineLink ? [event.onlineLink] : [],
                languages,
              )}`,
            )
          : nothing
      }
      ${(event.phones ?? []).map((phone) =>
        line(
          phoneIcon,
          html`<p>
            <a class="phone" href=${dial(phone.number)}>${phone.number}</a>
            ${localized(phone.description, languages)}
          </p>`,
        ),
      )}
      ${(event.emails ?? []).map((email) => {
        const href = safeLink(`mailto:${email}`);
        return line(screenIcon, html`<p>${href ? html`<a href=${href}>${email}</a>` : email}</p>`);
      })}
    </ul>
    ${image && actions.withImages ? picture(drawing, image) : nothing}
    ${section(words.about, localizedRich(event.description, languages))}
    ${registration ? section(words.registration, renderRegistration(drawing, registration)) : nothing}
    <dl class="table">
      ${fact(
        words.price,
        cost?.free
          ? words.freeOfCharge
          : cost?.description
            ? localized(cost.description, languages)
            : cost?.amount !== undefined
              ? new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cost.amount)
              : nothing,
      )}
      ${fact(words.targetGroups, event.audience ? localized(event.audience, languages) : names(event.targetGroups?.map((group) => nameOf(lore.targetGroup(group.code), group, languages))))}
      ${fact(words.ageLabel, minimum === undefined && maximum === undefined ? nothing : words.age(minimum, maximum))}
      ${fact(words.languages, names(event.languages?.map((code) => lore.languageName(code, language))))}
      ${fact(words.hyteTerms, names(event.hyteTerms?.map((term) => nameOf(lore.hyteTerm(term.code), term, languages))))}
      ${fact(words.links, links(event.links, languages))}
      ${fact(words.source, provenance ? [provenance.attribution, provenance.licence].filter(Boolean).join(', ') : nothing)}
    </dl>
  </div>`;
}

/** When else it is held: the next times, each a way to that one. */
function otherTimes(drawing: DetailDrawing, event: CalendarEvent, others: OtherTimes | undefined): unknown {
  const { words, today, link, open } = drawing;
  const known = others?.series === (event.series ?? event).id ? others : undefined;
  const { next = [], rest = [], isWhole, goesOn } = known ?? {};
  const last = rest.at(-1);
  const dayOfOne = (one: CalendarEvent): string => eventSpan(one)!.first;
  return html`<p class="muted">
      ${words.seriesNote} ${next.length ? words.nextTimes : isWhole && !goesOn ? words.noMoreTimes : nothing}
    </p>
    ${
      next.length
        ? html`<ul class="times">
            ${next.map((one) => {
              const day = dayOfOne(one);
              const date = (day.slice(0, 4) === today.slice(0, 4) ? shortDay : shortDate)(drawing, day);
              const when = `${capitalised(weekdayName(drawing, day))} ${date} ${eventHours(drawing, one, day)}`;
              const status = one.status && words.status[one.status];
              return html`<li class="item-title">
                ${opener(one.id, when, link(one), () => open(one))}
                ${status ? html`<span class="tag">${status}</span>` : nothing}
              </li>`;
            })}
            ${
              last
                ? html`<li>${words.moreTimes(rest.length, shortDate(drawing, dayOfOne(last)))}</li>`
                : goesOn
                  ? html`<li>${words.goesOn}</li>`
                  : nothing
            }
          </ul>`
        : nothing
    }`;
}

/** As on an envelope. */
function renderAddress(
  { words, languages, lore }: DetailDrawing,
  { address, confidential }: Place,
): TemplateResult | typeof nothing {
  if (confidential) return html`<p>${words.addressHidden}</p>`;
  if (!address) return nothing;
  const { street, postalCode, postOffice, municipality, additional } = address;
  const town = postOffice
    ? localized(postOffice, languages)
    : ((municipality && lore.municipalityName(municipality, languages)) ?? nothing);
  return html`<p>
    ${street ? html`${localized(street, languages)}<br />` : nothing}${postalCode} ${town}
    ${additional ? html`<br /><span class="muted">${localized(additional, languages)}</span>` : nothing}
  </p>`;
}

function picture({ words, languages }: DetailDrawing, { url, alt, credit }: EventImage): TemplateResult {
  const text = pickText(alt, languages);
  return html`<figure>
    <img
      src=${url}
      alt=${text?.value ?? ''}
      lang=${text?.language ?? nothing}
      loading="lazy"
      referrerpolicy="no-referrer"
    />
    ${credit ? html`<figcaption class="muted">${words.photo(credit)}</figcaption>` : nothing}
  </figure>`;
}

/** A file for calendar programs, links for calendars on the web. Nobody is told anything before the reader follows one. */
function takeAlong(
  { words, languages, lore }: DetailDrawing,
  event: CalendarEvent,
  { download, share, copied }: DetailActions,
): TemplateResult {
  const canGo = event.start !== undefined && event.status !== 'cancelled';
  const online = canGo ? lore.addToCalendarLinks(event, { languages }) : [];
  const canShare = share && ('share' in navigator || 'clipboard' in navigator);
  return html`${
    canGo || canShare
      ? html`<p class="take-along">
          ${
            canGo
              ? html`<button class="button" type="button" @click=${download}>${words.addToCalendar}</button>`
              : nothing
          }
          ${
            canShare
              ? html`<button class="button" type="button" @click=${share}>${words.share}</button>`
              : nothing
          }
          ${copied ? html`<span class="muted">${words.copied}</span>` : nothing}
        </p>`
      : nothing
  }
  ${
    online.length
      ? html`<p class="add-online">
          ${words.addOnline}
          ${online.map(
            ({ service, url }, index) =>
              html`${index ? ' · ' : ''}<a href=${url} rel="noreferrer">${NAMES[service]}</a>`,
          )}
        </p>`
      : nothing
  }`;
}

const NAMES = { google: 'Google', outlook: 'Outlook' } as const;

function accessibility(
  { words, languages }: DetailDrawing,
  facts: NonNullable<CalendarEvent['accessibility']>,
): unknown {
  return facts.length
    ? html`<p class="strong">${words.accessibility}</p>
        <ul class="list">
          ${facts.map((fact) => html`<li>${localized(fact.text, languages)}</li>`)}
        </ul>`
    : nothing;
}

function renderRegistration(
  drawing: DetailDrawing,
  registration: NonNullable<CalendarEvent['registration']>,
): TemplateResult {
  const { words, languages } = drawing;
  const { required, link, deadline, placesLeft, instructions } = registration;
  const instant = deadline === undefined ? undefined : readInstant(deadline);
  const day = instant === undefined ? deadline : dayOf(instant);
  const by = day && dayNumber(day) !== undefined ? words.registrationBy(shortDate(drawing, day)) : undefined;
  const href = safeLink(link?.url);
  return html`${
    by
      ? html`<p>${by}</p>`
      : required === undefined
        ? nothing
        : html`<p>${required ? words.registrationNeeded : words.registrationNotNeeded}</p>`
  }
  ${placesLeft === undefined ? nothing : html`<p>${words.placesLeft(placesLeft)}</p>`}
  ${instructions ? html`<p>${localized(instructions, languages)}</p>` : nothing}
  ${href ? html`<p><a class="button primary" href=${href} rel="noreferrer">${words.register}</a></p>` : nothing}`;
}
