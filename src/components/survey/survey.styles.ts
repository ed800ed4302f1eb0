import { css, unsafeCSS } from 'lit';
import { hidden } from '../../styles/hidden.js';
import { sentStyles, tickStyles } from '../../styles/sent.js';

/** How many choices a row has: style attributes are not for strict pages. */
const columns = unsafeCSS(
  Array.from({ length: 10 }, (_, index) => `.columns-${index + 2}{--_columns:${index + 2}}`).join(''),
);

export const styles = css`
  ${sentStyles} ${tickStyles} ${columns}
  .section {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }
  .section-title {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .progress {
    color: var(--_muted);
    font-weight: 700;
  }
  .statements {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }
  .head {
    display: none;
  }
  .statement {
    display: grid;
  }
  .statement .words {
    max-inline-size: 70ch;
    margin-block-end: 0.25em;
  }
  .step {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.5em;
    inline-size: fit-content;
    padding-inline-end: 0.75em;
    cursor: pointer;
  }
  .step input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .mark {
    display: none;
  }
  .look-trafficLight .mark {
    display: block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  .look-trafficLight .mark-1 {
    background: #b01038;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .look-trafficLight .mark-2 {
    background: #b8860b;
  }
  .look-trafficLight .mark-3 {
    background: #1f7a43;
    border-radius: 50%;
  }
  .look-trafficLight .mark-cannotSay {
    display: none;
  }
  .other {
    padding-inline-start: 2.1em;
  }
  .field[inputmode] {
    inline-size: 8em;
  }
  .earlier summary {
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .prose {
    max-inline-size: 70ch;
  }
  @container (width >= 44em) {
    .table {
      gap: 0;
    }
    .table .head,
    .table .statement {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) repeat(var(--_columns), minmax(2.75em, 6.5em));
      align-items: center;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .table .head {
      align-items: end;
      background: var(--_raised);
      text-align: center;
      overflow-wrap: break-word;
      hyphens: auto;
    }
    /* Not of the row: its columns are in em, and those of the statements must be as wide. */
    .table .head span {
      padding-inline: 0.25em;
      font-size: 0.875em;
    }
    .table .head b {
      display: block;
    }
    .table .statement .words {
      margin: 0;
      padding-inline: 0.5em 1em;
    }
    .table .statement .label {
      font-weight: 400;
    }
    .table .step {
      flex-direction: column;
      justify-content: center;
      gap: 0.15em;
      inline-size: auto;
      min-block-size: 2.75em;
      padding: 0;
    }
    .table .step-name {
      ${hidden}
    }
  }
  @media (forced-colors: active) {
    .look-trafficLight .mark {
      forced-color-adjust: none;
    }
  }
`;
