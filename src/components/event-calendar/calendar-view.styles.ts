import { css } from 'lit';

export const styles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .period {
    flex: 1 1 14em;
  }
  .steps {
    display: flex;
    gap: 0.5em;
  }
  .step {
    padding: 0.5em;
    inline-size: 2.75em;
  }
  .backward svg {
    transform: rotate(90deg);
  }
  .forward svg {
    transform: rotate(-90deg);
  }
  .step span {
    display: inline-flex;
  }
  .period-title {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    justify-self: start;
  }
  .segment {
    position: relative;
    display: inline-flex;
  }
  .segment + .segment {
    border-inline-start: 2px solid var(--_accent);
  }
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment span {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    padding-inline: clamp(0.4em, 1.5cqi, 1em);
    color: var(--_accent);
    font-weight: 700;
    overflow-wrap: normal;
  }
  .segment input:checked + span {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .segment input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  .days {
    display: grid;
    list-style: none;
  }
  .day-group {
    padding-block: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .days > :last-child {
    border-block-end: 1px solid var(--_line);
  }
  .date {
    display: none;
    justify-items: center;
    align-self: start;
    padding-block: 0.35em;
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.2;
  }
  .date .weekday,
  .month-name {
    font-size: 0.875em;
  }
  .date .number {
    font-size: 1.5em;
    font-weight: 700;
  }
  .date.today {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .day-title {
    font-size: 1em;
  }
  .holiday {
    color: var(--_error);
    font-size: 0.875em;
    font-weight: 400;
  }
  .events {
    display: grid;
  }
  .event {
    display: grid;
    gap: 0.2em;
    padding-block: 0.75em;
    max-inline-size: 70ch;
  }
  .item-title :is(a, button) {
    display: inline-block;
    min-block-size: 24px;
  }
  .detail :is(.channel, .table, .add-online) a {
    display: inline-block;
    min-block-size: 24px;
  }
  .label {
    margin-block-end: 0.25em;
  }
  /* The browser's own is no button of ours: what is typed becomes a chip, which takes it away. */
  ::-webkit-search-cancel-button {
    display: none;
  }
  .check input {
    inline-size: 24px;
    block-size: 24px;
    margin-block: 0;
  }
  .events > li + li .event {
    border-block-start: 1px solid var(--_line);
  }
  .take-along {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: start;
  }
  .detail .take-along {
    margin-block: 0.75em 0.5em;
  }
  .take-along details[open] {
    flex-basis: 100%;
    max-inline-size: 70ch;
  }
  .take-along details > * + * {
    margin-block-start: 0.5em;
  }
  .take-along summary {
    inline-size: fit-content;
    gap: 0.35em;
    text-decoration: none;
  }
  .feed {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .feed .field {
    flex: 1 1 16em;
  }
  .results > :is(section, .take-along) {
    margin-block-start: var(--_space);
  }
  figure {
    margin: 0;
  }
  figure img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  a.button {
    text-decoration: none;
  }
  /* The month */
  .month {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .month th {
    padding-block: 0.35em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  .week-number {
    inline-size: 1.75em;
  }
  .month td {
    padding: 0.2em;
    border: 1px solid var(--_line);
    vertical-align: top;
    text-align: center;
  }
  .month .chosen {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .cell-day {
    inline-size: 100%;
    max-inline-size: 2em;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .month .outside .cell-day {
    color: var(--_muted);
  }
  .month .red .cell-day {
    color: var(--_error);
    font-weight: 700;
  }
  .month .today .cell-day {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .dots {
    display: block;
    color: var(--_accent);
    line-height: 0.75;
    letter-spacing: 0.05em;
  }
  .cell-events {
    display: none;
    text-align: start;
  }
  .cell-events > li + li {
    margin-block-start: 0.15em;
  }
  .cell-event {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0.1em 0.3em;
    border: 0;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    /* Cut and nothing more: a box that can be scrolled costs more, and there are hundreds. */
    overflow: hidden;
    overflow: clip;
    font-size: 0.875em;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .cell-event.cancelled {
    background: none;
  }
  .more-events {
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }
  .chosen-day {
    border-block-start: 0;
  }
  /* The week */
  .week {
    display: grid;
    list-style: none;
  }
  .week > li {
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: 0.75em 0.5em;
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .week-day {
    font-weight: 400;
  }
  .week .today .week-day {
    color: var(--_accent);
    font-weight: 700;
  }
  .week-event {
    padding-block: 0.35em;
    font-size: 0.875em;
    hyphens: auto;
  }
  :is(.week-event, .times) .item-title {
    font-size: 1em;
  }
  .times {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.5em;
  }
  .times :is(a, button) {
    font-weight: 400;
  }
  @container (min-width: 30em) {
    .day-group {
      display: grid;
      grid-template-columns: 4.25em minmax(0, 1fr);
      gap: 0 var(--_space);
    }
    .day-group > * {
      grid-column: 2;
    }
    .day-group > .date {
      display: grid;
      grid-column: 1;
    }
  }
  @container (min-width: 48em) {
    /* A month and a week need the width: their filters fold away. */
    .stacked {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space);
    }
    .stacked .toggle {
      display: inline-flex;
      inline-size: auto;
    }
    .stacked .filters {
      display: none;
    }
    .stacked .filters.open {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      align-items: start;
      margin-block-start: var(--_space);
    }
    .stacked .filters-title {
      grid-column: 1 / -1;
    }
    .cell-events {
      display: block;
    }
    .dots {
      display: none;
    }
    .month td {
      block-size: 7.5em;
    }
  }
  /* Seven days beside each other when a word of a title has room. */
  @container (min-width: 64em) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
      border-block-start: 1px solid var(--_line);
    }
    .week > li {
      border-block-start: 0;
    }
    .week > li + li {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .segment input:checked + span,
    .date.today,
    .month .today .cell-day {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .month .chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    /* The ground that is put behind words there would cover the line beneath. */
    .dots {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .steps,
    .views,
    .span,
    .take-along,
    .rest,
    .stacked :is(.toggle, .filters) {
      display: none;
    }
    /* A table in a grid that goes on to a next page is printed over by what comes after it. */
    .results,
    .days {
      display: block;
    }
    .month {
      margin-block-end: var(--_space);
    }
    .month td {
      block-size: auto;
    }
    .event,
    .week > li,
    .month tr {
      break-inside: avoid;
    }
    .day-title {
      break-after: avoid;
    }
    .date.today,
    .month .today .cell-day {
      background: none;
      color: inherit;
      text-decoration: underline;
    }
    .dots {
      display: none;
    }
    .cell-events {
      display: block;
    }
    .cell-event {
      min-block-size: 0;
      padding: 0;
      overflow: visible;
      font-size: 0.7em;
      white-space: normal;
      hyphens: auto;
    }
  }
`;
