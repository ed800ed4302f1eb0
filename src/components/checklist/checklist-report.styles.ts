import { css } from 'lit';

export const reportStyles = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    max-inline-size: 60em;
  }
  .cover {
    display: grid;
    gap: 0.5em;
  }
  .of {
    font-size: 1.25em;
  }
  .facts-list > div,
  .rows > div {
    display: grid;
    gap: 0 1em;
  }
  .facts-list dt,
  .rows dt {
    color: var(--_muted);
  }
  .lead {
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .stack {
    inline-size: 100%;
    max-inline-size: 44em;
    block-size: 1.25em;
    stroke: none;
  }
  .stack svg {
    stroke: none;
  }
  .stack .inPlace {
    fill: var(--_success);
  }
  .stack .partly {
    fill: color-mix(in srgb, var(--_warning) 45%, transparent);
  }
  .stack .notYet {
    fill: var(--_error);
  }
  .stack .notRelevant {
    fill: transparent;
    stroke: var(--_field-line);
    stroke-dasharray: 3 3;
  }
  .stripe {
    stroke: color-mix(in srgb, currentColor 35%, transparent);
    stroke-width: 2;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .counts li,
  .verdict {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .group-title {
    font-size: 1.125em;
  }
  .group + .group {
    margin-block-start: var(--_space);
  }
  .answers,
  .steps {
    list-style: none;
  }
  .answers > li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .answer .item-title {
    font-size: 1em;
  }
  .answer-head {
    display: grid;
    gap: 0.35em;
  }
  .answer-head,
  .overview li {
    align-items: baseline;
  }
  .verdict {
    font-weight: 700;
  }
  .verdict span {
    /* Its line is that of the name beside it. */
    align-self: baseline;
  }
  .overview {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(1.5 * var(--_space));
  }
  .overview li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 9em;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .overview .strong {
    margin-block-end: 0.25em;
  }
  .overview .verdict {
    font-weight: 400;
  }
  .rows {
    display: grid;
    gap: 0.35em;
    max-inline-size: 70ch;
  }
  .answer summary {
    font-size: 0.875em;
  }
  .steps > li {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  .tag {
    padding-inline: 0.4em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .badge-box {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .badge {
    max-inline-size: 100%;
    block-size: auto;
    inline-size: auto;
    font-size: 12px;
    stroke: none;
    fill: currentColor;
  }
  .badge-ground {
    fill: none;
    stroke: currentColor;
  }
  .badge-head {
    font-size: 15px;
    font-weight: 700;
  }
  .badge-mark svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
  }

  @container (min-width: 34em) {
    .facts-list > div,
    .rows > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .steps > li {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .answer-head {
      grid-template-columns: minmax(0, 1fr) 10em;
      gap: 1em;
    }
  }
  @media (forced-colors: active) {
    .stack .inPlace rect {
      fill: CanvasText;
    }
    .stack :is(.partly, .notYet, .notRelevant) rect:not(.hatch) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .stripe {
      stroke: CanvasText;
    }
  }
  @media print {
    .report {
      display: block;
    }
    .report > * + * {
      margin-block-start: 1.5em;
    }
    /* A heading stays with what follows it only among blocks: browsers cut between the rows of a grid. */
    .report section {
      display: block;
    }
    .report > section > * + * {
      margin-block-start: 1em;
    }
    .group + .group {
      margin-block-start: 2em;
    }
    .answers {
      margin-block-start: 0.75em;
    }
    .cover {
      padding-block: 6vh 1vh;
    }
    .cover .title {
      font-size: 2.4em;
    }
    .of {
      font-size: 1.6em;
    }
    .cover .facts-list {
      margin-block-start: 1em;
    }
    .answers > li,
    .steps > li,
    .stack,
    .counts {
      break-inside: avoid;
    }
    /* The head of an answer without more to it is its end: the next one may be on another sheet. */
    .section-title,
    .group-title,
    .answer-head:not(:last-child) {
      break-after: avoid;
    }
    /* Cover and summary are the first sheet, and the list of what is done next stays whole. */
    .report > section + section:not(.plan) {
      break-before: page;
    }
    .plan,
    .report > footer,
    .overview > div {
      break-inside: avoid;
    }
    /* Whose words these are would be alone on a sheet. */
    .report > footer {
      break-before: avoid;
    }
  }
`;
