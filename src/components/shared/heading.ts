import { html, type TemplateResult } from 'lit';

/**
 * A real heading of a level the page chooses, 1 to 6. A template cannot have a variable tag, and a role in its place
 * would hide it from tools that look for headings.
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (Math.min(Math.round(level), 6)) {
    case 1:
      return html`<h1 part=${part} class=${part}>${content}</h1>`;
    case 3:
      return html`<h3 part=${part} class=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part} class=${part}>${content}</h6>`;
    default:
      return html`<h2 part=${part} class=${part}>${content}</h2>`;
  }
}
