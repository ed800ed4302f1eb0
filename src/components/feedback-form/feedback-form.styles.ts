import { css } from 'lit';

export const styles = css`
  .message .field {
    min-block-size: 10em;
  }
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
  .about {
    overflow-wrap: anywhere;
  }
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
  .sent-title:focus-visible {
    outline-offset: 0.25em;
  }
  input[type='file'] {
    max-inline-size: 100%;
    padding-block: 0.5em;
  }
  .added {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
`;
