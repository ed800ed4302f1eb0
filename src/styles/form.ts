import { css } from 'lit';
import { fieldsetStyles } from './fieldset.js';

/** Fields with their errors, groups of choices, the summary: with `controlStyles` under it. */
export const formStyles = css`
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
  }
  .form {
    display: grid;
    gap: calc(1.75 * var(--_space));
  }
  .form > *,
  .form-field > * {
    min-inline-size: 0;
  }
  ${fieldsetStyles}
  .form-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    justify-items: start;
  }
  fieldset.form-field {
    display: block;
  }
  fieldset.form-field > * + * {
    margin-block-start: 0.35em;
  }
  .form-field > .label,
  .form-field > .hint {
    max-inline-size: 70ch;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .has-error {
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_error);
  }
  fieldset.has-error {
    border-inline-start: 0.25em solid var(--_error);
  }
  .field-error {
    display: flex;
    gap: 0.4em;
    color: var(--_error);
    font-weight: 700;
  }
  .field-error svg,
  .error-summary-title svg {
    margin-block-start: 0.15em;
  }
  [aria-invalid='true'].field {
    border: 2px solid var(--_error);
  }
  textarea.field {
    display: block;
    max-inline-size: 42em;
    min-block-size: 8em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 30em;
  }
  .counter {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .counter.wrong {
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary {
    display: grid;
    gap: 0.5em;
    padding: var(--_space);
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .error-summary-title {
    display: flex;
    gap: 0.4em;
    font-size: 1.125em;
    font-weight: 700;
  }
  .error-summary ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.65em;
  }
  .form .error-summary a {
    display: inline-block;
    min-block-size: 1.5em;
    color: var(--_error);
    font-weight: 700;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    column-gap: 0.6em;
    max-inline-size: 70ch;
    padding-block: 0.15em;
  }
  .choice input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block: 0.3em;
    accent-color: var(--_accent);
  }
  .choice label {
    min-block-size: 2.1em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .choice .hint {
    grid-column: 2;
    margin-block-start: -0.25em;
  }
  .choices {
    display: grid;
  }
  .notice-box {
    display: grid;
    gap: 0.5em;
    max-inline-size: 70ch;
    padding: var(--_space);
    background: var(--_raised);
    border-inline-start: 0.25em solid var(--_accent);
  }
  .notice-box.strong-notice {
    border-inline-start-color: var(--_warning);
  }
  .notice-box a,
  .form a {
    color: var(--_accent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .button.text {
    padding-inline: 0.25em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .has-error,
    .notice-box {
      border-inline-start-color: CanvasText;
    }
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;
