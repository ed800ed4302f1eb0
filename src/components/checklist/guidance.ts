/** What a template tells about an item and its scale: while it is filled in, and in a result. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem, ChecklistTemplate, Rating } from '../../model/checklist.js';
import { pickText } from '../../model/localized.js';
import { links } from '../shared/links.js';
import { localized, localizedRich } from '../shared/text.js';
import type { ChecklistDesk } from './checklist-desk.js';

/** What a step of the scale is called, and when to choose it: in the template's words, or in our own. */
export function ratingWords(
  { terms, languages }: Pick<ChecklistDesk, 'terms' | 'languages'>,
  template: Pick<ChecklistTemplate, 'scale'>,
  rating: Rating,
): { name: string; meaning: string } {
  const own = template.scale?.find((step) => step.rating === rating);
  return {
    name: pickText(own?.name, languages)?.value ?? terms.ratings[rating],
    meaning: own ? (pickText(own.meaning, languages)?.value ?? '') : terms.meanings[rating],
  };
}

/** How to judge an item: its text, its signs, questions to ask, links. */
export function renderGuidance({ words, languages }: ChecklistDesk, item: ChecklistItem): TemplateResult {
  const list = (title: string, texts: ChecklistItem['signs']): TemplateResult | typeof nothing =>
    texts?.length
      ? html`<div>
          <p class="strong">${title}</p>
          <ul class="list">
            ${texts.map((text) => html`<li>${localized(text, languages)}</li>`)}
          </ul>
        </div>`
      : nothing;
  return html`<div class="guidance">
    ${localizedRich(item.guidance, languages)} ${list(words.signs, item.signs)}
    ${list(words.questions, item.questions)}
    ${
      item.links?.length
        ? html`<div>
            <p class="strong">${words.links}</p>
            ${links(item.links, languages)}
          </div>`
        : nothing
    }
  </div>`;
}
