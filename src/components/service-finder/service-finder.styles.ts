import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: var(--_space);
    align-items: end;
  }
  .query {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .query .combobox {
    flex: 1 9em;
    min-inline-size: 0;
    max-inline-size: 32em;
  }
  .label + .hint {
    display: block;
  }
  .hint {
    margin-block-end: 0.25em;
  }
  @container (min-width: 34em) {
    form {
      grid-template-columns: minmax(0, 39em) minmax(12em, 1fr);
    }
  }
  @media print {
    form,
    .button {
      display: none;
    }
  }
`;
