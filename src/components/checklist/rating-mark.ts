import { html, type TemplateResult } from 'lit';
import type { Rating } from '../../model/checklist.js';

/**
 * A shape for each rating: full, half, empty, none. The word stands beside it, or in its name. Whole templates, since a
 * table of the country has thousands of them.
 */
export const ratingMarks: Readonly<Record<Rating, TemplateResult>> = {
  inPlace: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle class="full" cx="12" cy="12" r="9"></circle>
  </svg>`,
  partly: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9"></circle>
    <path class="full" d="M12 3a9 9 0 0 0 0 18z"></path>
  </svg>`,
  notYet: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9"></circle>
  </svg>`,
  notRelevant: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 12h14"></path>
  </svg>`,
};
