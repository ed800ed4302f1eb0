import { html, noChange, nothing, type TemplateResult } from 'lit';
import { alphabetical } from '../../model/localized.js';
import type { FacetValue } from '../../model/query.js';
import { chevronIcon } from './fact-icons.js';

/** A checkbox with how many results it gives. */
export function check(
  checked: boolean,
  text: string,
  count: number | undefined,
  change: () => void,
): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" .checked=${checked} @change=${change} /><span>${text}</span
    >${count === undefined ? nothing : html`<span class="amount">${count}</span>`}</label
  >`;
}

/** Name, place in the list (-1: after the others, by name), and the heading it stands under. */
export type Sorted = [name: string, place: number, group?: string];

export interface Facet {
  title: string;
  /** Values and counts as the page of results has them. */
  values: readonly FacetValue[] | undefined;
  chosen: readonly string[];
  /** Open from the start; otherwise only when something is chosen. */
  open?: boolean;
  describe: (value: FacetValue) => Sorted;
  toggle: (code: string) => void;
}

/** One filter with its values, in an order that does not change with the counts. */
export function renderFacet({
  title,
  values: facet = [],
  chosen,
  open = false,
  describe,
  toggle,
}: Facet): TemplateResult | typeof nothing {
  // A chosen value stays even when the other filters leave it nothing: it must be possible to take it away.
  const missing = chosen.filter((code) => !facet.some((value) => value.code === code));
  const values = [...facet, ...missing.map((code) => ({ code, count: 0 }))]
    .filter(({ code, count }) => count || chosen.includes(code))
    .map((value) => {
      const sorted = describe(value);
      const [name, place] = sorted;
      return { value, sorted, place: place < 0 ? 999 : place, key: alphabetical(name) };
    })
    .sort((one, other) => one.place - other.place || (one.key < other.key ? -1 : 1));
  if (!values.length) return nothing;
  let before: string | undefined;
  // Opened by us, never closed: the reader's hands may be in it.
  return html`<details ?open=${open || chosen.length > 0 || noChange}>
    <summary>${title}${chosen.length ? ` (${chosen.length})` : ''}${chevronIcon}</summary>
    <div role="group" aria-label=${title}>
      ${values.map(({ value: { code, count }, sorted: [name, , group] }) => {
        const head = group === before ? nothing : html`<p class="group">${group}</p>`;
        before = group;
        return [head, check(chosen.includes(code), name, count, () => toggle(code))];
      })}
    </div>
  </details>`;
}
