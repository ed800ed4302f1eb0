import { css } from 'lit';

/** What stands where a form was once it is sent or waits: how it went, and the reader's own words. */
export const sentStyles = css`
  .own-text {
    max-block-size: 12em;
    overflow: auto;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
  }
  .sent {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    max-inline-size: 70ch;
  }
  .sent-title {
    font-size: 1.25em;
    font-weight: 700;
  }
  @media print {
    .own-text {
      max-block-size: none;
    }
  }
`;

/** A tick before the heading of what has arrived. */
export const tickStyles = css`
  [data-state='sent'] > .sent-title::before {
    margin-inline-end: 0.5em;
    color: var(--_accent);
    content: '✓' / '';
  }
`;
