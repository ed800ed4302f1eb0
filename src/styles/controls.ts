import { css } from 'lit';

/** Fields, buttons and checkboxes: the same in every widget. */
export const controlStyles = css`
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .label {
    display: block;
    font-weight: 700;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .field {
    inline-size: 100%;
    max-inline-size: 32em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    background: transparent;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }
  .field:hover {
    border-color: currentColor;
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
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, currentColor);
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
  .bar {
    block-size: 1em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .combobox {
    position: relative;
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
    gap: 1em;
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
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .bar {
      border: 1px solid CanvasText;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
