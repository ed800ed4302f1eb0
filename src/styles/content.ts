import { css } from 'lit';

/** What there is once there is data: links, checkboxes, chips, lists under a field, selects, and how it prints. */
export const contentStyles = css`
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  .wrong {
    color: var(--_error);
  }
  .wrong svg {
    margin-inline-end: 0.25em;
    vertical-align: bottom;
  }
  [aria-invalid] {
    border: 2px solid var(--_error);
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
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.125em 0;
    margin-inline: 0;
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
  .listbox {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    max-inline-size: 32em;
    max-block-size: 20em;
    margin-block-start: 0.25em;
    overflow-y: auto;
    background: Canvas;
    color: CanvasText;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    min-block-size: 2.5em;
    padding: 0.5em 0.75em;
    cursor: pointer;
  }
  .option .kind {
    color: color-mix(in srgb, currentColor 72%, transparent);
    font-size: 0.875em;
  }
  .option:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .option[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .option[aria-selected='true'] .kind {
    color: inherit;
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    color: inherit;
    border-radius: 0.15em;
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
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
