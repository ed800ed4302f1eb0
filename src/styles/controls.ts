import { css } from 'lit';

/** Fields, buttons and checkboxes: the same in every widget. */
export const controlStyles = css`
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
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
  .bar {
    block-size: 1em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .combobox {
    position: relative;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
  }
`;
