import { html, type TemplateResult } from 'lit';

/**
 * The title that opens one of many: a link when the page's address can hold what is open, a button when it cannot.
 *
 * @param href address of the open one
 */
export function opener(
  id: string,
  text: unknown,
  href: string | undefined,
  open: () => void,
): TemplateResult {
  const clicked = (event: MouseEvent): void => {
    // A new tab or window is the reader's own choice.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  };
  return href === undefined
    ? html`<button type="button" data-id=${id} @click=${clicked}>${text}</button>`
    : html`<a href=${href} data-id=${id} @click=${clicked}>${text}</a>`;
}
