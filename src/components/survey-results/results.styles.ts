import { css } from 'lit';

export const styles = css`
  .choices-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .choices-row .form-field {
    flex: 1 1 12em;
    max-inline-size: 20em;
  }
  select.field {
    background: Canvas;
    color: CanvasText;
  }
  .section {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .section-title {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .question {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
    break-inside: avoid;
  }
  .question .label {
    max-inline-size: 70ch;
    font-weight: 400;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .notes {
    display: grid;
    gap: 0.35em;
    max-inline-size: 70ch;
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_warning);
    font-size: 0.875em;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(1.5 * var(--_space));
  }
  .open-answers {
    display: grid;
    gap: 0.5em;
    max-inline-size: 70ch;
  }
  .open-answers li {
    padding: 0.5em 0.75em;
    background: var(--_raised);
    white-space: pre-wrap;
  }
  .files {
    display: grid;
    gap: 0.5em;
  }
  @container (width >= 44em) {
    .options {
      grid-template-columns: minmax(8em, 22em) minmax(0, 1fr);
      gap: 0.25em 1em;
      align-items: center;
    }
  }
  @media print {
    .choices-row,
    .files {
      display: none;
    }
  }
`;
