import { css } from 'lit';

export const styles = css`
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-items: center;
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
  .backward,
  .forward {
    display: inline-flex;
  }
  .period-title {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .views {
    display: inline-flex;
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
    padding-inline: 0.6em;
    color: var(--_accent);
    font-weight: 700;
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
  .filters .query .field {
    min-inline-size: 0;
  }
  .days {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .day-group {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: 0 var(--_space);
    padding-block: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .days > :last-child {
    border-block-end: 1px solid var(--_line);
  }
  .date {
    display: grid;
    justify-items: center;
    align-self: start;
    padding-block: 0.35em;
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.2;
  }
  .date .weekday,
  .date .month {
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
    padding: 0;
    list-style: none;
  }
  .event {
    display: grid;
    gap: 0.2em;
    padding-block: 0.75em;
    max-inline-size: 70ch;
  }
  .events > li + li .event {
    border-block-start: 1px solid var(--_line);
  }
  .hours {
    font-variant-numeric: tabular-nums;
  }
  .event-title {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .event-title:hover {
    text-decoration-thickness: 0.14em;
  }
  .take-along {
    margin-block-start: var(--_space);
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
  }
  .month abbr {
    text-decoration: none;
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
    border-radius: 1em;
    background: none;
    cursor: pointer;
  }
  .month .red .cell-day {
    color: var(--_error);
  }
  .month .outside .cell-day {
    color: var(--_muted);
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
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    padding: 0;
    list-style: none;
    text-align: start;
  }
  .cell-event {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0.1em 0.3em;
    border: 0;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    overflow: hidden;
    font-size: 0.8125em;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .cell-event:hover {
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
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
    padding: 0;
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
    display: grid;
    hyphens: auto;
    padding-block: 0.35em;
    font-size: 0.9375em;
  }
  @container (min-width: 48em) {
    .toolbar {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .toolbar .span {
      grid-column: 1 / -1;
    }
    .views {
      justify-self: end;
    }
    .segment span {
      padding-inline: 1em;
    }
    .cell-events {
      display: grid;
    }
    .dots {
      display: none;
    }
    .month td {
      block-size: 7.5em;
    }
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
  }
  @media print {
    .steps,
    .views,
    .span,
    .take-along {
      display: none;
    }
    .day-group,
    .event,
    .month tr {
      break-inside: avoid;
    }
  }
`;
