import { svg, html, type TemplateResult } from 'lit';

/** Inline icons on a 24 grid, decoration only: the words beside them carry the meaning. */
export const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const searchIcon = icon(
  svg`<circle cx="10.5" cy="10.5" r="6.5"></circle><path d="m15.5 15.5 5 5"></path>`,
);
export const alertIcon = icon(
  svg`<path d="M12 4 2.8 20h18.4z"></path><path d="M12 10v4.5M12 17.3v.1"></path>`,
);
export const backIcon = icon(svg`<path d="M20 12H4.5M10.5 6l-6 6 6 6"></path>`);
