import { css } from 'lit';

export const checklistStyles = css`
  textarea.field {
    /* As tall as what is written, where browsers can. */
    field-sizing: content;
    min-block-size: 4.5em;
    margin: 0;
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  /* Muted accent would be too pale. */
  summary .muted,
  .button .muted {
    color: inherit;
  }
  .strong {
    font-weight: 700;
  }
  .small {
    font-size: 0.875em;
  }
  .written {
    white-space: pre-line;
  }
  .prose,
  .guidance {
    display: grid;
    gap: 0.75em;
    max-inline-size: 70ch;
  }
  .guidance {
    gap: var(--_space);
  }
  .list {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  /* Disclosures */
  .disclosures {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .disclosures > details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
  }
  details > :not(summary) {
    margin-block: 0.25em var(--_space);
  }
  .scale {
    display: grid;
    gap: 0.5em;
  }
  .scale > div {
    display: grid;
    grid-template-columns: minmax(9em, 12em) minmax(0, 1fr);
    gap: 0 1em;
  }
  .scale dt {
    display: flex;
    gap: 0.5em;
    align-items: start;
    font-weight: 700;
  }
  .scale svg {
    margin-block-start: 0.125em;
  }

  /* Sentences over the form */
  .notices {
    display: grid;
    gap: 0.75em;
    padding: var(--_space);
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_raised);
  }
  .said {
    display: flex;
    gap: 0.5em;
    max-inline-size: 70ch;
  }
  #side-missing {
    color: var(--_error);
    font-weight: 700;
  }
  .said svg {
    margin-block-start: 0.125em;
  }

  /* Facts */
  .facts {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .facts > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .short {
    inline-size: 6em;
  }
  .date {
    inline-size: 12em;
  }
  .hint {
    max-inline-size: 60ch;
    margin-block-end: 0.25em;
  }
  .check + .hint {
    /* Under the words beside the box. */
    margin-inline-start: calc(2em / 0.875);
  }
  .remark {
    margin-block-start: 0.25em;
    max-inline-size: 60ch;
    font-size: 0.875em;
  }

  /* Progress */
  .progress {
    display: grid;
    gap: 0.35em;
    font-weight: 700;
  }
  .track {
    inline-size: 100%;
    max-inline-size: 32em;
    block-size: 0.5em;
    stroke: none;
  }
  .whole {
    fill: var(--_line);
  }
  .done {
    fill: currentColor;
    color: var(--_accent);
  }

  /* Items */
  .items > li {
    padding-block: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .item > legend {
    margin-block-end: 0.75em;
  }
  .ratings {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em;
    max-inline-size: 44em;
  }
  .rating {
    position: relative;
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    line-height: 1.25;
    hyphens: auto;
  }
  .rating > span {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .rating:hover {
    border-color: currentColor;
    background: var(--_raised);
  }
  .rating input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: var(--_radius);
    appearance: none;
    cursor: pointer;
  }
  .rating:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    font-weight: 700;
  }
  .left-out {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .button.text {
    justify-self: start;
  }

  /* One at a time */
  .step-title:focus {
    outline: none;
  }
  .step > .row {
    justify-content: space-between;
  }
  .contents ol {
    display: grid;
    list-style: none;
  }
  .contents .button {
    gap: 0.75em;
    min-block-size: 2.5em;
    align-items: start;
    justify-content: start;
    text-decoration: none;
  }
  .contents .button > span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .contents [aria-current] {
    font-weight: 700;
  }
  .unrated {
    flex: none;
    inline-size: 1.25em;
  }

  /* Saving and sharing */
  .end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 2px solid currentColor;
  }
  .sum {
    max-inline-size: 60ch;
    text-wrap: pretty;
    font-size: 1.125em;
    font-weight: 700;
  }
  #link {
    max-inline-size: none;
  }
  .conflict {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    border-inline-start: 0.25em solid var(--_warning);
    background: var(--_raised);
  }
  .conflict:focus,
  .notices:focus {
    outline: none;
  }
  .choice {
    display: grid;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  @container (min-width: 42em) {
    .ratings {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .item .disclosures > details:last-child {
    border: 0;
  }
  @container (max-width: 24em) {
    .rating {
      gap: 0.35em;
      padding-inline: 0.5em;
    }
  }
  @container (max-width: 14em) {
    .ratings {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 28em) {
    .scale > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .rating:has(:checked) {
      border: 3px solid Highlight;
    }
    .whole {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    :host {
      --_success: #14603a;
      --_warning: #7a4b00;
      --_error: #7a2020;
      --_muted: #444;
      --_line: #bbb;
      font-size: 10.5pt;
    }
    .disclosures,
    .end,
    .facts,
    .notices,
    .contents,
    details,
    .button {
      display: none;
    }
  }
`;
