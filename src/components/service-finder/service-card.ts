import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Phone } from '../../model/common.js';
import { pickText } from '../../model/localized.js';
import type { ServiceMatch } from '../../model/query.js';
import type { Service } from '../../model/service.js';
import { heading } from '../shared/heading.js';
import { checkIcon, clockIcon, phoneIcon, placeIcon } from '../shared/fact-icons.js';
import { alertIcon } from '../shared/icons.js';
import { dial, localized, marked } from '../shared/text.js';
import { whereabouts, type Drawing } from './service-names.js';

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** How fresh a record is; a warning when nobody has looked at it for a year. */
export function freshness(
  { words, languages }: Drawing,
  service: Pick<Service, 'verifiedAt' | 'modifiedAt'>,
): { text: string; stale: boolean } | undefined {
  const told = service.verifiedAt ?? service.modifiedAt;
  const date = told && formatDate(languages[0]!, told);
  if (!date) return undefined;
  const stale = Date.now() - Date.parse(told) > YEAR;
  const text = service.verifiedAt ? words.verified(date) : words.modified(date);
  return { text: stale ? `${text}, ${words.longAgo}` : text, stale };
}

/** The number a reader would call first. */
export function firstPhone(service: Service): Phone | undefined {
  for (const channel of service.channels ?? []) {
    const phone = [...(channel.phones ?? []), ...(channel.place?.phones ?? [])].find(
      ({ type }) => type === undefined || type === 'voice',
    );
    if (phone) return phone;
  }
  return undefined;
}

/** A telephone link; the number is never broken over lines. */
export const phoneLink = (phone: Phone): TemplateResult =>
  html`<a class="phone" href=${dial(phone.number)}>${phone.number}</a>`;

/**
 * One result: title first, then who and where, a summary, and a row of facts.
 *
 * @param title draws the title's link around its text
 */
export function serviceCard(
  drawing: Drawing,
  service: Service,
  headingLevel: number,
  title: (text: unknown) => unknown,
  match?: ServiceMatch,
): TemplateResult {
  const { words, languages } = drawing;
  const fresh = freshness(drawing, service);
  const phone = firstPhone(service);
  const where = whereabouts(drawing, service);
  const mark = (text: string): unknown => marked(text, match?.forms);
  const summary = localized(service.summary, languages, mark);
  return html`<article part="item" class="item">
    ${heading(headingLevel, 'item-title', title(localized(service.name, languages, mark)))}
    <p class="who">
      ${localized(service.organisation.name, languages)}${
        service.status === 'paused' ? html` <span class="tag">${words.paused}</span>` : nothing
      }
    </p>
    ${summary === nothing ? nothing : html`<p class="summary">${summary}</p>`}
    ${
      match?.snippet
        ? html`<p class="summary snippet" lang=${match.snippet.language}>${mark(match.snippet.text)}</p>`
        : nothing
    }
    <ul class="facts">
      ${
        where.length
          ? html`<li>
              ${placeIcon}<span class="visually-hidden">${words.area}: </span>${where.join(' · ')}
            </li>`
          : nothing
      }
      ${
        phone
          ? html`<li>
              ${phoneIcon}<span class="visually-hidden">${words.phone}: </span>${phoneLink(phone)}
            </li>`
          : nothing
      }
      ${service.cost?.free ? html`<li>${checkIcon}${words.freeOfCharge}</li>` : nothing}
      ${
        fresh
          ? html`<li class=${fresh.stale ? 'stale' : ''}>
              ${fresh.stale ? alertIcon : clockIcon}${fresh.text}
            </li>`
          : nothing
      }
    </ul>
  </article>`;
}

/** A service's name as plain text: for titles and events. */
export const serviceName = (service: Service, languages: readonly string[]): string =>
  pickText(service.name, languages)?.value ?? service.id;
