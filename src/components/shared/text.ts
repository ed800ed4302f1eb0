import { html, nothing, type TemplateResult } from 'lit';
import { pickText, richBlocks, safeLink } from '../../model/localized.js';
import type { LocalizedRichText, LocalizedText, RichInline } from '../../model/text.js';

type Content = TemplateResult | typeof nothing | string;

/** More than this is not read by anybody and would stop the page; the rest is cut with an ellipsis. */
const LONGEST_TEXT = 20_000;
const cut = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

/**
 * A text in the best language there is, marked with its own language when that differs from the words around it.
 *
 * @param languages reader's languages, best first; the first is that of the words around
 */
export function localized(
  text: LocalizedText | undefined,
  languages: readonly string[],
  draw: (value: string) => unknown = (value) => value,
): Content {
  const picked = pickText(text, languages);
  if (!picked) return nothing;
  const value = draw(cut(picked.value)) as Content;
  return picked.language === languages[0]
    ? value
    : html`<span lang=${picked.language} dir="auto">${value}</span>`;
}

/** The same for text with paragraphs and lists. */
export function localizedRich(text: LocalizedRichText | undefined, languages: readonly string[]): Content {
  const picked = pickText(text, languages);
  if (!picked) return nothing;
  const rich = typeof picked.value === 'string' ? cut(picked.value) : picked.value;
  const blocks = richBlocks(rich).map((block) => {
    if (block.type === 'list') {
      const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
      return block.ordered
        ? html`<ol class="list">
            ${items}
          </ol>`
        : html`<ul class="list">
            ${items}
          </ul>`;
    }
    return block.type === 'heading'
      ? html`<p class="strong">${inline(block.children)}</p>`
      : html`<p>${inline(block.children)}</p>`;
  });
  return html`<div
    class="prose"
    lang=${picked.language === languages[0] ? nothing : picked.language}
    dir="auto"
  >
    ${blocks}
  </div>`;
}

const inline = (parts: readonly RichInline[]): unknown[] =>
  parts.map((part) => {
    if (typeof part === 'string') return part;
    const href = safeLink(part.href);
    return href ? html`<a href=${href} rel="noreferrer">${part.text}</a>` : part.text;
  });

/** Services of one page have mostly the same words, and such a pattern is slow to make. */
let pattern: RegExp | undefined;
let patternWords: string | undefined;

/** A text with the words that answered a query marked; `forms` are whole words in lower case. */
export function marked(text: string, forms: readonly string[] | undefined): unknown {
  if (!forms?.length) return text;
  const words = forms
    .map((form) => form.replace(/\W/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');
  // Letters by range: with `\p{L}`, and without regard to case, the pattern takes five times as long to make.
  if (words !== patternWords)
    pattern = new RegExp(`(?<![\\wÀ-῿])(${(patternWords = words)})(?![\\wÀ-῿])`, 'gi');
  return text.split(pattern!).map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece));
}

/** A phone number as a link that dials it. */
export const dial = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
