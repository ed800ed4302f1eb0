import { css } from 'lit';
import { fileStyles } from '../../styles/file.js';
import { sentStyles, tickStyles } from '../../styles/sent.js';

export const styles = css`
  ${sentStyles} ${tickStyles} ${fileStyles}
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  @container (width < 40em) {
    .rating {
      display: grid;
    }
  }
  .wrong-field {
    display: grid;
    gap: 0.5em;
  }
  .wrong-field .form-field {
    padding-inline-start: 2.1em;
  }
  .contact {
    display: grid;
    gap: calc(1.25 * var(--_space));
    padding-inline-start: calc(1.25 * var(--_space));
    border-inline-start: 1px solid var(--_line);
  }
  .sent-title:focus-visible {
    outline-offset: 0.25em;
  }
  .form-field > .form-field {
    justify-self: stretch;
  }
  .form-field > .form-field + * {
    margin-block-start: 0.5em;
  }
  .preview canvas {
    display: block;
    max-inline-size: min(100%, 12em);
    max-block-size: 12em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .added {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
`;
