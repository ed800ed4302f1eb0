import { css } from 'lit';

/** Checkboxes and chips: what a reader chooses among. */
export const choiceStyles = css`
  .check {
    display: flex;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.125em 0;
    margin-inline: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .check .amount {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.2em 0.5em 0.2em 0.9em;
    border: 1px solid var(--_accent);
    border-radius: 1.25em;
    background: transparent;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .chip svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_accent);
  }
`;
