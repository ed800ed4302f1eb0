import type { html as Html, TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import { serviceHandOnWords } from '../../i18n/service-finder/hand-on.js';
import type { Service } from '../../model/service.js';
import { shareAddress } from '../shared/share-address.js';
import { emptyState } from './finder-state.js';
import type { FinderView } from './finder-view.js';

// A counsellor hands a service on, on paper or to a phone. Loaded when a service is open, beside files that have Lit: a
// second one would ask for a second policy of Trusted Types, so `html` is handed in.

/** Buttons that print the page, or give the address of the service on where the page's address can hold it. */
export function handOn(
  { languages, link }: FinderView,
  { id, name }: Service,
  html: typeof Html,
): TemplateResult {
  const language = languages[0]!;
  const words = serviceHandOnWords[language]!;
  // What the reader has looked for is nobody's business but theirs.
  const address = link(id, emptyState);
  const share = async ({ currentTarget }: Event): Promise<void> => {
    const told = (currentTarget as Element).nextElementSibling as HTMLElement;
    told.hidden = !(await shareAddress(name, languages, new URL(address!, location.href).href));
    if (!told.hidden) announce(words.copied, language);
  };
  return html`<p class="more">
    <button class="button" type="button" @click=${() => print()}>${words.print}</button>
    ${
      address && ('share' in navigator || 'clipboard' in navigator)
        ? html`<button class="button" type="button" @click=${share}>${words.share}</button>
            <span class="muted" hidden>${words.copied}</span>`
        : ''
    }
  </p>`;
}
