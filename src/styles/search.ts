import { css } from 'lit';

/** Searching for services: the list under a field, the words that were found, what stands over and in the results. */
export const searchStyles = css`
  .wrong {
    color: var(--_error);
  }
  .wrong svg {
    margin-inline-end: 0.25em;
    vertical-align: bottom;
  }
  [aria-invalid] {
    border: 2px solid var(--_error);
  }
  .listbox {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    max-inline-size: 32em;
    max-block-size: 20em;
    margin-block-start: 0.25em;
    overflow-y: auto;
    background: Canvas;
    color: CanvasText;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    min-block-size: 2.5em;
    padding: 0.5em 0.75em;
    cursor: pointer;
  }
  .option .kind {
    color: color-mix(in srgb, currentColor 72%, transparent);
    font-size: 0.875em;
  }
  .option:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .option[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .option[aria-selected='true'] .kind {
    color: inherit;
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    color: inherit;
    border-radius: 0.15em;
  }
  .notice ul {
    display: grid;
    gap: 0.5em;
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
    /* Scrolled to, the first result is seen with it. */
    scroll-margin-block-end: 30vh;
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
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
  .snippet {
    color: var(--_muted);
    font-size: 0.875em;
    -webkit-line-clamp: 2;
  }
  .freshness {
    display: flex;
    gap: 0.5em;
    margin-block-start: calc(-0.75 * var(--_space));
  }
  .freshness svg {
    margin-block-start: 0.2em;
  }
  .stale,
  .stale svg {
    color: var(--_warning);
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .sort {
      display: none;
    }
  }
`;
