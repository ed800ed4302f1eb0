import { css } from 'lit';

/** Heading, waiting and failing: what every widget shows before and instead of its content. */
export const stateStyles = css`
  .base {
    display: grid;
    gap: calc(1.5 * var(--_space));
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .notice {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    padding-block: var(--_space);
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
`;
