import { html, nothing, type TemplateResult } from 'lit';
import { municipalityName } from '../../codes/municipalities.js';
import type { Place } from '../../model/place.js';
import { localized } from './text.js';

export { links } from './links.js';

type Drawn = TemplateResult | typeof nothing;

/**
 * A place's address as on an envelope.
 *
 * @param hidden what is said instead when the address must not be known
 */
export function address(place: Place, languages: readonly string[], hidden?: string): Drawn {
  const told = place.address;
  if (hidden) return html`<p>${hidden}</p>`;
  if (!told) return nothing;
  const office = told.postOffice
    ? localized(told.postOffice, languages)
    : told.municipality
      ? (municipalityName(told.municipality, languages) ?? nothing)
      : nothing;
  return html`<p>
    ${told.street ? html`${localized(told.street, languages)}<br />` : nothing}${told.postalCode ?? ''}
    ${office}
    ${told.additional ? html`<br /><span class="muted">${localized(told.additional, languages)}</span>` : nothing}
  </p>`;
}
