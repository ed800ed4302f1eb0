import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../model/common.js';
import { pickText, safeLink } from '../../model/localized.js';
import { localized } from './text.js';

/** Links a reader may follow, each on a line of its own. */
export function links(
  all: readonly Link[] | undefined,
  languages: readonly string[],
): TemplateResult | typeof nothing {
  const safe = (all ?? []).flatMap((link) => {
    const href = safeLink(link.url);
    return href ? [{ ...link, href }] : [];
  });
  if (!safe.length) return nothing;
  return html`${safe.map(({ href, name, language }) => {
    const picked = pickText(name, languages);
    return html`<p>
      <a href=${href} hreflang=${language ?? nothing} rel="noreferrer"
        >${picked ? localized(name, languages) : href.replace(/^(?:https?:\/\/|mailto:|tel:)/, '')}</a
      >
    </p>`;
  })}`;
}
