import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from './fact-icons.js';

/** A filter in use. */
export interface Chip {
  name: string;
  remove: () => void;
}

export interface ChipWords {
  chips: string;
  removeFilter: (name: string) => string;
  removeAll: string;
}

/** The filters in use, each a button that takes it away. */
export function renderChips(
  chips: readonly Chip[],
  words: ChipWords,
  removeAll: () => void,
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  return html`<ul class="chips" aria-label=${words.chips}>
    ${chips.map(
      ({ name, remove }) =>
        html`<li>
          <button
            class="chip"
            part="chip"
            type="button"
            aria-label=${words.removeFilter(name)}
            @click=${remove}
          >
            ${name}${closeIcon}
          </button>
        </li>`,
    )}
    ${
      chips.length > 1
        ? html`<li>
            <button class="button text" type="button" @click=${removeAll}>${words.removeAll}</button>
          </li>`
        : nothing
    }
  </ul>`;
}
