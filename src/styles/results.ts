import { css } from 'lit';

/** Filters beside results, rows of results, one record in full: the same in every widget that lists something. */
export const resultStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-items: start;
  }
  .toggle {
    justify-content: space-between;
    inline-size: 100%;
  }
  .toggle[aria-expanded='true'] svg,
  details[open] > summary svg {
    transform: rotate(180deg);
  }
  .filters {
    display: none;
    gap: calc(1.5 * var(--_space));
    padding: var(--_space);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .filters.open {
    display: grid;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.25em;
    font-weight: 700;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
  }
  .group {
    margin-block: 0.75em 0.1em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 700;
  }
  .results {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .item {
    display: grid;
    gap: 0.35em;
    max-inline-size: 70ch;
  }
  .item-title {
    font-size: 1.125em;
    line-height: 1.35;
  }
  .item-title :is(a, button) {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .item-title button:hover {
    text-decoration-thickness: 0.15em;
  }
  .who,
  .muted {
    color: var(--_muted);
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  .facts li {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    min-block-size: 1.75em;
  }
  .facts svg,
  .freshness svg {
    color: var(--_muted);
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .phone {
    display: inline-block;
    min-block-size: 1.75em;
    line-height: 1.75;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    color: inherit;
    font-size: 0.875em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .phone + .muted {
    margin-inline-start: 0.5em;
  }
  /* One service */
  .detail {
    display: grid;
    gap: calc(1.5 * var(--_space));
    max-inline-size: 70ch;
  }
  .detail-title {
    font-size: 1.75em;
    line-height: 1.25;
  }
  .detail > .who {
    margin-block-start: calc(-1.25 * var(--_space));
    font-size: 1.125em;
  }
  .lead,
  .filters-title {
    font-size: 1.125em;
  }
  section {
    display: grid;
    gap: 0.5em;
  }
  .section-title {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .prose {
    display: grid;
    gap: 0.75em;
    white-space: pre-line;
  }
  .list {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  ol.list {
    list-style: decimal;
  }
  .strong {
    font-weight: 700;
  }
  .channel {
    display: flex;
    gap: 0.75em;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .channel > svg {
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  .channel > div {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .table {
    display: grid;
    border-block-end: 1px solid var(--_line);
  }
  .table > div {
    display: grid;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .table dt {
    font-weight: 700;
  }
  .back {
    justify-self: start;
  }
  @container (min-width: 34em) {
    .table > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @container (min-width: 48em) {
    .layout {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .toggle {
      display: none;
    }
    .filters {
      display: grid;
    }
  }
  @media print {
    .button,
    .filters,
    .filters.open,
    .chip svg {
      display: none;
    }
    .layout {
      display: block;
    }
    .item,
    .channel,
    .table > div {
      break-inside: avoid;
    }
    .summary {
      display: block;
    }
    .item-title :is(a, button) {
      color: inherit;
      text-decoration: none;
    }
  }
`;
