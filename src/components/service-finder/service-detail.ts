import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../codes/service-languages.js';
import { safeLink } from '../../model/localized.js';
import type { OpeningHours } from '../../model/opening-hours.js';
import type { Service, ServiceChannel } from '../../model/service.js';
import { address, links } from '../shared/contact.js';
import { heading } from '../shared/heading.js';
import { capitalised } from '../shared/names.js';
import { clockIcon, phoneIcon, placeIcon, screenIcon } from '../shared/fact-icons.js';
import { alertIcon } from '../shared/icons.js';
import { localized, localizedRich } from '../shared/text.js';
import { openingLines } from './opening-hours-text.js';
import { freshness, phoneLink } from './service-card.js';
import { areaName, hyteTermName, targetGroupName, type Drawing } from './service-names.js';

type Drawn = TemplateResult | typeof nothing;

/** Everything that is told of a service, under headings that a screen reader can walk. */
export function serviceDetail(
  drawing: Drawing,
  service: Service,
  level: number,
  handOn: unknown,
): TemplateResult {
  const { words, languages } = drawing;
  const fresh = freshness(drawing, service);
  const section = (title: string, content: unknown): Drawn =>
    content === nothing
      ? nothing
      : html`<section>${heading(level + 1, 'section-title', title)}${content}</section>`;
  const fact = (title: string, content: unknown): Drawn =>
    content === nothing || content === ''
      ? nothing
      : html`<div>
          <dt>${title}</dt>
          <dd>${content}</dd>
        </div>`;
  const list = (names: readonly string[] | undefined): unknown =>
    names?.length ? capitalised(names.join(', ')) : nothing;
  const { minimum, maximum } = service.ageRange ?? {};
  const { cost, provenance } = service;

  return html`<div class="detail" part="detail">
    ${heading(level, 'detail-title', html`<span tabindex="-1" id="detail-title">${localized(service.name, languages)}</span>`)}
    <p class="who">${localized(service.organisation.name, languages)}</p>
    ${service.status === 'paused' ? html`<p><span class="tag">${words.paused}</span></p>` : nothing}
    ${service.summary ? html`<p class="lead">${localized(service.summary, languages)}</p>` : nothing}
    ${
      fresh
        ? html`<p class=${fresh.stale ? 'freshness stale' : 'freshness'}>
            ${fresh.stale ? alertIcon : clockIcon}<span
              >${fresh.text}${fresh.stale ? `. ${words.stale}` : ''}</span
            >
          </p>`
        : nothing
    }
    ${handOn} ${section(words.contact, channels(drawing, service, level + 2))}
    ${section(words.about, localizedRich(service.description, languages))}
    ${section(words.howTo, localizedRich(service.instructions, languages))}
    ${section(words.eligibility, localizedRich(service.eligibility, languages))}
    <dl class="table">
      ${fact(words.targetGroup, list(service.targetGroups?.map((group) => targetGroupName(drawing, group))))}
      ${fact(words.ageLabel, minimum === undefined && maximum === undefined ? nothing : words.age(minimum, maximum))}
      ${fact(
        words.price,
        cost?.free
          ? words.freeOfCharge
          : cost?.description
            ? localized(cost.description, languages)
            : cost?.amount !== undefined
              ? new Intl.NumberFormat(languages[0], {
                  style: 'currency',
                  currency: /^[A-Z]{3}$/.test(cost.currency ?? '') ? cost.currency! : 'EUR',
                  minimumFractionDigits: Number.isInteger(cost.amount) ? 0 : 2,
                }).format(cost.amount)
              : nothing,
      )}
      ${fact(words.language, list(service.languages?.map((code) => languageName(code, languages[0]!))))}
      ${fact(words.area, list(service.areas?.map((area) => areaName(drawing, area))))}
      ${fact(words.hyteTerm, list(service.hyteTerms?.map((term) => hyteTermName(drawing, term))))}
      ${fact(
        words.together,
        service.otherOrganisations?.length
          ? service.otherOrganisations.map(
              (organisation, index) => html`${index ? ', ' : ''}${localized(organisation.name, languages)}`,
            )
          : nothing,
      )}
      ${fact(words.links, links(service.links, languages))}
      ${fact(
        words.source,
        provenance
          ? [provenance.attribution ?? provenance.system, provenance.licence].filter(Boolean).join(', ')
          : nothing,
      )}
    </dl>
  </div>`;
}

const ICONS = {
  visit: placeIcon,
  phone: phoneIcon,
  online: screenIcon,
  email: screenIcon,
  'home-visit': placeIcon,
} as const;

function channels(drawing: Drawing, service: Service, level: number): Drawn {
  if (!service.channels?.length) return nothing;
  const { words, languages } = drawing;
  const titles = {
    visit: words.visit,
    phone: words.phone,
    online: words.online,
    email: words.email,
    'home-visit': words.homeVisit,
  } as const;
  return html`<ul>
    ${service.channels.map((channel) => {
      const name = channel.name ?? channel.place?.name;
      return html`<li class="channel">
        ${ICONS[channel.type]}
        <div>
          ${heading(
            level,
            'channel-title',
            name ? html`${titles[channel.type]}: ${localized(name, languages)}` : titles[channel.type],
          )}
          ${channelContent(drawing, channel, service)}
        </div>
      </li>`;
    })}
  </ul>`;
}

function channelContent(drawing: Drawing, channel: ServiceChannel, service: Service): TemplateResult {
  const { words, languages } = drawing;
  const { place } = channel;
  const phones = [...(channel.phones ?? []), ...(place?.phones ?? [])];
  return html`
    ${
      place
        ? address(
            place,
            languages,
            service.confidential || place.confidential ? words.addressHidden : undefined,
          )
        : nothing
    }
    ${phones.map(
      (phone) =>
        html`<p>
          ${phoneLink(phone)}${phone.charge === 'free' ? ` (${words.freeCall})` : ''}
          ${phone.description ? html`<span class="muted">${localized(phone.description, languages)}</span>` : nothing}
          ${
            phone.chargeDescription
              ? html`<span class="muted">${localized(phone.chargeDescription, languages)}</span>`
              : nothing
          }
        </p>`,
    )}
    ${(channel.emails ?? []).map((email) => {
      const href = safeLink(`mailto:${email}`);
      return html`<p>${href ? html`<a href=${href}>${email}</a>` : email}</p>`;
    })}
    ${links(channel.links, languages)} ${localizedRich(channel.description, languages)}
    ${hours(drawing, channel.openingHours ?? place?.openingHours)}
    ${
      place?.accessibility?.length
        ? html`<p class="strong">${words.accessibility}</p>
            <ul class="list">
              ${place.accessibility.map((one) => html`<li>${localized(one.text, languages)}</li>`)}
            </ul>`
        : nothing
    }
  `;
}

function hours({ words, languages }: Drawing, opening: OpeningHours | undefined): Drawn {
  // The usual hours first, then the exceptions as they come.
  const periods = opening?.periods.toSorted((one, other) =>
    (one.validFrom ?? '').localeCompare(other.validFrom ?? ''),
  );
  const lines =
    periods?.flatMap((period) => [
      ...openingLines(period, words, languages[0]!).map((line) => html`<li>${line}</li>`),
      ...(period.note ? [html`<li class="muted">${localized(period.note, languages)}</li>`] : []),
    ]) ?? [];
  return lines.length
    ? html`<p class="strong">${words.hours}</p>
        <ul class="hours">
          ${lines}
        </ul>`
    : nothing;
}
