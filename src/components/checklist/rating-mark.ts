import { svg, type TemplateResult } from 'lit';
import type { Rating } from '../../model/checklist.js';
import { icon } from '../shared/icons.js';

/** A shape for each rating: full, half, empty, none. The word stands beside it, or in its name. */
export const ratingMarks: Readonly<Record<Rating, TemplateResult>> = {
  inPlace: icon(svg`<circle class="full" cx="12" cy="12" r="9"></circle>`),
  partly: icon(
    svg`<circle cx="12" cy="12" r="9"></circle><path class="full" d="M12 3a9 9 0 0 0 0 18z"></path>`,
  ),
  notYet: icon(svg`<circle cx="12" cy="12" r="9"></circle>`),
  notRelevant: icon(svg`<path d="M5 12h14"></path>`),
};
