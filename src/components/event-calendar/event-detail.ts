import { html, nothing, type TemplateResult } from 'lit';
import { hyteTerm } from '../../codes/hyte-terms.js';
import { languageName } from '../../codes/service-languages.js';
import { targetGroup } from '../../codes/target-groups.js';
import { addToCalendarLinks } from '../../calendar-files/add-links.js';
import { safeLink } from '../../model/localized.js';
import type { CalendarEvent } from '../../model/event.js';
import { dayOf, readInstant } from '../../time/zone.js';
import { dayNumber } from '../../time/days.js';
import { address, links } from '../shared/contact.js';
import { clockIcon, phoneIcon, placeIcon, screenIcon } from '../shared/fact-icons.js';
import { heading } from '../shared/heading.js';
import { capitalised, nameOf } from '../shared/names.js';
import { dial, localized, localizedRich } from '../shared/text.js';
import { eventWhen, formatDay, type Drawing } from './event-words.js';

/** Everything that is told of an event, under headings that a screen reader can walk. */
export function eventDetail(
  drawing: Drawing,
  event: CalendarEvent,
  level: number,
  download: () => void,
): TemplateResult {
  const { words, languages } = drawing;
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
  const names = (all: readonly string[] | undefined): unknown => (all?.length ? all.join(', ') : nothing);
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
    <ul class="channels">
      ${line(
        clockIcon,
        html`${heading(level + 1, 'channel-title', words.when)}
          <p>${capitalised(eventWhen(drawing, event))}</p>
          ${event.series ? html`<p class="muted">${words.seriesNote}</p>` : nothing}
          ${takeAlong(drawing, event, download)}`,
      )}
      ${
        place
          ? line(
              placeIcon,
              html`${heading(level + 1, 'channel-title', place.name ? html`${words.place}: ${localized(place.name, languages)}` : words.place)}
              ${address(place, languages, place.confidential ? words.addressHidden : undefined)}
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
      ${fact(words.targetGroup, event.audience ? localized(event.audience, languages) : names(event.targetGroups?.map((group) => nameOf(targetGroup(group.code), group, languages))))}
      ${fact(words.ageLabel, minimum === undefined && maximum === undefined ? nothing : words.age(minimum, maximum))}
      ${fact(words.language, names(event.languages?.map((code) => capitalised(languageName(code, language)))))}
      ${fact(words.hyteTerm, names(event.hyteTerms?.map((term) => nameOf(hyteTerm(term.code), term, languages))))}
      ${fact(words.links, links(event.links, languages))}
      ${fact(words.source, provenance ? [provenance.attribution ?? provenance.system, provenance.licence].filter(Boolean).join(', ') : nothing)}
      ${image?.credit ? fact('', words.photo(image.credit)) : nothing}
    </dl>
  </div>`;
}

/** A file for calendar programs, links for calendars on the web. Nobody is told anything before the reader follows one. */
function takeAlong(
  { words, languages }: Drawing,
  event: CalendarEvent,
  download: () => void,
): TemplateResult | typeof nothing {
  if (!event.start || event.status === 'cancelled') return nothing;
  return html`<p>
      <button class="button" type="button" @click=${download}>${words.addToCalendar}</button>
    </p>
    <p>
      ${words.addOnline}
      ${addToCalendarLinks(event, { languages }).map(
        ({ service, url }, index) =>
          html`${index ? ' · ' : ''}<a href=${url} rel="noreferrer">${NAMES[service]}</a>`,
      )}
    </p>`;
}

const NAMES = { google: 'Google', outlook: 'Outlook' } as const;

function accessibility(
  { words, languages }: Drawing,
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
  { words, languages }: Drawing,
  registration: NonNullable<CalendarEvent['registration']>,
): TemplateResult {
  const { required, link, deadline, placesLeft, instructions } = registration;
  const instant = deadline === undefined ? undefined : readInstant(deadline);
  const day = instant === undefined ? deadline : dayOf(instant);
  const by =
    day && dayNumber(day) !== undefined
      ? words.registrationBy(
          formatDay(languages[0]!, day, { day: 'numeric', month: 'numeric', year: 'numeric' }),
        )
      : undefined;
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
