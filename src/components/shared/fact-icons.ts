import { svg } from 'lit';
import { icon } from './icons.js';

// Apart from the icons of the first controls, so that the first file of a widget does not carry them.

export const phoneIcon = icon(
  svg`<path d="M8.5 4 5 4.5C4.5 13 11 19.5 19.5 19l.5-3.5-4.5-2-2 2c-2-1-4-3-5-5l2-2z"></path>`,
);
export const placeIcon = icon(
  svg`<path d="M12 21c4-4.5 6.5-7.8 6.5-11a6.5 6.5 0 0 0-13 0c0 3.2 2.5 6.5 6.5 11z"></path><circle cx="12" cy="10" r="2.2"></circle>`,
);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M12 7v5l3.5 2"></path>`);
export const checkIcon = icon(
  svg`<circle cx="12" cy="12" r="8.5"></circle><path d="m8.5 12.5 2.5 2.5 4.5-5.5"></path>`,
);
export const screenIcon = icon(
  svg`<rect x="3.5" y="5" width="17" height="11.5" rx="1"></rect><path d="M9 20h6"></path>`,
);
export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18"></path>`);
export const chevronIcon = icon(svg`<path d="m6 9.5 6 6 6-6"></path>`);
