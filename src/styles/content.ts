import { css } from 'lit';
import { hidden } from './hidden.js';

/** What there is once there is data: links, checkboxes, chips, selects, words only heard, and how it prints. */
export const contentStyles = css`
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  .check {
    display: flex;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .check input {
    flex: none;
    /* As tall as its line, and never too small for a finger. */
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .check span {
    /* One long word ("Levnadsvanehandledning") must not widen the panel. */
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .check .amount {
    flex: none;
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
    /* The label's line, so that both stand on one baseline. */
    line-height: calc(1.5 / 0.875);
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    ${hidden}
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.2em 0.5em 0.2em 0.9em;
    border: 1px solid var(--_accent);
    border-radius: 1.25em;
    background: transparent;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .chip svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_accent);
  }
  select.field {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline-end: 0.5em;
  }
  select.field option {
    /* The list of a native select ignores transparency. */
    background: Canvas;
    color: CanvasText;
  }
  .button.text {
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.text:hover {
    background: none;
    text-decoration-thickness: 0.15em;
  }
  @media print {
    :host {
      color: #000;
      background: #fff;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
