import { css } from 'lit';
import { fieldsetStyles } from '../../styles/fieldset.js';

/** What a checklist and its results look alike in: the colours of ratings, headings, disclosures, files. */
export const sharedStyles = css`
  :host {
    --_success: var(--kumppani-success, #1f6b3a);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_success: var(--kumppani-success, light-dark(#1f6b3a, #8fd3a5));
    }
  }
  ${fieldsetStyles}
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .section-title {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .item-title {
    max-inline-size: 60ch;
    font-size: 1.125em;
    line-height: 1.35;
    hyphens: auto;
  }
  .muted {
    color: var(--_muted);
    font-weight: 400;
  }
  .number {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .invented {
    justify-self: start;
    padding: 0.15em 0.6em;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    color: var(--_warning);
    font-size: 0.875em;
    font-weight: 700;
  }

  /* The colour of a rating; its shape and its word say the same */
  .full {
    fill: currentColor;
  }
  .inPlace > svg {
    color: var(--_success);
  }
  .partly > svg {
    color: var(--_warning);
  }
  .notYet > svg {
    color: var(--_error);
  }
  .notRelevant > svg {
    color: var(--_muted);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  summary > svg {
    transform: rotate(-90deg);
  }
  details[open] > summary > svg {
    transform: none;
  }
  .file {
    position: relative;
  }
  /* The field itself, unseen, is as large as its button: a finger or a voice finds it. */
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    svg {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
