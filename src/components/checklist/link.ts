/** Answers in a link; loaded when a page is opened by one, or when the reader asks for one. */
export { readFragment, shareFragment } from '../../checklists/share.js';
