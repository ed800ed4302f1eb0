import { css } from 'lit';
import { hidden } from '../../styles/hidden.js';

/** Charts of `chart.ts`. Colours come from the accent and the text; in forced colours from the system. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    overflow: visible;
    stroke: none;
    fill: currentColor;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .bar-chart {
    block-size: 2em;
  }
  .line-chart {
    block-size: 14em;
  }
  .chart .rest {
    fill: var(--_raised);
  }
  .tone-0 rect {
    fill: #8f3b00;
    fill: light-dark(#8f3b00, #f0a46c);
  }
  .tone-1 rect {
    fill: #e0a071;
    fill: light-dark(#e0a071, #9a5a2c);
  }
  .tone-2 rect {
    fill: color-mix(in srgb, currentColor 22%, transparent);
  }
  .tone-3 rect {
    fill: color-mix(in srgb, var(--_accent) 45%, transparent);
  }
  .tone-4 rect {
    fill: var(--_accent);
  }
  .tone-none rect {
    fill: transparent;
    stroke: var(--_field-line);
    stroke-dasharray: 3 3;
  }
  .tone-0 text {
    fill: #fff;
    fill: light-dark(#fff, #111);
  }
  .tone-4 text,
  .on-bar {
    fill: var(--_on-accent);
  }
  .chart .tone-1 text {
    fill: #111;
    fill: light-dark(#111, #fff);
  }
  .chart rect.hatch {
    pointer-events: none;
  }
  .tone-1 rect.hatch {
    fill: url(#hatch-1);
  }
  .tone-3 rect.hatch {
    fill: url(#hatch-3);
  }
  .stripe {
    stroke: color-mix(in srgb, currentColor 35%, transparent);
    stroke-width: 2;
  }
  .axis,
  .grid {
    stroke: var(--_line);
  }
  .axis {
    stroke: currentColor;
    /* As high as a bar, and open where its number stands. */
    stroke-dasharray: 0.5em 1em;
  }
  .axis-text {
    fill: var(--_muted);
  }
  .line line {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .line circle {
    fill: var(--_accent);
  }
  .chart-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.875em;
  }
  .chart-key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .chart.key {
    inline-size: 1em;
    block-size: 1em;
  }
  .chart-table summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .table-scroll {
    /* Words for screen readers only scroll along instead of widening the page. */
    position: relative;
    overflow-x: auto;
    margin-block-start: 0.5em;
  }
  .chart-table table {
    border-collapse: collapse;
    overflow-wrap: normal;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chart-table caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .chart-table :is(th, td) {
    padding: 0.4em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
  }
  .chart-table td {
    white-space: nowrap;
  }
  .chart-table :is(thead th:first-child, tbody th) {
    min-inline-size: 12em;
    font-weight: 400;
    text-align: start;
  }
  .chart-table thead th {
    background: var(--_raised);
    font-weight: 700;
    vertical-align: bottom;
  }
  .visually-hidden {
    ${hidden}
  }
  @media (forced-colors: active) {
    .chart {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .chart rect:not(.hatch) {
      stroke: CanvasText;
      fill: Canvas;
    }
    /* Grey enough to be told from both ends, and for a number to be read on it. */
    .chart .tone-2 rect {
      fill: color-mix(in srgb, CanvasText 45%, transparent);
    }
    .chart .tone-4 rect,
    .line circle {
      fill: CanvasText;
    }
    .chart :is(.tone-4 text, .on-bar) {
      fill: Canvas;
    }
    /* A plain ground for a number among stripes. */
    .chart :is(.tone-0, .tone-1, .tone-3) text {
      stroke: Canvas;
      stroke-width: 8;
      fill: CanvasText;
      paint-order: stroke;
    }
    .stripe,
    .axis,
    .grid,
    .line line {
      stroke: CanvasText;
    }
  }
  @media print {
    .chart {
      print-color-adjust: exact;
    }
    .chart-table summary {
      display: none;
    }
    /* Paper does not scroll. */
    .table-scroll {
      overflow: visible;
    }
    .chart-table :is(th, td, thead th:first-child) {
      min-inline-size: 0;
      padding: 0.3em;
      font-size: 0.8em;
      white-space: normal;
    }
    .chart-table::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
