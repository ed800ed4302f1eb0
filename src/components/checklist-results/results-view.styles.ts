import { css } from 'lit';

export const resultsViewStyles = css`
  .view-title:focus {
    outline: none;
  }
  .written {
    max-inline-size: 70ch;
    white-space: pre-line;
  }
  .said {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_raised);
  }

  /* Choices */
  .controls {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    max-inline-size: 100%;
  }
  .row > div {
    min-inline-size: 0;
  }
  .views {
    display: flex;
    max-inline-size: 100%;
  }
  .segment > span {
    min-inline-size: 0;
  }
  .segment {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    margin-inline-end: -1px;
    padding: 0.5em 1em;
    border: 1px solid var(--_field-line);
  }
  .segment:first-of-type {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .segment:last-of-type {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    cursor: pointer;
  }
  .segment:hover {
    background: var(--_raised);
  }
  .segment:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .segment input:focus-visible {
    z-index: 1;
  }

  /* Cells */
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .cells {
    /* The first row says how wide columns are: a browser need not look at thousands of cells first. */
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .cells :is(th, td) {
    padding: 0.3em 0.25em;
    border-block-end: 1px solid var(--_line);
    text-align: center;
  }
  .cells .first,
  .cells .absent {
    text-align: start;
  }
  .cells .first {
    padding-inline-start: 0;
  }
  .cells .absent {
    padding-block: 0.6em;
    color: var(--_muted);
  }
  .cells .first button {
    padding-inline-start: 0;
  }
  .cells .last {
    inline-size: 6em;
    text-align: end;
  }
  .cells .first {
    inline-size: 32%;
  }
  .cells.years .first {
    inline-size: 50%;
  }
  .cells.years .last {
    inline-size: 8em;
  }
  .cells tbody th {
    font-weight: 400;
  }
  .cells thead :is(th) {
    border-block-end: 2px solid currentColor;
    vertical-align: bottom;
  }
  .cells button {
    min-block-size: 1.75em;
    min-inline-size: 1.75em;
    padding: 0.1em 0.2em;
    border: 0;
    background: none;
    font-weight: 700;
    text-align: inherit;
    cursor: pointer;
  }
  .cells thead button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .cells .link {
    color: var(--_accent);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .cells .link:hover {
    text-decoration-thickness: 0.14em;
  }
  .cells thead .number {
    color: inherit;
  }
  [aria-sort='ascending'] .arrow::after {
    content: '\\2009▲' / '';
    font-size: 0.7em;
  }
  [aria-sort='descending'] .arrow::after {
    content: '\\2009▼' / '';
    font-size: 0.7em;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 1.25em;
    min-block-size: 1.25em;
    vertical-align: middle;
  }
  .mark.missing {
    border: 1px dashed var(--_field-line);
    border-radius: var(--_radius);
  }
  .mark.few {
    color: var(--_muted);
  }
  summary {
    min-block-size: 2.5em;
  }
  .items-key dl > div {
    display: flex;
    gap: 0.75em;
    padding-block: 0.15em;
  }
  .items-key dt {
    min-inline-size: 2em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* Bars, in the colours of the ratings; patterns and numbers say the same */
  .tone-4 rect {
    fill: var(--_success);
  }
  .tone-3 rect {
    fill: color-mix(in srgb, var(--_warning) 45%, transparent);
  }
  .tone-3 rect.hatch {
    fill: url(#hatch-3);
  }
  .tone-0 rect {
    fill: var(--_error);
  }
  .bars {
    display: grid;
    gap: 0.75em;
    max-inline-size: 60em;
  }
  .bars > li {
    display: grid;
    gap: 0.25em;
  }

  /* Sides */
  .compared {
    list-style: none;
    max-inline-size: 60em;
  }
  .compared > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .difference {
    font-weight: 700;
  }
  .sides {
    display: grid;
    gap: 0.75em;
  }
  .sides > div {
    display: grid;
    gap: 0.25em 1em;
  }
  .sides dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .verdict {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sides .bar-chart {
    block-size: 1.5em;
  }
  .remarks {
    display: grid;
    gap: 0.75em;
    padding-block: 0.25em 0.5em;
  }
  .remarks .muted {
    font-size: 0.875em;
  }

  @container (min-width: 40em) {
    .sides > div {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    .sides dd {
      grid-template-columns: minmax(12em, 1fr) minmax(0, 2fr);
      align-items: center;
    }
    .bars > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      gap: 1em;
    }
  }
  /* The name on a line of its own, the cells under it: nothing scrolls sideways. */
  @container (max-width: 40em) {
    .cells,
    .cells :is(thead, tbody) {
      display: block;
    }
    .cells tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(1.75em, 1fr));
      align-items: center;
      border-block-end: 1px solid var(--_line);
    }
    .cells.years tr {
      grid-template-columns: repeat(auto-fill, minmax(2.75em, 1fr));
    }
    .cells :is(th, td) {
      padding: 0.2em 0;
      border: 0;
    }
    .cells thead tr {
      border-block-end: 2px solid currentColor;
    }
    .cells thead :is(th) {
      border: 0;
    }
    .cells :is(.first, .last, .absent) {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .cells.years :is(.first, .last) {
      inline-size: auto;
    }
    .cells:not(.years) .first {
      grid-row: 1;
      grid-column-end: -4;
    }
    .cells:not(.years) .absent {
      grid-row: 1;
      grid-column-start: -5;
      padding-block: 0.5em;
      text-align: end;
    }
    .cells:not(.years) .last {
      grid-row: 1;
      grid-column-start: -4;
    }
    .cells thead button {
      min-inline-size: 1.5em;
      padding-inline: 0;
      font-size: 0.8125em;
    }
    .segment {
      padding-inline: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .segment:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* What follows a table in a grid is printed over it where the table goes on to a next page. */
    section,
    .bars {
      display: block;
    }
    section > * + *,
    .bars > li + li {
      margin-block-start: 0.75em;
    }
    .controls,
    .button,
    .hint,
    .items-key summary {
      display: none;
    }
    .cells tr,
    .compared > li,
    .bars > li {
      break-inside: avoid;
    }
    .cells thead {
      display: table-header-group;
    }
    /* A button is not printed again on the next page; its words are. */
    .cells thead button {
      display: contents;
    }
  }
`;
