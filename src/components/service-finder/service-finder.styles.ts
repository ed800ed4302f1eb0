import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }
  .title {
    font-size: 1.5em;
    line-height: 1.25;
  }
  form {
    display: grid;
    gap: var(--_space);
    align-items: end;
  }
  .query {
    display: flex;
    gap: 0.5em;
  }
  .query .combobox {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 32em;
  }
  .label + .hint {
    display: block;
  }
  .hint {
    margin-block-end: 0.25em;
  }
  .layout {
    display: grid;
    gap: var(--_space);
    align-items: start;
  }
  .toggle {
    justify-content: space-between;
    inline-size: 100%;
  }
  .toggle svg {
    transition: transform 120ms;
  }
  .toggle[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .filters {
    display: none;
    padding: var(--_space);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .filters.open {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }
  .filters-title {
    font-size: 1.125em;
  }
  legend,
  .group {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .group {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  legend + .group {
    margin-block-start: 0;
  }
  .results {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .count {
    font-size: 1.125em;
  }
  .check .count {
    font-size: 0.875em;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  .sort .label {
    font-weight: 400;
  }
  .instead {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_raised);
  }
  .list-of-items > li {
    padding-block: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .list-of-items > li:last-child {
    border-block-end: 1px solid var(--_line);
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
  .item-title a,
  .item-title button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .item-title a:hover,
  .item-title button:hover {
    text-decoration-thickness: 0.14em;
  }
  .who {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .snippet {
    color: var(--_muted);
    font-size: 0.875em;
    -webkit-line-clamp: 2;
    line-clamp: 2;
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
  .stale,
  .stale svg {
    color: var(--_warning);
  }
  .phone {
    display: inline-block;
    min-block-size: 1.75em;
    line-height: 1.75;
    white-space: nowrap;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    color: inherit;
    font-size: 0.875em;
  }
  .notice {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    padding-block: var(--_space);
  }
  .notice ul {
    display: grid;
    gap: 0.5em;
  }
  .notice-text {
    display: flex;
    gap: 0.5em;
    font-size: 1.125em;
  }
  .notice-text svg {
    margin-block-start: 0.15em;
    color: var(--_error);
  }
  .waiting {
    display: grid;
    gap: 0.6em;
    padding-block: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .waiting .bar:nth-child(1) {
    inline-size: 55%;
    block-size: 1.25em;
  }
  .waiting .bar:nth-child(2) {
    inline-size: 35%;
  }
  .waiting .bar:nth-child(3) {
    inline-size: 90%;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .muted,
  .shown {
    color: var(--_muted);
  }
  .phone + .muted {
    margin-inline-start: 0.5em;
  }
  /* One service */
  .detail {
    display: grid;
    gap: calc(1.5 * var(--_space));
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  .detail-title {
    font-size: 1.75em;
    line-height: 1.25;
  }
  .detail > .who {
    margin-block-start: calc(-1.25 * var(--_space));
    font-size: 1.125em;
  }
  .lead {
    font-size: 1.125em;
  }
  .freshness {
    display: flex;
    gap: 0.5em;
    margin-block-start: calc(-0.75 * var(--_space));
  }
  .freshness svg {
    margin-block-start: 0.2em;
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
  .channels {
    display: grid;
    gap: 0;
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
    form {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
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
      gap: calc(1.5 * var(--_space));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .toggle svg {
      transition: none;
    }
  }
  @media print {
    form,
    .toggle,
    .filters,
    .filters.open,
    .chips,
    .sort,
    .more,
    .back {
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
    .item-title a,
    .item-title button {
      color: inherit;
      text-decoration: none;
    }
  }
`;
