import { css } from 'lit';

/** A field for a file, whose button looks like the others; to the keyboard and to those who hear it, the browser's own. */
export const fileStyles = css`
  [type='file'] {
    max-inline-size: 100%;
    padding-block: 0.25em;
  }
  ::file-selector-button {
    min-block-size: 2.75em;
    margin-inline-end: 0.75em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  ::file-selector-button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
`;
